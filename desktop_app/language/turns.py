"""Interviews written as turns: `Имя: реплика`, `— Вопрос?` with `— Ответ`, `**Вопрос?**` with the answer under it."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop_app.domain.anchors import Span, trimmed
from desktop_app.language.lexicon import Lexicon
from desktop_app.language.questions import DASH, SMALL, Turn, in_bold, on_dashes, unmarked, until_next
from desktop_app.language.stretches import Stretches

_NAME = rf"[^\W\d_{SMALL}][^\W\d_]*(?:[-.’'][^\W\d_]+)*\.?"
_CLOCK = r"[\[(<]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])>]?"
_CLOCKS = rf"{_CLOCK}(?:[ \t]*(?:-->|[-–—])[ \t]*{_CLOCK})?"
_WHO = (
    rf"(?P<label>«[^»\n]{{2,40}}»|{_NAME}(?:[ \u00a0](?:{_NAME}|[{SMALL}]{{2,20}}|«[^»\n]{{1,40}}»|\d{{1,2}})){{0,3}})"
)
_LABEL = re.compile(
    rf"(?P<clock>{_CLOCKS}[ \t]*\n?[ \t]*(?:[—–-][ \t]*)?)?(?:[—–-][ \t\u00a0]+)?(?P<bold>\*\*|__|\*)?{_WHO}"
    rf"(?:[ \u00a0]\((?P<aside>[^()\n]{{1,60}})\)|[ \u00a0]{_CLOCK})?(?(bold)(?:(?P=bold):|:(?P=bold))|:)\s+(?=\S)"
)
_INITIALS = re.compile(
    rf"(?P<label>(?:[^\W\d_{SMALL}]\.[ \u00a0]?){{2,3}})(?:[ \u00a0]*[—–-][ \u00a0]+|[ \u00a0]+)(?=[«„\"“]?[^\W\d_])"
)
_DOTTED = re.compile(rf"(?P<label>[^\W\d_]{{3,}}(?:[ \u00a0]{_NAME}){{0,2}})\.\s+(?=\S)")
_CLOCKED = re.compile(rf"(?:{_WHO}[ \t]+{_CLOCK}|{_CLOCKS}[ \t]+{_WHO.replace('label', 'second')})[ \t]*\n(?=\S)")
_ENOUGH = 4
"""How many turns show how long they are."""


@dataclass(frozen=True, slots=True)
class Labels:
    """Words of all languages by which sides of an interview are told, in lower case."""

    asking: frozenset[str]
    answering: frozenset[str]
    roles: frozenset[str]
    bylines: tuple[str, ...]
    """How the line after an interview begins: «Беседовала»."""

    @classmethod
    def of(cls, lexicons: Iterable[Lexicon]) -> "Labels":
        """Gather the words of several languages."""
        known = list(lexicons)
        return cls(
            frozenset().union(*(one.interviewers for one in known)),
            frozenset().union(*(one.answers for one in known)),
            frozenset().union(*(one.roles for one in known)),
            tuple(line for one in known for line in one.bylines),
        )

    def asks(self, label: str) -> bool:
        """Say whether a label is that of an interviewer without a name: «Корр.», «Ведущая программы»."""
        words = label.lower().split()
        return words[0].rstrip(".") in self.asking and not any(word[0].isupper() for word in label.split()[1:])

    def answers(self, label: str) -> bool:
        """Say whether a label is that of whoever is asked: «Ответ»."""
        return label.lower().rstrip(".") in self.answering

    def is_role(self, word: str) -> bool:
        """Say whether a word is a role in the nominative."""
        return word.lower().rstrip(".") in self.roles

    def known(self, label: str) -> bool:
        """Say whether a label is one of either side."""
        return self.answers(label) or label.lower().split()[0].rstrip(".") in self.asking


def find_turns(text: str, blocks: Sequence[Span], labels: Labels, told: Stretches) -> list[Turn]:
    """Return the turns of a text, or nothing where it is no transcript.

    `told` are the lines that a dash opens and author's words follow: «— Да, — сказал он».
    """
    turns = (
        _labelled(text, blocks, labels)
        or on_dashes(text, blocks, told)
        or in_bold(text, blocks)
        or unmarked(text, blocks)
    )
    return _without_end(text, _each_a_paragraph(text, turns, blocks), blocks, labels)


def _each_a_paragraph(text: str, turns: list[Turn], blocks: Sequence[Span]) -> list[Turn]:
    """Where every other turn takes one paragraph, so does the last: what follows it is the paper's again."""
    if len(turns) < _ENOUGH or any("\n" in text[turn.span.start : turn.span.end] for turn in turns[:-1]):
        return turns
    last = turns[-1]
    own = next((one for one in blocks if one.start <= last.span.start < one.end), last.span)
    end = min(own.end, last.span.end)
    return [*turns[:-1], Turn(trimmed(text, Span(last.span.start, end)), last.label, last.asks)]


