"""What an interview is called: by its header, else by its first heading, else by its first sentence."""

import re
from collections.abc import Callable

from desktop_app.domain.interviews import Origin

LONGEST = 120
"""Characters of a title that is taken from a sentence."""

FirstSentence = Callable[[str], str]
"""Returns the first sentence of a paragraph; the sentence splitter belongs to `desktop_app.language`."""

WEIGHED = 1000
"""Characters of a line or paragraph that a title is looked for in; patterns of pairs of marks take their square."""

_HEADING = re.compile(r" {0,3}#{1,6}[ \t]+(?=\S)")
_UNDERLINE = re.compile(r" {0,3}(=+|-{2,})[ \t]*$")
_CODE = re.compile(r" {0,3}(```|~~~)")
_LINK = re.compile(r"!?\[([^\]\n]*)\]\([^)\n]*\)")
_EMPHASIS = re.compile(r"(?<!\w)(\*{1,3}|_{1,3})(?=\S)(.+?)(?<=\S)\1(?!\w)")
_LINE_MARK = re.compile(r"^[ \t]*(?:>|[-*+](?=[ \t])|#{1,6}(?=[ \t]))[ \t]*")

_CAPITALS = "A-ZА-ЯЁӘҒҚҢӨҰҮҺІ"
_DATELINE = re.compile(
    rf"[{_CAPITALS}][{_CAPITALS}-]{{2,}}(?:[ -][{_CAPITALS}-]{{2,}})*[.,]?(?: \d{{1,2}} \w+)? ?[.—–-] +"
    r"(?:\d{1,2} \w+\. +)?(?=\S)"
)
"""«АСТАНА, 21 июля.», «КОСТАНАЙ. 3 апреля.»: where an agency writes from, and when, is no title."""


def whole_paragraph(paragraph: str) -> str:
    """Take a paragraph for one sentence: what `FirstSentence` does where nobody hands in a splitter."""
    return paragraph


def heading(body: str, anywhere: bool) -> str:
    """Return the first Markdown heading (`# …` or underlined), or "". Without `anywhere` only the first line counts."""
    lines = body.splitlines()
    in_code = False
    for number, line in enumerate(lines):
        if _CODE.match(line):
            in_code = not in_code
        if in_code or not line.strip():
            continue
        match = _HEADING.match(line)
        if match:
            return without_markup(_unclosed(line[match.end() :]))
        if _is_underlined(lines, number):
            return without_markup(line.strip())
        if not anywhere:
            break
    return ""


def _unclosed(heading: str) -> str:
    """Return a heading without the signs that may close it."""
    bare = heading.rstrip()
    return bare.rstrip("#").rstrip() or bare[:1]


def _is_underlined(lines: list[str], number: int) -> bool:
    """An underline makes a heading of a line that stands alone above it."""
    if number + 1 >= len(lines) or not _UNDERLINE.match(lines[number + 1]) or _UNDERLINE.match(lines[number]):
        return False
    return number == 0 or not lines[number - 1].strip()


def opening(body: str, first_sentence: FirstSentence, markdown: bool = False) -> str:
    """Return the first sentence of the body, cut at a word to at most `LONGEST` characters."""
    paragraph = re.split(r"\n[ \t]*\n", body.strip(), maxsplit=1)[0]
    first, _, rest = paragraph.partition("\n")
    if not rest[:1].islower():
        paragraph = first
    paragraph = paragraph[:WEIGHED]
    if markdown:
        paragraph = without_markup(_LINE_MARK.sub("", paragraph))
    if dateline := _DATELINE.match(paragraph):
        paragraph = paragraph[dateline.end() :]
    return shortened(" ".join(first_sentence(paragraph).split()))


def shortened(title: str) -> str:
    """Cut a title at a word; an ellipsis stands for what is left out."""
    if len(title) <= LONGEST:
        return title
    kept = title[:LONGEST]
    if " " in kept:
        kept = kept[: kept.rindex(" ")]
    return kept[: LONGEST - 1].rstrip(" ,.;:—–-") + "…"


def without_markup(line: str) -> str:
    """Return a line of Markdown without emphasis and link targets, and not more of it than a title may need."""
    return _EMPHASIS.sub(r"\2", _LINK.sub(r"\1", line[:WEIGHED])).strip()


def title_of(body: str, stated: str, first_sentence: FirstSentence, markdown: bool) -> tuple[str, Origin]:
    """Return the title and where it comes from; `stated` is what the header says."""
    if stated:
        return stated, Origin.HEADER
    found = heading(body, anywhere=markdown)
    if found:
        return found, Origin.HEADING
    return opening(body, first_sentence, markdown), Origin.SENTENCE
