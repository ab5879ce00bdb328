"""Two quotes of the same words as one line: what stands in both, what only in the one, what only in the other.

Words are compared as those of `domain.sameness`: case, punctuation and ё are no differences here.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from desktop_app.services.comparing import PieceKind

_WORD = re.compile(r"[^\W_](?:[^\W_]|[\u0301\u00ad])*")
_AROUND = 40
"""Characters of a longer quote that are shown on both sides of its part."""

_Block = tuple[str, int, int, int, int]
"""As difflib has it: what is done, with which words of the first, into which of the second."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some words: of both quotes (as the second has them), removed (the first has them alone) or added (the second)."""

    kind: PieceKind
    words: str


def word_by_word(one: str, other: str, *, part: bool = False) -> tuple[Stretch, ...]:
    """Return the words of the second quote with those of the first in their places.

    `part`: one is cut out of the other; what lies around the part is no difference, and is shortened.
    """
    ours, theirs = list(_WORD.finditer(one)), list(_WORD.finditer(other))
    found = [piece for block in _blocks(ours, theirs) for piece in _pieces(block, (one, ours), (other, theirs))]
    return tuple(_without_surroundings(found) if part else found)


def differing(one: str, other: str) -> tuple[tuple[int, int], ...]:
    """Return the stretches of the second quote that the first has not; where words are only missing, what is beside."""
    theirs = list(_WORD.finditer(other))
    found = []
    for what, _, _, j1, j2 in _blocks(list(_WORD.finditer(one)), theirs):
        if what == "delete" and theirs:
            found.append(theirs[min(j1, len(theirs) - 1)].span())
        elif what in ("replace", "insert"):
            found.append((theirs[j1].start(), theirs[j2 - 1].end()))
    return tuple(found)


def _blocks(ours: Sequence[re.Match[str]], theirs: Sequence[re.Match[str]]) -> Sequence[_Block]:
    here, there = ([_fold(word.group()) for word in words] for words in (ours, theirs))
    return SequenceMatcher(None, here, there, autojunk=False).get_opcodes()


_Text = tuple[str, Sequence[re.Match[str]]]


def _pieces(block: _Block, one: _Text, other: _Text) -> Iterator[Stretch]:
    what, i1, i2, j1, j2 = block
    if what in ("replace", "delete"):
        yield Stretch(PieceKind.REMOVED, one[0][one[1][i1].start() : one[1][i2 - 1].end()])
    if j1 < j2:
        start = 0 if j1 == 0 else other[1][j1].start()
        end = len(other[0]) if j2 == len(other[1]) else other[1][j2].start()
        yield Stretch(PieceKind.EQUAL if what == "equal" else PieceKind.ADDED, other[0][start:end].rstrip())


def _without_surroundings(found: list[Stretch]) -> list[Stretch]:
    inside = [number for number, one in enumerate(found) if one.kind is PieceKind.EQUAL]
    if not inside:
        return found
    before, within, after = found[: inside[0]], found[inside[0] : inside[-1] + 1], found[inside[-1] + 1 :]
    return [*_shortened(before, last=True), *within, *_shortened(after, last=False)]


def _shortened(around: list[Stretch], *, last: bool) -> Iterator[Stretch]:
    for one in around:
        if one.kind is PieceKind.REMOVED:
            yield Stretch(PieceKind.EQUAL, "[…]")
        elif len(one.words) <= _AROUND:
            yield Stretch(PieceKind.EQUAL, one.words)
        elif last:
            yield Stretch(PieceKind.EQUAL, "… " + one.words[-_AROUND:].partition(" ")[2])
        else:
            yield Stretch(PieceKind.EQUAL, one.words[:_AROUND].rpartition(" ")[0] + " …")


def _fold(word: str) -> str:
    return word.casefold().replace("ё", "е").replace("\u00ad", "").replace("\u0301", "")
