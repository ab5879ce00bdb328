"""What subtitle files hold: stretches of time with the words that were said in them.

Read by hand: the readers that there are drop a last line that is a number, take notes for words, or change signs.
Formats: SubRip; WebVTT (W3C, 2019), 6.3 file parsing and 6.4 cue text; YouTube's SBV; Advanced SubStation Alpha 4.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop_app.importers.references import resolved

_TIME = r"(?:(\d{1,4}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?"
_ARROW = re.compile(rf"\s*{_TIME}\s*--?>\s*{_TIME}(?:\s.*)?$")
_COMMA = re.compile(rf"\s*{_TIME}\s*,\s*{_TIME}\s*$")
_MARKUP = re.compile(r"</?(?:[ibus]|font)(?:\s[^<>]*)?>|\{\\[^{}]*\}", re.IGNORECASE)
_VTT_TAG = re.compile(r"<(/?)([^<>\s.]*+)[^<>\s]*+(?:\s++([^<>]*+))?>")
_BLANK = re.compile(r"\n[ \t\n]*\n")
_BLOCK = re.compile(r"(?:NOTE|STYLE|REGION)(?:\s|$)")
_OVERRIDE = re.compile(r"\{[^{}]*\}")
_DRAWING = re.compile(r"\{[^{}]*\\p[1-9]")

_ROLLED = 20
"""Lines of a cue that may be shown once more; captions have two or three."""


@dataclass(frozen=True, slots=True)
class Cue:
    """Words with the time in which they were said, in thousandths of a second."""

    start: int
    end: int
    lines: tuple[str, ...]
    voice: str = ""
    """Who speaks, where the file says so."""

    @property
    def time(self) -> str:
        """When it begins, as `00:01:02.500`."""
        seconds, thousandths = divmod(self.start, 1000)
        return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}.{thousandths:03}"


def subrip(text: str) -> Iterator[Cue]:
    """Read SubRip. Tags of bold, italic and coloured letters are left out; what else looks like one stays."""
    for start, end, lines in _timed(text.split("\n"), _ARROW, numbered=True):
        yield Cue(start, end, _lines(_MARKUP.sub("", "\n".join(lines))))


def webvtt(text: str) -> Iterator[Cue]:
    """Read WebVTT. Notes, styles and regions are no words; a voice (`<v Name>`) is kept as the cue's."""
    for block in _BLANK.split(text):
        lines = block.strip("\n").split("\n")
        if _BLOCK.match(lines[0]):
            continue
        for start, end, words in _timed(lines, _ARROW, numbered=False):
            for voice, said in _voices("\n".join(words)):
                yield Cue(start, end, _lines(resolved(said)), voice)


def sbv(text: str) -> Iterator[Cue]:
    """Read YouTube's SBV. It knows no markup."""
    for start, end, lines in _timed(text.split("\n"), _COMMA, numbered=False):
        yield Cue(start, end, _lines("\n".join(lines)))


def substation(text: str) -> Iterator[Cue]:
    """Read SubStation Alpha: its dialogue, without instructions for the picture and without drawings."""
    names: list[str] = []
    has_text = False
    for line in text.split("\n"):
        kind, _, values = line.partition(":")
        if kind == "Format":
            names = [name.strip() for name in values.split(",")]
            has_text = "Text" in names
        elif kind == "Dialogue" and has_text:
            event = dict(zip(names, values.lstrip().split(",", len(names) - 1), strict=False))
            times = [_moment(re.fullmatch(_TIME, event.get(name, "").strip())) for name in ("Start", "End")]
            said = event.get("Text", "")
            if times[0] is not None and times[1] is not None and not _DRAWING.search(said):
                said = _OVERRIDE.sub("", said).replace(r"\N", "\n").replace(r"\n", "\n").replace(r"\h", "\u00a0")
                yield Cue(times[0], times[1], _lines(said), event.get("Name", "").strip())


FORMATS: Mapping[str, tuple[Callable[[str], Iterator[Cue]], str]] = {
    ".srt": (subrip, "application/x-subrip"),
    ".vtt": (webvtt, "text/vtt"),
    ".sbv": (sbv, "text/x-sbv"),
    ".ass": (substation, "text/x-ssa"),
    ".ssa": (substation, "text/x-ssa"),
}
"""Ending → what reads it, media type."""


def _timed(lines: Sequence[str], times: re.Pattern[str], numbered: bool) -> Iterator[tuple[int, int, list[str]]]:
    """Return each pair of times with the lines that follow it up to the next pair."""
    found = [(number, match) for number, line in enumerate(lines) if (match := times.match(line))]
    ends = [number for number, _ in found[1:]] + [len(lines)]
    for (number, match), end in zip(found, ends, strict=False):
        words = list(lines[number + 1 : end])
        if numbered and end < len(lines) and words and words[-1].strip().isdecimal():
            words.pop()
        start, until = _moment(match), _moment(match, 5)
        if start is not None and until is not None:
            yield start, until, words


def _moment(match: re.Match[str] | None, group: int = 1) -> int | None:
    if match is None:
        return None
    hours, minutes, seconds, part = match.group(group, group + 1, group + 2, group + 3)
    thousandths = int((part or "0").ljust(3, "0"))
    return ((int(hours or 0) * 60 + int(minutes)) * 60 + int(seconds)) * 1000 + thousandths


def _lines(words: str) -> tuple[str, ...]:
    """Return lines that hold something, without the spaces around them."""
    return tuple(line for one in words.split("\n") if (line := one.strip(" \t\r")))


def _voices(words: str) -> list[tuple[str, str]]:
    """Return what each voice of a cue says, without tags."""
    parts: list[tuple[str, list[str]]] = [("", [])]
    place = 0
    for tag in _VTT_TAG.finditer(words):
        parts[-1][1].append(words[place : tag.start()])
        place = tag.end()
        if tag[2] == "v" and not tag[1]:
            parts.append((" ".join(resolved(tag[3] or "").split()), []))
    parts[-1][1].append(words[place:])
    return [(voice, said) for voice, pieces in parts if (said := "".join(pieces)).strip()]


def without_repeats(cues: Sequence[Cue]) -> list[Cue]:
    """Return the cues by time and without what is only shown again.

    Captions that a machine made roll: each line is shown as the lower one, then once more as the upper one. Where a
    file does so throughout, a line that the cue before ended with is left out; in others everything stays, for people
    do say things twice. A cue that stands twice at the same time is shown in two layers; one of them is left out.
    """
    ordered = list(dict.fromkeys(sorted(cues, key=lambda cue: cue.start)))
    if not _is_rolling(ordered):
        return ordered
    found: list[Cue] = []
    shown: tuple[str, ...] = ()
    for cue in ordered:
        most = min(len(shown), len(cue.lines), _ROLLED)
        again = next((n for n in range(most, 0, -1) if shown[-n:] == cue.lines[:n]), 0)
        if cue.lines[again:]:
            found.append(Cue(cue.start, cue.end, cue.lines[again:], cue.voice))
        shown = cue.lines
    return found


def _is_rolling(cues: Sequence[Cue]) -> bool:
    pairs = [(one, other) for one, other in pairwise(cues) if one.lines and other.lines]
    repeated = sum(1 for one, other in pairs if one.lines[-1] == other.lines[0] and other.start <= one.end + 100)
    return len(pairs) > 2 and repeated > 0.4 * len(pairs)
