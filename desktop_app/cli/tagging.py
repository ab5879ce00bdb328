"""Commands on the tag tree: list it, put it in order, count what meets, print the guide."""

import argparse
import datetime
from collections.abc import Callable
from pathlib import Path

from desktop_app.cli.opening import opened
from desktop_app.cli.printing import say, show, show_json
from desktop_app.domain.ids import QuoteId, TagId
from desktop_app.services import commands as c
from desktop_app.services.composing import Occasion
from desktop_app.services.cooccurrence import as_csv, cooccurrence
from desktop_app.services.house import Application, Desk
from desktop_app.services.looking_up import quote_id, tag_id
from desktop_app.services.ports import Reading
from desktop_app.services.tag_guide import compose_guide
from desktop_app.services.words import language, translate

Ask = Callable[[Reading, argparse.Namespace], c.Command]


def tags(application: Application, asked: argparse.Namespace) -> int:
    """List the tags with the number of their quotes, or print the guide to them."""
    with opened(application, asked, write=False) as desk:
        if asked.guide:
            return _guide(application, desk, asked.guide, as_json=asked.json)
        with desk.storage.reading() as reading:
            lines = reading.tags()
    if asked.json:
        show_json(lines)
        return 0
    for line in lines:
        key = f"  [{line.shortcut}]" if line.shortcut else ""
        whole = f" ({line.whole})" if line.whole != line.count else ""
        show(f"{line.path}{key}  {line.count}{whole}")
    return 0


def _guide(application: Application, desk: Desk, path: Path, *, as_json: bool) -> int:
    now = datetime.datetime.now(datetime.UTC)
    with desk.storage.reading() as reading:
        guide = compose_guide(reading, Occasion(application.profile.name, now, language(), application.sentences))
    application.exporter().export_guide(guide, path)
    show_json({"file": str(path), "tags": len(guide.tags), "withheld": guide.withheld}) if as_json else show(str(path))
    return 0


def _run(application: Application, asked: argparse.Namespace, ask: Ask) -> int:
    """Carry out what is asked of the tags, and say it as the history does."""
    with opened(application, asked) as desk:
        with desk.storage.reading() as reading:
            command = ask(reading, asked)
        made = desk.editing.do(command).made
        desk.finding.catch_up()
    show_json({"made": list(made)}) if asked.json else say(translate("cli", "done"))
    return 0


def _merging(reading: Reading, asked: argparse.Namespace) -> c.Command:
    return c.MergeTags(tag_id(reading, asked.tag), tag_id(reading, asked.into))


def _splitting(reading: Reading, asked: argparse.Namespace) -> c.Command:
    quotes: tuple[QuoteId, ...] = tuple(quote_id(reading, name) for name in asked.quotes)
    return c.SplitTag(tag_id(reading, asked.tag), asked.new, quotes, asked.inside)


def _moving(reading: Reading, asked: argparse.Namespace) -> c.Command:
    before = tag_id(reading, asked.before) if asked.before else None
    into = tag_id(reading, asked.into) if asked.into else _parent(reading, before)
    return c.MoveTags(tuple(tag_id(reading, tag) for tag in asked.tags), into, before)


def _parent(reading: Reading, tag: TagId | None) -> TagId | None:
    return next((line.parent for line in reading.tags() if line.id == tag), None)


def _renaming(reading: Reading, asked: argparse.Namespace) -> c.Command:
    return c.DescribeTag(tag_id(reading, asked.tag), (("name", asked.name),))


def merge(application: Application, asked: argparse.Namespace) -> int:
    """Make one tag of two."""
    return _run(application, asked, _merging)


def split(application: Application, asked: argparse.Namespace) -> int:
    """Give some quotes of a tag a new one."""
    return _run(application, asked, _splitting)


def move(application: Application, asked: argparse.Namespace) -> int:
    """Lay tags into another, or beside another."""
    return _run(application, asked, _moving)


def rename(application: Application, asked: argparse.Namespace) -> int:
    """Give a tag another name."""
    return _run(application, asked, _renaming)


def meeting(application: Application, asked: argparse.Namespace) -> int:
    """Say which tags are on the same quotes: the pairs, or the whole table as CSV."""
    with opened(application, asked, write=False) as desk, desk.storage.reading() as reading:
        table = cooccurrence(reading, below=asked.below)
    if asked.to:
        application.save_report(as_csv(table), asked.to)
    if asked.json:
        show_json([{"tags": [one.path, other.path], "quotes": number} for one, other, number in table.pairs()])
    elif asked.to:
        show(str(asked.to))
    else:
        for one, other, number in table.pairs():
            show(f"{number}  {one.path} + {other.path}")
    return 0


def options(top: argparse.ArgumentParser) -> None:
    """Give the command its option and what can be done besides listing."""
    top.add_argument("--guide", type=Path, help=translate("cli", "write the guide to all tags to this .pdf"))
    doing = top.add_subparsers(dest="doing", metavar=translate("cli", "WHAT"))
    tag = translate("cli", "TAG")

    def one(name: str, help: str, run: Callable[[Application, argparse.Namespace], int]) -> argparse.ArgumentParser:
        made = doing.add_parser(name, help=help, description=help)
        made.set_defaults(run=run)
        made.add_argument(
            "--json", action="store_true", default=argparse.SUPPRESS, help=translate("cli", "print the result as JSON")
        )
        return made

    made = one("merge", translate("cli", "make one tag of two: the first goes into the second"), merge)
    made.add_argument("tag", metavar=tag)
    made.add_argument("into", metavar=tag)
    made = one("split", translate("cli", "give some quotes of a tag a new tag instead"), split)
    made.add_argument("tag", metavar=tag)
    made.add_argument("new", metavar=translate("cli", "NAME"))
    made.add_argument("quotes", nargs="+", metavar=translate("cli", "QUOTE"))
    made.add_argument("--inside", action="store_true", help=translate("cli", "the new tag lies in the old one"))
    made = one("move", translate("cli", "lay tags into another one, or to the top"), move)
    made.add_argument("tags", nargs="+", metavar=tag)
    made.add_argument("--into", metavar=tag, help=translate("cli", "the tag that they shall lie in"))
    made.add_argument("--before", metavar=tag, help=translate("cli", "the tag that they shall stand before"))
    made = one("rename", translate("cli", "give a tag another name"), rename)
    made.add_argument("tag", metavar=tag)
    made.add_argument("name", metavar=translate("cli", "NAME"))
    made = one("cooccurrence", translate("cli", "which tags are on the same quotes, and how often"), meeting)
    made.add_argument("--below", action="store_true", help=translate("cli", "a tag counts for those above it too"))
    made.add_argument("--to", type=Path, help=translate("cli", "write the whole table to this .csv"))
