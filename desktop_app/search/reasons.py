"""Why a passage was found: which words of it answer which words of the query, and in what way."""

from bisect import bisect_left
from collections.abc import Sequence, Set
from dataclasses import replace
from operator import itemgetter

from desktop_app.search.analysis import Word
from desktop_app.search.keys import index_keys
from desktop_app.search.matching import Passage, Stretch
from desktop_app.search.query import Meets, Node, Sought, phrases
from desktop_app.services.found import Reason

_NAME, _TYPED = "^", "~"
"""How keys of names begin, and keys in Russian letters."""
_START = itemgetter(0)


class Reasons:
    """Tells for each passage that answers a query why it does. `meets` says what is a form of what."""

    def __init__(self, query: Node, meets: Meets) -> None:
        words = dict.fromkeys(word for phrase in phrases(query) for word in phrase.words)
        self._asked = [(word, replace(word, prefix=False), written(word)) for word in words]
        self._meets = meets
        self._known: dict[tuple[str, bool, bool], list[tuple[str, str]]] = {}

    def of(self, passage: Passage, lit: Sequence[Stretch]) -> tuple[tuple[str, str, str], ...]:
        """Return for each form that is lit, as the text has it, the word that was asked and the kind of the answer."""
        text, in_kazakh = passage.text
        found: dict[tuple[str, str], str] = {}
        for start, end, word in _lit(text, lit):
            for asked, kind in self._answers(word, in_kazakh):
                found.setdefault((passage.unit.text[start:end].lower(), asked), kind)
        return tuple((*pair, kind) for pair, kind in found.items())

    def _answers(self, word: Word, in_kazakh: bool) -> list[tuple[str, str]]:
        """Return the words that a form answers, and how; each form is looked at once."""
        key = (word.form, word.capital, in_kazakh)
        known = self._known.get(key)
        if known is None:
            kinds = ((asked, self._reason(one, whole, word, in_kazakh)) for one, whole, asked in self._asked)
            known = self._known[key] = [(asked, str(kind)) for asked, kind in kinds if kind]
        return known

    def _reason(self, asked: Sought, whole: Sought, word: Word, in_kazakh: bool) -> Reason | None:
        """Return in what way a word answers, if it does; `whole` is what is asked for if that is no beginning."""
        if not self._meets(asked, word.form, word.capital, in_kazakh):
            return None
        if word.form == asked.form:
            return Reason.SAME
        if asked.edits:
            return Reason.NEAR
        if asked.prefix and not (whole.keys and self._meets(whole, word.form, word.capital, in_kazakh)):
            return Reason.BEGINNING
        return _shared(whole.keys & index_keys(word.form, word.capital, in_kazakh)) or Reason.PATTERN


def _shared(keys: Set[str]) -> Reason | None:
    """Return in what way two forms with these keys in common are forms of one word."""
    if any(not key.startswith((_NAME, _TYPED)) for key in keys):
        return Reason.FORM
    if any(key.startswith(_NAME) for key in keys):
        return Reason.NAME
    return Reason.LETTERS if keys else None


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
