"""Commands that mark quotes and take them away in a dossier."""

import argparse
import datetime
from pathlib import Path

from desktop_app.cli.finding import chosen
from desktop_app.cli.opening import opened
from desktop_app.cli.printing import say, show, show_json
from desktop_app.domain.dates import partial_date
from desktop_app.domain.errors import NoQuoteFound, UnknownTerms
from desktop_app.domain.ids import DossierId, InterviewId, QuoteId
from desktop_app.domain.links import link_type
from desktop_app.domain.notes import NoteKind
from desktop_app.domain.quotes import QuoteState
from desktop_app.domain.terms import Terms
from desktop_app.services import commands as c
from desktop_app.services.composing import Occasion, broken_items, compose
from desktop_app.services.house import Application, Desk
from desktop_app.services.looking_up import dossier_id, quote_id, quotes_in, target
from desktop_app.services.words import language, translate


def done(desk: Desk, command: c.Command, asked: argparse.Namespace, said: str) -> int:
    """Carry out one command and say so."""
    made = desk.editing.do(command).made
    desk.finding.catch_up()
    show_json({"made": list(made)}) if asked.json else say(said)
    return 0


def tag(application: Application, asked: argparse.Namespace) -> int:
    """Put tags on a quote."""
    with opened(application, asked) as desk:
        with desk.storage.reading() as reading:
            quote = quote_id(reading, asked.quote)
        command = c.TagTarget(quote, "quote", tuple(asked.tags))
        return done(desk, command, asked, translate("cli", "tagged: {tags}").format(tags=", ".join(asked.tags)))


def note(application: Application, asked: argparse.Namespace) -> int:
    """Write a note on a quote."""
    with opened(application, asked) as desk:
        with desk.storage.reading() as reading:
            quote = quote_id(reading, asked.quote)
        return done(
            desk, c.AddNote(quote, "quote", asked.text, NoteKind(asked.kind)), asked, translate("cli", "note written")
        )


def link(application: Application, asked: argparse.Namespace) -> int:
    """Link two quotes."""
    link_type(asked.type)
    with opened(application, asked) as desk:
        with desk.storage.reading() as reading:
            ends = quote_id(reading, asked.source), quote_id(reading, asked.target)
        return done(desk, c.LinkQuotes(*ends, asked.type, asked.note), asked, translate("cli", "linked"))


def terms(application: Application, asked: argparse.Namespace) -> int:
    """Set terms and embargo of a quote or an interview."""
    if asked.terms not in list(Terms):
        raise UnknownTerms(name=asked.terms, known=", ".join(Terms))
    until = partial_date(asked.until) if asked.until else None
    with opened(application, asked) as desk:
        with desk.storage.reading() as reading:
            kind, id = target(reading, asked.target)
        where = QuoteId(id) if kind == "quote" else InterviewId(id)
        return done(desk, c.SetTerms(where, kind, Terms(asked.terms), until), asked, translate("cli", "terms set"))


def dossier(application: Application, asked: argparse.Namespace) -> int:
    """Make a dossier, or take a saved one, and export it; without either, list the saved ones."""
    making = asked.query or asked.quote or asked.speaker or asked.tag or asked.since or asked.until
    with opened(application, asked, write=bool(making or asked.because)) as desk:
        if making:
            id = _make(desk, asked)
        elif asked.dossier:
            with desk.storage.reading() as reading:
                id = dossier_id(reading, asked.dossier)
        else:
            return _list(desk, as_json=asked.json)
        if asked.because:
            _waive(desk, id, asked.because)
        if asked.to:
            _export(application, desk, id, asked.to)
    if asked.json:
        show_json({"dossier": id, "file": str(asked.to) if asked.to else None})
    else:
        show(str(asked.to) if asked.to else id)
    return 0


def _waive(desk: Desk, id: DossierId, why: str) -> None:
    """Write beside every quote that is not verbatim why it is printed."""
    with desk.storage.reading() as reading:
        broken = broken_items(reading, id)
    for item in broken:
        desk.editing.do(c.WaiveItem(item, why))


def _list(desk: Desk, *, as_json: bool) -> int:
    with desk.storage.reading() as reading:
        lines = reading.dossiers()
    if as_json:
        show_json(lines)
    for line in [] if as_json else lines:
        show(f"{line.title}  ({translate('cli', '%n quote(s)', n=line.quotes)})")
    return 0


def _make(desk: Desk, asked: argparse.Namespace) -> DossierId:
    title = asked.title or asked.query or asked.tag or asked.speaker or translate("cli", "Dossier")
    quotes = _gathered(desk, asked)
    if not quotes:
        raise NoQuoteFound(name=title)
    command = c.AddDossier(title, translate("cli", "Quotes"), tuple(quotes), asked.scope, asked.query or "")
    desk.editing.do(command)
    desk.finding.catch_up()
    return command.id


def _gathered(desk: Desk, asked: argparse.Namespace) -> list[QuoteId]:
    """Return the quotes that the options ask for: those named, then those that all other options agree upon."""
    with desk.storage.reading() as reading:
        named = [quote_id(reading, name) for name in asked.quote]
        if not (asked.query or asked.speaker or asked.tag or asked.since or asked.until):
            return named
        views = reading.quotes(chosen(reading, asked))
    allowed = {view.id: None for view in views if view.quote.state is not QuoteState.REJECTED}
    found = list(allowed)
    if asked.query:
        desk.finding.catch_up()
        results = desk.finding.search(asked.query, 1000)
        with desk.storage.reading() as reading:
            found = [id for id in quotes_in(reading, results) if id in allowed]
    return list(dict.fromkeys([*named, *found]))


def _export(application: Application, desk: Desk, id: DossierId, path: Path) -> None:
    made = datetime.datetime.now(datetime.UTC)
    with desk.storage.reading() as reading:
        document = compose(reading, id, Occasion(application.profile.name, made, language(), application.sentences))
    application.exporter().export(document, path)
