"""What a page or message says of its encoding is believed where its bytes agree."""

from pathlib import Path

import pytest

from desktop_app.importers import Files
from desktop_app.importers.charsets import decode_declared

WORDS = "Вода, сказала она, уйдёт к августу; насосы старые, и никто не помнит, когда их меняли."


@pytest.mark.parametrize(
    ("label", "written", "found"),
    [
        ("windows-1251", "cp1251", "cp1251"),
        ("KOI8-R", "koi8-r", "koi8-r"),
        ("ibm866", "cp866", "cp866"),
        ("utf8", "utf-8", "utf-8"),
        ("windows-1251", "utf-8", "utf-8"),
        ("iso-8859-1", "cp1251", "cp1251"),
        ("us-ascii", "cp1251", "cp1251"),
        ("", "cp1251", "cp1251"),
        ("no-such", "cp1251", "cp1251"),
        ("utf-7", "utf-8", "utf-8"),
        ("unicode_escape", "utf-8", "utf-8"),
        ("windows-1251", "utf-8-sig", "utf-8"),
    ],
)
def test_a_label_counts_as_far_as_the_bytes_bear_it(label, written, found):
    decoded = decode_declared(WORDS.encode(written), Path("a.html"), label)

    assert (decoded.text, decoded.encoding) == (WORDS, found)


def test_western_words_keep_their_quotation_marks():
    assert decode_declared("“naïve” – №".replace("№", "").encode("cp1252"), Path("a"), "latin1").text == "“naïve” – "


def test_line_ends_are_one_kind():
    assert decode_declared("а\r\nб\rв".encode("cp1251"), Path("a"), "cp1251").text == "а\nб\nв"


@pytest.mark.parametrize(
    "head",
    [
        '<meta charset="koi8-r">', "<META http-equiv=Content-Type content='text/html; charset=koi8-r'>",
        '<?xml version="1.0" encoding="koi8-r"?>', "<!-- x --><meta name=a content=b><meta charset = koi8-r>",
    ],
)  # fmt: skip
def test_a_page_names_its_encoding_in_its_head(head):
    read = Files().read_bytes(f"{head}<html><p>{WORDS}</p>".encode("koi8-r"), "a.html")

    assert (read.text, read.encoding) == (WORDS, "koi8-r")
