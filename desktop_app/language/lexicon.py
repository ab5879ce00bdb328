"""The words by which quotes and speakers are found, one data file a language.

A file has sections in square brackets. A section of words holds words parted by white space; a section of phrases
holds one phrase a line. `#` opens a comment.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from desktop_app.domain.interviews import Language
from resources import resource

SPOKEN = (Language.RUSSIAN, Language.KAZAKH, Language.ENGLISH)
_LATIN = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya".replace("_", "").split(" "),
        strict=True,
    )
)
_SHORTEST_NAME = 3
_PHRASES = ("phrases", "by", "by pronoun", "bylines", "synonyms")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of one language, in lower case. Russian verbs and nouns are dictionary forms, the others as written."""

    language: Language
    verbs: frozenset[str]
    """Verbs that report speech."""
    dialogue: frozenset[str]
    """Verbs that stand beside a line of dialogue without meaning speech: «кивнул»."""
    phrases: tuple[str, ...]
    """Reporting phrases of more than one word: «обратил внимание»."""
    citing: frozenset[str]
    """Verbs whose object, not subject, is who spoke: «цитирует режиссёра»."""
    transitive: frozenset[str]
    """Verbs after which whoever is told stands, never who tells: "told reporters"."""
    impersonal: frozenset[str]
    """Verbs that never name who speaks: «говориться» (в сообщении)."""
    by: tuple[str, ...]
    """What stands before (in Kazakh after) the one whose words are reported: «по словам»."""
    by_pronoun: tuple[str, ...]
    roles: frozenset[str]
    generic_roles: frozenset[str]
    """Roles that fit anybody: «эксперт»."""
    trades: tuple[str, ...]
    """Endings of nouns for people that are roles, too: «гляциолог»."""
    deputies: frozenset[str]
    """Roles that belong to another role: «заместитель министра»."""
    kin: frozenset[str]
    """Nouns for relatives: never the one in focus, but somebody of theirs."""
    given_names: frozenset[str]
    """Given names that the dictionary of Russian lacks."""
    women: frozenset[str]
    """Those of the given names that women bear; a name in neither list may be anybody's."""
    men: frozenset[str]
    ambiguous: frozenset[str]
    """Given names that are more often something else: «Абай», "June"."""
    places: frozenset[str]
    """Nouns after which a name is that of a place: «улица»."""
    districts: frozenset[str]
    """Nouns before which an adjective with a capital is the name of a place: «Мойынкумский район»."""
    synonyms: dict[str, frozenset[str]]
    """Role → roles that may mean the same person: «наставник» of a «тренер»."""
    organisations: frozenset[str]
    any_organisation: frozenset[str]
    """Those that may mean any organisation named before: «ведомство»."""
    interviewers: frozenset[str]
    """Labels of those who ask."""
    answers: frozenset[str]
    """Labels of those who are asked."""
    bylines: tuple[str, ...]
    """How the lines after an interview begin: «беседовала»."""
    he: frozenset[str]
    she: frozenset[str]
    they: frozenset[str]
    abbreviations: frozenset[str]
    function_words: frozenset[str]


def read_lexicon(path: Path, language: Language) -> Lexicon:
    """Read one data file; a section that it lacks is empty."""
    sections: dict[str, list[str]] = {}
    words: list[str] = []
    name = ""
    for written in path.read_text(encoding="utf-8").lower().splitlines():
        line = written.partition("#")[0].strip()
        if line.startswith("["):
            name = line.strip("[]")
            words = sections.setdefault(name, [])
        elif line:
            words.extend([line] if name in _PHRASES else line.split())
    return _lexicon(language, sections)


def _lexicon(language: Language, sections: Mapping[str, list[str]]) -> Lexicon:
    def words(name: str) -> frozenset[str]:
        return frozenset(sections.get(name, ()))

    def phrases(name: str) -> tuple[str, ...]:
        return tuple(sorted(sections.get(name, ()), key=len, reverse=True))

    return Lexicon(
        language=language,
        verbs=words("verbs"),
        dialogue=words("dialogue"),
        phrases=phrases("phrases"),
        citing=words("citing"),
        transitive=words("transitive"),
        impersonal=words("impersonal"),
        by=phrases("by"),
        by_pronoun=phrases("by pronoun"),
        roles=words("roles"),
        generic_roles=words("generic roles"),
        trades=tuple(sorted(words("trades"))),
        deputies=words("deputies"),
        kin=words("kin"),
        given_names=words("given names") | words("women") | words("men"),
        women=words("women"),
        men=words("men"),
        ambiguous=words("ambiguous names"),
        places=words("places"),
        districts=words("districts"),
        synonyms=_synonyms(phrases("synonyms")),
        organisations=words("organisations"),
        any_organisation=words("any organisation"),
        interviewers=words("interviewers"),
        answers=words("answers"),
        bylines=phrases("bylines"),
        he=words("he"),
        she=words("she"),
        they=words("they"),
        abbreviations=words("abbreviations"),
        function_words=words("function words"),
    )


def _synonyms(lines: Iterable[str]) -> dict[str, frozenset[str]]:
    """Read roles that may mean one person: all of a line each other, or the one before a colon those behind it."""
    found: dict[str, set[str]] = {}
    for line in lines:
        role, colon, others = line.partition(":")
        for one in (role,) if colon else line.split():
            found.setdefault(one.strip(), set()).update((others if colon else line).split())
    return {role: frozenset(others) for role, others in found.items()}


def read_lexicons(folder: Path | None = None) -> dict[Language, Lexicon]:
    """Read the data files of all languages from a folder, by default the one shipped with the program."""
    folder = folder or resource("language")
    return {language: read_lexicon(folder / f"{language.value}.txt", language) for language in SPOKEN}


@lru_cache(maxsize=1)
def english() -> Lexicon:
    """Return the words of English."""
    return read_lexicons()[Language.ENGLISH]


@lru_cache(maxsize=1)
def given_names() -> frozenset[str]:
    """Return the given names of all languages, in small letters; Cyrillic ones in Latin letters, too."""
    own = frozenset().union(*(lexicon.given_names for lexicon in read_lexicons().values()))
    return own | frozenset(names_in_latin())


@lru_cache(maxsize=1)
def names_in_latin() -> dict[str, str]:
    """Return the Russian given names as the English press writes them (BGN/PCGN), each with its Cyrillic form."""
    russian = read_lexicons()[Language.RUSSIAN]
    clear = (one for one in russian.given_names - russian.ambiguous if len(one) > _SHORTEST_NAME)
    return {latin: name for name in clear for latin in _in_latin(name)}


def _in_latin(name: str) -> set[str]:
    plain = "".join(_LATIN.get(letter, letter) for letter in name)
    return {plain, "y" + plain} if plain.startswith("e") else {plain}
