"""Where sentences begin and end in Russian, Kazakh and English text. Positions count characters."""

import re
from functools import lru_cache

from desktop_app.domain.anchors import Span, trimmed
from desktop_app.domain.errors import EmptySelection
from desktop_app.language.lexicon import read_lexicons

_END = re.compile(r"(?:(?<![.!?…])[.!?…]+[»”“\"’')\]]*(?=\s|$)|\n[^\S\n]*\n)")
_LAST_WORD = re.compile(r"([^\W_][\w.-]*)\.$")
_OPENS = re.compile(r"[\s«„“\"‘'(\[*_—–-]*")

# After these a capital may well belong to the same sentence: «г. Алматы», "Mr. Smith".
_BEFORE_NAMES = frozenset(
    {"г", "ул", "им", "пл", "пр", "пос", "дер", "обл", "проф", "акад", "г-н", "г-жа", "св", "ст", "гл"}
    | {"mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "st"}
)


@lru_cache(maxsize=1)
def _abbreviations() -> frozenset[str]:
    return frozenset().union(*(lexicon.abbreviations for lexicon in read_lexicons().values()))


def sentences(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """Return the sentences between two places of a text, without white space at their ends."""
    end = len(text) if end is None else end
    cuts = [m.end() for m in _END.finditer(text, start, end) if ends_here(text, m.start(), m.end(), end)]
    spans: list[Span] = []
    for left, right in zip([start, *cuts], [*cuts, end], strict=True):
        try:
            spans.append(trimmed(text, Span(left, right)))
        except EmptySelection:
            continue
    return spans


def ends_here(text: str, start: int, end: int, limit: int) -> bool:
    """Say whether the marks at `start:end` end a sentence of the text before `limit`."""
    if "\n" in text[start:end]:
        return True
    begin = _OPENS.match(text, end, limit)
    following = text[begin.end() : begin.end() + 1] if begin and begin.end() < limit else ""
    if following.islower():
        return False
    if text[start:end] != ".":
        return True
    word = _LAST_WORD.search(text, max(0, start - 24), start + 1)
    if word and word[1] == "г" and text[max(0, word.start() - 2) : word.start()].rstrip()[-1:].isdigit():
        return True
    return not (word and following and _is_abbreviated(word[1], following))


def _is_abbreviated(word: str, following: str) -> bool:
    """Say whether the full stop after a word belongs to the word and not to the sentence."""
    if len(word) == 1 and word.isupper():
        return True
    low = word.lower()
    last = low.rpartition(".")[2]
    if low in _BEFORE_NAMES or last in _BEFORE_NAMES - {"г"}:
        return True
    return (low in _abbreviations() or last in _abbreviations()) and not following.isupper()


def first_sentence(text: str) -> str:
    """Return the first sentence of a text, or "" where there is none."""
    found = sentences(text)
    return text[found[0].start : found[0].end] if found else ""
