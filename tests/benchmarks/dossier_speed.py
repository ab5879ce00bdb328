"""How long a dossier takes to become a PDF, beside Qt's own text document and PDF writer with the same dossier.

Both start a process and load their fonts anew. Qt is given the finished HTML: no margin notes, page numbers in
references, tags, attachment or claims of archiving, so it does less.
"""

import os
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

from desktop_app.exporters.formats import Exporters
from desktop_app.exporters.html import as_html
from desktop_app.services.document import Document, DocumentSection
from tests.golden.made_up import dossier

SIZES = (10, 100)
ROUNDS = 3
PEER = """
import sys
from pathlib import Path
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QPageSize, QPdfWriter, QTextDocument
app = QGuiApplication([])
for font in Path(sys.argv[2]).glob("*.ttf"):
    QFontDatabase.addApplicationFont(str(font))
document = QTextDocument()
document.setDefaultFont(QFont("PT Serif", 10))
document.setHtml(sys.stdin.buffer.read().decode("utf-8"))
writer = QPdfWriter(sys.argv[1])
writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
document.print_(writer)
"""


def run() -> list[tuple[str, float, float]]:
    """Return for each size: its name, our seconds and Qt's, the best of three rounds that take turns."""
    return [_compare(size) for size in SIZES]


def _compare(size: int) -> tuple[str, float, float]:
    document = _dossier(size)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "dossier.pdf")
        rounds = [(_ours(document, path), _peer(document, path)) for _ in range(ROUNDS)]
    return f"dossier of {size} quotes to PDF (peer: Qt)", min(r[0] for r in rounds), min(r[1] for r in rounds)


def _ours(document: Document, path: Path) -> float:
    begun = time.perf_counter()
    Exporters().export(document, path)
    return time.perf_counter() - begun


def _peer(document: Document, path: Path) -> float:
    fonts = str(files("fontpkg_pt_serif").joinpath("files"))
    begun = time.perf_counter()
    subprocess.run(
        [sys.executable, "-c", PEER, str(path), fonts],
        input=as_html(document).encode(),
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stderr=subprocess.DEVNULL,
        check=True,
    )
    return time.perf_counter() - begun


def _dossier(size: int) -> Document:
    """The made-up dossier over and over, in sections of 20, with its links kept inside."""
    document = dossier("ru")
    pool = document.quotes()
    quotes = []
    for place in range(size):
        quote, turn = pool[place % len(pool)], place // len(pool) * len(pool)
        links = tuple(
            replace(link, target=link.target + turn)
            for link in quote.links
            if link.target and link.target + turn <= size
        )
        quotes.append(replace(quote, number=place + 1, links=links))
    sections = tuple(
        DocumentSection(f"{first // 20 + 1}", "", tuple(quotes[first : first + 20])) for first in range(0, size, 20)
    )
    return replace(document, sections=sections)


if __name__ == "__main__":
    for name, ours, peer in run():
        print(f"{name}: {ours:.2f} s, peer {peer:.2f} s, {ours / peer:.2f} ×")  # noqa: T201
