"""From the lines of a document to its paragraphs, over columns and pages.

A paragraph ends where the layout says so: at a gap, at an indented line, after a line into which the next word would
still have gone, at another size of letters, at the sign of a list; and at the dash or the name of whoever speaks where
a document has neither gaps nor indents.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, takewhile

from desktop_app.importers.hyphens import HYPHENS, Vocabulary
from desktop_app.importers.margins import GAP, INDENT, Habits, indent_of, is_size, step_of, usual
from desktop_app.importers.typeset import Line

_SPACE = 0.3
"""Of a letter's size: a space."""
_SHORT = 0.6
"""Of a letter's size: a justified line that ends further from the margin is the last one of its paragraph."""
_SMALL = 0.93
"""Of the size of the text: notes at the foot of a page are smaller."""
HEADING = 1.12
"""Of the size of the text: larger letters are those of headings."""
_LONGEST_WORD = 300
"""Characters; addresses are the longest words."""
_FEW = 4
"""Lines that show how all lines of a paragraph begin."""
_NOTE = re.compile(r"[\d¹²³⁰⁴-⁹*†‡]{1,3}[\s.)]?")
_BULLET = re.compile(r"[•▪■●○◦‣➢✓]")
_ITEM = re.compile(r"(?:[–—-]|\d{1,2}[.)])[ \u00a0\t\u2009]")
_SPEECH = re.compile(r"[—–-][ \u00a0\u2009\u202f][«„“\"…]?[^\W\d_a-zа-яёәғқңөұүһі]")
_LABEL = re.compile(r"[^\W\d_a-zа-яёәғқңөұүһі][\w.’'-]*(?:[ \u00a0][\w.’'-]+){0,3}:\s")
_ENDED = re.compile(r"[.!?…:;][»”“\"')\]]*[\d¹²³⁴-⁹]{0,2}$")
_SENTENCE_ENDED = re.compile(r"[.!?…][»”“\"')\]]*[\d¹²³⁴-⁹]{0,2}$")
_UNSPACED = re.compile(r"(?:\w[—–/]|[^\s\w—–-][-\x02])$")
"""Line ends before which no space stands: `1888—`, `и/`, `51 %-`."""
_DASHED = re.compile(r"[—–]\d")
_ADDRESS = re.compile(r"(?:https?:/|www\.)\S*[/=&?_.]$")


@dataclass(slots=True)
class Paragraph:
    """Lines that belong together."""

    lines: list[Line]

    @property
    def size(self) -> float:
        """Of most of its letters, in points."""
        return usual((round(line.size, 1), len(line.letters)) for line in self.lines)

    def text(self, words: Vocabulary) -> tuple[str, list[tuple[int, int]]]:
        """Return its text, and where in it pages begin: (place in the text, number of the page)."""
        parts, length, pages = list[str](), 0, [(0, self.lines[0].page)]
        for line, following in zip(self.lines, [*self.lines[1:], None], strict=True):
            if line.page != pages[-1][1]:
                pages.append((length, line.page))
            parts.append(_joined(line, following, words) if following else line.letters.replace("\x02", "-"))
            length += len(parts[-1])
        return "".join(parts), pages


def _joined(line: Line, following: Line, words: Vocabulary) -> str:
    """Return a line with what stands between it and the next one."""
    letters = line.letters
    if line.cells:
        return letters + "\n"
    if _is_parted(line):
        return words.joint(letters, following.letters)
    is_whole = not letters[-1].isspace() and not _runs_on(letters, following.letters)
    return letters.replace("\x02", "-") + (" " if is_whole else "")


def _runs_on(letters: str, following: str) -> bool:
    """Whether no space stands between two lines: in addresses, years and fractions."""
    if _DASHED.match(following):
        return letters[-1].isdigit()
    if not following[:1].isalnum():
        return False
    end = letters[-_LONGEST_WORD:]
    return bool(_UNSPACED.search(end) or (not following[0].isupper() and _ADDRESS.search(end)))


def _is_parted(line: Line) -> bool:
    return line.letters[-1] in HYPHENS and line.letters[-2:-1].isalnum()


def paragraphs_of(lines: Sequence[Line], habits: Habits) -> list[Paragraph]:
    """Group lines that are in reading order. Notes at the foot of a page follow the paragraph that runs over them."""
    paragraphs: list[Paragraph] = []
    notes: list[Paragraph] = []
    current: Paragraph | None = None
    at_foot = _notes(lines, habits)
    for number, line in enumerate(lines):
        if number in at_foot:
            if notes and not _NOTE.match(line.letters) and notes[-1].lines[-1].page == line.page:
                notes[-1].lines.append(line)
            else:
                notes.append(Paragraph([line]))
        elif current and _continues(current, line, habits):
            current.lines.append(line)
        else:
            current = Paragraph([line])
            paragraphs += [*notes, current]
            notes = []
    return paragraphs + notes


