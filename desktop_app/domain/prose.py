"""The editor's own text: a small part of Markdown, read into plain data, so that no format ever sees raw markup.

Known are paragraphs, lists (`- `, `* `, `1. `), headings (`# `), **strong** and *emphasised* words; the rest is text.
"""

import re
from dataclasses import dataclass
from typing import Literal

BlockKind = Literal["paragraph", "heading", "item"]
Style = Literal["", "strong", "emphasis"]

_ITEM = re.compile(r"\s{0,3}(?:[-*+•]|(\d{1,9}[.)]))\s+(?=\S)")
_HEADING = re.compile(r"#{1,6}\s+(?=\S)")
_RUN = re.compile(r"(?<!\\)\*\*(?=\S)(.+?)(?<=[^\s\\])\*\*|(?<![\\*])\*(?=[^\s*])(.+?)(?<=[^\s\\*])\*(?!\*)", re.DOTALL)
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of words in one style."""

    text: str
    style: Style = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, a heading or an item of a list; `mark` is an item's number where it has one."""

    kind: BlockKind
    runs: tuple[Run, ...]
    mark: str = ""


def blocks(text: str) -> list[Block]:
    """Read an editor's text; white space at its ends and empty lines are not kept."""
    found: list[Block] = []
    for part in re.split(r"\n[^\S\n]*\n", text.replace("\r\n", "\n").replace("\r", "\n")):
        found += _blocks_of(part.strip("\n"))
    return found


def _blocks_of(part: str) -> list[Block]:
    found: list[tuple[BlockKind, str, list[str]]] = []
    for line in part.split("\n"):
        item, heading = _ITEM.match(line), _HEADING.match(line)
        if item:
            found.append(("item", item.group(1) or "", [line[item.end() :]]))
        elif heading:
            found.append(("heading", "", [line[heading.end() :]]))
        elif found and found[-1][0] != "heading":
            found[-1][2].append(line.strip())
        elif line.strip():
            found.append(("paragraph", "", [line.strip()]))
    return [Block(kind, runs("\n".join(lines)), mark) for kind, mark, lines in found]


def runs(text: str) -> tuple[Run, ...]:
    """Read strong and emphasised words; marks without a partner are text."""
    found: list[Run] = []
    end = 0
    for mark in _RUN.finditer(text):
        found.append(Run(_plain(text[end : mark.start()])))
        found.append(Run(_plain(mark.group(1)), "strong") if mark.group(1) else Run(_plain(mark.group(2)), "emphasis"))
        end = mark.end()
    found.append(Run(_plain(text[end:])))
    return tuple(run for run in found if run.text)


def _plain(text: str) -> str:
    return _ESCAPED.sub(r"\1", text)
