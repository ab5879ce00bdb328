"""A quote for the clipboard: its exact words, who said them, where and when, as far as its terms let that leave."""

import datetime
from dataclasses import dataclass
from html import escape

from desktop_app.domain.anchors import Span, Standing
from desktop_app.domain.quotes import QuoteState
from desktop_app.domain.terms import Terms, may_describe, may_leave, may_name, under_embargo
from desktop_app.services.views import QuoteView
from desktop_app.services.vocabulary import place_words
from desktop_app.services.words import translate


@dataclass(frozen=True, slots=True)
class Citation:
    """The same in two forms."""

    text: str
    html: str


def cite(view: QuoteView) -> Citation:
    """Return a quote with its source. Off the record a name is nobody's: an unnamed speaker has an unnamed source."""
    named = may_name(view.terms)
    firm = view.quote.standing is Standing.FIRM
    parts = (
        view.speaker if named else "",
        view.role if may_describe(view.terms) else "",
        *((view.title, view.outlet, view.date or "") if named else ()),
        place_words(view.places) if named and firm else "",
    )
    source = ", ".join(part for part in parts if part)
    words = f"«{view.quote.words}»"
    lines = escape(words).replace("\n", "<br>")
    told = f"<p>— {escape(source)}</p>" if source else ""
    return Citation(f"{words}\n— {source}" if source else words, f"<blockquote><p>{lines}</p></blockquote>{told}")


def why_held(view: QuoteView, today: datetime.date) -> str:
    """Return why a quote is not copied without a reason; nothing where it may leave."""
    if view.terms is Terms.OFF_RECORD:
        return translate("citing", "These words are off the record.")
    if under_embargo(view.embargo, today):
        return translate("citing", "These words are under embargo until {date}.").format(date=view.embargo)
    return ""


def held_in(views: list[QuoteView], span: Span, today: datetime.date) -> QuoteView | None:
    """Return the first quote in a stretch of text that may not leave today."""
    for view in views:
        quote = view.quote
        if quote.standing is not Standing.FIRM or quote.state is QuoteState.REJECTED:
            continue
        if not may_leave(view.terms, view.embargo, today) and any(one.span.overlaps(span) for one in quote.anchors):
            return view
    return None
