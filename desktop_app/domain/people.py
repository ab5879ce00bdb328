"""Who speaks."""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.dates import PartialDate
from desktop_app.domain.ids import SpeakerId


class SpeakerKind(StrEnum):
    PERSON = "person"
    ORGANISATION = "organisation"
    ROLE = "role"
    """Somebody who is not named: «one of the experts»."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """A person (or an organisation that speaks) under the canonical name."""

    id: SpeakerId
    name: str
    kind: SpeakerKind = SpeakerKind.PERSON
    about: str = ""


@dataclass(frozen=True, slots=True)
class SpeakerAlias:
    """Another form under which a speaker is known: a case form, another spelling, another script."""

    id: str
    speaker: SpeakerId
    name: str


@dataclass(frozen=True, slots=True)
class SpeakerRole:
    """What a speaker was, where, and when."""

    id: str
    speaker: SpeakerId
    title: str
    affiliation: str = ""
    since: PartialDate | None = None
    until: PartialDate | None = None

    def held_on(self, date: PartialDate | None) -> bool:
        """Say whether the role was held at a date; an unknown end or date excludes nothing."""
        if date is None:
            return True
        return (self.since is None or self.since[: len(date)] <= date) and (
            self.until is None or date[: len(self.until)] <= self.until
        )
