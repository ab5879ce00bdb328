"""Subtitles: `.srt`, `.vtt`, `.sbv`, `.ass`, `.ssa`.

The text is what was said, made of whole cues: a cue's words are never changed, its lines are joined by a space (a row
of cells by a line end). A new paragraph begins with another speaker, after a pause, and after a sentence when the
paragraph is long; a voice that the file names opens its turn as `Name: `. Each cue's time is a locator. Captions that
roll are not repeated (`cues.without_repeats`).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop_app.domain.errors import EmptyFile, FileDamaged
from desktop_app.domain.interviews import Locator, LocatorKind
from desktop_app.importers.cues import FORMATS, Cue, without_repeats
from desktop_app.importers.decoding import decode
from desktop_app.importers.knowing import UNSAID, told
from desktop_app.importers.sources import Source
from desktop_app.importers.titles import FirstSentence
from desktop_app.services.found import ReadText
from desktop_app.services.words import translate

_PAUSE = 2000
"""Thousandths of a second: a longer silence ends a paragraph."""
_LONG = 400
"""Characters: a paragraph of so many ends with its sentence."""
_LONGEST = 1500
"""Characters: captions that a machine made have no sentences."""
_DASH = re.compile(r"(?:[—–-]|--|>>+)[ \u00a0]*(?=[^\s\d—–-])")
_NAME = r"[^\W\d_a-zа-яёәғқңөұүһі][^\W\d_]*(?:[-.’'][^\W\d_]+)*\.?"
_LABEL = re.compile(rf"{_NAME}(?:[ \u00a0]{_NAME}){{0,3}}:\s")
_ENDED = re.compile(r"[.!?…][»”“\"')\]]*$")


def read(source: Source, first_sentence: FirstSentence) -> ReadText:
    """Read subtitles. Raises what `decode` raises, `EmptyFile`, and `FileDamaged` where no times are found."""
    decoded = decode(source.data, source.path, source.wish.encoding)
    reader, media_type = FORMATS[source.wish.format or source.path.suffix.lower()]
    cues = without_repeats(list(reader(decoded.text)))
    if not any(cue.lines for cue in cues):
        if cues or not decoded.text.strip():
            raise EmptyFile(path=str(source.path))
        raise FileDamaged(path=str(source.path), reason=translate("import", "it holds no times"))
    spoken = _Spoken()
    for cue in cues:
        spoken.add(cue)
    known = told(spoken.text, UNSAID, source.path, first_sentence)
    locators = tuple(spoken.locators)
    return known.read(spoken.text, media_type, "subtitles 1", decoded.encoding, locators, decoded.remarks)


@dataclass(slots=True)
class _Spoken:
    """The text as it grows, cue by cue."""

    locators: list[Locator] = field(default_factory=list)
    _parts: list[str] = field(default_factory=list)
    _length: int = 0
    _begun: int = 0
    """Where the paragraph begins."""
    _voice: str = ""
    _end: int = 0
    """When the last cue ends."""
    _last: str = ""

    @property
    def text(self) -> str:
        return "".join(self._parts)

    def add(self, cue: Cue) -> None:
        """Add the words of a cue, in the paragraph or after it."""
        for number, words in enumerate(_turns(cue.lines)):
            other_voice = bool(cue.voice) and cue.voice != self._voice and not number
            if self._parts:
                begins = other_voice or number > 0 or self._begins(cue, words)
                self._append("\n\n" if begins else " ")
                self._begun = self._length if begins else self._begun
            if not number:
                self.locators.append(Locator(self._length, LocatorKind.TIME, cue.time))
            if other_voice:
                self._voice = cue.voice
                self._append(f"{cue.voice}: ")
            self._append(words)
            self._last = words
        self._end = max(self._end, cue.end) if cue.lines else self._end

    def _append(self, words: str) -> None:
        self._parts.append(words)
        self._length += len(words)

    def _begins(self, cue: Cue, words: str) -> bool:
        """Whether the words begin a paragraph: somebody else speaks, there was a pause, or the last one is long."""
        if cue.start - self._end > _PAUSE or _LABEL.match(words):
            return True
        length, ended = self._length - self._begun, _ENDED.search(self._last) is not None
        if _DASH.match(words) and (ended or _DASH.match(self._last)):
            return True
        return length >= _LONGEST or (length >= _LONG and ended)


def _turns(lines: Sequence[str]) -> list[str]:
    """Join the lines of a cue; two people who speak in it have a line each, which begins with a dash or a name."""
    if any("\t" in line for line in lines):
        return ["\n".join(lines)]
    turns: list[list[str]] = []
    for line in lines:
        if turns and not ((_DASH.match(line) and _DASH.match(lines[0])) or _LABEL.match(line)):
            turns[-1].append(line)
        else:
            turns.append([line])
    return [" ".join(turn) for turn in turns]
