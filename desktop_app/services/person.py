"""What the page of a speaker shows: frozen values, cut from the archive in one moment."""

from dataclasses import dataclass

from desktop_app.domain.dates import PartialDate
from desktop_app.domain.ids import DossierId, InterviewId, LinkId, QuoteId, SpeakerId
from desktop_app.domain.people import SpeakerAlias
from desktop_app.services.ports import Reading
from desktop_app.services.views import SpeakerLine


@dataclass(frozen=True, slots=True)
class SaidThen:
    """A quote as a mark on a time axis."""

    id: QuoteId
    interview: InterviewId
    title: str
    date: PartialDate | None
    """When it was said, or else came out."""
    words: str


@dataclass(frozen=True, slots=True)
class Beside:
    """Somebody who is quoted in the same interviews."""

    id: SpeakerId
    name: str
    interviews: int
    quotes: int
    """Theirs, in these interviews."""


@dataclass(frozen=True, slots=True)
class Related:
    """A link of one of a speaker's quotes, as seen from it."""

    id: LinkId
    type: str
    outgoing: bool
    own: QuoteId
    own_words: str
    other: QuoteId
    other_words: str
    other_speaker: str
    other_title: str


@dataclass(frozen=True, slots=True)
class Used:
    """A dossier with quotes of a speaker."""

    id: DossierId
    title: str
    quotes: int


@dataclass(frozen=True, slots=True)
class Person:
    """All of the page but the quotes in full."""

    line: SpeakerLine
    names: tuple[SpeakerAlias, ...]
    """The names beside the one shown, the oldest first."""
    said: tuple[SaidThen, ...]
    """Quotes that were not rejected, the oldest first, those without a date at the end."""
    beside: tuple[Beside, ...]
    """Those with most interviews in common first."""
    related: tuple[Related, ...]
    used: tuple[Used, ...]


def person(reading: Reading, id: SpeakerId) -> Person:
    """Gather the page of a speaker. Raises `NotFound`."""
    return Person(
        reading.speaker(id), tuple(reading.names_of(id)), tuple(reading.said_by(id)), tuple(reading.beside(id)),
        tuple(reading.related(id)), tuple(reading.used(id)),
    )  # fmt: skip
