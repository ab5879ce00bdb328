"""Entries of the journal can hold no text of an archive."""

import datetime

import pytest

from desktop_app.domain.errors import EmptyFile
from desktop_app.journal import entries
from desktop_app.journal.entries import Door, Event

MARKER = "Сейтова"
NOON = datetime.datetime(2025, 11, 12, 12, tzinfo=datetime.UTC)


def line(**values):
    return entries.written(NOON, 7, Door.WINDOW, Event.ARCHIVE_OPENED, values)


def test_an_entry_is_a_line_of_time_process_event_and_values():
    assert line(archive=entries.tail("01930000-0000-7000-8000-0000b66459a7"), writable=True, seconds=1.25) == (
        "2025-11-12T12:00:00.000+00:00 7 window: archive opened archive=b66459a7 writable=1 seconds=1.25"
    )


@pytest.mark.parametrize("value", [MARKER, MARKER.encode(), [MARKER], ValueError(MARKER), {MARKER: 1}, None])
def test_a_value_of_another_kind_is_left_out(value):
    assert line(value=value).endswith(" value=?")


@pytest.mark.parametrize(
    "made",
    [
        entries.tail(MARKER * 4),
        entries.tail("x" * 36),
        entries.among("seitova", {"new"}),
        entries.library("seitova"),
        entries.library(MARKER),
        entries.qt_category("seitova"),
        entries.qt_category("qt.Сейтова"),
        entries.place(print),
    ],
)
def test_what_is_not_known_is_not_shown(made):
    assert made.shown == "?"


def test_of_a_foreign_path_only_the_name_of_the_file_stays():
    assert entries.line_of("/home/dina/архив/notes.py", 3).shown == "notes.py:3"
    assert entries.line_of(f"/home/dina/{MARKER}.py", 3).shown == "?:3"


def test_what_is_known_is_shown():
    assert entries.among("new", {"new"}).shown == "new"
    assert entries.library("desktop_app.journal.entries").shown == "desktop_app.journal.entries"
    assert entries.qt_category("qt.qpa.xcb").shown == "qt.qpa.xcb"
    assert entries.kind(EmptyFile(path=MARKER)).shown == "EmptyFile"
    assert entries.place(entries.place).shown.startswith("desktop_app/journal/entries.py:")


def test_a_class_that_was_named_after_a_text_is_not_shown():
    assert entries.kind(type(MARKER, (Exception,), {})()).shown == "?"


def test_the_system_is_named_without_the_computer():
    import platform

    assert platform.node() not in entries.this_system().shown.split("-")
