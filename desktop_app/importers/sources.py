"""What readers are handed, and what they are."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from desktop_app.importers.titles import FirstSentence
from desktop_app.services.found import AS_IT_IS, ReadText, Wish


@dataclass(frozen=True, slots=True)
class Source:
    """The bytes of one interview's file, or of its part in a file of many."""

    data: bytes
    path: Path
    """Names the source in errors and gives the ending."""
    wish: Wish = AS_IT_IS


Reader = Callable[[Source, FirstSentence], ReadText]
"""Turns the bytes into the verbatim text of one interview. Raises the errors of `domain.errors` for what comes in.

Formats whose bytes hold no plain text (docx, html, pdf…) make one: paragraphs are separated by one empty line, line
breaks inside a paragraph are one line end, cells of a table row are separated by a tab and its rows by one line end;
all other characters are those of the source.
"""


class Container(Protocol):
    """A file of many interviews."""

    def names(self) -> Sequence[str]:
        """Return the names of its parts, in order, each once."""

    def content(self, name: str) -> bytes:
        """Return the bytes of a part: what is kept as its original."""

    def read(self, name: str, first_sentence: FirstSentence) -> ReadText:
        """Read a part. Raises the errors of `domain.errors` for files that come in."""


Opener = Callable[[Source], Container]
"""Looks into a file of many. Raises the errors of `domain.errors` for files that come in."""
