"""Interviews whose sides no label tells: questions and answers on dashes, in bold, or each a paragraph of its own."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop_app.domain.anchors import Span, trimmed
from desktop_app.language.stretches import Stretches

SMALL = "a-zа-яёәғқңөұүһі"
"""Small letters of the three languages, for patterns."""
DASH = re.compile(rf"(?P<sign>(?:—|–|―|‒|−|--|-)[ \u00a0\t]+|[—–―‒−])(?=[«\"„“…]?[^\W\d_{SMALL}])")
_BOLD = re.compile(r"(?:\*\*|__|\*|_|#{1,6} )(?:[—–-]+ )?(?P<question>[^\n]*?)(?:\*\*|__|\*|_|(?<!#)#*)$")
_INLINE = re.compile(r"(?P<mark>\*\*|__|\*|_)(?:[—–-]+ )?(?P<question>[^*_\n]{2,400}?)(?P=mark)[ \u00a0]+(?=\S)")
_TO_YOU = re.compile(
    r"(?<!\w)(?:вы|вас|вам|вами|ваш\w{0,3}|расскажите|скажите|объясните|сіз\w{0,6}|айтыңыз\w{0,3}|you|your|tell)(?!\w)"
)
_NUMBERED = re.compile(r"(?:\d{1,2}[.)]|>)[ \u00a0]+(?P<question>[^\n]*\?)$")
_OPENED = re.compile(r"[—–―-]+[ \u00a0]+")
_ASIDE = re.compile(r"#{1,6} |(?:\*[ ]?){3}$|[-_]{3,}$|!?\[[^\]\n]*\](?:\([^)\n]*\))?$|\([^()\n]*\)$")
_LAST_ASIDE = re.compile(rf"\s[(\[][{SMALL}][^()\[\]\n]{{2,40}}[)\]]$")
_LEAST_UNMARKED = 3
_LONGEST_QUESTION = 250
_SHORT = 90
"""Characters of the longest question without its mark; a lead in bold is longer."""
STORY = 0.2
"""From what share of lines with author's words on dashes open the lines of a story, not of an interview."""


@dataclass(frozen=True, slots=True)
class Turn:
    """All that one side says before the other speaks; `label` as it stands in the text, without the colon."""

    span: Span
    label: str
    asks: bool


def on_dashes(text: str, blocks: Sequence[Span], told: Stretches) -> list[Turn]:
    """Return the turns of an interview on dashes; `told` are lines that author's words follow."""
    heads = [(n, m) for n, block in enumerate(blocks) if (m := DASH.match(text, block.start, block.end))]
    said = [Span(m.end(), blocks[n].end) for n, m in heads]
    asking = [_ends_asking(text, one) for one in said]
    if not any(asking):  # «— Вы учились в Ташкенте? Расскажите.»
        asking = [_asks_you(text, one) for one in said]
    stories = sum(told.hold(m.start()) for _, m in heads)
    # Author's words inside the lines make it a story.
    by_order = _by_order(asking) if any(asking) else []
    share = 0.5 if by_order and sum(asking) > 1 else STORY
    if len(heads) < 2 or not any(asking) or stories >= max(1.0, share * len(heads)):
        return []
    asks = by_order or asking
    if all(asking) and (answered := _answered_without_dashes(text, blocks, heads)):
        return answered
    return until_next(text, blocks, [(n, m.end(), "", asks[i]) for i, (n, m) in enumerate(heads)])


def _answered_without_dashes(
    text: str, blocks: Sequence[Span], heads: Sequence[tuple[int, re.Match[str]]]
) -> list[Turn]:
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


def _asks_you(text: str, span: Span) -> bool:
    words = text[span.start : span.end].lower()
    return len(words) <= _LONGEST_QUESTION and ("?" in words or bool(_TO_YOU.search(words)))


def _ends_asking(text: str, span: Span) -> bool:
    return text[max(span.start, span.end - 8) : span.end].rstrip(' *_»”")').endswith("?")


def in_bold(text: str, blocks: Sequence[Span]) -> list[Turn]:
    """Return the turns where questions stand in bold, in italics, as headings, or are numbered."""
    heads = [(n, m) for n, block in enumerate(blocks) if (m := _BOLD.fullmatch(text, block.start, block.end))]
    lines = [m for _, m in heads if _is_bold(m) or m[0][0] == "#"]
    # Headings of an article do not speak to anybody.
    mostly = _asked_mostly(lines) or (len(lines) > 2 and any(_TO_YOU.search(m["question"].lower()) for m in lines))
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


def unmarked(text: str, blocks: Sequence[Span]) -> list[Turn]:
    """Questions that are paragraphs of their own, with nothing to mark them: what copying a page leaves."""
    asking = [n for n, block in enumerate(blocks) if _is_unmarked_question(text, block)]
    if len(asking) < _LEAST_UNMARKED or asking[-1] + 1 >= len(blocks):
        return []
    if any(after == before + 1 for before, after in pairwise(asking)):
        return []
    to_you = sum(bool(_TO_YOU.search(text[blocks[n].start : blocks[n].end].lower())) for n in asking)
    if to_you * 3 < len(asking):
        return []
    turns: list[Turn] = []
    for place, following in zip(asking, [*asking[1:], len(blocks)], strict=True):
        turns.append(Turn(blocks[place], "", asks=True))
        turns.append(Turn(trimmed(text, Span(blocks[place + 1].start, blocks[following - 1].end)), "", asks=False))
    return turns


def _is_unmarked_question(text: str, block: Span) -> bool:
    words = text[block.start : block.end]
    return len(words) <= _LONGEST_QUESTION and words.endswith("?") and words[0].isupper()


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


def until_next(text: str, blocks: Sequence[Span], starts: Sequence[tuple[int, int, str, bool]]) -> list[Turn]:
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
    return (
        trimmed(text, Span(span.start, aside.start())) if aside and text[span.start : aside.start()].strip() else span
    )
