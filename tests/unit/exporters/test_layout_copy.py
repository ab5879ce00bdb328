import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.exporters.layout_copy import hyphenated, layout_copy

KAZAKH = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"


def syllables(word: str) -> str:
    return hyphenated(word).replace("\u00ad", "-")


@pytest.mark.parametrize(
    ("text", "copy"),
    [
        ("он — она", "он\u00a0— она"),
        ("он – она", "он\u00a0– она"),
        ("— Да, — сказал он", "— Да,\u00a0— сказал он"),
        ("по-прежнему", "по-прежнему"),
        ("№ 5 и § 7", "№\u00a05 и §\u00a07"),
        ("А. Б. Каримов", "А.\u00a0Б.\u00a0Каримов"),
        ("стр. 5 у г. Актау", "стр. 5 у г. Актау"),
        ("a\tb", "a b"),
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("a\x00b\x1f", "a[U+0000]b[U+001F]"),
    ],
)
def test_white_space_is_bound_where_a_line_must_not_break(text, copy):
    assert layout_copy(text, "ru") == copy


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("шаруашылықтардың", "ша-ру-а-шы-лық-тар-дың".replace("ру-а", "руа")),
        ("мектептерде", "мек-теп-тер-де"),
        ("ынтымақ", "ын-ты-мақ"),
        ("таулардағы", "тау-лар-да-ғы"),
        ("қиындық", "қиын-дық"),
        ("ҚазҰУ-дың", "ҚазҰУ-дың"),
        ("қысқа", "қыс-қа"),
        ("алма", "ал-ма"),
        ("ана", "ана"),
    ],
)
def test_kazakh_words_part_between_syllables(word, parts):
    assert syllables(word) == parts


def test_only_kazakh_text_gets_soft_hyphens():
    assert "\u00ad" not in layout_copy("шаруашылықтардың", "ru")
    assert "\u00ad" in layout_copy("шаруашылықтардың", "kk")


@given(st.text(st.sampled_from(KAZAKH + KAZAKH.upper() + " —№.AБ\u00a0-"), max_size=80), st.sampled_from(["ru", "kk"]))
def test_the_copy_has_the_same_words(text, language):
    copy = layout_copy(text, language)

    assert copy.replace("\u00ad", "").replace("\u00a0", " ") == text.replace("\u00a0", " ")


@given(st.text(st.sampled_from("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069ab\n"), max_size=30))
def test_no_change_of_writing_direction_reaches_the_page(text):
    copy = layout_copy(text, "ru")

    assert not set(copy) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    assert copy == "".join(sign if sign in "ab\n" else f"[U+{ord(sign):04X}]" for sign in text)
