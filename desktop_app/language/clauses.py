"""Reporting clauses: the words beside a quote that say who said it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from desktop_app.domain.interviews import Language
from desktop_app.language.lexicon import Lexicon
from desktop_app.language.morphology import Reading, readings
from desktop_app.language.tokens import Token, is_latin, tokens

# «Я думаю», «подумайте» are the speaker's own words; only a third person, or the past, reports.
_I = frozenset({"я", "мы"})
_PASSIVE = frozenset("указать сказать отметить подчеркнуть пояснить уточнить сообщить".split())
"""Verbs that report in the passive; «написано» is what a sign says, too."""
_OWN_WORDS = frozenset({"1per", "2per", "impr"})


@dataclass(frozen=True, slots=True)
class Clause:
    """A reporting clause between two places of the text (characters)."""

    start: int
    end: int
    tokens: tuple[Token, ...]
    verb: int | None
    """Number of the reporting verb among the tokens."""
    cue: str
    """The reporting words, for the editor."""
    citing: bool = False
    """Whether the one who spoke is the verb's object: «цитирует режиссёра»."""
    gender: str = ""
    """That of the verb, where it shows one."""
    plural: bool = False
    """Whether the verb can be nothing but the plural: «сообщили»."""
    by: bool = False
    """Whether it is «по словам» and the like, and who spoke stands in the genitive."""
    impersonal: bool = False
    """Whether the verb never names who speaks: «говорится в сообщении»."""
    language: Language = Language.UNKNOWN


def read_clause(text: str, start: int, end: int, lexicon: Lexicon, dialogue: bool = False) -> Clause:
    """Read what stands between two places as a reporting clause; `verb` is None where no verb reports."""
    found = tokens(text, start, end)
    number = _verb(found, lexicon, dialogue)
    cue = found[number].text if number is not None else ""
    low = text[start:end].lower()
    if len(low) == end - start and (phrase := any_of(lexicon.phrases).search(low)):
        cue = phrase[0]
        place = next(n for n, t in enumerate(found) if t.end > start + phrase.start())
        number = place if number is None else min(number, place)
    by = any_of(lexicon.by).match(low) if number is None else None
    if by:
        cue, number = by[0], 0
    russian = number is not None and lexicon.language is Language.RUSSIAN
    return Clause(
        start,
        end,
        tuple(found),
        number,
        cue,
        citing=number is not None and _is(found[number], lexicon.citing, lexicon),
        gender=_gender(found[number]) if number is not None and russian else "",
        plural=number is not None and russian and _plural(found[number]),
        by=by is not None,
        impersonal=number is not None and _is(found[number], lexicon.impersonal, lexicon),  # passives among them
        language=lexicon.language,
    )


def _verb(found: Sequence[Token], lexicon: Lexicon, dialogue: bool) -> int | None:
    wanted = lexicon.verbs | lexicon.citing | lexicon.impersonal | (lexicon.dialogue if dialogue else frozenset())
    inside = 0
    for number, token in enumerate(found):
        if token.text in "«„“":
            inside += 1
        elif token.text in "»”":
            inside = max(0, inside - 1)
        elif (
            not inside
            and token.is_word
            and (_is(token, wanted, lexicon) or (dialogue and _i_say(found, number, wanted)))
        ):
            return number
    return None


def _i_say(found: Sequence[Token], number: int, verbs: frozenset[str]) -> bool:
    """«— Садитесь, — говорю я»: whoever tells the story speaks."""
    beside = {token.text.lower() for token in found[max(0, number - 1) : number + 2]}
    return bool(beside & _I) and any(one.is_verb and one.lemma in verbs for one in readings(found[number].text.lower()))


def _is(token: Token, verbs: frozenset[str], lexicon: Lexicon) -> bool:
    low = token.text.lower()
    if lexicon.language is not Language.RUSSIAN or is_latin(low):
        return token.text in verbs
    return any(
        (one.is_verb and one.lemma in verbs and not one.grammemes & _OWN_WORDS) or _is_passive(one)
        for one in readings(low)
    )


def _is_passive(one: Reading) -> bool:
    """«указано в постановлении»"""
    return one.part == "PRTS" and one.gender == "neut" and one.lemma in _PASSIVE


@lru_cache(maxsize=32)
def any_of(phrases: tuple[str, ...], before: str = "", after: str = "") -> re.Pattern[str]:
    """Return a pattern of any of these phrases as whole words, with what stands before and after; it may be none."""
    words = "|".join(re.escape(one).replace(r"\ ", r"\s+") for one in phrases) if phrases else r"(?!)"
    return re.compile(rf"{before}(?<!\w)(?P<phrase>{words})(?!\w){after}")


def _gender(token: Token) -> str:
    """Return the gender that a verb of the past shows: «сказала» is a woman's."""
    for one in readings(token.text):
        if one.part == "VERB":
            return one.gender if one.gender in ("masc", "femn") else ""
    return ""


def _plural(token: Token) -> bool:
    verbs = [one for one in readings(token.text) if one.part == "VERB"]
    return bool(verbs) and all(one.plural for one in verbs)


def words_between(clause: Clause, one: int, other: int) -> int:
    """Return how many words stand between two tokens of a clause."""
    low, high = sorted((one, other))
    return sum(1 for token in clause.tokens[low + 1 : high] if token.is_word)
