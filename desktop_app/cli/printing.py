"""Results to standard output, everything else to standard error.

On a terminal no word of a text or a file's name can hide anything or drive the terminal: what would is shown by its
number. Into a file or a pipe, words go as they are.
"""

import dataclasses
import json
import sys
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import Any, TextIO

from desktop_app.domain.signs import spelled
from desktop_app.services.found import Results
from desktop_app.services.importing import ImportLine
from desktop_app.services.looking_up import short
from desktop_app.services.views import LinkView, NoteView, QuoteView
from desktop_app.services.vocabulary import place_words
from desktop_app.services.words import spoken, translate


def say(text: str) -> None:
    """Tell the person something that is not a result."""
    _write(sys.stderr, text)


def show(text: str) -> None:
    """Write a line of the result."""
    _write(sys.stdout, text)


def _write(stream: TextIO, text: str) -> None:
    stream.write((spelled(text) if stream.isatty() else text) + "\n")


def show_json(value: Any) -> None:
    """Write a result for programs: the same words everywhere, hidden signs as `\\u` escapes on a terminal."""
    text = json.dumps(value, ensure_ascii=False, default=_plain)
    sys.stdout.write((spelled(text, _escape) if sys.stdout.isatty() else text) + "\n")


def _escape(sign: str) -> str:
    return json.dumps(sign)[1:-1] if sign > "\x7f" else f"\\u{ord(sign):04x}"


def _plain(value: Any) -> Any:
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, Path):
        return str(value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: getattr(value, f.name) for f in dataclasses.fields(value)}
    raise TypeError(type(value))


def import_line(line: ImportLine) -> dict[str, Any]:
    """Return what became of a file, for programs."""
    return {
        "path": str(line.path),
        "part": line.part,
        "outcome": line.outcome,
        "interview": line.interview,
        "title": line.title,
        "reason": spoken(line.error) if line.error else None,
        "error": line.error.code if line.error else None,
        "quotes": line.quotes,
        "warnings": list(line.warnings),
    }


def import_words(line: ImportLine) -> str:
    """Return what became of a file, in words."""
    file = line.path / line.part if line.part else line.path
    if line.error:
        return translate("cli", "not imported: {reason}").format(reason=spoken(line.error))
    if line.outcome == "already_here":
        return translate("cli", "already here: {file} («{title}»)").format(file=file, title=line.title)
    if line.outcome == "revised":
        said = translate("cli", "a new revision: {file} («{title}»)").format(file=file, title=line.title)
        return ". ".join((said, *line.warnings))
    if line.outcome == "skipped":
        return translate("cli", "left out: {file}").format(file=file)
    said = translate("cli", "imported: {file} («{title}»), %n quote(s) found", n=line.quotes)
    return ". ".join((said.format(file=file, title=line.title), *line.warnings))


def results_json(results: Results) -> dict[str, Any]:
    """Return an answer to a query, for programs."""
    return {
        "query": results.query,
        "total": results.total,
        "took_ms": round(results.took_ms, 1),
        "behind": results.behind,
        "hits": [
            {
                "interview": hit.interview,
                "title": hit.title,
                "date": hit.date,
                "passage": [hit.start, hit.end],
                "speaker": hit.speakers[0] if hit.speakers else None,
                "speakers": list(hit.speakers),
                "snippet": hit.snippet,
                "marks": [list(mark) for mark in hit.marks],
                "score": round(hit.score, 4),
            }
            for hit in results.hits
        ],
        "facets": {name: dict(values) for name, values in results.facets.items()},
    }


def show_found(about: str, snippet: str, marks: Iterable[tuple[int, int]]) -> None:
    """Write a passage that was found."""
    terminal = sys.stdout.isatty()
    sys.stdout.write(f"{spelled(about) if terminal else about}\n    {lit(snippet, marks, terminal)}\n")


def lit(snippet: str, marks: Iterable[tuple[int, int]], terminal: bool) -> str:
    """Return a snippet with its marks in bold on a terminal, in [brackets] elsewhere."""
    opened, closed = ("\x1b[1m", "\x1b[0m") if terminal else ("[", "]")
    pieces: list[str] = []
    at = 0
    for start, end in marks:
        pieces += [_piece(snippet[at:start], terminal), opened, _piece(snippet[start:end], terminal), closed]
        at = end
    return "".join([*pieces, _piece(snippet[at:], terminal)])


def _piece(words: str, terminal: bool) -> str:
    return (spelled(words) if terminal else words).replace("\n", " ")


def quote_json(view: QuoteView, notes: Iterable[NoteView], links: Iterable[LinkView]) -> dict[str, Any]:
    """Return a quote with all that hangs on it, for programs."""
    quote = view.quote
    return {
        "id": quote.id,
        "interview": quote.interview,
        "title": view.title,
        "date": view.date,
        "words": quote.words,
        "spans": [[a.start, a.end] for a in quote.anchors],
        "revision": view.revision_number,
        "standing": quote.standing,
        "paragraph": view.paragraph,
        "places": [{"kind": place.kind, "label": place.label} for place in view.places],
        "speaker": view.speaker or None,
        "role": view.role,
        "kind": quote.kind,
        "state": quote.state,
        "confidence": quote.attribution.confidence if quote.attribution else None,
        "rule": quote.attribution.rule if quote.attribution else None,
        "tags": [tag.path for tag in view.tags],
        "terms": view.terms,
        "embargo": view.embargo,
        "notes": [{"id": n.id, "kind": n.kind, "text": n.text, "author": n.author, "date": n.date} for n in notes],
        "links": [
            {"id": k.id, "type": k.type, "outgoing": k.outgoing, "quote": k.other, "note": k.note} for k in links
        ],
    }


def quote_words(view: QuoteView) -> str:
    """Return a quote as a few lines for reading."""
    about = [
        view.speaker or translate("cli", "speaker unknown"),
        view.role,
        view.date or "",
        view.title,
        place_words(view.places),
    ]
    head = f"{short(view.id)}  {' · '.join(part for part in about if part)}"
    tags = "".join(f"  #{tag.path}" for tag in view.tags)
    return f"{head}{tags}\n    «{view.quote.words}»"
