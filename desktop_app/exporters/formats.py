"""Chooses how a dossier is written by the ending of the file's name."""

from collections.abc import Callable, Sequence
from pathlib import Path

from desktop_app.domain.errors import UnknownFormat
from desktop_app.exporters.annotations import as_annotations
from desktop_app.exporters.html import as_html
from desktop_app.exporters.markdown import as_markdown
from desktop_app.exporters.pdf import DEFAULT_CHILD, TIME_LIMIT, Typesetter
from desktop_app.exporters.placing import place
from desktop_app.exporters.table import as_quote_table
from desktop_app.exporters.tag_guide import guide_job
from desktop_app.services.document import Document
from desktop_app.services.tag_guide import TagGuide


class Exporters:
    """Writes a dossier in the format that the file's name asks for, and the tag guide.

    Fulfils `ports.ExportsDossier`.
    """

    def __init__(self, child: Sequence[str] = DEFAULT_CHILD, time_limit: float = TIME_LIMIT) -> None:
        """Take the command that starts `typst_child.main` in a process of its own, and its limit in seconds."""
        self._typesetter = Typesetter(child, time_limit)
        self._formats: dict[str, Callable[[Document, Path], bytes]] = {
            ".pdf": self._typesetter.pdf,
            ".md": lambda document, _: as_markdown(document).encode("utf-8", "replace"),
            ".html": lambda document, _: as_html(document).encode("utf-8", "replace"),
            ".csv": lambda document, _: as_quote_table(document).encode("utf-8", "replace"),
            ".json": lambda document, _: as_annotations(document).encode("utf-8"),
        }

    @property
    def suffixes(self) -> tuple[str, ...]:
        """The endings that can be written, the usual one first."""
        return tuple(self._formats)

    def export(self, document: Document, path: Path) -> None:
        """Write beside the target, then replace it.

        Raises `UnknownFormat`, `UnprintableSign`, `ExportFailed`, `DiskFull`, `PlaceReadOnly` or `FileMissing` (no
        such folder); in each case a file that was there before is left as it was.
        """
        write = self._formats.get(path.suffix.lower())
        if write is None:
            raise UnknownFormat(path=path)
        place(write(document, path), path)

    def export_guide(self, guide: TagGuide, path: Path) -> None:
        """Write the tag guide as PDF beside the target, then replace it. Raises as `export` does."""
        if path.suffix.lower() != ".pdf":
            raise UnknownFormat(path=path)
        place(self._typesetter.set(guide_job(guide), path), path)

    def cancel(self) -> None:
        """Stop a PDF that is being made, from any thread; its `export` then raises `ExportFailed`."""
        self._typesetter.cancel()
