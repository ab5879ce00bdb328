"""Signs that a text field cannot hold or cannot show, and what stands in for them while a text is written."""

import re

from desktop_app.domain.signs import SignKind, signs

_BREAKS = re.compile("[\r\u2028\u2029\ufdd0\ufdd1\ufffc\ud800-\udfff]")
"""What Qt takes for the border of a block, a line or an object, or cannot encode."""
_PRIVATE = range(0xE000, 0xF8FF)
_ALL_PRIVATE = re.compile("[\ue000-\uf8ff]")


class StandIns:
    """A way to one text's form in a field and back; whatever is encoded comes back letter for letter.

    The stand-ins are private characters that the text itself does not hold: no key types them.
    """

    def __init__(self, text: str) -> None:
        self._own = set(_ALL_PRIVATE.findall(text))
        self._free = iter(_PRIVATE)
        self._of: dict[str, str] = {}
        self._meaning: dict[str, str] = {}

    def encode(self, text: str) -> str:
        """Return a text as the field is given it: as many characters."""
        wanted = set(_BREAKS.findall(text)) | set(_ALL_PRIVATE.findall(text)) & self._meaning.keys()
        wanted |= {text[sign.start] for sign in signs(text) if sign.deceptive and sign.kind is not SignKind.LOOKALIKE}
        for sign in sorted(wanted):
            self._stand_in(sign)
        return text.translate({ord(sign): self._of[sign] for sign in wanted})

    def _stand_in(self, sign: str) -> None:
        if sign not in self._of:
            free = next(chr(point) for point in self._free if chr(point) not in self._own)
            self._of[sign] = free
            self._meaning[free] = sign

    def decode(self, shown: str) -> str:
        """Return the text behind what stands in the field."""
        return shown.translate({ord(stand_in): sign for stand_in, sign in self._meaning.items()})

    def places(self, shown: str) -> list[int]:
        """Return where stand-ins are in a part of the field."""
        return [found.start() for found in _ALL_PRIVATE.finditer(shown) if found[0] in self._meaning]
