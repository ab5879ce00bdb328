"""The tokens of an RTF, one by one (specification 1.9.1)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.errors import FileUnsafe
from desktop_app.services.words import translate

MOST = 5_000_000

_TOKEN = re.compile(
    rb"\\(?P<word>[A-Za-z]{1,32})(?P<number>-?\d{1,10})? ?"
    rb"|\\'(?P<hex>[0-9A-Fa-f]{2})"
    rb"|(?P<open>\{)|(?P<close>\})"
    rb"|\\(?P<sign>[\s\S])"
    rb"|(?P<line>[\r\n\0]+)"
    rb"|(?P<text>[^\\{}\r\n\0]+)"
    rb"|\\"
)
_EDGE = re.compile(rb"[{}]|\\bin(?P<bin>\d{1,10}) ?|\\[\s\S]")
"""What counts in a group that is passed over: its braces, and raw bytes that may hold braces."""


@dataclass(slots=True)
class Tokens:
    """Where the reading of a document stands."""

    data: bytes
    path: Path
    position: int = 0

    def __iter__(self) -> Iterator[re.Match[bytes]]:
        """Yield matches whose last group is the kind: word (or its number), hex, open, close, sign, line, text.

        Raises `FileUnsafe` for too many.
        """
        match, count = _TOKEN.match, 0
        while found := match(self.data, self.position):
            self.position = found.end()
            count += 1
            if count > MOST:
                raise FileUnsafe(path=str(self.path), reason=translate("import", "it has too many elements"))
            yield found

    def pass_raw(self, size: int) -> None:
        """Pass over bytes that are no tokens."""
        self.position += max(0, size)

    def pass_group(self) -> bytes:
        """Pass over the rest of the group, so that its brace comes next. Returns what was in it."""
        depth, begin, position = 0, self.position, len(self.data)
        while found := _EDGE.search(self.data, self.position):
            self.position = found.end() + int(found["bin"] or 0)
            depth += {b"{": 1, b"}": -1}.get(found[0], 0)
            if depth < 0:
                position = found.start()
                break
        self.position = position
        return self.data[begin:position]
