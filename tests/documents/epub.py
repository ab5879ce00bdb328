"""Books, written by hand: pages of XHTML, laid out in lines."""

from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

from tests.documents.blocks import Block, Kind
from tests.documents.docx import package

CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)


def page(body: str, doctype: str = "<!DOCTYPE html>") -> str:
    """Return a page."""
    return (
        f'<?xml version="1.0" encoding="utf-8"?>\n{doctype}\n<html xmlns="http://www.w3.org/1999/xhtml" '
        'xmlns:epub="http://www.idpf.org/2007/ops">\n<head><title>Страница</title><style>p {}</style></head>\n'
        f"<body>\n{body}\n</body>\n</html>"
    )


def book(
    pages: Mapping[str, str | bytes], meta: str = "", spine: str = "", parts: Mapping[str, str] | None = None
) -> bytes:
    """Return a book of pages: name → content. `spine` stands for one that names them in order."""
    items = "".join(
        f'<item id="{name}" href="{name}" media-type="application/xhtml+xml" properties="{name.partition(".")[0]}"/>'
        for name in pages
    )
    spine = spine or "".join(f'<itemref idref="{name}"/>' for name in pages)
    made: dict[str, str | bytes] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": CONTAINER,
        "OEBPS/book.opf": '<package xmlns="http://www.idpf.org/2007/opf" xmlns:opf="http://www.idpf.org/2007/opf" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>{meta}</metadata><manifest>{items}</manifest>'
        f"<spine>{spine}</spine></package>",
        **{f"OEBPS/{name}": content for name, content in pages.items()},
        **(parts or {}),
    }
    return package(made)


def make(blocks: Sequence[Block]) -> bytes:
    """Return a book of the blocks, each half a page."""
    half = len(blocks) // 2
    nav = page('<nav epub:type="toc"><ol><li><a href="one.xhtml">Глава</a></li></ol></nav>')
    return book({"nav.xhtml": nav, "one.xhtml": _page(blocks[:half]), "two.xhtml": _page(blocks[half:])})


def _page(blocks: Sequence[Block]) -> str:
    return page("\n".join(map(_block, blocks)))


def _block(block: Block) -> str:
    if block.kind is Kind.TABLE:
        rows = ("".join(f"<td>\n  {escape(cell)}\n</td>" for cell in row) for row in block.rows)
        return "<table>" + "\n".join(f"<tr>{row}</tr>" for row in rows) + "</table>"
    content = "".join(f"<b>{escape(run)}</b>" if bold else escape(run) for run, bold in block.runs)
    if block.kind is Kind.HEADING:
        return f"<h1>{content}</h1>"
    if block.kind is Kind.ITEM:
        return f"<ul>\n  <li><p>{content}</p></li>\n</ul>"
    if block.kind is Kind.FOOTNOTE:
        return (
            f'<p>{content}<a epub:type="noteref" href="#n">1</a></p>\n'
            f'<aside epub:type="footnote" id="n">\n<p>{escape(block.note)}</p></aside>'
        )
    # Long lines are broken where the text has a space, as programs lay a page out.
    laid_out = content.replace(" — ", " —\n    ", 1)
    return f"<p>\n  {laid_out}\n</p>"
