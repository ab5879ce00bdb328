"""What a text says of its own making at its beginning or end: when it was recorded or published, and who asked.

Only lines that say nothing else count («Беседовала Анна Ли. Записано 3 мая 2024 года в Алматы.»); a date or a name
in a sentence of the interview is never taken. Names stay as they stand, also where a sentence declines them.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from desktop_app.domain.dates import PartialDate
from desktop_app.importers.dates import date_at

_LINES = 3
"""Lines with words that are looked at, at the beginning and at the end."""
_LONGEST = 300
"""Characters of a line that may be one; a longer one is a paragraph of the interview."""


class Announced(Enum):
    """What a line tells."""

    RECORDED = "recorded"
    PUBLISHED = "published"
    INTERVIEWER = "interviewer"
    OTHER = "other"
    """Photographs, translations, updates: told and not kept."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing that a line tells, and the stretch of the text (characters) in which it does."""

    kind: Announced
    start: int
    end: int
    name: str = ""
    date: PartialDate | None = None


_CAPITAL = "A-ZА-ЯЁӘҒҚҢӨҰҮҺІ"
_WORD = rf"[{_CAPITAL}][\w’'-]+"
_INITIAL = rf"[{_CAPITAL}]\."
_ONE = (
    rf"(?:(?:{_INITIAL}\s?){{1,2}}{_WORD}|{_WORD}(?:\s{_INITIAL}){{1,2}}(?!\s{_WORD})"
    rf"|{_WORD}(?:\s{_INITIAL})?(?:\s{_WORD}){{1,2}})"
)
_AND = rf"(?:\s(?:и|және|мен|пен|and|&)\s{_ONE})?"
_HOUSE = rf"(?:,\s(?:«[^»\n]{{1,60}}»|“[^”\n]{{1,60}}”|{_WORD}(?:[.\s]{_WORD}){{0,2}}))?"
"""Behind a comma stands where somebody works; only where a verb is in the plural, another one."""
_COLON = r"\s*[:—–-]?\s*"
_PLACE = rf"(?:,?\s+(?:в|во|in|at)\s+(?:г\.\s*)?{_WORD}(?:\s{_WORD})?)"
_GAPS = (re.compile(_COLON), re.compile(rf"{_PLACE}\s*[:,—–-]?\s*"))
_BEHIND = re.compile(rf"{_PLACE}?")


def _form(*words: str) -> re.Pattern[str]:
    return re.compile(rf"(?i:{'|'.join(words)})\b")


_BEFORE_DATE = {
    Announced.RECORDED: _form(
        r"(?:интервью|беседа|разговор)\s+(?:состоял(?:ось|ась|ся)|записан[оа]?|прошл[оа]|прош[её]л|проведен[оа]|снято)",
        r"дата\s+(?:записи|интервью|беседы|разговора|съ[её]мки)",
        r"записано",
        r"запись(?:\s+от)?",
        r"(?:(?:this|the)\s+)?(?:interview|conversation)\s+(?:was\s+)?(?:recorded|conducted|held|took\s+place)",
        r"recorded",
        r"interviewed",
        r"(?:recording|interview)\s+date|date\s+of\s+(?:the\s+)?(?:recording|interview)",
        r"(?:сұхбат\s+|әңгіме\s+)?жазылған\s+(?:күні|уақыты)",
        r"сұхбат(?:тың)?\s+күні",
    ),
    Announced.PUBLISHED: _form(
        r"(?:(?:материал|текст|интервью|статья|беседа)\s+)?опубликован[оа]?",
        r"дата(?:\s+(?:публикации|выхода))?",
        r"публикация(?:\s+от)?",
        r"(?:first\s+)?published",
        r"(?:publication\s+)?date|date\s+of\s+publication",
        r"posted",
        r"(?:жарияланған\s+)?(?:күні|уақыты)",
        r"жарияланды",
    ),
    Announced.OTHER: _form(r"обновлено", r"(?:last\s+)?updated", r"жаңартылды", r"изменено"),
}
"""What stands before a date."""

_AROUND_DATE = {
    Announced.RECORDED: (
        _form(r"(?:сұхбат|әңгіме)\s"),
        re.compile(r"\s+(?i:жазылды|жазылған|жазып\s+алынды|өтті|алынды|жүргізілді)\b"),
    ),
    Announced.PUBLISHED: (
        _form(r"(?:(?:сұхбат|мақала|материал)\s)?"),
        re.compile(r"\s+(?i:жарияланды|жарияланған|жарық\s+көрді)\b"),
    ),
}
"""In Kazakh the verb stands behind the date."""

