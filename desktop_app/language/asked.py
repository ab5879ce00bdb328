"""What a sieve is asked and what it may answer."""

from dataclasses import dataclass, field

from desktop_app.domain.anchors import Span
from desktop_app.domain.interviews import Language
from desktop_app.domain.people import SpeakerKind
from desktop_app.language.clauses import Clause
from desktop_app.language.lexicon import Lexicon
from desktop_app.language.mentions import Person
from desktop_app.language.morphology import readings
from desktop_app.language.people import People

_MEMORY = 4000
"""How many characters back a pronoun or a role without a name may reach."""

_LATELY = 1500
"""How many characters back somebody else competes for a pronoun."""


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
    leans: bool = False
    """Whether it is taken from who spoke before: what changes there changes it."""


@dataclass(frozen=True, slots=True)
class Focus:
    """Whom the reader has in mind; `spoke` where it is by a quote before, not by a name in the text."""

    voice: Voice
    spoke: bool
    place: int = 0
    """Where the text named them, or where their quote ended."""

    @property
    def roles(self) -> bool:
        """Whether the text says what they are."""
        return isinstance(self.voice, Unnamed) or bool(self.voice.roles)


@dataclass(slots=True)
class Before:
    """One quote that was attributed before, and where it began and ended, clause and all."""

    start: int
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
    history: list[Before] = field(default_factory=list)

    def focus(self, gender: str = "", since: int = 0) -> Focus | None:
        """Return who was named last as a subject, or spoke last, whichever is nearer."""
        since = max(since, self.position - _MEMORY)
        found = self.people.in_focus(self.position, gender, since)
        here = Focus(found[0], spoke=False, place=found[1]) if found else None
        place = found[1] if found else since - 1
        role = self.people.bare_role(self.position, gender, place + 1)
        if role and (voice := self._with_role(role[1], here)):
            here, place = Focus(voice, spoke=False, place=role[0]), role[0]
        perhaps: Focus | None = None
        for last in reversed(self.history):
            if last.end <= place:
                break
            if last.voice is None or not _fits(last.voice, gender, self.lexicon.language):
                continue
            spoke = Focus(last.voice, spoke=True, place=last.end)
            # «эксперт сказала» may be, but a woman who is named is likelier.
            if gender != "femn" or isinstance(last.voice, Person):
                return spoke
            perhaps = perhaps or spoke
        if perhaps and (here is None or perhaps.place > here.place):
            return perhaps
        if here is None and (seen := self.people.in_sight(self.position, gender, since)):
            return Focus(seen[0], spoke=False, place=seen[1])
        return here

    def spoke_as(self, role: str) -> Voice | None:
        """Return who spoke before under a role and no name."""
        since = self.position - _MEMORY
        for last in reversed(self.history):
            if last.end < since:
                break
            if isinstance(last.voice, Unnamed) and last.voice.name == role:
                return last.voice
        return None

    def other(self, gender: str = "") -> Voice | None:
        """Return who was named since somebody else spoke, else who spoke before that one: «вздохнул тот»."""
        last = self.history[-1] if self.history else None
        named = self.people.in_focus(self.position, gender, last.end if last else 0)
        if named and (last is None or named[0] is not last.voice):
            return named[0]
        voices = [before.voice for before in self.history[-2:]]
        return voices[0] if len(voices) == 2 and voices[0] is not voices[1] else None

    def _with_role(self, lemma: str, here: Focus | None) -> Voice | None:
        """Return whom a role without a name means in the narration; nobody where it may be whoever is in focus."""
        person = self.people.with_role(lemma, self.position, self.lexicon.synonyms.get(lemma, ()))
        if person:
            return person
        if here and lemma not in self.lexicon.kin and (lemma in self.lexicon.generic_roles or not here.roles):
            return None
        return Unnamed(lemma, SpeakerKind.ROLE)

    def alone(self, voice: Voice, gender: str = "") -> bool:
        """Say whether nobody else of that gender was named or spoke lately."""
        since = self.position - _LATELY
        role = self.people.bare_role(self.position, gender, since)
        if role and isinstance(voice, Person) and role[1] not in voice.roles:
            return False  # «Хозяйка разлила чай.»
        for last in reversed(self.history):
            if last.end < since:
                break
            if last.voice not in (None, voice) and not _clash(_gender(last.voice), gender):
                return False
        return self.people.lone(voice, self.position, gender, since)


def _fits(voice: Voice, gender: str, language: Language) -> bool:
    if isinstance(voice, Person):
        return not _clash(voice.gender, gender)
    if voice.kind is not SpeakerKind.ROLE or language is not Language.RUSSIAN:
        return False
    # A man's word for a profession is a woman's too: «эксперт сказала».
    own = next((one for one in readings(voice.name.split()[0]) if one.part == "NOUN"), None)
    return own is not None and not own.plural and (own.gender, gender) != ("femn", "masc")


def _gender(voice: Voice | None) -> str:
    return voice.gender if isinstance(voice, Person) else ""


def _clash(one: str, other: str) -> bool:
    return {one, other} == {"masc", "femn"}
