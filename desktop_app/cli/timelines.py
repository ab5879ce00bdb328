"""Quotes in time, and the links between them, from the command line."""

import argparse
import dataclasses
from typing import Any

from desktop_app.cli.opening import opened
from desktop_app.cli.printing import say, show, show_json
from desktop_app.domain.dates import partial_date
from desktop_app.domain.links import LINK_TYPES, Link
from desktop_app.domain.timeline import ChangedPosition
from desktop_app.services.house import Application
from desktop_app.services.looking_up import quote_id, short, speaker_id, tag_id
from desktop_app.services.ports import Reading
from desktop_app.services.timeline import Timeline
from desktop_app.services.timeline import timeline as gather
from desktop_app.services.views import QuoteView
from desktop_app.services.vocabulary import link_words
from desktop_app.services.words import translate

_WORDS = 90
"""Characters of a quote that a line shows."""


def options(one: argparse.ArgumentParser) -> None:
    """Add what `timeline` takes."""
    name = translate("cli", "NAME")
    one.add_argument("--speaker", action="append", default=[], metavar=name)
    one.add_argument("--tag", action="append", default=[], metavar=translate("cli", "TAG"))
    one.add_argument("--since", metavar=translate("cli", "DATE"))
    one.add_argument("--until", metavar=translate("cli", "DATE"))
    one.add_argument("--changed", action="store_true", help=translate("cli", "where a person changed position"))


def timeline(application: Application, asked: argparse.Namespace) -> int:
    """List quotes in the order of time, or where somebody changed position."""
    with opened(application, asked, write=False) as desk, desk.storage.reading() as reading:
        found = gather(
            reading,
            [speaker_id(reading, name) for name in asked.speaker],
            [tag_id(reading, path) for path in asked.tag],
            partial_date(asked.since) if asked.since else None,
            partial_date(asked.until) if asked.until else None,
        )
    if asked.json:
        show_json(_as_json(found))
        return 0
    views = {view.id: view for _, view in found.quotes}
    if asked.changed:
        for pair in found.changed:
            show(_changed(pair, views))
        return 0
    for _, view in found.quotes:
        show(f"{view.date!s:<12}{_line(view)}")
    if found.undated:
        say(translate("cli", "%n quote(s) without a date", n=found.undated))
    return 0


def link_options(one: argparse.ArgumentParser) -> None:
    """Add what `links` takes."""
    one.add_argument("--quote", metavar=translate("cli", "QUOTE"))
    one.add_argument("--type", choices=list(LINK_TYPES))


def links(application: Application, asked: argparse.Namespace) -> int:
    """List the links of the archive, or those of one quote or type."""
    with opened(application, asked, write=False) as desk, desk.storage.reading() as reading:
        quote = quote_id(reading, asked.quote) if asked.quote else None
        there = (link for link in reading.links() if asked.type in (None, link.type))
        found = [link for link in there if quote in (None, link.source, link.target)]
        views = _views(reading, found)
    if asked.json:
        show_json([dataclasses.asdict(link) for link in found])
        return 0
    for link in found:
        note = f"  ({link.note})" if link.note else ""
        show(f"{_line(views[link.source])}\n    {link_words(link.type)}{note}\n{_line(views[link.target])}\n")
    return 0


def _views(reading: Reading, found: list[Link]) -> dict[str, QuoteView]:
    ids = dict.fromkeys(end for link in found for end in (link.source, link.target))
    return {view.id: view for view in reading.quotes_of(list(ids))}


def _line(view: QuoteView) -> str:
    words = view.quote.words if len(view.quote.words) <= _WORDS else view.quote.words[: _WORDS - 1] + "…"
    return f"{short(view.id)}  {view.speaker or translate('cli', 'speaker unknown')}: {words}"


def _changed(pair: ChangedPosition, views: dict[Any, QuoteView]) -> str:
    earlier, later = views[pair.earlier.id], views[pair.later.id]
    how = link_words(pair.link.type, outgoing=pair.link.source == later.id)
    return f"{earlier.date}  {_line(earlier)}\n{later.date}  {_line(later)}\n    {how}\n"


def _as_json(found: Timeline) -> dict[str, Any]:
    return {
        "quotes": [
            {
                "id": quote.id, "speaker": view.speaker, "from": quote.first.isoformat(), "to": quote.last.isoformat(),
                "words": view.quote.words, "interview": view.quote.interview, "tags": [tag.path for tag in view.tags],
            }
            for quote, view in found.quotes
        ],
        "links": [dataclasses.asdict(link) for link in found.links],
        "changed": [{"earlier": one.earlier.id, "later": one.later.id, "link": one.link.id} for one in found.changed],
        "undated": found.undated,
    }  # fmt: skip
