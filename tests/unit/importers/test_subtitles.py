"""Subtitles are told as what was said, with the time of each cue."""

from pathlib import Path

import pytest

from desktop_app.domain.errors import EmptyFile, FileDamaged
from desktop_app.domain.interviews import Locator, LocatorKind
from desktop_app.importers import Files
from tests.documents.blocks import ALL, Kind, verbatim
from tests.documents.subtitles import make

# A cue holds neither a table nor a note; sources of WebVTT alone may write a tag as words.
SPOKEN = tuple(block for block in ALL if block.kind not in (Kind.TABLE, Kind.FOOTNOTE) and "<b>" not in block.text)


def read(text: str | bytes, suffix: str = ".srt"):
    data = text.encode() if isinstance(text, str) else text
    return Files().read_bytes(data, f"беседа{suffix}")


@pytest.mark.parametrize("suffix", [".srt", ".vtt", ".sbv"])
def test_every_cue_comes_out_letter_by_letter(suffix):
    assert verbatim(SPOKEN, read(make(SPOKEN, suffix), suffix).text) == []


@pytest.mark.parametrize("suffix", [".srt", ".vtt", ".sbv"])
def test_each_cue_keeps_its_time(suffix):
    found = read(make(SPOKEN[:3], suffix), suffix)
    second = found.text.index(SPOKEN[1].words)
    assert found.locators[1] == Locator(second, LocatorKind.TIME, "00:00:10.000")
    assert len(found.locators) == 3


def test_a_sentence_goes_on_in_the_next_cue_and_a_pause_ends_a_paragraph():
    found = read(
        "1\n00:00:01,000 --> 00:00:03,000\nВоды хватит\n\n2\n00:00:03,000 --> 00:00:05,000\nдо августа.\n\n"
        "3\n00:00:09,000 --> 00:00:11,000\nА там посмотрим.\n"
    )
    assert found.text == "Воды хватит до августа.\n\nА там посмотрим."


def test_another_speaker_begins_a_paragraph():
    found = read(
        "1\n00:00:01,000 --> 00:00:03,000\n— Сколько насосов?\n\n2\n00:00:03,000 --> 00:00:05,000\n— Четыре.\n"
    )
    assert found.text == "— Сколько насосов?\n\n— Четыре."


def test_a_voice_is_named_before_what_it_says():
    found = read("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Айгуль Сейтова>Воды хватит &amp; точка.</v>\n", ".vtt")
    assert found.text == "Айгуль Сейтова: Воды хватит & точка."


def test_notes_styles_and_settings_are_not_said():
    found = read(
        "WEBVTT заголовок\n\nNOTE проверить\n\nSTYLE\n::cue { color: red }\n\n"
        "c1\n00:01.000 --> 00:02.000 align:start position:10%\nСлово.\n", ".vtt",
    )  # fmt: skip
    assert found.text == "Слово."


def test_captions_that_roll_are_told_once():
    lines = ["воды хватит", "до августа", "а там", "посмотрим", "говорит она"]
    cues = [
        f"{n}\n00:00:{n:02},000 --> 00:00:{n + 1:02},000\n{a}\n{b}"
        for n, (a, b) in enumerate(zip(lines, lines[1:], strict=False))
    ]
    found = read("\n\n".join(cues) + "\n")
    assert [found.text.count(line) for line in lines] == [1, 1, 1, 1, 1]


def test_a_refrain_that_does_not_roll_is_kept():
    found = read("1\n00:00:01,000 --> 00:00:02,000\nДа.\n\n2\n00:00:02,000 --> 00:00:03,000\nДа.\n")
    assert found.text.count("Да.") == 2


def test_old_encodings_are_read():
    text = "1\n00:00:01,000 --> 00:00:03,000\nВоды хватит до августа, а там посмотрим, что скажут люди.\n"
    assert "августа" in read(text.encode("cp1251")).text


@pytest.mark.parametrize(
    ("text", "error"), [("", EmptyFile), (" \n", EmptyFile), ("просто текст без времени", FileDamaged)]
)
def test_what_is_no_subtitle_is_refused_by_name(text, error):
    with pytest.raises(error, match="беседа"):
        read(text)


def test_the_sample_of_a_format_is_offered():
    assert {".srt", ".vtt", ".sbv"} <= set(Files().suffixes())
    assert ".pdf2" not in Files().suffixes()
    assert Path("a.srt").suffix in Files().suffixes()
