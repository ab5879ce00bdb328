"""Does a passage answer a query, and where: the meaning of every query, told on one passage at a time.

`evaluation` answers the same question from the index; both must agree.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from desktop_app.domain.interviews import Language
from desktop_app.search.analysis import Word, words
from desktop_app.search.chains import Text, chained
from desktop_app.search.query import (
    And,
    Everything,
    Field,
    Meets,
    Near,
    Node,
    Not,
    Or,
    Phrase,
    Sought,
    Turn,
    runs,
)
from desktop_app.services.found import SearchUnit

Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage with its words found. `first` is the first of its interview: a title that answers is shown there."""

    unit: SearchUnit
    words: tuple[Word, ...]
    title: tuple[Word, ...]
    first: bool
    turn: "tuple[Passage, ...]" = ()
    """The passages before and behind it that belong to the same turn, where it is asked for turns."""

    @classmethod
    def of(cls, unit: SearchUnit, first: bool) -> "Passage":
        """Analyse a passage."""
        return cls(unit, words(unit.text), words(unit.title), first)

    @property
    def text(self) -> Text:
        """Its words, as chains are looked for in them."""
        return self.words, self.unit.language is Language.KAZAKH


def interview_of(units: Sequence[SearchUnit]) -> list[Passage]:
    """Return the passages of an interview, which come in order, each with its turn."""
    passages = [Passage.of(unit, unit is units[0]) for unit in units]
    numbered = dict(enumerate(passages))
    turns = turns_of([unit.speakers for unit in units])
    return [
        replace(one, turn=tuple(numbered[other] for other in turns[number] if other != number))
        for number, one in numbered.items()
    ]


def turns_of(speakers: Sequence[Iterable[str]]) -> Mapping[int, Sequence[int]]:
    """Return of which passages the turn of each one consists, from the speakers of all passages of an interview.

    A turn is what the same speakers say without a break; a passage in which nobody is known to speak stands for itself.
    """
    who = [frozenset(one) for one in speakers]
    turns: dict[int, Sequence[int]] = {}
    for _, group in groupby(range(len(who)), lambda number: who[number] or number):
        numbers = list(group)
        turns.update((number, numbers) for number in numbers)
    return turns


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


def match(node: Node, passage: Passage, meets: Meets = Sought.meets) -> Match:  # noqa: PLR0911 - one for each kind of node
    """Return whether and where a passage answers; `meets` may know already what a form is a form of."""
    match node:
        case Phrase():
            return _phrase(node, passage, meets)
        case Near():
            return _near(node, passage, meets)
        case Turn():
            return _turn(node, passage, meets)
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
    several = {
        "speaker": unit.speakers,
        "tag": unit.tags,
        "note": unit.notes,
        "has": unit.has,
        "state": unit.states,
        "terms": unit.all_terms,
    }
    if field in several:
        return several[field]
    single = {"outlet": unit.outlet, "lang": unit.language.value, "date": unit.date or "", "kind": unit.kind}[field]
    return (single,) if single else ()


def stretches(phrase: Phrase, there: tuple[Word, ...], in_kazakh: bool, meets: Meets = Sought.meets) -> list[Stretch]:
    """Return the stretches of text in which the words of a phrase stand, word by word."""
    length = len(phrase.words)
    starts = runs(phrase.words, there, in_kazakh, meets)
    found = [(word.start, word.end) for start in starts for word in there[start : start + length]]
    if length == 1:
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


def _near(node: Near, passage: Passage, meets: Meets) -> Match:
    titled = bool(chained(node, (passage.title, True), meets, titles=True))
    lit = [(passage.words[one].start, passage.words[one].end) for one in chained(node, passage.text, meets)]
    return Match(bool(lit) or titled, bool(lit) or (titled and passage.first), merged(lit))


def _turn(node: Turn, passage: Passage, meets: Meets) -> Match:
    own = [standing(part, passage, meets) for part in node.parts]
    whole = all(
        here or any(standing(part, other, meets) for other in passage.turn)
        for part, here in zip(node.parts, own, strict=True)
    )
    holds = whole and any(own)
    return Match(holds, holds, merged(stretch for one in own for stretch in one) if holds else ())


def standing(part: Node, passage: Passage, meets: Meets) -> list[Stretch]:
    """Return where a part of a turn stands in the text of a passage."""
    match part:
        case Phrase(in_title=False):
            return stretches(part, *passage.text, meets)
        case Near():
            return [(passage.words[one].start, passage.words[one].end) for one in chained(part, passage.text, meets)]
        case Or():
            return [stretch for one in part.parts for stretch in standing(one, passage, meets)]
        case _:
            return []


def _and(parts: list[Match]) -> Match:
    firm = [part.firm for part in parts if part.firm is not None]
    return Match(all(part.loose for part in parts), any(firm) if firm else None, _lit(parts))


def _or(parts: list[Match]) -> Match:
    holding = [part for part in parts if part.holds]
    worded = any(part.firm is not None for part in parts)
    return Match(bool(holding), bool(holding) if worded else None, _lit(holding))


def _lit(parts: list[Match]) -> tuple[Stretch, ...]:
    return merged(stretch for part in parts for stretch in part.lit)