_BY = (
    re.compile(
        rf"(?i:беседовала?|спрашивала?|вопросы\s+задавала?|записала?"
        rf"|(?:интервью|беседу)\s+(?:в[её]л|вела|взяла?|пров[её]л|провела|записала?|подготовила?)"
        rf"|интервью\s+(?:взято|записано|проведено)|беседа\s+(?:записана|проведена)"
        rf"|(?:сұхбаттас|әңгімелес)(?:қан|кен)|сұхбат(?:ты)?\s+(?:жүргізген|алған)"
        rf"|interview(?:ed)?\s+(?:conducted\s+)?by|(?:the\s+)?interview\s+was\s+conducted\s+by)\b{_COLON}"
        rf"(?P<name>{_ONE}{_AND}){_HOUSE}"
    ),
    re.compile(
        rf"(?i:беседовали|спрашивали|вопросы\s+задавали|(?:интервью|беседу)\s+(?:вели|взяли|провели|записали)"
        rf"|(?:сұхбаттас|әңгімелес)(?:қандар|кендер))\b{_COLON}(?P<name>{_ONE}(?:,\s{_ONE})*{_AND})"
    ),
    re.compile(rf"(?i:сұхбат(?:ты)?|әңгімені)\s+(?P<name>{_ONE}{_AND})\s+(?i:жүргізді|жүргізген|алды|алған)\b"),
)
_ASIDE = re.compile(r"(?i:фото|видео|текст|перевод|сурет|бейне|photos?|video|text|translat(?:ed|ion))\b[^.;|\n]{0,80}")
_BETWEEN = re.compile(r"[\s.;,|·•—–()\[\]*_/]*")


def statements(text: str, start: int = 0) -> tuple[Statement, ...]:
    """Return what the first and last lines of a text tell of its making; it begins at `start` (characters)."""
    return tuple(statement for begin, end in _edges(text, start) for statement in _told(text, begin, end))


def date_in(found: Sequence[Statement], kind: Announced) -> PartialDate | None:
    """Return the date that is announced as one of this kind; None where there is none, or two that differ."""
    dates = {statement.date for statement in found if statement.kind is kind}
    return dates.pop() if len(dates) == 1 else None


def interviewer_in(found: Sequence[Statement]) -> str:
    """Return who asked, as the by-line says it; "" where there is none, or two that differ."""
    names = {statement.name for statement in found if statement.kind is Announced.INTERVIEWER}
    return names.pop() if len(names) == 1 else ""


def body_of(text: str, start: int, found: Sequence[Statement]) -> str:
    """Return the text from `start` (characters) on without the lines before the interview that told something."""
    begin = start
    for statement in found:
        if _BETWEEN.fullmatch(text, begin, statement.start):
            begin = statement.end
    begin = text.find("\n", begin) + 1 if begin > start else start
    return text[begin:] if text[begin:].strip() else text[start:]


def _edges(text: str, start: int) -> list[tuple[int, int]]:
    """Return where the first and the last lines with words begin and end."""
    lines: list[tuple[int, int]] = []
    position = start
    for line in text[start:].split("\n"):
        if line.strip():
            lines.append((position, position + len(line)))
        position += len(line) + 1
    return lines if len(lines) <= 2 * _LINES else lines[:_LINES] + lines[-_LINES:]


def _told(text: str, start: int, end: int) -> list[Statement]:
    """Return the statements that a line consists of; none where it says anything else."""
    if end - start > _LONGEST:
        return []
    line, found = text[start:end], list[Statement]()
    position = _after(_BETWEEN, line, 0)
    while position < len(line):
        statement = next(_at(line, position, begun=bool(found)), None)
        if statement is None:
            return []
        found.append(statement)
        position = _after(_BETWEEN, line, statement.end)
    return [Statement(one.kind, start + one.start, start + one.end, one.name, one.date) for one in found]


def _after(form: re.Pattern[str], line: str, position: int) -> int:
    match = form.match(line, position)
    return match.end() if match else position


def _at(line: str, position: int, begun: bool) -> Iterator[Statement]:
    """Read what can be told at one place of a line; a date alone only behind something else."""
    for form in _BY:
        if by := form.match(line, position):
            yield Statement(Announced.INTERVIEWER, position, by.end(), name=by["name"])
    for kind, before in _BEFORE_DATE.items():
        if opening := before.match(line, position):
            for gap in _GAPS:
                yield from _dated(line, kind, position, _after(gap, line, opening.end()), _BEHIND)
    for kind, (before, behind) in _AROUND_DATE.items():
        if opening := before.match(line, position):
            yield from _dated(line, kind, position, opening.end(), behind)
    if aside := _ASIDE.match(line, position):
        yield Statement(Announced.OTHER, position, aside.end())
    if begun:
        yield from _dated(line, Announced.OTHER, position, position, _BEHIND)


def _dated(line: str, kind: Announced, start: int, position: int, behind: re.Pattern[str]) -> Iterator[Statement]:
    written = date_at(line, position)
    closing = behind.match(line, written.end) if written else None
    if written and closing:
        yield Statement(kind, start, closing.end(), date=written.date)
