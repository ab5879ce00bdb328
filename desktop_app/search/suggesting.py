"""What an editor may have meant where a word is nowhere in the archive: another keyboard layout, or a slip."""

import re
from collections.abc import Iterator

from desktop_app.search.analysis import Word, words
from desktop_app.search.query import Node, Sought, phrases, sought
from desktop_app.search.snapshot import Snapshot
from desktop_app.search.spelling import MOST_EDITS

_PIECE = re.compile(r'[^\s()"«»„“”]+')
_LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>"
_RUSSIAN = "ёйцукенгшщзхъфывапролджэячсмитьбюЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ"
_KAZAKH_KEYS = str.maketrans("2345890-=", "әіңғүұқөһ")
_TO_RUSSIAN = str.maketrans(_LATIN, _RUSSIAN)
_TO_KAZAKH = {**_TO_RUSSIAN, **_KAZAKH_KEYS}
_TO_LATIN = str.maketrans(_RUSSIAN, _LATIN)
_LAYOUTS = (_TO_RUSSIAN, _TO_KAZAKH, _TO_LATIN)
Place = tuple[int, int]
_SHORTEST = 3
_LONG = 6
"""So many letters leave room for two of them amiss."""


def instead(query: str, tree: Node, index: Snapshot) -> str:
    """Return the query with words that the archive has, "" where it has all of them, or nothing like one of them."""
    missing = _missing(tree, index)
    written = query
    for piece in reversed(list(_PIECE.finditer(query)) if missing else []):
        places = [place for place in missing if _within(place, piece.span()) or place == piece.span()]
        better = _better(piece, places, index) if places else piece.group()
        if not better:
            return ""
        written = written[: piece.start()] + better + written[piece.end() :]
    return written if written != query else ""


def _missing(tree: Node, index: Snapshot) -> set[Place]:
    """Return the places of words that are nowhere. One with hyphens is there in parts or whole."""
    there: dict[Place, bool] = {}
    for word in _plain(tree):
        there[word.place] = there.get(word.place, False) or _anywhere(word, index)
    return {
        place
        for place, found in there.items()
        if not found and not any(_within(place, other) if there[other] else _within(other, place) for other in there)
    }


def _within(one: Place, other: Place) -> bool:
    return one != other and other[0] <= one[0] and one[1] <= other[1]


def _plain(tree: Node) -> Iterator[Sought]:
    """Return the words that are looked for as words, not by wildcards or as they are written."""
    for phrase in phrases(tree):
        for word in phrase.words:
            if word.keys and not word.pattern and word.place[1]:
                yield word


def _anywhere(word: Sought, index: Snapshot) -> bool:
    return bool(len(index.counts((word,), "exact")[0]) or len(index.titled((word,))))


def _better(piece: re.Match[str], places: list[Place], index: Snapshot) -> str:
    """Return what is to stand in place of a piece of a query."""
    for layout in _LAYOUTS:
        there = words(piece.group().translate(layout))
        if there and all(_anywhere(sought(word.form), index) for word in there):
            return piece.group().translate(layout).lower()
    better = piece.group()
    for start, end in sorted(places, reverse=True):
        nearest = _nearest(words(piece.string[start:end]), index)
        if not nearest:
            return ""
        better = better[: start - piece.start()] + nearest + better[end - piece.start() :]
    return better


def _nearest(there: tuple[Word, ...], index: Snapshot) -> str:
    """Return the form that is most like a word, of equals the most frequent."""
    if len(there) != 1 or len(there[0].form) < _SHORTEST:
        return ""
    form = there[0].form
    near = index.near(form, MOST_EDITS if len(form) >= _LONG else 1)
    return min(near, key=lambda one: (near[one][0], -near[one][1], one), default="")
