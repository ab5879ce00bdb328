"""Which language the window speaks and which theme it wears; both change while it is open."""

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from desktop_app.services import words
from desktop_app.services.preferences import Preferences
from desktop_app.ui.look.theme import Theme
from desktop_app.ui.parts.wording import locale


class Appearance:
    """Keeps language and theme, and remembers both."""

    def __init__(self, app: QApplication, preferences: Preferences) -> None:
        self._app = app
        self._preferences = preferences
        self._of_qt = QTranslator(app)
        self.dark = False

    def begin(self) -> None:
        """Put on what was chosen last time."""
        self._put_on(self._preferences.get("theme", "system"))
        self._speak_qt()

    def wear(self, theme: str) -> None:
        """Wear `light`, `dark`, or what the `system` wears."""
        self._preferences.set("theme", theme)
        self._put_on(theme)

    def _put_on(self, theme: str) -> None:
        system = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        self.dark = theme == "dark" or (theme == "system" and system)
        Theme.apply(self._app, self.dark)

    def speak(self, language: str) -> None:
        """Speak `ru`, `kk` or `en` from now on; every widget is told."""
        self._preferences.set("language", language)
        words.use(language)
        self._speak_qt()
        QCoreApplication.sendEvent(self._app, QEvent(QEvent.Type.LanguageChange))
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)

    def _speak_qt(self) -> None:
        """Let Qt's own words (Copy, Paste, Yes) and dates follow."""
        QLocale.setDefault(locale())
        self._app.removeTranslator(self._of_qt)
        place = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self._of_qt.load(f"qtbase_{words.language()}", place):
            self._app.installTranslator(self._of_qt)
