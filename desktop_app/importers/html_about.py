"""What a web page says of itself outside its text: JSON-LD, OpenGraph, meta elements, microdata, visible marks.

Only what is written is taken, each field from the first place that has it; no date is guessed from a text or a footer.
"""

import re
from collections.abc import Iterable, Iterator
from email.utils import parsedate
from itertools import chain
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from desktop_app.domain.dates import PartialDate, partial_date
from desktop_app.domain.errors import BadDate
from desktop_app.domain.interviews import Language
from desktop_app.importers.dates import leading_date, whole_date
from desktop_app.importers.headers import language_of
from desktop_app.importers.html_linked import Linked, linked_data
from desktop_app.importers.knowing import Structured
from desktop_app.importers.references import resolved

_SAVED_FROM = re.compile(r"<!--\s*(?:saved from url=\(\d+\)\s*(\S+)|Page saved with SingleFile\s+url:\s*(\S+))")
_SPACE = re.compile(r"[ \t\n\r\f]+")
_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?!\d)|(\d{4})(\d{2})(\d{2})(?:T|$)")
_NO_DAY = ("0001-01-01", "1970-01-01")
"""What systems write where nobody entered a date."""
_NAME_LENGTH = 120
_FEW = 20
"""Marks of one kind that are looked at; a page with more is no article, or wants to take our time."""

_TITLES = ("og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title")
_OUTLETS = ("og:site_name", "dc.publisher", "dcterms.publisher", "citation_journal_title", "application-name")
_DATES = (
    "article:published_time", "og:article:published_time", "og:published_time", "mediator_published_time",
    "datepublished", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date", "dcterms.date",
    "dc.date.created", "parsely-pub-date", "sailthru.date", "publish_date", "publish-date", "pubdate",
    "publication_date", "citation_publication_date", "article.published",
)  # fmt: skip
_AUTHORS = (
    "author", "article:author", "og:article:author", "mediator_author", "dc.creator", "dcterms.creator",
    "parsely-author", "sailthru.author", "citation_author", "byl",
)  # fmt: skip


def about(tree: LexborHTMLParser, markup: str, url: str = "") -> Structured:
    """Return what a page says of itself. `url` is what the file or the clipboard around it says.

    Its author is the interviewer: whoever signs an interview asked the questions.
    """
    linked = linked_data(one.text() for one in tree.css('script[type*="ld+json"]'))
    named = _named(tree)
    outlet = tidy(linked.outlet) or _first(named, _OUTLETS)
    site = {name.casefold() for name in (outlet, *named.get("og:site_name", ())) if name}
    heading = _text(tree.css_first('[itemprop~="headline"]')) or _text(tree.css_first("h1"))
    title = _title(linked, named, site)
    return Structured(
        title=title or ("" if heading else _without_site(_text(tree.css_first("head title")), site)),
        heading=heading,
        date=_date(tree, linked, named),
        outlet=outlet,
        interviewer=_author(tree, linked, named, outlet),
        interviewee=tidy(linked.interviewee),
        place=tidy(linked.place),
        url=_url(tree, linked, named, markup) or address(url),
        language=_language(tree, linked),
    )


def _named(tree: LexborHTMLParser) -> dict[str, list[str]]:
    """Return the meta elements: name in lower case → what they say, in order."""
    named: dict[str, list[str]] = {}
    for one in tree.css("meta[content]"):
        attributes = one.attributes
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or ""
        content = tidy(attributes.get("content") or "")
        if content:
            named.setdefault(name.lower(), []).append(content)
    return named


def _first(named: dict[str, list[str]], names: Iterable[str]) -> str:
    return next((named[name][0] for name in names if name in named), "")


def tidy(text: str) -> str:
    """Return a name or title on one line; some systems escape it twice."""
    return _SPACE.sub(" ", resolved(text)).strip().encode("utf-8", "replace").decode("utf-8")


def _title(linked: Linked, named: dict[str, list[str]], site: set[str]) -> str:
    for title in (tidy(linked.title), _first(named, _TITLES)):
        if title and title.casefold() not in site:
            return _without_site(title, site)
    return ""


def _without_site(title: str, site: set[str]) -> str:
    """Take the site's name off the end of a title; a bar or two colons end a title whatever stands behind them."""
    for mark in (" | ", " :: ", " — ", " – ", " - ", " • ", " / ", " » "):
        before, found, behind = title.rpartition(mark)
        if found and before.strip() and (mark in (" | ", " :: ") or behind.strip().casefold() in site):
            return _without_site(before.strip(), site)
    return title


def _text(node: LexborNode | None) -> str:
    return tidy(node.text()) if node is not None else ""


