"""The one text that is made of a document's paragraphs, tables, notes and comments, and what is known of it."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile

from desktop_app.domain.dates import PartialDate
from desktop_app.domain.interviews import Language, Origin, Remark
from desktop_app.importers.headers import KEYS
from desktop_app.importers.knowing import Structured, told
from desktop_app.importers.sources import Source
from desktop_app.importers.titles import FirstSentence, shortened
from desktop_app.services.found import ReadText
from desktop_app.services.words import translate

_INVISIBLE = "\ufeff\u200b\u200c\u200d\u2060\u00ad"
_LONGEST_KEY = 60
"""Characters of a key, with its colon and what is white before it."""
_SPEAKING = {"author", "interviewer", "interviewee"}
_LONGEST_NAME = 8
"""Words of one, or of two people's."""
_SENTENCE_END = re.compile(r"(?:[?!…]|\w\w\.)\s*$")
_NOBODY = """
admin,administrator,user,users,owner,author,unknown,windows,home,microsoft office user,windows user,apache poi,
python-docx,пользователь,пользователь windows,администратор,админ,автор,неизвестно,неизвестный,пайдаланушы
"""
_NO_AUTHORS = frozenset(name.strip() for name in _NOBODY.split(","))
"""Names that systems give to whoever sits at the computer, and libraries to themselves."""
_NO_TITLES = re.compile(
    r"(?:microsoft word|word document|документ microsoft word|документ word|untitled|document|документ|без имени"
    r"|без названия|атаусыз)[\s\d()]*(?:\.\w+)?|microsoft word - .*|powerpoint presentation|normal",
    re.IGNORECASE,
)
_TITLE = re.compile(r"title|название|заголовок документа|атауы", re.IGNORECASE)
_HEADING = re.compile(r"(?:heading|заголовок|тақырып)\s*([1-9])", re.IGNORECASE)


def heading_level(style: str) -> int | None:
    """Return the level of headings that a style is named after: 0 for the title; None for other styles.

    Word names them in English in every language; other programs do not.
    """
    if _TITLE.fullmatch(style):
        return 0
    match = _HEADING.fullmatch(style)
    return int(match[1]) if match else None


@dataclass(slots=True)
class Manuscript:
    """What a reader has come by, in order. Headings have a level: 0 is a title, 1 the highest heading."""

    paragraphs: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    remarks: set[Remark] = field(default_factory=set)
    warnings: list[str] = field(default_factory=list)
    _headings: list[tuple[int, str]] = field(default_factory=list)

    def heading(self, level: int, words: str) -> None:
        """Say that a paragraph is a heading."""
        if _is_text(words):
            self._headings.append((level, words))

    def hidden(self) -> None:
        """Say that words were left out that the document does not show."""
        sentence = translate("import", "Hidden text of the document was left out.")
        if sentence not in self.warnings:
            self.warnings.append(sentence)

    @property
    def title(self) -> str:
        """The first of the highest headings, on one line, or ""."""
        highest = min(self._headings, key=lambda one: one[0], default=(0, ""))
        return shortened(" ".join(highest[1].split("\n")).strip())


@dataclass(frozen=True, slots=True)
class Said:
    """What a document's own data say of it."""

    title: str = ""
    author: str = ""
    date: PartialDate | None = None
    outlet: str = ""
    url: str = ""
    language: Language | None = None


@dataclass(frozen=True, slots=True)
class Form:
    """What kind of document it is: `ReadText`'s fields of the same names."""

    media_type: str
    importer: str
    encoding: str = "utf-8"
    is_published: bool = False
    """Whether the data come from a publisher, as in books, and not from whichever program wrote the file: then they go
    before what stands in the text."""


def tidy(paragraph: str) -> str:
    """Return a paragraph without line ends around it; "" where nothing in it can be seen."""
    return paragraph.strip("\n") if _is_text(paragraph) else ""


def table(rows: Iterable[Sequence[Sequence[str]]]) -> list[str]:
    """Return a table of rows of cells of paragraphs as paragraphs: one, or those of its only cell.

    Cells are separated by a tab, rows by a line end, paragraphs of a cell by a line end too; empty rows are left out.
    """
    kept = [row for row in rows if any(any(cell) for cell in row)]
    if len(kept) == 1 and len(kept[0]) == 1:
        return list(kept[0][0])
    return ["\n".join("\t".join("\n".join(cell) for cell in row) for row in kept)] if kept else []


def finished(manuscript: Manuscript, said: Said, form: Form, source: Source, first_sentence: FirstSentence) -> ReadText:
    """Make the text, read the header that it may open with, and tell what is known of it. Raises `EmptyFile`."""
    written = (*manuscript.paragraphs, *manuscript.notes, *manuscript.comments)
    paragraphs = [one for one in map(tidy, written) if one]
    lines = _header_lines(paragraphs)
    # The lines of a header are paragraphs here; it is read as if they were lines.
    head = "\n".join(lines)
    tight = "\n\n".join([head, *paragraphs[len(lines) :]] if lines else paragraphs)
    known = told(tight, _structured(manuscript, said, form), source.path, first_sentence)
    author = _author(said)
    if author and not known.interviewer:
        origins = (*known.origins, ("interviewer", Origin.STRUCTURED))
        known = replace(known, interviewer=author, origins=origins)
    known = replace(
        known,
        body_start=known.body_start + head.count("\n", 0, known.body_start),
        warnings=(*known.warnings, *manuscript.warnings),
    )
    remarks = tuple(remark for remark in Remark if remark in manuscript.remarks)
    return known.read("\n\n".join(paragraphs), form.media_type, form.importer, form.encoding, remarks=remarks)


def _structured(manuscript: Manuscript, said: Said, form: Form) -> Structured:
    title = " ".join(said.title.split())
    title = "" if _NO_TITLES.fullmatch(title) else title
    return Structured(
        title=title if form.is_published or not manuscript.title else "",
        heading=manuscript.title,
        date=said.date,
        outlet=said.outlet,
        interviewer=_author(said) if form.is_published else "",
        url=said.url,
        language=said.language,
    )


def _author(said: Said) -> str:
    name = said.author.strip()
    return "" if name.lower() in _NO_AUTHORS else name


def _header_lines(paragraphs: Sequence[str]) -> list[str]:
    """Return the paragraphs that are lines of a header, as «Дата: 12 ноября 2025»; those of a talk are not."""
    speaking = Counter(key for one in paragraphs if (key := _key_of(one)) and KEYS[key] in _SPEAKING)
    lines = list(takewhile(lambda one: (key := _key_of(one)) and _is_stated(one, key, speaking), paragraphs))
    return lines if len(lines) > 1 else []


def _key_of(paragraph: str) -> str:
    """Return the key that a paragraph of one line begins with, or ""."""
    key, colon, _ = paragraph[:_LONGEST_KEY].partition(":")
    key = key.strip().lower()
    return key if colon and key in KEYS and "\n" not in paragraph else ""


def _is_stated(paragraph: str, key: str, speaking: Mapping[str, int]) -> bool:
    """Whether a line names somebody, where it could also be what somebody says: then it would not be the only one."""
    if KEYS[key] not in _SPEAKING:
        return True
    words = paragraph.partition(":")[2].split()
    return speaking[key] == 1 and len(words) <= _LONGEST_NAME and not _SENTENCE_END.search(paragraph)


def _is_text(words: str) -> bool:
    return bool(words.strip().strip(_INVISIBLE).strip())
