"""Bytes become text and nothing is changed but line ends and the byte order mark."""

import codecs
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import UndecodableFile
from desktop_app.importers.decoding import decode

PATH = Path("a.txt")
WORDS = "Ёлка, әңгіме — «так»\u00a0и\u00ad точка… 👍"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (WORDS.encode(), "utf-8"),
        (codecs.BOM_UTF8 + WORDS.encode(), "utf-8"),
        (codecs.BOM_UTF16_LE + WORDS.encode("utf-16-le"), "utf-16-le"),
        (codecs.BOM_UTF16_BE + WORDS.encode("utf-16-be"), "utf-16-be"),
    ],
)
def test_unicode_is_read_with_and_without_a_mark(data, encoding):
    decoded = decode(data, PATH)

    assert decoded.text == WORDS
    assert decoded.encoding == encoding


def test_line_ends_of_every_system_become_one():
    assert decode("а\r\nб\rв\nг".encode(), PATH).text == "а\nб\nв\nг"


@given(st.text(st.characters(exclude_characters="\r\0\ufeff", exclude_categories=["Cs"])))
def test_every_text_without_carriage_returns_is_kept_letter_for_letter(text):
    assert decode(text.encode(), PATH).text == text


@pytest.mark.parametrize(
    ("data", "position"),
    [
        (b"ab" + "Привет".encode("cp1251"), 2),
        (codecs.BOM_UTF8 + b"ab\xff", 5),
        ("да\0нет".encode(), 4),
        (codecs.BOM_UTF16_LE + "да\0".encode("utf-16-le"), 6),
        (codecs.BOM_UTF16_LE + b"a\0\x00\xd8", 4),
        (b"\x89PNG\r\n\x1a\n", 0),
    ],
)
def test_what_is_no_unicode_text_is_named_with_the_byte(data, position):
    with pytest.raises(UndecodableFile) as caught:
        decode(data, PATH)

    assert caught.value.places == {"path": "a.txt", "position": position}


def test_utf_32_is_taken_for_a_binary_file():
    with pytest.raises(UndecodableFile):
        decode(codecs.BOM_UTF32_LE + "да".encode("utf-32-le"), PATH)
