"""Words that a line end parts: which hyphens belong to the word and which only to the line.

The document itself is asked first: a word that stands elsewhere in it, joined or with its hyphen, is written the same
way here. Where it says nothing, the rules of spelling decide for compounds that always have a hyphen.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

HYPHENS = "-\u2010\u00ad\x02"
"""Signs that may stand at a parted word's line end: hyphens, the soft one, and PDFium's."""

_RARE = 0.05
"""Of the lines: layouts that part words part more; compounds with a hyphen stand at fewer line ends."""
_LONGEST = 100
"""Characters of a word."""
_WORD = re.compile(r"[^\W_]+(?:[-\u2010\u2011][^\W_]+)*")
_LAST = re.compile(r"([^\W_]+(?:[-\u2010\u2011\u00ad][^\W_]+)*)[" + HYPHENS + r"]$")
_FIRST = re.compile(r"[^\W_]+(?:[-\u2010\u2011\u00ad][^\W_]+)*")

_PARTICLES_WORDS = "либо нибудь таки ақ"
_PARTICLES = frozenset(_PARTICLES_WORDS.split())
_BEFORE_TO_WORDS = """
кто что кого чего кому чему кем чем чём ком как какой какая какое какие какого какому каким какими каких каком
какую где куда откуда когда почему зачем отчего сколько чей чья чьё чьи чьего чьей чьих чьим чьему
"""
_BEFORE_TO = frozenset(_BEFORE_TO_WORDS.split())
_BEFORE_KA_WORDS = "давай дай давайте нате ну смотри смотрите скажи скажите иди подожди подождите"
_BEFORE_KA = frozenset(_BEFORE_KA_WORDS.split())
_AFTER_PO_WORDS = """
другому новому своему моему твоему нашему вашему прежнему старому настоящему хорошему разному иному видимому
доброму взрослому серьёзному простому человечески русски казахски английски китайски немецки французски турецки
узбекски киргизски кыргызски мужски женски детски советски европейски братски дружески соседски
"""
_AFTER_PO = frozenset(_AFTER_PO_WORDS.split())
_AFTER_VO_WORDS = "первых вторых третьих четвёртых четвертых пятых шестых седьмых восьмых девятых десятых"
_AFTER_VO = frozenset(_AFTER_VO_WORDS.split())
_SIDES = re.compile(r"(?:запад|восто[кч])")
_FIRST_PARTS_WORDS = """
кое вице унтер пресс онлайн генерал премьер социально общественно научно северно well self half cross
"""
_FIRST_PARTS = frozenset(_FIRST_PARTS_WORDS.split())
_ENDINGS_WORDS = "ness ность ного ному ской ский скую ская ским ских"
_ENDINGS = frozenset(_ENDINGS_WORDS.split())
_PAIRS_WORDS = """
ата-ана әке-шеше аға-іні бала-шаға ел-жұрт қыз-келіншек қарым-қатынас төс-төсек амал-айла ой-пікір хал-ахуал
көлік-жол азық-түлік киім-кешек ыдыс-аяқ дос-жаран туған-туыс тау-тас өсім-төлем тіс-тырнақ
"""
_PAIRS = frozenset(_PAIRS_WORDS.split())


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What a document says of its own spelling."""

    words: frozenset[str]
    """Those inside its lines, in small letters."""
    parts_words: bool = True
    """Whether its lines part words. Where they do not, a hyphen at a line end belongs to its word."""

    def joint(self, line: str, following: str) -> str:
        """Return the line without its hyphen if that only marks the line end, and otherwise as it is.

        `following` is the next line. A soft hyphen stays where the author set others in the same word.
        """
        last, first = _last(line), _FIRST.match(following[:_LONGEST])
        if not last or not first:
            return line if line[-1:] != "\x02" else line[:-1] + "-"
        head, tail, sign = last[1], first[0], line[-1]
        if sign == "\u00ad":
            return line if "\u00ad" in head + tail else line[:-1]
        kept = line if sign != "\x02" else line[:-1] + "-"
        return kept if self._has_hyphen(head, tail) else line[:-1]

    def _has_hyphen(self, head: str, tail: str) -> bool:
        if tail[0].isupper() and not (head.isupper() and len(head) > 1):
            return True
        small, after = head.lower().replace("\u2010", "-"), tail.lower().replace("\u2010", "-")
        if small + after in self.words:
            return False
        if not self.parts_words or f"{small}-{after}" in self.words:
            return True
        return _is_compound(head, tail, small.rsplit("-", 1)[-1], after.split("-", 1)[0]) or self._are_words(
            small, after
        )

    def _are_words(self, head: str, tail: str) -> bool:
        """Whether two words of some length that the document has apart were written together with a hyphen."""
        return len(head) >= 4 and len(tail) >= 4 and head in self.words and tail in self.words


def _is_compound(head: str, tail: str, last: str, first: str) -> bool:
    if head[-1].isdigit() or tail[0].isdigit():
        return True
    if last == first and len(last) > 2:
        return True
    if first in _PARTICLES or f"{last}-{first}" in _PAIRS:
        return True
    if last in _FIRST_PARTS:
        return len(first) >= 4 and first not in _ENDINGS
    return (
        (first == "то" and last in _BEFORE_TO)
        or (first == "ка" and last in _BEFORE_KA)
        or (last == "по" and first in _AFTER_PO)
        or (last in ("во", "в") and first in _AFTER_VO)
        or (last in ("юго", "северо") and _SIDES.match(first) is not None)
    )


def _last(line: str) -> re.Match[str] | None:
    """Return the word that a line ends with, if a hyphen follows it."""
    return _LAST.search(line[-_LONGEST:]) if line[-1:] in HYPHENS else None


def vocabulary(lines: Sequence[str]) -> Vocabulary:
    """Collect the words of a document that no line end parts, and see whether its lines part words at all."""
    words: set[str] = set()
    parted, hard, soft = False, 0, 0
    for line in lines:
        found = [word.lower().replace("\u2010", "-").replace("\u2011", "-") for word in _WORD.findall(line)]
        whole = found[1:] if parted else found
        parted = _last(line) is not None
        hard, soft = hard + (parted and line[-1] != "\u00ad"), soft + (parted and line[-1] == "\u00ad")
        words.update(whole[:-1] if parted else whole)
    # A document that has soft hyphens at its line ends has them wherever its layout parts a word.
    return Vocabulary(frozenset(words), not soft and hard > max(1, _RARE * len(lines)))
