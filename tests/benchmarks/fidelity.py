"""How many paragraphs come out of each format letter by letter: ours, beside all that are in the document.

The paragraphs are those of `tests/documents/blocks.py`: Russian, Kazakh and English with no-break and thin spaces, soft
hyphens, stress marks, quotation marks, bold stretches inside words, lists, tables and notes. A ratio of 1 is verbatim.
"""

from collections.abc import Callable
from importlib import import_module

from desktop_app.importers import Files
from tests.documents.blocks import ALL, ENGLISH, KAZAKH, RUSSIAN, Block, verbatim

Row = tuple[str, float, float]
Blocks = tuple[Block, ...]

MADE = ("docx", "odt", "rtf", "epub", "html", "mhtml", "mail")
SUFFIXES = {"mail": ".eml"}


def run() -> list[Row]:
    """Return for each format: paragraphs that came out verbatim, and all."""
    rows = [_row("txt", ".txt", _plain, ALL), _row("md", ".md", _plain, ALL)]
    rows += [_row(name, SUFFIXES.get(name, f".{name}"), _maker(name), ALL) for name in MADE]
    rows += [_row(f"subtitles ({name})", f".{name}", maker, ALL) for name, maker in _subtitles()]
    for words, columns, width in (("one column", 1, 420), ("two columns", 2, 595)):
        for lang, blocks in (("ru", RUSSIAN), ("kk", KAZAKH), ("en", ENGLISH)):
            rows.append(_row(f"pdf, {words}, hyphenated, {lang}", ".pdf", _set(columns, width, lang), blocks * 3))
    return rows


def _row(name: str, suffix: str, make: Callable[[Blocks], bytes], blocks: Blocks) -> Row:
    text = Files().read_bytes(make(blocks), f"беседа{suffix}").text
    stretches = len(blocks) + sum(1 for block in blocks if block.note)
    return (f"{name}: paragraphs verbatim", stretches - len(verbatim(blocks, text)), stretches)


def _plain(blocks: Blocks) -> bytes:
    return "\n\n".join(part for block in blocks for part in (block.words, block.note) if part).encode()


def _maker(name: str) -> Callable[[Blocks], bytes]:
    made: Callable[[Blocks], bytes] = import_module(f"tests.documents.{name}").make
    return made


def _subtitles() -> list[tuple[str, Callable[[Blocks], bytes]]]:
    """SubRip has no way to write a tag as words: one paragraph holds one."""
    from tests.documents import subtitles

    return [("srt", subtitles.make), ("vtt", subtitles.make_vtt), ("sbv", subtitles.make_sbv)]


def _set(columns: int, width: int, lang: str) -> Callable[[Blocks], bytes]:
    from tests.documents.pdf import Layout, make

    return lambda blocks: make(blocks, Layout(columns=columns, width=width, lang=lang, head="Вестник степи"))
