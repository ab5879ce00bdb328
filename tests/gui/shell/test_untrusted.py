"""Titles, quotes, names, tags and notes that look like markup or turn the order of what is read."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel, QTabBar, QTextEdit, QWidget

from desktop_app.bootstrap import Application
from desktop_app.domain.anchors import Span
from desktop_app.domain.interviews import Language, Origin
from desktop_app.domain.people import SpeakerKind
from desktop_app.domain.quotes import Attribution, QuoteKind
from desktop_app.domain.signs import shown
from desktop_app.services import commands as c
from desktop_app.services.found import Found, FoundPassage, FoundQuote, FoundSpeaker, ReadText
from desktop_app.services.queries import QuoteFilter
from desktop_app.ui.quotes.linking import LinkDialog
from desktop_app.ui.quotes.note_dialog import NoteDialog
from desktop_app.ui.reader.pane import TextPane
from desktop_app.ui.shell.reading import ReadingTab
from desktop_app.ui.shell.window import MainWindow

Until = Callable[[Callable[[], object]], None]

HOSTILE = '<b>x</b><img src="file:///etc/passwd">\u202eяд\u202c &amp;'
TAG = "<u>тег</u><img src=x>\u202eяд"
TEXT = f"Текст {HOSTILE}\n\n«{HOSTILE} раз», — сказала она. «Вода и {HOSTILE} два», — сказала она.\n"


def hostile_interview() -> c.AddInterview:
    read = ReadText(TEXT, 0, "text/plain", "plain 1", "utf-8", HOSTILE, Origin.HEADING, None, None, outlet=HOSTILE)
    why = Attribution("said", HOSTILE, HOSTILE, 0.9)
    spans = [Span(TEXT.index(words), TEXT.index(words) + len(words)) for words in (f"{HOSTILE} раз", f"{HOSTILE} два")]
    quotes = tuple(FoundQuote((span,), QuoteKind.DIRECT, why, 0) for span in spans)
    speaker = FoundSpeaker(HOSTILE, SpeakerKind.PERSON, HOSTILE, (HOSTILE, f"{HOSTILE} 2"))
    found = Found(Language.RUSSIAN, (FoundPassage(0, len(TEXT) - 1, Language.RUSSIAN),), (speaker,), quotes)
    return c.AddInterview(read, found, f"{HOSTILE}.txt".replace("/", ""), TEXT.encode())


@pytest.fixture
def hostile(application: Application, window: MainWindow, tmp_path: Path) -> MainWindow:
    path = tmp_path / "<b>x<img src=y>\u202eяд.kartoteka"
    application.create(path)
    desk = application.open(path)
    do = desk.editing.do
    do(hostile_interview())
    with desk.storage.reading() as reading:
        one, other = (view.id for view in reading.quotes(QuoteFilter()))
    do(c.TagTarget(one, "quote", (TAG,)))
    do(c.AddNote(one, "quote", HOSTILE))
    do(c.LinkQuotes(one, other, "supports", HOSTILE))
    do(c.AddDossier(HOSTILE, HOSTILE, (one, other), HOSTILE))
    desk.close()
    assert window.open_archive(path)
    return window


def rows(view: QAbstractItemView, under: QModelIndex | None = None) -> Iterator[QModelIndex]:
    model, under = view.model(), under or QModelIndex()
    for row in range(model.rowCount(under)):
        yield (index := model.index(row, 0, under))
        yield from rows(view, index)


def tips(widget: QWidget) -> Iterator[str]:
    yield widget.toolTip()
    yield from (action.toolTip() for action in widget.actions())
    if isinstance(widget, QTabBar):
        yield from (widget.tabToolTip(number) for number in range(widget.count()))
    if isinstance(widget, QAbstractItemView):
        yield from (index.data(Qt.ItemDataRole.ToolTipRole) or "" for index in rows(widget))


def words(widget: QWidget) -> Iterator[str]:
    """Return what a widget shows and its editor cannot change."""
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    yield from (action.text() for action in widget.actions())
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(number) for number in range(widget.count()))
    yield widget.windowTitle()


def is_markup(widget: QWidget) -> bool:
    if not isinstance(widget, QLabel) or widget.textFormat() is Qt.TextFormat.PlainText:
        return False
    return widget.textFormat() is not Qt.TextFormat.AutoText or bool(GuiQt.mightBeRichText(widget.text()))


def faults() -> list[str]:
    found = []
    for widget in QApplication.allWidgets():
        name = f"{type(widget).__name__} {widget.objectName()}"
        if is_markup(widget) and ("<img" in widget.text() or "<u>" in widget.text()):
            found.append(f"{name} takes words for markup: {widget.text()}")
        found += [f"{name}: {tip}" for tip in tips(widget) if GuiQt.mightBeRichText(tip) and "<img" in tip]
        found += [f"{name} is turned: {text}" for text in (*words(widget), *tips(widget)) if "\u202e" in text]
        if isinstance(widget, QTextEdit) and type(widget).loadResource is QTextEdit.loadResource:
            found.append(f"{name} may load files")
    return found


def tab(window: MainWindow) -> ReadingTab:
    found = window.board.tabs.reading()
    assert found is not None
    return found


def open_the_quote(window: MainWindow, until: Until) -> None:
    with window.workplace.desk.storage.reading() as reading:
        noted = next(view for view in reading.quotes(QuoteFilter()) if view.notes)
    window.board.tabs.open_quote(noted.id)
    until(lambda: window.board.tabs.reading() and tab(window).panel.isVisible() and tab(window).panel._view)


def test_no_place_of_the_window_obeys_what_it_shows(
    hostile: MainWindow, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[object] = []
    monkeypatch.setattr(TextPane, "loadResource", lambda _, kind, name: loaded.append(name))
    board, middle = hostile.board, hostile.board.middle
    for name in ("interviews", "quotes", "people", "tags", "dossiers", "history"):
        hostile.run(name)
        view = middle.findChild(QAbstractItemView, name)
        until(view.model().rowCount)
        assert faults() == []
    open_the_quote(hostile, until)
    until(hostile.actions_.by_name["undo"].isEnabled)
    hostile.run("note")
    hostile.run("link")
    until(tab(hostile).findChild(LinkDialog).others.rows.rowCount)
    assert faults() == []
    for dialog in (LinkDialog, NoteDialog):
        tab(hostile).findChild(dialog).reject()
    board.tabs.open_dossier(middle.dossiers.list.rows.rows[0].id)
    until(lambda: [label for label in board.tabs.findChildren(QLabel, "cardWords") if "раз" in label.text()])
    hostile.search.setText("вода")
    until(middle.search.list.rows.rowCount)
    assert faults() == []
    hostile.workplace.trouble.emit(HOSTILE)
    hostile.workplace.notice.emit(HOSTILE)
    assert faults() == []
    hostile.close_archive()
    assert faults() == []
    assert loaded == []


def test_every_place_shows_the_words_as_they_are(hostile: MainWindow, until: Until) -> None:
    board, there = hostile.board, shown(HOSTILE)
    open_the_quote(hostile, until)
    reader, panel = tab(hostile).reader, tab(hostile).panel
    until(lambda: reader.margin.cards)
    assert reader.head.title.text() == there
    assert reader.pane.positions.text == TEXT
    assert there in reader.pane.toPlainText()
    labels = {label.text() for label in panel.findChildren(QLabel)}
    assert {there, shown(panel._view.tags[0].path)} <= labels
    assert panel.speaker.currentText() == HOSTILE
    assert board.tabs.tabBar().tabText(0).startswith("<b>x</b><img")
    board.tabs.open_dossier(board.middle.dossiers.list.rows.rows[0].id)
    until(lambda: f"«{there} раз»" in {label.text() for label in board.tabs.findChildren(QLabel, "cardWords")})


def test_the_panel_names_the_signs_of_a_quote(hostile: MainWindow, until: Until) -> None:
    open_the_quote(hostile, until)
    line = tab(hostile).panel.signs

    assert line.isVisible()
    assert line.text() == ("In these words: right-to-left override (U+202E), end of embedding or override (U+202C)")


def test_show_signs_is_kept_and_reaches_every_open_text(
    hostile: MainWindow, application: Application, until: Until
) -> None:
    open_the_quote(hostile, until)
    entry = hostile.actions_.by_name["signs"]
    assert not entry.isChecked()
    entry.trigger()

    assert application.preferences.get("signs") is True
    assert tab(hostile).reader.pane._calm
    assert ReadingTab(hostile.workplace, tab(hostile).interview, hostile).reader.pane._calm
    entry.trigger()
    assert application.preferences.get("signs") is False
    assert not tab(hostile).reader.pane._calm
