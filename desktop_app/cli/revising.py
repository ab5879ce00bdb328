"""Commands for the states of a text, and for what waits since it was revised."""

import argparse
from dataclasses import asdict
from itertools import zip_longest
from typing import Any

from desktop_app.cli.printing import import_line, say, show, show_json
from desktop_app.domain.errors import NoSuchPlace, NotFound, NotWaiting
from desktop_app.domain.ids import RevisionId
from desktop_app.services import commands as c
from desktop_app.services.comparing import Pair, PieceKind, Side, changes, compare
from desktop_app.services.house import Application
from desktop_app.services.looking_up import interview_id, quote_id, short
from desktop_app.services.ports import Reading
from desktop_app.services.reviewing import Place, Waiting, one_waiting, waiting
from desktop_app.services.views import RevisionLine
from desktop_app.services.words import translate

_SIGNS = {PieceKind.REMOVED: ("[-", "-]"), PieceKind.ADDED: ("{+", "+}")}


def revise(application: Application, asked: argparse.Namespace) -> int:
    """Give an interview the text of a file as its new revision."""
    with application.open(asked.archive) as desk:
        with desk.storage.reading() as reading:
            id = interview_id(reading, asked.interview)
        line = desk.importing.revise_from(id, asked.file, asked.reason)
        desk.finding.catch_up()
    if asked.json:
        show_json(import_line(line))
        return 0
    show(translate("cli", "new revision: {file} («{title}»)").format(file=line.path, title=line.title))
    for warning in line.warnings:
        say(warning)
    return 0


def revisions(application: Application, asked: argparse.Namespace) -> int:
    """List the revisions of a text, or show what differs between two of them."""
    with application.open(asked.archive, write=False) as desk, desk.storage.reading() as reading:
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
    return reading.revision(RevisionId(found.id)).text


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


# --- review


def review(application: Application, asked: argparse.Namespace) -> int:
    """List the quotes and notes that wait since a text was revised, or the orphans."""
    with application.open(asked.archive, write=False) as desk, desk.storage.reading() as reading:
        lines = waiting(reading, orphans=asked.orphans)
    if asked.json:
        show_json([_waiting_json(one) for one in lines])
        return 0
    for one in lines:
        head = translate("review", "Note") if one.target_kind == "note" else one.speaker
        stands = translate("cli", "revision {number}").format(number=one.revision)
        show(" · ".join(part for part in (f"{short(one.id)}  {head}", one.title, stands) if part))
        show(f"    «{one.words}»")
        for number, place in enumerate(one.places, 1):
            difference = f"  ({place.difference})" if place.difference else ""
            show(f"    {number}. …{_one_line(place)}…{difference}")
    return 0


def _one_line(place: Place) -> str:
    return " ".join(f"{place.before}«{place.words}»{place.after}".split())


def _waiting_json(one: Waiting) -> dict[str, Any]:
    found = asdict(one)
    for place in found["places"]:
        place["spans"] = [[span["start"], span["end"]] for span in place["spans"]]
    return found


def reanchor(application: Application, asked: argparse.Namespace) -> int:
    """Say where the words of a quote or a note are now, or that they are nowhere."""
    with application.open(asked.archive) as desk:
        with desk.storage.reading() as reading:
            one = _meant(reading, asked.target)
        if asked.orphan:
            command: c.Command = c.KeepAsOrphan(one.target_kind, one.id)
        else:
            if not 1 <= asked.place <= len(one.places):
                raise NoSuchPlace(number=asked.place, count=len(one.places))
            command = c.Reanchor(one.target_kind, one.id, one.places[asked.place - 1].spans)
        desk.editing.do(command)
        desk.finding.catch_up()
    if asked.json:
        show_json({"target": one.id, "standing": "orphan" if asked.orphan else "firm"})
    else:
        say(translate("cli", "kept as an orphan") if asked.orphan else translate("cli", "its place is said"))
    return 0


def _meant(reading: Reading, name: str) -> Waiting:
    """Return the quote or the note that waits and whose id begins or ends so."""
    notes = [note.id for note in reading.waiting_notes() if note.id.startswith(name) or note.id.endswith(name)]
    if len(notes) == 1 and not reading.quote_ids(name):
        found = one_waiting(reading, "note", notes[0])
    else:
        found = one_waiting(reading, "quote", quote_id(reading, name))
    if found is None:
        raise NotWaiting(name=name)
    return found