def _notes(lines: Sequence[Line], habits: Habits) -> set[int]:
    """Return the numbers of the lines that are notes at the foot of a page or of a column."""
    found: set[int] = set()
    for _, column in groupby(enumerate(lines), key=lambda one: (one[1].page, one[1].column)):
        small = list(takewhile(lambda one: one[1].size < _SMALL * habits.size and not one[1].cells, [*column][::-1]))
        first = max((at for at, (_, line) in enumerate(small) if _NOTE.match(line.letters)), default=-1)
        found.update(number for number, _ in small[: first + 1])
    return found


def _continues(paragraph: Paragraph, line: Line, habits: Habits) -> bool:
    """Whether a line belongs to the paragraph before it."""
    last = paragraph.lines[-1]
    step = step_of(last, line)
    if last.cells or line.cells:
        return last.cells and line.cells and 0 < step < 2.5
    if not is_size(line.size, last.size) or _BULLET.match(line.letters):
        return False
    if step > max(GAP * habits.leading, habits.leading + 0.1):
        return False
    if not step:
        return _runs_over(paragraph, line, habits)
    if last.size > HEADING * habits.size or _is_parted(last):
        return True
    return not (_is_set_apart(paragraph, line, habits) or _is_last(last, line, habits) or _begins(last, line, habits))


def _runs_over(paragraph: Paragraph, line: Line, habits: Habits) -> bool:
    """Whether a paragraph goes on in the next column or on the next page."""
    last = paragraph.lines[-1]
    if last.size > HEADING * habits.size:
        return False
    if _is_parted(last):
        return True
    if indent_of(line) > INDENT and (habits.indents or _ENDED.search(last.letters)):
        return indent_of(last) > INDENT and len(paragraph.lines) > 1 and not _ENDED.search(last.letters)
    ended = _SENTENCE_ENDED.search(last.letters)
    if ended and not habits.indents and (_SPEECH.match(line.letters) or _LABEL.match(line.letters)):
        return False
    return not _is_last(last, line, habits) and not (_ENDED.search(last.letters) and _ITEM.match(line.letters))


def _is_set_apart(paragraph: Paragraph, line: Line, habits: Habits) -> bool:
    """Whether a line begins at another place than the lines of its paragraph should."""
    first, last = paragraph.lines[0], paragraph.lines[-1]
    indent, before = indent_of(line), indent_of(last)
    hangs = bool(_ITEM.match(first.letters) or _BULLET.match(first.letters) or _LABEL.match(first.letters))
    if abs(indent - before) <= 0.3:
        return indent > INDENT and habits.indents and not _is_quoted(paragraph) and bool(_ENDED.search(last.letters))
    if indent > before:
        # A line that is set in the middle of the page is not indented, and neither is one that hangs from a sign.
        return indent > INDENT and not (hangs and len(paragraph.lines) == 1)
    return len(paragraph.lines) > 1 and before - indent > INDENT and before > INDENT


def _is_quoted(paragraph: Paragraph) -> bool:
    """Whether all of several lines are indented, as those of long quotes are, or all but the first."""
    return len(paragraph.lines) > 1 and all(indent_of(line) > INDENT for line in paragraph.lines[1:_FEW])


def _is_last(line: Line, following: Line, habits: Habits) -> bool:
    """Whether a line ends its paragraph, because the next word would have gone into it or it is short."""
    spare = line.margins[1] - line.right
    word = max(habits.slack, following.word - following.left + _SPACE * line.size)
    is_short = spare > (_SHORT * line.size if habits.justified else word)
    if not is_short and spare <= word:
        return False
    goes_on = not _ENDED.search(line.letters) and following.letters[:1].islower()
    return not goes_on


def _begins(last: Line, line: Line, habits: Habits) -> bool:
    """Whether the first signs of a line begin a paragraph."""
    if _ITEM.match(line.letters) and last.letters[-1] in ";:":
        return True
    if habits.indents or habits.gaps:
        return False
    ended = _SENTENCE_ENDED.search(last.letters)
    return bool(ended and (_SPEECH.match(line.letters) or _LABEL.match(line.letters)))
