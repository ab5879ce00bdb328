"""Where a reporting clause interrupts the words said: «Мы строим, — сказал Калиев, — и построим»."""

import re
from dataclasses import replace

from desktop_app.domain.anchors import Span, trimmed
from desktop_app.domain.errors import EmptySelection
from desktop_app.domain.interviews import Language
from desktop_app.language.clauses import Clause, read_clause
from desktop_app.language.declension import SURNAME_ENDINGS
from desktop_app.language.lexicon import Lexicon
from desktop_app.language.morphology import readings
from desktop_app.language.names import is_given

DASH = r"[—–−-]{1,2}"
GAP = r"[ \u00a0\u202f]"
WORD = re.compile(r"[^\W\d_]+")
_INSIDE = re.compile(
    rf"(?P<stop>[,.!?…:;]{{1,3}}){GAP}*{DASH}(?:{GAP}+|(?=[a-zа-яёәғқңөұүһі]))(?P<clause>[^\W\d_](?:[^«»„“”\"\n]|«[^«»\n]{{1,60}}»|\"[^«»\"\n]{{1,60}}\"){{1,300}}?)"
    rf"(?P<close>[,.:;!?…]{{0,3}})(?:{GAP}*{DASH}{GAP}+|$)"
)
RELATIVE = frozenset("which that who whose where whom что который которая которое которые чей где".split())
_FIRST_PERSON = frozenset("я мы мен біз i we ты вы сен сіз you".split())


def cut_at_clauses(
    text: str, start: int, end: int, lexicon: Lexicon, dialogue: bool = False
) -> tuple[list[Span], list[Clause]]:
    """Return the words said and the reporting clauses that interrupt them."""
    spans: list[Span] = []
    clauses: list[Clause] = []
    begin, position = start, start
    while match := _INSIDE.search(text, position, end):
        clause = told(read_clause(text, match.start("clause"), match.end("clause"), lexicon, dialogue))
        # «— Жена привыкла. «Ты женат на заводе», — говорит она.»
        quoted = dialogue and match.start() > start and text[match.start() - 1] in "»”“"
        if quoted or not _interrupts(text, match, clause, dialogue):
            position = match.end("stop")
            continue
        keep(spans, text, begin, match.end("stop"))
        clauses.append(clause)
        begin = position = match.end()
        if dialogue and match["close"] == "" and match.end() == end:
            break
    keep(spans, text, begin, end)
    return spans, clauses


def _interrupts(text: str, match: re.Match[str], clause: Clause, dialogue: bool) -> bool:
    first = clause.tokens[0].text
    if not first[0].islower():
        # «— Да, — Олег вздохнул»: a name right before its verb.
        named = clause.verb in (1, 2) and first.lower() not in _FIRST_PERSON
        return named and match["stop"][-1] in ",!?…"
    # In Russian spelling a small letter after «? —» or «! —» in a line of dialogue opens the author's words.
    if dialogue and match["stop"][-1] in "!?…":
        return True
    return clause.verb is not None and clause.verb <= 4 and first not in RELATIVE


def told(clause: Clause) -> Clause:
    """Return a clause in which any verb beside its subject reports: «плачет мать», «Алия дёрнула мать за рукав»."""
    if clause.verb is not None or clause.language is not Language.RUSSIAN or len(clause.tokens) < 2:
        return clause
    for verb, subject in ((0, 1), (1, 0)):
        word = clause.tokens[verb]
        reading = next((one for one in readings(word.text)[:1] if one.part == "VERB"), None)
        if reading and reading.grammemes & {"past", "3per"} and is_name_or_role(clause.tokens[subject].text):
            gender = reading.gender if reading.gender in ("masc", "femn") else ""
            return replace(clause, verb=verb, cue=word.text, gender=gender)
    return clause


def is_name_or_role(word: str) -> bool:
    """Say whether a word can be the subject as somebody: a name, a noun for a living being, «он»."""
    nominative = [one for one in readings(word) if one.case == "nomn"]
    living = any(one.is_name or "anim" in one.grammemes or one.lemma in ("он", "она") for one in nominative)
    surname = word[:1].isupper() and word.lower().endswith(SURNAME_ENDINGS)
    return living or surname or is_given(word)


def keep(spans: list[Span], text: str, start: int, end: int) -> None:
    """Keep a fragment without the comma that belongs to the clause, and without white space."""
    try:
        span = trimmed(text, Span(start, end))
        while text[span.end - 1] in ",;" or text[span.end - 1].isspace():
            span = Span(span.start, span.end - 1)
    except EmptySelection:
        return
    if WORD.search(text, span.start, span.end):
        spans.append(span)
