"""Books: `.epub` (EPUB 2 and 3). A book is one interview here, however long it is.

Pages are read in the order of the spine; those outside the reading order (`linear="no"`) come last, tables of contents
are left out. What is known of a book is stated by its publisher, so its title goes before its first heading; its date
counts as that of publication unless it says that it is another.
"""

import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from lxml import etree

from desktop_app.domain.dates import PartialDate
from desktop_app.domain.errors import FileCopyProtected, FileDamaged
from desktop_app.domain.interviews import Language
from desktop_app.importers.dates import whole_date
from desktop_app.importers.epub_text import Walk, parse_page
from desktop_app.importers.manuscripts import Form, Manuscript, Said, finished
from desktop_app.importers.packages import Package, joined, parse
from desktop_app.importers.sources import Source
from desktop_app.importers.titles import FirstSentence
from desktop_app.services.found import ReadText
from desktop_app.services.words import translate

FORM = Form("application/epub+zip", "epub 1", is_published=True)
_DC = "{http://purl.org/dc/elements/1.1/}"
_OPF = "{http://www.idpf.org/2007/opf}"
_PAGES = ("application/xhtml+xml", "text/html", "text/x-oeb1-document")
_FONT_METHODS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
"""Fonts that are made unusable outside of the book; no protection of its words."""
_LANGUAGES = {"ru": "ru", "rus": "ru", "kk": "kk", "kaz": "kk", "en": "en", "eng": "en"}
_OLDEST = "1400"
"""Programs write the year 101 or 1 for a date that they do not know."""


@dataclass(frozen=True, slots=True)
class _Page:
    name: str
    is_linear: bool


def read(source: Source, first_sentence: FirstSentence) -> ReadText:
    """Read a book. Raises the errors of `packages`, `FileCopyProtected`, `FileDamaged`, `EmptyFile`."""
    package = Package(source.data, source.path)
    name = _opf_name(package, source.path)
    data = package.part(name)
    if data is None:
        raise FileDamaged(path=str(source.path), reason=translate("import", "it holds no document"))
    opf = parse(data, source.path, doctype=True)
    pages = sorted(_pages(opf, posixpath.dirname(name)), key=lambda page: not page.is_linear)
    _refuse_protected(package, {page.name for page in pages}, source.path)
    manuscript = Manuscript()
    walk = Walk(manuscript)
    for page in pages:
        content = package.part(page.name)
        if content is None:
            manuscript.warnings.append(translate("import", "A page of the book is missing in the file."))
        else:
            walk.page(_body(parse_page(content, source.path)))
    manuscript.warnings[:] = dict.fromkeys(manuscript.warnings)
    return finished(manuscript, _said(opf), FORM, source, first_sentence)


def _opf_name(package: Package, path: Path) -> str:
    """Return the part that tells of all others; where the book does not say which, the only one that looks like it."""
    container = package.xml("META-INF/container.xml")
    for one in () if container is None else container.iter("{*}rootfile"):
        name = joined("", unquote(one.get("full-path", "")))
        if name:
            return name
    found = [name for name in package.names if name.lower().endswith(".opf")]
    if len(found) != 1:
        raise FileDamaged(path=str(path), reason=translate("import", "it holds no document"))
    return found[0]


def _pages(opf: etree._Element, folder: str) -> Iterator[_Page]:
    items = {one.get("id", ""): one for one in opf.iter("{*}item")}
    contents = {
        joined(folder, unquote(one.get("href", "").partition("#")[0]))
        for one in opf.iter("{*}reference")
        if one.get("type") == "toc"
    }
    seen: set[str] = set()
    for one in opf.iter("{*}itemref"):
        item = items.get(one.get("idref", ""))
        if item is None or item.get("media-type", _PAGES[0]) not in _PAGES:
            continue
        name = joined(folder, unquote(item.get("href", "").partition("#")[0]))
        if name and name not in seen | contents and "nav" not in item.get("properties", "").split():
            seen.add(name)
            yield _Page(name, one.get("linear") != "no")


def _refuse_protected(package: Package, names: set[str], path: Path) -> None:
    encryption = package.xml("META-INF/encryption.xml")
    for one in () if encryption is None else encryption.iter("{*}EncryptedData"):
        methods = [method.get("Algorithm", "") for method in one.iter("{*}EncryptionMethod")]
        parts = {joined("", unquote(part.get("URI", ""))) for part in one.iter("{*}CipherReference")}
        if parts & names and not all(method in _FONT_METHODS for method in methods):
            raise FileCopyProtected(path=str(path))


def _body(root: etree._Element) -> etree._Element:
    found = root.find("{*}body")
    return root if found is None else found


def _said(opf: etree._Element) -> Said:
    words = {name: list(_named(opf, name)) for name in ("title", "creator", "publisher", "language", "source")}
    urls = [one for one in words["source"] if re.match(r"https?://\S+$", one)]
    return Said(
        title=next(iter(words["title"]), ""),
        author=", ".join(words["creator"]),
        date=_date(opf),
        outlet=next(iter(words["publisher"]), ""),
        url=next(iter(urls), ""),
        language=_language(words["language"]),
    )


def _named(opf: etree._Element, name: str) -> Iterator[str]:
    """Yield what the data say under a name; of people, those who wrote the book."""
    roles = _roles(opf)
    for element in opf.iter(f"{_DC}{name}"):
        words = " ".join("".join(element.itertext()).split())
        role = element.get(f"{_OPF}role") or roles.get(element.get("id", ""), "aut")
        if words and role == "aut":
            yield words


def _roles(opf: etree._Element) -> Mapping[str, str]:
    """Return id → role, as EPUB 3 writes it."""
    refining = [one for one in opf.iter("{*}meta") if one.get("property") == "role"]
    return {one.get("refines", "").removeprefix("#"): (one.text or "").strip() for one in refining}


def _date(opf: etree._Element) -> PartialDate | None:
    for element in opf.iter(f"{_DC}date"):
        date = whole_date(element.text or "")
        if date and date >= _OLDEST and element.get(f"{_OPF}event", "publication") == "publication":
            return date
    return None


def _language(written: list[str]) -> Language | None:
    found = [_LANGUAGES.get(one.lower().partition("-")[0].partition("_")[0]) for one in written]
    return Language(found[0]) if len(found) == 1 and found[0] else None
