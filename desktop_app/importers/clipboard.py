"""What was copied somewhere and is taken in as an interview: a piece of a page, or plain words."""

from pathlib import Path

from desktop_app.importers import html, html_markup, plain
from desktop_app.importers.sources import Source
from desktop_app.importers.titles import FirstSentence, whole_paragraph
from desktop_app.services.found import ReadText, Wish

_UTF8 = Wish(encoding="utf-8")


def read_html(markup: str, first_sentence: FirstSentence = whole_paragraph, name: str = "clipboard.html") -> ReadText:
    """Read HTML from the clipboard, with or without the header that Windows puts before it (CF_HTML).

    All of it is taken, for somebody chose it. `SourceURL` becomes the address. Raises as `html.read` does.
    """
    if "<!--StartFragment" not in markup:
        header = html_markup.CLIPBOARD.match(markup)
        start = header.end() if header else 0
        markup = f"{markup[:start]}<!--StartFragment-->{markup[start:]}<!--EndFragment-->"
    return html.read(_source(markup, name), first_sentence)


def read_plain(text: str, first_sentence: FirstSentence = whole_paragraph, name: str = "clipboard.txt") -> ReadText:
    """Read plain words from the clipboard. Raises `EmptyFile`."""
    return plain.read(_source(text, name), first_sentence)


def _source(text: str, name: str) -> Source:
    # A copied half of a surrogate pair is no character; nothing could keep it.
    return Source(text.encode("utf-8", "replace"), Path(name), _UTF8)
