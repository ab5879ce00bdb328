"""Quotes: cut, judged, attributed, removed."""

from dataclasses import replace
from typing import Any

from desktop_app.domain.anchors import Anchor, Span, Standing, anchor, check, trimmed
from desktop_app.domain.dossiers import Item
from desktop_app.domain.errors import EmptySelection
from desktop_app.domain.ids import QuoteId, SpeakerId
from desktop_app.domain.interviews import Interview
from desktop_app.domain.leaning import Given, leaning_on
from desktop_app.domain.links import Link
from desktop_app.domain.notes import Note
from desktop_app.domain.quotes import Quote, QuoteState
from desktop_app.domain.tags import Tagging
from desktop_app.services import commands as c
from desktop_app.services.handlers import speakers, tags
from desktop_app.services.outcome import Outcome, outcome
from desktop_app.services.ports import Work
from desktop_app.services.words import translate


def cut(text: str, spans: tuple[Span, ...]) -> tuple[Anchor, ...]:
    """Tie spans, without white space at their ends and in the order of the text, to their words; check them."""
    if not spans:
        raise EmptySelection
    anchors = tuple(anchor(text, trimmed(text, span)) for span in sorted(spans))
    check(text, anchors)
    return anchors


def add(command: c.AddQuote, work: Work) -> Outcome:
    """Make a quote of what the editor selected; the editor's own quote needs no confirmation."""
    interview = work.get(Interview, command.interview)
    anchors = cut(work.text(interview.revision), command.spans)
    speaker: SpeakerId | None = speakers.named(command.speaker, work) if command.speaker.strip() else None
    quote = Quote(command.id, command.interview, interview.revision, anchors, speaker)
    work.add(quote)
    if command.tags:
        tags.put_on(command.id, "quote", command.tags, work)
    return outcome(work, quote.words, command.id)


def move(command: c.MoveQuote, work: Work) -> Outcome:
    """Give a quote other ends."""
    quote = work.get(Quote, command.id)
    work.change(Quote, command.id, anchors=cut(work.text(quote.revision), command.spans))
    return outcome(work, quote.words)


def judge(command: c.JudgeQuote, work: Work) -> Outcome:
    """Confirm or reject."""
    work.change(Quote, command.id, state=command.state)
    return outcome(work, work.get(Quote, command.id).words)


def judge_many(command: c.JudgeQuotes, work: Work) -> Outcome:
    """Confirm or reject those of many that nobody has judged yet."""
    judged = 0
    for id in dict.fromkeys(command.ids):
        if work.get(Quote, id).state is QuoteState.FOUND:
            work.change(Quote, id, state=command.state)
            judged += 1
    return replace(outcome(work, translate("history", "%n quote(s)", n=judged)), along=judged)


def set_speaker(command: c.SetSpeaker, work: Work) -> Outcome:
    """Attribute; a correction by an editor also confirms a found quote, and takes along those that leant on it."""
    quote = work.get(Quote, command.id)
    speaker = speakers.named(command.name, work) if command.name.strip() else None
    state = QuoteState.CONFIRMED if quote.state is QuoteState.FOUND else quote.state
    near = _leaning_on(quote, work) if speaker != quote.speaker else []
    work.change(Quote, command.id, speaker=speaker, state=state)
    for id in near:
        work.change(Quote, id, speaker=speaker)
    about = command.name or quote.words
    if not near:
        return outcome(work, about)
    told = translate("history", "{about}, and %n quote(s) nearby", n=len(near))
    return replace(outcome(work, told.format(about=about)), along=len(near))


def _leaning_on(quote: Quote, work: Work) -> list[QuoteId]:
    """Return the quotes, as found and not judged, whose speaker was told by this one's."""
    beside = work.all(Quote, interview=quote.interview, revision=quote.revision)
    quotes = sorted((one for one in beside if one.standing is Standing.FIRM or one.id == quote.id), key=_place)
    given = [Given(one.speaker, one.attribution, one.state is QuoteState.FOUND) for one in quotes]
    number = next(n for n, one in enumerate(quotes) if one.id == quote.id)
    return [quotes[n].id for n in leaning_on(given, number)]


def _place(quote: Quote) -> int:
    return quote.start


def set_kind(command: c.SetQuoteKind, work: Work) -> Outcome:
    """Say what kind of speech it is."""
    work.change(Quote, command.id, kind=command.kind)
    return outcome(work, work.get(Quote, command.id).words)


def remove(command: c.RemoveQuote, work: Work) -> Outcome:
    """Lay a quote in the bin with all that hangs on it."""
    words = work.get(Quote, command.id).words
    remove_with_all(command.id, work)
    return outcome(work, words)


def remove_with_all(quote: QuoteId, work: Work) -> None:
    """Take a quote's taggings, notes, links and places in dossiers away, then the quote."""
    hanging: tuple[tuple[type[Any], str], ...] = (
        (Tagging, "target"), (Note, "target"), (Link, "source"), (Link, "target"), (Item, "quote"),
    )  # fmt: skip
    for kind, field in hanging:
        for one in work.all(kind, **{field: quote}):
            work.remove(kind, one.id)
    work.remove(Quote, quote)
