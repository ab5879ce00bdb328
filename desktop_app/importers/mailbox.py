"""Mailboxes: `.mbox` (RFC 4155; lines of a text that begin with «From » are unescaped as in mboxrd)."""

import re
from collections.abc import Sequence

from desktop_app.domain.errors import EmptyFile, FileMissing
from desktop_app.importers import mail
from desktop_app.importers.mime import is_message, part_of
from desktop_app.importers.sources import Container, Source
from desktop_app.importers.titles import FirstSentence, shortened
from desktop_app.services.found import ReadText
from desktop_app.services.words import translate

_POSTMARK = re.compile(rb"(?:\A|\n)(?:From (?:\S+ [^\n]*\d{4}[^\n]*|- [^\n]*|\r?)\n)(?=[!-9;-~]+:|>From )")
"""A line of that form may stand in a text: only before a header it begins a message."""
_HEAD = 32 * 1024
"""Bytes of a message in which its subject is looked for."""
_ESCAPED = re.compile(rb"^>(>*From )", re.MULTILINE)


class Mailbox:
    """The messages of a mailbox, named by their number and subject."""

    def __init__(self, source: Source) -> None:
        self._source = source
        marks = [(mark.start(), mark.end()) for mark in _POSTMARK.finditer(source.data)]
        if not marks and is_message(source.data):
            marks = [(0, 0)]
        ends = [start for start, _ in marks[1:]] + [len(source.data)]
        self._places = {
            self._name(number, start, end): (start, end)
            for number, ((_, start), end) in enumerate(zip(marks, ends, strict=False), start=1)
        }
        if not self._places:
            raise EmptyFile(path=str(source.path))

    def _name(self, number: int, start: int, end: int) -> str:
        head = self._source.data[start : min(end, start + _HEAD)]
        subject = shortened(part_of(head).said("Subject")) or translate("import", "no subject")
        return f"{number}. {subject}"

    def names(self) -> Sequence[str]:
        """Return the names of the messages, in order."""
        return tuple(self._places)

    def content(self, name: str) -> bytes:
        """Return the bytes of a message as it was before it came into the mailbox. Raises `FileMissing`."""
        if name not in self._places:
            raise FileMissing(path=f"{self._source.path}: {name}")
        start, end = self._places[name]
        return _ESCAPED.sub(rb"\1", self._source.data[start:end])

    def read(self, name: str, first_sentence: FirstSentence) -> ReadText:
        """Read a message. Raises as `mail.read` does."""
        return mail.read(Source(self.content(name), self._source.path, self._source.wish), first_sentence)


def look_into(source: Source) -> Container:
    """Look into a mailbox. Raises `EmptyFile` for one without messages."""
    return Mailbox(source)
