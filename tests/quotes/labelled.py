"""Texts in which an editor marked by hand who says what: written for these tests, every person and firm invented.

One text a file under `texts/LANGUAGE/open` (rules may be developed on it) or `texts/LANGUAGE/held` (only ever
measured). A head of `key: value` lines, an empty line, then the text as a source would stand in an archive, with marks:
`⟦q1|direct|Дина Оспанова|person|name-after|⟧words⟦/⟧`, that is: name of the quote, kind, speaker in the nominative,
what the speaker is, how the text attributes, other right forms of the name separated by `;`. A further fragment of the
same quote is `⟦q1⟧words⟦/⟧`; marks may nest. Positions count characters of the text without the marks.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

TEXTS = Path(__file__).with_name("texts")
HALVES = ("open", "held")
LANGUAGES = ("ru", "kk", "en")
GENRES = ("agency", "interview", "feature", "transcript", "statement", "column", "memoir", "nineties")
WANTED = ("direct", "dash", "qa")
"""Kinds that a finder is asked for."""
WELCOME = ("partial", "nested", "headline", "unmarked", "indirect")
"""Kinds that cost nothing, found or not."""
TYPES = ("person", "org", "role", "unknown")
MANNERS = (
    "name-before", "name-after", "role", "pronoun", "continued", "turn", "guest", "org", "unattributed",
)  # fmt: skip
_KEYS = frozenset({"id", "lang", "date", "genre", "note"})
_MARK = re.compile(r"⟦([^⟦⟧\n]*)⟧|[⟦⟧]")

Spans = tuple[tuple[int, int], ...]


class BadMark(ValueError):
    """A text is not well formed; the sentence names the file and the line."""

    def __init__(self, name: str, line: int, reason: str) -> None:
        super().__init__(f"{name}:{line}: {reason}")


@dataclass(frozen=True, slots=True)
class Label:
    """One quote as an editor marked it; `spans` are its fragments in order, end exclusive."""

    id: str
    spans: Spans
    kind: str
    speaker: str | None
    speaker_type: str
    manner: str
    accept: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Every right form of the speaker's name."""
        return (self.speaker, *self.accept) if self.speaker else self.accept


@dataclass(frozen=True, slots=True)
class LabelledText:
    """A text as a finder reads it, and what an editor would find in it, in the order of the first fragments."""

    id: str
    lang: str
    genre: str
    half: str
    text: str
    labels: tuple[Label, ...]
    date: str | None = None
    note: str = ""

    @property
    def wanted(self) -> tuple[Label, ...]:
        return tuple(label for label in self.labels if label.kind in WANTED)

    @property
    def welcome(self) -> tuple[Label, ...]:
        return tuple(label for label in self.labels if label.kind in WELCOME)


@cache
def texts() -> tuple[LabelledText, ...]:
    """Return every text, by language and name. Raises `BadMark`."""
    return tuple(read(path) for path in sorted(TEXTS.glob("*/*/*.txt")))


def read(path: Path) -> LabelledText:
    """Read one file; its folder says which half it belongs to. Raises `BadMark`."""
    name = "/".join(path.parts[-3:])
    return parse(path.read_bytes().decode("utf-8"), name, path.parent.name)


def parse(source: str, name: str, half: str) -> LabelledText:
    """Take the marks out of a text. `name` is for what `BadMark` says."""
    if not unicodedata.is_normalized("NFC", source):
        raise BadMark(name, 1, "the letters are not composed (NFC)")
    head, gap, marked = source.partition("\n\n")
    if not gap or not marked.strip():
        raise BadMark(name, 1, "no empty line after the head, or no text")
    about = _head(head, name)
    reading = _Reading(name, first_line=head.count("\n") + 3)
    reading.take(marked.rstrip("\n") + "\n")
    return LabelledText(
        about["id"], about["lang"], about["genre"], half, reading.text, reading.labels(), about.get("date"),
        about.get("note", ""),
    )  # fmt: skip


def _head(head: str, name: str) -> Mapping[str, str]:
    about: dict[str, str] = {}
    for number, line in enumerate(head.split("\n"), 1):
        key, colon, value = line.partition(":")
        if not colon or key not in _KEYS or key in about or not value.strip():
            raise BadMark(name, number, f"not a line of the head: {line!r}")
        about[key] = value.strip()
    for key, values in (("id", None), ("lang", LANGUAGES), ("genre", GENRES)):
        if key not in about or (values and about[key] not in values):
            raise BadMark(name, 1, f"{key} is {about.get(key)!r}")
    return about


