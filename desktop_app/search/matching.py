"""Does a passage answer a query, and where: the meaning of every query, told on one passage at a time.

`evaluation` answers the same question from the index; both must agree.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.domain.interviews import Language
from desktop_app.search.analysis import Word, words
from desktop_app.search.query import And, Everything, Field, Meets, Node, Not, Or, Phrase, Sought, places
from desktop_app.services.found import SearchUnit

Stretch = tuple[int, int]
_MANY_VALUED = {
    "speaker": "speakers", "tag": "tags", "note": "notes", "terms": "all_terms", "has": "has", "state": "states",
}  # fmt: skip
"""Fields of which a passage may have several values, with the attribute that holds them."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage with its words found. `first` is the first of its interview: a title that answers is shown there."""

    unit: SearchUnit
    words: tuple[Word, ...]
    title: tuple[Word, ...]
    first: bool

    @classmethod
    def of(cls, unit: SearchUnit, first: bool) -> "Passage":
        """Analyse a passage."""
        return cls(unit, words(unit.text), words(unit.title), first)


@dataclass(frozen=True, slots=True)
class Match:
    """`loose`: all that was asked is in the passage or in the title. `firm`: something of it is in the passage.

    `firm` is None where no words were asked for. `lit` are stretches of the passage's text that answer.
    """

    loose: bool
    firm: bool | None
    lit: tuple[Stretch, ...] = ()

    @property
    def holds(self) -> bool:
        """Say whether the passage is an answer."""
        return self.loose and self.firm is not False


def match(node: Node, passage: Passage, meets: Meets = Sought.meets) -> Match:
    """Return whether and where a passage answers; `meets` may know already what a form is a form of."""
    match node:
        case Phrase():
            return _phrase(node, passage, meets)
        case Field():
            return Match(any(node.accepts(value) for value in values(node.name, passage.unit)), None)
        case And():
            return _and([match(part, passage, meets) for part in node.parts])
        case Or():
            return _or([match(part, passage, meets) for part in node.parts])
        case Not():
            return Match(not match(node.part, passage, meets).holds, None)
        case Everything():
            return Match(True, None)


def values(field: str, unit: SearchUnit) -> tuple[str, ...]:
    """Return what a passage has in a field of the query language."""
    if field in _MANY_VALUED:
        several: tuple[str, ...] = getattr(unit, _MANY_VALUED[field])
        return several
    single = {"outlet": unit.outlet, "lang": unit.language.value, "date": unit.date or "", "kind": unit.kind}[field]
    return (single,) if single else ()


def stretches(phrase: Phrase, there: tuple[Word, ...], in_kazakh: bool, meets: Meets = Sought.meets) -> list[Stretch]:
    """Return the stretches of text in which the words of a phrase stand, word by word."""
    found = [(word.start, word.end) for run in places(phrase.words, there, in_kazakh, meets) for word in run]
    if len(phrase.words) == 1:
        one = phrase.words[0]
        found += [(w.start, w.joined_end) for w in there if w.joined and meets(one, w.joined, w.capital, in_kazakh)]
    return found


def merged(found: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """Return the stretches in order, those that overlap as one."""
    result: list[Stretch] = []
    for start, end in sorted(found):
        if result and start < result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        else:
            result.append((start, end))
    return tuple(result)


def _phrase(node: Phrase, passage: Passage, meets: Meets) -> Match:
    titled = bool(stretches(node, passage.title, True, meets))
    if node.in_title:
        return Match(titled, titled)
    lit = stretches(node, passage.words, passage.unit.language is Language.KAZAKH, meets)
    return Match(bool(lit) or titled, bool(lit) or (titled and passage.first), merged(lit))


def _and(parts: list[Match]) -> Match:
    firm = [part.firm for part in parts if part.firm is not None]
    return Match(all(part.loose for part in parts), any(firm) if firm else None, _lit(parts))


def _or(parts: list[Match]) -> Match:
    holding = [part for part in parts if part.holds]
    worded = any(part.firm is not None for part in parts)
    return Match(bool(holding), bool(holding) if worded else None, _lit(holding))


def _lit(parts: list[Match]) -> tuple[Stretch, ...]:
    return merged(stretch for part in parts for stretch in part.lit)
