"""The pieces of a query as an editor types it: words, quotes, brackets, fields, operators."""

import re
from dataclasses import dataclass

from desktop_app.search.fields import AT_ONCE, FIELDS
from desktop_app.search.query import WITHIN_A_PASSAGE

_OPERATORS = {
    "AND": "and", "И": "and", "ЖӘНЕ": "and",
    "OR": "or", "ИЛИ": "or", "НЕМЕСЕ": "or",
    "NOT": "not", "НЕ": "not", "ЕМЕС": "not",
}  # fmt: skip
_NEAR = "near|рядом|жанында"
_TURN = "turn|реплика|реплик|репликасы|сөз"
_PASSAGE = "passage|paragraph|абзац|фрагмент|үзінді"
USUAL_GAP = 10
"""How many words may be between, where the operator names no number."""
_OPENING = '"«„“”»'
_LATER = "|".join(name for name in FIELDS if FIELDS[name] not in AT_ONCE)
_NOW = "|".join(name for name in FIELDS if FIELDS[name] in AT_ONCE)
_TOKEN = re.compile(
    rf"""(?P<space>\s+)
       |(?P<open>\()|(?P<close>\))
       |(?P<turn>(?:{_NEAR})/(?:{_TURN})(?=[\s(){_OPENING}]|$))
       |(?P<near>(?:{_NEAR})/(?:\d{{1,3}}|{_PASSAGE})(?=[\s(){_OPENING}]|$))
       |(?P<field>(?:{_LATER}):(?!//)|(?:{_NOW}):(?=[^\s/]|$))
       |(?P<exact>=(?=[{_OPENING}\w]))
       |(?P<quote>[{_OPENING}])
       |(?P<minus>(?<![^\s(])[-\u2212\u2013](?=[^\s-]))
       |(?P<bare>[^\s(){_OPENING}]+)""",
    re.VERBOSE | re.IGNORECASE,
)
_CLOSING = {'"': '"', "«": "»", "„": '“”"', "“": '”“"', "”": "”", "»": "«»"}
_ALONE = re.compile("NEAR|РЯДОМ|ЖАНЫНДА")


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a query. `start` and `end` are its places there; of quotes, those of what is in them."""

    kind: str
    text: str
    start: int
    end: int
    last: bool = False
    """Nothing follows it, so the editor may still be typing it."""


def tokens(query: str) -> list[Token]:
    """Return the pieces of a query in order; no sign is without a meaning, but it may be that of a space."""
    found, place = [], 0
    while place < len(query):
        match = _TOKEN.match(query, place)
        if match is None or match.lastgroup is None:
            place += 1
            continue
        kind, text, start, place = match.lastgroup, match.group(), match.start(), match.end()
        end = place
        if kind == "quote":
            start = place
            end, place = _quoted(query, place, _CLOSING[text])
            text = query[start:end]
        elif kind == "bare":
            kind = _OPERATORS.get(text) or ("near" if _ALONE.fullmatch(text) else "bare")
        if kind != "space":
            found.append(Token(kind, text, start, end, place == len(query)))
    return found


def gap_of(operator: str) -> int:
    """Return how many words may be between what a near operator joins."""
    _, _, said = operator.partition("/")
    if said.isdigit():
        return int(said)
    return WITHIN_A_PASSAGE if said else USUAL_GAP


def _quoted(query: str, start: int, closing: str) -> tuple[int, int]:
    """Return where words in quotes end and where the query goes on; quotes left open reach to the end."""
    ends = [end for end in (query.find(sign, start) for sign in closing) if end >= 0]
    end = min(ends, default=len(query))
    return end, min(end + 1, len(query))
