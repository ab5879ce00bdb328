"""Zips, and what is made of them: Word, OpenDocument, books, tables."""

import stat
import struct
import zipfile
from io import BytesIO

from tests.badfiles.cases import SECRET_NAME, WORDS, BadFile, bomb, encrypted, file, lying, noise, overlapping, zipped

MEGA = 2**20
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
HTML = 'xmlns="http://www.w3.org/1999/xhtml"'
ODF = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
)
SHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
    '<Override PartName="/xl/workbook.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>'
)
LAUGHS = "<!DOCTYPE a [<!ENTITY a0 'ха'>" + "".join(
    f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 12)
) + "]>"  # fmt: skip
FOREIGN = f"<!DOCTYPE a [<!ENTITY a11 SYSTEM 'file:///etc/passwd'><!ENTITY b SYSTEM '{SECRET_NAME}'>]>"
REMOTE = "<!DOCTYPE a SYSTEM 'http://example.invalid/a.dtd'>"


def _root(part: str) -> bytes:
    return (
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="r1" Type="{RELATIONS}/officeDocument" Target="{part}"/></Relationships>'
    ).encode()


def docx(body: str, head: str = "", *others: tuple[str, bytes]) -> bytes:
    """Return a Word file; `head` stands before the root element."""
    document = f'<?xml version="1.0"?>{head}<w:document {W}><w:body>{body}</w:body></w:document>'
    return zipped(
        ("[Content_Types].xml", TYPES.encode()), ("_rels/.rels", _root("word/document.xml")), *others,
        ("word/document.xml", document.encode()),
    )  # fmt: skip


def paragraph(text: str) -> str:
    """Return a paragraph of a Word file."""
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def flat_odt(body: str, head: str = "") -> bytes:
    """Return an OpenDocument text that is one XML file."""
    return (
        f'<?xml version="1.0"?>{head}<office:document {ODF} office:mimetype="application/vnd.oasis.opendocument.text">'
        f"<office:body><office:text>{body}</office:text></office:body></office:document>"
    ).encode()


def odt(body: str, head: str = "", *others: tuple[str, bytes]) -> bytes:
    """Return an OpenDocument text."""
    content = (
        f'<?xml version="1.0"?>{head}<office:document-content {ODF}><office:body><office:text>{body}</office:text>'
        "</office:body></office:document-content>"
    )
    return zipped(
        ("mimetype", b"application/vnd.oasis.opendocument.text"), *others, ("content.xml", content.encode())
    )  # fmt: skip


