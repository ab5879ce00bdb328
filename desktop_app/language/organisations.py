"""Ministries, companies and offices that speak in a text, by their own names or as «ведомство», «компания»."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence

from desktop_app.domain.interviews import Language
from desktop_app.language.clauses import Clause
from desktop_app.language.lexicon import Lexicon
from desktop_app.language.mentions import Part
from desktop_app.language.morphology import is_known, readings
from desktop_app.language.tokens import Token, is_latin

_WORDS = 5
"""How many words after (in Kazakh before) its noun an organisation's name may have."""
_LONGEST = 8
_NO_OFFICE = frozenset(
    "РК РФ США СССР СНГ ЕС ОАЭ КНР ФРГ СМИ ДТП ВВП ЖКХ НДС ЕНТ ҰБТ АҚШ ҚР ТМД БАҚ ЖІӨ US UK EU USA".split()
)
LEGAL_FORMS = frozenset("ТОО АО ООО ОАО ЗАО ПАО ИП КГУ РГУ РГП ГКП КГП НАО ОЮЛ ЖШС АҚ ҰАҚ КММ МКК".split())
"""What stands before the name of a company."""
_CASES = frozenset(
    "ның нің дың дің тың тің ға ге қа ке на не да де та те нда нде дан ден тан тен нан нен мен бен пен ны ні ды ді "
    "ты ті н".split()
)
"""Kazakh case endings."""
_CASE_LENGTHS = (3, 2, 1)
_POSSESSED = (("ігі", "ік"), ("ығы", "ық"), ("сы", ""), ("сі", ""), ("ы", ""), ("і", ""))
"""What the possessive makes of the end of a Kazakh noun."""
_MESSAGES = frozenset({"statement"})


class Organisations:
    """Where a text names organisations, so that «в компании» can be understood."""

    def __init__(self, text: str, parts: Sequence[Part]) -> None:
        named = [one for part in parts for one in _named_in(text, part)]
        self._places = [place for place, _, _ in named]
        self._names = [name for _, name, _ in named]
        self._of_noun: defaultdict[str, list[int]] = defaultdict(list)
        for number, (_, _, noun) in enumerate(named):
            self._of_noun[noun].append(number)

    def before(self, position: int, noun: str = "") -> tuple[int, str]:
        """Return the place and the name of the organisation named last before a place, or -1 and "".

        With a `noun` in the dictionary form, only those that stand right after it: «авиакомпания SCAT».
        """
        number = bisect_left(self._places, position) - 1
        if noun:
            own = self._of_noun.get(noun, [])
            last = bisect_right(own, number) - 1
            number = own[last] if last >= 0 else -1
        return (self._places[number], self._names[number]) if number >= 0 else (-1, "")


def _named_in(text: str, part: Part) -> list[tuple[int, str, str]]:
    found: list[tuple[int, str, str]] = []
    for number, token in enumerate(part.tokens):
        noun = organisation_lemma(part.tokens[number - 1], part.lexicon) if number else ""
        if not noun and number and part.tokens[number - 1].text in LEGAL_FORMS:
            noun = part.tokens[number - 1].text
        if whole := _with_complement(text, part, number):
            found.append((token.start, *whole))
        if is_acronym(token):
            found.append((token.start, token.text, noun))
            continue
        if noun and token.text in '«"“' and (name := _in_marks(text, part.tokens, number)):
            found.append((token.start, name, noun))
    return found


def _with_complement(text: str, part: Part, number: int) -> tuple[str, str] | None:
    """Return an office named by a noun and what belongs to it, and the noun: «Министерство водной инженерии»."""
    tokens = part.tokens
    lemma = organisation_lemma(tokens[number], part.lexicon)
    if lemma and part.language is Language.KAZAKH:
        first = _first_of_name(tokens, number, part.lexicon)
        return (text[tokens[first].start : tokens[number].start] + lemma, _own_noun(lemma)) if first < number else None
    if lemma and part.language is Language.ENGLISH and tokens[number].is_capital:
        return _english_name(text, tokens, number), lemma
    if not lemma or part.language is not Language.RUSSIAN:
        return None
    last = _last_of_name(tokens, number)
    if last == number:
        return None
    written = tokens[number].text
    noun = lemma[0].upper() + lemma[1:] if written[0].isupper() else lemma
    return (noun + text[tokens[number].end : tokens[last].end]).strip(), lemma


def _english_name(text: str, tokens: Sequence[Token], number: int) -> str:
    """Return an English office by its whole name: "Ministry of Irrigation", "Metalworkers' Union"."""
    first = last = number
    while (
        first and (tokens[first - 1].is_capital or tokens[first - 1].text in "'’") and tokens[first - 1].text != "The"
    ):
        first -= 1
    while last + 2 < len(tokens) and tokens[last + 1].text in ("of", "for", "and") and tokens[last + 2].is_capital:
        last += 2
        while last + 1 < len(tokens) and tokens[last + 1].is_word and tokens[last + 1].is_capital:
            last += 1
    return text[tokens[first].start : tokens[last].end]


def _own_noun(lemma: str) -> str:
    """Return a Kazakh noun without its possessive: «әкімдігі» is «әкімдік»."""
    return next((lemma.removesuffix(ending) + own for ending, own in _POSSESSED if lemma.endswith(ending)), lemma)


