"""Rich Text Format, written by hand: Russian as bytes of the font's charset where it has them, all else as `\\u`."""

from collections.abc import Sequence

from tests.documents.blocks import Block, Kind

HEAD = (
    r"{\rtf1\ansi\ansicpg1251\uc1\deff0{\fonttbl{\f0\froman\fcharset204{\*\panose 02020603050405020304}Times New Roman"
    r"{\*\falt Times};}{\f1\fswiss\fcharset0 Arial;}{\f2\froman\fcharset2 Symbol;}}{\colortbl;\red0\green0\blue0;}"
    "{\\stylesheet{\\ql Normal;}{\\s1\\outlinelevel0 heading 1;}{\\*\\cs10 Default Paragraph Font;}}\r\n"
)
_SYMBOLS = {
    "\u00a0": r"\~", "\u00ad": r"\-", "\u2011": r"\_", "\t": r"\tab ", "\n": r"\line ", "\\": r"\\", "{": r"\{", "}": r"\}",
}  # fmt: skip


def words(text: str) -> str:
    """Return text as bytes of cp1251 and `\\u`."""
    return "".join(map(_character, text))


def unicode(text: str) -> str:
    """Return text as UTF-16 units, as Word writes what no code page has: numbers over 32,767 are negative."""
    data = text.encode("utf-16-le", "surrogatepass")
    units = (int.from_bytes(data[place : place + 2], "little", signed=True) for place in range(0, len(data), 2))
    return "".join(f"\\u{unit}?" for unit in units)


def _character(sign: str) -> str:
    if sign in _SYMBOLS:
        return _SYMBOLS[sign]
    if sign.isascii():
        return sign
    try:
        return f"\\'{sign.encode('cp1251').hex()}"
    except UnicodeEncodeError:
        return unicode(sign)


def document(body: str, head: str = HEAD) -> bytes:
    """Return a document."""
    return (head + body + "}").encode("latin-1")


def make(blocks: Sequence[Block]) -> bytes:
    """Return a document of the blocks."""
    return document("\r\n".join(map(_block, blocks)))


def _block(block: Block) -> str:
    if block.kind is Kind.TABLE:
        rows = ("".join(rf"\pard\plain\intbl {words(cell)}\cell" for cell in row) for row in block.rows)
        return "".join(rf"\trowd\cellx3000\cellx6000{row}\row" for row in rows) + r"\pard"
    content = "".join(rf"{{\b {words(run)}}}" if bold else rf"{{{words(run)}}}" for run, bold in block.runs)
    if block.kind is Kind.HEADING:
        return rf"\pard\plain\s1\outlinelevel0 {content}\par"
    if block.kind is Kind.ITEM:
        return rf"{{\listtext\pard\plain\f2 \'b7\tab}}\pard\plain\ls1 {content}\par"
    if block.kind is Kind.FOOTNOTE:
        content += rf"{{\super\chftn{{\footnote\pard\plain {{\super\chftn}}{words(block.note)}}}}}"
    return rf"\pard\plain {content}\par"
