"""What must stay inside is in no byte of any form in which a dossier leaves."""

import datetime
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from db.archive import Archive
from desktop_app.domain.ids import DossierId, InterviewId
from desktop_app.domain.terms import Terms
from desktop_app.exporters.formats import Exporters
from desktop_app.language.sentences import sentences
from desktop_app.services import commands as c
from desktop_app.services.composing import Occasion, compose
from desktop_app.services.editing import Editing
from desktop_app.services.queries import QuoteFilter

AT = datetime.datetime(2026, 3, 14, 12, 0, tzinfo=datetime.UTC)
SUFFIXES = Exporters().suffixes


@pytest.fixture
def dossier(archive: Archive, editing: Editing, added: InterviewId) -> DossierId:
    """Two quotes: the first off the record, with a note and a link; the second on background."""
    with archive.reading() as reading:
        first, second = (view.id for view in reading.quotes(QuoteFilter()))
    editing.do(c.LinkQuotes(first, second, "contradicts", "сравнить с плотиной"))
    editing.do(c.AddNote(first, "quote", "Проверено у бухгалтера"))
    editing.do(c.SetTerms(first, "quote", Terms.OFF_RECORD))
    editing.do(c.SetTerms(added, "interview", Terms.BACKGROUND))
    return DossierId(editing.do(c.AddDossier("Канал", "Вода", (first, second))).made[0])


def unpacked(path: Path) -> Iterator[str]:
    """Yield all that a file holds: as it is, and of a PDF its pages, its objects and what is attached."""
    yield path.read_bytes().decode("utf-8", "replace")
    if path.suffix == ".pdf":
        with pypdfium2.PdfDocument(path) as pages:
            yield "\n".join(page.get_textpage().get_text_bounded() for page in pages)
        with pikepdf.open(path) as file:
            for one in file.objects:
                yield str(one)
                if isinstance(one, pikepdf.Stream):
                    yield one.read_bytes().decode("utf-8", "replace")


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_what_is_off_the_record_and_who_is_on_background_is_in_no_form(
    suffix: str, archive: Archive, dossier: DossierId, added: InterviewId, tmp_path: Path
) -> None:
    path = tmp_path / f"dossier{suffix}"
    with archive.reading() as reading:
        made = compose(reading, dossier, Occasion("Дина", AT, "ru", sentences))
        (leaving,) = made.quotes()
    Exporters().export(made, path)
    held = "\n".join(unpacked(path))
    squeezed = "".join(held.replace("\u00ad", "").split())
    assert "".join(leaving.fragments[0].split()) in squeezed
    for inside in ("Воды хватит", "бухгалтер", "сравнить с", "Сейтов", "канал.txt", "Вестник степи", str(added)):
        assert "".join(inside.split()) not in squeezed, inside
