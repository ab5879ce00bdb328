"""OpenDocument texts, written by hand as LibreOffice writes them: spaces, tabs and line ends are elements."""

import re
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

from tests.documents.blocks import Block, Kind
from tests.documents.docx import package

_NAMES = ("office", "text", "table", "style", "drawing", "meta")
NAMESPACES = " ".join(
    f'xmlns:{"draw" if name == "drawing" else name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in _NAMES
) + ' xmlns:dc="http://purl.org/dc/elements/1.1/"'  # fmt: skip
STYLES = (
    '<style:style style:name="P1" style:parent-style-name="Title"/>'
    '<style:style style:name="T1"><style:text-properties/></style:style>'
    '<style:style style:name="T2"><style:text-properties text:display="none"/></style:style>'
)
_SPACES = re.compile("(  +|[\t\n])")


def words(text: str) -> str:
    """Return text with its spaces, tabs and line ends as elements."""
    return "".join(_piece(piece) for piece in _SPACES.split(text))


def _piece(piece: str) -> str:
    if piece.startswith("  "):
        return f' <text:s text:c="{len(piece) - 1}"/>'
    return {"\t": "<text:tab/>", "\n": "<text:line-break/>"}.get(piece, escape(piece))


def paragraph(content: str, style: str = "Standard") -> str:
    """Return a paragraph."""
    return f'<text:p text:style-name="{style}">{content}</text:p>'


def flat(body: str, meta: str = "", root: str = "document") -> str:
    """Return a document in one file: `.fodt`."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:{root} {NAMESPACES}><office:meta>{meta}</office:meta>'
        f"<office:automatic-styles>{STYLES}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:{root}>"
    )


def document(body: str, meta: str = "", parts: Mapping[str, str] | None = None) -> bytes:
    """Return a document."""
    made: dict[str, str | bytes] = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": flat(body, root="document-content"),
        "meta.xml": flat("", meta, root="document-meta"),
        "META-INF/manifest.xml": '<!DOCTYPE m PUBLIC "-//OpenOffice.org//DTD Manifest 1.0//EN" "Manifest.dtd"><m/>',
        **(parts or {}),
    }
    return package(made)


def make(blocks: Sequence[Block]) -> bytes:
    """Return a document of the blocks."""
    return document("".join(map(_block, blocks)))


def _block(block: Block) -> str:
    if block.kind is Kind.TABLE:
        rows = (
            "".join(f"<table:table-cell>{paragraph(words(cell))}</table:table-cell>" for cell in row)
            for row in block.rows
        )
        return f"<table:table>{''.join(f'<table:table-row>{row}</table:table-row>' for row in rows)}</table:table>"
    content = "".join(
        f'<text:span text:style-name="T1">{words(run)}</text:span>' if bold else words(run) for run, bold in block.runs
    )
    if block.kind is Kind.HEADING:
        return f'<text:h text:outline-level="1">{content}</text:h>'
    if block.kind is Kind.ITEM:
        return f"<text:list><text:list-item>{paragraph(content)}</text:list-item></text:list>"
    if block.kind is Kind.FOOTNOTE:
        content += (
            f"<text:note><text:note-citation>1</text:note-citation><text:note-body>{paragraph(words(block.note))}"
            "</text:note-body></text:note>"
        )
    return paragraph(content)
