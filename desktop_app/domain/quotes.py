"""Words that somebody said."""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.anchors import Anchor, Standing, digest
from desktop_app.domain.dates import PartialDate
from desktop_app.domain.ids import InterviewId, QuoteId, RevisionId, SpeakerId
from desktop_app.domain.terms import Terms

SURE = 0.9
"""From what confidence on an attribution is sure; of those that are, 97 in 100 are right."""


class QuoteKind(StrEnum):
    DIRECT = "direct"
    TURN = "turn"
    REPORTED = "reported"


class QuoteState(StrEnum):
    FOUND = "found"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Attribution:
    """Why a found quote was given to its speaker: the sieve, the reporting words, the mention, how sure."""

    rule: str
    cue: str
    mention: str
    confidence: float
    """0 (a guess) to 1 (certain)."""
    leans: bool = False
    """Whether the speaker was taken from who spoke before: correcting that one corrects this one."""

    @property
    def sure(self) -> bool:
        """Whether it is right so surely that an editor may read over it."""
        return self.confidence >= SURE


@dataclass(frozen=True, slots=True)
class Quote:
    """One or more stretches of one interview that belong together, with their exact words."""

    id: QuoteId
    interview: InterviewId
    revision: RevisionId
    anchors: tuple[Anchor, ...]
    speaker: SpeakerId | None = None
    kind: QuoteKind = QuoteKind.DIRECT
    state: QuoteState = QuoteState.CONFIRMED
    attribution: Attribution | None = None
    terms: Terms | None = None
    """None: those of the interview."""
    embargo: PartialDate | None = None
    standing: Standing = Standing.FIRM
    """Firm: `revision` is the interview's present one. Otherwise `revision` is the last one in which it stood."""

    @property
    def words(self) -> str:
        """The exact words for showing; an ellipsis in brackets stands where the source interrupts the quote."""
        return " […] ".join(a.words for a in self.anchors)

    @property
    def start(self) -> int:
        return self.anchors[0].start

    @property
    def end(self) -> int:
        return self.anchors[-1].end

    @property
    def digest(self) -> str:
        return digest(a.words for a in self.anchors)