CONTAINER = (
    b'<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    b'<rootfile full-path="a.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)


def opf(*names: str) -> bytes:
    """Return the list of a book's chapters."""
    items = "".join(
        f'<item id="c{n}" href="{name}" media-type="application/xhtml+xml"/>' for n, name in enumerate(names)
    )
    spine = "".join(f'<itemref idref="c{n}"/>' for n in range(len(names)))
    return (
        '<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Книга</dc:title></metadata>'
        f"<manifest>{items}</manifest><spine>{spine}</spine></package>"
    ).encode()


def epub(chapter: str, head: str = "", *others: tuple[str, bytes]) -> bytes:
    """Return a book of one chapter."""
    text = f'<?xml version="1.0"?>{head}<html {HTML}><body>{chapter}</body></html>'
    return zipped(
        ("mimetype", b"application/epub+zip"), ("META-INF/container.xml", CONTAINER), ("a.opf", opf("a.xhtml")),
        *others, ("a.xhtml", text.encode()),
    )  # fmt: skip


def xlsx(rows: str, strings: str = "", head: str = "") -> bytes:
    """Return a table file of one sheet."""
    return zipped(*_workbook(strings), ("xl/worksheets/sheet1.xml", _sheet(rows, head)))


def _sheet(rows: str, head: str = "") -> bytes:
    return f'<?xml version="1.0"?>{head}<worksheet {SHEET}><sheetData>{rows}</sheetData></worksheet>'.encode()


def _workbook(strings: str = "") -> tuple[tuple[str, bytes], ...]:
    relations = (
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="r1" Type="{RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="r2" Type="{RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>'
    )
    book = (
        f'<?xml version="1.0"?><workbook {SHEET} xmlns:r="{RELATIONS}"><sheets>'
        '<sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>'
    )
    return (
        ("[Content_Types].xml", TYPES.encode()), ("_rels/.rels", _root("xl/workbook.xml")),
        ("xl/workbook.xml", book.encode()), ("xl/_rels/workbook.xml.rels", relations.encode()),
        ("xl/sharedStrings.xml", f'<?xml version="1.0"?><sst {SHEET}>{strings}</sst>'.encode()),
    )  # fmt: skip


GOOD = {
    ".docx": docx(paragraph(WORDS)),
    ".odt": odt(f"<text:p>{WORDS}</text:p>"),
    ".epub": epub(f"<p>{WORDS}</p>"),
    ".xlsx": xlsx(f'<row r="1"><c r="A1" t="inlineStr"><is><t>{WORDS}</t></is></c></row>'),
    ".zip": zipped(("интервью.txt", WORDS.encode())),
}
"""One whole file of each kind: what the others are made from."""
MAIN = {
    ".docx": ("word/document.xml", f"<w:document {W}><w:body><w:p><w:r><w:t>", "</w:t></w:r></w:p></w:body></w:document>"),
    ".odt": ("content.xml", f"<office:document-content {ODF}><office:body><office:text><text:p>", "</text:p></office:text></office:body></office:document-content>"),
    ".epub": ("a.xhtml", f"<html {HTML}><body><p>", "</p></body></html>"),
    ".xlsx": ("xl/worksheets/sheet1.xml", f'<worksheet {SHEET}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>', "</t></is></c></row></sheetData></worksheet>"),
    ".zip": ("интервью.txt", "", ""),
}  # fmt: skip
"""The member with the text, what stands before the text in it and what after."""


def _others(suffix: str) -> list[tuple[str, bytes]]:
    with zipfile.ZipFile(BytesIO(GOOD[suffix])) as package:
        return [(name, package.read(name)) for name in package.namelist() if name != MAIN[suffix][0]]


def _bomb(suffix: str, full: bool) -> bytes:
    name, head, tail = MAIN[suffix]
    return bomb(name, (1024 if full else 30) * MEGA, head.encode(), ("вода" + tail).encode(), *_others(suffix))


def _deep(opening: str, closing: str, small: int = 5000, full: int = 200_000):
    return lambda whole: opening * (full if whole else small) + "вода" + closing * (full if whole else small)


def _nested(full: bool) -> bytes:
    made = GOOD[".zip"]
    for _ in range(100 if full else 20):
        made = zipped(("внутри.zip", made), ("рядом.txt", WORDS.encode()))
    return made


def _tree(full: bool) -> bytes:
    """Zips of zips, as 42.zip: each level ten times as much."""
    made = zipped(("а.txt", b" " * (MEGA if full else 2**16)))
    for _ in range(5 if full else 2):
        made = zipped(*((f"{n}.zip", made) for n in range(10)))
    return made


def _link() -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as package:
        for name, target in (("ссылка.txt", "/etc/passwd"), ("сосед.txt", f"../{SECRET_NAME}")):
            entry = zipfile.ZipInfo(name)
            entry.create_system, entry.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
            package.writestr(entry, target)
    return made.getvalue()


def _names(full: bool) -> bytes:
    return zipped(*((f"{n}.txt", b"a") for n in range(70_000 if full else 100)))


EVIL = (
    "../../наружу.txt",
    "/наружу.txt",
    "..\\..\\наружу.txt",
    "C:\\наружу.txt",
    "a/../../../наружу.txt",
    "\x1b[2J.txt",
    "a\nb.txt",
    "\u202etxt.exe",
    "con.txt",
    "а" * 200 + ".txt",
)
XML = {
    ".docx": lambda text, head: docx(paragraph(text), head),
    ".odt": lambda text, head: odt(f"<text:p>{text}</text:p>", head),
    ".fodt": lambda text, head: flat_odt(f"<text:p>{text}</text:p>", head),
    ".epub": lambda text, head: epub(f"<p>{text}</p>", head),
    ".xlsx": lambda text, head: xlsx(f'<row r="1"><c r="A1" t="inlineStr"><is><t>{text}</t></is></c></row>', "", head),
    ".xhtml": lambda text, head: f"{head}<html {HTML}><body><p>{text}</p></body></html>".encode(),
}  # fmt: skip


def _each() -> list[BadFile]:
    made: list[BadFile] = []
    for suffix, good in GOOD.items():
        made += [
            file(f"half a file {suffix}", suffix, good[: len(good) // 2]),
            file(f"without its end {suffix}", suffix, good[:-30]),
            file(f"with a broken middle {suffix}", suffix, good[:60] + noise(40) + good[100:]),
            file(f"encrypted {suffix}", suffix, encrypted(good)),
            file(f"bomb of 1 GB {suffix}", suffix, lambda full, s=suffix: _bomb(s, full)),
            file(f"bomb of 1 GB that says it is small {suffix}", suffix, lambda full, s=suffix: lying(_bomb(s, full))),
            file(f"overlapping entries {suffix}", suffix, lambda full, s=suffix: overlapping("{number:05}.txt" if s == ".zip" else MAIN[s][0], MEGA, 20_000 if full else 500)),
            file(f"an empty package {suffix}", suffix, zipped()),
            file(f"a package of something else {suffix}", suffix, zipped(("readme", b"x"))),
        ]  # fmt: skip
    for suffix, make in XML.items():
        made += [
            file(f"a billion laughs {suffix}", suffix, make("&a11;", LAUGHS)),
            file(f"external entities {suffix}", suffix, make("до &a11; и &b; после", FOREIGN)),
            file(f"external document type {suffix}", suffix, make(WORDS, REMOTE)),
            file(f"quadratic entities {suffix}", suffix, lambda full, m=make: m("&a;" * (50_000 if full else 3000), f"<!DOCTYPE a [<!ENTITY a '{'ха' * (50_000 if full else 3000)}'>]>")),
        ]  # fmt: skip
    return made


FILES: tuple[BadFile, ...] = (
    *_each(),
    file("Word with a password", ".docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16 + struct.pack("<HHH", 62, 3, 0xFFFE) + noise(8000) + "EncryptedPackage".encode("utf-16-le")),
    file("tables in tables in Word", ".docx", lambda full: docx(_deep("<w:tbl><w:tr><w:tc><w:p/>", "</w:tc></w:tr></w:tbl>", 400, 20_000)(full))),
    file("deep tags in Word", ".docx", lambda full: docx(_deep("<w:p><w:r>", "</w:r></w:p>", 5000, 100_000)(full))),
    file("a million paragraphs in Word", ".docx", lambda full: docx("<w:p/>" * (MEGA if full else 20_000) + paragraph(WORDS))),
    file("a cell over a billion columns in Word", ".docx", docx('<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr>' + paragraph(WORDS) + "</w:tc></w:tr></w:tbl>")),
    file("Word that asks for a remote template", ".docx", docx(paragraph(WORDS), "", ("word/_rels/document.xml.rels", f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{RELATIONS}/attachedTemplate" Target="http://example.invalid/a.dotm" TargetMode="External"/></Relationships>'.encode()))),
    file("Word whose parts lie outside of it", ".docx", zipped(("[Content_Types].xml", TYPES.encode()), ("_rels/.rels", _root("../../../etc/passwd")))),
    file("XML in another encoding than it says", ".docx", zipped(("_rels/.rels", _root("word/document.xml")), ("word/document.xml", f'<?xml version="1.0" encoding="utf-16"?><w:document {W}/>'.encode()))),
    file("OpenDocument with two billion spaces", ".odt", odt(f'<text:p>{WORDS}<text:s text:c="2000000000"/></text:p>')),
    file("OpenDocument with a billion cells", ".odt", odt('<table:table><table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="1000000"><text:p>а</text:p></table:table-cell></table:table-row></table:table>')),
    file("OpenDocument with a password", ".odt", odt("", "", ("META-INF/manifest.xml", b'<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>'))),
    file("deep lists in OpenDocument", ".odt", lambda full: odt(_deep("<text:list><text:list-item>", "</text:list-item></text:list>", 2000, 100_000)(full))),
    file("a book whose chapters lie outside of it", ".epub", zipped(("META-INF/container.xml", CONTAINER), ("a.opf", opf("../../../../etc/passwd", "file:///etc/passwd", f"../{SECRET_NAME}", "http://example.invalid/")))),
    file("a book that names one chapter a million times", ".epub", lambda full: zipped(("META-INF/container.xml", CONTAINER), ("a.opf", opf(*["a.xhtml"] * (200_000 if full else 3000))), ("a.xhtml", f"<html {HTML}><body><p>{WORDS}</p></body></html>".encode()))),
    file("a book with locked chapters", ".epub", epub("<p>x</p>", "", ("META-INF/encryption.xml", b'<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#"><CipherData><CipherReference URI="a.xhtml"/></CipherData></EncryptedData></encryption>'))),
    file("deep tags in a book", ".epub", lambda full: epub(_deep("<div>", "</div>")(full))),
    file("a table of a million empty cells", ".xlsx", lambda full: xlsx("".join(f'<row r="{r}">' + "<c/>" * 1000 + "</row>" for r in range(1, 1001 if full else 30)))),
    file("a table whose last cell is far away", ".xlsx", xlsx('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>')),
    file("a table with a string that is not there", ".xlsx", xlsx('<row r="1"><c r="A1" t="s"><v>99999999</v></c><c r="B1" t="s"><v>-1</v></c></row>', "<si><t>текст</t></si>")),
    file("a table with absurd dates", ".xlsx", xlsx('<row r="1"><c r="A1" t="d"><v>99999-99-99</v></c><c r="B1"><v>1e308</v></c><c r="C1"><v>NaN</v></c></row>')),
    file("zips in zips in zips", ".zip", _nested),
    file("zips that grow tenfold", ".zip", _tree),
    file("names that lead out of a zip", ".zip", zipped(*((name, WORDS.encode()) for name in EVIL))),
    file("links in a zip", ".zip", _link()),
    file("seventy thousand names in a zip", ".zip", _names),
    file("a bad file beside a good one in a zip", ".zip", zipped(("бомба.docx", docx("&a11;", LAUGHS)), ("обрыв.pdf", b"%PDF-1.7\n"), ("хорошее.txt", WORDS.encode()))),
)  # fmt: skip
