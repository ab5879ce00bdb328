"""Interviews written as turns: `Имя: реплика`, `— Вопрос?` with `— Ответ`, `**Вопрос?**` with the answer under it."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop_app.domain.anchors import Span, trimmed
from desktop_app.language.lexicon import Lexicon
from desktop_app.language.stretches import Stretches

_SMALL = "a-zа-яёәғқңөұүһі"
_NAME = rf"[^\W\d_{_SMALL}][^\W\d_]*(?:[-.’'][^\W\d_]+)*\.?"
_CLOCK = r"[\[(<]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])>]?"
_CLOCKS = rf"{_CLOCK}(?:[ \t]*(?:-->|[-–—])[ \t]*{_CLOCK})?"
_WHO = rf"(?P<label>{_NAME}(?:[ \u00a0](?:{_NAME}|[{_SMALL}]{{2,20}}|«[^»\n]{{1,40}}»|\d{{1,2}})){{0,3}})"
_LABEL = re.compile(
    rf"(?:{_CLOCKS}[ \t]*\n?[ \t]*(?:[—–-][ \t]*)?)?(?P<bold>\*\*|__|\*)?{_WHO}"
    rf"(?:[ \u00a0]\([^()\n]{{1,60}}\)|[ \u00a0]{_CLOCK})?(?(bold)(?:(?P=bold):|:(?P=bold))|:)\s+(?=\S)"
)
_DOTTED = re.compile(r"(?P<label>[^\W\d_]{4,})\.\s+(?=\S)")
_CLOCKED = re.compile(rf"(?:{_WHO}[ \t]+{_CLOCK}|{_CLOCKS}[ \t]+{_WHO.replace('label', 'second')})[ \t]*\n(?=\S)")
_DASH = re.compile(rf"(?P<sign>—|–|--|-)[ \u00a0]+(?=[«\"„“…]?[^\W\d_{_SMALL}])")
_BOLD = re.compile(r"(?:\*\*|__|#{1,6} )(?:[—–-]+ )?(?P<question>[^\n]*?)(?:\*\*|__|(?<!#)#*)$")
_OPENED = re.compile(r"[—–-]+[ \u00a0]+")
_ASIDE = re.compile(r"#{1,6} |(?:\*[ ]?){3}$|[-_]{3,}$|!?\[[^\]\n]*\](?:\([^)\n]*\))?$|\([^()\n]*\)$")

STORY = 0.2
"""From what share of lines with author's words on dashes open the lines of a story, not of an interview."""


@dataclass(frozen=True, slots=True)
class Labels:
    """Words of all languages by which sides of an interview are told, in lower case."""

    asking: frozenset[str]
    answering: frozenset[str]
    bylines: tuple[str, ...]
    """How the line after an interview begins: «Беседовала»."""

    @classmethod
    def of(cls, lexicons: Iterable[Lexicon]) -> "Labels":
        """Gather the words of several languages."""
        known = list(lexicons)
        return cls(
            frozenset().union(*(one.interviewers for one in known)),
            frozenset().union(*(one.answers for one in known)),
            tuple(line for one in known for line in one.bylines),
        )

    def asks(self, label: str) -> bool:
        """Say whether a label is that of an interviewer without a name: «Корр.», «Ведущая программы»."""
        words = label.lower().split()
        return words[0].rstrip(".") in self.asking and not any(word[0].isupper() for word in label.split()[1:])

    def answers(self, label: str) -> bool:
        """Say whether a label is that of whoever is asked: «Ответ»."""
        return label.lower().rstrip(".") in self.answering

    def known(self, label: str) -> bool:
        """Say whether a label is one of either side."""
        return self.answers(label) or label.lower().split()[0].rstrip(".") in self.asking


@dataclass(frozen=True, slots=True)
class Turn:
    """All that one side says before the other speaks; `label` as it stands in the text, without the colon."""

    span: Span
    label: str
    asks: bool


def find_turns(text: str, blocks: Sequence[Span], labels: Labels, told: Stretches) -> list[Turn]:
    """Return the turns of a text, or nothing where it is no transcript.

    `told` are the lines that a dash opens and author's words follow: «— Да, — сказал он».
    """
    turns = _labelled(text, blocks, labels) or _dashed(text, blocks, told) or _bold(text, blocks)
    return _without_end(text, turns, blocks, labels)


