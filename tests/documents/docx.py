"""Word documents, written by hand as Word writes them: runs, elements for signs, notes in a part of their own."""

import io
import re
import zipfile
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

from tests.documents.blocks import Block, Kind

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES = (
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
)
STYLES = (
    '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="a3"><w:name w:val="Title"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="own"><w:name w:val="Врезка"/><w:basedOn w:val="1"/></w:style>'
    '<w:style w:type="character" w:styleId="secret"><w:name w:val="Тайна"/><w:rPr><w:vanish/></w:rPr></w:style>'
)
_SIGNS = {"\t": "<w:tab/>", "\n": "<w:br/>", "\u2011": "<w:noBreakHyphen/>", "\u00ad": "<w:softHyphen/>"}
_SPLIT = re.compile("([\t\n\u2011\u00ad])")


def package(parts: Mapping[str, str | bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return a zip of the parts."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", compression) as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return file.getvalue()


def run(words: str, properties: str = "") -> str:
    """Return a run."""
    pieces = [
        _SIGNS[piece] if piece in _SIGNS else f'<w:t xml:space="preserve">{escape(piece)}</w:t>'
        for piece in _SPLIT.split(words)
        if piece
    ]
    return f"<w:r>{f'<w:rPr>{properties}</w:rPr>' if properties else ''}{''.join(pieces)}</w:r>"


def paragraph(content: str, properties: str = "") -> str:
    """Return a paragraph of runs."""
    return f"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>"


def document(body: str, parts: Mapping[str, str] | None = None, space: str = W) -> bytes:
    """Return a document. `parts`: name without folder and ending → content of its root; `core` is the data."""
    parts = dict(parts or {})
    core = parts.pop("core", "")
    related = "".join(
        f'<Relationship Id="r{number}" Type="{RELATIONS}/{name}" Target="{name}.xml"/>'
        for number, name in enumerate(parts)
    )
    made = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": f'<Relationships><Relationship Id="a" Type="{RELATIONS}/officeDocument" '
        'Target="/word/document.xml"/><Relationship Id="b" Type="http://schemas.openxmlformats.org/package/2006/'
        'relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{space}" {NAMESPACES}><w:body>{body}</w:body></w:document>',
        "word/_rels/document.xml.rels": f"<Relationships>{related}</Relationships>",
        "docProps/core.xml": '<cp xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">'
        f"{core}</cp>",
    }
    for name, content in parts.items():
        made[f"word/{name}.xml"] = f'<w:{name} xmlns:w="{space}" {NAMESPACES}>{content}</w:{name}>'
    return package(made)


def make(blocks: Sequence[Block]) -> bytes:
    """Return a document of the blocks."""
    notes: list[str] = []
    body = "".join(_block(block, notes) for block in blocks)
    footnotes = "".join(
        f'<w:footnote w:id="{number}">{paragraph("<w:r><w:footnoteRef/></w:r>" + run(note))}</w:footnote>'
        for number, note in enumerate(notes, start=1)
    )
    return document(body, {"styles": STYLES, "footnotes": footnotes})


def _block(block: Block, notes: list[str]) -> str:
    if block.kind is Kind.TABLE:
        rows = ("".join(f"<w:tc>{paragraph(run(cell))}</w:tc>" for cell in row) for row in block.rows)
        return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"
    words = "".join(run(words, "<w:b/>" if bold else "") for words, bold in block.runs)
    if block.kind is Kind.FOOTNOTE:
        notes.append(block.note)
        words += f'<w:r><w:footnoteReference w:id="{len(notes)}"/></w:r>'
    properties = {
        Kind.HEADING: '<w:pStyle w:val="1"/>',
        Kind.ITEM: '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
    }
    return paragraph(words, properties.get(block.kind, ""))
