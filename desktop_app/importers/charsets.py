"""Encodings that pages and messages name, believed only where the bytes agree."""

import codecs
import re
from pathlib import Path

from desktop_app.importers.decoding import Decoded, decode

_KNOWN = frozenset((
    "utf-8", "cp1250", "cp1251", "cp1252", "cp1254", "cp866", "koi8-r", "koi8-u", "kz1048", "ptcp154", "iso8859-5",
    "iso8859-9", "iso8859-15", "mac-cyrillic", "gb2312", "gbk", "gb18030", "big5", "shift_jis", "euc_jp",
    "euc_kr",
))  # fmt: skip
_WESTERN = ("cp1252", "iso8859-15")
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def decode_declared(data: bytes, path: Path, label: str, wished: str = "") -> Decoded:
    """Decode what says that it is written in `label`; what an editor wished for counts more.

    Browsers write UTF-8 and leave the old declaration; bytes beyond ASCII that are valid UTF-8 are nothing else. Where
    the bytes speak against the label, it is found as for any text. Raises as `decode` does.
    """
    declared = _codec(label)
    if declared in ("", "utf-8") or wished or data.startswith(_MARKS) or b"\0" in data:
        return decode(data, path, wished)
    for encoding in ("utf-8", declared):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if encoding == declared and declared in _WESTERN and _mostly_beyond_ascii(data):
            break
        return Decoded(text.replace("\r\n", "\n").replace("\r", "\n"), encoding)
    return decode(data, path)


def _codec(label: str) -> str:
    """Return Python's name of an encoding, "" where it is none that pages are written in."""
    try:
        name = codecs.lookup(label).name if label else ""
    except (LookupError, ValueError):
        return ""
    name = name.replace("_", "-") if name.startswith("mac") else name
    if name == "iso8859-1":
        return "cp1252"  # so browsers read it
    return name if name in _KNOWN else ""


def _mostly_beyond_ascii(data: bytes) -> bool:
    """Western text has few letters beyond ASCII; a page with many is Cyrillic, whatever it says."""
    words = re.sub(rb"<[^>]*+>|\s++", b"", data)
    return len(words.decode("ascii", "ignore")) < len(words) * 0.8
