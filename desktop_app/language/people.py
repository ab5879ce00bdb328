"""Who is named in a text: every person with the forms, places, gender and roles that the text gives."""

from collections.abc import Iterable, Iterator, Sequence

from desktop_app.domain.interviews import Language
from desktop_app.language.covered import NOWHERE, Covered
from desktop_app.language.mentions import (
    SURNAME_ENDINGS,
    Part,
    Person,
    Spot,
    fuller,
    given_fit,
    is_address,
    is_geographic,
    is_subject,
    last_before,
    may_be,
    role_after,
    role_lemma,
    surely_name,
    without_title,
)
from desktop_app.language.morphology import (
    is_common,
    is_known,
    is_name,
    noun_cases,
    readings,
)
from desktop_app.language.names import Whole, name_cases, plain, read_name, surname_place
from desktop_app.language.tokens import Run, Token, is_latin, runs, tokens

_REACH = 8
"""How many words before a name its role may begin."""


class People:
    """The persons of one text. `scan` finds them; after that, clauses ask who is meant."""

    def __init__(self, text: str, parts: Sequence[Part]) -> None:
        self.text = text
        self.parts = parts
        self.persons: list[Person] = []
        self._by_surname: dict[str, list[Person]] = {}
        self.at: dict[int, Person] = {}
        """Start of a mention → who is mentioned."""
        self._standing = {token.text for part in parts for token in part.tokens if token.is_capital}
        self._scan()

    def _scan(self) -> None:
        single: list[tuple[Part, Run]] = []
        for part in self.parts:
            for run in runs(part.tokens, self.text):
                named = without_title(run, part)
                if named is None:
                    continue
                if len(named.words) == 1:
                    single.append((part, named))
                elif self._is_person(named, part):
                    self._take(named, part)
        self._single = single
        self.see_single_names()

    def see_single_names(self) -> None:
        """Note where one word names somebody known by now; to be asked again when clauses have named more people."""
        for part, run in self._single:
            if run.start in self.at:
                continue
            person = self.known_as(run.words[0].text, part.language, run.start)
            if person:
                self._note(person, run, is_subject(person, run, part.language))

    def _is_person(self, run: Run, part: Part) -> bool:
        words = [word.text for word in run.words]
        russian = part.language is Language.RUSSIAN and not is_latin(words[0])
        # «Театр Вахтангова» is a house, unless a role goes before it: «представитель Мара Микалиан».
        if russian and not words[0].endswith(".") and is_common(words[0]):
            return bool(self.role_before(run, part))
        if words[0].endswith(".") or (plain(words[-1]).endswith(SURNAME_ENDINGS) and not is_common(words[-1])):
            return True
        if russian and is_address(words):
            return False
        if russian:
            return any(is_name(w) and not is_geographic(w) for w in words) or bool(self.role_before(run, part))
        return len(words) <= 3 and not any(plain(w) in part.lexicon.function_words for w in words)

    def _take(self, run: Run, part: Part) -> None:
        words = [word.text for word in run.words]
        role = self.role_before(run, part) or role_after(run, part)
        cases = noun_cases(role[0].text) if role and part.language is Language.RUSSIAN else frozenset[str]()
        whole = read_name(words, part.language, self._standing, cases)
        person = self._same(whole.surname, whole.given) or self._new(whole)
        if not person.gender:
            person.gender = whole.gender
        russian = part.language is Language.RUSSIAN and not is_latin(words[0])
        person.sure |= bool(role) or russian or surely_name(words)
        if whole.case == "nomn" and len(words) >= len(person.name.split()):
            person.name = fuller(person.name, whole.name)
        self._note(person, run, whole.case == "nomn")
        if role:
            self._give_role(person, role, run, part)

    def _note(self, person: Person, run: Run, subject: bool) -> None:
        person.see(run, self.text, subject)
        for word in run.words:
            self.at[word.start] = person

    def _new(self, whole: Whole) -> Person:
        return self._enter(Person(whole.name, whole.surname, whole.given, whole.gender))

    def _enter(self, person: Person) -> Person:
        self.persons.append(person)
        self._by_surname.setdefault(plain(person.surname), []).append(person)
        return person

    def _same(self, surname: str, given: str) -> Person | None:
        same = self._by_surname.get(plain(surname), ())
        return next((person for person in same if given_fit(person.given, given)), None)

    def _give_role(self, person: Person, role: tuple[Token, str], run: Run, part: Part) -> None:
        token, lemma = role
        phrase = lemma
        if token.start < run.start and plain(token.text) == plain(lemma):
            phrase = self.text[token.start : run.start].strip(" ,—–-")
            phrase = phrase[0].lower() + phrase[1:] if part.language is not Language.ENGLISH else phrase
        for one in {lemma, *lemma.split("-")}:
            if one in part.lexicon.roles:
                person.roles.setdefault(one, phrase)

    def role_before(self, run: Run, part: Part) -> tuple[Token, str] | None:
        """Return the role noun that a name follows, and its dictionary form: «политолог Талгат Калиев»."""
        own = noun_cases(run.words[0].text) if part.language is Language.RUSSIAN else frozenset[str]()
        for token in reversed(part.tokens[max(0, run.first - _REACH) : run.first]):
            if token.text in ',.;:—–-()!?"«' and not (token.text in '"' or token.text == "«"):
                return None
            lemma = role_lemma(token.text, part.lexicon)
            if lemma and (not own or not noun_cases(token.text).isdisjoint(own) or not is_known(run.words[0].text)):
                return token, lemma
            if part.language is Language.RUSSIAN and any(r.part == "VERB" for r in readings(token.text)[:1]):
                return None
        return None

    def known_as(self, word: str, language: Language, position: int) -> Person | None:
        """Return who a single name means: by surname, else by given name; of several the one named last before."""
        cases = name_cases(word, language, surname=True)
        forms = {plain(case.nominative) for case in cases}
        named = [person for form in sorted(forms) for person in self._by_surname.get(form, ())]
        fitting = [person for person in named if any(may_be(person, case) for case in cases)]
        if not fitting and not is_common(word):
            forms |= {plain(case.nominative) for case in name_cases(word, language, surname=False)}
            fitting = [p for p in self.persons if p.given and plain(p.given) in forms]
        return max(fitting, key=lambda p: last_before(p, position), default=None)

    def named(self, label: str, language: Language, position: int) -> Person | None:
        """Return whom a label such as `В.Путин` or `Talgat Kaliev` names."""
        words = [t.text for t in tokens(label, 0, len(label)) if t.is_word and t.is_capital]
        if not words:
            return None
        surname = words[surname_place(words, language)]
        given = next((word for word in words if word != surname), "")
        same = self._same(surname, given)
        return same or (self.known_as(surname, language, position) if len(words) == 1 else None)

    def add(self, words: Sequence[str], language: Language) -> Person:
        """Add somebody whom only a clause or a label names."""
        surname = words[surname_place(words, language)]
        given = next((word for word in words if word != surname), "")
        return self._enter(Person(" ".join(words), surname, given, sure=True))

    def first_after(self, position: int) -> Person | None:
        """Return who is named first after a place as a subject: a pronoun may stand before the name."""
        following = [
            (spot.start, person)
            for person in self.persons
            if person.sure and (spot := next(_subjects(person.spots[person.named_before(position) :]), None))
        ]
        return min(following, key=lambda one: one[0])[1] if following else None

    def with_role(self, lemma: str, position: int) -> Person | None:
        """Return the person whom the text gave this role so far, the one named last."""
        fitting = [p for p in self.persons if lemma in p.roles and p.spots and p.spots[0].start < position]
        return max(fitting, key=lambda p: last_before(p, position), default=None)

    def in_focus(
        self, position: int, gender: str = "", since: int = 0, outside: Covered = NOWHERE
    ) -> tuple[Person, Spot] | None:
        """Return who was named last as a subject before a place, fits the gender, and stands in no quote."""
        best: tuple[Person, Spot] | None = None
        for person in self.persons:
            if not person.sure or (gender and person.gender and gender != person.gender):
                continue
            since = max(since, best[1].start + 1) if best else since
            near = person.spots[person.named_before(since) : person.named_before(position)]
            spot = next((one for one in _subjects(reversed(near)) if not outside.holds(one.start)), None)
            best = (person, spot) if spot else best
        return best


def _subjects(spots: Iterable[Spot]) -> Iterator[Spot]:
    return (spot for spot in spots if spot.subject)
