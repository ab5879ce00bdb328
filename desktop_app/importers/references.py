"""Character references of HTML in what holds no other markup: names in meta elements, words of subtitles."""

import html
import re

_ENDLESS = re.compile(r"&#(?:\d{10,}|[xX][0-9a-fA-F]{10,});?")
"""A number beyond all characters; Python refuses to read one of thousands of digits."""


def resolved(text: str) -> str:
    """Return a text with the characters that its references stand for, U+FFFD for those that there are not.

    Source: WHATWG HTML, section 13.2.5.80, numeric character reference end state.
    """
    return html.unescape(_ENDLESS.sub("\ufffd", text)) if "&" in text else text
