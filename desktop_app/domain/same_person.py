"""Why two speakers may be one person."""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.ids import SpeakerId, TwoPersonsId
from desktop_app.domain.naming import PersonName


class Reason(StrEnum):
    """What speaks for one person, the surest first."""

    NAME = "name"
    """The same name."""
    SPELLING = "spelling"
    """The same name in another spelling, script or order."""
    PATRONYMIC = "patronymic"
    """One of the names has a patronymic."""
    CASE = "case"
    """One name is a case form of the other."""
    INITIALS = "initials"
    """One name has initials only."""
    ALIKE = "alike"
    """Names that differ in the vowels of the surname alone."""
    SURNAME = "surname"
    """Of one nothing but the surname is known."""

    @property
    def rank(self) -> int:
        """0 for the surest."""
        return list(Reason).index(self)


@dataclass(frozen=True, slots=True)
class TwoPersons:
    """Two speakers who are two persons, as an editor said: not proposed again. `one` sorts before `other`."""

    id: TwoPersonsId
    one: SpeakerId
    other: SpeakerId


def pair(one: SpeakerId, other: SpeakerId) -> tuple[SpeakerId, SpeakerId]:
    """Return two speakers as `TwoPersons` names them, whichever of them was at hand."""
    return (one, other) if one < other else (other, one)


def why(one: PersonName, other: PersonName) -> Reason:
    """Return how much two names that do not contradict each other have in common."""
    givens = (one.given, other.given)
    if not all(givens):
        return Reason.SURNAME
    if min(map(len, givens)) == 1:
        return Reason.INITIALS
    if one.patronymic != other.patronymic:
        return Reason.PATRONYMIC
    return Reason.SPELLING
