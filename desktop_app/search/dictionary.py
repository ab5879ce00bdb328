"""Normal forms of Russian words, read from the dictionary of pymorphy3 (OpenCorpora) without building its parses.

pymorphy3 tells of every reading its grammar and its probability; keys want the normal forms alone. What is known and
what is guessed, and in which order, is pymorphy3's (Korobov, "Morphological Analyzer and Generator for Russian and
Ukrainian Languages", 2015): the dictionary, then known prefixes, then a known word behind up to five letters together
with what words with the same ending are. A test holds both equal. The tables are its own files; «е» may stand for «ё».
"""

import json
import os
import sys
from array import array
from binascii import a2b_base64
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path
from struct import unpack_from
from typing import Any

from desktop_app.search.opening import mapped

_SEPARATOR = 1
_LEAF = 1 << 8
_FAR = 1 << 9
_LABEL = 1 << 31 | 0xFF
_UNPRODUCTIVE = frozenset(("NUMR", "NPRO", "PRED", "PREP", "CONJ", "PRCL", "INTJ", "Apro"))
_SHORTEST_REMAINDER = 3
_LONGEST_PREFIX = 5
_SHORTEST_GUESSED = 4
_LONGEST_ENDING = 5
_PREFIXES = """
авиа авто аква анти анти- антропо архи арт арт- астро аудио аэро без бес био вело взаимо вне внутри видео
вице- вперед впереди гекто гелио гео гетеро гига гигро гипер гипо гомо дву двух де дез дека деци дис до евро
за зоо интер инфра квази квази- кило кино контр контр- космо космо- крипто лейб- лже лже- макро макси макси-
мало меж медиа медиа- мега мета мета- метео метро микро милли мини мини- моно мото много мульти нано нарко не
небез недо нейро нео низко обер- обще одно около орто палео пан пара пента пере пиро поли полу после пост
пост- порно пра пра- пред пресс- противо противо- прото псевдо псевдо- радио разно ре ретро ретро- само санти
сверх сверх- спец суб супер супер- супра теле тетра топ- транс транс- ультра унтер- штаб- экзо эко эндо
эконом- экс экс- экстра экстра- электро энерго этно
"""
"""Known prefixes as pymorphy3 has them: to import them is to import all of it. A test holds both equal."""

Reading = tuple[str, int, int, str]
"""The word with its «ё», its tag, its paradigm, its normal form."""


class _Graph:
    """A word graph of DAWG-Python: bytes lead from node to node, behind a separator stand the values in Base64."""

    def __init__(self, path: str, size: int) -> None:
        self._size = size
        self._values: dict[int, tuple[tuple[int, ...], ...]] = {}
        content = mapped(Path(path))
        (number,) = unpack_from("=I", content)
        self._nodes = content[4 : 4 + 4 * number].cast("I")
        self._guide = content[8 + 4 * number :]

    def similar(self, word: str) -> list[tuple[str, tuple[tuple[int, ...], ...]]]:
        """Return the words that this one may be, each with its values; the one as it is written comes first."""
        found = self._walked(word, 0, 0)
        found.reverse()
        return found

    def _walked(self, word: str, at: int, node: int) -> list[tuple[str, tuple[tuple[int, ...], ...]]]:
        nodes, found = self._nodes, []
        for place in range(at, len(word)):
            letter = word[place]
            if letter == "е":
                other = self._follow("ё".encode(), node)
                if other:
                    found += self._walked(word[:place] + "ё" + word[place + 1 :], place + 1, other)
            for byte in letter.encode():
                base = nodes[node]
                node ^= (base >> 10) << ((base & _FAR) >> 6) ^ byte
                if nodes[node] & _LABEL != byte:
                    return found
        end = self._follow(b"\x01", node)
        if end:
            values = self._values.get(end)
            if values is None:
                values = self._values[end] = tuple(self._read(end, b""))
            found.append((word, values))
        return found

    def _follow(self, label: bytes, node: int) -> int:
        """Return the node to which some bytes lead, 0 where there is none."""
        for byte in label:
            base = self._nodes[node]
            node ^= (base >> 10) << ((base & _FAR) >> 6) ^ byte
            if self._nodes[node] & _LABEL != byte:
                return 0
        return node

    def _read(self, node: int, before: bytes) -> Iterator[tuple[int, ...]]:
        if self._nodes[node] & _LEAF:
            yield unpack_from(">" + "IHH"[3 - self._size :], a2b_base64(before))
        label = self._guide[2 * node]
        while label:
            below = self._follow(bytes((label,)), node)
            yield from self._read(below, before + bytes((label,)))
            label = self._guide[2 * below + 1]


