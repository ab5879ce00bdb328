"""Works in the whole window, as an editor does, with words that nobody else has, and tells how far it is.

`python -m tests.e2e.marker_window ARCHIVE SOURCE OUTSIDE SEED PASSPHRASE`; a passphrase of `-` is none.
"""

import os
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from desktop_app.bootstrap import Application
from desktop_app.domain.ids import DossierId, InterviewId
from desktop_app.domain.terms import Terms
from desktop_app.services import commands as c
from desktop_app.services.ports import Reading
from desktop_app.services.queries import QuoteFilter
from desktop_app.services.views import QuoteView
from desktop_app.ui import start
from desktop_app.ui.keeping.unlock import UnlockPage
from desktop_app.ui.quotes.note_dialog import NoteDialog
from desktop_app.ui.review.correcting import CorrectDialog
from desktop_app.ui.shell.reading import ReadingTab
from desktop_app.ui.shell.window import MainWindow
from tests.e2e.marked_run import markers

PATIENCE_S = 60.0


def say(what: str) -> None:
    sys.stdout.write(what + "\n")
    sys.stdout.flush()


def until(so: Callable[[], object]) -> None:
    """Let the window live until something is so."""
    deadline = time.monotonic() + PATIENCE_S
    while not so():
        if time.monotonic() > deadline:
            raise TimeoutError
        QApplication.processEvents()
        time.sleep(0.01)


def type_in(widget: QWidget, words: str) -> None:
    for letter in words:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def asks_for_a_file(widget: QWidget) -> bool:
    return isinstance(widget, QFileDialog) and widget.isVisible()


def answer(path: str) -> None:
    """Type a path into the next question for a file, and accept."""
    dialog = next(filter(asks_for_a_file, QApplication.topLevelWidgets()), None)
    if dialog is None:
        QTimer.singleShot(10, lambda: answer(path))
        return
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(field, QLineEdit)
    field.setText(path)
    dialog.accept()


def fail(*caught) -> None:
    """End at once, and say why."""
    traceback.print_exception(*caught)
    os._exit(1)


class Viewer(QObject):
    """What the system would open a dossier with."""

    @Slot("QUrl")
    def show_file(self, _: object) -> None:
        """Show nothing."""


class Session:
    """One editor at work in one window."""

    def __init__(self, window: MainWindow, source: str, outside: str, seed: str, passphrase: str) -> None:
        self.window = window
        self.source, self.outside, self.passphrase = source, outside, passphrase
        self.words = markers(seed)

    def work(self) -> None:
        self.unlock()
        say("opened")
        self.bring_in()
        say("imported")
        self.edit()
        say("edited")
        self.search()
        say("searched")
        self.correct()
        self.board.workplace.desk.back_up()
        say("backed up")
        self.export()
        self.window.run("report")
        say("done")
        sys.stdin.readline()
        self.lock()
        QGuiApplication.clipboard().clear()  # offscreen, nothing owns it, and what Python made must not outlive it
        self.window.run("quit")

    @property
    def board(self):
        assert self.window.board is not None
        return self.window.board

    @property
    def tab(self) -> ReadingTab:
        found = self.board.tabs.reading()
        assert found is not None
        return found

    def ask(self, question: Callable[[Reading], object]):
        with self.board.workplace.desk.storage.reading() as reading:
            return question(reading)

    def do(self, command: c.Command) -> None:
        done: list[object] = []
        self.board.workplace.do(command, done.append)
        until(lambda: done)

    def unlock(self) -> None:
        until(lambda: self.window.board or isinstance(self.window.centralWidget(), UnlockPage))
        if isinstance(page := self.window.centralWidget(), UnlockPage):
            type_in(page.field, self.passphrase)
            page.button.click()
        until(lambda: self.window.board)

    def bring_in(self) -> None:
        """Import the file through the menu and its question; the tab with it opens by itself."""
        answer(self.source)
        self.window.run("import_files")
        until(lambda: self.board.tabs.reading() and self.tab._page)

    def quote(self) -> QuoteView:
        return self.ask(lambda reading: reading.quotes(QuoteFilter()))[0]

    def edit(self) -> None:
        words, view = self.words, self.quote()
        self.do(c.DescribeInterview(InterviewId(self.tab.interview), (("title", words["title"]),)))
        self.tab.choose(view.id)
        until(lambda: self.tab.panel.isVisible() and self.tab.panel._view and self.tab.panel._view.id == view.id)
        panel = self.tab.panel
        type_in(panel.new_tag, words["tag"])
        panel.new_tag.returnPressed.emit()
        until(lambda: any(words["tag"] in tag.path for tag in self.quote().tags))
        notes = self.quote().notes
        self.window.run("note")
        dialog = self.tab.findChild(NoteDialog)
        type_in(dialog.text, words["note"])
        dialog.accept()
        until(lambda: self.quote().notes > notes)
        tag = self.ask(lambda reading: reading.tags()[0].id)
        self.do(c.DescribeTag(tag, (("definition", words["definition"]),)))
        self.do(c.SetTerms(view.id, "quote", Terms.BACKGROUND))
        self.do(c.SetSpeaker(view.id, words["speaker"]))
        others = [one.id for one in self.ask(lambda reading: reading.quotes(QuoteFilter())) if one.id != view.id]
        self.do(c.LinkQuotes(view.id, others[0], "supports", words["link"]))
        self.window.run("undo")
        self.window.run("redo")
        self.tab.copy_with_source()
        self.tab.reader.pane.selectAll()
        self.tab.reader.pane.copy()

    def search(self) -> None:
        """Type queries, of which one finds something."""
        for query in (self.words["query"], self.words["text"]):
            self.window.search.clear()
            type_in(self.window.search, query)
        until(self.board.middle.search.list.rows.rowCount)
        self.window.search.clear()

    def correct(self) -> None:
        number = self.ask(lambda reading: len(reading.revisions(self.tab.interview)))
        self.window.run("correct")
        until(lambda: self.window.findChild(CorrectDialog))
        dialog = self.window.findChild(CorrectDialog)
        dialog.field.setPlainText(dialog.field.toPlainText() + "Ещё.\n")
        dialog.reason.setEditText(self.words["reason"])
        dialog.save.click()
        until(lambda: self.ask(lambda reading: len(reading.revisions(self.tab.interview))) > number)

    def export(self) -> None:
        words = self.words
        made = c.AddDossier(words["dossier"], words["section"], (self.quote().id,), words["scope"])
        self.do(made)
        section = self.ask(lambda reading: reading.dossier(made.id).sections[0].section.id)
        self.do(c.AddText(section, words["prose"]))
        self.board.tabs.open_dossier(made.id)
        path = Path(self.outside, "dossier.pdf")
        answer(str(path))
        assert self.window.exporting is not None
        self.window.exporting.ask(DossierId(made.id))
        until(path.is_file)

    def lock(self) -> None:
        """Lock and unlock, where there is a passphrase."""
        if self.passphrase != "-":
            self.window.run("lock")
            say("locked")
            self.unlock()
            until(self.board.tabs.reading)


def main(archive: str, *arguments: str) -> int:
    """One working session; ends with a line `done` and waits for the end of its input before it closes."""

    class Driven(MainWindow):
        def __init__(self, *parts) -> None:
            super().__init__(*parts)
            viewer = Viewer(self)
            QDesktopServices.setUrlHandler("file", viewer, "show_file")
            QTimer.singleShot(0, Session(self, *arguments).work)

    sys.excepthook = fail
    start.MainWindow = Driven
    return start.run_window(Application(language="ru"), [archive])


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
