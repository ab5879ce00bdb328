"""Commands that judge found quotes and change what a quote holds."""

import argparse

from desktop_app.cli.editing import done
from desktop_app.cli.opening import opened
from desktop_app.cli.printing import say, show_json
from desktop_app.domain.ends import Edge, Step, moved
from desktop_app.domain.errors import NothingToPart
from desktop_app.domain.quotes import QuoteState
from desktop_app.services import commands as c
from desktop_app.services.house import Application
from desktop_app.services.judging import to_judge
from desktop_app.services.looking_up import quote_id
from desktop_app.services.words import translate


def confirm(application: Application, asked: argparse.Namespace) -> int:
    """Confirm found quotes: those named, or all that are sure."""
    return _judge(application, asked, QuoteState.CONFIRMED)


def reject(application: Application, asked: argparse.Namespace) -> int:
    """Reject found quotes."""
    return _judge(application, asked, QuoteState.REJECTED)


def _judge(application: Application, asked: argparse.Namespace, state: QuoteState) -> int:
    """Judge quotes as one step."""
    with opened(application, asked) as desk:
        with desk.storage.reading() as reading:
            ids = [quote_id(reading, name) for name in asked.quotes]
            if state is QuoteState.CONFIRMED and asked.sure:
                ids += [one.id for one in to_judge(reading) if one.sure]
        if len(ids) == 1:
            desk.editing.do(c.JudgeQuote(ids[0], state))
        elif ids:
            desk.editing.do(c.JudgeQuotes(tuple(ids), state))
        desk.finding.catch_up()
    if asked.json:
        show_json({state.value: ids})
    elif state is QuoteState.CONFIRMED:
        say(translate("cli", "%n quote(s) confirmed", n=len(ids)))
    else:
        say(translate("cli", "%n quote(s) rejected", n=len(ids)))
    return 0


def attribute(application: Application, asked: argparse.Namespace) -> int:
    """Say whose words a quote is; those that were told by it go along."""
    with opened(application, asked) as desk:
        with desk.storage.reading() as reading:
            quote = quote_id(reading, asked.quote)
        changed = desk.editing.do(c.SetSpeaker(quote, asked.speaker))
        desk.finding.catch_up()
    if asked.json:
        show_json({"along": changed.along})
    else:
        say(translate("cli", "attributed; %n quote(s) nearby went along", n=changed.along))
    return 0


def ends(application: Application, asked: argparse.Namespace) -> int:
    """Move the ends of a quote by steps; negative ones go back in the text."""
    with opened(application, asked) as desk:
        with desk.storage.reading() as reading:
            quote = reading.quote(quote_id(reading, asked.quote)).quote
            text = reading.revision(quote.revision).text
        spans = tuple(one.span for one in quote.anchors)
        for edge, steps in ((Edge.START, asked.start), (Edge.END, asked.end)):
            for _ in range(abs(steps)):
                spans = moved(text, spans, edge, Step(asked.by), steps > 0)
        words = " […] ".join(text[span.start : span.end] for span in spans)
        return done(desk, c.MoveQuote(quote.id, spans), asked, translate("cli", "quoted: {words}").format(words=words))


def split(application: Application, asked: argparse.Namespace) -> int:
    """Split a quote before the words with which its second part begins."""
    with opened(application, asked) as desk:
        with desk.storage.reading() as reading:
            quote = reading.quote(quote_id(reading, asked.quote)).quote
        places = [one.start + one.words.find(asked.words) for one in quote.anchors if asked.words in one.words]
        if not places:
            raise NothingToPart
        return done(desk, c.SplitQuote(quote.id, places[0]), asked, translate("cli", "split"))


def merge(application: Application, asked: argparse.Namespace) -> int:
    """Merge a quote into another one that overlaps, touches or goes on after an attribution."""
    with opened(application, asked) as desk:
        with desk.storage.reading() as reading:
            command = c.MergeQuotes(quote_id(reading, asked.quote), quote_id(reading, asked.other))
        return done(desk, command, asked, translate("cli", "merged"))
