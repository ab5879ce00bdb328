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
_WHO = rf"(?P<label>«[^»\n]{{2,40}}»|{_NAME}(?:[ \u00a0](?:{_NAME}|[{_SMALL}]{{2,20}}|«[^»\n]{{1,40}}»|\d{{1,2}})){{0,3}})"
_LABEL = re.compile(
    rf"(?P<clock>{_CLOCKS}[ \t]*\n?[ \t]*(?:[—–-][ \t]*)?)?(?P<bold>\*\*|__|\*)?{_WHO}"
    rf"(?:[ \u00a0]\((?P<aside>[^()\n]{{1,60}})\)|[ \u00a0]{_CLOCK})?(?(bold)(?:(?P=bold):|:(?P=bold))|:)\s+(?=\S)"
)
_INITIALS = re.compile(
    rf"(?P<label>(?:[^\W\d_{_SMALL}]\.[ \u00a0]?){{2,3}})(?:[ \u00a0]*[—–-][ \u00a0]+|[ \u00a0]+)(?=[«„\"“]?[^\W\d_])"
)
_DOTTED = re.compile(r"(?P<label>[^\W\d_]{4,})\.\s+(?=\S)")
_CLOCKED = re.compile(rf"(?:{_WHO}[ \t]+{_CLOCK}|{_CLOCKS}[ \t]+{_WHO.replace('label', 'second')})[ \t]*\n(?=\S)")
_DASH = re.compile(rf"(?P<sign>(?:—|–|―|--|-)[ \u00a0]+|[—–―])(?=[«\"„“…]?[^\W\d_{_SMALL}])")
_BOLD = re.compile(r"(?:\*\*|__|\*|_|#{1,6} )(?:[—–-]+ )?(?P<question>[^\n]*?)(?:\*\*|__|\*|_|(?<!#)#*)$")
_INLINE = re.compile(r"(?P<mark>\*\*|__|\*|_)(?:[—–-]+ )?(?P<question>[^*_\n]{2,400}?)(?P=mark)[ \u00a0]+(?=\S)")
_TO_YOU = re.compile(
    r"(?<!\w)(?:вы|вас|вам|вами|ваш\w{0,3}|расскажите|скажите|объясните|сіз\w{0,6}|айтыңыз\w{0,3}|you|your|tell)(?!\w)"
)
_NUMBERED = re.compile(r"\d{1,2}[.)][ \u00a0]+(?P<question>[^\n]*\?)$")
_OPENED = re.compile(r"[—–―-]+[ \u00a0]+")
_ASIDE = re.compile(r"#{1,6} |(?:\*[ ]?){3}$|[-_]{3,}$|!?\[[^\]\n]*\](?:\([^)\n]*\))?$|\([^()\n]*\)$")
_LAST_ASIDE = re.compile(rf"\s[(\[][{_SMALL}][^()\[\]\n]{{2,40}}[)\]]$")
_SHORT = 90
"""Characters of the longest question without its mark; a lead in bold is longer."""
_ENOUGH = 4
"""How many turns show how long they are."""

STORY = 0.2
"""From what share of lines with author's words on dashes open the lines of a story, not of an interview."""


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
    heads: list[tuple[int, int, str]] = []
    with_initials = _with_initials(text, blocks)
    with_stops = _with_stops(text, blocks, labels)
    for number, block in enumerate(blocks):
        match = _LABEL.match(text, block.start, block.end) or _CLOCKED.match(text, block.start, block.end)
        if match is None and (dotted := _DOTTED.match(text, block.start, block.end)):
            match = dotted if dotted["label"] in with_stops else None
        if match is None and block.start in with_initials:
            match = with_initials[block.start]
        label = (match["label"] or match["second"] if match.re is _CLOCKED else match["label"]) if match else ""
        if match and (_may_label(label, labels) or (match.re is _LABEL and match["clock"])):
            named = match["aside"] if match.re is _LABEL else None
            heads.append((number, match.end(), _who(label.strip(), named or "", labels)))
    names = [label for _, _, label in heads]
    # One label may open a list or a caption; speakers take turns.
    if len(heads) < 2 or (len(set(names)) == len(names) and not any(labels.known(one) for one in names)):
        return []
    # «Токаев: «…»» is an article.
    if sum(text[start] in '«„“"' for _, start, _ in heads) * 2 > len(heads):
        return []
    if len(set(names)) == 1:
        heads = sorted([*heads, *_asked_on_dashes(text, blocks, {number for number, _, _ in heads})])
    return _until_next(text, blocks, [(n, start, label, not label or labels.asks(label)) for n, start, label in heads])


def _with_initials(text: str, blocks: Sequence[Span]) -> dict[int, re.Match[str]]:
    """Return where initials without a colon open turns: «А. Т. — Мысленно.» Nowhere but where two of them return."""
    found = {block.start: m for block in blocks if (m := _INITIALS.match(text, block.start, block.end))}
    often = Counter(match["label"].strip() for match in found.values())
    return found if len(often) == 2 and min(often.values()) > 1 else {}


def _with_stops(text: str, blocks: Sequence[Span], labels: Labels) -> frozenset[str]:
    """Return the labels that a full stop ends: «Вопрос. … Скляр. …»; a name must open two paragraphs."""
    opening = Counter(m["label"] for block in blocks if (m := _DOTTED.match(text, block.start, block.end)))
    known = {label for label in opening if labels.known(label)}
    return frozenset(known | {label for label, often in opening.items() if known and often > 1 and label[0].isupper()})


