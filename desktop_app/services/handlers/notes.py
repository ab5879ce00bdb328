"""Notes: written, changed, removed."""

from typing import Any

from desktop_app.domain.anchors import anchor, trimmed
from desktop_app.domain.errors import NameMissing
from desktop_app.domain.interviews import Interview
from desktop_app.domain.notes import Note
from desktop_app.domain.quotes import Quote
from desktop_app.services import commands as c
from desktop_app.services.outcome import Outcome, outcome
from desktop_app.services.ports import Work


def add(command: c.AddNote, work: Work) -> Outcome:
    """Write a note; an empty one is not kept."""
    text = command.text.strip()
    if not text:
        raise NameMissing
    place, revision = None, None
    if command.target_kind == "quote":
        work.get(Quote, command.target)
    else:
        interview = work.get(Interview, command.target)
        if command.span:
            whole = work.text(interview.revision)
            place, revision = anchor(whole, trimmed(whole, command.span)), interview.revision
    work.add(Note(command.id, command.target_kind, command.target, text, command.kind, place, revision=revision))
    return outcome(work, text, command.id)


def change(command: c.ChangeNote, work: Work) -> Outcome:
    """Write a note anew."""
    given = {"text": command.text and command.text.strip(), "kind": command.kind, "done": command.done}
    values: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
    if values.get("text") == "":
        raise NameMissing
    work.change(Note, command.id, **values)
    return outcome(work, work.get(Note, command.id).text)


def remove(command: c.RemoveNote, work: Work) -> Outcome:
    """Lay a note in the bin."""
    text = work.get(Note, command.id).text
    work.remove(Note, command.id)
    return outcome(work, text)
