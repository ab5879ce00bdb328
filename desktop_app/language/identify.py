"""In which of three languages a paragraph is written.

Own rule: the script, function words, and the Kazakh letters, which count less in a capitalised word, so that a Kazakh
name does not make a Russian sentence Kazakh. What is too short to tell takes the language of its neighbours.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from desktop_app.domain.interviews import Language
from desktop_app.language.lexicon import Lexicon

_WORD = re.compile(r"[^\W\d_]+")
_KAZAKH = re.compile(r"[әғқңөұүһі]", re.IGNORECASE)
_RUSSIAN = re.compile(r"[ёцщъьэ]|(?:ого|его|ому|ая|ый|ий|ые|ых|их|ть|ся|ов|ией|ом)$")
_KAZAKH_ENDING = re.compile(
    r"(?:лар|дар|тар|лер|дер|тер|ның|нің|дың|дің|мыз|міз|дан|ден|тан|тен|ған|ген|ады|еді|йды|йді|ды|ді|ты|ті|сы|сі)$"
)
_LATIN = re.compile(r"[a-z]", re.IGNORECASE)
_SURE = 1.0


def language_of(text: str, lexicons: Mapping[Language, Lexicon]) -> Language | None:
    """Return the language of a text, or None where there is too little to tell."""
    words = _WORD.findall(text)
    latin = sum(1 for word in words if _LATIN.match(word))
    if not words:
        return None
    if latin * 2 > len(words):
        return Language.ENGLISH
    scores = _scores([w for w in words if not _LATIN.match(w)], lexicons)
    best = max(scores, key=lambda language: scores[language])
    others = max(score for language, score in scores.items() if language is not best)
    # The Kazakh endings alone are Russian ones too: «команды», «капитан».
    wanted = _SURE if best is Language.RUSSIAN or _KAZAKH.search(text) else 2 * _SURE
    return best if scores[best] - others >= wanted else None


def _scores(words: Sequence[str], lexicons: Mapping[Language, Lexicon]) -> dict[Language, float]:
    russian = kazakh = 0.0
    for number, word in enumerate(words):
        low = word.lower()
        # A capital may open the sentence or a name; only the first word of a text is surely no more of a name.
        weight = 0.25 if word[0].isupper() and number else 1.0
        if low in lexicons[Language.RUSSIAN].function_words:
            russian += 1.5
        if low in lexicons[Language.KAZAKH].function_words:
            kazakh += 1.5
        if _KAZAKH.search(low):
            kazakh += 2.0 * weight
        elif _RUSSIAN.search(low):
            russian += weight
        elif _KAZAKH_ENDING.search(low):
            kazakh += 0.5 * weight
    return {Language.RUSSIAN: russian, Language.KAZAKH: kazakh}


def languages_of(texts: Sequence[str], lexicons: Mapping[Language, Lexicon]) -> list[Language]:
    """Return the language of each paragraph; one too short to tell takes that of the one before, or else after."""
    known = [language_of(text, lexicons) for text in texts]
    last = next((language for language in known if language), Language.UNKNOWN)
    result: list[Language] = []
    for language in known:
        last = language or last
        result.append(last)
    return result


def main_language(texts: Sequence[str], languages: Sequence[Language]) -> Language:
    """Return the language that most characters are written in."""
    sizes: Counter[Language] = Counter()
    for text, language in zip(texts, languages, strict=True):
        sizes[language] += len(text)
    return sizes.most_common(1)[0][0] if sizes else Language.UNKNOWN
