"""What the templates in `resources/dossiers` receive: plain data with every label in the dossier's language.

All text is a layout copy; positions, digests and untouched words are in the attachment only.
"""

import re
from typing import Any

from desktop_app.domain.prose import blocks
from desktop_app.exporters import apparatus
from desktop_app.exporters.annotations import FILE_NAME
from desktop_app.exporters.layout_copy import layout_copy
from desktop_app.exporters.wording import Wording
from desktop_app.services.document import (
    Document,
    DocumentLink,
    DocumentNote,
    DocumentQuote,
    DocumentSection,
    DocumentSource,
)

_LANGUAGE = re.compile(r"[a-z]{2,3}")
_PARTS = (
    "dossier",
    "contents",
    "sources",
    "speakers",
    "tags",
    "colophon",
    "comment",
    "digests",
    "quotes",
    "state",
    "page",
)


def template_data(document: Document) -> dict[str, Any]:
    """Return the data of `main.typ`; the names of the fields are what the templates use."""
    return _Pages(document).data()


class _Pages:
    def __init__(self, document: Document) -> None:
        self._document = document
        self._wording = Wording.of(document)
        self._numbers = {quote.number for quote in document.quotes()}
        self._of_number = {source.number: source for source in document.sources}

    def data(self) -> dict[str, Any]:
        document, wording = self._document, self._wording
        return {
            "language": self._language(document.language),
            "title": self._line(document.title) or wording.heading("dossier"),
            "scope": self._copy(document.scope),
            "editor": self._line(document.editor),
            "front": self._lines(wording.front(document)),
            "labels": {part: wording.heading(part) for part in _PARTS},
            "sections": [self._section(section) for section in document.sections],
            "sources": self._sources(),
            "speakers": [{"name": self._line(n), "quotes": q} for n, q in apparatus.speakers(document)],
            "tags": self._tags(),
            "statement": [self._copy(line) for line in wording.statement(document)],
            "attachment": {"name": FILE_NAME, "about": wording.attachment().replace("{name}", FILE_NAME)},
            "state": document.archive_state,
            "replaced_about": wording.replaced(),
            "digests": [{"number": quote.number, "digest": quote.digest[:12]} for quote in document.quotes()],
        }

    def _copy(self, text: str, language: str = "") -> str:
        return layout_copy(text, language or self._document.language)

    def _line(self, text: str) -> str:
        """A heading, a name or a label: it may become a bookmark, so it takes no soft hyphens."""
        return layout_copy(" ".join(text.split()), "")

    def _lines(self, lines: list[tuple[str, str]]) -> list[dict[str, str]]:
        return [{"label": label, "value": self._line(value)} for label, value in lines]

    def _language(self, language: str) -> str:
        known = _LANGUAGE.fullmatch(language) and language != "und"
        return language if known else self._document.language

    def _prose(self, text: str) -> list[dict[str, Any]]:
        return [
            {
                "kind": block.kind,
                "mark": block.mark,
                "runs": [{"text": self._copy(run.text), "style": run.style} for run in block.runs],
            }
            for block in blocks(text)
        ]

    def _section(self, section: DocumentSection) -> dict[str, Any]:
        return {
            "title": self._line(section.title) or self._wording.heading("quotes"),
            "text": self._prose(section.text),
            "entries": [
                self._quote(entry)
                if isinstance(entry, DocumentQuote)
                else {"kind": "text", "text": self._prose(entry.text)}
                for entry in section.entries
            ],
        }

    def _quote(self, quote: DocumentQuote) -> dict[str, Any]:
        language = self._language(quote.language)
        source = self._of_number.get(quote.source)
        return {
            "kind": "quote",
            "number": quote.number,
            "speaker": self._line(self._wording.speaker(quote)),
            "named": bool(quote.speaker),
            "role": self._line(quote.role),
            "opening": self._line(apparatus.opening(quote)),
            "date": self._line(self._wording.date(source.date)) if source else "",
            "outlet": self._line(source.outlet) if source else "",
            "title": self._line(source.title) if source else "",
            "source": quote.source if source else None,
            "locator": self._line(self._wording.locator(quote)),
            "language": language,
            "fragments": [self._copy(words, language) for words in quote.fragments],
            "before": self._copy(quote.before.strip(), language),
            "after": self._copy(quote.after.strip(), language),
            "marks": self._wording.marks(quote),
            "deviation": self._line(self._wording.deviation(quote)),
            "tags": [{"path": self._line(tag.path), "colour": apparatus.colour(tag)} for tag in quote.tags],
            "comment": self._prose(quote.comment),
            "notes": [self._note(note) for note in quote.notes],
            "links": [self._link(link) for link in quote.links],
        }

    def _note(self, note: DocumentNote) -> dict[str, Any]:
        by = ", ".join(part for part in (note.author, self._wording.date(note.date)) if part)
        label = self._wording.note_kind(note.kind, note.done)
        return {"kind": note.kind.value, "label": label, "by": self._line(by), "text": self._prose(note.text)}

    def _link(self, link: DocumentLink) -> dict[str, Any]:
        return {
            "relation": self._wording.relation(link.type, link.outgoing),
            "target": link.target if link.target in self._numbers else None,
            "words": self._line(link.target_words),
            "of": self._line(", ".join(part for part in (link.target_speaker, link.target_source) if part)),
            "note": self._prose(link.note),
        }

    def _sources(self) -> list[dict[str, Any]]:
        used = apparatus.quotes_of_source(self._document)
        return [self._source(source, used[source.number]) for source in self._document.sources]

    def _source(self, source: DocumentSource, quotes: list[int]) -> dict[str, Any]:
        return {
            "number": source.number,
            "title": self._line(source.title),
            "language": self._language(source.language),
            "lines": self._lines(self._wording.source(source)),
            "url": source.url if re.fullmatch(r"https?://[!-~]+", source.url) else "",
            "quotes": quotes,
        }

    def _tags(self) -> list[dict[str, Any]]:
        colours = apparatus.colours(self._document)
        return [
            {"path": self._line(path), "colour": colours[path], "quotes": quotes}
            for path, quotes in apparatus.tags(self._document)
        ]
