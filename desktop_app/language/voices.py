"""Whose turn it is in an interview written as turns."""

import re
from collections import Counter
from collections.abc import Sequence

from desktop_app.domain.interviews import Language
from desktop_app.domain.people import SpeakerKind
from desktop_app.language.asked import Said, Unnamed
from desktop_app.language.declension import SURNAME_ENDINGS
from desktop_app.language.lexicon import english
from desktop_app.language.mentions import Person, is_address
from desktop_app.language.morphology import capitalised, is_name
from desktop_app.language.names import is_given, plain
from desktop_app.language.people import People
from desktop_app.language.questions import Turn
from desktop_app.language.tokens import is_latin
from desktop_app.language.turns import Labels

_ADDRESS = re.compile(r"(?:[^,.?!\n]{0,40}, )?(?P<name>[^\W\d_]+ [^\W\d_]+)[,!]")


def guest_of(people: People, before: int) -> Person | None:
    """Return who is introduced before a place: the one with a role, else the only one, or the one named most."""
    named = [p for p in people.persons if p.sure and p.spots and p.spots[0].start < before]
    with_role = [p for p in named if p.roles]
    for group in (with_role, named):
        if len(group) == 1:
            return group[0]
    often = Counter({p: sum(spot.start < before for spot in p.spots) for p in with_role or named}).most_common(2)
    return often[0][0] if len(often) == 2 and often[0][1] > often[1][1] else None


_INITIALS = 3


class Voices:
    """Tells whose turn each one of a text is."""

    def __init__(self, text: str, turns: Sequence[Turn], people: People, labels: Labels) -> None:
        self._people = people
        self._labels = labels
        self._guest = guest_of(people, turns[0].span.start) or self._addressed(text, turns)
        self._introduced = self._guest is not None
        if self._guest is None:
            end = turns[-1].span.end
            known = [p for p in people.persons if p.sure and "." not in p.name and p.spots and p.spots[0].start < end]
            self._guest = known[0] if len(known) == 1 else None
        self._asking = _who_only_asks(text, turns)
        self._numbered: dict[str, Unnamed] = {}
        self._unknown: dict[str, Said] = {}

    def of(self, turn: Turn, language: Language) -> tuple[str, Said]:
        """Return the rule and the answer for one turn; whoever asks stays unnamed unless the label names them."""
        if not turn.label or self._labels.answers(turn.label):
            return self._side(turn)
        if turn.label[0] == "«":
            paper = self._numbered.setdefault(turn.label, Unnamed(turn.label.strip("«»"), SpeakerKind.ORGANISATION))
            return "label", Said(paper, ":", turn.label, 0.9)
        if self._labels.asks(turn.label):
            return "interviewer", Said(None, ":", turn.label, 0.95)
        return self._labelled(self._without_role(turn.label), turn, language)

    def _labelled(self, label: str, turn: Turn, language: Language) -> tuple[str, Said]:
        if any(sign.isdigit() for sign in label):
            unnamed = self._numbered.setdefault(label, Unnamed(label, SpeakerKind.ROLE))
            return "label", Said(unnamed, ":", turn.label, 0.9)
        if label in self._unknown:
            return "label", self._unknown[label]
        person = self._people.with_initials(label) or self._people.named(label, language, turn.span.start)
        if person is None and (said := self._by_role(label, turn, language)):
            return "label", said
        if person is None:
            if turn.label in self._asking and not (language is Language.ENGLISH or _like_person(label)):
                return "interviewer", Said(None, ":", turn.label, 0.7)
            person = self._people.add(label.split(), language)
            person.forms.append(turn.label)
            if sum(one.isalpha() for one in label) <= _INITIALS and label.isupper():  # whose initials, nobody says
                self._unknown[label] = Said(person, ":", turn.label, 0.6)
                return "label", self._unknown[label]
        return "label", Said(person, ":", turn.label, 0.95)

    def _by_role(self, label: str, turn: Turn, language: Language) -> Said | None:
        """«Представитель отдела финансов», «Министр»: whoever has that office, or somebody unnamed."""
        words = label.split()
        role = self._labels.is_role(words[0])
        if not (role or any(word[0].islower() for word in words[1:])) or (len(words) > 1 and words[-1][0].isupper()):
            return None
        holder = self._people.with_role(words[0].lower(), turn.span.start) if role and len(words) == 1 else None
        if holder and sum(words[0].lower() in one.roles for one in self._people.persons) == 1:
            return Said(holder, ":", turn.label, 0.92)
        name = label[0].lower() + label[1:]
        return Said(self._numbered.setdefault(name, Unnamed(name, SpeakerKind.ROLE)), ":", turn.label, 0.9)

    def _side(self, turn: Turn) -> tuple[str, Said]:
        if turn.asks:
            return "interviewer", Said(None, "", turn.label, 0.9)
        if self._guest is None:
            return "none", Said(None, "", turn.label, 0.6)
        return "guest", Said(self._guest, "", turn.label, 0.9 if self._introduced else 0.6)

    def _without_role(self, label: str) -> str:
        """«Ведущая Анна Ким» is Анна Ким; a name all in capitals is written as names are."""
        words = label.split()
        if len(words) > 1 and not words[0].endswith(".") and self._labels.known(words[0]) and words[1][0].isalpha():
            words = words[1:]
        last_small = max((n for n, word in enumerate(words) if word[0].islower()), default=-1)
        if 0 <= last_small < len(words) - 1 and self._labels.is_role(words[0]):
            words = words[last_small + 1 :]  # «Начальник станции Ораз Туманов»
        while len(words) > 1 and words[0].lower().rstrip(".") in english().roles:
            words = words[1:]
        return " ".join(capitalised(w.lower()) if w.isupper() and len(w) > 3 and w[1] != "." else w for w in words)

    def _addressed(self, text: str, turns: Sequence[Turn]) -> Person | None:
        """Return whom the first question calls by name and patronymic, where nothing else names the guest."""
        for turn in turns[:3]:
            match = _ADDRESS.match(text, turn.span.start, turn.span.end)
            if match and is_address(match["name"].split()):
                return self._people.add(match["name"].split(), Language.RUSSIAN)
        return None


def _who_only_asks(text: str, turns: Sequence[Turn]) -> frozenset[str]:
    """Return the labels most of whose turns end with a question."""
    said = Counter(turn.label for turn in turns)
    asked = Counter(turn.label for turn in turns if text[turn.span.end - 1] == "?")
    return frozenset(label for label, count in said.items() if asked[label] * 3 >= count * 2)


def _like_person(label: str) -> bool:
    words = label.split()
    if any(word.endswith(".") for word in words) and not is_latin(label):
        return True
    return len(words) > 1 or plain(words[-1]).endswith(SURNAME_ENDINGS) or is_name(words[0]) or is_given(words[0])
