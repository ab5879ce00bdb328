"""Who is named in a text: every person with the forms, places, gender and roles that the text gives."""

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Collection, Sequence

from desktop_app.domain.interviews import Language
from desktop_app.language.declension import BENT_SURNAMES, SURNAME_ENDINGS
from desktop_app.language.mentions import (
    Part,
    Person,
    bare_roles,
    cases_of_one,
    english_gender,
    fuller,
    given_fit,
    head_of_role,
    is_address,
    is_geographic,
    is_patronymic,
    is_subject,
    last_before,
    may_be,
    of_a_place,
    role_after,
    role_lemma,
    surely_name,
    without_title,
)
from desktop_app.language.morphology import (
    capitalised,
    is_common,
    is_known,
    is_name,
    noun_cases,
    readings,
)
from desktop_app.language.names import Whole, bare, is_given, name_cases, plain, read_name, surname_place
from desktop_app.language.organisations import Organisations
from desktop_app.language.stretches import Stretches
from desktop_app.language.titled import is_alone, titled
from desktop_app.language.tokens import Run, Token, is_latin, runs, tokens

_REACH = 8
"""How many words before a name its role may begin."""
_WITH_PATRONYMIC = 3
_LOOK_ALIKE = dict(zip("acekmhoptxy", "асекмнортху", strict=True))
"""Latin letters that are typed for Cyrillic ones."""
_LATIN = {cyrillic: latin for latin, cyrillic in _LOOK_ALIKE.items()}
_NOT_WHOLLY = ("вице-", "экс-")
_WORDS = 6
"""How many words a name may have; a longer row of capitals is a heading."""


