"""Where on a web page the interview stands, and what inside it belongs to the site.

What a page says of itself is taken first (`itemprop`, the containers of known systems, `article`, `main`); a page that
says nothing is gone down into from the top, as long as one element holds most of the words that are no links. What is
left out is left out as whole blocks, never inside a paragraph, and never the larger part of the text.
"""

import math
import re
from collections.abc import Iterator, Sequence

from selectolax.lexbor import LexborNode

from desktop_app.importers.html_words import BLOCKS, Attributes, LeftOut, Paragraph, is_hidden, paragraphs

_CONTAINERS = (
    ".article__text, .article__body, .article__content, .article-body, .article-text, .article-content, .articleBody, "
    ".article_text, .article__main, .b-article__text, .js-mediator-article, .entry-content, .post-content, "
    ".post__text, .post-body, .post_content, .single-content, .td-post-content, .wp-block-post-content, .news-text, "
    ".news__text, .news-content, .news__content, .material__text, .material-text, .story-body, .story__content, "
    ".story-content, .content-text, .topic-body__content, .topic-body, .formatted-body, .richtext"
)
_TIERS = (
    ("[itemprop~=articleBody]", 0.0),
    (_CONTAINERS, 0.1),
    ("article, [role=article]", 0.2),
    ("main, [role=main]", 0.2),
)
"""Where an interview stands, the surest first, and the share of the page's words that it must have: a teaser is an
`article` too."""
_ENOUGH = 250
"""Characters that make a container the place of the interview, however long the rest of the page is."""
_CANDIDATES = 100
_MEASURING = 20
"""Times that all words of a page may be measured."""
_MOST = 0.7
"""Share of the words from which on an element holds all that matters."""

