"""Commands on the people of an archive: list them, show one, join, part, rename, give roles."""

import argparse
from collections.abc import Callable

from desktop_app.cli.opening import opened
from desktop_app.cli.printing import say, show, show_json
from desktop_app.domain.dates import PartialDate, partial_date
from desktop_app.services import commands as c
from desktop_app.services.house import Application
from desktop_app.services.looking_up import quote_id, short, speaker_id
from desktop_app.services.person import Person, person
from desktop_app.services.ports import Reading
from desktop_app.services.same_people import SamePair, proposals, reason_words
from desktop_app.services.views import SpeakerLine
from desktop_app.services.vocabulary import link_words
from desktop_app.services.words import translate

Ask = Callable[[Reading, argparse.Namespace], c.Command]


def people(application: Application, asked: argparse.Namespace) -> int:
    """List those who speak with the number of their quotes, or who of them may be one person."""
    with opened(application, asked, write=False) as desk, desk.storage.reading() as reading:
        if asked.same:
            return _show_pairs(proposals(reading), as_json=asked.json)
        lines = reading.speakers()
    if asked.json:
        show_json(lines)
        return 0
    for line in lines:
        also = f"  ({', '.join(line.aliases)})" if line.aliases else ""
        role = f", {line.role}" if line.role else ""
        show(f"{short(line.id)}  {line.quotes}  {line.name}{role}{also}")
    return 0


def _show_pairs(pairs: list[SamePair], *, as_json: bool) -> int:
    if as_json:
        show_json([{"people": [_ends(one.one), _ends(one.other)], "reason": one.reason} for one in pairs])
        return 0
    for one in pairs:
        for line in (one.one, one.other):
            show(f"{short(line.id)}  {line.quotes}  {line.name}")
        show(f"    {reason_words(one.reason)}")
    return 0


def _ends(line: SpeakerLine) -> dict[str, object]:
    return {"id": line.id, "name": line.name, "quotes": line.quotes}


def show_one(application: Application, asked: argparse.Namespace) -> int:
    """Show what is known of one person."""
    with opened(application, asked, write=False) as desk, desk.storage.reading() as reading:
        found = person(reading, speaker_id(reading, asked.name))
    if asked.json:
        show_json(found)
    else:
        _show_person(found)
    return 0


def _show_person(found: Person) -> None:
    line = found.line
    show(f"{short(line.id)}  {line.name}")
    for name in found.names:
        show(f"    = {name.name}")
    for role in line.roles:
        time = " – ".join((role.since or "…", role.until or "…")) if role.since or role.until else ""
        show("    " + ", ".join(part for part in (role.title, role.affiliation, time) if part))
    for said in found.said:
        show(f"{short(said.id)}  {said.date or ''}  {said.title}\n    «{said.words}»")
    for other in found.beside:
        show(f"{translate('cli', 'in the same interviews')}: {other.name}  {other.interviews}")
    for link in found.related:
        words = link_words(link.type, link.outgoing)
        show(f"{short(link.own)}  {words}  {short(link.other)}  {link.other_speaker}")
    for dossier in found.used:
        show(f"{translate('cli', 'dossier')}: {dossier.title}  {dossier.quotes}")


def _run(application: Application, asked: argparse.Namespace, ask: Ask) -> int:
    with opened(application, asked) as desk:
        with desk.storage.reading() as reading:
            command = ask(reading, asked)
        made = desk.editing.do(command).made
        desk.finding.catch_up()
    show_json({"made": list(made)}) if asked.json else say(translate("cli", "done"))
    return 0


def _merging(reading: Reading, asked: argparse.Namespace) -> c.Command:
    return c.MergeSpeakers(speaker_id(reading, asked.name), speaker_id(reading, asked.into))


def _parting(reading: Reading, asked: argparse.Namespace) -> c.Command:
    return c.KeepApart(speaker_id(reading, asked.name), speaker_id(reading, asked.other))


def _splitting(reading: Reading, asked: argparse.Namespace) -> c.Command:
    speaker = speaker_id(reading, asked.name)
    quotes = tuple(quote_id(reading, quote) for quote in asked.quotes)
    return c.SplitSpeaker(speaker, quotes, asked.new or reading.speaker(speaker).name)


def _renaming(reading: Reading, asked: argparse.Namespace) -> c.Command:
    line = reading.speaker(speaker_id(reading, asked.name))
    return c.DescribeSpeaker(line.id, asked.new, line.kind, line.about)


def _giving_role(reading: Reading, asked: argparse.Namespace) -> c.Command:
    speaker = speaker_id(reading, asked.name)
    return c.AddSpeakerRole(speaker, asked.title, asked.where, _date(asked.since), _date(asked.until))


def _date(text: str | None) -> PartialDate | None:
    return partial_date(text) if text else None


def options(top: argparse.ArgumentParser) -> None:
    """Give the command its option and what can be done besides listing."""
    top.add_argument("--same", action="store_true", help=translate("cli", "who may be one person, and why"))
    doing = top.add_subparsers(dest="doing", metavar=translate("cli", "WHAT"))
    name = translate("cli", "NAME")

    def one(verb: str, help: str, ask: Ask | None) -> argparse.ArgumentParser:
        made = doing.add_parser(verb, help=help, description=help)
        made.set_defaults(run=show_one if ask is None else lambda house, asked: _run(house, asked, ask))
        made.add_argument("name", metavar=name)
        made.add_argument(
            "--json", action="store_true", default=argparse.SUPPRESS, help=translate("cli", "print the result as JSON")
        )
        return made

    one("show", translate("cli", "what is known of one person"), None)
    made = one("merge", translate("cli", "make one person of two: the first goes into the second"), _merging)
    made.add_argument("into", metavar=name)
    made = one("apart", translate("cli", "say that two are two persons; they are not proposed again"), _parting)
    made.add_argument("other", metavar=name)
    made = one("split", translate("cli", "give some quotes of a person to another one"), _splitting)
    made.add_argument("--quotes", nargs="+", required=True, metavar=translate("cli", "QUOTE"))
    made.add_argument("--new", metavar=name, help=translate("cli", "name of the other one; without it, the same name"))
    made = one("rename", translate("cli", "give a person another name; the old one stays beside it"), _renaming)
    made.add_argument("new", metavar=name)
    made = one("role", translate("cli", "say what a person was"), _giving_role)
    made.add_argument("title", metavar=translate("cli", "ROLE"))
    made.add_argument("--where", default="", help=translate("cli", "where: an office, a paper, a town"))
    made.add_argument("--since", metavar="DATE")
    made.add_argument("--until", metavar="DATE")
