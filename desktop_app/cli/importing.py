"""Commands that bring files in."""

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from desktop_app.cli.opening import opened
from desktop_app.cli.printing import import_line, import_words, say, show, show_json
from desktop_app.domain.errors import NoSuchField
from desktop_app.journal import refused
from desktop_app.services.found import Wish
from desktop_app.services.house import Application, Desk
from desktop_app.services.importing import FIELDS, Candidate, Choice, ImportReport, Inbox, Standing, Ways
from desktop_app.services.importing.refused import Refused
from desktop_app.services.importing.report import as_csv
from desktop_app.services.words import spoken, translate

COLUMNS = ("text", *FIELDS)
WATCH_S = 2.0
"""How often folders that are watched are looked into."""
_WIDTH = 24
"""Columns of the terminal that the progress takes."""


def bring_in(application: Application, asked: argparse.Namespace) -> int:
    """Import files and folders; the index follows."""
    ways = ways_of(asked)
    if asked.look:
        return _look(application, asked, ways)
    with opened(application, asked) as desk:
        report = desk.importing.run(asked.paths, _progress if _shows_progress(asked) else None, ways=ways)
        if _shows_progress(asked):
            sys.stderr.write("\r" + " " * _WIDTH + "\r")
        desk.finding.catch_up()
        if asked.report:
            application.save_report(as_csv(report), asked.report)
        _tell(report, asked)
        if asked.watch:
            return _watch(desk, application.refused.of(desk.storage.archive_id, secret=desk.encrypted), asked, ways)
    return 1 if report.count("failed") else 0


def _watch(desk: Desk, refused_before: Refused, asked: argparse.Namespace, ways: Ways) -> int:
    """Bring in what is put into the folders, until the editor stops it (Ctrl+C)."""
    inboxes = [(folder, Inbox(refused_before)) for folder in asked.paths if folder.is_dir()]
    say(translate("cli", "Watching; Ctrl+C ends it."))
    try:
        while inboxes:
            for folder, inbox in inboxes:
                if due := inbox.due(folder, desk.importing.endings()):
                    report = desk.importing.run(due, ways=ways)
                    inbox.came_in(report)
                    desk.finding.catch_up()
                    new = tuple(line for line in report.lines if line.outcome != "already_here")
                    _tell(ImportReport(new, report.stopped), asked)
            time.sleep(WATCH_S)
    except KeyboardInterrupt:
        return 0
    return 0


def _look(application: Application, asked: argparse.Namespace, ways: Ways) -> int:
    """Say what an import would bring; nothing is written."""
    found: list[Candidate] = []
    with opened(application, asked, write=False) as desk:
        desk.importing.survey(asked.paths, found.append, ways=ways)
    for one in (candidate.corrected(dict(ways.values)) for candidate in found):
        show_json(_candidate_line(one)) if asked.json else show(_candidate_words(one))
    return 1 if any(one.standing is Standing.FAILED for one in found) else 0


def ways_of(asked: argparse.Namespace) -> Ways:
    """Return how the editor wants the files read. Raises `NoSuchField`, `BadDate`."""
    wish = Wish(asked.encoding or "", _ending(asked.format or ""), tuple(_pairs(asked.column, COLUMNS)))
    return Ways(wish, Choice(asked.alike), values=tuple(_pairs(asked.set, FIELDS)))


def _ending(format: str) -> str:
    return f".{format.lower().lstrip('.')}" if format else ""


def _pairs(written: Sequence[str], known: Sequence[str]) -> list[tuple[str, str]]:
    pairs = [(name.strip(), value.strip()) for name, _, value in (one.partition("=") for one in written)]
    for name, _ in pairs:
        if name not in known:
            raise NoSuchField(name=name, known=", ".join(known))
    return pairs


def _shows_progress(asked: argparse.Namespace) -> bool:
    return sys.stderr.isatty() and not asked.json


def _progress(done: int, of: int, what: str) -> bool:
    """Say how far it is; names of files have no place in one line of a terminal."""
    sys.stderr.write(f"\r{done} / {of}".ljust(_WIDTH))
    sys.stderr.flush()
    return True


def _tell(report: ImportReport, asked: argparse.Namespace) -> None:
    for line in report.lines:
        if asked.json:
            show_json(import_line(line))
        else:
            (say if line.error else show)(import_words(line))
    refused(*(line.error for line in report.lines if line.error))
    if report.stopped:
        say(translate("importing", "stopped before the end"))


def _candidate_line(one: Candidate) -> dict[str, object]:
    known = {field: {"value": one.value(field), "origin": one.origin(field)} for field in FIELDS if one.value(field)}
    return {
        "path": str(one.path), "part": one.part, "standing": one.standing, "like": one.other,
        "likeness": round(one.likeness, 3), "known": known, "quotes": one.quotes, "characters": one.characters,
        "encoding": one.read.encoding if one.read else None, "remarks": list(one.read.remarks) if one.read else [],
        "reason": spoken(one.error) if one.error else None,
    }  # fmt: skip


def _candidate_words(one: Candidate) -> str:
    file = str(one.path / one.part) if one.part else str(one.path)
    if one.error:
        return translate("cli", "not readable: {reason}").format(reason=spoken(one.error))
    said = {
        Standing.NEW: translate("cli", "new: {file}"),
        Standing.HERE: translate("cli", "already here: {file} («{title}»)"),
        Standing.CHANGED: translate("cli", "changed: {file} («{title}»)"),
        Standing.ALIKE: translate("cli", "much like «{title}»: {file}"),
    }[one.standing].format(file=file, title=one.other_title)
    known = [f"    {field}: {one.value(field)} ({one.origin(field) or '?'})" for field in FIELDS if one.value(field)]
    return "\n".join([said, *known])


def options(one: argparse.ArgumentParser) -> None:
    """Add the options that say how files are to be read."""
    one.add_argument("--encoding", help=translate("cli", "encoding of the files, e.g. cp1251; otherwise it is found"))
    one.add_argument("--format", help=translate("cli", "read the files as this format, whatever their ending: html"))
    one.add_argument(
        "--alike",
        choices=[choice.value for choice in Choice],
        default=Choice.NEW.value,
        help=translate("cli", "what becomes of a text that is nearly one that is here"),
    )
    one.add_argument(
        "--set", action="append", default=[], metavar="FIELD=VALUE",
        help=translate("cli", "what is known of all of them: {fields}").format(fields=", ".join(FIELDS)),
    )  # fmt: skip
    one.add_argument(
        "--column", action="append", default=[], metavar="FIELD=HEADING",
        help=translate("cli", "for tables: which column holds what ({fields})").format(fields=", ".join(COLUMNS)),
    )  # fmt: skip
    one.add_argument("--report", type=Path, help=translate("cli", "write what became of each file to this .csv"))
    one.add_argument(
        "--watch", action="store_true", help=translate("cli", "then bring in what is put into the folders")
    )
    one.add_argument("--look", action="store_true", help=translate("cli", "only say what would come in"))
