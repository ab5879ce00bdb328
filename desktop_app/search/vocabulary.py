"""The words of texts as numbers: each spelling is analysed once, however often it is written."""

import re
from array import array

from desktop_app.search.analysis import CHAIN, words
from desktop_app.search.keys import index_keys

CAPITAL, KAZAKH, JOINED = 1, 2, 4
KIND = b"\x00"
"""Between a form and what is known of it: whether it is capital, of a Kazakh passage, several words in one."""
_RUSSIAN = re.compile("[а-я]+")
_CYRILLIC = re.compile("[а-яәғқңөұүһі]+")


class Vocabulary:
    """All spellings met so far. A chain is a word, or words that only hyphens divide."""

    def __init__(self) -> None:
        self.forms: list[bytes] = []
        self.keys: list[bytes] = []
        self.form_keys, self.form_edges = array("I"), array("I", [0])
        """The keys of form n are `form_keys[form_edges[n]:form_edges[n + 1]]`."""
        self.chain_forms, self.chain_offsets, self.chain_edges = array("I"), array("I"), array("I", [0])
        """The forms of a chain, and how many words after its first each stands."""
        self.chain_words = array("I")
        """How many words a chain has."""
        self._known_forms: dict[bytes, int] = {}
        self._known_keys: dict[str, int] = {}
        self._chains = (_Chains(self, False), _Chains(self, True))
        self.gap = 0
        """A chain of one word that is no form: between texts that only stand side by side."""
        self.chain_edges.append(0)
        self.chain_words.append(1)

    def chains(self, text: str, in_kazakh: bool) -> list[int]:
        """Return the chains of a text in order."""
        return list(map(self._chains[in_kazakh].__getitem__, CHAIN.findall(text)))

    def add(self, chain: str, in_kazakh: bool) -> int:
        """Take a chain in that was not met before."""
        there = words(chain)
        for offset, word in enumerate(there):
            self._append(offset, word.form, word.capital, in_kazakh, 0)
            if word.joined:
                self._append(offset, word.joined, word.capital, in_kazakh, JOINED)
        self.chain_edges.append(len(self.chain_forms))
        self.chain_words.append(len(there))
        return len(self.chain_words) - 1

    def _append(self, offset: int, form: str, capital: bool, in_kazakh: bool, joined: int) -> None:
        kind = kind_of(form, capital, in_kazakh) | joined
        known = form.encode() + KIND + bytes((kind,))
        number = self._known_forms.get(known)
        if number is None:
            number = self._known_forms[known] = len(self.forms)
            self.forms.append(known)
            keys = index_keys(form, bool(kind & CAPITAL), bool(kind & KAZAKH))
            self.form_keys.extend(map(self._key, keys))
            self.form_edges.append(len(self.form_keys))
        self.chain_forms.append(number)
        self.chain_offsets.append(offset)

    def _key(self, key: str) -> int:
        number = self._known_keys.setdefault(key, len(self.keys))
        if number == len(self.keys):
            self.keys.append(key.encode())
        return number


class _Chains(dict[str, int]):
    def __init__(self, vocabulary: Vocabulary, in_kazakh: bool) -> None:
        super().__init__()
        self._vocabulary, self._in_kazakh = vocabulary, in_kazakh

    def __missing__(self, chain: str) -> int:
        number = self[chain] = self._vocabulary.add(chain, self._in_kazakh)
        return number


def form_and_kind(term: bytes) -> tuple[str, int]:
    """Return what a term says."""
    return term[: -len(KIND) - 1].decode(), term[-1]


def kind_of(form: str, capital: bool, in_kazakh: bool) -> int:
    """Return what the keys of a form depend on besides the form."""
    if _RUSSIAN.fullmatch(form):
        return CAPITAL * capital | KAZAKH * in_kazakh
    return CAPITAL * capital if _CYRILLIC.fullmatch(form) else 0
