"""The one text that is made of a document's paragraphs, tables, notes and comments, and what is known of it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from desktop_app.domain.dates import PartialDate
from desktop_app.domain.errors import EmptyFile
from desktop_app.domain.interviews import Language, Origin, Remark
from desktop_app.importers.headers import KEYS, Header, read_header
from desktop_app.importers.sources import Source
from desktop_app.importers.titles import FirstSentence, opening, shortened
from desktop_app.services.found import ReadText
from desktop_app.services.words import translate

_INVISIBLE = "\ufeff\u200b\u200c\u200d\u2060\u00ad"
_KEY_LINE = re.compile(r"[ \t]*(?P<key>[^\W\d][\w -]{0,40}?)[ \t]*:[^\n]*$")
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
    said_title_first: bool = False
    """Whether the title in the data is more to be trusted than the first heading, as in books."""


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
    """Make the text, read the header that it may open with, and name it. Raises `EmptyFile`."""
    paragraphs = [*manuscript.paragraphs, *manuscript.notes, *manuscript.comments]
    text, header = _with_header([one for one in map(tidy, paragraphs) if one])
    body = text[header.body_start :]
    if not _is_text(body):
        raise EmptyFile(path=str(source.path))
    title, title_origin = _title(body, header, manuscript, said, form, first_sentence)
    author = "" if said.author.strip().lower() in _NO_AUTHORS else said.author.strip()
    language = header.language or said.language
    date = header.date or said.date
    stated = {
        "outlet": (header.outlet, said.outlet),
        "interviewer": (header.interviewer, author),
        "place": (header.place, ""),
        "url": (header.url, said.url),
        "language": (header.language or "", said.language or ""),
    }
    return ReadText(
        text=text,
        body_start=header.body_start,
        media_type=form.media_type,
        importer=form.importer,
        encoding=form.encoding,
        title=title,
        title_origin=title_origin,
        date=date,
        date_origin=_origin(header.date, date),
        outlet=header.outlet or said.outlet,
        interviewer=header.interviewer or author,
        place=header.place,
        url=header.url or said.url,
        language=language,
        warnings=(*header.warnings, *manuscript.warnings),
        origins=_origins(stated),
        remarks=tuple(remark for remark in Remark if remark in manuscript.remarks),
    )


def _with_header(paragraphs: Sequence[str]) -> tuple[str, Header]:
    """Return the text and its header. Its lines are paragraphs here, so they are read as if no line were empty."""
    lines = list(takewhile(_is_key_line, paragraphs))
    head = "\n".join(lines)
    header = read_header("\n\n".join([head, *paragraphs[len(lines) :]] if lines else paragraphs))
    text = "\n\n".join(paragraphs)
    if not lines:
        return text, header
    return text, Header(
        body_start=header.body_start + head.count("\n", 0, header.body_start),
        title=header.title,
        date=header.date,
        outlet=header.outlet,
        interviewer=header.interviewer,
        place=header.place,
        url=header.url,
        language=header.language,
        warnings=header.warnings,
    )


def _is_key_line(paragraph: str) -> bool:
    match = _KEY_LINE.match(paragraph)
    return match is not None and match["key"].lower() in KEYS


def _title(
    body: str, header: Header, manuscript: Manuscript, said: Said, form: Form, first_sentence: FirstSentence
) -> tuple[str, Origin]:
    stated = " ".join(said.title.split())
    named = (stated, Origin.STRUCTURED) if not _NO_TITLES.fullmatch(stated) else ("", Origin.STRUCTURED)
    seen = (manuscript.title, Origin.HEADING)
    order = (named, seen) if form.said_title_first else (seen, named)
    for title, origin in ((header.title, Origin.HEADER), *order):
        if title:
            return title, origin
    return opening(body, first_sentence), Origin.SENTENCE


def _origins(stated: dict[str, tuple[str, str]]) -> tuple[tuple[str, Origin], ...]:
    return tuple((name, origin) for name, (first, second) in stated.items() if (origin := _origin(first, second)))


def _origin(in_header: object, in_data: object) -> Origin | None:
    if in_header:
        return Origin.HEADER
    return Origin.STRUCTURED if in_data else None


def _is_text(words: str) -> bool:
    return bool(words.strip().strip(_INVISIBLE).strip())
