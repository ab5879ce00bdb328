"""What is found besides passages: titles of interviews, people, tags, dossiers, notes, links."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

import numpy as np

from desktop_app.search.evaluation import Answering, evaluate
from desktop_app.search.query import And, Everything, Field, Node, Not, Or, Phrase
from desktop_app.search.snapshot import Snapshot
from desktop_app.search.tables import Numbers
from desktop_app.services.found import THINGS

_ALL = frozenset(("kind",))
_OF_INTERVIEW = _ALL | {"speaker", "tag", "outlet", "lang", "date", "terms"}
APPLYING: Mapping[str, frozenset[str]] = {
    "title": _OF_INTERVIEW | {"title"},
    "speaker": _ALL | {"speaker"},
    "tag": _ALL | {"tag"},
    "dossier": _ALL | {"title"},
    "note": _OF_INTERVIEW | {"state", "note"},
    "link": _ALL,
}
"""The fields of a query that apply to each kind of thing; a query with another one finds none of it."""


def best_of_each(query: Node, things: Snapshot, most: int) -> tuple[list[tuple[int, float]], Mapping[str, int]]:
    """Return the best things of each kind with their scores, best first, and how many of each kind there are."""
    asked = fields_of(query)
    kinds = [kind for kind in THINGS if asked <= APPLYING[kind]]
    if not kinds or not things.size:
        return [], {}
    found: list[tuple[int, float]] = []
    totals: dict[str, int] = {}
    for part in [(kind,) for kind in kinds] if "kind" in asked else [tuple(kinds)]:
        answering = evaluate(about_kind(query, part[0]), things)
        of_kinds = things.kinds[answering.passages]
        for kind in part:
            chosen = np.flatnonzero(of_kinds == THINGS.index(kind))
            if len(chosen):
                totals[kind] = len(chosen)
                found += _best(chosen, answering, most)
    return sorted(found, key=lambda one: (-one[1], one[0])), totals


def about_kind(query: Node, kind: str) -> Node:
    """Return what a query asks of things of one kind: what it says of kinds is true or not true of all of them."""
    match query:
        case Field(name="kind"):
            return Everything() if query.accepts(kind) else Not(Everything())
        case And() | Or():
            return replace(query, parts=tuple(about_kind(part, kind) for part in query.parts))
        case Not():
            return Not(about_kind(query.part, kind))
        case _:
            return query


def fields_of(query: Node) -> frozenset[str]:
    """Return the fields that a query names."""
    return frozenset(_fields(query))


def _fields(query: Node) -> Iterator[str]:
    match query:
        case Field():
            yield query.name
        case Phrase(in_title=True):
            yield "title"
        case Not():
            yield from _fields(query.part)
        case _:
            for part in getattr(query, "parts", ()):
                yield from _fields(part)


def _best(chosen: Numbers, answering: Answering, most: int) -> list[tuple[int, float]]:
    """Return the best of some answers; equals in the order of the index."""
    scores = answering.scores
    if len(chosen) > most:
        least = np.partition(scores[chosen], len(chosen) - most)[len(chosen) - most]
        chosen = chosen[scores[chosen] >= least]
    first = chosen[np.lexsort((chosen, -scores[chosen]))][:most]
    return list(zip(answering.passages[first].tolist(), scores[first].tolist(), strict=True))