def _asked_on_dashes(text: str, blocks: Sequence[Span], labelled: set[int]) -> list[tuple[int, int, str]]:
    """Return the questions on dashes beside answers with one label."""
    return [
        (number, match.end(), "")
        for number, block in enumerate(blocks)
        if number not in labelled and (match := _DASH.match(text, block.start, block.end))
    ]


def _may_label(label: str, labels: Labels) -> bool:
    if labels.known(label) or label[0] == "«" or not any(word[0].islower() or word[0] == "«" for word in label.split()):
        return True
    return labels.is_role(label.split()[0])


def _who(label: str, aside: str, labels: Labels) -> str:
    """«Председатель (Абишева)»: the name stands behind the office."""
    return aside if aside[:1].isupper() and (labels.known(label) or labels.is_role(label.split()[0])) else label


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
    if all(asking) and (answered := _answered_without_dashes(text, blocks, heads)):
        return answered
    return _until_next(text, blocks, [(n, m.end(), "", asks[i]) for i, (n, m) in enumerate(heads)])


def _answered_without_dashes(text: str, blocks: Sequence[Span], heads: Sequence[tuple[int, re.Match[str]]]) -> list[Turn]:
    """Return the turns where only the questions stand on dashes, and each has an answer below."""
    turns: list[Turn] = []
    for number, (place, match) in enumerate(heads):
        following = heads[number + 1][0] if number + 1 < len(heads) else len(blocks)
        if following == place + 1:
            return []
        turns.append(Turn(trimmed(text, Span(match.end(), blocks[place].end)), "", asks=True))
        turns.append(Turn(trimmed(text, Span(blocks[place + 1].start, blocks[following - 1].end)), "", asks=False))
    return turns


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
    mostly = _asked_mostly([m for _, m in heads if _is_bold(m) or m[0][0] == "#"])
    if not mostly and sum(_is_question(m) for _, m in heads) < 2:
        heads = [(n, m) for n, block in enumerate(blocks) if (m := _NUMBERED.match(text, block.start, block.end))]
    if not mostly and sum(_is_question(m) for _, m in heads) < 2:
        return _inline(text, blocks)
    first = next(i for i, (_, m) in enumerate(heads) if _asks(m) or _is_said(m))
    asked = [(n, m) for n, m in heads[first:] if _asks(m) or _is_bold(m)]
    turns: list[Turn] = []
    for number, (place, match) in enumerate(asked):
        following = asked[number + 1][0] if number + 1 < len(asked) else len(blocks)
        turns.append(Turn(Span(match.start("question"), match.end("question")), "", asks=True))
        if place + 1 < following:
            opened = _OPENED.match(text, blocks[place + 1].start)
            start = opened.end() if opened else blocks[place + 1].start
            turns.append(Turn(Span(start, blocks[following - 1].end), "", asks=False))
    return turns


def _inline(text: str, blocks: Sequence[Span]) -> list[Turn]:
    """«**Вопрос?** Ответ» in one paragraph."""
    heads = [(n, m) for n, block in enumerate(blocks) if (m := _INLINE.match(text, block.start, block.end))]
    if not _asked_mostly([m for _, m in heads]):
        return []
    turns: list[Turn] = []
    for number, (_, match) in enumerate(heads if len(heads) > 1 else ()):
        following = heads[number + 1][0] if number + 1 < len(heads) else len(blocks)
        turns.append(Turn(Span(match.start("question"), match.end("question")), "", asks=True))
        opened = _OPENED.match(text, match.end())
        start = opened.end() if opened else match.end()
        turns.append(Turn(trimmed(text, Span(start, blocks[following - 1].end)), "", asks=False))
    return turns


def _asked_mostly(heads: Sequence[re.Match[str]]) -> bool:
    """Say whether lines in bold are questions, their marks perhaps left out, and not the headings of an article."""
    asking = sum(_asks(one) for one in heads)
    return asking > 1 and asking * 5 >= len(heads) * 3


def _asks(match: re.Match[str]) -> bool:
    question = match["question"]
    dashed = match[0].lstrip("*_# ")[:1] in ("—", "–")
    return _is_question(match) or dashed or bool(_TO_YOU.search(question.lower()))


def _is_said(match: re.Match[str]) -> bool:
    """«**Расскажите о доме.**»: a heading has no full stop."""
    words = match["question"].rstrip(' *_»”"')
    return _is_bold(match) and len(words) <= _SHORT and "**" not in words and words.endswith((".", "!", "…"))


def _is_bold(match: re.Match[str]) -> bool:
    return match[0][:2] in ("**", "__")


def _is_question(match: re.Match[str]) -> bool:
    return match["question"].rstrip(' *_»”"').endswith("?")


def _until_next(text: str, blocks: Sequence[Span], starts: Sequence[tuple[int, int, str, bool]]) -> list[Turn]:
    """A turn lasts over all paragraphs up to the next one that opens a turn, headings between them left out."""
    turns: list[Turn] = []
    for number, (own, start, label, asks) in enumerate(starts):
        last = (starts[number + 1][0] if number + 1 < len(starts) else len(blocks)) - 1
        while last > own and _ASIDE.match(text, blocks[last].start, blocks[last].end):
            last -= 1
        opened = _OPENED.match(text, start, blocks[last].end) if label else None
        said = trimmed(text, Span(opened.end() if opened else start, blocks[last].end))
        turns.append(Turn(_without_aside(text, said), label, asks))
    return turns


def _without_aside(text: str, span: Span) -> Span:
    """Return a turn without what stands in brackets at its end: «(смеётся)»."""
    aside = _LAST_ASIDE.search(text, max(span.start, span.end - 60), span.end)
    return trimmed(text, Span(span.start, aside.start())) if aside and text[span.start : aside.start()].strip() else span


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
