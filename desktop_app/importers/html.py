"""Web pages: `.html`, `.htm` and `.xhtml`, saved by a browser, and pieces of pages from the clipboard.

Titles, leads and paragraphs of the article are kept, captions of pictures and everything of the site are left out.
Nothing that a page names is opened.
"""

from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser

from desktop_app.domain.errors import EmptyFile
from desktop_app.domain.interviews import Origin
from desktop_app.importers.headers import Header, read_header
from desktop_app.importers.html_about import About, about, plausible
from desktop_app.importers.html_body import Page
from desktop_app.importers.html_markup import Markup, markup_of, tree_of
from desktop_app.importers.html_words import paragraphs
from desktop_app.importers.sources import Source
from desktop_app.importers.titles import FirstSentence, title_of
from desktop_app.services.found import ReadText

_INVISIBLE = "\ufeff\u200b\u200c\u200d\u2060"
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
    known = about(tree, markup.text, markup.url or around.url)
    text = "\n\n".join(_paragraphs(tree, markup.whole))
    header = read_header(text)
    body = text[header.body_start :]
    if not body.strip().strip(_INVISIBLE).strip():
        raise EmptyFile(path=str(source.path))
    return _read_text(text, header, known, first_sentence, markup, around)


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


def _read_text(
    text: str, header: Header, known: About, first_sentence: FirstSentence, markup: Markup, around: Around
) -> ReadText:
    """Put together what the text says of itself and what its page does; the text's own header counts more."""
    body = text[header.body_start :]
    title, origin = (
        (known.title, known.title_origin)
        if known.title and not header.title
        else title_of(body, header.title, first_sentence, markdown=False)
    )
    values = {
        name: getattr(header, name, None) or getattr(known, name)
        for name in ("outlet", "interviewer", "interviewee", "place", "url")
    }
    values["language"] = header.language or plausible(known.language, body)
    date = header.date or known.date
    dated = Origin.HEADER if header.date else Origin.STRUCTURED
    return ReadText(
        text=text,
        body_start=header.body_start,
        media_type=around.media_type,
        importer=around.importer,
        encoding=markup.encoding,
        title=title,
        title_origin=origin,
        date=date,
        date_origin=dated if date else None,
        warnings=header.warnings,
        origins=tuple(
            (name, Origin.HEADER if getattr(header, name, None) else Origin.STRUCTURED)
            for name, value in values.items()
            if value
        ),
        remarks=markup.decoded.remarks,
        **values,
    )
