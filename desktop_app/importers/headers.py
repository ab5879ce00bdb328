"""What a text file says of itself before the interview begins.

Five forms are known: a date that opens the first line, a block between `---` lines, leading `Key: value` lines that
a blank line ends, such lines under a headline, and none. A header stays part of the text; only the place where the
words begin is told.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from desktop_app.domain.dates import PartialDate
from desktop_app.domain.interviews import Language
from desktop_app.importers.dates import leading_date, whole_date
from desktop_app.services.words import translate

_NAMES = {
    "title": "title, headline, заголовок, название, тақырып, тақырыбы",
    "date": "date, дата, күні, күн, published, опубликовано, дата публикации, жарияланған күні, publication date",
    "recorded": "recorded, recording date, interview date, date of interview, дата записи, дата интервью, "
    "дата беседы, записано, жазылған күні, сұхбат күні",
    "outlet": "outlet, source, издание, источник, сми, басылым",
    "author": "author, автор, авторы",
    "interviewer": "interviewer, interviewed by, интервьюер, корреспондент, беседовал, беседовала, сұхбаттасушы, "
    "сұхбаттасқан, тілші",
    "interviewee": "interviewee, guest, собеседник, собеседница, гость, гостья, респондент, сұхбат беруші, қонақ",
    "place": "place, location, место, место записи, орны",
    "url": "url, link, ссылка, адрес, сілтеме",
    "language": "language, lang, язык, тіл, тілі",
}
KEYS = {name: key for key, names in _NAMES.items() for name in names.split(", ")}
"""The names of the keys in three languages → the key."""

_LANGUAGE_NAMES = {
    Language.RUSSIAN: "ru rus russian русский орыс орысша",
    Language.KAZAKH: "kk kaz kz kazakh казахский қазақ қазақша",
    Language.ENGLISH: "en eng english английский ағылшын ағылшынша",
}
_LANGUAGES = {name: language for language, names in _LANGUAGE_NAMES.items() for name in names.split()}

# A transcript may begin with «Автор: …» too: a person's key alone does not make a header.
_SPEAKING = {"author", "interviewer", "interviewee"}

# One word of a sentence may be a key as well; these are what a first line without a line end may begin with.
_OPENING = frozenset(["date", "дата", "күні", "күн", "published"])

LONGEST = 65_536
"""Characters that a block between `---` lines has at most."""

_FENCE = re.compile(r"\s*---[ \t]*\n")
_LINE = re.compile(r"[ \t]*(?P<key>[^\W\d][\w -]{0,40}?)[ \t]*:(?:[ \t]+(?P<value>.*)|[ \t]*)$")
_HEADLINE = re.compile(r"\s*(?:#{1,6}[ \t]+)?(?P<words>[^\s#][^\n]{0,200})(?:\n|$)")
_INLINE = re.compile(r"\s*(?P<key>[^\W\d]+)[ \t]*:?[ \t]*")


@dataclass(frozen=True, slots=True)
class Header:
    """What was said before the text; `body_start` counts characters."""

    body_start: int = 0
    title: str = ""
    date: PartialDate | None = None
    outlet: str = ""
    interviewer: str = ""
    interviewee: str = ""
    recorded: PartialDate | None = None
    place: str = ""
    url: str = ""
    language: Language | None = None
    warnings: tuple[str, ...] = ()


@dataclass(slots=True)
class _Lines:
    """Keys and values as they are collected."""

    values: dict[str, str] = field(default_factory=dict)
    unknown: list[str] = field(default_factory=list)

    def take(self, key: str, value: str) -> None:
        known = KEYS.get(key.lower())
        if known is None:
            self.unknown.append(key)
        else:
            self.values.setdefault(known, value)


def read_header(text: str) -> Header:
    """Return what the text says of itself; a text without a header begins with its first sign that is not white."""
    header = _block(text) or _key_lines(text) or _opening_date(text) or _under_headline(text)
    return header or Header(body_start=_next_word(text, 0))


def _block(text: str) -> Header | None:
    opening = _FENCE.match(text)
    if not opening:
        return None
    lines, position, last = _Lines(), opening.end(), ""
    for line in text[opening.end() : opening.end() + LONGEST].splitlines(keepends=True):
        position += len(line)
        if line.strip() in ("---", "..."):
            return _header(lines, _next_word(text, position)) if lines.values else None
        continued = last and (line[:1] in " \t" or line.startswith("- "))
        match = None if continued else _LINE.match(line.rstrip("\n"))
        if continued:
            _continue(lines, last, line)
        elif match:
            last = match["key"]
            lines.take(last, _unquoted(match["value"] or ""))
        elif line.strip() and not line.startswith("#"):
            return None
    return None


def _continue(lines: _Lines, key: str, line: str) -> None:
    """Add an indented line, or an item of a list, to the value above it."""
    known = KEYS.get(key.lower())
    if known is None:
        return
    before = lines.values[known]
    item = line.strip()
    joint = ", " if item.startswith("- ") else " "
    item = _unquoted(item.removeprefix("- "))
    lines.values[known] = item if before in ("", "|", ">", "|-", ">-") else before + joint + item


def _key_lines(text: str) -> Header | None:
    lines, position = _Lines(), len(text) - len(text.lstrip())
    for line in text[position:].splitlines(keepends=True):
        if not line.strip():
            break
        match = _LINE.match(line.rstrip("\n"))
        if not match or match["key"].lower() not in KEYS:
            return None
        lines.take(match["key"], _unquoted(match["value"] or ""))
        position += len(line)
    # `Дата: 2025-11-12 Текст` is a line of the text that a date opens: the value must be the date and no more.
    date = lines.values.get("date")
    opening = leading_date(date) if date else None
    if date and opening and whole_date(date) is None and opening.date:
        return None
    # «Записано: со слов свидетеля» is a line of the text too.
    weak = _SPEAKING if whole_date(lines.values.get("recorded", "")) else _SPEAKING | {"recorded"}
    if not lines.values.keys() - weak:
        return None
    return _header(lines, _next_word(text, position))


def _under_headline(text: str) -> Header | None:
    """Return what the lines under a headline say, where a date is among them or they are two and more."""
    headline = _HEADLINE.match(text)
    if headline is None or ((line := _LINE.match(headline["words"])) and line["key"].lower() in KEYS):
        return None
    start = _next_word(text, headline.end())
    header = _key_lines(text[start:])
    if header is None:
        return None
    said = (header.outlet, header.place, header.url, header.language, header.interviewee, header.interviewer)
    if not (header.date or header.recorded or len(list(filter(None, said))) > 1):
        return None
    title = header.title or headline["words"].strip()
    return replace(header, body_start=header.body_start + start, title=title)


def _opening_date(text: str) -> Header | None:
    match = _INLINE.match(text)
    if not match or match["key"].lower() not in _OPENING:
        return None
    written = leading_date(text[match.end() :])
    if written is None:
        return None
    end = match.end() + written.end
    if text[end : end + 1].isalnum():
        return None
    warnings = () if written.date else (_bad_date(text[match.end() : end]),)
    return Header(body_start=_next_word(text, end), date=written.date, warnings=warnings)


def _header(lines: _Lines, body_start: int) -> Header:
    values, warnings = lines.values, [_unknown_key(key) for key in lines.unknown]
    dates = {key: whole_date(values.get(key, "")) for key in ("date", "recorded")}
    warnings += [_bad_date(values[key]) for key, date in dates.items() if values.get(key) and date is None]
    language = language_of(values.get("language", ""))
    if values.get("language") and language is None:
        warnings.append(_unknown_language(values["language"]))
    return Header(
        body_start=body_start,
        title=values.get("title", ""),
        date=dates["date"],
        outlet=values.get("outlet", ""),
        interviewer=_interviewer(values),
        interviewee=values.get("interviewee", ""),
        recorded=dates["recorded"],
        place=values.get("place", ""),
        url=values.get("url", ""),
        language=language,
        warnings=tuple(warnings),
    )


def language_of(name: str) -> Language | None:
    """Return the language that a name or code means (`ru`, `ru-KZ`, `орысша`); None where it is none of ours."""
    return _LANGUAGES.get(re.split(r"[-_]", name.strip().lower())[0])


def _interviewer(values: Mapping[str, str]) -> str:
    """Whoever signs an interview as its author asked the questions, unless the header names somebody else."""
    return values.get("interviewer") or values.get("author", "")


def _unquoted(value: str) -> str:
    value = value.strip()
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1].strip()
    return value


def _next_word(text: str, position: int) -> int:
    return len(text) - len(text[position:].lstrip())


def _bad_date(written: str) -> str:
    return translate("import", "The date «{date}» in the header is not a date; it was left out.").format(date=written)


def _unknown_key(key: str) -> str:
    return translate("import", "The header's line «{key}» is not known; it was left out.").format(key=key)


def _unknown_language(name: str) -> str:
    return translate("import", "The language «{name}» in the header is not known; it was left out.").format(name=name)
