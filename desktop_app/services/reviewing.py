"""What waits for an editor since a text was revised: quotes and notes that nobody could carry over without a doubt."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from desktop_app.domain.anchors import Anchor, Span, Standing
from desktop_app.domain.carrying import Carrier
from desktop_app.domain.ids import InterviewId, RevisionId
from desktop_app.domain.quotes import QuoteState
from desktop_app.services.ports import Reading
from desktop_app.services.queries import QuoteFilter
from desktop_app.services.verbatim import name_difference

AROUND = 80
"""Characters of the text that are shown on both sides of a place."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the words may stand in the present text."""

    spans: tuple[Span, ...]
    before: str
    words: str
    after: str
    difference: str
    """What differs from the words of the quote, in words; empty where nothing does."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A quote or a note that waits, with the places in question, the best first."""

    target_kind: str
    id: str
    interview: InterviewId
    title: str
    revision: int
    """Number of the revision in which it stood last."""
    speaker: str
    words: str
    """Of the quote, or those that the note is about."""
    before: str
    after: str
    standing: Standing
    places: tuple[Place, ...]


def waiting(reading: Reading, *, orphans: bool = False, places: bool = True) -> list[Waiting]:
    """Return what waits for review, or what was left behind as orphans; without `places` it is told at once."""
    return list(_Review(reading, places).lines(Standing.ORPHAN if orphans else Standing.REVIEW))


def one_waiting(reading: Reading, target_kind: str, id: str) -> Waiting | None:
    """Return a quote or a note that waits or was left behind, with its places; nothing where it does neither."""
    review = _Review(reading, places=True, only=(target_kind, id))
    return next((line for standing in (Standing.REVIEW, Standing.ORPHAN) for line in review.lines(standing)), None)


class _Review:
    def __init__(self, reading: Reading, places: bool, only: tuple[str, str] | None = None) -> None:
        self._reading = reading
        self._wants_places = places
        self._only = only
        self._texts: dict[RevisionId, tuple[int, str]] = {}
        self._carriers: dict[tuple[RevisionId, InterviewId], Carrier] = {}

    def lines(self, standing: Standing) -> Iterable[Waiting]:
        for view in self._reading.quotes(QuoteFilter(waiting=True)):
            quote = view.quote
            if quote.standing is standing and quote.state is not QuoteState.REJECTED and self._meant("quote", quote.id):
                yield self._line(
                    "quote", quote.id, quote.interview, quote.revision, quote.anchors, view.speaker, quote.words,
                    standing,
                )  # fmt: skip
        for note in self._reading.waiting_notes():
            if note.standing is standing and note.anchor and note.revision and self._meant("note", note.id):
                interview = InterviewId(note.target)
                yield self._line(
                    "note", note.id, interview, note.revision, (note.anchor,), "", note.anchor.words, standing
                )

    def _meant(self, kind: str, id: str) -> bool:
        return self._only is None or self._only == (kind, id)

    def _line(
        self, kind: str, id: str, interview: InterviewId, revision: RevisionId, anchors: tuple[Anchor, ...],
        speaker: str, words: str, standing: Standing,
    ) -> Waiting:  # fmt: skip
        number, text = self._text(revision)
        first, last = anchors[0], anchors[-1]
        asked = self._wants_places and standing is Standing.REVIEW
        places = self._places(interview, revision, anchors) if asked else ()
        return Waiting(
            kind, id, interview, self._reading.interview(interview).interview.title, number, speaker, words,
            text[max(0, first.start - AROUND) : first.start], text[last.end : last.end + AROUND], standing, places,
        )  # fmt: skip

    def _text(self, revision: RevisionId) -> tuple[int, str]:
        if revision not in self._texts:
            view = self._reading.revision(revision)
            self._texts[revision] = view.number, view.text
        return self._texts[revision]

    def _places(self, interview: InterviewId, revision: RevisionId, anchors: tuple[Anchor, ...]) -> tuple[Place, ...]:
        """Return the places in question; for a quote in fragments those of its first fragment, with the rest beside."""
        present = self._reading.interview(interview).text
        if (revision, interview) not in self._carriers:
            self._carriers[revision, interview] = Carrier(self._text(revision)[1], present)
        carrier = self._carriers[revision, interview]
        each = [carrier.carry(one) for one in anchors]
        ways = [(one.anchor.span,) if one.anchor else one.candidates for one in each]
        if not all(ways):
            return ()
        found = []
        for number in range(max(len(way) for way in ways)):
            spans = tuple(way[min(number, len(way) - 1)] for way in ways)
            if list(spans) == sorted(spans) and not any(a.overlaps(b) for a, b in pairwise(spans)):
                found.append(_place(present, spans, anchors))
        return tuple(found)


def _place(text: str, spans: tuple[Span, ...], anchors: tuple[Anchor, ...]) -> Place:
    start, end = spans[0].start, spans[-1].end
    differences = [
        said
        for span, one in zip(spans, anchors, strict=True)
        if text[span.start : span.end] != one.words
        for said in name_difference(one.words, text[span.start : span.end])
    ]
    return Place(
        spans, text[max(0, start - AROUND) : start], " […] ".join(text[s.start : s.end] for s in spans),
        text[end : end + AROUND], "; ".join(differences),
    )  # fmt: skip
