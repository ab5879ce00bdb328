"""Subtitles: `.srt`, `.vtt`, `.sbv`, `.ass`, `.ssa`, with the time of each cue.

pysubs2 reads the cues. What was said is put together from them: a cue that ends in the middle of a sentence goes on in
the next one, a pause or another speaker begins a paragraph. Formatting goes, words stay as they are. Automatic captions
that roll (each cue repeats the line before) are told once.
"""

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pysubs2

from desktop_app.domain.errors import EmptyFile, FileDamaged
from desktop_app.domain.interviews import Locator, LocatorKind
from desktop_app.importers.decoding import decode
from desktop_app.importers.knowing import UNSAID, told
from desktop_app.importers.sources import Source
from desktop_app.importers.titles import FirstSentence
from desktop_app.services.found import ReadText
from desktop_app.services.words import translate

PAUSE_MS = 2000
"""A silence of so many milliseconds begins a paragraph."""
MOST_CUES = 200_000
_FORMATS = {".srt": "srt", ".vtt": "vtt", ".ass": "ass", ".ssa": "ssa"}
_SBV = re.compile(r"(\d{1,3}):(\d\d):(\d\d)\.(\d{3}),(\d{1,3}):(\d\d):(\d\d)\.(\d{3})[ \t]*")
_STYLED = re.compile(r"\{\\[^{}\n]*\}")
_VOICE = re.compile(r"<v(?:\.[^ >]*)?[ \t]+([^>\n]{1,80})>")
_TAG = re.compile(
    r"</?(?:[biucv]|ruby|rt|lang|font|c\.[^>]*|b\.[^>]*|i\.[^>]*)(?:[ \t][^>\n]*)?>|<\d\d:[\d:.]+>", re.IGNORECASE
)
_ENDS = re.compile(r"[.!?…]['\"”’»)\]]*$")
_BEGINS = re.compile(r"(?:[-–—]\s|>>|[^\W\d_][^:\n]{0,40}:\s)")


@dataclass(frozen=True, slots=True)
class Cue:
    """What stands on the screen for a while; times in milliseconds."""

    start: int
    end: int
    words: str


def read(source: Source, first_sentence: FirstSentence) -> ReadText:
    """Read subtitles. Raises `EmptyFile`, `FileDamaged`, `UndecodableFile`."""
    decoded = decode(source.data, source.path, source.wish.encoding)
    suffix = source.wish.format or source.path.suffix.lower()
    if not decoded.text.strip():
        raise EmptyFile(path=str(source.path))
    cues = list(_sbv(decoded.text)) if suffix == ".sbv" else _cues(decoded.text, suffix, source)
    spoken = [cue for cue in _once(cues) if cue.words.strip()]
    if not spoken:
        raise FileDamaged(path=str(source.path), reason=translate("import", "it holds no cue with a time"))
    text, locators = _put_together(spoken)
    known = told(text, UNSAID, source.path, first_sentence)
    return known.read(text, "text/vtt", "subtitles 1", decoded.encoding, locators, decoded.remarks)


def _cues(text: str, suffix: str, source: Source) -> list[Cue]:
    try:
        found = pysubs2.SSAFile.from_string(
            text, _FORMATS.get(suffix, "srt"), keep_html_tags=True, keep_unknown_html_tags=True
        )
    except (pysubs2.Pysubs2Error, ValueError, IndexError, OverflowError) as error:
        raise FileDamaged(path=str(source.path), reason=translate("import", "its times cannot be read")) from error
    if len(found.events) > MOST_CUES:
        raise FileDamaged(path=str(source.path), reason=translate("import", "it has too many parts"))
    plain = _of_vtt if suffix == ".vtt" else _plain
    return [Cue(max(0, one.start), max(0, one.end), plain(one.text)) for one in found.events if not one.is_comment]


def _sbv(text: str) -> Iterator[Cue]:
    """YouTube's own format: a line with two times, then the words, then an empty line."""
    places = [match for match in _SBV.finditer(text) if not match.start() or text[match.start() - 1] == "\n"]
    for number, match in enumerate(places):
        end = places[number + 1].start() if number + 1 < len(places) else len(text)
        times = [int(part) for part in match.groups()]
        start, stop = (((h * 60 + m) * 60 + s) * 1000 + ms for h, m, s, ms in (times[:4], times[4:]))
        yield Cue(start, stop, text[match.end() : end].strip("\n").replace("[br]", "\n"))


def _plain(words: str) -> str:
    return _TAG.sub("", _STYLED.sub("", words).replace("\\N", "\n").replace("\\n", "\n").replace("\\h", "\u00a0"))


def _of_vtt(words: str) -> str:
    """WebVTT names the voice in a tag, and writes signs of tags as character references (W3C WebVTT, 3.5)."""
    return html.unescape(_plain(_VOICE.sub(lambda voice: f"{voice[1].strip()}: ", words)))


def _once(cues: Sequence[Cue]) -> Iterator[Cue]:
    """Return the cues without the lines that roll up from the one before."""
    before: list[str] = []
    for cue in cues:
        lines = [line for line in cue.words.split("\n") if line.strip()]
        shared = next((n for n in range(min(len(before), len(lines)), 0, -1) if before[-n:] == lines[:n]), 0)
        if shared and len(before) + len(lines) > 2 * shared - 1 and _rolls(cues):
            lines, before = lines[shared:], lines
        else:
            before = lines
        if lines:
            yield Cue(cue.start, cue.end, "\n".join(lines))


def _rolls(cues: Sequence[Cue]) -> bool:
    """Tell whether most cues begin with a line of the one before, as those made by a machine do."""
    looked = [one.words.split("\n") for one in cues[:60]]
    again = sum(bool(set(one[:1]) & set(other)) for other, one in zip(looked, looked[1:], strict=False))
    return again * 2 > len(looked)


def _put_together(cues: Sequence[Cue]) -> tuple[str, tuple[Locator, ...]]:
    parts: list[str] = []
    places: list[Locator] = []
    length = 0
    for number, cue in enumerate(cues):
        if number:
            parts.append("\n\n" if _parts(cues[number - 1], cue) else " ")
            length += len(parts[-1])
        places.append(Locator(length, LocatorKind.TIME, _time(cue.start)))
        parts.append(cue.words.strip("\n"))
        length += len(parts[-1])
    return "".join(parts), tuple(places)


def _parts(one: Cue, other: Cue) -> bool:
    """Tell whether a paragraph begins between two cues."""
    pause = other.start - one.end
    return bool(_BEGINS.match(other.words)) or pause >= PAUSE_MS or (pause > 0 and bool(_ENDS.search(one.words)))


def _time(milliseconds: int) -> str:
    seconds, thousandths = divmod(milliseconds, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}.{thousandths:03}"
