"""What is known of a source, out of all that says something of it; the same for every format.

The order: the header that an editor wrote above the text; what the format itself says (its fields, its heading); what
the text says of itself; the name of the file. Each value comes with its origin, and none is ever invented.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from desktop_app.domain.dates import PartialDate
from desktop_app.domain.errors import EmptyFile
from desktop_app.domain.interviews import Language, Locator, Origin, Remark
from desktop_app.importers.announced import Announced, body_of, date_in, interviewer_in, statements
from desktop_app.importers.dates import date_in_name
from desktop_app.importers.headers import Header, read_header
from desktop_app.importers.titles import FirstSentence, title_of
from desktop_app.services.found import ReadText

_INVISIBLE = "\ufeff\u200b\u200c\u200d\u2060"


@dataclass(frozen=True, slots=True)
class Structured:
    """What the format itself says of the source; an empty value is one that it does not say."""

    title: str = ""
    """What it is called by a field of the format."""
    heading: str = ""
    """The heading that the format marks as one; it counts where no field names the title."""
    date: PartialDate | None = None
    """When it was published."""
    recorded: PartialDate | None = None
    outlet: str = ""
    interviewer: str = ""
    interviewee: str = ""
    place: str = ""
    url: str = ""
    language: Language | None = None


_Value = TypeVar("_Value")

_ORDER = (Origin.HEADER, Origin.STRUCTURED, Origin.TEXT)

UNSAID = Structured()
"""A format without fields."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a source, as the fields of `ReadText`."""

    body_start: int
    title: str
    title_origin: Origin
    date: PartialDate | None
    date_origin: Origin | None
    recorded: PartialDate | None
    recorded_origin: Origin | None
    outlet: str
    interviewer: str
    interviewee: str
    place: str
    url: str
    language: Language | None
    origins: tuple[tuple[str, Origin], ...]
    warnings: tuple[str, ...]

    def read(
        self,
        text: str,
        media_type: str,
        importer: str,
        encoding: str,
        locators: tuple[Locator, ...] = (),
        remarks: tuple[Remark, ...] = (),
    ) -> ReadText:
        """Return it with the text and with how that was read."""
        return ReadText(
            text=text,
            body_start=self.body_start,
            media_type=media_type,
            importer=importer,
            encoding=encoding,
            title=self.title,
            title_origin=self.title_origin,
            date=self.date,
            date_origin=self.date_origin,
            outlet=self.outlet,
            interviewer=self.interviewer,
            place=self.place,
            url=self.url,
            language=self.language,
            warnings=self.warnings,
            recorded=self.recorded,
            recorded_origin=self.recorded_origin,
            interviewee=self.interviewee,
            origins=self.origins,
            locators=locators,
            remarks=remarks,
        )


def told(text: str, structured: Structured, path: Path, first_sentence: FirstSentence, markdown: bool = False) -> Known:
    """Return what is known of a source with this text. Raises `EmptyFile` where nothing follows its header.

    `path` names the source in errors; a date in its name counts where no other is known.
    """
    header = read_header(text)
    body = text[header.body_start :]
    if not body.strip().strip(_INVISIBLE).strip():
        raise EmptyFile(path=str(path))
    said = statements(text, header.body_start)
    title, title_origin = _title(body_of(text, header.body_start, said), header, structured, first_sentence, markdown)
    recorded, recorded_origin = _first(header.recorded, structured.recorded, date_in(said, Announced.RECORDED))
    date, date_origin = _first(header.date, structured.date, date_in(said, Announced.PUBLISHED))
    if date is None and recorded is None and (date := date_in_name(path.stem)):
        date_origin = Origin.FILE_NAME
    words = {
        "outlet": _first(header.outlet, structured.outlet),
        "interviewer": _first(header.interviewer, structured.interviewer, interviewer_in(said)),
        "interviewee": _first(header.interviewee, structured.interviewee),
        "place": _first(header.place, structured.place),
        "url": _first(header.url, structured.url),
    }
    language = _first(header.language, structured.language)
    origins = ((name, origin) for name, (_, origin) in (*words.items(), ("language", language)))
    return Known(
        body_start=header.body_start,
        title=title,
        title_origin=title_origin,
        date=date,
        date_origin=date_origin,
        recorded=recorded,
        recorded_origin=recorded_origin,
        outlet=words["outlet"][0] or "",
        interviewer=words["interviewer"][0] or "",
        interviewee=words["interviewee"][0] or "",
        place=words["place"][0] or "",
        url=words["url"][0] or "",
        language=language[0],
        origins=tuple((name, origin) for name, origin in origins if origin),
        warnings=header.warnings,
    )


def _first(*values: _Value | None) -> tuple[_Value | None, Origin | None]:
    """Return the first value that is said by header, format and text, in this order, with its origin."""
    return next(((value, origin) for value, origin in zip(values, _ORDER, strict=False) if value), (None, None))


def _title(
    body: str, header: Header, structured: Structured, first_sentence: FirstSentence, markdown: bool
) -> tuple[str, Origin]:
    if structured.title and not header.title:
        return structured.title, Origin.STRUCTURED
    if structured.heading and not header.title:
        return structured.heading, Origin.HEADING
    return title_of(body, header.title, first_sentence, markdown)
