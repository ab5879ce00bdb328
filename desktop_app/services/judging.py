"""Found quotes that wait for an editor's judgement, with why it is not beyond doubt who said them."""

from dataclasses import dataclass

from desktop_app.domain.anchors import Span
from desktop_app.domain.ids import InterviewId, QuoteId
from desktop_app.services.ports import Reading
from desktop_app.services.queries import JudgingOrder
from desktop_app.services.views import QuoteView
from desktop_app.services.vocabulary import rule_words
from desktop_app.services.words import translate

NEAR = 400
"""So many characters on both sides of a quote may hold the words by which it was attributed."""


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


@dataclass(frozen=True, slots=True)
class Queue:
    """What waits for a judgement."""

    shown: list[Judged]
    """The first of them."""
    number: int
    """Of all that wait."""
    sure: tuple[QuoteId, ...]
    """All whose speaker is sure."""


def queue(reading: Reading, interview: InterviewId | None, order: JudgingOrder, most: int, words: str = "") -> Queue:
    """Return the queue of one interview or of all; `words` narrow it, title, speaker and reason counted in.

    No more than `most` are shown, so that an archive of any size is gone through without a pause.
    """
    lines = reading.found_quotes(interview, order)
    ids = [line.id for line in lines]
    if not words.strip():
        shown = [_judged(view) for view in reading.quotes_of(ids[:most])]
        return Queue(shown, len(ids), tuple(line.id for line in lines if line.sure))
    fitting = [one for one in map(_judged, reading.quotes_of(ids)) if words.strip().casefold() in _told(one)]
    return Queue(fitting[:most], len(fitting), tuple(one.id for one in fitting if one.sure))


def to_judge(
    reading: Reading, interview: InterviewId | None = None, order: JudgingOrder = JudgingOrder.INTERVIEW
) -> list[Judged]:
    """Return the found quotes that nobody has judged, of one interview or of all."""
    ids = [line.id for line in reading.found_quotes(interview, order)]
    return [_judged(view) for view in reading.quotes_of(ids)]


def _judged(view: QuoteView) -> Judged:
    return Judged(view, why_unsure(view))


def _told(one: Judged) -> str:
    return " ".join((one.view.quote.words, one.view.title, one.view.speaker, one.why)).casefold()


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
