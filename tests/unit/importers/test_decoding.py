"""Bytes become text and nothing is changed but line ends and the byte order mark."""

import codecs
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import OtherEncoding, UndecodableFile, UnknownEncoding
from desktop_app.domain.interviews import Remark
from desktop_app.importers.decoding import ENCODINGS, decode, known_encoding, preview

PATH = Path("a.txt")
WORDS = "Ёлка, әңгіме — «так»\u00a0и\u00ad точка… 👍"
RUSSIAN = (
    "Насосы стоят с весны, а воды нет.",
    "— Кто подписал акт? — Его подписал Олжас Тенгизов.",
    "«Мы считали каждую бочку», — говорит бригадир смены.",
    "В селе Ушбулак живут 312 человек; до реки 4 км пешком.",
    "Елена Юрьевна! Щебень привезли в четверг, объезд закрыт.",
    "Это был тяжёлый год. Но мы выстояли, и дамба выстояла.",
)
KAZAKH = (
    "Ұңғыманы көктемде қазды, ал су әлі жоқ, — деді ол.",
    "Біздің ауылда үш жүз он екі адам тұрады, өзен алыс.",
    "«Әр шелекті санадық», — дейді ауысым бригадирі Гүлнар.",
)
ENGLISH = (
    "“It isn’t the pump,” she said, “it’s the paper.”",
    "They drilled in May – and found nothing but sand…",
    "The café at the dam closed; nobody’s been paid since.",
)


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (WORDS.encode(), "utf-8"),
        (codecs.BOM_UTF8 + WORDS.encode(), "utf-8"),
        (codecs.BOM_UTF16_LE + WORDS.encode("utf-16-le"), "utf-16-le"),
        (codecs.BOM_UTF16_BE + WORDS.encode("utf-16-be"), "utf-16-be"),
        (codecs.BOM_UTF32_LE + WORDS.encode("utf-32-le"), "utf-32-le"),
        (codecs.BOM_UTF32_BE + WORDS.encode("utf-32-be"), "utf-32-be"),
        (WORDS.replace("👍", "").encode("utf-16-le"), "utf-16-le"),
        (WORDS.replace("👍", "").encode("utf-16-be"), "utf-16-be"),
        ("БезПробеловИКонца".encode("utf-16-le"), "utf-16-le"),
    ],
)
def test_unicode_is_read_with_and_without_a_mark(data, encoding):
    decoded = decode(data, PATH)

    assert decoded.text == data.decode(encoding).removeprefix("\ufeff")
    assert decoded.encoding == encoding
    assert decoded.remarks == ()


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r", "cp866", "iso8859-5", "mac-cyrillic"])
@pytest.mark.parametrize("text", RUSSIAN)
def test_a_line_of_russian_is_read_in_every_old_encoding(text, encoding):
    text = (
        text.replace("«", '"').replace("»", '"').replace("—", "-")
        if encoding in ("koi8-r", "cp866", "iso8859-5")
        else text
    )

    decoded = decode(text.encode(encoding), PATH)

    assert (decoded.text, decoded.encoding) == (text, encoding)


@pytest.mark.parametrize("encoding", ["ptcp154", "kz1048"])
@pytest.mark.parametrize("text", KAZAKH)
def test_a_line_of_kazakh_is_read_in_its_old_encodings(text, encoding):
    decoded = decode(text.encode(encoding), PATH)

    assert (decoded.text, decoded.encoding) == (text, encoding)


@pytest.mark.parametrize("text", ENGLISH)
def test_english_with_typographic_signs_is_read_in_the_western_encoding(text):
    assert decode(text.encode("cp1252"), PATH) == decode(text.encode("cp1252"), PATH, "cp1252")
    assert decode(text.encode("cp1252"), PATH).text == text


def test_a_whole_text_leaves_no_doubt():
    for encoding in ("cp1251", "koi8-r", "cp866", "iso8859-5", "mac-cyrillic"):
        text = "\n".join(RUSSIAN).encode(encoding, "ignore").decode(encoding)

        assert decode(text.encode(encoding), PATH).remarks == ()


def test_a_long_text_is_judged_by_its_lines_beyond_ascii():
    text = "plain line\n" * 10_000 + "\n".join(RUSSIAN)

    assert decode(text.encode("cp1251"), PATH).text == text


def test_words_that_two_encodings_read_as_well_are_read_with_a_remark():
    assert Remark.ENCODING_UNSURE in decode("Да".encode("mac-cyrillic"), PATH).remarks


def test_line_ends_of_every_system_become_one():
    assert decode("а\r\nб\rв\nг".encode(), PATH).text == "а\nб\nв\nг"


@given(st.text(st.characters(exclude_characters="\r\0\ufeff", exclude_categories=["Cs"])))
def test_every_text_without_carriage_returns_is_kept_letter_for_letter(text):
    assert decode(text.encode(), PATH).text == text


