"""The quotes of a dossier as a table for spreadsheets: a quote a row, its words exactly as they are."""

from collections.abc import Iterable

from desktop_app.exporters.wording import Wording
from desktop_app.services.document import Document, DocumentLink, DocumentNote, DocumentQuote
from desktop_app.services.spreadsheet import as_table


def as_quote_table(document: Document) -> str:
    """Return the quotes in order as CSV, as `services.spreadsheet` writes it.

    Dates are ISO, so that a spreadsheet sorts them. The editor's text between quotes is in the other forms only.
    """
    return as_table(_Rows(document).rows())


class _Rows:
    def __init__(self, document: Document) -> None:
        self._document = document
        self._wording = Wording.of(document)
        self._sources = {source.number: source for source in document.sources}

    def rows(self) -> Iterable[list[str]]:
        columns = self._wording.columns()
        yield list(columns.values())
        for section in self._document.sections:
            for entry in section.entries:
                if isinstance(entry, DocumentQuote):
                    cells = self._cells(entry, section.title)
                    yield [cells[name] for name in columns]

    def _cells(self, quote: DocumentQuote, section: str) -> dict[str, str]:
        source = self._sources.get(quote.source)
        return {
            "number": str(quote.number),
            "section": section,
            "words": " […] ".join(quote.fragments),
            "speaker": quote.speaker,
            "role": quote.role,
            "marks": ", ".join(self._wording.marks(quote)),
            "date": source.date if source else "",
            "outlet": source.outlet if source else "",
            "source": source.title if source else "",
            "locator": self._wording.locator(quote),
            "address": source.url if source else "",
            "language": quote.language,
            "tags": "\n".join(tag.path for tag in quote.tags),
            "comment": quote.comment,
            "notes": "\n".join(map(self._note, quote.notes)),
            "links": "\n".join(map(self._link, quote.links)),
            "deviation": ". ".join(part for part in (quote.deviation, quote.waiver) if part),
            "digest": quote.digest,
        }

    def _note(self, note: DocumentNote) -> str:
        by = ", ".join(part for part in (note.author, note.date) if part)
        label = self._wording.note_kind(note.kind, note.done)
        return f"{label} ({by}): {note.text}" if by else f"{label}: {note.text}"

    def _link(self, link: DocumentLink) -> str:
        relation = self._wording.relation(link.type, link.outgoing)
        of = ", ".join(part for part in (link.target_speaker, link.target_source) if part)
        target = f"→ {link.target}" if link.target is not None else ""
        words = f"«{link.target_words}»" if link.target_words else ""
        parts = (relation, target, words, f"({of})" if of else "")
        return " ".join(part for part in parts if part) + (f". {link.note}" if link.note else "")
