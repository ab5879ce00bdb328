"""Commands for new revisions of a text and what waits since."""

import argparse

from desktop_app.cli.opening import opened
from desktop_app.cli.printing import import_line, import_words, say, show, show_json
from desktop_app.domain.errors import NotFound
from desktop_app.domain.ids import InterviewId
from desktop_app.services.commands import KeepAsOrphan, Reanchor
from desktop_app.services.found import Wish
from desktop_app.services.house import Application
from desktop_app.services.importing import Importing, ImportLine
from desktop_app.services.looking_up import interview_id, short
from desktop_app.services.ports import Reading
from desktop_app.services.reviewing import Waiting, waiting
from desktop_app.services.words import translate


def revise(application: Application, asked: argparse.Namespace) -> int:
    """Give an interview the text of a file as its new revision."""
    if asked.file and not asked.reason.strip():
        say(translate("cli", "Write with --reason why the text changes."))
        return 2
    with opened(application, asked) as desk:
        with desk.storage.reading() as reading:
            id = interview_id(reading, asked.interview)
        line = _revised(desk.importing, id, asked)
        desk.finding.catch_up()
    show_json(import_line(line)) if asked.json else show(import_words(line))
    return 0


def _revised(importing: Importing, id: InterviewId, asked: argparse.Namespace) -> ImportLine:
    wish = Wish(asked.encoding or "")
    if asked.file:
        return importing.revise_from(id, asked.file, asked.reason, wish=wish)
    (line,) = importing.bring([importing.read_again(id, wish)]).lines
    if line.error:
        raise line.error
    return line


def review(application: Application, asked: argparse.Namespace) -> int:
    """List what waits since a text was revised, or what was left behind."""
    with opened(application, asked, write=False) as desk, desk.storage.reading() as reading:
        found = waiting(reading, orphans=asked.orphans)
    if asked.json:
        show_json(found)
        return 0
    for one in found:
        show(_words(one))
    if not found:
        say(translate("cli", "nothing waits"))
    return 0


def _words(one: Waiting) -> str:
    revision = translate("cli", "revision {number}").format(number=one.revision)
    lines = [f"{short(one.id)}  {' · '.join(part for part in (one.title, revision, one.speaker) if part)}"]
    lines.append(f"    «{one.words}»")
    for number, place in enumerate(one.places, 1):
        said = place.difference or translate("cli", "the very words, but not where they stood")
        lines.append(f"    {number}. «{place.words}» ({said})".replace("\n", " "))
    return "\n".join(lines)


def reanchor(application: Application, asked: argparse.Namespace) -> int:
    """Say where one of those that wait stands now, or that it is gone."""
    with opened(application, asked) as desk:
        with desk.storage.reading() as reading:
            one = _one(reading, asked.target)
        if asked.orphan:
            desk.editing.do(KeepAsOrphan(one.target_kind, one.id))
            done = translate("cli", "left with its old revision")
        elif not 1 <= asked.place <= len(one.places):
            raise NotFound(kind="place", name=asked.place)
        else:
            desk.editing.do(Reanchor(one.target_kind, one.id, one.places[asked.place - 1].spans))
            done = translate("cli", "placed")
        desk.finding.catch_up()
    show_json({"id": one.id}) if asked.json else say(done)
    return 0


def _one(reading: Reading, name: str) -> Waiting:
    for one in (*waiting(reading), *waiting(reading, orphans=True)):
        if one.id.startswith(name) or one.id.endswith(name):
            return one
    raise NotFound(kind="quote", name=name)
