"""The commands and their options."""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeAlias

from desktop_app import __version__
from desktop_app.cli import (
    binning,
    comparing,
    editing,
    finding,
    importing,
    judging,
    keeping,
    people,
    revising,
    safekeeping,
    searching,
    similar,
    tagging,
    timelines,
)
from desktop_app.cli.printing import say
from desktop_app.domain.ends import Step
from desktop_app.domain.errors import KartotekaError
from desktop_app.domain.links import LINK_TYPES
from desktop_app.domain.notes import NoteKind
from desktop_app.domain.quotes import QuoteState
from desktop_app.domain.searches import ORDERS
from desktop_app.domain.terms import Terms
from desktop_app.journal import refused
from desktop_app.services.found import PASSAGE, THINGS
from desktop_app.services.house import Application
from desktop_app.services.words import spoken, translate

Run = Callable[[Application, argparse.Namespace], int]


def run(application: Application, arguments: Sequence[str]) -> int:
    """Carry out one command. Returns 0 (done), 1 (some input failed) or 2 (usage)."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        asked = parser().parse_args(arguments)
    except SystemExit as end:
        return int(end.code or 0)
    chosen: Run = asked.run
    try:
        return chosen(application, asked)
    except KartotekaError as error:
        refused(error)
        say(spoken(error))
        return 1
    except BrokenPipeError:
        sys.stderr.close()
        return 1


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    top = argparse.ArgumentParser(
        prog="kartoteka",
        description=translate("cli", "An offline archive of interviews. Without a command: the window."),
    )
    top.add_argument("--version", action="version", version=f"Kartoteka {__version__}")
    top.add_argument("--language", choices=["ru", "kk", "en"], help=translate("cli", "language of the messages"))
    commands = top.add_subparsers(dest="command", required=True, metavar=translate("cli", "COMMAND"))
    for add in (_keeping, _finding, _marking, _revising, _leaving):
        add(commands)
    return top


Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001 - no public name


def _command(commands: Commands, name: str, help: str, run: Run, archive: bool = True) -> argparse.ArgumentParser:
    made = commands.add_parser(name, help=help, description=help)
    made.set_defaults(run=run)
    if archive:
        made.add_argument("archive", type=Path, metavar=translate("cli", "ARCHIVE"))
        made.add_argument(
            "--passphrase-file", type=Path, help=translate("cli", "file whose first line is the archive's passphrase")
        )
    made.add_argument("--json", action="store_true", help=translate("cli", "print the result as JSON"))
    return made


def _keeping(commands: Commands) -> None:
    one = _command(commands, "new", translate("cli", "make an empty archive"), keeping.new)
    one.add_argument("--encrypt", action="store_true", help=translate("cli", "with a passphrase"))
    one = _command(commands, "import", translate("cli", "import files and folders"), importing.bring_in)
    one.add_argument("paths", nargs="+", type=Path, metavar=translate("cli", "PATH"))
    importing.options(one)
    _safekeeping(commands)
    one = _command(commands, "index", translate("cli", "the search index: its state, or build it anew"), keeping.index)
    way = one.add_mutually_exclusive_group()
    way.add_argument("--status", action="store_true", help=translate("cli", "say how it is (without an option, too)"))
    way.add_argument("--rebuild", action="store_true", help=translate("cli", "throw it away and build it anew"))
    one = _command(commands, "history", translate("cli", "what was done in the archive"), keeping.history)
    one.add_argument("--limit", type=int, default=50)
    one = _command(commands, "undo", translate("cli", "take the last step back"), keeping.undo)
    one.add_argument(
        "--to", metavar=translate("cli", "STEP"), help=translate("cli", "go back to right after this step")
    )
    _command(commands, "redo", translate("cli", "bring the step that was taken back again"), keeping.redo)
    one = _command(
        commands,
        "report",
        translate("cli", "write a report for the makers: what the program did, nothing of any archive"),
        keeping.report,
        archive=False,
    )
    one.add_argument("--to", type=Path, help=translate("cli", "file of the report; otherwise it is printed"))


def _safekeeping(commands: Commands) -> None:
    one = _command(commands, "check", translate("cli", "check the file, every text and every quote"), safekeeping.check)
    one.add_argument(
        "--accept",
        action="store_true",
        help=translate("cli", "take the file as it is, also where it is older than what was last seen here"),
    )
    one = _command(commands, "backup", translate("cli", "make a checked backup, or a copy"), safekeeping.backup)
    one.add_argument("--to", type=Path, help=translate("cli", "file of the copy"))
    one.add_argument("--list", action="store_true", help=translate("cli", "list the backups"))
    one = _command(commands, "restore", translate("cli", "put a backup in the archive's place"), safekeeping.restore)
    one.add_argument(
        "backup",
        nargs="?",
        metavar=translate("cli", "BACKUP"),
        help=translate("cli", "a file, or a part of the name of a backup; without it, the newest one"),
    )
    one = _command(
        commands, "passphrase", translate("cli", "set, change or remove the passphrase"), safekeeping.change_passphrase
    )
    one.add_argument(
        "--new-passphrase-file", type=Path, help=translate("cli", "file whose first line is the new passphrase")
    )
    one.add_argument("--remove", action="store_true", help=translate("cli", "remove the passphrase"))


def _revising(commands: Commands) -> None:
    one = _command(commands, "revise", translate("cli", "give an interview the text of a file"), revising.revise)
    one.add_argument("interview", metavar=translate("cli", "INTERVIEW"))
    one.add_argument("file", nargs="?", type=Path, metavar=translate("cli", "FILE"))
    one.add_argument("--reason", default="", help=translate("cli", "why the text changes"))
    one.add_argument(
        "--encoding", help=translate("cli", "without FILE: read the file that it came from anew, in this encoding")
    )
    one = _command(commands, "revisions", translate("cli", "revisions of a text, compared"), comparing.revisions)
    one.add_argument("interview", metavar=translate("cli", "INTERVIEW"))
    one.add_argument("--diff", nargs=2, type=int, metavar=("OLD", "NEW"))
    one = _command(commands, "review", translate("cli", "quotes that wait since a text was revised"), revising.review)
    one.add_argument("--orphans", action="store_true", help=translate("cli", "those that were left behind"))
    one = _command(commands, "reanchor", translate("cli", "say where such a quote stands now"), revising.reanchor)
    one.add_argument("target", metavar=translate("cli", "QUOTE"))
    way = one.add_mutually_exclusive_group(required=True)
    way.add_argument("--place", type=int, help=translate("cli", "number of the place that `review` names"))
    way.add_argument("--orphan", action="store_true", help=translate("cli", "it is gone"))


def _finding(commands: Commands) -> None:
    one = _command(commands, "search", translate("cli", "search the archive"), finding.search)
    one.add_argument("query", metavar=translate("cli", "QUERY"))
    one.add_argument("--limit", type=int, default=20)
    one.add_argument("--sort", choices=[*ORDERS, *searching.KWIC_ORDERS], default="relevance")
    one.add_argument(
        "--kind",
        action="append",
        choices=[PASSAGE, *THINGS],
        default=[],
        help=translate("cli", "only what is of this kind; may be given several times"),
    )
    one.add_argument("--why", action="store_true", help=translate("cli", "say of each word why it was found"))
    one.add_argument(
        "--syntax", nargs=0, action=finding.Syntax, help=translate("cli", "explain how a query is written, and end")
    )
    one.add_argument("--kwic", action="store_true", help=translate("cli", "every place as a line with its context"))
    one.add_argument("--csv", type=Path, metavar="FILE", help=translate("cli", "with --kwic: a table of these lines"))
    one = _command(commands, "searches", translate("cli", "saved searches, and what is new"), searching.searches)
    name = translate("cli", "NAME")
    one.add_argument(
        "--save", nargs=2, metavar=(name, translate("cli", "QUERY")), help=translate("cli", "save a search")
    )
    one.add_argument("--sort", choices=ORDERS, default="relevance")
    one.add_argument("--look", metavar=name, help=translate("cli", "count from now on what is new"))
    one.add_argument("--rename", nargs=2, metavar=(name, name), help=translate("cli", "give it another name"))
    one.add_argument("--remove", metavar=name, help=translate("cli", "remove it"))
    one = _command(commands, "show", translate("cli", "show an interview, or list them all"), finding.show_interview)
    one.add_argument("interview", nargs="?", metavar=translate("cli", "INTERVIEW"))
    one = _command(commands, "quotes", translate("cli", "list quotes"), finding.quotes)
    _narrowing(one, "--to")
    one.add_argument("--state", choices=[state.value for state in QuoteState])
    timelines.options(
        _command(commands, "timeline", translate("cli", "quotes in the order of time"), timelines.timeline)
    )
    timelines.link_options(_command(commands, "links", translate("cli", "the links between quotes"), timelines.links))
    one = _command(
        commands,
        "similar",
        translate("cli", "the same words elsewhere, and quotes on the same subject"),
        similar.similar,
    )
    one.add_argument("quote", nargs="?", metavar=translate("cli", "QUOTE"))
    one.add_argument("--all", action="store_true", help=translate("cli", "all groups of the same words"))
    one.add_argument(
        "--decline",
        metavar=translate("cli", "QUOTE"),
        help=translate("cli", "this other quote has nothing to do with it; it does not come back"),
    )
    one = _command(
        commands,
        "detect",
        translate("cli", "find quotes and speakers without an archive"),
        finding.detect,
        archive=False,
    )
    one.add_argument("files", nargs="*", type=Path, metavar=translate("cli", "FILE"))
    one.add_argument("--jsonl", action="store_true", help=translate("cli", "read texts and print findings, one a line"))


def _narrowing(one: argparse.ArgumentParser, until: str) -> None:
    one.add_argument("--speaker")
    one.add_argument("--tag")
    one.add_argument("--from", dest="since", metavar="DATE")
    one.add_argument(until, dest="until", metavar="DATE")


def _marking(commands: Commands) -> None:
    quote = translate("cli", "QUOTE")
    one = _command(commands, "tag", translate("cli", "put tags on a quote"), editing.tag)
    one.add_argument("quote", metavar=quote)
    one.add_argument("tags", nargs="+", metavar=translate("cli", "TAG"))
    tagging.options(_command(commands, "tags", translate("cli", "the tags: list, guide, order"), tagging.tags))
    people.options(_command(commands, "people", translate("cli", "the people: list, join, part, roles"), people.people))
    binning.options(_command(commands, "bin", translate("cli", "what was removed, to be put back"), binning.bin_))
    one = _command(commands, "note", translate("cli", "write a note on a quote"), editing.note)
    one.add_argument("quote", metavar=quote)
    one.add_argument("text", metavar=translate("cli", "TEXT"))
    one.add_argument("--kind", choices=[kind.value for kind in NoteKind], default=NoteKind.COMMENT.value)
    one = _command(commands, "link", translate("cli", "link two quotes"), editing.link)
    one.add_argument("source", metavar=quote)
    one.add_argument("target", metavar=quote)
    one.add_argument("--type", required=True, help=", ".join(LINK_TYPES))
    one.add_argument("--note", default="")
    one = _command(commands, "terms", translate("cli", "set the terms of a quote or an interview"), editing.terms)
    one.add_argument("target", metavar=translate("cli", "QUOTE-OR-INTERVIEW"))
    one.add_argument("terms", help=", ".join(Terms))
    one.add_argument("--until", help=translate("cli", "embargo: the last day on which it holds"))
    _judging(commands, quote)


def _judging(commands: Commands, quote: str) -> None:
    one = _command(commands, "confirm", translate("cli", "confirm found quotes"), judging.confirm)
    one.add_argument("quotes", nargs="*", metavar=quote)
    one.add_argument("--sure", action="store_true", help=translate("cli", "all whose speaker is sure"))
    one = _command(commands, "reject", translate("cli", "reject found quotes"), judging.reject)
    one.add_argument("quotes", nargs="+", metavar=quote)
    one = _command(commands, "attribute", translate("cli", "say who said a quote"), judging.attribute)
    one.add_argument("quote", metavar=quote)
    one.add_argument("speaker", metavar=translate("cli", "NAME"))
    one = _command(commands, "ends", translate("cli", "move the ends of a quote"), judging.ends)
    one.add_argument("quote", metavar=quote)
    one.add_argument("--start", type=int, default=0, help=translate("cli", "so many steps on; a negative number: back"))
    one.add_argument("--end", type=int, default=0, help=translate("cli", "so many steps on; a negative number: back"))
    one.add_argument("--by", choices=[step.value for step in Step], default=Step.WORD.value)
    one = _command(commands, "split", translate("cli", "make two quotes of one"), judging.split)
    one.add_argument("quote", metavar=quote)
    one.add_argument("words", help=translate("cli", "the words with which the second one begins"))
    one = _command(commands, "merge", translate("cli", "make one quote of two"), judging.merge)
    one.add_argument("quote", metavar=quote)
    one.add_argument("other", metavar=quote)


def _leaving(commands: Commands) -> None:
    one = _command(commands, "dossier", translate("cli", "make a dossier and export it"), editing.dossier)
    one.add_argument("dossier", nargs="?", metavar=translate("cli", "DOSSIER"))
    one.add_argument("--query", help=translate("cli", "make it from the quotes that a search finds"))
    one.add_argument("--quote", action="append", default=[], help=translate("cli", "make it from these quotes"))
    one.add_argument("--title", default="")
    one.add_argument("--scope", default="")
    _narrowing(one, "--until")
    one.add_argument("--because", help=translate("cli", "why quotes that are not verbatim any more are printed"))
    one.add_argument("--to", type=Path, help=translate("cli", "the file to write: .pdf, .html, .md, .csv or .json"))
