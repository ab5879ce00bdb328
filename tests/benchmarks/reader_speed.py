"""How fast the reader opens, marks and paints a long interview, beside the same text as HTML in QTextBrowser.

22,000 words with 500 overlapping highlights. Times are of the processor, in milliseconds, the best of some; the
whole text is laid out and the page painted.
"""

import html
import os
import random
import time
from collections.abc import Callable
from itertools import pairwise

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QTextBrowser

from desktop_app.domain.anchors import Span
from desktop_app.ui.reader.view import ReaderQuote, ReaderView

WORDS = (
    "мы", "говорили", "о", "том", "что", "будет", "с", "городом", "если", "вода", "снова", "не", "придёт", "к",
    "весне", "қала", "туралы", "ойладық", "және", "күттік",
)  # fmt: skip
COLOURS = ("#b3541e", "#1f6f8b", "#5b7f2b", "#7a4a9c", "#a8324a", "#2f5fa8")
PARAGRAPHS, WORDS_EACH, QUOTES = 520, 42, 500
_size = (1000, 800)


def made_text(seed: int = 7) -> tuple[str, list[ReaderQuote]]:
    """Return a text and quotes that overlap."""
    dice = random.Random(seed)
    paragraphs = [" ".join(dice.choices(WORDS, k=WORDS_EACH)).capitalize() + "." for _ in range(PARAGRAPHS)]
    text = "\n\n".join(paragraphs)
    quotes = []
    for number in range(QUOTES):
        start = dice.randrange(len(text) - 400)
        span = Span(start, start + dice.randrange(60, 320))
        state = "found" if number % 3 == 0 else "confirmed"
        quotes.append(ReaderQuote(f"q{number}", (span,), (COLOURS[number % 6],), state, "Алия"))
    return text, quotes


def as_html(text: str, quotes: list[ReaderQuote]) -> str:
    """Return the same as HTML: a span wherever the set of quotes changes."""
    edges = sorted({0, len(text), *(e for q in quotes for s in q.spans for e in (s.start, s.end))})
    places: dict[int, str] = {}
    for quote in quotes:
        for edge in edges:
            if quote.spans[0].start <= edge < quote.spans[0].end:
                places[edge] = quote.colours[0]
    parts = []
    for start, end in pairwise(edges):
        words = html.escape(text[start:end]).replace("\n\n", "</p><p>")
        colour = places.get(start)
        parts.append(f'<span style="background:{colour}44">{words}</span>' if colour else words)
    return f"<p>{''.join(parts)}</p>"


def best(act: Callable[[], object], times: int = 3) -> float:
    """Return the least processor time of some runs, in milliseconds."""
    taken = []
    for _ in range(times):
        begin = time.process_time()
        act()
        taken.append((time.process_time() - begin) * 1000)
    return min(taken)


def _ours(text: str, quotes: list[ReaderQuote]) -> list[float]:
    view = ReaderView()
    view.resize(*_size)
    view.show()
    QApplication.processEvents()

    def opened() -> None:
        view.clear()
        view.show_text(text, 0, "Title", "meta", "ru")
        view.set_quotes(quotes)
        view.pane.document().size()
        view.pane.viewport().repaint()

    opening = best(opened)
    fresh = iter(range(1000))

    def one_more() -> None:
        number = next(fresh)
        extra = ReaderQuote(f"new{number}", (Span(40 + number, 300 + number),), (COLOURS[1],), "confirmed", "")
        view.set_quotes([*quotes, extra])
        view.pane.viewport().repaint()

    more = best(one_more, 7)
    view.go_to(len(text) // 2, len(text) // 2 + 1)
    painting = best(lambda: (view.pane.viewport().repaint(), view.stripes.repaint()), 7)
    view.close()
    return [opening, more, painting]


def _theirs(text: str, quotes: list[ReaderQuote]) -> list[float]:
    page = as_html(text, quotes)
    browser = QTextBrowser()
    browser.resize(*_size)
    browser.show()
    QApplication.processEvents()

    def shown(of: str) -> None:
        browser.setHtml(of)
        browser.document().size()
        browser.viewport().repaint()

    opening = best(lambda: shown(page))
    extra = ReaderQuote("new", (Span(40, 300),), (COLOURS[1],), "confirmed", "")
    more = best(lambda: shown(as_html(text, [*quotes, extra])))
    browser.verticalScrollBar().setValue(browser.verticalScrollBar().maximum() // 2)
    painting = best(browser.viewport().repaint, 7)
    browser.close()
    return [opening, more, painting]


def run() -> list[tuple[str, float, float]]:
    """Return (what, our milliseconds, those of HTML in QTextBrowser)."""
    app = QApplication.instance() or QApplication([])
    app.processEvents()
    text, quotes = made_text()
    names = ("open 22,000 words with 500 quotes", "one more quote", "repaint a page")
    return list(zip(names, _ours(text, quotes), _theirs(text, quotes), strict=True))


if __name__ == "__main__":
    for name, ours, theirs in run():
        print(f"{name:36} {ours:8.1f} ms {theirs:8.1f} ms   {theirs / ours:5.1f} ×")  # noqa: T201
