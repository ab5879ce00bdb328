"""Subtitles become paragraphs of what was said, word by word, each cue with its time."""

from pathlib import Path

import pytest

from desktop_app.domain.errors import EmptyFile, FileDamaged, UndecodableFile
from desktop_app.domain.interviews import Locator, LocatorKind
from desktop_app.importers import Files, subtitles
from desktop_app.importers.sources import Source
from desktop_app.importers.titles import whole_paragraph
from tests.documents.blocks import ALL, verbatim
from tests.documents.subtitles import make, make_ass, make_sbv, make_vtt


def read(text, name="a.srt"):
    return subtitles.read(Source(text if isinstance(text, bytes) else text.encode(), Path(name)), whole_paragraph)


def srt(*cues):
    """Make SubRip of cues: start and end in seconds, words."""

    def time(seconds):
        return f"00:{int(seconds) // 60:02}:{int(seconds) % 60:02},{round(seconds * 1000) % 1000:03}"

    return "\n".join(
        f"{n}\n{time(start)} --> {time(end)}\n{words}\n" for n, (start, end, words) in enumerate(cues, start=1)
    )


@pytest.mark.parametrize(
    ("name", "made", "unwritable"),
    [("a.srt", make, ("<b>",)), ("a.vtt", make_vtt, ()), ("a.sbv", make_sbv, ()), ("a.ass", make_ass, ("{brace}",))],
)
def test_no_letter_of_any_cue_is_lost(name, made, unwritable):
    writable = tuple(block for block in ALL if not any(sign in block.text for sign in unwritable))

    assert verbatim(writable, read(made(ALL), name).text) == []


def test_each_cue_is_a_place_that_a_citation_can_name():
    found = read(srt((62.5, 64, "Воды хватит"), (64.2, 66, "до августа."), (70, 71, "Потом — нет.")))

    assert found.text == "Воды хватит до августа.\n\nПотом — нет."
    assert found.locators == (
        Locator(0, LocatorKind.TIME, "00:01:02.500"),
        Locator(12, LocatorKind.TIME, "00:01:04.200"),
        Locator(25, LocatorKind.TIME, "00:01:10.000"),
    )
    assert (found.media_type, found.importer, found.title) == (
        "application/x-subrip",
        "subtitles 1",
        "Воды хватит до августа.",
    )


def test_another_speaker_begins_a_paragraph():
    words = ("— Сколько воды?", "— На шестьдесят дней,", "не больше.", "АЙГУЛЬ: Больше.", "- Точно?\n- Да.")
    found = read(srt(*((n, n + 0.9, one) for n, one in enumerate(words))))

    assert found.text.split("\n\n") == [
        "— Сколько воды?",
        "— На шестьдесят дней, не больше.",
        "АЙГУЛЬ: Больше.",
        "- Точно?",
        "- Да.",
    ]


def test_a_long_paragraph_ends_with_its_sentence():
    found = read(srt(*((n, n + 0.9, f"Это предложение номер {n} о воде.") for n in range(40))))

    assert all(400 <= len(one) < 450 for one in found.text.split("\n\n")[:-1])


def test_a_voice_opens_its_turn_by_name():
    text = (
        "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Дана>Сколько воды?</v>\n\n00:02.000 --> 00:03.000\n<v.loud Айгуль Сейтова>"
        "На <i>шестьдесят</i>\n\n00:03.000 --> 00:04.000\n<v Айгуль Сейтова>дней &amp; ночей.\n"
    )

    assert read(text, "a.vtt").text == "Дана: Сколько воды?\n\nАйгуль Сейтова: На шестьдесят дней & ночей."


def test_marks_of_form_are_left_out_and_signs_that_look_like_them_stay():
    cue = '{\\an8}<i>Вода</i> <font color="#fff">есть</font>, 3 < 4 {нет} <стоп>'

    assert read(srt((1, 2, cue))).text == "Вода есть, 3 < 4 {нет} <стоп>"