def test_a_few_bad_bytes_in_unicode_are_marked_and_the_rest_is_kept():
    whole = "\n".join(RUSSIAN).encode()
    hurt = bytearray(whole)
    for place in (60, 160, 260):
        hurt[place] = 0xFF
    decoded = decode(bytes(hurt), PATH)

    assert decoded.encoding == "utf-8"
    assert decoded.remarks == (Remark.BAD_CHARACTERS,)
    assert 3 <= decoded.text.count("\ufffd") <= 6
    assert decoded.text.endswith(RUSSIAN[-1])


def test_a_text_cut_inside_its_last_letter_is_unicode_still():
    decoded = decode("\n".join(RUSSIAN).encode()[:-2], PATH)

    assert decoded.text == "\n".join(RUSSIAN)[:-2] + "\ufffd"
    assert decoded.remarks == (Remark.BAD_CHARACTERS,)


@pytest.mark.parametrize("old", ["cp1251", "koi8-r", "cp866"])
def test_lines_of_two_encodings_in_one_file_are_read_each_in_its_own(old):
    lines = [line.encode(old, "ignore").decode(old) for line in RUSSIAN]
    data = b"\n".join(line.encode(old if number % 2 else "utf-8") for number, line in enumerate(lines))
    decoded = decode(data, PATH)

    assert decoded.text == "\n".join(lines)
    assert decoded.remarks == (Remark.MIXED_ENCODINGS,)


def test_bytes_that_happen_to_be_unicode_make_no_mixture():
    text = "Отчёт ВВП»\nП»\n" + "\n".join(RUSSIAN)

    decoded = decode(text.encode("cp1251"), PATH)

    assert (decoded.text, decoded.encoding) == (text, "cp1251")


@pytest.mark.parametrize(
    ("data", "position"),
    [
        (codecs.BOM_UTF8 + b"ab\xff", 5),
        ("да\0нет".encode(), 4),
        (codecs.BOM_UTF16_LE + "да\0".encode("utf-16-le"), 6),
        (codecs.BOM_UTF16_LE + b"a\0\x00\xd8", 4),
        (b"\x89PNG\r\n\x1a\n", 0),
        (b"GIF89a\x01\x00\x01\x00\x80", 7),
        (b"abcdef\x01\x02\xff\xfe", 8),
    ],
)
def test_what_is_no_text_is_named_with_the_byte(data, position):
    with pytest.raises(UndecodableFile) as caught:
        decode(data, PATH)

    assert caught.value.places == {"path": "a.txt", "position": position}


def test_random_bytes_are_no_text():
    for seed in range(20):
        with pytest.raises(UndecodableFile):
            decode(random.Random(seed).randbytes(3000), PATH)


def test_a_chosen_encoding_is_the_one_that_is_used():
    data = RUSSIAN[0].encode("cp1251")

    assert decode(data, PATH, "koi8-r").text == data.decode("koi8-r")
    assert decode(data, PATH, "Windows-1251").encoding == "cp1251"
    assert decode(codecs.BOM_UTF8 + "да".encode(), PATH, "utf-8").text == "да"


def test_a_chosen_encoding_may_leave_a_few_bytes_unread():
    decoded = decode(("да " * 30).encode() + b"\xff", PATH, "utf-8")

    assert decoded.text.endswith("да \ufffd")
    assert decoded.remarks == (Remark.BAD_CHARACTERS,)


def test_a_chosen_encoding_that_does_not_fit_is_named_with_the_byte():
    for data, encoding, position in ((RUSSIAN[0].encode("cp1251"), "utf-8", 0), (b"ab\0c", "cp1251", 2)):
        with pytest.raises(OtherEncoding) as caught:
            decode(data, PATH, encoding)

        assert caught.value.places == {"path": "a.txt", "encoding": encoding, "position": position}


@pytest.mark.parametrize(
    "name", ["", "rot13", "unicode_escape", "utf-7", "idna", "base64", "../x", "a\0b", "кодировка"]
)
def test_what_is_no_encoding_of_texts_is_refused(name):
    with pytest.raises(UnknownEncoding):
        known_encoding(name)


def test_every_encoding_offered_is_known_by_its_name():
    assert [known_encoding(name) for name in ENCODINGS] == list(ENCODINGS)


def test_a_preview_shows_the_beginning_in_any_encoding_and_never_fails():
    data = "Слово\r\nдело — и ещё слово".encode("cp1251")

    assert preview(data, "cp1251", 10) == "Слово\nдело"
    assert preview(data, "koi8-r", 5) == data.decode("koi8-r")[:5]
    assert "\ufffd" in preview(data, "utf-8")
    assert preview(codecs.BOM_UTF16_LE + "да".encode("utf-16-le"), "utf-16-le") == "да"
    for encoding in ENCODINGS:
        assert len(preview(random.Random(1).randbytes(9000), encoding, 50)) <= 50
