"""Speech that is told in the reporter's words: «По словам эксперта, …», «Талгат Калиев отмечает, …».

Only patterns that hardly err are used, and only in sentences without direct speech.
"""

import re
from dataclasses import dataclass

from desktop_app.domain.anchors import Span
from desktop_app.domain.interviews import Language
from desktop_app.language.clauses import Clause, read_clause
from desktop_app.language.covered import Covered
from desktop_app.language.lexicon import Lexicon
from desktop_app.language.sentences import sentences
from desktop_app.language.tokens import tokens

_OPENING = re.compile(r"(?:Как|As)\s+(?P<clause>[^,.:;«\"“]{3,80}),\s")
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


def find_reports(text: str, block: Span, direct: Covered, lexicon: Lexicon) -> list[Report]:
    """Return the sentences of a paragraph that report speech and hold no direct speech."""
    free = [s for s in sentences(text, block.start, block.end) if not direct.meets(s)]
    found = (_by_phrase(text, s, lexicon) or _by_verb(text, s, lexicon) for s in free)
    return [report for report in found if report]


def _by_phrase(text: str, sentence: Span, lexicon: Lexicon) -> Report | None:
    low = text[sentence.start : sentence.end].lower()
    for phrase in lexicon.by_pronoun:
        match = re.search(rf"(?<!\w){re.escape(phrase)},", low)
        if match:
            place = sentence.start + match.start()
            clause = read_clause(text, place, sentence.start + match.end() - 1, lexicon)
            return Report(sentence, clause, phrase, phrase)
    if lexicon.language is Language.KAZAKH:
        return None
    for phrase in lexicon.by:
        match = re.search(rf"(?<!\w){re.escape(phrase)} ([^,.:;]{{2,80}}),", low)
        if match:
            start, end = sentence.start + match.start(1), sentence.start + match.end(1)
            return Report(sentence, read_clause(text, start, end, lexicon), phrase)
    return None


def _by_verb(text: str, sentence: Span, lexicon: Lexicon) -> Report | None:
    """«Как отмечает политолог, …» and «Талгат Калиев отмечает, (что) …»: the verb stands beside the comma."""
    match = _OPENING.match(text, sentence.start, sentence.end) or _THAT.match(text, sentence.start, sentence.end)
    if not match or lexicon.language is Language.KAZAKH:
        return None
    clause = read_clause(text, match.start("clause"), match.end("clause"), lexicon)
    if clause.verb is None or clause.citing:
        return None
    opening = match.re is _OPENING
    last = len(tokens(text, clause.start, clause.end)) - 1
    if opening or (clause.verb == last and last <= 7):
        return Report(sentence, clause)
    return None
