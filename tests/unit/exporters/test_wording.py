import json
from dataclasses import replace

import pytest

from desktop_app.domain.interviews import Locator, LocatorKind
from desktop_app.domain.links import LINK_TYPES
from desktop_app.domain.notes import NoteKind
from desktop_app.exporters.annotations import as_annotations
from desktop_app.exporters.html import as_html
from desktop_app.exporters.markdown import as_markdown
from desktop_app.exporters.template_data import template_data
from desktop_app.exporters.wording import Wording, long_date
from desktop_app.services.document import DocumentQuote
from tests.golden.made_up import dossier


@pytest.mark.parametrize(
    ("date", "language", "words"),
    [
        ("2025-11-12", "ru", "12 ноября 2025 г."),
        ("2025-11", "ru", "ноябрь 2025 г."),
        ("2025", "ru", "2025 г."),
        ("2025-11-12", "kk", "2025 жылғы 12 қараша"),
        ("2025-11", "kk", "2025 жылғы қараша"),
        ("2025", "kk", "2025 жыл"),
        ("2025-11-02T10:00:00Z", "en", "2 November 2025"),
        ("2025-11", "en", "November 2025"),
        ("", "ru", ""),
        ("autumn", "en", "autumn"),
        ("2025-99-01", "en", "1 December 2025"),
    ],
)
def test_dates_are_written_out_in_the_language_and_as_far_as_they_are_known(date, language, words):
    assert long_date(date, language) == words


@pytest.mark.parametrize("kind", LINK_TYPES.values(), ids=lambda kind: kind.key)
def test_a_directed_link_reads_differently_from_its_far_end(kind):
    wording = Wording.of(dossier("ru"))

    assert kind.key != wording.relation(kind.key, True)
    assert (wording.relation(kind.key, True) != wording.relation(kind.key, False)) is kind.directed


def test_a_link_type_of_a_later_version_keeps_its_key():
    assert Wording.of(dossier("ru")).relation("echoes", False) == "echoes"


def test_russian_counts_take_three_forms():
    wording = Wording.of(dossier("ru"))

    assert [wording.withheld(n).split(" —")[0] for n in (0, 1, 2, 5)] == ["", "1 цитата", "2 цитаты", "5 цитат"]


def test_what_is_not_known_has_no_line_on_the_title_page():
    bare = replace(dossier("en"), query="", editor="", withheld=0)
    labels = [label for label, _ in Wording.of(bare).front(bare)]

    assert labels == ["Date", "Content", "Terms", "Archive", "State of the archive"]


def test_a_to_do_that_is_done_says_so():
    wording = Wording.of(dossier("en"))

    assert wording.note_kind(NoteKind.TO_DO, done=True) == "Done"
    assert wording.note_kind(NoteKind.TO_DO, done=False) == "To do"


def at(kind: LocatorKind, *labels: str) -> DocumentQuote:
    places = tuple(Locator(0, kind, label) for label in labels)
    return replace(dossier("ru").quotes()[0], places=places)


@pytest.mark.parametrize(
    ("kind", "labels", "said"),
    [
        (LocatorKind.PAGE, ("12",), "p. 12"),
        (LocatorKind.PAGE, ("xii", "1"), "pp. xii–1"),
        (LocatorKind.TIME, ("00:14:05.250",), "0:14:05"),
        (LocatorKind.TIME, ("12:00:00",), "12:00:00"),
    ],
)
def test_a_page_or_a_time_is_cited_instead_of_the_paragraph(kind, labels, said):
    assert Wording.of(dossier("en")).locator(at(kind, *labels)) == said


def test_the_pages_stand_in_every_form_of_a_dossier():
    whole = dossier("en")
    placed = at(LocatorKind.PAGE, "12")
    first = whole.sections[0]
    whole = replace(whole, sections=(replace(first, entries=(placed, *first.entries[1:])), *whole.sections[1:]))
    assert "[1] Канал, который считали мёртвым</a>, p. 12<" in as_html(whole)
    assert ", p. 12" in as_markdown(whole)
    assert template_data(whole)["sections"][0]["entries"][0]["locator"] == "p. 12"
    items = json.loads(as_annotations(whole))["first"]["items"]
    assert items[0]["kartoteka:places"] == [{"kind": "page", "label": "12"}]
    assert "kartoteka:places" not in items[1]
