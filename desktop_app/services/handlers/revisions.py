"""New revisions of a text, and what becomes of everything that was anchored in the old ones."""

from bisect import bisect_left
from collections.abc import Callable, Iterable
from itertools import accumulate

from desktop_app.domain.anchors import Span, Standing, anchor, trimmed
from desktop_app.domain.carrying import Carrier, carry_all
from desktop_app.domain.dossiers import Item
from desktop_app.domain.errors import EmptySelection, SameText
from desktop_app.domain.ids import QuoteId, RevisionId, SpeakerId, new_id
from desktop_app.domain.interviews import Interview, Locator, Passage, Revision, text_digest
from desktop_app.domain.likeness import signature
from desktop_app.domain.links import Link
from desktop_app.domain.notes import Note
from desktop_app.domain.places import places_in_corrected
from desktop_app.domain.quotes import Quote, QuoteState
from desktop_app.domain.tags import Tagging
from desktop_app.services import commands as c
from desktop_app.services.handlers import quotes, speakers
from desktop_app.services.handlers.interviews import keep_original
from desktop_app.services.outcome import Outcome, outcome
from desktop_app.services.ports import Work


def revise(command: c.ReviseInterview, work: Work) -> Outcome:
    """Store the new text and carry everything over that can be carried without a doubt."""
    interview = work.get(Interview, command.id)
    if command.text == work.text(interview.revision):
        raise SameText
    passages = tuple(Passage(n, p.start, p.end, p.language) for n, p in enumerate(command.found.passages, 1))
    number = work.numbered(Revision, interview=command.id) + 1
    original = keep_original(command, command.read, work) if command.read else None
    work.add(
        Revision(
            command.revision, command.id, number, command.text, text_digest(command.text), command.body_start, passages,
            " ".join(command.reason.split()), work.author(), work.moment(), original,
            command.read.locators if command.read else _places(interview.revision, command.text, work),
            command.found.likeness or signature(command.text[command.body_start :]),
        )
    )  # fmt: skip
    work.change(Interview, command.id, revision=command.revision, original=original or interview.original)
    carrying = _Carrying(command, work)
    carrying.quotes()
    carrying.notes()
    carrying.propose()
    return outcome(work, interview.title, command.revision)


def _places(before: RevisionId, text: str, work: Work) -> tuple[Locator, ...]:
    """Return the pages or times of a text that was corrected in the program."""
    old = work.get(Revision, before)
    return places_in_corrected(old.text, text, old.locators)


class _Carrying:
    """One carrying over, from each older revision in which something is still anchored."""

    def __init__(self, command: c.ReviseInterview, work: Work) -> None:
        self._command = command
        self._work = work
        self._carriers: dict[RevisionId, Carrier] = {}
        self._taken: list[Span] = []

    def _carrier(self, revision: RevisionId) -> Carrier:
        if revision not in self._carriers:
            self._carriers[revision] = Carrier(self._work.text(revision), self._command.text)
        return self._carriers[revision]

    def quotes(self) -> None:
        """Carry the quotes; a found one that nobody has touched is found anew instead of waiting for review."""
        for quote in self._work.all(Quote, interview=self._command.id):
            carried = carry_all(self._carrier(quote.revision), quote.anchors)
            if carried.standing is Standing.FIRM:
                self._work.change(
                    Quote, quote.id, revision=self._command.revision, anchors=carried.anchors, standing=Standing.FIRM
                )
                self._taken += [one.span for one in carried.anchors]
            elif _untouched(quote, self._work):
                self._work.remove(Quote, quote.id)
            else:
                self._work.change(Quote, quote.id, standing=carried.standing)
                if quote.state is QuoteState.REJECTED:
                    self._taken += self._likely(quote)

    def _likely(self, quote: Quote) -> list[Span]:
        """Return where the words of a quote most likely are: what was rejected is not proposed again there."""
        each = [self._carrier(quote.revision).carry(one, offered=1) for one in quote.anchors]
        return [span for one in each for span in ((one.anchor.span,) if one.anchor else one.candidates)]

    def notes(self) -> None:
        """Carry the notes on stretches of the text."""
        for note in self._work.all(Note, target=self._command.id):
            if note.anchor is None or note.revision is None:
                continue
            carried = self._carrier(note.revision).carry(note.anchor, offered=1)
            if carried.anchor is not None:
                self._work.change(
                    Note, note.id, revision=self._command.revision, anchor=carried.anchor, standing=Standing.FIRM
                )
            else:
                self._work.change(Note, note.id, standing=carried.standing)

    def propose(self) -> None:
        """Add what is found in the new text where nothing stands yet."""
        known: dict[int, SpeakerId] = {}
        is_taken = _overlapping(self._taken)
        for one in self._command.found.quotes:
            if any(map(is_taken, one.spans)):
                continue
            if one.speaker is not None and one.speaker not in known:
                known[one.speaker] = speakers.from_text(self._command.found.speakers[one.speaker], self._work, None)
            self._work.add(
                Quote(
                    QuoteId(new_id()), self._command.id, self._command.revision,
                    tuple(anchor(self._command.text, s) for s in one.spans),
                    None if one.speaker is None else known[one.speaker], one.kind, QuoteState.FOUND, one.attribution,
                )
            )  # fmt: skip


