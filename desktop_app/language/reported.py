"""Speech that is told in the reporter's words: «По словам эксперта, …», «Талгат Калиев отмечает, …».

Only patterns that hardly err are used, and only in sentences without direct speech.
"""

import re
from dataclasses import dataclass

from desktop_app.domain.anchors import Span
from desktop_app.domain.interviews import Language
from desktop_app.language.clauses import Clause, any_of, read_clause
from desktop_app.language.lexicon import Lexicon
from desktop_app.language.sentences import sentences
from desktop_app.language.stretches import Stretches
from desktop_app.language.tokens import tokens

_OPENING = re.compile(r"(?:Как|As)\s+(?P<clause>[^,.:;«\"“]{3,80}),\s")
_SAID = re.compile(r"(?P<clause>[^,.:;«\"“]{3,90}?) that\s+(?=\S)")
_ENDING = re.compile(r",\s+(?:[—–-]\s+)?(?P<clause>[^\W\d_][^,.:;«»\"“”]{3,80})[.!?]$")
_KAZAKH_WHO = r"(?P<who>[^,.:;«\"“]{2,80}?) "
_THAT = re.compile(r"(?P<clause>[^,.:;«\"“]{3,90}),\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class Report:
    """A sentence that reports speech, and the words of it that say whose."""

    span: Span
    clause: Clause
    by: str = ""
    """The phrase «по словам», where the clause is what follows it; the name then stands in the genitive."""
    pronoun: str = ""
    """The phrase «по его словам», which needs no name."""


def find_reports(text: str, block: Span, direct: Stretches, lexicon: Lexicon) -> list[Report]:
    """Return the sentences of a paragraph that report speech and hold no direct speech."""
    free = [s for s in sentences(text, block.start, block.end) if not direct.overlap(s)]
    found = (_by_phrase(text, s, lexicon) or _by_verb(text, s, lexicon) for s in free)
    return [report for report in found if report]


def _by_phrase(text: str, sentence: Span, lexicon: Lexicon) -> Report | None:
    low = text[sentence.start : sentence.end].lower()
    if len(low) != sentence.end - sentence.start:  # «İ» is two characters in lower case
        return None
    if match := any_of(lexicon.by_pronoun, after=",").search(low):
        place = sentence.start + match.start()
        clause = read_clause(text, place, sentence.start + match.end() - 1, lexicon)
        return Report(sentence, clause, match["phrase"], match["phrase"])
    if lexicon.language is Language.KAZAKH:
        match = any_of(lexicon.by, before=_KAZAKH_WHO, after="[, ]").match(low)
    else:
        match = any_of(lexicon.by, after=" (?P<who>[^,.:;]{2,80}),").search(low)
        # «…, по словам Калиева.» and "…, according to Marsh."
        match = match or any_of(lexicon.by, before=", ", after=r" (?P<who>[^,.:;]{2,80})[.!?]$").search(low)
    if not match:
        return None
    start, end = sentence.start + match.start("who"), sentence.start + match.end("who")
    return Report(sentence, read_clause(text, start, end, lexicon), match["phrase"])


def _by_verb(text: str, sentence: Span, lexicon: Lexicon) -> Report | None:
    """«Как отмечает политолог, …», «Калиев отмечает, (что) …», "Marsh said that …", «…, сообщил Калиев.»."""
    if lexicon.language is Language.KAZAKH:
        return None
    for pattern in (_OPENING, _SAID) if lexicon.language is Language.ENGLISH else (_OPENING, _THAT):
        match = pattern.match(text, sentence.start, sentence.end)
        if match:
            clause = read_clause(text, match.start("clause"), match.end("clause"), lexicon)
            last = len(tokens(text, clause.start, clause.end)) - 1
            beside = clause.verb is not None and clause.verb == last and last <= 9
            return Report(sentence, clause) if not clause.citing and (_reports(clause, pattern) or beside) else None
    match = _ENDING.search(text, max(sentence.start, sentence.end - 90), sentence.end)
    if not match:
        return None
    clause = read_clause(text, match.start("clause"), match.end("clause"), lexicon)
    return Report(sentence, clause) if clause.verb == 0 and not clause.citing else None


def _reports(clause: Clause, pattern: re.Pattern[str]) -> bool:
    return pattern is _OPENING and clause.verb is not None
