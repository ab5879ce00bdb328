"""Why a passage was found: which words of it answer which words of the query, and in what way."""

from bisect import bisect_left
from collections.abc import Sequence
from operator import itemgetter

from desktop_app.search.analysis import Word
from desktop_app.search.keys import index_keys
from desktop_app.search.matching import Passage, Stretch
from desktop_app.search.query import Meets, Node, Sought, phrases
from desktop_app.services.found import Reason

_NAME, _TYPED = "^", "~"
"""How keys of names begin, and keys in Russian letters."""
_START = itemgetter(0)


def reasons(query: Node, passage: Passage, lit: Sequence[Stretch], meets: Meets) -> tuple[tuple[str, str, str], ...]:
    """Return for each form that is lit, as the text has it, the word that was asked and the kind of the answer."""
    asked = tuple(dict.fromkeys(word for phrase in phrases(query) for word in phrase.words))
    text, in_kazakh = passage.text
    found: dict[tuple[str, str], str] = {}
    seen: set[tuple[str, bool]] = set()
    for start, end, word in _lit(text, lit):
        if (word.form, word.capital) in seen:
            continue
        seen.add((word.form, word.capital))
        for one in asked:
            if meets(one, word.form, word.capital, in_kazakh):
                pair = (passage.unit.text[start:end].lower(), written(one))
                found.setdefault(pair, str(reason(one, word, in_kazakh)))
    return tuple((*pair, kind) for pair, kind in found.items())


def reason(asked: Sought, word: Word, in_kazakh: bool) -> Reason:
    """Return in what way a word that answers does so."""
    if word.form == asked.form:
        return Reason.SAME
    shared = asked.keys & index_keys(word.form, word.capital, in_kazakh) if asked.keys else frozenset[str]()
    if any(not key.startswith((_NAME, _TYPED)) for key in shared):
        return Reason.FORM
    if asked.edits:
        return Reason.NEAR
    if asked.written(word.form):
        return Reason.PATTERN if asked.pattern else Reason.BEGINNING
    return Reason.NAME if any(key.startswith(_NAME) for key in shared) else Reason.LETTERS


def written(asked: Sought) -> str:
    """Return a word as the query language writes it."""
    if asked.edits:
        return f"{asked.form}~{asked.edits}"
    if asked.pattern:
        return asked.pattern
    if asked.exact:
        return f"={asked.form}"
    return asked.form + "*" * (asked.prefix and not asked.keys)


def _lit(text: Sequence[Word], lit: Sequence[Stretch]) -> list[tuple[int, int, Word]]:
    """Return the words that are lit; one that is written with hyphens as its parts, and whole where it is lit whole."""
    found = []
    for start, end in lit:
        for number in range(bisect_left(text, start, key=_START), len(text)):
            word = text[number]
            if word.end > end:
                break
            found.append((word.start, word.end, word))
            if word.joined and word.joined_end <= end:
                found.append((word.start, word.joined_end, word._replace(form=word.joined)))
    return found
