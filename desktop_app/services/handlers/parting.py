"""Quotes made of quotes: one split in two, two merged into one."""

from dataclasses import replace

from desktop_app.domain.anchors import Span, Standing
from desktop_app.domain.dossiers import Item, Section
from desktop_app.domain.ends import belong_together, joined, parted
from desktop_app.domain.errors import EmptySelection, NothingToPart, QuotesApart
from desktop_app.domain.ids import QuoteId, TagId, new_id
from desktop_app.domain.links import Link
from desktop_app.domain.notes import Note
from desktop_app.domain.quotes import Quote, QuoteState
from desktop_app.domain.tags import Tagging
from desktop_app.domain.terms import later, stricter
from desktop_app.services import commands as c
from desktop_app.services.handlers.quotes import cut, remove_with_all
from desktop_app.services.outcome import Outcome, outcome
from desktop_app.services.ports import Work


def _spans(quote: Quote) -> tuple[Span, ...]:
    return tuple(one.span for one in quote.anchors)


def split(command: c.SplitQuote, work: Work) -> Outcome:
    """Cut a quote in two at a place; notes and links stay with the first part."""
    quote = work.get(Quote, command.id)
    before, after = parted(_spans(quote), command.at)
    text = work.text(quote.revision)
    try:
        first, second = cut(text, before), cut(text, after)
    except EmptySelection as error:
        raise NothingToPart from error
    work.change(Quote, quote.id, anchors=first)
    work.add(replace(quote, id=command.new, anchors=second))
    for tagging in work.all(Tagging, target=quote.id):
        work.add(Tagging(new_id(), tagging.tag, "quote", command.new))
    return outcome(work, quote.words, command.new)


def merge(command: c.MergeQuotes, work: Work) -> Outcome:
    """Make one quote of two that belong together; the stricter terms and the later embargo hold."""
    kept, other = work.get(Quote, command.id), work.get(Quote, command.other)
    same_text = kept.revision == other.revision and kept.standing is other.standing is Standing.FIRM
    text = work.text(kept.revision)
    if kept.id == other.id or not same_text or not belong_together(text, _spans(kept), _spans(other)):
        raise QuotesApart
    anchors = cut(text, joined(text, [*_spans(kept), *_spans(other)]))
    own = (kept.terms, other.terms)
    _move_hanging(other.id, kept.id, work)
    work.change(
        Quote, kept.id, anchors=anchors, speaker=kept.speaker or other.speaker, state=_state(kept, other),
        embargo=later(kept.embargo, other.embargo), terms=stricter(*own) if any(own) else None,
    )  # fmt: skip
    remove_with_all(other.id, work)
    return outcome(work, work.get(Quote, kept.id).words)


def _state(kept: Quote, other: Quote) -> QuoteState:
    """Return the state of both: what an editor puts together has been looked at, unless it was rejected as a whole."""
    rejected = kept.state is other.state is QuoteState.REJECTED
    return QuoteState.REJECTED if rejected else QuoteState.CONFIRMED


def _move_hanging(source: QuoteId, target: QuoteId, work: Work) -> None:
    """Let what hangs on one quote hang on another; what would be there twice is left behind for the bin."""
    tags: set[TagId] = {tagging.tag for tagging in work.all(Tagging, target=target)}
    for tagging in work.all(Tagging, target=source):
        if tagging.tag not in tags:
            work.add(Tagging(new_id(), tagging.tag, "quote", target))
    for note in work.all(Note, target=source):
        work.change(Note, note.id, target=target)
    _move_links(source, target, work)
    _move_items(source, target, work)


def _move_links(source: QuoteId, target: QuoteId, work: Work) -> None:
    there = [*work.all(Link, source=target), *work.all(Link, target=target)]
    for link in [*work.all(Link, source=source), *work.all(Link, target=source)]:
        ends = {"source": link.source, "target": link.target}
        ends = {name: target if end == source else end for name, end in ends.items()}
        moved = replace(link, source=ends["source"], target=ends["target"])
        if moved.source != moved.target and not any(moved.same_as(one) for one in there):
            there.append(moved)
            work.change(Link, link.id, **ends)


def _move_items(source: QuoteId, target: QuoteId, work: Work) -> None:
    there = {work.get(Section, item.section).dossier for item in work.all(Item, quote=target)}
    for item in work.all(Item, quote=source):
        if work.get(Section, item.section).dossier not in there:
            work.change(Item, item.id, quote=target)