def _date(tree: LexborHTMLParser, linked: Linked, named: dict[str, list[str]]) -> PartialDate | None:
    written = [linked.date, *(named[name][0] for name in _DATES if name in named)]
    marked = tree.css('[itemprop~="datePublished"], time[pubdate]')[:_FEW]
    written += [one.attributes.get("datetime") or one.attributes.get("content") or one.text() for one in marked]
    return next(filter(None, map(day, chain(written, _dates_by_the_title(tree)))), None)


def _dates_by_the_title(tree: LexborHTMLParser) -> Iterator[str]:
    """Return the times that the head of the article shows: beside its title, or in its header."""
    heading = tree.css_first("h1")
    beside = [heading.parent] if heading is not None and heading.parent is not None else []
    for place in (*beside, *tree.css("article header")[:_FEW]):
        if place.tag in ("body", "html"):
            continue
        for one in place.css("time[datetime]")[:_FEW]:
            named = f"{one.attributes.get('itemprop')} {one.attributes.get('class')}".lower()
            if "modif" not in named and "updat" not in named and not _inside_another(one, place):
                yield one.attributes.get("datetime") or ""


def _inside_another(node: LexborNode, place: LexborNode) -> bool:
    """Comments and teasers have times too."""
    one = node.parent
    while one is not None and one.mem_id != place.mem_id:
        if one.tag in ("article", "aside", "li", "footer") or "comment" in (one.attributes.get("class") or "").lower():
            return True
        one = one.parent
    return False


def day(written: str) -> PartialDate | None:
    """Read a date as computers and newsrooms write it; the day is the local one, whatever the zone."""
    written = written.strip()
    match = _DAY.match(written)
    if match:
        return _partial("-".join(part for part in match.groups() if part))
    found = whole_date(written)
    opening = None if found else leading_date(written)
    date = found or (opening.date if opening else None)
    mailed = None if date else parsedate(written)
    if mailed:
        date = _partial(f"{mailed[0]:04}-{mailed[1]:02}-{mailed[2]:02}")
    return None if date in _NO_DAY else date


def _partial(written: str) -> PartialDate | None:
    try:
        return None if written in _NO_DAY else partial_date(written)
    except BadDate:
        return None


def _author(tree: LexborHTMLParser, linked: Linked, named: dict[str, list[str]], outlet: str) -> str:
    meta = next((named[name] for name in _AUTHORS if any(map(_is_name, named.get(name, ())))), [])
    seen = [_text(one.css_first('[itemprop~="name"]') or one) for one in tree.css('[itemprop~="author"]')[:_FEW]]
    signed = [_text(one) for one in tree.css('article [rel~="author"], h1 ~ * [rel~="author"]')[:_FEW]]
    for names in (map(tidy, linked.authors), meta, seen, signed):
        kept = dict.fromkeys(name for name in names if _is_name(name) and name.casefold() != outlet.casefold())
        if kept:
            return ", ".join(kept)
    return ""


def _is_name(text: str) -> bool:
    return 0 < len(text) <= _NAME_LENGTH and "://" not in text and "@" not in text


def _url(tree: LexborHTMLParser, linked: Linked, named: dict[str, list[str]], markup: str) -> str:
    saved = _SAVED_FROM.search(markup[:10_000])
    canonical = tree.css_first('link[rel~="canonical"]')
    written = (
        canonical.attributes.get("href") or "" if canonical is not None else "",
        *named.get("og:url", ()),
        linked.url,
        next(filter(None, saved.groups()), "") if saved else "",
    )
    found = [one for one in map(address, written) if one]
    # Some sites call their front page the canonical address of every article.
    return next((one for one in found if urlsplit(one).path.strip("/")), found[0] if found else "")


def address(written: str) -> str:
    """Return an address on the web, "" for any other."""
    written = tidy(written)
    try:
        parts = urlsplit(written)
    except ValueError:
        return ""
    return written if parts.scheme in ("http", "https") and parts.netloc else ""


def _language(tree: LexborHTMLParser, linked: Linked) -> Language | None:
    root = tree.root.attributes.get("lang") or tree.root.attributes.get("xml:lang") if tree.root is not None else ""
    return language_of(linked.language or root or "")


def plausible(language: Language | None, text: str) -> Language | None:
    """Return the language unless the letters speak against it: templates name one for pages of all languages."""
    text = text[:5_000]
    letters = sum(map(str.isalpha, text))
    cyrillic = sum("\u0400" <= sign <= "\u04ff" for sign in text)
    kazakh = sum(sign in "әіңғүұқөһӘІҢҒҮҰҚӨҺ" for sign in text)
    fits = {
        Language.ENGLISH: cyrillic * 2 < letters,
        Language.RUSSIAN: cyrillic * 2 > letters and kazakh * 50 < letters,
        Language.KAZAKH: cyrillic * 2 > letters and kazakh * 50 > letters,
    }
    return language if language and fits[language] else None
