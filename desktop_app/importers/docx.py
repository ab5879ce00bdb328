"""Word documents: `.docx`, `.docm`, `.dotx`, `.dotm`, transitional and strict.

Headers and footers are no part of the text; macros and everything outside the package are left alone. The day on which
a file was made is not the day on which an interview was published, so no date is taken from it.
"""

import posixpath
from collections.abc import Iterator, Mapping

from lxml import etree

from desktop_app.domain.errors import FileDamaged
from desktop_app.importers.docx_styles import STRICT, Styles, W, child, value
from desktop_app.importers.docx_text import Walk
from desktop_app.importers.manuscripts import Form, Manuscript, Said, finished
from desktop_app.importers.packages import Package, joined
from desktop_app.importers.sources import Source
from desktop_app.importers.titles import FirstSentence
from desktop_app.services.found import ReadText
from desktop_app.services.words import translate

FORM = Form("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx 1")
_DC = "{http://purl.org/dc/elements/1.1/}"
_SEPARATORS = ("separator", "continuationSeparator", "continuationNotice")


def read(source: Source, first_sentence: FirstSentence) -> ReadText:
    """Read a Word document. Raises the errors of `packages`, `FileDamaged`, `EmptyFile`."""
    package = Package(source.data, source.path)
    parts = _related(package, "")
    name = parts.get("officeDocument", "word/document.xml")
    root = package.xml(name)
    body = child(root, "body")
    if body is None:
        raise FileDamaged(path=str(source.path), reason=translate("import", "it holds no document"))
    related = _related(package, name)
    notes = {
        (kind, value(note, "id")): note
        for kind in ("footnote", "endnote")
        for note in _entries(package, related.get(kind + "s", ""), kind)
        if value(note, "type") not in _SEPARATORS
    }
    comments = {value(one, "id"): one for one in _entries(package, related.get("comments", ""), "comment")}
    manuscript = Manuscript()
    Walk(manuscript, Styles(_xml(package, related.get("styles", ""))), notes, comments).document(body)
    said = _said(_xml(package, parts.get("core-properties", "")))
    return finished(manuscript, said, FORM, source, first_sentence)


def _related(package: Package, name: str) -> Mapping[str, str]:
    """Return the parts that a part (or, for "", the package) refers to: the last word of the relation → the name."""
    folder, base = posixpath.split(name)
    root = package.xml(posixpath.join(folder, "_rels", base + ".rels"))
    found: dict[str, str] = {}
    for relation in () if root is None else root:
        target = joined(folder, relation.get("Target", ""))
        if relation.get("TargetMode") != "External" and target:
            found.setdefault(relation.get("Type", "").rpartition("/")[2], target)
    return found


def _xml(package: Package, name: str) -> etree._Element | None:
    return package.xml(name) if name else None


def _entries(package: Package, part: str, kind: str) -> Iterator[etree._Element]:
    root = _xml(package, part)
    if root is not None:
        yield from root.iterchildren(f"{{{W}}}{kind}", f"{{{STRICT}}}{kind}")


def _said(core: etree._Element | None) -> Said:
    if core is None:
        return Said()
    return Said(title=core.findtext(f"{_DC}title") or "", author=core.findtext(f"{_DC}creator") or "")
