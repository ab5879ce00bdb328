"""Who speaks in a text, and all they are quoted with."""

from collections.abc import Sequence

from desktop_app.domain.anchors import Span
from desktop_app.domain.people import SpeakerKind
from desktop_app.domain.quotes import Attribution, QuoteKind
from desktop_app.language.asked import Before, Said, Unnamed, Voice
from desktop_app.language.mentions import Person
from desktop_app.services.found import FoundQuote, FoundSpeaker


class Cast:
    """Collects quotes as they are attributed; every speaker is in it once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._voices: dict[Voice, int] = {}
        self._quotes: list[FoundQuote] = []
        self.history: list[Before] = []
        """What was attributed so far, in the order of the text."""

    def take(self, spans: Sequence[Span], kind: QuoteKind, rule: str, said: Said, end: int) -> None:
        """Take one quote; `end` is where it is over in the text, clause and all."""
        attribution = Attribution(rule, said.cue, said.mention, said.confidence, said.leans)
        self._quotes.append(FoundQuote(tuple(spans), kind, attribution, self._number(said.voice)))
        self.history.append(Before(spans[0].start, end, said.voice))

    def _number(self, voice: Voice | None) -> int | None:
        if voice is None:
            return None
        return self._voices.setdefault(voice, len(self._voices))

    @property
    def speakers(self) -> tuple[FoundSpeaker, ...]:
        return tuple(_speaker(voice) for voice in self._voices)

    @property
    def quotes(self) -> tuple[FoundQuote, ...]:
        """All quotes in the order in which they begin."""
        return tuple(sorted(self._quotes, key=lambda quote: quote.spans[0].start))


def _speaker(voice: Voice) -> FoundSpeaker:
    if isinstance(voice, Unnamed):
        return FoundSpeaker(voice.name, voice.kind, voice.name if voice.kind is SpeakerKind.ROLE else "")
    return FoundSpeaker(voice.name, SpeakerKind.PERSON, role_of(voice), tuple(voice.forms))


def role_of(person: Person) -> str:
    """Return the first role that the text gives a person."""
    return next(iter(person.roles.values()), "")