def _labelled(text: str, blocks: Sequence[Span], labels: Labels) -> list[Turn]:
    heads, doubtful = _heads(text, blocks, labels)
    # Where nearly every line has a name, «Залдан бір дауыс:» is one, too.
    begun = heads[0][0] if heads else 0
    if doubtful and len(heads) >= _ENOUGH and (len(heads) + len(doubtful)) * 5 >= (len(blocks) - begun) * 4:
        heads = sorted([*heads, *(one for one in doubtful if one[0] > begun)])
    names = [label for _, _, label in heads]
    # One label may open a list or a caption; speakers take turns.
    if len(heads) < 2 or (len(set(names)) == len(names) and not any(labels.known(one) for one in names)):
        return []
    # «Токаев: «…»» is an article.
    if sum(text[start] in '«„“"' for _, start, _ in heads) * 2 > len(heads):
        return []
    if len(set(names)) == 1:
        heads = sorted([*heads, *_asked_on_dashes(text, blocks, {number for number, _, _ in heads})])
    return until_next(text, blocks, [(n, start, label, not label or labels.asks(label)) for n, start, label in heads])


def _heads(
    text: str, blocks: Sequence[Span], labels: Labels
) -> tuple[list[tuple[int, int, str]], list[tuple[int, int, str]]]:
    """Return where turns begin: number of the paragraph, place of the first word said, label; and what may be so."""
    heads: list[tuple[int, int, str]] = []
    doubtful: list[tuple[int, int, str]] = []
    with_initials = _with_initials(text, blocks)
    with_stops = _with_stops(text, blocks, labels)
    for number, block in enumerate(blocks):
        # The name may stand on a line of its own, above what is said.
        above = text[block.end - 1] in ":*_" and number + 1 < len(blocks)
        end = blocks[number + 1].end if above else block.end
        match = _LABEL.match(text, block.start, end) or _CLOCKED.match(text, block.start, block.end)
        if match is None and (dotted := _DOTTED.match(text, block.start, block.end)):
            match = dotted if dotted["label"] in with_stops else None
        match = match or with_initials.get(block.start)
        if match is None:
            continue
        label = (match["label"] or match["second"] if match.re is _CLOCKED else match["label"]).strip()
        named = match["aside"] if match.re is _LABEL else None
        sure = _may_label(label, labels) or (match.re is _LABEL and match["clock"])
        (heads if sure else doubtful).append((number, match.end(), _who(label, named or "", labels)))
    return heads, doubtful


def _with_initials(text: str, blocks: Sequence[Span]) -> dict[int, re.Match[str]]:
    """Return where initials without a colon open turns: «А. Т. — Мысленно.» Nowhere but where two of them return."""
    found = {block.start: m for block in blocks if (m := _INITIALS.match(text, block.start, block.end))}
    often = Counter(match["label"].strip() for match in found.values())
    return found if len(often) == 2 and min(often.values()) > 1 else {}


def _with_stops(text: str, blocks: Sequence[Span], labels: Labels) -> frozenset[str]:
    """Return the labels that a full stop ends: «Вопрос. … Скляр. …»; a name must open two paragraphs."""
    opening = Counter(m["label"] for block in blocks if (m := _DOTTED.match(text, block.start, block.end)))
    known = {label for label in opening if labels.known(label)}
    often = {label for label, times in opening.items() if times > 1 and label[0].isupper()}
    turns = sum(opening[label] for label in often)
    if known or (len(often) > 1 and turns >= _ENOUGH and turns * 5 >= len(blocks) * 3):
        return frozenset(known | often)
    return frozenset()


def _asked_on_dashes(text: str, blocks: Sequence[Span], labelled: set[int]) -> list[tuple[int, int, str]]:
    """Return the questions on dashes beside answers with one label."""
    return [
        (number, match.end(), "")
        for number, block in enumerate(blocks)
        if number not in labelled and (match := DASH.match(text, block.start, block.end))
    ]


def _may_label(label: str, labels: Labels) -> bool:
    if labels.known(label) or label[0] == "«" or not any(word[0].islower() or word[0] == "«" for word in label.split()):
        return True
    return labels.is_role(label.split(maxsplit=1)[0])


def _who(label: str, aside: str, labels: Labels) -> str:
    """«Председатель (Абишева)»: the name stands behind the office."""
    office = labels.known(label) or labels.is_role(label.split(maxsplit=1)[0])
    return aside if aside[:1].isupper() and office else label


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
