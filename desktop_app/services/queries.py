"""What an editor asks of lists."""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.dates import PartialDate
from desktop_app.domain.ids import InterviewId, SpeakerId, TagId
from desktop_app.domain.quotes import QuoteState


class JudgingOrder(StrEnum):
    """In which order found quotes are gone through."""

    INTERVIEW = "interview"
    SPEAKER = "speaker"
    CONFIDENCE = "confidence"


@dataclass(frozen=True, slots=True)
class QuoteFilter:
    """Which quotes: every value given narrows; a tag takes its children in."""

    interview: InterviewId | None = None
    speaker: SpeakerId | None = None
    tag: TagId | None = None
    also: TagId | None = None
    """A second tag that the quotes have as well."""
    below: bool = True
    """False: the tags themselves, without their children."""
    since: PartialDate | None = None
    until: PartialDate | None = None
    state: QuoteState | None = None
    waiting: bool | None = None
    """True: only those that a new revision of the text parted from their words; False: only the others."""
    words: str = ""
    """A part of the words, in any case."""
    rejected: bool = True
    """False: none that was rejected."""
