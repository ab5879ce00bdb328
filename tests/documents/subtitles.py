"""Subtitles: one cue a block, with a pause of three seconds before each."""

import html
from collections.abc import Sequence

from tests.documents.blocks import Block


def make(blocks: Sequence[Block], suffix: str = ".srt") -> bytes:
    """Return subtitles of the blocks; bold stretches are tags."""
    cues = [_cue(number, block, suffix) for number, block in enumerate(blocks)]
    return ("WEBVTT\n\n" * (suffix == ".vtt") + "\n\n".join(cues) + "\n").encode()


def _cue(number: int, block: Block, suffix: str) -> str:
    start, end = number * 10_000, number * 10_000 + 7_000
    if suffix == ".sbv":
        return f"{_time(start, '.')[1:]},{_time(end, '.')[1:]}\n{block.words}"
    point = "." if suffix == ".vtt" else ","
    head = "" if suffix == ".vtt" else f"{number + 1}\n"
    escaped = html.escape if suffix == ".vtt" else str
    words = "".join(f"<b>{escaped(run)}</b>" if bold else escaped(run) for run, bold in block.runs)
    return f"{head}{_time(start, point)} --> {_time(end, point)}\n{words or escaped(block.words)}"


def _time(milliseconds: int, point: str) -> str:
    seconds, rest = divmod(milliseconds, 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}{point}{rest:03}"
