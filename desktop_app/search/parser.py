"""Reads what an editor types into a tree. Whatever is typed has a meaning, or an error says what is amiss and where.

Unbalanced quotes and parentheses, and operators with nothing to join, are forgiven: that is how a query looks while it
is being typed. Words side by side, and AND, ask for passages that hold all of them; some of them may stand in the title
instead, as long as one is in the passage. `services.query_help` has the language for editors.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.domain.errors import NearNeedsWords, NothingToLookFor, TooDeep, UnknownSearchField
from desktop_app.search.asked import Written, meaning
from desktop_app.search.fields import FIELDS, field_like
from desktop_app.search.joining import NotJoined, near, turn
from desktop_app.search.periods import MONTHS, SEASONS
from desktop_app.search.query import And, Node, Not, Or
from desktop_app.search.tokens import Token, gap_of, tokens

_DEEPEST = 40
_LIKE_A_FIELD = re.compile(r"([^\W\d_]+):([^\s/:].*)?")
_YEAR = re.compile(r"\d{4}")
_VALUE = ("open", "quote", "bare", "exact")


def parse(query: str, typing: bool = False) -> Node:
    """Return the meaning of a query; with `typing` the last bare word may be the beginning of one.

    Raises a child of `QueryNotUnderstood` that says what is amiss, and where.
    """
    tree = _Reader(query, typing).read()
    if tree is None:
        raise NothingToLookFor(query=query, start=0, end=len(query))
    return tree


class _Reader:
    """Recursive descent. OR binds weakest; then AND, and words side by side; then near/turn; near/5; NOT strongest."""

    def __init__(self, query: str, typing: bool) -> None:
        self._query = query
        self._tokens = tokens(query)
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

    def _next(self) -> Token | None:
        return self._tokens[self._place] if self._place < len(self._tokens) else None

    def _accept(self, *kinds: str) -> Token | None:
        token = self._next()
        if token is None or token.kind not in kinds:
            return None
        self._place += 1
        return token

    def _either(self, field: str) -> Node | None:
        parts = [self._both(field)]
        while self._accept("or"):
            parts.append(self._both(field))
        return _joined(Or, parts)

    def _both(self, field: str) -> Node | None:
        parts: list[Node | None] = []
        while (token := self._next()) and token.kind not in ("or", "close"):
            if not self._accept("and"):
                parts.append(self._one_turn(field))
        return _joined(And, parts)

    def _one_turn(self, field: str) -> Node | None:
        parts, last = [self._chain(field)], None
        while operator := self._accept("turn"):
            parts.append(self._chain(field) if self._more() else None)
            last = operator
        there = [part for part in parts if part is not None]
        if last is None or len(there) < 2:
            return next(iter(there), None)
        try:
            return turn(there)
        except NotJoined as error:
            raise NearNeedsWords(operator=last.text, **self._at(last)) from error

    def _chain(self, field: str) -> Node | None:
        first = self._one(field)
        parts, gaps, last = [first] if first is not None else [], list[int](), None
        while operator := self._accept("near"):
            part = self._one(field) if self._more() else None
            if part is not None:
                gaps += [gap_of(operator.text.lower())] * bool(parts)
                parts.append(part)
            last = operator
        if last is None or len(parts) < 2:
            return next(iter(parts), None)
        try:
            return near(parts, gaps)
        except NotJoined as error:
            raise NearNeedsWords(operator=last.text, **self._at(last)) from error

    def _more(self) -> bool:
        """Say whether something follows that an operator can join."""
        token = self._next()
        return token is not None and token.kind not in ("or", "and", "close", "near", "turn")

    def _one(self, field: str) -> Node | None:
        if self._accept("not", "minus"):
            return self._excluded(field)
        if self._accept("open"):
            return self._group(field)
        if token := self._accept("field"):
            return self._of_field(token.text[:-1])
        exact = self._accept("exact") is not None
        if token := self._accept("quote"):
            return meaning(Written(self._query, token.text, token.start, field, quoted=True, exact=exact))
        if token := self._accept("bare"):
            typing = self._typing and token.last and not exact
            self._refuse_unknown(token)
            return meaning(Written(self._query, token.text, token.start, field, exact=exact, typing=typing))
        self._accept("near", "turn")  # with nothing before it
        return None

    def _excluded(self, field: str) -> Node | None:
        times = 1
        while self._accept("not", "minus"):
            times += 1
        part = self._one(field) if self._place < len(self._tokens) else None
        if part is None:
            return None
        return Not(part) if times % 2 else Not(Not(part))

    def _group(self, field: str) -> Node | None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise TooDeep(query=self._query, start=self._tokens[self._place - 1].start, end=len(self._query))
        inside = self._either(field)
        self._accept("close")
        self._depth -= 1
        return inside

    def _of_field(self, name: str) -> Node | None:
        token = self._next()
        if token is None or token.kind not in _VALUE:
            return None
        if FIELDS[name.lower()] == "date" and (named := self._named_date(token)):
            return meaning(replace(named, field=name))
        return self._one(name)

    def _named_date(self, token: Token) -> Written | None:
        """Return the name of a month or season with the year that follows it."""
        year = self._tokens[self._place + 1] if self._place + 1 < len(self._tokens) else None
        if token.kind != "bare" or year is None or not _YEAR.fullmatch(year.text):
            return None
        if token.text.lower() not in MONTHS.keys() | SEASONS.keys():
            return None
        self._place += 2
        return Written(self._query, self._query[token.start : year.end], token.start)

    def _refuse_unknown(self, token: Token) -> None:
        """A word with a colon and a value behind it is a field that was mistyped, where it is like one."""
        written = _LIKE_A_FIELD.fullmatch(token.text)
        if written is None:
            return
        follows = self._next()
        valued = written[2] or (follows and follows.kind in ("open", "quote") and follows.start <= token.end + 1)
        instead = field_like(written[1].lower()) if valued else ""
        if instead:
            place = {"query": self._query, "start": token.start, "end": token.start + len(written[1]) + 1}
            raise UnknownSearchField(field=written[1], instead=instead, **place)

    def _at(self, token: Token) -> dict[str, object]:
        return {"query": self._query, "start": token.start, "end": token.end}


def _joined(kind: type[And] | type[Or], parts: Sequence[Node | None]) -> Node | None:
    there = tuple(part for part in parts if part is not None)
    return kind(there) if len(there) > 1 else next(iter(there), None)
