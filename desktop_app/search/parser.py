"""Reads what an editor types into a tree. Whatever is typed has a meaning or is not understood; nothing fails.

Unbalanced quotes and parentheses, and operators with nothing to join, are forgiven: that is how a query looks while it
is being typed.
"""

import re
from dataclasses import dataclass, replace

from desktop_app.domain.errors import QueryNotUnderstood
from desktop_app.search.analysis import words
from desktop_app.search.query import (
    And,
    Everything,
    Field,
    Node,
    Not,
    Or,
    Phrase,
    Sought,
    beginning,
    language_named,
    period_named,
    sought,
)

_OPERATORS = {
    "AND": "and", "И": "and", "ЖӘНЕ": "and",
    "OR": "or", "ИЛИ": "or", "НЕМЕСЕ": "or",
    "NOT": "not", "НЕ": "not", "ЕМЕС": "not",
}  # fmt: skip
FIELDS = {
    "speaker": "speaker", "спикер": "speaker", "сөйлеуші": "speaker",
    "tag": "tag", "тег": "tag",
    "outlet": "outlet", "издание": "outlet", "басылым": "outlet",
    "lang": "lang", "язык": "lang", "тіл": "lang",
    "date": "date", "дата": "date", "күні": "date",
    "year": "date", "год": "date", "жыл": "date",
    "title": "title", "заголовок": "title", "тақырып": "title",
}  # fmt: skip
_OPENING = '"«„“”»'
_TOKEN = re.compile(
    rf"""(?P<space>\s+)
       |(?P<open>\()|(?P<close>\))
       |(?P<field>(?:{"|".join(FIELDS)}):)
       |(?P<quote>[{_OPENING}])
       |(?P<minus>(?<![^\s(])[-\u2212\u2013](?=[^\s-]))
       |(?P<bare>[^\s(){_OPENING}]+)""",
    re.VERBOSE | re.IGNORECASE,
)
_CLOSING = {'"': '"', "«": "»", "„": '“”"', "“": '”“"', "”": "”", "»": "«»"}
_DEEPEST = 40


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    last: bool = False
    """Nothing follows it, so the editor may still be typing it."""


def parse(query: str, typing: bool = False) -> Node:
    """Return the meaning of a query; with `typing` the last bare word may be the beginning of one.

    Raises `QueryNotUnderstood` where nothing is looked for, or a date or language cannot be one.
    """
    try:
        tree = _Reader(_tokens(query), typing).read()
    except (KeyError, RecursionError) as error:
        raise QueryNotUnderstood(query=query) from error
    if tree is None:
        raise QueryNotUnderstood(query=query)
    return tree


def _tokens(query: str) -> list[_Token]:
    found, place = [], 0
    while place < len(query):
        match = _TOKEN.match(query, place)
        if match is None or match.lastgroup is None:
            place += 1
            continue
        kind, text, place = match.lastgroup, match.group(), match.end()
        if kind == "quote":
            text, place = _quoted(query, place, _CLOSING[text])
        elif kind == "bare" and text in _OPERATORS:
            kind = _OPERATORS[text]
        if kind != "space":
            found.append(_Token(kind, text, place == len(query)))
    return found


def _quoted(query: str, start: int, closing: str) -> tuple[str, int]:
    """Return the words in quotes and where the query goes on; quotes left open reach to the end."""
    ends = [end for end in (query.find(sign, start) for sign in closing) if end >= 0]
    end = min(ends, default=len(query))
    return query[start:end], min(end + 1, len(query))


class _Reader:
    """Recursive descent: OR binds weaker than AND, NOT binds strongest; words side by side are joined by AND."""

    def __init__(self, tokens: list[_Token], typing: bool) -> None:
        self._tokens = tokens
        self._place = 0
        self._typing = typing
        self._depth = 0

    def read(self) -> Node | None:
        """Return the whole query; a closing parenthesis too many is passed over."""
        parts = []
        while self._place < len(self._tokens):
            parts.append(self._either(""))
            self._accept("close")
        return _joined(And, parts)

    def _accept(self, *kinds: str) -> _Token | None:
        if self._place < len(self._tokens) and self._tokens[self._place].kind in kinds:
            self._place += 1
            return self._tokens[self._place - 1]
        return None

    def _either(self, field: str) -> Node | None:
        parts = [self._both(field)]
        while self._accept("or"):
            parts.append(self._both(field))
        return _joined(Or, parts)

    def _both(self, field: str) -> Node | None:
        parts: list[Node | None] = []
        while self._place < len(self._tokens) and self._tokens[self._place].kind not in ("or", "close"):
            if not self._accept("and"):
                parts.append(self._one(field))
        return _joined(And, parts)

    def _one(self, field: str) -> Node | None:
        if self._accept("not", "minus"):
            part = self._one(field) if self._place < len(self._tokens) else None
            return Not(part) if part is not None else None
        if self._accept("open"):
            return self._group(field)
        if token := self._accept("field"):
            return self._of_field(FIELDS[token.text[:-1].lower()])
        if token := self._accept("quote"):
            return _of_field(field, token.text, quoted=True)
        if token := self._accept("bare"):
            return _of_field(field, token.text, quoted=False, typing=self._typing and token.last)
        return None

    def _group(self, field: str) -> Node | None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise RecursionError
        inside = self._either(field)
        self._accept("close")
        self._depth -= 1
        return inside

    def _of_field(self, field: str) -> Node | None:
        if self._place < len(self._tokens) and self._tokens[self._place].kind in ("open", "quote", "bare"):
            return self._one(field)
        return None


def _joined(kind: type[And] | type[Or], parts: list[Node | None]) -> Node | None:
    there = tuple(part for part in parts if part is not None)
    return kind(there) if len(there) > 1 else next(iter(there), None)


def _of_field(field: str, text: str, *, quoted: bool, typing: bool = False) -> Node | None:
    if field == "date":
        return Field("date", period=period_named(text.strip()))
    if field == "lang":
        return Field("lang", language=language_named(text.strip()))
    if field in ("", "title"):
        return _of_words(text, field == "title", quoted, typing)
    wanted = _sought(text, typing)
    return Field(field, wanted) if wanted else None


def _of_words(text: str, in_title: bool, quoted: bool, typing: bool) -> Node | None:
    if text == "*":
        return Everything()
    wanted = _sought(text, typing)
    if not wanted:
        return None
    phrase = Phrase(wanted, in_title)
    first = words(text)[0]
    if quoted or first.joined_end != words(text)[-1].end:
        return phrase
    as_one = replace(wanted[-1], form=first.joined, keys=wanted[-1].keys and sought(first.joined).keys)
    return Or((phrase, Phrase((as_one,), in_title)))


def _sought(text: str, typing: bool) -> tuple[Sought, ...]:
    """Return the words looked for; one with a star, or with `typing` the last, may be a beginning only."""
    there = words(text)
    wanted = [beginning(w.form) if text[w.end : w.end + 1] == "*" else sought(w.form) for w in there]
    if typing and there and len(there[-1].form) > 1 and there[-1].end == len(text):
        wanted[-1] = replace(wanted[-1], prefix=True)
    return tuple(wanted)
