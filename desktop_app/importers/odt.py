"""OpenDocument texts: `.odt`, `.ott`, and `.fodt`, which is the same in one XML file.

Headers and footers are no part of the text. `dc:date` is the day of the last change and `dc:creator` who made it, so
neither date nor, where the first author is named, the last one is taken; `dc:language` is what the program was set to
when the file was made, whatever was then written in it, so the language is found from the text.
"""

from lxml import etree

from desktop_app.domain.errors import FileDamaged, FileLocked
from desktop_app.importers.manuscripts import Form, Manuscript, Said, finished
from desktop_app.importers.odt_text import OFFICE, Looks, Walk
from desktop_app.importers.packages import Package, parse
from desktop_app.importers.sources import Source
from desktop_app.importers.titles import FirstSentence
from desktop_app.services.found import ReadText
from desktop_app.services.words import translate

PACKED = Form("application/vnd.oasis.opendocument.text", "odt 1")
FLAT = Form("application/vnd.oasis.opendocument.text-flat-xml", "odt 1")
_DC = "{http://purl.org/dc/elements/1.1/}"
_META = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"


def read(source: Source, first_sentence: FirstSentence) -> ReadText:
    """Read an OpenDocument text. Raises the errors of `packages`, `FileLocked`, `FileDamaged`, `EmptyFile`."""
    if source.data.startswith(b"PK"):
        package = Package(source.data, source.path)
        # The manifests of early versions have a document type, so this one is not parsed but searched.
        if b"encryption-data" in (package.part("META-INF/manifest.xml") or b""):
            raise FileLocked(path=str(source.path))
        root, about, form = package.xml("content.xml"), package.xml("meta.xml"), PACKED
    else:
        root = about = parse(source.data, source.path)
        form = FLAT
    body = None if root is None else root.find(f"{OFFICE}body/{OFFICE}text")
    if root is None or body is None:
        raise FileDamaged(path=str(source.path), reason=translate("import", "it holds no document"))
    manuscript = Manuscript()
    Walk(manuscript, Looks(root)).document(body)
    return finished(manuscript, _said(about), form, source, first_sentence)


def _said(about: etree._Element | None) -> Said:
    meta = None if about is None else about.find(f"{OFFICE}meta")
    if meta is None:
        return Said()
    author = meta.findtext(f"{_META}initial-creator") or meta.findtext(f"{_DC}creator") or ""
    return Said(title=meta.findtext(f"{_DC}title") or "", author=author)
