"""What cannot be seen, and what is taken for something else."""


import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.signs import STAND_IN, Script, SignKind, shown, signs, spelled

ODD = st.text(
    st.sampled_from("аaоoA1 -\n\t«\u202e\u2069\u200b\u200d\u00a0\u00ad\x1b\x9b\u2028\ufe0f😀\U000e0041λ"), max_size=40
)


def units(text):
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def kinds(text):
    return [(sign.start, sign.kind.value, sign.deceptive) for sign in signs(text)]


@pytest.mark.parametrize(
    ("sign", "kind"),
    [
        ("\u202e", SignKind.BIDI), ("\u2067", SignKind.BIDI), ("\u200f", SignKind.BIDI), ("\u061c", SignKind.BIDI),
        ("\u200b", SignKind.INVISIBLE), ("\u200c", SignKind.INVISIBLE), ("\u200d", SignKind.INVISIBLE),
        ("\u2060", SignKind.INVISIBLE), ("\ufeff", SignKind.INVISIBLE), ("\ufe0f", SignKind.INVISIBLE),
        ("\u115f", SignKind.INVISIBLE), ("\u1160", SignKind.INVISIBLE), ("\u3164", SignKind.INVISIBLE),
        ("\uffa0", SignKind.INVISIBLE), ("\U000e0041", SignKind.INVISIBLE), ("\U000e0100", SignKind.INVISIBLE),
        ("\x00", SignKind.CONTROL), ("\x1b", SignKind.CONTROL), ("\x85", SignKind.CONTROL), ("\x9b", SignKind.CONTROL),
    ],
)  # fmt: skip
def test_a_deceptive_sign_is_found_where_it_stands(sign, kind):
    (found,) = signs(f"вода{sign}есть")

    assert (found.start, found.length, found.end, found.kind, found.codes) == (4, 1, 5, kind, (ord(sign),))
    assert found.deceptive


@pytest.mark.parametrize("sign", ["\u00a0", "\u2009", "\u202f", "\u00ad", "\u2028", "\u3000"])
def test_ordinary_typography_is_found_but_does_not_deceive(sign):
    (found,) = signs(f"вода{sign}есть")

    assert not found.deceptive


@pytest.mark.parametrize(
    "text",
    [
        "Айгуль\tСейтова\nговорит: «Ёлка — әңгіме».",
        "COVID-19-ға қарсы", "IT-компания", "Qazaqstan", "Kaspi-дің", "WhatsApp-та", "Facebookта", "WhatsAppқа",
        "COVID19ға", "KazМұнайГаз", "iPhone-ға", "O'Коннор", "кΩ", "Δt", "м2", "3D-модель", "и\u0301ли", "Wi-Fi’ды",
        "👨‍👩‍👧", "❤️", "1️⃣", "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", "می‌خواهم", "क्‍ष",
    ],
)  # fmt: skip
def test_words_as_newsrooms_write_them_hold_no_signs(text):
    assert signs(text) == ()


@pytest.mark.parametrize(
    ("text", "places", "within"),
    [
        ("Нaзарбаев", [1], Script.CYRILLIC),
        ("Vоdа", [1, 3], Script.LATIN),
        ("бiз", [1], Script.CYRILLIC),
        ("Сovid", [0], Script.LATIN),
        ("Rоcсия", [2], Script.CYRILLIC),
        ("H2О", [2], Script.LATIN),
        ("вοда", [1], Script.CYRILLIC),
        ("зáмок", [1], Script.CYRILLIC),
        ("Теңi\u200bз", [3], Script.CYRILLIC),
        ("қaғaз-да", [1, 3], Script.CYRILLIC),
        ("λoγος", [1], Script.GREEK),
    ],
)
def test_a_letter_of_another_script_in_a_word_is_found(text, places, within):
    found = [sign for sign in signs(text) if sign.kind is SignKind.LOOKALIKE]

    assert [sign.start for sign in found] == places
    assert {sign.within for sign in found} == {within}
    assert all(sign.deceptive for sign in found)


def test_look_alikes_are_found_beside_many_words_of_the_other_script():
    assert [s.start for s in signs("the word " * 900 + "wоrd")] == [8101]
    assert [s.start for s in signs("слово и " * 900 + "слoво")] == [7202]


def test_positions_count_characters_also_after_an_emoji():
    assert kinds("😀😀\u202e") == [(2, "bidi", True)]


@given(ODD)
def test_every_sign_is_what_stands_at_its_place(text):
    found = signs(text)

    assert [sign.start for sign in found] == sorted({sign.start for sign in found})
    assert all(tuple(map(ord, text[sign.start : sign.end])) == sign.codes for sign in found)


@given(ODD)
def test_what_is_shown_has_the_units_of_the_text_and_nothing_unseen(text):
    copy = shown(text)

    assert units(copy) == units(text)
    assert not [sign for sign in signs(copy) if sign.deceptive and sign.kind is not SignKind.LOOKALIKE]
    assert len(copy) - len(text) == sum(s.codes[0] > 0xFFFF for s in signs(text) if s.deceptive)


def test_what_is_shown_keeps_ordinary_typography():
    assert shown("г.\u00a0Тараз, сло\u00adво \u202eдва") == f"г.\u00a0Тараз, сло\u00adво {STAND_IN}два"


def test_a_terminal_gets_the_name_of_what_would_drive_it():
    assert spelled("a\x1b[2J\x9bb\u202e в\u00a0г.\n\tx\r") == "a⟨U+001B⟩[2J⟨U+009B⟩b⟨U+202E⟩ в\u00a0г.\n\tx⟨U+000D⟩"


@pytest.mark.parametrize(
    "text",
    ["слово " * 25_000, "word слово " * 14_000, "aа" * 75_000, "a\u200b" * 75_000, "\U000e0041" * 150_000, "a" + "1" * 149_998 + "а"],
    ids=["one script", "two scripts", "one mixed word", "zero widths", "tags", "far apart"],
)  # fmt: skip
def test_a_long_text_of_any_make_is_looked_through_at_once(text):
    signs(text)
    shown(text)

