"""Web pages: `.html`, `.htm` and `.xhtml`, saved by a browser, and pieces of pages from the clipboard.

Titles, leads and paragraphs of the article are kept, captions of pictures and everything of the site are left out.
Nothing that a page names is opened.
"""

from dataclasses import dataclass, replace

from selectolax.lexbor import LexborHTMLParser

from desktop_app.importers.html_about import about, plausible
from desktop_app.importers.html_body import Page
from desktop_app.importers.html_markup import Markup, markup_of, tree_of
from desktop_app.importers.html_words import paragraphs
from desktop_app.importers.knowing import told
from desktop_app.importers.sources import Source
from desktop_app.importers.titles import FirstSentence
from desktop_app.services.found import ReadText

_NO_WORDS = ["script", "style", "noscript", "template"]


@dataclass(frozen=True, slots=True)
class Around:
    """What a file says of the page that it holds."""

    charset: str = ""
    url: str = ""
    media_type: str = "text/html"
    importer: str = "html 1"


ALONE = Around()
"""A page that is a file of its own."""


def read(source: Source, first_sentence: FirstSentence) -> ReadText:
    """Read a page. Raises `UndecodableFile`, `PageTangled`, or `EmptyFile` where it holds no words."""
    return read_page(source, first_sentence, ALONE)


def read_page(source: Source, first_sentence: FirstSentence, around: Around) -> ReadText:
    """Read a page that may be part of a file. Raises as `read` does."""
    markup = markup_of(source, around.charset)
    tree = tree_of(markup.text, source)
    said = about(tree, markup.text, markup.url or around.url)
    text = "\n\n".join(_paragraphs(tree, markup.whole))
    said = replace(said, language=plausible(said.language, text))
    return told(text, said, source.path, first_sentence).read(
        text, around.media_type, around.importer, markup.encoding, remarks=markup.decoded.remarks
    )


def words_of(source: Source, charset: str = "") -> tuple[str, Markup]:
    """Return all words of a page that are seen, none if there are none. Raises `UndecodableFile`, `PageTangled`."""
    markup = markup_of(source, charset)
    return "\n\n".join(_paragraphs(tree_of(markup.text, source), whole=True)), markup


def _paragraphs(tree: LexborHTMLParser, whole: bool) -> list[str]:
    """Return the words; `whole` takes all that is seen: what was chosen by hand or written by one person."""
    if tree.body is None:
        return []
    if whole:
        return [one.text for one in paragraphs([tree.body])]
    tree.strip_tags(_NO_WORDS)
    return [one.text for one in Page(tree.body).paragraphs()]
