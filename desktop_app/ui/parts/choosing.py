"""Asking which file or folder; where the archive has a passphrase, so that nothing remembers what was answered.

Qt writes the folders that its dialogs visited into a settings file that all programs made with Qt share, and the
systems' own dialogs keep lists of the files chosen. A discreet question is Qt's own dialog, which leaves that file as
it found it.
"""

from pathlib import Path

from PySide6.QtCore import QDir, QSettings
from PySide6.QtWidgets import QFileDialog, QWidget

_Mode = QFileDialog.FileMode


class _Discreet(QFileDialog):
    """Qt's own dialog, which forgets where it was before Qt writes it down (at its end)."""

    def __init__(self, parent: QWidget, title: str, start: str, kinds: str, mode: QFileDialog.FileMode) -> None:
        super().__init__(parent, title, QDir.homePath(), kinds)
        self.setObjectName("fileQuestion")
        self.setOption(QFileDialog.Option.DontUseNativeDialog)
        self.setFileMode(mode)
        self._before = self.history(), self.sidebarUrls()
        self.setDirectory(start or QDir.homePath())

    def answer(self) -> list[Path]:
        """Ask; return what was chosen, nothing where the editor turned away."""
        chosen = [Path(name) for name in self.selectedFiles()] if self.exec() else []
        visited, shortcuts = self._before
        self.setDirectory(QDir.homePath())
        self.setHistory(visited)
        self.setSidebarUrls(shortcuts)
        self.deleteLater()
        return chosen


def choose_files(parent: QWidget, title: str, start: str, kinds: str, *, discreet: bool) -> list[Path]:
    """Ask for files to read; `kinds` in Qt's form, `Texts (*.txt);;All files (*)`."""
    if discreet:
        return _Discreet(parent, title, start, kinds, _Mode.ExistingFiles).answer()
    return [Path(name) for name in QFileDialog.getOpenFileNames(parent, title, start, kinds)[0]]


def choose_file(parent: QWidget, title: str, start: str, kinds: str, *, discreet: bool) -> Path | None:
    """Ask for one file to read."""
    if discreet:
        return next(iter(_Discreet(parent, title, start, kinds, _Mode.ExistingFile).answer()), None)
    name, _ = QFileDialog.getOpenFileName(parent, title, start, kinds)
    return Path(name) if name else None


def choose_folder(parent: QWidget, title: str, start: str, *, discreet: bool) -> Path | None:
    """Ask for a folder to read."""
    if discreet:
        return next(iter(_Discreet(parent, title, start, "", _Mode.Directory).answer()), None)
    name = QFileDialog.getExistingDirectory(parent, title, start)
    return Path(name) if name else None


def choose_target(
    parent: QWidget, title: str, suggested: Path, kinds: str, *, discreet: bool
) -> tuple[Path | None, str]:
    """Ask where to write; return the file and the kind that was chosen."""
    if discreet:
        asked = _Discreet(parent, title, str(suggested.parent), kinds, _Mode.AnyFile)
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.selectFile(suggested.name)
        chosen = asked.answer()
        return (chosen[0] if chosen else None), asked.selectedNameFilter()
    name, kind = QFileDialog.getSaveFileName(parent, title, str(suggested), kinds)
    return (Path(name) if name else None), kind


def forget_visited() -> None:
    """Take the folders that file dialogs visited so far out of Qt's settings: an archive got its passphrase."""
    settings = QSettings(QSettings.Scope.UserScope, "QtProject")
    for name in ("history", "lastVisited"):
        settings.remove(f"FileDialog/{name}")
    settings.sync()