def _overlapping(taken: Iterable[Span]) -> Callable[[Span], bool]:
    """Return what says whether a stretch overlaps one of these, however many there are."""
    ordered = sorted(taken)
    ends = list(accumulate((one.end for one in ordered), max))

    def overlaps(span: Span) -> bool:
        begun = bisect_left(ordered, span.end, key=lambda one: one.start)
        return begun > 0 and ends[begun - 1] > span.start

    return overlaps


def _untouched(quote: Quote, work: Work) -> bool:
    """Say whether a quote is one that was found, and nobody has done anything with it."""
    places: tuple[tuple[type[object], str], ...] = (
        (Tagging, "target"), (Note, "target"), (Link, "source"), (Link, "target"), (Item, "quote"),
    )  # fmt: skip
    return quote.state is QuoteState.FOUND and not any(work.all(kind, **{field: quote.id}) for kind, field in places)


def reanchor(command: c.Reanchor, work: Work) -> Outcome:
    """Tie a quote or a note to its words in the present text."""
    if command.target_kind == "note":
        return _reanchor_note(command, work)
    quote = work.get(Quote, QuoteId(command.target))
    present = work.get(Interview, quote.interview).revision
    anchors = quotes.cut(work.text(present), command.spans)
    work.change(Quote, quote.id, revision=present, anchors=anchors, standing=Standing.FIRM)
    _take_place(quote.id, tuple(one.span for one in anchors), work)
    return outcome(work, work.get(Quote, quote.id).words)


def _take_place(id: QuoteId, spans: tuple[Span, ...], work: Work) -> None:
    """Remove what was found anew where a quote that waited has its place again."""
    for other in work.all(Quote, interview=work.get(Quote, id).interview, standing=Standing.FIRM):
        over = any(one.span.overlaps(span) for one in other.anchors for span in spans)
        if over and other.id != id and _untouched(other, work):
            work.remove(Quote, other.id)


def _reanchor_note(command: c.Reanchor, work: Work) -> Outcome:
    note = work.get(Note, command.target)
    if not command.spans:
        raise EmptySelection
    present = work.get(Interview, note.target).revision
    text = work.text(present)
    place = anchor(text, trimmed(text, command.spans[0]))
    work.change(Note, note.id, revision=present, anchor=place, standing=Standing.FIRM)
    return outcome(work, place.words)


def keep_as_orphan(command: c.KeepAsOrphan, work: Work) -> Outcome:
    """Leave a quote or a note with the revision in which its words stood."""
    if command.target_kind == "note":
        work.change(Note, command.target, standing=Standing.ORPHAN)
        return outcome(work, work.get(Note, command.target).text)
    work.change(Quote, command.target, standing=Standing.ORPHAN)
    return outcome(work, work.get(Quote, QuoteId(command.target)).words)
