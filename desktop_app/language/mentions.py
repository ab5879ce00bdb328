"""One place where somebody is named: what belongs to the name, its role, and whether it can be the subject."""

from bisect import bisect_left, insort
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from desktop_app.domain.anchors import Span
from desktop_app.domain.interviews import Language
from desktop_app.language.declension import BENT_SURNAMES, SURNAME_ENDINGS, Case
from desktop_app.language.lexicon import Lexicon, english, names_in_latin
from desktop_app.language.morphology import (
    Reading,
    given_readings,
    is_common,
    is_first_a_name,
    is_known,
    is_name,
    noun_cases,
    readings,
)
from desktop_app.language.names import bare, is_given, kazakh_stem, plain
from desktop_app.language.tokens import Run, Token, is_latin

_MADAM = frozenset({"mrs", "ms", "miss"})
_THREE = 3
_NEAR_VERB = 4
"""Words in which the verb of a subject is looked for."""
_OF_PLACES = ("ий", "ого", "ому", "им", "ом", "ая", "ой", "ую", "ое", "ий", "ые", "ых")
_SENTENCE_ENDS = frozenset('.!?…:;—–-«„“"')


@dataclass(frozen=True, slots=True, order=True)
class Spot:
    """A place where a person is named; `subject` where the name can stand in the nominative."""

    start: int
    end: int
    subject: bool


@dataclass(slots=True, eq=False)
class Person:
    """Somebody named in the text; `number` is the place among all of them."""

    number: int
    name: str
    surname: str
    given: str = ""
    gender: str = ""
    roles: dict[str, str] = field(default_factory=dict)
    """Dictionary form → the role in the words of the text."""
    spots: list[Spot] = field(default_factory=list)
    """In the order of the text."""
    forms: list[str] = field(default_factory=list)
    sure: bool = False
    """False for words with capitals that only may be a name; they complete a surname, and nothing else."""

    def see(self, run: Run, text: str, subject: bool) -> None:
        """Note one more mention."""
        form = text[run.start : run.end]
        insort(self.spots, Spot(run.start, run.end, subject))
        if form not in self.forms:
            self.forms.append(form)


@dataclass(slots=True)
class Part:
    """A paragraph as people are looked for in it."""

    span: Span
    tokens: list[Token]
    language: Language
    lexicon: Lexicon


def without_title(run: Run, part: Part) -> Run | None:
    """Return a run without what stands before the name: a role with a capital, a country, a word opening a sentence."""
    words = list(run.words)
    titles = [n for n, word in enumerate(words) if role_lemma(word.text, part.lexicon)]
    # "Paul Dean" is no dean.
    if titles and titles[-1] == len(words) - 1 and len(words) - 2 not in titles and is_given(words[0].text):
        titles.pop()
    skipped = titles[-1] + 1 if titles else 0
    if part.language is Language.RUSSIAN and len(words) - skipped > 2:
        skipped += (
            _country(words[skipped:])
            or _whose(words[skipped:])
            or _opening_word(words[skipped:], run.first + skipped, part)
        )
    if part.language is Language.RUSSIAN and len(words) - skipped == 2:
        skipped += _somebody_elses(words[skipped].text, words[skipped + 1].text)
    # «Димаш Құдайберген Түркияда»: where it was.
    while part.language is Language.KAZAKH and len(words) - skipped > 2 and kazakh_stem(words[-1].text):
        words.pop()
    place = run.first + skipped
    opens = skipped > 0 or place == 0 or part.tokens[place - 1].text in _SENTENCE_ENDS
    while opens and skipped < len(words) and _is_opening(words[skipped].text, part):
        skipped += 1
    return Run(run.first + skipped, tuple(words[skipped:])) if skipped < len(words) else None


def _country(words: Sequence[Token]) -> int:
    """«артист России Тимур Бадалбейли»: a known word that is no name, right before a given name."""
    if is_patronymic(words[-1].text):
        return 0
    known = is_known(words[0].text) and not is_first_a_name(words[0].text)
    return 1 if known and (given_readings(words[1].text) or is_geographic(words[0].text)) else 0


def _whose(words: Sequence[Token]) -> int:
    """«адвокат Досова Лариса Вебер»: of three words without a patronymic, a given name is the first of its name."""
    if len(words) != _THREE or any(is_patronymic(word.text) for word in words):
        return 0
    return 1 if is_given(words[1].text) and not is_given(words[0].text) and not words[0].is_initial else 0