class People:
    """The persons of one text. `scan` finds them; after that, clauses ask who is meant."""

    def __init__(self, text: str, parts: Sequence[Part]) -> None:
        self.text = text
        self.parts = parts
        self.persons: list[Person] = []
        self.at: dict[int, Person] = {}
        """Start of a mention → who is mentioned."""
        self.quoted = Stretches()
        """Where words are quoted: who is named in them is not in focus."""
        self._standing = {token.text for part in parts for token in part.tokens if token.is_capital}
        self._by_surname: defaultdict[str, list[Person]] = defaultdict(list)
        self._by_given: defaultdict[str, list[Person]] = defaultdict(list)
        self._by_role: defaultdict[str, list[Person]] = defaultdict(list)
        self._subjects: list[tuple[int, int]] = []
        """Where somebody is named as a subject, and the number of the person; in the order of the text."""
        self._mentions: list[tuple[int, int]] = []
        """The same of all places where somebody is named."""
        self._perhaps: list[tuple[Part, Run]] = []
        """Words with capitals that may be a name: initials tell."""
        self._organisations = Organisations(text, parts)
        self._unnamed = [one for part in parts for one in bare_roles(part)]
        self._scan()

    def _scan(self) -> None:
        single: list[tuple[Part, Run]] = []
        for part in self.parts:
            for run in runs(part.tokens, self.text):
                named = None if of_a_place(run, part) else without_title(run, part)
                if named is None or len(named.words) > _WORDS or all(len(plain(w.text)) == 1 for w in named.words):
                    continue
                if len(named.words) == 1:
                    single.append((part, named))
                elif self._take_address(named, part):
                    continue
                elif self._is_person(named, part):
                    self._take(named, part)
                else:
                    self._perhaps.append((part, named))
        self._single = single
        for part, run in single:
            self._take_titled(run, part)
        self.see_single_names()

    def _take_titled(self, run: Run, part: Part) -> None:
        """Somebody known by a role and one name only: "Senator Cole", «министр Такиев»; or by a given name."""
        word = run.words[0].text
        if self.known_as(word, part.language, run.start) or run.start in self.at:
            return
        if is_alone(word, part):
            person = self.add([word], part.language)
            self.notice(person, run, subject=True)
            if role := self.role_before(run, part):  # «Дядя Сабит»
                self._give_role(person, role, run, part)
        elif found := titled(run, part, self._standing):
            person = self.add([found.case.nominative], part.language)
            person.gender = person.gender or found.case.gender
            self.notice(person, run, found.case.case == "nomn")
            self._give_role(person, found.role, run, part)

    def see_single_names(self) -> None:
        """Note where one word names somebody known by now; to be asked again when clauses have named more people."""
        for part, run in self._single:
            if run.start in self.at:
                continue
            person = self.known_as(run.words[0].text, part.language, run.start)
            if person:
                self.notice(person, run, is_subject(person, run, part.language))

    def _is_person(self, run: Run, part: Part) -> bool:
        words = [word.text for word in run.words]
        russian = part.language is Language.RUSSIAN and not is_latin(words[0])
        if is_given(words[0]) or (len(words) >= _WITH_PATRONYMIC and is_patronymic(words[-1])):
            return True
        # «Театр Вахтангова» is a house, unless a role goes before it: «представитель Мара Микалиан».
        if russian and not words[0].endswith(".") and is_common(words[0]):
            return bool(self.role_before(run, part))
        endings = (*SURNAME_ENDINGS, *(BENT_SURNAMES if russian else ()))
        if words[0].endswith(".") or (plain(words[-1]).endswith(endings) and not is_common(words[-1])):
            return not (russian and is_address(words))
        if russian:
            known = not is_address(words) and any(is_name(w) and not is_geographic(w) for w in words)
            return known or bool(self.role_before(run, part))
        return len(words) <= _WITH_PATRONYMIC and not any(plain(w) in part.lexicon.function_words for w in words)

    def _take_address(self, run: Run, part: Part) -> bool:
        """Take «Фёдор Карлович» for Фёдор Карлович Гейн, where one of that name is in the text; say whether it was."""
        words = [word.text for word in run.words]
        if part.language is not Language.RUSSIAN or is_latin(words[0]) or not is_address(words):
            return False
        cases = [name_cases(word.text, part.language, surname=False) for word in run.words]
        forms = [
            {plain(one.nominative) for one in each} | {plain(word.text)}
            for each, word in zip(cases, run.words, strict=True)
        ]
        whole = [p for p in self.persons if len(p.name.split()) == _WITH_PATRONYMIC]
        fitting = [p for p in whole if all(each & {plain(w) for w in p.name.split()} for each in forms)]
        if len(fitting) != 1:
            return False
        nominative = all(plain(word.text) in {plain(w) for w in fitting[0].name.split()} for word in run.words)
        self.notice(fitting[0], run, nominative)
        return True

    def _take(self, run: Run, part: Part) -> None:
        words = [capitalised(w.text.lower()) if w.text.isupper() and len(w.text) > 3 else w.text for w in run.words]
        role = self.role_before(run, part) or role_after(run, part)
        cases = noun_cases(role[0].text) if role and part.language is Language.RUSSIAN else frozenset[str]()
        whole = read_name(words, part.language, self._standing, cases)
        person = self._same(whole) or self._new(whole)
        if not person.gender:
            person.gender = whole.gender or (english_gender(words[0]) if part.language is Language.ENGLISH else "")
        russian = part.language is Language.RUSSIAN and not is_latin(words[0])
        person.sure |= bool(role) or russian or surely_name(words)
        if whole.case == "nomn" and len(words) >= len(person.name.split()):
            person.name = fuller(person.name, whole.name)
            self._know_given(person, fuller(person.given, whole.given) if person.given else whole.given)
        self.notice(person, run, whole.case == "nomn")
        if role:
            self._give_role(person, role, run, part)

    def notice(self, person: Person, run: Run, subject: bool) -> None:
        """Note one more place where a person is named."""
        person.see(run, self.text, subject)
        insort(self._mentions, (run.start, person.number))
        if subject:
            insort(self._subjects, (run.start, person.number))
        for word in run.words:
            self.at[word.start] = person

    def _new(self, whole: Whole) -> Person:
        person = Person(len(self.persons), whole.name, whole.surname, gender=whole.gender)
        self.persons.append(person)
        self._by_surname[plain(whole.surname)].append(person)
        self._know_given(person, whole.given)
        return person

    def _know_given(self, person: Person, given: str) -> None:
        person.given = given
        if given and person not in (known := self._by_given[plain(given)]):
            known.append(person)

    def _same(self, whole: Whole) -> Person | None:
        known = self._by_surname.get(plain(whole.surname), ())
        return next((person for person in known if given_fit(person.given, whole.given)), None)

    def _give_role(self, person: Person, role: tuple[Token, str], run: Run, part: Part) -> None:
        token, lemma = role
        phrase = lemma
        if token.start < run.start and plain(token.text) == plain(lemma):
            phrase = self.text[token.start : run.start].strip(" ,—–-")
            phrase = phrase[0].lower() + phrase[1:] if part.language is not Language.ENGLISH else phrase
        # A deputy is not the chief: «вице-министр» is no minister.
        both = {lemma} if lemma.startswith(_NOT_WHOLLY) else {lemma, *lemma.split("-")}
        for one in both:
            if one in part.lexicon.roles or one == lemma:
                if one not in person.roles:
                    self._by_role[one].append(person)
                person.roles.setdefault(one, phrase)

    def role_before(self, run: Run, part: Part) -> tuple[Token, str] | None:
        """Return the role noun that a name follows, and its dictionary form: «политолог Талгат Калиев»."""
        own = noun_cases(run.words[0].text) if part.language is Language.RUSSIAN else frozenset[str]()
        before = part.tokens[max(0, run.first - _REACH) : run.first]
        after = part.tokens[run.first + len(run.words) : run.first + len(run.words) + 1]
        if part.language is Language.ENGLISH and before and after and before[-1].text == after[0].text == ",":
            before = before[-2:-1]  # "A spokesman, Paul Dean, said"
        for token in reversed(before):
            if token.text in ',.;:—–-()!?"«' and not (token.text in '"' or token.text == "«"):
                return None
            lemma = role_lemma(token.text, part.lexicon)
            if lemma and (not own or not cases_of_one(token.text).isdisjoint(own) or not is_known(run.words[0].text)):
                return head_of_role(token, lemma, before, own, part)
            if part.language is Language.RUSSIAN and any(r.part == "VERB" for r in readings(token.text)[:1]):
                return None
        return None

    def known_as(self, word: str, language: Language, position: int) -> Person | None:
        """Return who a single name means: by surname, else by given name; of several the one named last before."""
        word = bare(word)
        cases = name_cases(word, language, surname=True)
        forms = {plain(case.nominative) for case in cases}
        bearing = [person for form in sorted(forms) for person in self._by_surname.get(form, ())]
        fitting = [person for person in bearing if any(may_be(person, case) for case in cases)]
        if not fitting and not is_common(word):
            forms |= {plain(case.nominative) for case in name_cases(word, language, surname=False)}
            fitting = [person for form in sorted(forms) for person in self._by_given.get(form, ())]
        return max(fitting, key=lambda p: last_before(p, position), default=None)

    def named(self, label: str, language: Language, position: int) -> Person | None:
        """Return whom a label such as `В.Путин` or `Talgat Kaliev` names."""
        words = [t.text for t in tokens(label, 0, len(label)) if t.is_word and t.is_capital]
        if not words:
            return None
        if len(words) > 1 and (person := self._half_named(words)):
            return person
        surname = words[surname_place(words, language)]
        given = next((word for word in words if word != surname), "")
        for person in self._by_surname.get(plain(surname), ()):
            if given_fit(person.given, given):
                return person
        return self.known_as(surname, language, position) if len(words) == 1 else None

    def _half_named(self, words: Sequence[str]) -> Person | None:
        """«Анна Сергеевна», «Тимур Г.»: the only person of that given name whom the rest does not contradict."""
        rest = words[-1]
        if not (is_address(words) or len(bare(rest).rstrip(".")) == 1):
            return None
        same = [p for p in self._by_given.get(plain(words[0]), ()) if p.sure and plain(p.surname) != plain(rest)]
        if is_address(words):
            patronymics = {p.number: [w for w in p.name.split() if is_patronymic(w)] for p in same}
            same = [p for p in same if not patronymics[p.number] or rest in patronymics[p.number]]
        else:
            same = [p for p in same if plain(p.surname)[:1] == plain(rest)[:1]]
        return same[0] if len(same) == 1 else None

    def with_initials(self, label: str) -> Person | None:
        """Return the only person whose name has these initials: `А. К.` and «АК» are Айдар Калиев, or Калиев Айдар."""
        letters = [one.lower() for one in label if one.isalpha()]
        if not 1 <= len(letters) <= _WITH_PATRONYMIC or any(one.islower() for one in label):
            return None
        letters = [_LOOK_ALIKE.get(one, one) for one in letters]
        whole = [p for p in self.persons if p.sure and len(plain(p.surname)) > 1]
        fitting = [p for p in whole if _initials_fit(p.name.split(), p.given, p.surname, letters)]
        if fitting or len(letters) == 1:
            return fitting[0] if len(fitting) == 1 else None
        return self._perhaps_with_initials(letters)

    def _perhaps_with_initials(self, letters: Sequence[str]) -> Person | None:
        """Return who is named by the only words with capitals that begin so, though nothing else says it is a name."""
        fitting = [
            (part, run)
            for part, run in self._perhaps
            if len(run.words) <= _WITH_PATRONYMIC
            and _initials_fit([w.text for w in run.words], run.words[0].text, run.words[-1].text, letters)
        ]
        if len({tuple(word.text for word in run.words) for _, run in fitting}) != 1:
            return None
        part, run = fitting[0]
        self._take(run, part)
        person = self.at[run.start]
        person.sure = True
        return person

    def add(self, words: Sequence[str], language: Language) -> Person:
        """Add somebody whom only a clause or a label names."""
        surname = words[surname_place(words, language)]
        given = next((word for word in words if word != surname), "")
        person = self._new(Whole(tuple(words), surname, "nomn", ""))
        person.given, person.sure = given, True
        if language is Language.ENGLISH:
            person.gender = english_gender(words[0])
        return person

    def first_after(self, position: int, gender: str, end: int | None = None) -> Person | None:
        """Return who is named first after a place, and before `end`, as a subject: a pronoun may go before the name."""
        for place in range(bisect_left(self._subjects, (position, 0)), len(self._subjects)):
            start, number = self._subjects[place]
            if end is not None and start >= end:
                break
            person = self.persons[number]
            if end is not None and self.quoted.hold(start):
                continue
            if person.sure and not (gender and person.gender and gender != person.gender):
                return person
        return None

    def with_role(self, lemma: str, position: int, synonyms: Collection[str] = ()) -> Person | None:
        """Return the person whom the text gave this role, or else one of its synonyms, so far; the one named last."""
        same = self._by_role.get(lemma, ())
        others = [person for one in sorted(synonyms) if one != lemma for person in self._by_role.get(one, ())]
        fitting = [p for p in same or others if p.spots and p.spots[0].start < position]
        if not fitting and len(same) == 1:  # the name comes later
            return same[0]
        return max(fitting, key=lambda p: last_before(p, position), default=None)

    def in_focus(self, position: int, gender: str = "", since: int = 0) -> tuple[Person, int] | None:
        """Return who was named last as a subject before a place, and where, fits the gender, and stands in no quote."""
        return self._named_last(self._subjects, position, gender, since)

    def in_sight(self, position: int, gender: str, since: int) -> tuple[Person, int] | None:
        """Return the same of whoever was named last in any case: «Хадише Абдуллиной исполнилось сто лет»."""
        return self._named_last(self._mentions, position, gender, since)

    def _named_last(
        self, places: Sequence[tuple[int, int]], position: int, gender: str, since: int
    ) -> tuple[Person, int] | None:
        for place in range(bisect_left(places, (position, 0)) - 1, -1, -1):
            start, number = places[place]
            if start < since:
                return None
            person = self.persons[number]
            fits = person.sure and not (gender and person.gender and gender != person.gender)
            if fits and not self.quoted.hold(start):
                return person, start
        return None

    def bare_role(self, position: int, gender: str, since: int) -> tuple[int, str] | None:
        """Return the role that opens a sentence as its subject without a name, last before a place: «Старик сел.»"""
        for place in range(bisect_left(self._unnamed, (position, "", "")) - 1, -1, -1):
            start, lemma, own = self._unnamed[place]
            if start < since:
                break
            if (not gender or own == gender) and not self.quoted.hold(start):
                return start, lemma
        return None

    def organisation_before(self, position: int, noun: str = "") -> tuple[int, str]:
        """Return where an organisation is named last before a place (after a noun, if one is given) and its name."""
        return self._organisations.before(position, noun)

    def lone(self, person: object, position: int, gender: str, since: int) -> bool:
        """Say whether nobody else who fits the gender is named as a subject between two places."""
        for place in range(bisect_left(self._subjects, (position, 0)) - 1, -1, -1):
            start, number = self._subjects[place]
            if start < since:
                break
            other = self.persons[number]
            fits = other.sure and not (gender and other.gender and gender != other.gender)
            if fits and other is not person and not self.quoted.hold(start):
                return False
        return True


def _initials_fit(words: Sequence[str], given: str, surname: str, letters: Sequence[str]) -> bool:
    """Say whether letters begin the words of a name in any order, its patronymic or surname perhaps left out."""
    if is_latin(words[0]):
        letters = [_LATIN.get(one, one) for one in letters]
    ways = [list(words)]
    if len(letters) == 1:
        ways = [[surname], [given or surname]]
    elif len(words) == _WITH_PATRONYMIC:
        given = given or words[0]
        ways += [[given, surname], [given, next((w for w in words if is_patronymic(w)), given)]]
    return any(sorted(word[0].lower() for word in way) == sorted(letters) for way in ways)