def _first_of_name(tokens: Sequence[Token], number: int, lexicon: Lexicon) -> int:
    """Return the first token of a Kazakh office's name: the farthest capital before its noun, or the word before."""
    first = number
    for place in range(number - 1, max(-1, number - _WORDS - 1), -1):
        token = tokens[place]
        low = token.text.lower()
        if (
            not token.is_word
            or low in lexicon.verbs
            or low in lexicon.impersonal
            or low in lexicon.function_words - {"және"}
        ):
            break
        if token.text[0].isupper():
            first = place
    possessed = _own_noun(organisation_lemma(tokens[number], lexicon)) != organisation_lemma(tokens[number], lexicon)
    before = tokens[number - 1] if number else None
    if (
        first == number
        and possessed
        and before
        and before.is_word
        and before.text.lower() not in lexicon.impersonal | lexicon.verbs
    ):
        return number - 1
    return first


def _last_of_name(tokens: Sequence[Token], number: int) -> int:
    """Return the last token that belongs to an office whose noun is at a place."""
    last = number
    while last + 1 < min(len(tokens), number + _WORDS + 1):
        if _belongs(tokens[last + 1]) and tokens[last + 1].text not in "«»":
            last += 1
        elif tokens[last + 1].text == "по" and last + 2 < len(tokens) and _in_dative(tokens[last + 2]):
            last += 2
            while last + 1 < len(tokens) and _in_dative(tokens[last + 1]):
                last += 1
        elif tokens[last + 1].text == "и" and last > number and last + 2 < len(tokens) and _belongs(tokens[last + 2]):
            last += 2
        else:
            break
    return last


def _in_marks(text: str, tokens: Sequence[Token], number: int) -> str:
    """Return the name in marks that opens at a token, where it is short."""
    for token in tokens[number + 1 : number + 8]:
        if token.text in '»"”':
            return text[tokens[number].end : token.start]
    return ""


def is_acronym(token: Token) -> bool:
    """Say whether a word is written in capitals as offices are: «МЧС»."""
    word = token.text
    capitals = 1 < len(word) <= _LONGEST and word.isupper() and word.isalpha()
    return capitals and word not in _NO_OFFICE and word not in LEGAL_FORMS


def organisation_lemma(token: Token, lexicon: Lexicon) -> str:
    """Return the dictionary form of a noun for organisations, or ""."""
    low = token.text.lower()
    if low in lexicon.organisations:
        return low
    if lexicon.language is Language.KAZAKH and token.is_word:
        return next((low[:-n] for n in _CASE_LENGTHS if low[:-n] in lexicon.organisations and low[-n:] in _CASES), "")
    if lexicon.language is not Language.RUSSIAN or not token.is_word or is_latin(low):
        return ""
    return next((one.lemma for one in readings(low) if one.part == "NOUN" and one.lemma in lexicon.organisations), "")


def named_organisation(asked_text: str, clause: Clause, lexicon: Lexicon) -> tuple[str, str, str] | None:
    """Return an organisation of a clause: its name, the word that it stands by, the noun where it is only that."""
    verb = clause.verb or 0
    candidates = sorted(enumerate(clause.tokens[: verb + 8]), key=lambda one: (abs(one[0] - verb), one[0]))
    for number, token in candidates:
        if not token.is_word or (token.text.lower() in _MESSAGES and len(candidates) > 1):
            continue
        if is_acronym(token):
            return token.text, token.text, ""
        lemma = organisation_lemma(token, lexicon)
        if lemma:
            name = _whole(asked_text, clause, number, lemma, lexicon)
            own = _own_noun(lemma) if lexicon.language is Language.KAZAKH else lemma
            return name, token.text, own if name == lemma else ""
    for number, token in enumerate(clause.tokens):
        if token.text == "«" and (name := _in_marks(asked_text, clause.tokens, number)):
            return name, name, ""
    return None


def _whole(text: str, clause: Clause, number: int, lemma: str, lexicon: Lexicon) -> str:
    """Return a name with what belongs to it, its noun in the nominative: «департаменте полиции» is «департамент …»."""
    tokens, language = clause.tokens, lexicon.language
    if language is Language.KAZAKH:
        first = _first_of_name(tokens, number, lexicon)
        return text[tokens[first].start : tokens[number].start] + lemma
    if language is Language.RUSSIAN:
        last = number
        while last + 1 < min(len(tokens), number + _WORDS + 1) and _belongs(tokens[last + 1]):
            last += 1
        last = max(last, _last_of_name(tokens, number))
        return (lemma + text[tokens[number].end : tokens[last].end]).strip()
    first = number
    while first > max(0, number - _WORDS) and tokens[first - 1].is_capital:
        first -= 1
    return text[tokens[first].start : tokens[number].end]


def _in_dative(token: Token) -> bool:
    """«по рыбному хозяйству»"""
    return token.is_word and any(
        one.case == "datv" and one.part in ("NOUN", "ADJF") for one in readings(token.text)[:3]
    )


def _belongs(token: Token) -> bool:
    if token.text in "«»" or is_acronym(token):
        return True
    if not token.is_word or any(one.part == "PREP" for one in readings(token.text)[:1]):
        return False
    if token.is_capital and not is_known(token.text):
        return True
    return any(one.case == "gent" and one.part in ("NOUN", "ADJF") for one in readings(token.text))