class Dictionary:
    """The tables of pymorphy3's dictionary. `folder` is where they lie."""

    def __init__(self, folder: str) -> None:
        self._words = _Graph(os.path.join(folder, "words.dawg"), 2)
        self._suffixes: list[str] = _json(folder, "suffixes.json")
        self._productive = [_is_productive(tag) for tag in _json(folder, "gramtab-opencorpora-int.json")]
        self._paradigms = _Paradigms(os.path.join(folder, "paradigms.array"))
        self._prefixes: list[str] = dict(_json(folder, "meta.json"))["compile_options"]["paradigm_prefixes"]
        self._endings = [
            _Graph(os.path.join(folder, f"prediction-suffixes-{number}.dawg"), 3)
            for number in range(len(self._prefixes))
        ]
        self._known = tuple(sorted((one for one in _PREFIXES.split() if "-" not in one), key=len, reverse=True))
        self._like = lru_cache(65536)(self._like_ending)

    def normal_forms(self, word: str) -> set[str]:
        """Return the normal forms of a word in small Russian letters, «е» for «ё»; itself where nothing is known."""
        return {normal.replace("ё", "е") for _, _, _, normal in self._readings(word)}

    def _readings(self, word: str) -> list[Reading]:
        found = self._looked_up(word)
        if not found:
            seen: set[tuple[str, int, int]] = set()
            found = self._behind_known_prefix(word, seen)
            if not found:
                found = self._behind_any_prefix(word, seen) + self._guessed(word, seen)
            if not found and not seen:
                found = [(word, -1, -1, word)]
        return found

    def _looked_up(self, word: str) -> list[Reading]:
        return [
            (fixed, self._tag(paradigm, place), paradigm, self._normal(paradigm, place, fixed))
            for fixed, values in self._words.similar(word)
            for paradigm, place in values
        ]

    def _behind_known_prefix(self, word: str, seen: set[tuple[str, int, int]]) -> list[Reading]:
        if not word.startswith(self._known):
            return []
        splits = (prefix for prefix in self._known if word.startswith(prefix))
        return [
            reading
            for prefix in splits
            if len(word) - len(prefix) >= _SHORTEST_REMAINDER
            for reading in self._new(prefix, self._readings(word[len(prefix) :]), seen)
        ]

    def _behind_any_prefix(self, word: str, seen: set[tuple[str, int, int]]) -> list[Reading]:
        longest = min(_LONGEST_PREFIX, len(word) - _SHORTEST_REMAINDER)
        return [
            reading
            for end in range(1, longest + 1)
            for reading in self._new(word[:end], self._looked_up(word[end:]), seen)
        ]

    def _new(self, prefix: str, readings: list[Reading], seen: set[tuple[str, int, int]]) -> Iterator[Reading]:
        for word, tag, paradigm, normal in readings:
            if tag < 0 or self._productive[tag]:
                known = (prefix + word, tag, paradigm)
                if known not in seen:
                    seen.add(known)
                    yield prefix + word, tag, paradigm, prefix + normal

    def _guessed(self, word: str, seen: set[tuple[str, int, int]]) -> list[Reading]:
        """Return what the word is if it goes as those with the same ending do, the longest that is known."""
        found = []
        if len(word) < _SHORTEST_GUESSED:
            return []
        for number in reversed(range(len(self._prefixes))):
            if not word.startswith(self._prefixes[number]):
                continue
            for length in range(_LONGEST_ENDING, 0, -1):
                values = self._like(number, word[-length:])
                for ending, tag, paradigm, place in values:
                    fixed = word[:-length] + ending
                    if (fixed, tag, paradigm) not in seen:
                        seen.add((fixed, tag, paradigm))
                        found.append((fixed, tag, paradigm, self._normal(paradigm, place, fixed)))
                if values:
                    break
        return found

    def _like_ending(self, number: int, ending: str) -> tuple[tuple[str, int, int, int], ...]:
        found = (
            (fixed, self._tag(paradigm, place), paradigm, place)
            for fixed, values in self._endings[number].similar(ending)
            for _, paradigm, place in values
        )
        return tuple(one for one in found if self._productive[one[1]])

    def _tag(self, paradigm: int, place: int) -> int:
        table = self._paradigms[paradigm]
        return table[len(table) // 3 + place]

    def _normal(self, paradigm: int, place: int, word: str) -> str:
        if place == 0:
            return word
        table = self._paradigms[paradigm]
        forms = len(table) // 3
        start = len(self._prefixes[table[2 * forms + place]])
        stem = word[start : len(word) - len(self._suffixes[table[place]])]
        return self._prefixes[table[2 * forms]] + stem + self._suffixes[table[0]]


@cache
def russian() -> Dictionary:
    """Return the dictionary that the program is delivered with."""
    import pymorphy3_dicts_ru

    return Dictionary(pymorphy3_dicts_ru.get_path())


def _is_productive(tag: str) -> bool:
    return _UNPRODUCTIVE.isdisjoint(tag.replace(" ", ",").split(","))


def _json(folder: str, name: str) -> Any:
    with open(os.path.join(folder, name), encoding="utf8") as file:
        return json.load(file)


class _Paradigms:
    """Tables of forms: numbers of suffixes, then of tags, then of prefixes, one each for every form."""

    def __init__(self, path: str) -> None:
        self._all = array("H")
        with open(path, "rb") as file:
            self._all.frombytes(file.read())
        if sys.byteorder == "big":
            self._all.byteswap()
        self._at, at = array("I"), 1
        for _ in range(self._all[0]):
            self._at.append(at + 1)
            at += 1 + self._all[at]

    def __getitem__(self, number: int) -> "array[int]":
        at = self._at[number]
        return self._all[at : at + self._all[at - 1]]
