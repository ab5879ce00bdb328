"""What kind of file some bytes are, by what they show of themselves.

Programs and people give a file any ending: a `.doc` is often an RTF or a web page, an `.xls` a table of text, and
what a mail program saved as `.txt` a PDF.
"""

from collections.abc import Iterable
from pathlib import Path

from desktop_app.domain.errors import KartotekaError
from desktop_app.importers.compound import OLE

LOOKED_AT = 1024
"""Bytes in which a file shows what it is."""

_BEGINNINGS = ((b"{\\rtf", ".rtf"), (b"%pdf-", ".pdf"), (b"mime-version:", ".mht"), (b"<!doctype html", ".html"))
_MIMETYPES = (
    (b"application/epub+zip", ".epub"),
    (b"application/vnd.oasis.opendocument.text", ".odt"),
    (b"application/vnd.oasis.opendocument.spreadsheet", ".ods"),
)
_PARTS = (("word/", ".docx"), ("xl/", ".xlsx"), ("ppt/", ".pptx"), ("meta-inf/container.xml", ".epub"))
_STREAMS = (("EncryptedPackage", ""), ("WordDocument", ".doc"), ("Workbook", ".xls"))
_FAMILIES = (
    (".docx", ".docm", ".dotx", ".dotm"),
    (".doc", ".dot"),
    (".odt", ".ott", ".fodt"),
    (".html", ".htm", ".xhtml"),
    (".mht", ".mhtml", ".eml", ".mbox"),
    (".xlsx", ".xlsm"),
    (".pdf", ".pdf2"),
)
_FAMILY = {ending: family for family in _FAMILIES for ending in family}
_NOT_TEXT = {
    **dict.fromkeys((".rtf", ".epub", ".docx", ".docm", ".dotx", ".dotm", ".doc", ".dot"), ".txt"),
    **dict.fromkeys((".odt", ".ott"), ".txt"),
    **dict.fromkeys((".xlsx", ".xlsm", ".xls", ".ods"), ".csv"),
}
"""Endings of files that are no plain text → what a plain text under such an ending is. A PDF may be damaged so."""
_CONTROLS = frozenset(range(32)) - frozenset(b"\t\n\v\f\r\x1a\x1b")


def kind_of(data: bytes, suffix: str) -> str:
    """Return the ending that a content deserves; `suffix` (lower case) where the content does not speak against it.

    Never fails: what is damaged is left to the reader of its ending, which says how.
    """
    found = _kind(data, suffix)
    return suffix if found in ("", suffix) or suffix in _FAMILY.get(found, ()) else found


def _kind(data: bytes, suffix: str) -> str:
    if data.startswith(b"PK\x03\x04"):
        return _kind_of_zip(data, suffix)
    if data.startswith(OLE):
        return _kind_of_ole(data)
    found = kind_of_text(data)
    if found == ".mht" and suffix not in _NOT_TEXT and suffix not in (".html", ".htm"):
        return ""  # so begin messages of all sorts, and texts about them
    if not found and b"%PDF-" in data[:LOOKED_AT] and not is_text(data):
        return ".pdf"  # behind whatever its sender put before it (ISO 32000-2, Annex I)
    return found or (_NOT_TEXT.get(suffix, "") if data.strip() and is_text(data) else "")


def kind_of_text(data: bytes) -> str:
    """Return the ending of a file that is known by how it begins; "" where that tells nothing."""
    beginning = data[:LOOKED_AT].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    for start, kind in _BEGINNINGS:
        if beginning.startswith(start):
            return kind
    if b"opendocument:xmlns:office" in beginning and beginning.startswith(b"<"):
        return ".odt"
    return ".html" if beginning.startswith((b"<html", b"<?xml", b"<!--")) and b"<html" in beginning else ""


def kind_of_package(names: Iterable[str], mimetype: bytes) -> str:
    """Return the ending of a zip with these parts, whose part `mimetype` says this; "" where it is just a zip."""
    for stated, kind in _MIMETYPES:
        if mimetype.strip() == stated or mimetype.strip().startswith(stated + b"-template"):
            return kind
    small = [name.lower() for name in names]
    for part, kind in _PARTS:
        if any(name.startswith(part) for name in small):
            return kind
    return ".odt" if "content.xml" in small and not mimetype else ""


def _kind_of_zip(data: bytes, suffix: str) -> str:
    from desktop_app.importers.packages import Package

    try:
        package = Package(data, Path(suffix))
        mimetype = package.part("mimetype") or b""
    except KartotekaError:
        return ""
    names = package.names
    # Folders of a zip of interviews may be called `word` or `xl` too.
    is_office = bool(mimetype) or any(name.lower() == "[content_types].xml" for name in names)
    if suffix in _NOT_TEXT or is_office:
        return kind_of_package(names, mimetype) or ("" if mimetype else ".zip")
    return ".zip"


def _kind_of_ole(data: bytes) -> str:
    """Tell old Word and Excel apart by the names in the directory; encrypted ones are of any kind."""
    return next((kind for stream, kind in _STREAMS if stream.encode("utf-16-le") in data), "")


def is_text(data: bytes) -> bool:
    """Whether bytes begin as text does, in any encoding."""
    beginning = data[:LOOKED_AT]
    return beginning.startswith((b"\xff\xfe", b"\xfe\xff")) or not _CONTROLS.intersection(beginning)
