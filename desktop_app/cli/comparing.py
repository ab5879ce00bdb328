"""The revisions of a text, listed and compared."""

import argparse
from itertools import zip_longest

from desktop_app.cli.opening import opened
from desktop_app.cli.printing import show, show_json
from desktop_app.domain.errors import NotFound
from desktop_app.services.comparing import Pair, PieceKind, Side, changes, compare
from desktop_app.services.house import Application
from desktop_app.services.looking_up import interview_id
from desktop_app.services.ports import Reading
from desktop_app.services.views import RevisionLine
from desktop_app.services.words import translate

_SIGNS = {PieceKind.REMOVED: ("[-", "-]"), PieceKind.ADDED: ("{+", "+}")}


def revisions(application: Application, asked: argparse.Namespace) -> int:
    """List the revisions of a text, or show what differs between two of them."""
    with opened(application, asked, write=False) as desk, desk.storage.reading() as reading:
        lines = reading.revisions(interview_id(reading, asked.interview))
        if asked.diff:
            old, new = (_numbered(reading, lines, number) for number in asked.diff)
            pairs = compare(old, new)
            _show_json_diff(asked.diff, (old, new), pairs) if asked.json else _show_diff((old, new), pairs)
            return 0
    if asked.json:
        show_json(lines)
    for line in [] if asked.json else lines:
        show(_revision_words(line))
    return 0


def _numbered(reading: Reading, lines: list[RevisionLine], number: int) -> str:
    found = next((line for line in lines if line.number == number), None)
    if found is None:
        raise NotFound(kind="revision", name=number)
    return reading.revision(found.id).text


def _revision_words(line: RevisionLine) -> str:
    present = translate("revisions", "present") if line.present else ""
    count = translate("revisions", "{count} characters").format(count=line.characters)
    parts = (line.made, line.author, line.reason, line.file, count, present)
    return f"{line.number}  {' · '.join(part for part in parts if part)}"


def _show_diff(texts: tuple[str, str], pairs: tuple[Pair, ...]) -> None:
    """Write the paragraphs that differ, each under the number of its first paragraph; words are marked in place."""
    at = 1
    for pair in pairs:
        if pair.differs:
            show(f"@@ {at} @@")
            show(_marked(texts, pair).strip("\n"))
        at += texts[0].count("\n", pair.left.start, pair.left.end)


def _marked(texts: tuple[str, str], pair: Pair) -> str:
    """Return both sides of a pair in one: `[-what went-]{+what came+}`."""
    equal = [texts[0][one.start : one.end] for one in pair.left.pieces if one.kind is PieceKind.EQUAL]
    gaps = (_marked_gap(*gap) for gap in zip(_gaps(texts[0], pair.left), _gaps(texts[1], pair.right), strict=True))
    return "".join(gap + kept for gap, kept in zip_longest(gaps, equal, fillvalue=""))


def _gaps(text: str, side: Side) -> list[str]:
    """Return what differs before, between and behind the equal pieces of a side."""
    found = [""]
    for piece in side.pieces:
        if piece.kind is PieceKind.EQUAL:
            found.append("")
        else:
            found[-1] += text[piece.start : piece.end]
    return found


def _marked_gap(removed: str, added: str) -> str:
    marked = ((removed, *_SIGNS[PieceKind.REMOVED]), (added, *_SIGNS[PieceKind.ADDED]))
    return "".join(f"{begin}{words}{end}" for words, begin, end in marked if words)


def _show_json_diff(numbers: list[int], texts: tuple[str, str], pairs: tuple[Pair, ...]) -> None:
    found = [
        {"old": list(left), "new": list(right), "removed": texts[0][slice(*left)], "added": texts[1][slice(*right)]}
        for pair in pairs
        for left, right in changes(pair)
    ]
    show_json({"old": numbers[0], "new": numbers[1], "changes": found})
