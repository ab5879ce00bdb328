"""Interviews written as turns: `Имя: реплика`, `— Вопрос?` with `— Ответ`, `**Вопрос?**` with the answer under it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.domain.anchors import Span, trimmed

_NAME = r"[^\W\d_a-zа-яёәғқңөұүһі][^\W\d_]*(?:[-.’'][^\W\d_]+)*\.?"
_LABEL = re.compile(
    rf"(?P<bold>\*\*|__)?(?P<label>{_NAME}(?:[ \u00a0]{_NAME}){{0,3}})(?(bold)(?:\*\*:|:\*\*|__:|:__)|:)\s+(?=\S)"
)
_DASH = re.compile(r"(?P<sign>—|–|--|-)[ \u00a0]+(?=[«\"„“…]?[^\W\d_a-zа-яёәғқңөұүһі])")
_BOLD = re.compile(r"(?:\*\*|__|#{1,6} )(?:[—–-]+ )?(?P<question>[^\n]*?)(?:\*\*|__|(?<!#)#*)$")
_AUTHOR = re.compile(r"[,.!?…] ?(?:—|–|--|-) [^\W\d_A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]")

ANSWER_LABELS = frozenset({"ответ", "жауап", "answer", "a"})


@dataclass(frozen=True, slots=True)
class Turn:
    """All that one side says before the other speaks; `label` as it stands in the text, without the colon."""

    span: Span
    label: str
    asks: bool


def find_turns(text: str, blocks: Sequence[Span], interviewers: frozenset[str]) -> list[Turn]:
    """Return the turns of a text, or nothing where it is no transcript."""
    return _labelled(text, blocks, interviewers) or _dashed(text, blocks) or _bold(text, blocks)


def _labelled(text: str, blocks: Sequence[Span], interviewers: frozenset[str]) -> list[Turn]:
    heads = [(n, m) for n, block in enumerate(blocks) if (m := _LABEL.match(text, block.start, block.end))]
    labels = [m["label"] for _, m in heads]
    known = interviewers | ANSWER_LABELS
    # One label may open a list or a caption; speakers take turns.
    if len(heads) < 2 or (len(set(labels)) == len(labels) and not any(one.lower() in known for one in labels)):
        return []
    starts = [(n, m.end(), m["label"], m["label"].lower() in interviewers) for n, m in heads]
    return _until_next(text, blocks, starts)


def _dashed(text: str, blocks: Sequence[Span]) -> list[Turn]:
    heads = [(n, m) for n, block in enumerate(blocks) if (m := _DASH.match(text, block.start, block.end))]
    spoken = [text[m.end() : blocks[n].end] for n, m in heads]
    questions = sum(one.rstrip(" *_").endswith("?") for one in spoken)
    # Author's words inside the lines, or narration between many of them, make it a story.
    if len(heads) < 2 or not questions or any(_AUTHOR.search(one) for one in spoken):
        return []
    return _until_next(text, blocks, [(n, m.end(), "", text[: blocks[n].end].endswith("?")) for n, m in heads])


def _bold(text: str, blocks: Sequence[Span]) -> list[Turn]:
    heads = [(n, m) for n, block in enumerate(blocks) if (m := _BOLD.fullmatch(text, block.start, block.end))]
    questions = [(n, m) for n, m in heads if m["question"].rstrip().endswith("?")]
    if len(questions) < 2:
        return []
    turns: list[Turn] = []
    for number, (place, match) in enumerate(questions):
        following = questions[number + 1][0] if number + 1 < len(questions) else len(blocks)
        turns.append(Turn(Span(match.start("question"), match.end("question")), "", asks=True))
        if place + 1 < following:
            turns.append(Turn(Span(blocks[place + 1].start, blocks[following - 1].end), "", asks=False))
    return turns


def _until_next(text: str, blocks: Sequence[Span], starts: Sequence[tuple[int, int, str, bool]]) -> list[Turn]:
    """A turn lasts over all paragraphs up to the next one that opens a turn."""
    turns: list[Turn] = []
    for number, (_, start, label, asks) in enumerate(starts):
        following = starts[number + 1][0] if number + 1 < len(starts) else len(blocks)
        turns.append(Turn(trimmed(text, Span(start, blocks[following - 1].end)), label, asks))
    return turns
