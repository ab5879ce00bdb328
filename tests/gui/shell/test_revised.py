"""A text that was revised while it is read: no quote, note or hit lies on a place of the text before."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.domain.anchors import Span, Standing
from desktop_app.domain.ids import InterviewId, QuoteId
from desktop_app.domain.interviews import Language
from desktop_app.domain.notes import NoteKind
from desktop_app.services import commands as c
from desktop_app.services.found import Found, FoundPassage
from desktop_app.services.importing import ImportLine, ImportReport
from desktop_app.ui.importing.summing import summary
from desktop_app.ui.shell.reading import ReadingTab
from desktop_app.ui.shell.window import MainWindow
from tests.integration.conftest import TEXT, interview

Until = Callable[[Callable[[], object]], None]
NEW = "Вставка в начале.\n\n" + TEXT.replace("до августа", "до осени").replace("слушал молча", "слушал и кивал")


@pytest.fixture
def read(opened: MainWindow, until: Until) -> tuple[ReadingTab, InterviewId, QuoteId]:
    """An interview that is read: a confirmed quote with a note, and notes on stretches of the text."""
    editing = opened.workplace.desk.editing
    id = InterviewId(editing.do(interview()).made[0])
    start = TEXT.index("Воды хватит")
    quote = c.AddQuote(id, (Span(start, start + 22),), "Дина")
    editing.do(quote)
    editing.do(c.AddNote(quote.id, "quote", "К цитате"))
    for words in ("слушал молча", "приехала к нам"):
        at = TEXT.index(words)
        editing.do(c.AddNote(id, "interview", words, NoteKind.COMMENT, Span(at, at + len(words))))
    opened.board.tabs.open_interview(id)
    until(lambda: opened.board.tabs.reading() and opened.board.tabs.reading()._page is not None)
    tab = opened.board.tabs.reading()
    assert tab is not None
    until(lambda: len(tab.reader._notes) == 3)
    return tab, id, quote.id


def test_only_what_stands_in_the_present_text_is_drawn_in_it(
    opened: MainWindow, until: Until, read: tuple[ReadingTab, InterviewId, QuoteId]
) -> None:
    tab, id, quote = read
    tab.show_matches(10, 30, ((12, 20),))
    assert tab._marks
    found = Found(Language.RUSSIAN, (FoundPassage(0, len(NEW), Language.RUSSIAN),))
    opened.workplace.do(c.ReviseInterview(id, NEW, 0, found, "правка"))
    until(lambda: tab._page is not None and tab._page.interview.revision == 2)
    assert quote in [view.id for view in tab._page.quotes]
    assert quote not in [one.id for one in tab.reader.quotes]
    for one in tab.reader.quotes:
        words = " […] ".join(NEW[span.start : span.end] for span in one.spans)
        assert words == next(view.quote.words for view in tab._page.quotes if view.id == one.id)
    until(lambda: [note.text for note in tab.reader._notes] == ["приехала к нам"])
    assert NEW[tab.reader._notes[0].start :].startswith("приехала к нам")
    assert tab._marks == ()

    tab.show_quote(quote)  # its panel is there, its place is not
    until(lambda: tab.panel.isVisible() and tab.panel._view.id == quote)
    assert tab.panel._view.quote.standing is Standing.REVIEW
    start = NEW.index("Мастер")
    assert tab._likely_speaker(Span(start, start + 6)) == ""


def test_a_quote_that_waits_is_opened_at_no_place(opened: MainWindow, until: Until, tmp_path: Path) -> None:
    editing = opened.workplace.desk.editing
    id = InterviewId(editing.do(interview()).made[0])
    start = TEXT.index("Воды хватит")
    quote = c.AddQuote(id, (Span(start, start + 22),), "Дина")
    editing.do(quote)
    found = Found(Language.RUSSIAN, (FoundPassage(0, len(NEW), Language.RUSSIAN),))
    editing.do(c.ReviseInterview(id, NEW, 0, found, "правка"))
    with opened.workplace.desk.storage.reading() as reading:
        view = reading.quote(quote.id)
    tab = ReadingTab(opened.workplace, id)
    tab._remember_place(view)
    assert tab._wanted is None
    until(lambda: tab._page is not None)
    tab.deleteLater()


def test_an_import_says_how_many_files_brought_a_new_text() -> None:
    lines = (ImportLine(Path("а.txt"), "added"), ImportLine(Path("б.txt"), "revised"))
    assert "1 with a new text" in summary(ImportReport(lines))
    assert "new text" not in summary(ImportReport(lines[:1]))
