"""Workbooks written by hand: what Excel and LibreOffice put into their files beyond plain cells."""

import struct
from collections.abc import Sequence
from xml.sax.saxutils import escape

from tests.documents.docx import package
from tests.documents.odt import NAMESPACES, words
from tests.documents.tables import Rows

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ODS = "application/vnd.oasis.opendocument.spreadsheet"


def xlsx(*sheets: str, hidden: Sequence[int] = (), strings: str = "") -> bytes:
    """Return a workbook of sheets that are called 1, 2…: the XML of their rows. Style 1 is that of a date."""
    numbers = range(1, len(sheets) + 1)
    states = dict.fromkeys(hidden, ' state="hidden"')
    listed = "".join(f'<sheet name="{n}" sheetId="{n}" r:id="s{n}"{states.get(n, "")}/>' for n in numbers)
    related = "".join(
        f'<Relationship Id="s{n}" Type="{LINKS}/worksheet" Target="worksheets/sheet{n}.xml"/>' for n in numbers
    )
    types = f'<Override PartName="/xl/workbook.xml" ContentType="{KIND}.sheet.main+xml"/>'
    return package({
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">{types}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r" '
        f'Type="{LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook {MAIN} xmlns:r="{LINKS}"><sheets>{listed}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">{related}'
        f'<Relationship Id="t" Type="{LINKS}/sharedStrings" Target="sharedStrings.xml"/>'
        f'<Relationship Id="y" Type="{LINKS}/styles" Target="styles.xml"/></Relationships>',
        "xl/sharedStrings.xml": f"<sst {MAIN}>{strings}</sst>",
        "xl/styles.xml": f'<styleSheet {MAIN}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
        **{
            f"xl/worksheets/sheet{n}.xml": f"<worksheet {MAIN}><sheetData>{rows}</sheetData></worksheet>"
            for n, rows in zip(numbers, sheets, strict=True)
        },
    })  # fmt: skip


def row(number: int, *cells: str) -> str:
    """Return a row of words."""
    return (
        f'<row r="{number}">' + "".join(cell(f"{chr(65 + n)}{number}", one) for n, one in enumerate(cells)) + "</row>"
    )


def cell(place: str, content: str) -> str:
    """Return a cell of words."""
    return f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{escape(content)}</t></is></c>'


def ods_cell(content: str, attributes: str = 'office:value-type="string"') -> str:
    """Return a cell of a spreadsheet; a blank line parts its paragraphs."""
    paragraphs = "".join(f"<text:p>{words(one)}</text:p>" for one in content.split("\n\n"))
    return f"<table:table-cell {attributes}>{paragraphs}</table:table-cell>"


def ods_row(*cells: str) -> str:
    """Return a row of cells."""
    return f"<table:table-row>{''.join(cells)}</table:table-row>"


def ods(*tables: str, manifest: str = "") -> bytes:
    """Return a spreadsheet of sheets that are called 1, 2…: the XML of their rows, and what LibreOffice adds below."""
    rest = (
        '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/>'
        "</table:table-row>"
    )
    sheets = "".join(f'<table:table table:name="{n}">{rows}{rest}</table:table>' for n, rows in enumerate(tables, 1))
    return package({
        "mimetype": ODS,
        "content.xml": f"<office:document-content {NAMESPACES}><office:body><office:spreadsheet>{sheets}"
        "</office:spreadsheet></office:body></office:document-content>",
        "META-INF/manifest.xml": f"<m>{manifest}</m>",
    })  # fmt: skip


def ods_of(rows: Rows) -> bytes:
    """Return a spreadsheet of one sheet of words."""
    return ods("".join(ods_row(*map(ods_cell, one)) for one in rows))


# --- Excel 97: [MS-CFB] around [MS-XLS]


def xls(rows: Rows, locked: bool = False) -> bytes:
    """Return a workbook of one sheet as Excel 97 writes it, its words in LABEL records."""
    return xls_of(b"".join(label(y, x, one) for y, cells in enumerate(rows) for x, one in enumerate(cells)), locked)


def xls_of(cells: bytes, locked: bool = False, before: int = 0) -> bytes:
    """Return a workbook of a sheet of these records; `before` bytes that are no records stand before it."""
    sheet = record(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0, 0, 0, 6)) + cells + record(0x0A, b"")
    password = record(0x2F, struct.pack("<H", 1) + bytes(52)) if locked else b""
    opening = record(0x809, struct.pack("<HHHHII", 0x600, 5, 0, 0, 0, 6)) + password
    start = len(opening) + 4 + 9 + 4 + before
    book = opening + record(0x85, struct.pack("<IBBBB", start, 0, 0, 1, 0) + b"1") + record(0x0A, b"")
    hidden = struct.pack("<HH", 0x1234, 0x2000)[:before].ljust(before, b"\0")
    return compound("Workbook", book + hidden + sheet)


def record(kind: int, data: bytes) -> bytes:
    """Return a record of a workbook."""
    return struct.pack("<HH", kind, len(data)) + data


def label(y: int, x: int, content: str) -> bytes:
    """Return a cell of words."""
    return record(0x204, struct.pack("<HHHHB", y, x, 0, len(content), 1) + content.encode("utf-16-le"))


def compound(name: str, stream: bytes) -> bytes:
    """Return a compound file of one stream."""
    stream = stream.ljust(4096, b"\0")
    sectors = -(-len(stream) // 512)
    end, free, fat = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
    head = OLE + bytes(16) + struct.pack("<HHHHH6xIIIIIIIII", 62, 3, 0xFFFE, 9, 6, 0, 1, 1, 0, 4096, end, 0, end, 0)
    head += struct.pack("<I", 0) + struct.pack("<I", free) * 108
    table = [fat, end, *range(3, sectors + 2), end]
    table += [free] * (128 - len(table))
    directory = _entry("Root Entry", 5, 1, end, 0) + _entry(name, 2, free, 2, len(stream)) + bytes(256)
    return head + struct.pack("<128I", *table) + directory + stream.ljust(sectors * 512, b"\0")


def _entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
    written = name.encode("utf-16-le") + b"\0\0"
    none = 0xFFFFFFFF
    return written.ljust(64, b"\0") + struct.pack(
        "<HBBIII16xI8x8xIQ", len(written), kind, 1, none, none, child if kind == 5 else none, 0, start, size
    )
