"""The dossier as data: a W3C Web Annotation collection, one annotation a quote, with the untouched words.

It is made from the same document as the pages, so it can hold nothing that the pages withhold.
"""

import json
import re
from typing import Any

from desktop_app.domain.notes import NoteKind
from desktop_app.services.document import Document, DocumentLink, DocumentNote, DocumentQuote, DocumentSource

SCHEMA = "kartoteka-dossier/1"
FILE_NAME = "dossier.json"
_CONTEXT = ["http://www.w3.org/ns/anno.jsonld", {"kartoteka": "urn:kartoteka:dossier:1#"}]
_SURROGATE = re.compile("[\ud800-\udfff]")
_PURPOSE = {NoteKind.COMMENT: "commenting", NoteKind.FACT_CHECK: "assessing", NoteKind.TO_DO: "moderating"}


def as_annotations(document: Document) -> str:
    """Return the collection as JSON-LD text that any UTF-8 encoder takes."""
    text = json.dumps(_collection(document), ensure_ascii=False, indent=1)
    return _SURROGATE.sub(lambda found: f"\\u{ord(found.group()):04x}", text)


def _collection(document: Document) -> dict[str, Any]:
    sources = {source.number: source for source in document.sources}
    quotes = document.quotes()
    ids = {quote.number: quote.id for quote in quotes}
    return {
        "@context": _CONTEXT,
        "id": f"urn:uuid:{document.id}",
        "type": "AnnotationCollection",
        "label": document.title,
        "created": document.made,
        "creator": {"type": "Person", "name": document.editor},
        "total": len(quotes),
        "kartoteka:schema": SCHEMA,
        "kartoteka:scope": document.scope,
        "kartoteka:query": document.query,
        "kartoteka:language": document.language,
        "kartoteka:archive": document.archive,
        "kartoteka:archiveState": document.archive_state,
        "kartoteka:withheld": document.withheld,
        "kartoteka:sections": [
            {
                "title": section.title,
                "text": section.text,
                "entries": [
                    {"quote": entry.number} if isinstance(entry, DocumentQuote) else {"text": entry.text}
                    for entry in section.entries
                ],
            }
            for section in document.sections
        ],
        "kartoteka:sources": [_source(source) for source in document.sources],
        "first": {
            "type": "AnnotationPage",
            "startIndex": 0,
            "items": [_annotation(quote, ids, sources.get(quote.source)) for quote in quotes],
        },
    }


def _annotation(quote: DocumentQuote, ids: dict[int, str], source: DocumentSource | None) -> dict[str, Any]:
    bodies = [
        *({"type": "TextualBody", "purpose": "tagging", "value": tag.path} for tag in quote.tags),
        *(_note(note) for note in quote.notes),
    ]
    if quote.comment:
        bodies.append({"type": "TextualBody", "purpose": "describing", "value": quote.comment})
    waived = {"kartoteka:deviation": quote.deviation, "kartoteka:waiver": quote.waiver} if quote.deviation else {}
    places = [{"kind": place.kind.value, "label": place.label} for place in quote.places]
    placed = {"kartoteka:places": places} if places else {}
    return {
        "id": f"urn:uuid:{quote.id}",
        "type": "Annotation",
        "motivation": ["highlighting", *dict.fromkeys(body["purpose"] for body in bodies)],
        "body": bodies,
        "target": [_target(quote, part, source) for part in range(len(quote.fragments))],
        "kartoteka:number": quote.number,
        "kartoteka:sha256": quote.digest,
        "kartoteka:kind": quote.kind,
        "kartoteka:confirmed": quote.confirmed,
        "kartoteka:speaker": quote.speaker,
        "kartoteka:role": quote.role,
        "kartoteka:terms": quote.terms.value,
        "kartoteka:source": quote.source,
        "kartoteka:locator": quote.locator,
        "kartoteka:tagColours": {tag.path: tag.colour for tag in quote.tags},
        "kartoteka:links": [_link(link, ids) for link in quote.links],
        **waived,
        **placed,
    }


def _target(quote: DocumentQuote, part: int, source: DocumentSource | None) -> dict[str, Any]:
    """One part of a quote: its exact words, what stands around them, and where (characters)."""
    last = len(quote.fragments) - 1
    selectors: list[dict[str, Any]] = [
        {
            "type": "TextQuoteSelector",
            "exact": quote.fragments[part],
            "prefix": quote.before if part == 0 else _at(quote.between, part - 1),
            "suffix": quote.after if part == last else _at(quote.between, part),
        }
    ]
    if part < len(quote.spans):
        start, end = quote.spans[part]
        selectors.append({"type": "TextPositionSelector", "start": start, "end": end})
    return {
        "type": "SpecificResource",
        "source": f"urn:uuid:{source.id}" if source else "",
        "selector": selectors,
        "language": quote.language,
    }


def _at(texts: tuple[str, ...], place: int) -> str:
    return texts[place] if place < len(texts) else ""


def _note(note: DocumentNote) -> dict[str, Any]:
    return {
        "type": "TextualBody",
        "purpose": _PURPOSE[note.kind],
        "value": note.text,
        "format": "text/markdown",
        "creator": {"type": "Person", "name": note.author},
        "modified": note.date,
        "kartoteka:kind": note.kind.value,
        "kartoteka:done": note.done,
    }


def _link(link: DocumentLink, ids: dict[int, str]) -> dict[str, Any]:
    target = ids.get(link.target) if link.target is not None else None
    return {
        "type": link.type,
        "outgoing": link.outgoing,
        "target": f"urn:uuid:{target}" if target else None,
        "number": link.target,
        "words": link.target_words,
        "speaker": link.target_speaker,
        "source": link.target_source,
        "note": link.note,
    }


def _source(source: DocumentSource) -> dict[str, Any]:
    return {
        "number": source.number,
        "id": f"urn:uuid:{source.id}",
        "title": source.title,
        "date": source.date,
        "outlet": source.outlet,
        "interviewer": source.interviewer,
        "place": source.place,
        "url": source.url,
        "language": source.language,
        "revision": source.revision,
        "sha256": source.sha256,
        "file": source.file,
    }
