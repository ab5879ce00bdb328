"""The file that an interview came from, as its details show it."""

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QGroupBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.ids import InterviewId
from desktop_app.domain.interviews import Original
from desktop_app.services.ports import Reading
from desktop_app.services.remarks_wording import remark_words
from desktop_app.services.words import translate
from desktop_app.ui.importing.wording import encoding_words
from desktop_app.ui.keeping.backups import size_words
from desktop_app.ui.parts.choosing import choose_target
from desktop_app.ui.parts.plain import PlainLabel
from desktop_app.ui.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Held:
    """A file without its bytes, which may be many."""

    original: Original
    kept: bool
    """Whether the archive holds the bytes."""


def held(reading: Reading, interview: InterviewId) -> Held | None:
    """Return the file that the present text was read from, if there is one."""
    original = reading.original_of(interview)
    return Held(replace(original, content=b""), bool(original.content)) if original else None


class SourceBox(QGroupBox):
    """Name, encoding and remarks of the file, and what can be done with it.

    Signals:
        reading_wanted: it is to be read in another way.
        saving_wanted: it is to be saved as a file again.
    """

    reading_wanted = Signal()
    saving_wanted = Signal()

    def __init__(self, held: Held, *, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(translate("details", "Where it came from"), parent)
        self.setObjectName("sourceBox")
        form = QFormLayout()
        form.setVerticalSpacing(4)
        form.setHorizontalSpacing(12)
        for words, value in _facts(held):
            form.addRow(PlainLabel(words, "quiet"), PlainLabel(value, "fact", wrapped=True))
        self.read = QPushButton(translate("details", "Read in another encoding…"))
        self.read.setEnabled(held.kept and writable)
        self.save = QPushButton(translate("details", "Save the original file as…"))
        self.save.setEnabled(held.kept)
        self.read.clicked.connect(self.reading_wanted)
        self.save.clicked.connect(self.saving_wanted)
        line = QHBoxLayout()
        line.addWidget(self.read)
        line.addWidget(self.save)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addLayout(line)


def _facts(held: Held) -> list[tuple[str, str]]:
    original = held.original
    kept = (
        translate("details", "kept whole in the archive, {size}")
        if held.kept
        else translate("details", "not kept in the archive; it had {size}")
    ).format(size=size_words(original.size))
    facts = [
        (translate("details", "File"), original.name),
        (translate("details", "Part"), original.part),
        (translate("details", "It lay at"), original.source),
        (translate("details", "Read as"), f"{encoding_words(original.encoding)} · {original.importer}"),
        (translate("details", "Its bytes"), kept),
        (translate("details", "Remarks"), "\n".join(remark_words(one) for one in original.remarks)),
    ]
    return [(words, value) for words, value in facts if value]


def take_original(workplace: Workplace, interview: InterviewId, parent: QWidget) -> None:
    """Ask where to, then write the file that an interview came from, byte for byte."""

    def ask_where(original: Original | None) -> None:
        if original is None:
            return
        folder = Path(workplace.folder("export_folder") or Path.home())
        path, _ = choose_target(
            parent, translate("details", "Save the original file"), folder / Path(original.name).name,
            translate("shell", "All files (*)"), discreet=workplace.desk.encrypted,
        )  # fmt: skip
        if path is not None:
            workplace.remember_folder("export_folder", path.parent)
            write_original(workplace, original, path)

    workplace.ask(lambda reading: reading.original_of(interview), ask_where)


def write_original(workplace: Workplace, original: Original, path: Path) -> None:
    """Write the bytes of a file that is kept in the archive."""
    said = translate("exporting", "Written: {file}").format(file=path)
    save = workplace.application.save_copy
    workplace.jobs.read(lambda: save(original.content, path), lambda _: workplace.notice.emit(said))