def test_a_number_that_is_said_last_is_kept():
    found = read("1\n00:00:01,000 --> 00:00:02,000\nСколько?\n2025\n\n2\n00:00:02,000 --> 00:00:03,000\n60\n")

    assert found.text == "Сколько? 2025 60"


def test_notes_styles_and_names_of_cues_are_no_words():
    text = "WEBVTT - Запись\nKind: captions\n\nNOTE проверить\n\nSTYLE\n::cue {}\n\nintro\n00:01.000 --> 00:02.000\nВода.\n"

    assert read(text, "a.vtt").text == "Вода."


def test_rolling_captions_are_told_once():
    lines = ["вода есть", "но её", "хватит только", "до августа"]
    cues = ["\n".join(lines[max(0, n - 1) : n + 1]) for n in range(4)]

    assert (
        read(srt(*((n, n + 1, cue) for n, cue in enumerate(cues)))).text == "вода есть но её хватит только до августа"
    )


def test_who_says_a_thing_twice_is_heard_twice():
    assert read(srt((1, 2, "Да."), (2, 3, "Да."), (3, 4, "Воды нет."), (4, 5, "Нет."))).text == "Да. Да. Воды нет. Нет."


def test_dialogue_of_substation_is_read_with_its_speakers():
    text = (
        "[Script Info]\nTitle: x\n\n[Events]\nFormat: Layer, Start, End, Style, Name, Text\n"
        "Comment: 0,0:00:00.00,0:00:01.00,Default,,не слова\n"
        "Dialogue: 0,0:00:03.00,0:00:04.00,Default,Айгуль,На {\\i1}шестьдесят{\\i0},\\Nне больше.\n"
        "Dialogue: 0,0:00:01.50,0:00:02.00,Default,Дана,Сколько?\n"
        "Dialogue: 0,0:00:01.50,0:00:02.00,Default,,{\\p1}m 0 0 l 1 1\n"
    )
    found = read(text, "a.ass")

    assert found.text == "Дана: Сколько?\n\nАйгуль: На шестьдесят, не больше."
    assert found.locators[0].label == "00:00:01.500"


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("", EmptyFile),
        (" \n", EmptyFile),
        (srt((1, 2, ""), (2, 3, "<i></i>")), EmptyFile),
        ("Просто слова.", FileDamaged),
        (b"1\n00:00:01,000 --> 00:00:02,000\n\x00\x01", UndecodableFile),
    ],
)
def test_a_file_without_cues_or_words_is_refused(text, error):
    with pytest.raises(error):
        read(text)


@pytest.mark.parametrize("suffix", [".srt", ".vtt", ".sbv", ".ass", ".ssa"])
def test_subtitles_are_offered(suffix):
    assert suffix in Files().suffixes()


def test_old_encodings_are_read():
    text = "1\n00:00:01,000 --> 00:00:03,000\nВоды хватит до августа, а там посмотрим, что скажут люди.\n"
    assert "августа" in Files().read_bytes(text.encode("cp1251"), "беседа.srt").text


def test_an_interviewer_whom_a_header_names_is_known():
    text = "1\n00:00:01,000 --> 00:00:03,000\nВоды хватит до августа.\n\n2\n00:00:09,000 --> 00:00:11,000\nИнтервью записано 3 мая 2024 года\n"
    assert Files().read_bytes(text.encode(), "беседа.srt").recorded == "2024-05-03"


@pytest.mark.parametrize(("written", "seen"), [("9" * 5000, "\ufffd"), ("x" + "f" * 5000, "\ufffd"), ("1044", "Д")])
def test_a_number_that_is_no_sign_stands_as_such(written, seen):
    found = read(f"WEBVTT\n\n00:01.000 --> 00:02.000\nВоды &#{written}; нет.\n", "a.vtt")
    assert found.text == f"Воды {seen} нет."