@dataclass(slots=True)
class _Reading:
    """A text while its marks are being taken out."""

    name: str
    first_line: int
    text: str = ""
    _open: list[tuple[str, int, int]] = field(default_factory=list)
    """Quote, where its fragment began, line."""
    _said: dict[str, tuple[list[str], int]] = field(default_factory=dict)
    _spans: dict[str, list[tuple[int, int]]] = field(default_factory=dict)

    def take(self, marked: str) -> None:
        done = 0
        for mark in _MARK.finditer(marked):
            self.text += marked[done : mark.start()]
            done = mark.end()
            line = self.first_line + marked.count("\n", 0, mark.start())
            if mark[1] is None:
                raise BadMark(self.name, line, "half a mark")
            if mark[1] == "/":
                self._close(line)
            else:
                self._begin(mark[1].split("|"), line)
        self.text += marked[done:]
        if self._open:
            raise BadMark(self.name, self._open[-1][2], f"{self._open[-1][0]} is not closed")

    def _begin(self, fields: list[str], line: int) -> None:
        fields = [one.strip() for one in fields]
        quote = fields[0]
        if any(quote == other for other, _, _ in self._open):
            raise BadMark(self.name, line, f"{quote} inside itself")
        if len(fields) == 1 and quote not in self._said:
            raise BadMark(self.name, line, f"{quote or 'nothing'} has not been introduced")
        if len(fields) > 1:
            if quote in self._said or not quote:
                raise BadMark(self.name, line, f"{quote!r} is introduced twice or has no name")
            self._said[quote] = (_checked(fields, self.name, line), line)
        self._open.append((quote, len(self.text), line))

    def _close(self, line: int) -> None:
        if not self._open:
            raise BadMark(self.name, line, "an end without a beginning")
        quote, start, _ = self._open.pop()
        words = self.text[start:]
        if not words or words != words.strip():
            raise BadMark(self.name, line, f"{quote}: no words, or white space at an end")
        if words[0] in "—–-" and words[1:2].isspace():
            raise BadMark(self.name, line, f"{quote} begins with the dash that opens the line")
        self._spans.setdefault(quote, []).append((start, len(self.text)))

    def labels(self) -> tuple[Label, ...]:
        found = []
        taken: set[int] = set()
        for quote, spans in sorted(self._spans.items(), key=lambda item: item[1][0]):
            (_, kind, speaker, speaker_type, manner, accept), line = self._said[quote]
            places = {place for start, end in spans for place in range(start, end)}
            if kind in WANTED and places & taken:
                raise BadMark(self.name, line, f"{quote} overlaps another quote that is wanted")
            taken |= places if kind in WANTED else set()
            if kind in WANTED and speaker_type == "person" and not _named(speaker, self.text):
                raise BadMark(self.name, line, f"{quote}: the surname of {speaker} is not in the text")
            forms = tuple(form.strip() for form in accept.split(";") if form.strip())
            found.append(Label(quote, tuple(spans), kind, speaker or None, speaker_type, manner, forms))
        return tuple(found)


def _checked(fields: list[str], name: str, line: int) -> list[str]:
    if len(fields) != 6:
        raise BadMark(name, line, f"{fields[0]}: {len(fields)} fields instead of 6")
    for value, values in zip(fields[1:5], (WANTED + WELCOME, None, TYPES, MANNERS), strict=True):
        if values and value not in values:
            raise BadMark(name, line, f"{fields[0]}: {value!r} is none of {', '.join(values)}")
    if fields[1] in WANTED and bool(fields[2]) == (fields[3] == "unknown"):
        raise BadMark(name, line, f"{fields[0]}: speaker {fields[2]!r} and type {fields[3]} disagree")
    return fields


def _named(speaker: str, text: str) -> bool:
    """Say whether the surname occurs in some case: all but its last three letters."""
    surname = list(words_of(speaker))[-1]
    stem = surname[: max(3, len(surname) - 3)]
    return any(word.startswith(stem) for word in words_of(text))


def words_of(name: str) -> Iterator[str]:
    """Yield the words of a name in small letters, ё as е, apostrophes left out, hyphens parting words."""
    plain = unicodedata.normalize("NFC", name).lower().replace("ё", "е")
    yield from re.findall(r"[^\W_]+", re.sub(r"['’`]", "", plain))
