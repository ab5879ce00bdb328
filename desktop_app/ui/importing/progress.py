"""The line that tells how far an import is, with its buttons."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from desktop_app.services.words import translate
from desktop_app.ui.course import Course
from desktop_app.ui.importing.wording import rate_words
from desktop_app.ui.parts.steady import SteadyLabel
from desktop_app.ui.parts.wording import locale


class ProgressLine(QWidget):
    """Shows one course at a time; without one it is not there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._courses: list[Course] = []
        self._shown: Course | None = None
        self.words = SteadyLabel("", "quiet")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.pause = QPushButton()
        self.pause.setObjectName("pauseImport")
        self.stop = QPushButton()
        self.stop.setObjectName("stopImport")
        self.pause.clicked.connect(self._pause)
        self.stop.clicked.connect(self._stop)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.words)
        layout.addWidget(self.bar, 1)
        layout.addWidget(self.pause)
        layout.addWidget(self.stop)
        self._retranslate()
        self.hide()

    def follow(self, course: Course) -> None:
        """Show another course until it is over; then the one before, if it still goes on."""
        self._courses.append(course)
        course.over.connect(self._over)
        course.paused.connect(self._paused)
        self._show()

    @property
    def course(self) -> Course | None:
        """The course that is shown."""
        return self._courses[-1] if self._courses else None

    def _show(self) -> None:
        course = self.course
        if self._shown is not None:
            self._shown.moved.disconnect(self._moved)
        if course is not None:
            course.moved.connect(self._moved)
            self.words.setText("")
            self.stop.setEnabled(not course.stopped)
        self._shown = course
        self.bar.setRange(0, 0 if course else 1)  # how many there are is not known yet; at the end, its animation ends
        self._retranslate()
        self.setVisible(course is not None)

    def _moved(self, done: int, of: int, _: str) -> None:
        if self.course is None:
            return
        pace, number = self.course.pace, locale().toString
        counted = translate("importing", "{done} of {of}").format(done=number(done), of=number(of))
        rate = "" if self.course.waits else rate_words(pace.a_second, pace.seconds_left(of - done))
        self.words.setText(" · ".join(part for part in (counted, rate) if part))
        self.bar.setRange(0, max(1, of))
        self.bar.setValue(done)

    def _paused(self, _: bool) -> None:
        self._retranslate()

    def _over(self, _: object) -> None:
        self._courses = [course for course in self._courses if course.running]
        if self.course is not self._shown:
            self._show()

    def _pause(self) -> None:
        if self.course:
            self.course.go_on() if self.course.waits else self.course.pause()

    def _stop(self) -> None:
        if self.course:
            self.course.stop()
            self.stop.setEnabled(False)
            self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        waits = self.course is not None and self.course.waits
        self.pause.setText(translate("importing", "Continue") if waits else translate("importing", "Pause"))
        self.stop.setText(translate("importing", "Stop"))
