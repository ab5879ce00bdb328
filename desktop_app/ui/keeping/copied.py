"""Words copied out of an archive with a passphrase: not kept by others, and gone when the archive is closed."""

import sys

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QClipboard, QGuiApplication

_Mode = QClipboard.Mode
_PLACES = (_Mode.Clipboard, _Mode.Selection, _Mode.FindBuffer)
_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
CONCEALED = {
    "win32": {
        _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"1",
        _WINDOWS.format("CanIncludeInClipboardHistory"): bytes(4),
        _WINDOWS.format("CanUploadToCloudClipboard"): bytes(4),
    }
}.get(sys.platform, {"x-kde-passwordManagerHint": b"secret"})
"""Form → content by which keepers of clipboard histories know what is no business of theirs: Windows' own ("Cloud
Clipboard and Clipboard History Formats"), KDE's and those that follow it."""


class Copied(QObject):
    """Watches the clipboard while an archive with a passphrase is open."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watching = False

    def begin(self) -> None:
        """Conceal from now on whatever this program puts on the clipboard."""
        if not self._watching:
            self._watching = True
            QGuiApplication.clipboard().dataChanged.connect(self._conceal)

    def end(self) -> None:
        """Watch no more, and clear what this program put there; what another put there is left alone."""
        if not self._watching:
            return
        self._watching = False
        clipboard = QGuiApplication.clipboard()
        clipboard.dataChanged.disconnect(self._conceal)
        for place in _PLACES:
            if _is_ours(clipboard, place):
                clipboard.clear(place)

    def _conceal(self) -> None:
        clipboard = QGuiApplication.clipboard()
        if not clipboard.ownsClipboard():
            return
        words, (sign, *_) = clipboard.mimeData(), CONCEALED
        if not words.hasText() or words.hasFormat(sign):
            return
        made = QMimeData()
        made.setText(words.text())
        for form, content in CONCEALED.items():
            made.setData(form, content)
        clipboard.setMimeData(made)


def _is_ours(clipboard: QClipboard, place: QClipboard.Mode) -> bool:
    if place is _Mode.Clipboard:
        return clipboard.ownsClipboard()
    if place is _Mode.Selection:
        return clipboard.supportsSelection() and clipboard.ownsSelection()
    return clipboard.supportsFindBuffer() and clipboard.ownsFindBuffer()