def _labelled(text: str, blocks: Sequence[Span], labels: Labels) -> list[Turn]:
    heads: list[tuple[int, int, str]] = []
    for number, block in enumerate(blocks):
        match = _LABEL.match(text, block.start, block.end) or _CLOCKED.match(text, block.start, block.end)
        if match is None and (dotted := _DOTTED.match(text, block.start, block.end)):
            match = dotted if labels.known(dotted["label"]) else None
        label = (match["label"] or match["second"] if match.re is _CLOCKED else match["label"]) if match else ""
        if match and _may_label(label, labels):
            heads.append((number, match.end(), label))
    names = [label for _, _, label in heads]
    # One label may open a list or a caption; speakers take turns.
    if len(heads) < 2 or (len(set(names)) == len(names) and not any(labels.known(one) for one in names)):
        return []
    # «Токаев: «…»» is an article.
    if sum(text[start] in '«„“"' for _, start, _ in heads) * 2 > len(heads):
        return []
    return _until_next(text, blocks, [(n, start, label, labels.asks(label)) for n, start, label in heads])


def _may_label(label: str, labels: Labels) -> bool:
    return labels.known(label) or not any(word[0].islower() or word[0] == "«" for word in label.split())


def _dashed(text: str, blocks: Sequence[Span], told: Stretches) -> list[Turn]:
    heads = [(n, m) for n, block in enumerate(blocks) if (m := _DASH.match(text, block.start, block.end))]
    asking = [_ends_asking(text, Span(m.end(), blocks[n].end)) for n, m in heads]
    stories = sum(told.hold(m.start()) for _, m in heads)
    # Author's words inside the lines make it a story.
    by_order = _by_order(asking) if any(asking) else []
    share = 0.5 if by_order and sum(asking) > 1 else STORY
    if len(heads) < 2 or not any(asking) or stories >= max(1.0, share * len(heads)):
        return []
    asks = by_order or asking
    return _until_next(text, blocks, [(n, m.end(), "", asks[i]) for i, (n, m) in enumerate(heads)])


def _by_order(asking: Sequence[bool]) -> list[bool]:
    """Sides that take turns need no question mark: «— Расскажите о семье.» Nothing where the order says nothing."""
    places = Counter(number % 2 for number, asks in enumerate(asking) if asks)
    side, most = places.most_common(1)[0]
    if len(asking) < 4 or most * 3 < places.total() * 2 or most * 3 < len(asking) // 2:
        return []
    return [number % 2 == side for number in range(len(asking))]


def _ends_asking(text: str, span: Span) -> bool:
    return text[max(span.start, span.end - 8) : span.end].rstrip(' *_»”")').endswith("?")


def _bold(text: str, blocks: Sequence[Span]) -> list[Turn]:
    heads = [(n, m) for n, block in enumerate(blocks) if (m := _BOLD.fullmatch(text, block.start, block.end))]
    first = next((i for i, (_, m) in enumerate(heads) if _is_question(m)), len(heads))
    if sum(_is_question(m) for _, m in heads) < 2:
        return []
    asked = [(n, m) for n, m in heads[first:] if _is_question(m) or m[0][0] in "*_"]
    turns: list[Turn] = []
    for number, (place, match) in enumerate(asked):
        following = asked[number + 1][0] if number + 1 < len(asked) else len(blocks)
        turns.append(Turn(Span(match.start("question"), match.end("question")), "", asks=True))
        if place + 1 < following:
            opened = _OPENED.match(text, blocks[place + 1].start)
            start = opened.end() if opened else blocks[place + 1].start
            turns.append(Turn(Span(start, blocks[following - 1].end), "", asks=False))
    return turns


def _is_question(match: re.Match[str]) -> bool:
    return match["question"].rstrip(' *_»”"').endswith("?")


def _until_next(text: str, blocks: Sequence[Span], starts: Sequence[tuple[int, int, str, bool]]) -> list[Turn]:
    """A turn lasts over all paragraphs up to the next one that opens a turn, headings between them left out."""
    turns: list[Turn] = []
    for number, (own, start, label, asks) in enumerate(starts):
        last = (starts[number + 1][0] if number + 1 < len(starts) else len(blocks)) - 1
        while last > own and _ASIDE.match(text, blocks[last].start, blocks[last].end):
            last -= 1
        turns.append(Turn(trimmed(text, Span(start, blocks[last].end)), label, asks))
    return turns


def _without_end(text: str, turns: list[Turn], blocks: Sequence[Span], labels: Labels) -> list[Turn]:
    """Take from the last turn the lines after an interview: «Беседовала Анна Ким»."""
    if not turns:
        return turns
    last = turns[-1]
    for block in blocks:
        # Italics and brackets are the editor's own.
        words = text[block.start : min(block.end, block.start + 80)].lstrip("*_([ ").lower()
        if block.start > last.span.start and words.startswith(labels.bylines):
            return [*turns[:-1], Turn(trimmed(text, Span(last.span.start, block.start)), last.label, last.asks)]
    return turns