def _opening_word(words: Sequence[Token], place: int, part: Part) -> int:
    """«Тандыр Санобар Эргашевой»: of three words one is the patronymic, or the first only opens the sentence."""
    opens = place == 0 or part.tokens[place - 1].text in _SENTENCE_ENDS
    if (
        not opens
        or len(words) != _THREE
        or words[0].is_initial
        or is_given(words[0].text)
        or _like_surname(words[0].text)
    ):
        return 0
    if any("Patr" in one.grammemes for word in words for one in readings(word.text)[:1]):
        return 0
    return 1 if plain(words[2].text).endswith((*SURNAME_ENDINGS, *BENT_SURNAMES)) else 0


def _somebody_elses(given: str, other: str) -> int:
    """«мама Тимура Зульфия»: a given name in the genitive before another in the nominative is no part of it."""
    cases = {one.case for one in given_readings(given)}
    return 1 if "gent" in cases and "nomn" not in cases and is_given(other) and not _like_surname(other) else 0


def _is_opening(word: str, part: Part) -> bool:
    if plain(word) in part.lexicon.function_words or plain(word) in part.lexicon.verbs:
        return True
    if part.language is Language.RUSSIAN and not is_latin(word) and not word.endswith("."):
        return is_common(word) and not (is_geographic(word) or _like_surname(word) or is_given(word))
    return False


def _like_surname(word: str) -> bool:
    return plain(word).endswith(SURNAME_ENDINGS)


def is_address(words: Sequence[str]) -> bool:
    """«Сергей Ефимович» names nobody whose surname is known."""
    return len(words) == 2 and any("Patr" in one.grammemes for one in readings(words[1]))


def is_patronymic(word: str) -> bool:
    return any("Patr" in one.grammemes for one in readings(word)[:1])


def is_geographic(word: str) -> bool:
    return any("Geox" in one.grammemes for one in readings(word)[:1])


def cases_of_one(word: str) -> frozenset[str]:
    """Return the cases in which a noun means one person: «директора» is no nominative here."""
    found = frozenset(one.case for one in readings(word) if one.part in ("NOUN", "ADJF") and not one.plural)
    return found or noun_cases(word)


def head_of_role(
    token: Token, lemma: str, before: Sequence[Token], own: Collection[str], part: Part
) -> tuple[Token, str]:
    """Return the role that another one belongs to: «заместителя министра Смаила» speaks of a deputy."""
    if part.language is not Language.RUSSIAN or "gent" not in noun_cases(token.text):
        return token, lemma
    place = before.index(token)
    while place and before[place - 1].is_word and {"ADJF"} == {one.part for one in readings(before[place - 1].text)}:
        place -= 1
    head = before[place - 1] if place else None
    head_lemma = role_lemma(head.text, part.lexicon) if head and head.is_word else ""
    if head is None or head_lemma not in part.lexicon.deputies or (own and cases_of_one(head.text).isdisjoint(own)):
        return token, lemma
    return head, head_lemma


def role_lemma(word: str, lexicon: Lexicon) -> str:
    """Return the dictionary form of a role noun, or "" where the word is none."""
    low = word.lower()
    if lexicon.language is Language.KAZAKH:
        # The possessive ending: «Қазақстан президенті».
        bare = next((low.removesuffix(e) for e in ("сы", "сі", "ы", "і") if low.endswith(e)), low)
        low = bare if bare in lexicon.roles else low
    if low in lexicon.roles:
        return low
    if lexicon.language is Language.RUSSIAN and word[0].isalpha() and not is_latin(word):
        return next((one.lemma for one in readings(low) if one.part == "NOUN" and _is_role(one, lexicon)), "")
    return ""


def _is_role(one: Reading, lexicon: Lexicon) -> bool:
    """Say whether a noun is a role: one of the list, or a trade by its ending: «гляциолог»."""
    trade = one.lemma.endswith(lexicon.trades) and "anim" in one.grammemes and not one.is_name
    return one.lemma in lexicon.roles or trade


def bare_roles(part: Part) -> list[tuple[int, str, str]]:
    """Return place, dictionary form and gender of the Russian roles that open a sentence and no name follows."""
    if part.language is not Language.RUSSIAN:
        return []
    found: list[tuple[int, str, str]] = []
    for number, token in enumerate(part.tokens):
        if not token.is_word or not (lemma := role_lemma(token.text, part.lexicon)) or not _acts(part.tokens, number):
            continue
        following = part.tokens[number + 1 : number + 2]
        named = bool(following) and following[0].is_word and following[0].is_capital
        own = next((one for one in readings(token.text) if one.lemma == lemma and one.case == "nomn"), None)
        if own and not own.plural and not named:
            found.append((token.start, lemma, own.gender))
    return found


