"""Documents of writing programs, read as what their bytes are, not as what their name says.

Programs and people give a file any ending: a `.doc` is often an RTF or a web page, a `.docx` an `.odt`.
"""

from desktop_app.domain.errors import EmptyFile, FileDamaged, FileLocked, FileOldWord, UnknownFormat
from desktop_app.importers import docx, epub, odt, rtf
from desktop_app.importers.compound import OLE
from desktop_app.importers.kinds import LOOKED_AT, kind_of_package, kind_of_text
from desktop_app.importers.packages import Package
from desktop_app.importers.sources import Reader, Source
from desktop_app.importers.titles import FirstSentence
from desktop_app.services.found import ReadText
from desktop_app.services.words import translate

_READERS = {".docx": docx.read, ".odt": odt.read, ".rtf": rtf.read, ".epub": epub.read}


def read(source: Source, first_sentence: FirstSentence) -> ReadText:
    """Read a document of any kind that is known. Raises the errors of `domain.errors` for files that come in."""
    if not source.data.strip():
        raise EmptyFile(path=str(source.path))
    kind = kind_of(source)
    reader = _READERS.get(kind) or _elsewhere(kind)
    if reader is None:
        raise UnknownFormat(path=str(source.path))
    return reader(source, first_sentence)


def kind_of(source: Source) -> str:
    """Return the ending that the bytes deserve; "" where they are of no known kind.

    Raises `FileLocked`, `FileOldWord`, `FileDamaged`, and of zips what `packages` raises.
    """
    data = source.data
    if data.startswith(b"PK"):
        package = Package(data, source.path)
        return kind_of_package(package.names, package.part("mimetype") or b"")
    if data.startswith(OLE):
        raise _ole(source)
    if found := kind_of_text(data):
        return found
    beginning = data[:LOOKED_AT]
    if b"\0" in beginning and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise FileDamaged(path=str(source.path), reason=translate("import", "it is neither a document nor text"))
    return "" if beginning.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<?xml") else ".txt"


def _ole(source: Source) -> FileLocked | FileOldWord | UnknownFormat:
    """Return what to say of a compound file, by the names in its directory."""
    if "EncryptedPackage".encode("utf-16-le") in source.data:
        return FileLocked(path=str(source.path))
    if "WordDocument".encode("utf-16-le") in source.data:
        return FileOldWord(path=str(source.path))
    return UnknownFormat(path=str(source.path))


def _elsewhere(kind: str) -> Reader | None:
    """Return the reader that is registered for an ending that is not ours."""
    from desktop_app.importers.files import FORMATS

    return FORMATS.get(kind)
