"""The window on an archive with something in it, and how it is taken down as a picture."""

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from desktop_app.bootstrap import Application, Places
from desktop_app.domain.notes import NoteKind
from desktop_app.domain.quotes import QuoteState
from desktop_app.domain.terms import Terms
from desktop_app.services import commands as c
from desktop_app.services.queries import QuoteFilter
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.shell.window import MainWindow
from tests.quotes.labelled import texts

if TYPE_CHECKING:
    from desktop_app.services.views import QuoteView

SAMPLE = Path(__file__).parents[2] / "resources" / "sample"
PATIENCE_S = 40
REST_S = 0.25
TAGS = ("Вода/Каналы", "Вода/Шлюзы", "Энергетика/АЭС", "Школы", "Мәдениет/Домбыра", "Law and order")


class Stage:
    """A window that scenes are played on."""

    def __init__(self, app: QApplication, home: Path) -> None:
        self.app = app
        self.home = home
        os.environ["KARTOTEKA_HOME"] = str(home)  # for the processes that search and compare
        self.application = Application(Places.within(home), "ru")
        self.appearance = Appearance(app, self.application.preferences)
        self.appearance.begin()
        self.window = MainWindow(self.application, self.appearance)
        self.window.show()
        self.archive = home / "Экспедиция.kartoteka"
        self.quotes: list[QuoteView] = []

    def furnish(self) -> None:
        """Make the archive, with the labelled texts that all may read, tags, notes, links and a dossier."""
        self.application.create(self.archive)
        folder = self.home / "расшифровки"
        folder.mkdir()
        for text in texts():
            if text.half == "open":
                (folder / f"{text.id}.txt").write_text(text.text, encoding="utf-8")
        with self.application.open(self.archive) as desk:
            desk.importing.run([*sorted(SAMPLE.glob("*.txt")), folder])
            with desk.storage.reading() as reading:
                self.quotes = reading.quotes(QuoteFilter())
            for command in self._marks():
                desk.editing.do(command)
            desk.finding.catch_up()

    def _marks(self) -> list[object]:
        done: list[object] = []
        for place, view in enumerate(self.quotes):
            if place % 3 == 0:
                done.append(c.TagTarget(view.id, "quote", (TAGS[place // 3 % len(TAGS)],)))
        one, two, three = self.quotes[:3]
        done += [
            c.AddNote(one.id, "quote", "Сверить с протоколом: *кто* назвал сумму?", NoteKind.FACT_CHECK),
            c.AddNote(two.id, "quote", "Позвонить в пресс-службу.", NoteKind.TO_DO),
            c.LinkQuotes(one.id, two.id, "supports", "о том же"),
            c.LinkQuotes(three.id, one.id, "contradicts"),
            c.SetTerms(self.quotes[4].id, "quote", Terms.OFF_RECORD),
            c.JudgeQuote(one.id, QuoteState.CONFIRMED),
            c.AddDossier("Вода и люди", "Цитаты", tuple(view.id for view in self.quotes[:4])),
        ]
        return done

    def until(self, so: Callable[[], object], seconds: float = PATIENCE_S) -> None:
        """Let the window work until something is so. Raises TimeoutError where it never is."""
        end = time.monotonic() + seconds
        while not so():
            self.app.processEvents()
            time.sleep(0.005)
            if time.monotonic() > end:
                raise TimeoutError
        self.rest()

    def rest(self) -> None:
        """Let what was begun come to an end."""
        end = time.monotonic() + REST_S
        while time.monotonic() < end:
            self.app.processEvents()
            time.sleep(0.005)

    def picture(self) -> QPixmap:
        """Return the window with all that lies above it."""
        self.rest()
        window = self.window
        shown = QPixmap(window.size())
        shown.fill(QColor("grey"))
        painter = QPainter(shown)
        painter.drawPixmap(QPoint(0, 0), window.grab())
        for other in self.above():
            where = other.mapToGlobal(QPoint(0, 0)) - window.mapToGlobal(QPoint(0, 0))
            if isinstance(other, QDialog):  # no window system centres it here
                free = window.size() - other.size()
                where = QPoint(max(0, free.width() // 2), max(0, free.height() // 2))
            painter.drawPixmap(where, other.grab())
            painter.drawRect(QRect(where, other.size()))
        painter.end()
        return shown

    def above(self) -> list[QWidget]:
        """Return the dialogs, menus and lists that are open."""
        return [
            one
            for one in self.app.topLevelWidgets()
            if one.isVisible() and one is not self.window and not one.size().isEmpty()
        ]

    def clear(self) -> None:
        """Close what a scene opened."""
        for other in self.above():
            if isinstance(other, QDialog):
                other.reject()
            elif isinstance(other, QMenu):
                other.close()
            else:
                other.hide()
        self.window.search.clear()
        self.rest()