def _acts(tokens: Sequence[Token], number: int) -> bool:
    """Say whether a noun may be the subject: it opens a sentence, a verb follows, or it ends what a verb begins."""
    if number == 0 or tokens[number - 1].text in ".!?…":
        return True
    following = tokens[number + 1] if number + 1 < len(tokens) else None
    if following is not None and following.is_word:
        return _is_act(following)
    if following is not None and following.text not in ".!?…":
        return False
    for token in reversed(tokens[max(0, number - _NEAR_VERB) : number]):
        if not token.is_word:
            return False
        if _is_act(token):
            return True
    return False


def _is_act(token: Token) -> bool:
    return any(one.part == "VERB" and one.grammemes & {"past", "3per"} for one in readings(token.text)[:1])


def of_a_place(run: Run, part: Part) -> bool:
    """«на улице Жибек Жолы», «из Мойынкумского района» name nobody."""
    if not part.lexicon.places:
        return False
    after = part.tokens[run.first + len(run.words) : run.first + len(run.words) + 1]
    if after and _is_district(after[0], part.lexicon) and plain(run.words[-1].text).endswith(_OF_PLACES):
        return True
    if run.first == 0:
        return False
    return _is_place_noun(part.tokens[run.first - 1].text, part)


def _is_district(token: Token, lexicon: Lexicon) -> bool:
    return token.is_word and any(one.lemma in lexicon.districts for one in readings(token.text.lower())[:2])


def _is_place_noun(word: str, part: Part) -> bool:
    low = word.lower()
    if low in part.lexicon.places:
        return True
    russian = part.language is Language.RUSSIAN and low[0].isalpha() and not is_latin(low)
    return russian and any(one.lemma in part.lexicon.places for one in readings(low))


def english_gender(given: str) -> str:
    """Return the gender of an English given name, or "" where both bear it or it is not known."""
    known = english()
    low = given.lower()
    if low in known.women or low in _MADAM:
        return "femn"
    if low in known.men or low == "mr":
        return "masc"
    cyrillic = names_in_latin().get(low, "")
    genders = {one.gender for one in given_readings(cyrillic)} if cyrillic else set()
    if not genders and cyrillic:
        return "femn" if cyrillic.endswith(("гуль", "а", "я", "сулу", "ай", "нар", "ким")) else ""
    return genders.pop() if len(genders) == 1 else ""


def role_after(run: Run, part: Part) -> tuple[Token, str] | None:
    """`Талгат Калиев, политолог` and "Julie Hahn, a spokesperson"."""
    following = part.tokens[run.first + len(run.words) : run.first + len(run.words) + 5]
    if not following or following[0].text != ",":
        return None
    for token in following[1:]:
        if not token.is_word:
            return None
        lemma = role_lemma(token.text, part.lexicon)
        if lemma and (part.language is not Language.RUSSIAN or "nomn" in noun_cases(token.text)):
            return token, lemma
    return None


def is_subject(person: Person, run: Run, language: Language) -> bool:
    """Say whether a name of a known person stands in the nominative."""
    if language is Language.RUSSIAN and not is_latin(run.words[-1].text):
        return plain(bare(run.words[-1].text)) in (plain(word) for word in person.name.split())
    return can_be_subject(run, language)


def can_be_subject(run: Run, language: Language) -> bool:
    """Say whether a name can stand in the nominative."""
    word = run.words[-1].text
    if language is Language.KAZAKH:
        return not kazakh_stem(word)
    if language is Language.ENGLISH:
        return True
    if is_name(word):
        return "nomn" in {one.case for one in readings(word) if one.is_name}
    return True


def given_fit(one: str, other: str) -> bool:
    """An initial fits every name that begins with it; no given name fits any."""
    one, other = plain(one), plain(other)
    if not one or not other:
        return True
    if min(len(one), len(other)) == 1:
        return one[0] == other[0]
    return one == other


def surely_name(words: Sequence[str]) -> bool:
    return (
        plain(words[-1]).endswith(SURNAME_ENDINGS)
        or is_given(words[0])
        or any(is_name(word) for word in words if not is_latin(word))
    )


def fuller(one: str, other: str) -> str:
    """Prefer a given name to an initial, and more words to fewer."""
    return other if (other.count("."), -len(other.split())) <= (one.count("."), -len(one.split())) else one


def may_be(person: Person, case: Case) -> bool:
    """«Гейтса» is a man's form: it cannot mean his wife."""
    return plain(person.surname) == plain(case.nominative) and {person.gender, case.gender} != {"masc", "femn"}


def last_before(person: Person, position: int) -> int:
    """Return where a person was named last before a place, or -1."""
    number = bisect_left(person.spots, Spot(position, 0, False))
    return person.spots[number - 1].start if number else -1


def spot_at(person: Person, position: int) -> Spot | None:
    """Return the mention of a person that begins at a place."""
    number = bisect_left(person.spots, Spot(position, 0, False))
    found = person.spots[number] if number < len(person.spots) else None
    return found if found and found.start == position else None
