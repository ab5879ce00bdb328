"""The manual that travels with the program: its sections, and which of them speak of something."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_HEADING = re.compile(r"^# (?P<title>.+)$", re.MULTILINE)
_SIGNS = re.compile(r"!\[[^\]]*\]\([^)]*\)|[*`#]")


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the manual; `text` is Markdown, with the title as its heading."""

    title: str
    text: str

    @property
    def words(self) -> str:
        """The words alone, in small letters."""
        return _SIGNS.sub("", self.text).casefold()


def sections(manual: str) -> list[Section]:
    """Cut a manual at its headings of the first level."""
    heads = list(_HEADING.finditer(manual))
    ends = [head.start() for head in heads[1:]] + [len(manual)]
    return [
        Section(head["title"].strip(), manual[head.start() : end].strip())
        for head, end in zip(heads, ends, strict=True)
    ]


def speaking_of(manual: Sequence[Section], wanted: str) -> list[Section]:
    """Return the sections in which all words begin a word, those with one in the title first."""
    words = [re.compile(rf"(?<!\w){re.escape(word)}") for word in wanted.casefold().split()]
    fitting = [one for one in manual if all(word.search(one.words) for word in words)]
    return sorted(fitting, key=lambda one: not any(word.search(one.title.casefold()) for word in words))
