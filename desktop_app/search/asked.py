"""From what an editor writes for a word, a phrase or a value to what is looked for."""

import re
from dataclasses import dataclass, replace

from desktop_app.domain.errors import BadDate, BadSearchDate, TooFewLetters, UnknownSearchValue
from desktop_app.search.analysis import Word, words
from desktop_app.search.fields import FIELDS, closed, language_named, languages, value_named, values_of
from desktop_app.search.periods import Period
from desktop_app.search.query import (
    Everything,
    Field,
    Node,
    Or,
    Phrase,
    Sought,
    beginning,
    exactly,
    fitting,
    nearly,
    sought,
)
from desktop_app.search.spelling import FEWEST, MANY, MOST_EDITS, ONE, letters_of

_STANDS_FOR = {MANY: "\u2d63", ONE: "\u2d65"}
"""Letters that no newsroom writes stand for wildcards while words are told apart: with a wildcard it is one word."""
_WILD = re.compile(r"(?<=\w)[*?]+|[*?]+(?=\w)")
_AMISS = re.compile(r"(?<=\w)~(\d?)(?!\w)")
_INTO = str.maketrans(_STANDS_FOR)
_BACK = str.maketrans({letter: sign for sign, letter in _STANDS_FOR.items()})


@dataclass(frozen=True, slots=True)
class Written:
    """A word or some words in quotes, as they stand in a query."""

    query: str
    text: str
    start: int
    field: str = ""
    """What the field is called before them."""
    quoted: bool = False
    exact: bool = False
    typing: bool = False
    """The last word may not be whole yet."""

    @property
    def place(self) -> dict[str, object]:
        """What an error says of the place."""
        return {"query": self.query, "start": self.start, "end": self.start + len(self.text)}


def meaning(written: Written) -> Node | None:
    """Return what is looked for; None where there is no word. Raises `QueryNotUnderstood`."""
    name = FIELDS.get(written.field.lower(), "")
    if name == "date":
        return Field("date", period=_period(written))
    if name == "lang" or closed(name):
        return _value(written, name)
    wanted = _sought(written)
    if name in ("", "title"):
        return Everything() if written.text == MANY else _phrase(written, wanted, name == "title")
    return Field(name, wanted) if wanted else None


def _period(written: Written) -> Period:
    try:
        return Period.parse(written.text.strip())
    except BadDate as error:
        raise BadSearchDate(value=written.text.strip(), **written.place) from error


def _value(written: Written, name: str) -> Field:
    said = written.text.strip()
    if name == "lang":
        if language := language_named(said):
            return Field("lang", language=language)
    elif value := value_named(name, said):
        return Field(name, values=frozenset((value,)))
    known = languages(written.field.lower()) if name == "lang" else values_of(written.field.lower())
    raise UnknownSearchValue(field=written.field, value=said, known=known, **written.place)


def _phrase(written: Written, wanted: tuple[Sought, ...], in_title: bool) -> Node | None:
    """Return words as a phrase; a word with hyphens may be written as one word as well."""
    if not wanted:
        return None
    phrase = Phrase(wanted, in_title)
    there = words(_told_apart(written.text)[0])
    first, last = there[0], there[-1]
    if written.quoted or first.joined_end != last.end:
        return phrase
    whole = replace(written, typing=False)
    as_one = _one(whole, first._replace(form=first.joined, end=first.joined_end), wanted[-1].edits)
    if wanted[-1].prefix:
        keys = as_one.keys if wanted[-1].keys else frozenset[str]()
        as_one = replace(as_one, form=as_one.form.removesuffix(MANY), keys=keys, pattern="", prefix=True)
    return Or((phrase, Phrase((as_one,), in_title)))


def _sought(written: Written) -> tuple[Sought, ...]:
    """Return the words looked for; with `typing` the last may be a beginning only."""
    text, amiss = _told_apart(written.text)
    there = words(text)
    wanted = [_one(written, word, amiss.get(word.end, 0)) for word in there]
    if written.typing and there and there[-1].end == len(text) and _whole(wanted[-1]) and len(there[-1].form) > 1:
        wanted[-1] = replace(wanted[-1], prefix=True)
    return tuple(wanted)


def _whole(word: Sought) -> bool:
    return not (word.exact or word.pattern or word.edits)


def _told_apart(text: str) -> tuple[str, dict[int, int]]:
    """Return a text of the same length whose wildcards are letters; and where words end that may have letters amiss."""
    amiss = {match.start(): min(int(match[1] or 1), MOST_EDITS) for match in _AMISS.finditer(text)}
    text = _AMISS.sub(lambda match: " " * len(match.group()), text)
    return _WILD.sub(lambda match: match.group().translate(_INTO), text), amiss


def _one(written: Written, word: Word, edits: int) -> Sought:
    form = word.form.translate(_BACK)
    place = (written.start + word.start, written.start + word.end)
    return replace(_asked(form, edits, written, place), place=place)


def _asked(form: str, edits: int, written: Written, place: tuple[int, int]) -> Sought:
    letters = letters_of(form)
    if letters == form:
        if edits and len(form) - edits < FEWEST:
            raise TooFewLetters(word=form, query=written.query, start=place[0], end=place[1])
        return nearly(form, edits) if edits else exactly(form) if written.exact else sought(form)
    if form.rstrip(ONE) == letters and (written.exact or len(letters) < FEWEST):
        return exactly(letters) if written.exact else sought(letters)
    if form.rstrip(MANY) == letters:
        return beginning(letters)
    if len(letters) < FEWEST:
        raise TooFewLetters(word=form, query=written.query, start=place[0], end=place[1])
    return fitting(form)
