"""PDFs: set by typst, which hyphenates and justifies as layout programs do, and written by hand for broken ones."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from tests.documents.blocks import Block, Kind

_STYLE = """
#let job = json(bytes(sys.inputs.job))
#set document(title: job.title, author: job.author, date: none)
#set page(
  width: job.width * 1pt, height: 595pt, margin: (x: 46pt, y: 60pt), columns: job.columns,
  header: context if job.head != "" { align(center, text(size: 8pt, job.head + " · " + counter(page).display())) },
  footer: context if job.numbers { align(center, text(size: 9pt, counter(page).display())) },
)
#set columns(gutter: 16pt)
#set text(font: ("PT Serif", "Libertinus Serif"), size: job.size * 1pt, lang: job.lang, hyphenate: job.hyphenate)
#set par(
  justify: job.justify,
  first-line-indent: if job.indent { (amount: 1.2em, all: true) } else { 0pt },
  spacing: if job.indent { 0.65em } else { 1.2em },
)
#set list(marker: none, indent: 0pt, body-indent: 0pt)
#let runs(block) = for (words, bold) in block.runs { if bold { strong(words) } else { words } }
#for block in job.blocks {
  if block.kind == "heading" { text(size: 1.5em, hyphenate: false, par(justify: false, block.text)) }
  else if block.kind == "table" {
    table(columns: block.rows.first().len(), stroke: none, column-gutter: 2em, ..block.rows.flatten())
  } else if block.kind == "footnote" { par({ runs(block); footnote(block.note) }) }
  else { par(runs(block)) }
}
"""


@dataclass(frozen=True, slots=True)
class Layout:
    """How a document is set; sizes in points."""

    columns: int = 1
    width: int = 420
    size: float = 10.5
    justify: bool = True
    hyphenate: bool = True
    indent: bool = False
    head: str = ""
    numbers: bool = True
    lang: str = "ru"
    title: str = ""
    author: str = ""


PLAIN = Layout()


def make(blocks: Sequence[Block], layout: Layout = PLAIN) -> bytes:
    """Return a PDF with the blocks."""
    return _typeset(_STYLE, job=json.dumps(_job(blocks, layout)))


def _job(blocks: Sequence[Block], layout: Layout) -> dict[str, Any]:
    job: dict[str, Any] = {name: getattr(layout, name) for name in Layout.__slots__}
    job["blocks"] = [
        {"kind": one.kind, "text": one.words, "runs": one.runs, "rows": one.rows, "note": one.note} for one in blocks
    ]
    return job


def _typeset(main: str, **inputs: str) -> bytes:
    import typst

    found = typst.compile(main.encode(), font_paths=_fonts(), ignore_system_fonts=True, sys_inputs=inputs)
    assert isinstance(found, bytes)
    return found


@cache
def _fonts() -> Any:
    import typst

    return typst.Fonts(include_system_fonts=False, font_paths=[str(files("fontpkg_pt_serif").joinpath("files"))])


def paragraphs(texts: Sequence[str]) -> tuple[Block, ...]:
    """Return the blocks of paragraphs."""
    return tuple(Block(Kind.PARAGRAPH, text) for text in texts)


def by_hand(*objects: bytes, root: int = 1) -> bytes:
    """Return a PDF of objects as they stand in one, numbered from 1."""
    out, places = b"%PDF-1.7\n", []
    for number, one in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    trailer = b"trailer\n<</Size %d/Root %d 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (size, root, len(out))
    return out + b"xref\n0 %d\n0000000000 65535 f \n" % size + table + trailer


def stream(content: bytes, entries: bytes = b"") -> bytes:
    """Return an object that is a stream."""
    return b"<<%s/Length %d>>\nstream\n%s\nendstream" % (entries, len(content), content)


def one_page(
    drawing: bytes, font: bytes = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>", more: bytes = b""
) -> bytes:
    """Return a PDF of one page with a drawing; its font is `/F`."""
    resources = b"<</Font<</F 5 0 R>>%s>>" % more
    return by_hand(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources %s>>" % resources,
        stream(drawing),
        font,
    )