_GONE_INTO = BLOCKS - {"p", "pre", "ul", "ol", "dl", "blockquote", "details"}
"""A table is gone into for the sake of a cell that holds the page."""
_ARRANGING = frozenset(("div", "ul", "ol", "section", "td", "dl", "table"))
_LINE = 20
"""Characters of a line that somebody may have said; less is a date or a count."""
_SITE = frozenset(("nav", "footer", "aside", "figcaption", "address"))
_ROLES = frozenset(("navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "menu"))
_JUNK = re.compile(
    r"(?<![a-z])(?:shar(?:e|es|ing)|socials?|related|recommend(?:s|ed|ation|ations)?|also|comments|disqus|hypercomments|"
    r"comment-(?:list|form|item|reply|respond|body)|respond|cookies?|gdpr|subscri(?:be|ption)|newsletter|adverts?|"
    r"advertisement|advertising|ads?|adfox|adsbygoogle|banners?|promo|breadcrumbs?|sidebar|popup|modal|paywall|"
    r"pullquote|captions?|figcaption|toolbar|pagination|rating|likes|reactions|donate|tag-?list|tags|skip-link|"
    r"screen-reader-text|sr-only|visually-hidden|print-only|noprint)(?![a-z])"
)
_BYLINE = re.compile(r"(?<![a-z])(?:meta|byline|views|timestamp|date(?:time|line)?|time|published|pubdate)(?![a-z])")
_LABELS = re.compile(r"\b(?:category|tag|tax|topic)-(?!list)[\w-]+")
"""WordPress calls an article after its rubrics and tags."""
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_BYLINE_LENGTH = 150
_POINTER = re.compile(
    r"(?:чита(?:йте|ть)\s(?:также|ещ[её]|по теме|далее)|материалы по теме|по теме|смотри(?:те)?\sтакже|ещ[её] по теме|"
    r"другие новости|ранее по теме|(?:тағы|сондай-ақ)\s(?:да\s)?оқы\w*|оқи отырыңыз(?:дар)?|тақырыпқа орай|"
    r"осы тақырыпта|read\s(?:also|more|next)|see also|more on this|"
    r"related(?:\s(?:articles|stories|news|posts|content))?"
    r")\s*[:.…→»]*\s*",
    re.I,
)


class Page:
    """A page whose scripts are gone: where its interview stands, and what inside that is the site's."""

    def __init__(self, body: LexborNode) -> None:
        self._body = body
        self._measuring = _MEASURING * (len(body.text()) + 100_000)
        self._whole = self._prose(body)
        self._unnamed = False
        """The page did not say where its article is: what is all links is then left out too."""

    def roots(self) -> list[LexborNode]:
        """Return the elements that hold the interview, in order."""
        for tier, least in _TIERS:
            enough = min(self._whole / 2, max(_ENOUGH, least * self._whole))
            named = self._body.css(tier)[:_CANDIDATES]
            found = [(self._prose(one), one) for one in named if not self._stands_aside(one)]
            longest = max((length for length, _ in found), default=0)
            if longest and longest >= enough:
                # A page that goes on with the next article at its end has that one too, but later.
                first = next(one for length, one in found if length * 2 >= longest)
                return _with_siblings(first, [one for _, one in found])
        self._unnamed = True
        return [self._densest()]

    def paragraphs(self) -> list[Paragraph]:
        """Return the paragraphs of the interview."""
        roots = self.roots()
        third = sum(map(self._prose, roots)) / 3
        kept = without_pointers(paragraphs(roots, self._left_out(third)))
        # Names of classes may mislead; what is the larger part of the text is no junk.
        return kept if sum(len(one.text) for one in kept) >= third else paragraphs(roots)

    def _prose(self, node: LexborNode) -> float:
        """Return how many characters of an element are no links.

        What contains each other is measured again and again. Where that would take too long, everything counts as
        heavy: it is then neither gone down into nor left out.
        """
        if self._measuring < 0:
            return math.inf
        words, links = len(node.text()), node.css("a")
        self._measuring -= words + 10 * len(links) + 10
        return words - sum(len(link.text()) for link in links)

    def _stands_aside(self, node: LexborNode) -> bool:
        return any(
            is_hidden(one.attributes) or self._is_site(one, one.attributes, self._whole / 2)
            for one in (node, *_outside(node))
        )

    def _densest(self) -> LexborNode:
        """Go down as long as one element has most of the words, and those beside it have none to speak of."""
        node, half = self._body, self._whole / 2
        while True:
            inner = node.css("td") if node.tag == "table" else node.iter()
            within = [one for one in inner if not self._is_site(one, one.attributes, half)][:_CANDIDATES]
            lengths = [self._prose(one) for one in within]
            longest = max(lengths, default=0)
            if longest < _MOST * self._prose(node) or not within:
                return node
            least = 1 if node.tag == "table" else _LINE
            best = within[lengths.index(longest)]
            around = {best.mem_id, *(one.mem_id for one in _outside(best))}
            others = (one for one in within if one.mem_id not in around)
            if best.tag not in _GONE_INTO or any(self._says_something(one, least) for one in others):
                return node
            node = best

    def _says_something(self, node: LexborNode, least: int) -> bool:
        """Tell whether an element beside the longest one may be a lead or a question, not a menu or a date."""
        return node.tag != "h1" and self._prose(node) >= least and not self._is_menu(node, 0.3)

    def _is_menu(self, node: LexborNode, share: float) -> bool:
        return self._prose(node) < (1 - share) * len(node.text().strip())

    def _is_site(self, node: LexborNode, attributes: Attributes, limit: float) -> bool:
        """Tell whether an element is the site's own by what it is, or by what it is called unless it is long."""
        if node.tag in _SITE or (attributes.get("role") or "") in _ROLES:
            return True
        # What surrounds the whole page may be called `with-sidebar`.
        called = attributes and node.tag in BLOCKS and _JUNK.search(_called(attributes))
        return bool(called) and self._prose(node) < limit

    def _left_out(self, limit: float) -> LeftOut:
        def left_out(node: LexborNode, attributes: Attributes, begun: bool) -> bool:
            tag = node.tag or ""
            if tag == "time":
                return not begun and node.prev is None and node.next is None
            if tag not in BLOCKS:
                return False
            if tag == "header" or (attributes and not begun and _BYLINE.search(_called(attributes))):
                # A header may hold the title and the lead of the article, not only the date and the author.
                return node.css_first("h1") is None and self._prose(node) <= _BYLINE_LENGTH
            if tag == "form":
                return node.css_first("input, select, textarea") is not None and self._prose(node) < limit
            if self._unnamed and tag in _ARRANGING and len(node.css("a")) > 2 and self._is_menu(node, 0.6):
                return True
            return self._is_site(node, attributes, limit) and node.css_first("[itemprop~=articleBody]") is None

        return left_out


def _outside(node: LexborNode) -> Iterator[LexborNode]:
    """Return the elements that hold another, the nearest first."""
    one = node.parent
    while one is not None and one.tag not in ("body", "html"):
        yield one
        one = one.parent


def _with_siblings(first: LexborNode, found: Sequence[LexborNode]) -> list[LexborNode]:
    """Some sites put each part of one text into a container of its own, one after another in the article."""
    if first.tag in ("article", "main"):
        return [first]
    places, around = {one.mem_id for one in found}, _article_around(first)
    return [
        one
        for one in found
        if _article_around(one) == around and places.isdisjoint(outer.mem_id for outer in _outside(one))
    ] or [first]


def _article_around(node: LexborNode) -> int:
    """Return what tells the article that an element is part of, or its parent where there is none."""
    article = next((one for one in _outside(node) if one.tag in ("article", "main")), node.parent)
    return article.mem_id if article is not None else 0


def _called(attributes: Attributes) -> str:
    """Return what an element is called, in lower case, the humps of `readAlso` made hyphens."""
    called = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
    return _LABELS.sub("", _HUMP.sub("-", called).lower().replace("_", "-"))


def without_pointers(found: Sequence[Paragraph]) -> list[Paragraph]:
    """Leave out «Читайте также: …»: a label with nothing but links behind it, in its paragraph or the next ones."""
    kept: list[Paragraph] = []
    pointing = False
    for one in found:
        label = _POINTER.match(one.text)
        if label and (one.linked or label.end() == len(one.text)):
            rest = len(one.text) - label.end()
            pointing = rest == 0
            if one.linked >= 0.9 * rest:
                continue
        elif pointing and one.linked >= 0.9 * len(one.text):
            continue
        else:
            pointing = False
        kept.append(one)
    return kept
