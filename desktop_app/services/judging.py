"""Found quotes that wait for an editor's judgement, with why it is not beyond doubt who said them."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.anchors import Span, Standing
from desktop_app.domain.ids import InterviewId, QuoteId
from desktop_app.domain.quotes import QuoteState
from desktop_app.services.ports import Reading
from desktop_app.services.queries import QuoteFilter
from desktop_app.services.views import QuoteView
from desktop_app.services.vocabulary import rule_words
from desktop_app.services.words import translate

NEAR = 400
"""So many characters on both sides of a quote may hold the words by which it was attributed."""


class JudgingOrder(StrEnum):
    """In which order found quotes are gone through."""

    INTERVIEW = "interview"
    SPEAKER = "speaker"
    CONFIDENCE = "confidence"


@dataclass(frozen=True, slots=True)
class Judged:
    """One found quote that waits."""

    view: QuoteView
    why: str
    """Why it is not sure whose words they are; empty where it is."""

    @property
    def id(self) -> QuoteId:
        return self.view.id

    @property
    def sure(self) -> bool:
        """Whether it may be confirmed without being looked at."""
        return not self.why

    @property
    def confidence(self) -> float:
        """0 (nobody is named) to 1 (certain)."""
        given = self.view.quote.attribution
        return given.confidence if given and self.view.speaker else 0.0


def to_judge(
    reading: Reading, interview: InterviewId | None = None, order: JudgingOrder = JudgingOrder.INTERVIEW
) -> list[Judged]:
    """Return the found quotes that nobody has judged, of one interview or of all."""
    views = reading.quotes(QuoteFilter(interview=interview, state=QuoteState.FOUND, waiting=False))
    found = [Judged(view, why_unsure(view)) for view in views if view.quote.standing is Standing.FIRM]
    return ordered(found, order)


def ordered(found: Iterable[Judged], order: JudgingOrder) -> list[Judged]:
    """Return them in an order; within it they stand as in their texts."""
    if order is JudgingOrder.SPEAKER:
        return sorted(found, key=lambda one: (one.view.speaker.casefold(), one.view.title.casefold(), _place(one)))
    if order is JudgingOrder.CONFIDENCE:
        return sorted(found, key=lambda one: (one.confidence, one.view.title.casefold(), _place(one)))
    return sorted(found, key=lambda one: (one.view.title.casefold(), one.view.quote.interview, _place(one)))


def _place(one: Judged) -> int:
    return one.view.quote.start


def why_unsure(view: QuoteView) -> str:
    """Return in some words why an attribution is not sure: `role: политолог`; nothing where it is."""
    given = view.quote.attribution
    if not view.speaker:
        return translate("judging", "nobody is named")
    if given is None:
        return translate("judging", "no reason is known")
    if given.sure:
        return ""
    told = given.mention or given.cue
    return f"{rule_words(given.rule)}: {told}" if told else rule_words(given.rule)


def evidence(text: str, view: QuoteView) -> tuple[Span, ...]:
    """Return where the reporting words and the mention stand by which a quote was attributed, nearest to it."""
    given = view.quote.attribution
    if given is None:
        return ()
    found = [_nearest(text, words, view) for words in dict.fromkeys((given.cue, given.mention)) if words.strip()]
    return tuple(sorted({span for span in found if span}))


def _nearest(text: str, words: str, view: QuoteView) -> Span | None:
    """Return the place of some words outside of a quote, nearest to one of its fragments."""
    quote = view.quote
    inside = [one.span for one in quote.anchors]
    low, high = max(0, quote.start - NEAR), min(len(text), quote.end + NEAR)
    places: list[Span] = []
    at = text.find(words, low, high)
    while at >= 0:
        span = Span(at, at + len(words))
        if not any(span.overlaps(one) for one in inside):
            places.append(span)
        at = text.find(words, at + 1, high)
    return min(places, key=lambda span: min(_apart(span, one) for one in inside), default=None)


def _apart(one: Span, other: Span) -> int:
    return max(other.start - one.end, one.start - other.end, 0)
