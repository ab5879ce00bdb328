"""What a sieve is asked and what it may answer."""

from dataclasses import dataclass, field
from itertools import takewhile

from desktop_app.domain.anchors import Span
from desktop_app.domain.people import SpeakerKind
from desktop_app.language.clauses import Clause
from desktop_app.language.covered import NOWHERE, Covered
from desktop_app.language.lexicon import Lexicon
from desktop_app.language.mentions import Person
from desktop_app.language.people import People

_MEMORY = 4000
"""How many characters back a pronoun or a role without a name may reach."""


@dataclass(frozen=True, slots=True)
class Unnamed:
    """Somebody who speaks and is not named: a role or an organisation."""

    name: str
    kind: SpeakerKind


Voice = Person | Unnamed


@dataclass(frozen=True, slots=True)
class Said:
    """The answer of a sieve; `voice` is None where the text names nobody."""

    voice: Voice | None
    cue: str
    mention: str
    confidence: float


@dataclass(slots=True)
class Before:
    """One quote that was attributed before, and where it ended."""

    end: int
    voice: Voice | None


@dataclass(slots=True)
class Asked:
    """What a sieve may look at: one quote, one of its clauses (or none), and the text before it."""

    text: str
    people: People
    lexicon: Lexicon
    position: int
    block: Span
    form: str
    clause: Clause | None = None
    quotes: Covered = NOWHERE
    """Where words are quoted: who is named in them is not in focus."""
    history: list[Before] = field(default_factory=list)
    guest: Person | None = None

    def focus(self, gender: str = "", since: int = 0) -> Person | None:
        """Return who was named last as a subject, or spoke last, whichever is nearer."""
        since = max(since, self.position - _MEMORY)
        found = self.people.in_focus(self.position, gender, since, self.quotes)
        recent = takewhile(lambda before: before.end >= since, reversed(self.history))
        last = next((before for before in recent if isinstance(before.voice, Person)), None)
        spoke = last.voice if last else None
        if last and isinstance(spoke, Person) and not _clash(spoke.gender, gender):
            return spoke if found is None or last.end > found[1].start else found[0]
        return found[0] if found else None


def _clash(one: str, other: str) -> bool:
    return {one, other} == {"masc", "femn"}
