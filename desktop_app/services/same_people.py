"""Which speakers of an archive may be one person, each pair with its reason. Nothing is joined without the editor.

Speakers are brought together by the keys of their names, never each with each: five thousand take a moment.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from desktop_app.domain.bending import readings
from desktop_app.domain.ids import SpeakerId
from desktop_app.domain.naming import PersonName, may_be_one, person_name
from desktop_app.domain.people import SpeakerKind
from desktop_app.domain.same_person import Reason, pair, why
from desktop_app.services.ports import Reading
from desktop_app.services.views import SpeakerLine
from desktop_app.services.words import translate

MOST = 3
"""A name that more others could bear says nothing: it is proposed to none of them."""
_VOWELS = re.compile("[aeiou]")
_SHORT = 3
"""Consonants that a surname needs at least to be known by them alone."""
_NO_LETTERS = re.compile(r"[\W_]+")
_SHE = re.compile(r"(?:ла|лась)$")
_HE = re.compile(r"[^аеиоуыэюя](?:ил|ал|ел|ул|ял|лся)$|^сказал$|[аеиоуыя]л(?:ся)?$")
_HIS_NAME = re.compile(r"(?:[оеё]в|[иы]н|[сц]кий|[oe]v|skiy|sky)$")
_known = lru_cache(maxsize=1 << 15)(person_name)
_readings = lru_cache(maxsize=1 << 15)(readings)
"""Names are taken apart once: the same thousands are asked for after each change."""


@dataclass(frozen=True, slots=True)
class SamePair:
    """Two speakers who may be one. `one` has more quotes: the other would go into it."""

    one: SpeakerLine
    other: SpeakerLine
    reason: Reason
    names: tuple[str, str]
    """The names that have it in common, of the one and of the other."""


@dataclass(frozen=True, slots=True)
class _Named:
    """One name of one speaker."""

    place: int
    """Of the speaker in the list."""
    text: str
    parts: PersonName


def proposals(reading: Reading) -> list[SamePair]:
    """Return the pairs that may be one person, the surest first, then those with most quotes; without those of whom
    an editor said that they are two.
    """
    lines = reading.speakers()
    apart = set(reading.two_persons())
    found = [one for one in _Meeting(lines).pairs() if pair(one.one.id, one.other.id) not in apart]
    found = _of_one_sex(found, reading)
    return sorted(found, key=lambda p: (p.reason.rank, -p.one.quotes - p.other.quotes, p.one.name, p.other.name))


class _Meeting:
    """Brings the speakers together whose names have a key in common."""

    def __init__(self, lines: Sequence[SpeakerLine]) -> None:
        self._lines = lines
        self._names: dict[int, list[_Named]] = {}
        self._of_surname: dict[str, list[_Named]] = defaultdict(list)
        for place, line in enumerate(lines):
            if line.kind is SpeakerKind.PERSON:
                names = dict.fromkeys((line.name, *line.aliases))
                self._names[place] = [_Named(place, name, _known(name)) for name in names]
                for named in self._names[place]:
                    self._of_surname[named.parts.surname].append(named)
        self._of_surname.pop("", None)

    def pairs(self) -> Iterator[SamePair]:
        best: dict[tuple[int, int], tuple[Reason, _Named, _Named]] = {}
        for reason, one, other in self._candidates():
            ends = sorted((one, other), key=lambda named: named.place)
            key = (ends[0].place, ends[1].place)
            if key[0] == key[1] or (key in best and best[key][0].rank <= reason.rank) or not self._agree(*key):
                continue
            best[key] = (reason, ends[0], ends[1])
        for (one_at, other_at), (reason, one, other) in best.items():
            yield SamePair(self._lines[one_at], self._lines[other_at], reason, (one.text, other.text))
        yield from self._organisations()

    def _candidates(self) -> Iterator[tuple[Reason, _Named, _Named]]:
        for bucket in self._of_surname.values():
            yield from _same_surname(bucket)
        yield from self._case_forms()
        yield from self._in_another_order()
        yield from self._alike()

    def _agree(self, one: int, other: int) -> bool:
        """Say whether no two names of the two, of one surname, contradict each other."""
        theirs = self._names[other]
        return all(
            may_be_one(a.parts, b.parts)
            for a in self._names[one]
            for b in theirs
            if a.parts.surname and a.parts.surname == b.parts.surname
        )

    def _case_forms(self) -> Iterator[tuple[Reason, _Named, _Named]]:
        for names in self._names.values():
            for named in names:
                fitting = dict.fromkeys(
                    other
                    for reading in _readings(named.text)
                    for other in self._of_surname.get(reading.surname, ())
                    if other.place != named.place and _may_be_bent(named.parts, reading, other.parts)
                )
                if 0 < len({other.place for other in fitting}) <= MOST and not self._hers(named):
                    yield from ((Reason.CASE, named, other) for other in fitting)

    def _hers(self, named: _Named) -> bool:
        """Say whether a bare name is, as it stands, that of somebody whose given name is known."""
        return not named.parts.given and any(
            other.place != named.place and len(other.parts.given) > 1 and not _readings(other.text)
            for other in self._of_surname[named.parts.surname]
        )

    def _in_another_order(self) -> Iterator[tuple[Reason, _Named, _Named]]:
        of_words: dict[tuple[str, ...], list[_Named]] = defaultdict(list)
        for names in self._names.values():
            for named in names:
                parts = named.parts
                if len(parts.given) > 1:
                    of_words[tuple(sorted((parts.surname, parts.given, parts.patronymic)))].append(named)
        yield from _with_first(of_words.values(), Reason.SPELLING)

    def _alike(self) -> Iterator[tuple[Reason, _Named, _Named]]:
        of_frame: dict[tuple[str, str, str], list[_Named]] = defaultdict(list)
        for names in self._names.values():
            for named in names:
                surname, given = named.parts.surname, named.parts.given
                frame = _VOWELS.sub("", surname)
                if len(given) > 1 and len(frame) >= _SHORT:
                    # what ends in a vowel is most often a woman's name
                    of_frame[frame, surname[-1:] if surname[-1:] in "aeiou" else "", given].append(named)
        yield from _with_first(of_frame.values(), Reason.ALIKE)

    def _organisations(self) -> Iterator[SamePair]:
        of_name: dict[str, list[tuple[SpeakerLine, str]]] = defaultdict(list)
        for line in self._lines:
            if line.kind is SpeakerKind.ORGANISATION:
                for key, name in {_NO_LETTERS.sub("", n.casefold()): n for n in (line.name, *line.aliases)}.items():
                    of_name[key].append((line, name))
        for (one, name), *others in of_name.values():
            yield from (SamePair(one, other, Reason.NAME, (name, its)) for other, its in others)


def _may_be_bent(form: PersonName, reading: PersonName, other: PersonName) -> bool:
    """Say whether a name is a case form of another's. «Анна Калиева» is none of «А. Калиев»: a given name that would
    have to be bent too needs somebody who bears it.
    """
    bent = len(form.given) > 1 and form.given != reading.given
    return may_be_one(reading, other) and (not bent or reading.given == other.given)


def _same_surname(bucket: list[_Named]) -> Iterator[tuple[Reason, _Named, _Named]]:
    """Bring together names of one surname: the given name equal, or an initial or nothing of one of them."""
    whole: dict[str, list[_Named]] = defaultdict(list)
    begun: dict[str, list[_Named]] = defaultdict(list)
    for named in bucket:
        begun[named.parts.given[:1]].append(named)
        whole[named.parts.given].append(named)
    for given, names in whole.items():
        if len(given) > 1:
            for first, *others in _differing(names):
                yield from ((_reason(first, other), first, other) for other in others)
            continue
        fitting = begun[given] + begun[""] if given else bucket
        if len({named.place for named in fitting}) <= MOST + 1:
            yield from ((_reason(one, other), one, other) for one in names for other in fitting if one is not other)


def _differing(names: list[_Named]) -> Iterator[list[_Named]]:
    """Part names of one given name and surname by their patronymics; those without one stand with each."""
    said = dict.fromkeys(named.parts.patronymic for named in names)
    if len(said) <= MOST:
        for number in range(len(names)):
            yield names[number : number + MOST + 1]


def _reason(one: _Named, other: _Named) -> Reason:
    if one.text.casefold() == other.text.casefold():
        return Reason.NAME
    return why(one.parts, other.parts)


def _with_first(groups: Iterable[list[_Named]], reason: Reason) -> Iterator[tuple[Reason, _Named, _Named]]:
    for first, *others in groups:
        yield from ((reason, first, other) for other in others if other.parts.surname != first.parts.surname)


def _of_one_sex(found: list[SamePair], reading: Reading) -> list[SamePair]:
    """Leave out a woman and a man, as far as names and reporting verbs tell."""
    doubtful = [one for one in found if one.reason in (Reason.CASE, Reason.SURNAME, Reason.INITIALS)]
    cues = reading.cues([*dict.fromkeys(line.id for one in doubtful for line in (one.one, one.other))])
    return [one for one in found if one not in doubtful or not _differ(one, cues)]


def _differ(one: SamePair, cues: dict[SpeakerId, list[str]]) -> bool:
    sexes = {_sex(line, cues.get(line.id, [])) for line in (one.one, one.other)}
    return {"he", "she"} <= sexes


def _sex(line: SpeakerLine, cues: Sequence[str]) -> str:
    words = [word for cue in cues for word in cue.casefold().split()]
    she, he = (sum(bool(verb.search(word)) for word in words) for verb in (_SHE, _HE))
    if she != he:
        return "she" if she > he else "he"
    return "he" if any(_HIS_NAME.search(word) for word in line.name.casefold().split()) else ""


def reason_words(reason: Reason) -> str:
    """Return why two speakers may be one person, as a sentence."""
    return {
        Reason.NAME: translate("people", "The names are the same."),
        Reason.SPELLING: translate("people", "The same name in another spelling, script or order."),
        Reason.PATRONYMIC: translate("people", "The same name with and without a patronymic."),
        Reason.CASE: translate("people", "One name may be another case of the other."),
        Reason.INITIALS: translate("people", "One name has initials that fit the other."),
        Reason.ALIKE: translate("people", "The surnames differ in vowels only; the given name is the same."),
        Reason.SURNAME: translate("people", "Of one of them nothing but the surname is known."),
    }[reason]
