"""One line of a quote's panel: which signs in its words cannot be seen, or stand in for others."""

from collections.abc import Iterable

from desktop_app.domain.signs import Sign, signs
from desktop_app.services.signs_wording import signs_line
from desktop_app.services.words import translate
from desktop_app.ui.parts.plain import PlainLabel


class SignsLine(PlainLabel):
    """Says what is in the words besides what can be seen; takes no room where there is nothing."""

    def __init__(self) -> None:
        super().__init__("", "signsLine", wrapped=True)
        self.setContentsMargins(16, 0, 16, 0)
        self._found: tuple[Sign, ...] = ()
        self._calm = False
        self.hide()

    def show_words(self, parts: Iterable[str]) -> None:
        """Look through the parts of a quote."""
        self._found = tuple(sign for words in parts for sign in signs(words))
        self._say()

    def show_calm(self, calm: bool) -> None:
        """Name no-break spaces, soft hyphens and other ordinary typography too, or no longer."""
        self._calm = calm
        self._say()

    def _say(self) -> None:
        named = [sign for sign in self._found if sign.deceptive or self._calm]
        self.setProperty("deceptive", any(sign.deceptive for sign in named))
        self.style().unpolish(self)
        self.style().polish(self)
        self.setText(translate("panel", "In these words: {signs}").format(signs=signs_line(named)) if named else "")
        self.setVisible(bool(named))
