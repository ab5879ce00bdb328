"""Persons of whom one name is all that stands in the text."""

from collections.abc import Container
from dataclasses import dataclass

from desktop_app.domain.interviews import Language
from desktop_app.language.declension import Case
from desktop_app.language.mentions import Part, is_geographic, role_lemma
from desktop_app.language.morphology import is_common, noun_cases
from desktop_app.language.names import kazakh_stem, name_cases, plain
from desktop_app.language.tokens import Run, Token, is_latin


@dataclass(frozen=True, slots=True)
class Titled:
    """A name right after a role: its reading, and the role noun with its dictionary form."""

    case: Case
    role: tuple[Token, str]


def is_alone(word: str, part: Part) -> bool:
    """Say whether a word is surely a given name where it stands alone: no month, no river, no common word."""
    low = word.lower()
    if low in part.lexicon.ambiguous or low not in part.lexicon.given_names:
        return False
    return part.language is not Language.RUSSIAN or not (is_common(word) or is_geographic(word))


def titled(run: Run, part: Part, standing: Container[str]) -> Titled | None:
    """Return how a single name after a role is read: "Senator Cole", «министру Такиеву».

    `standing` are the forms that occur in the text.
    """
    before = part.tokens[run.first - 1] if run.first else None
    word = run.words[0].text
    if before is None or not before.is_word or not _may_follow(word, before, part):
        return None
    lemma = role_lemma(before.text, part.lexicon)
    if not lemma:
        return None
    cases = noun_cases(before.text) if part.language is Language.RUSSIAN else frozenset({"nomn"})
    fitting = [one for one in name_cases(word, part.language, surname=True) if one.case in cases]
    best = next((one for one in fitting if one.nominative in standing), fitting[0] if fitting else None)
    return Titled(best, (before, lemma)) if best else None


def _may_follow(word: str, before: Token, part: Part) -> bool:
    if plain(word) in part.lexicon.function_words:
        return False
    if part.language is Language.RUSSIAN:
        return not (is_latin(word) or is_common(word) or is_geographic(word))
    if part.language is Language.KAZAKH:
        return not kazakh_stem(word) and not before.is_capital
    return before.is_capital
