"""A concordance leaves the house on the terms of what stands in its lines."""

import csv
import datetime
import io

from db.archive import Archive
from desktop_app.domain.dates import PartialDate
from desktop_app.domain.ids import InterviewId
from desktop_app.domain.terms import Terms
from desktop_app.services import commands as c
from desktop_app.services.editing import Editing
from desktop_app.services.found import KwicLine
from desktop_app.services.kwic import Leaving, as_csv, as_html, leaving
from desktop_app.services.queries import QuoteFilter
from tests.integration.conftest import TEXT

TODAY = datetime.date(2024, 6, 1)


def line(interview: str, word: str, beside: int = 20) -> KwicLine:
    start = TEXT.index(word)
    end = start + len(word)
    left, right = TEXT[max(0, start - beside) : start], TEXT[end : end + beside]
    return KwicLine(interview, "О канале", "2024-03-02", "Вестник степи", 3, start, end, left, word, right, "Айгуль")


def out(archive: Archive, *lines: KwicLine) -> Leaving:
    with archive.reading() as reading:
        return leaving(reading, lines, TODAY)


def quote(archive: Archive, words: str) -> str:
    with archive.reading() as reading:
        return next(view.id for view in reading.quotes(QuoteFilter()) if words in view.quote.words)


def test_what_is_on_record_leaves_as_it_is(archive: Archive, added: InterviewId) -> None:
    one = line(added, "августа")
    assert out(archive, one) == Leaving((one,), 0)


def test_off_the_record_stays_inside_also_where_it_is_only_beside_the_word(
    archive: Archive, editing: Editing, added: InterviewId
) -> None:
    editing.do(c.SetTerms(quote(archive, "посмотрим"), "quote", Terms.OFF_RECORD))
    near, far = line(added, "она"), line(added, "марте")
    assert "там" in near.right
    assert out(archive, near, far) == Leaving((far,), 1)


def test_under_embargo_nothing_of_an_interview_leaves(archive: Archive, editing: Editing, added: InterviewId) -> None:
    editing.do(c.SetTerms(added, "interview", Terms.ON_RECORD, PartialDate("2024-06-01")))
    assert out(archive, line(added, "августа")) == Leaving((), 1)


def test_on_background_a_line_names_nobody_and_no_place(archive: Archive, editing: Editing, added: InterviewId) -> None:
    editing.do(c.SetTerms(quote(archive, "августа"), "quote", Terms.BACKGROUND))
    (found,) = out(archive, line(added, "августа")).lines
    assert found.word == "августа"
    assert {found.title, found.outlet, found.speaker, found.left, found.right, found.date or ""} == {""}


def test_a_table_holds_the_words_and_no_formula(added: InterviewId) -> None:
    bad = KwicLine(added, "=HYPERLINK(1)", None, "", 1, 0, 4, "а\nб", "вода", "-1", "@я")
    rows = list(csv.reader(io.StringIO(as_csv([bad]).decode("utf-8-sig"), newline="")))
    assert rows[1] == ["а б", "вода", "'-1", "'@я", "'=HYPERLINK(1)", "", ""]


def test_a_page_takes_nothing_for_markup(added: InterviewId) -> None:
    page = as_html([KwicLine(added, "<b>", None, "", 1, 0, 4, "<script>", "вода", "&", "")], "<i>").decode()
    assert "<script>" not in page
    assert "&lt;script&gt;" in page
    assert "&lt;i&gt;" in page
