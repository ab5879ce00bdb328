"""Words that change many times a second, and leave what lies around them where it is: laying that out takes longer."""

from PySide6.QtWidgets import QWidget

from desktop_app.ui.parts.plain import PlainLabel


def keep_room(widget: QWidget, *, anew: bool = False) -> None:
    """Leave a widget whose words have changed the room of the widest that it had; `anew` forgets those.

    Qt asks nobody for room for what has one fixed size.
    """
    if anew:
        widget.setMinimumSize(0, 0)  # what a label wants is never less than what it must have
    wanted = widget.sizeHint()
    present = widget.maximumSize()
    if anew or wanted.width() > present.width() or wanted.height() != present.height():
        widget.setFixedSize(wanted)


class SteadyLabel(PlainLabel):
    """A label that keeps the room of its widest words until it is emptied."""

    def setText(self, words: str) -> None:
        super().setText(words)
        keep_room(self, anew=not words)
