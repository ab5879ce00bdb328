"""Whose turn it is in an interview written as turns."""

from desktop_app.domain.interviews import Language
from desktop_app.language.asked import Said
from desktop_app.language.mentions import Person
from desktop_app.language.people import People
from desktop_app.language.turns import ANSWER_LABELS, Turn


def guest_of(people: People, before: int) -> Person | None:
    """Return who is introduced before the first turn: the one with a role, else the only one named."""
    named = [p for p in people.persons if p.sure and p.named_before(before)]
    with_role = [p for p in named if p.roles]
    for group in (with_role, named):
        if len(group) == 1:
            return group[0]
    return None


def voice_of_turn(
    turn: Turn, people: People, guest: Person | None, language: Language, interviewers: frozenset[str]
) -> tuple[str, Said]:
    """Return the rule and the answer for one turn; whoever asks stays unnamed unless the label names them."""
    label = turn.label.lower()
    if not label or label in ANSWER_LABELS:
        voice = None if turn.asks else guest
        return "guest" if voice else "none", Said(voice, "", turn.label, 0.7 if voice else 0.3)
    if label in interviewers:
        return "interviewer", Said(None, ":", turn.label, 0.9)
    person = people.named(turn.label, language, turn.span.start)
    if person is None:
        person = people.add(turn.label.split(), language)
        person.forms.append(turn.label)
    return "label", Said(person, ":", turn.label, 0.95)
