"""The tag guide: all tags with what they mean, as a document that may leave the house.

Terms and embargo are applied here, as for dossiers: of quotes that must stay inside no word and no number leaves, and
on background an example has no name beside it.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop_app.domain.anchors import Standing
from desktop_app.domain.ids import QuoteId, RevisionId, TagId
from desktop_app.domain.quotes import QuoteState
from desktop_app.domain.terms import Terms, may_describe, may_leave, may_name
from desktop_app.services.composing import Occasion, deviation
from desktop_app.services.ports import Reading
from desktop_app.services.views import QuoteView

LONGEST = 320
"""Characters of an example that are printed."""
BEST = 160
"""Characters of the example that is looked for: long enough to show what the tag is for, short enough to be read."""


@dataclass(frozen=True, slots=True)
class Example:
    """A quote that shows how a tag is used."""

    words: str
    shortened: bool
    language: str
    speaker: str
    """Empty where unknown or where the terms forbid the name; the same holds for title and date."""
    role: str
    title: str
    date: str
    terms: Terms


@dataclass(frozen=True, slots=True)
class GuideTag:
    """A tag as the guide prints it."""

    name: str
    path: str
    depth: int
    """In how many tags it lies."""
    colour: str
    shortcut: str
    definition: str
    own: int
    """Quotes with this very tag that may leave the house."""
    whole: int
    """Those with it or a tag below it."""
    example: Example | None


@dataclass(frozen=True, slots=True)
class TagGuide:
    """The whole guide."""

    archive: str
    editor: str
    made: str
    """ISO with seconds and Z."""
    language: str
    tags: tuple[GuideTag, ...]
    withheld: int
    """How many tagged quotes are left out by terms or embargo."""


def compose_guide(reading: Reading, occasion: Occasion) -> TagGuide:
    """Return the guide to all tags of an archive."""
    return _Composer(reading, occasion).guide()


class _Composer:
    def __init__(self, reading: Reading, occasion: Occasion) -> None:
        self._reading = reading
        self._occasion = occasion
        self._lines = reading.tags()
        self._digests = reading.stored_digests()
        self._texts: dict[RevisionId, str] = {}
        tagged = reading.tagged()
        views = reading.quotes_of(list(dict.fromkeys(quote for quote, _ in tagged)))
        self._leaving = {view.id: view for view in views if self._leaves(view)}
        self._withheld = len(views) - len(self._leaving)
        self._on: dict[TagId, set[QuoteId]] = defaultdict(set)
        for quote, tag in tagged:
            if quote in self._leaving:
                self._on[tag].add(quote)

    def _leaves(self, view: QuoteView) -> bool:
        today = self._occasion.made.date()
        return view.quote.state is not QuoteState.REJECTED and may_leave(view.terms, view.embargo, today)

    def guide(self) -> TagGuide:
        whole = self._whole()
        depths: dict[TagId, int] = {}
        used: set[QuoteId] = set()
        tags = []
        for line in self._lines:
            depths[line.id] = 0 if line.parent is None else depths[line.parent] + 1
            example = self._example(self._on[line.id], used)
            tags.append(
                GuideTag(
                    line.name, line.path, depths[line.id], line.colour, line.shortcut, line.definition,
                    len(self._on[line.id]), len(whole[line.id]), example,
                )
            )  # fmt: skip
        made = self._occasion.made.isoformat(timespec="seconds").replace("+00:00", "Z")
        return TagGuide(
            self._reading.name(), self._occasion.editor, made, self._occasion.language, tuple(tags), self._withheld
        )

    def _whole(self) -> Mapping[TagId, set[QuoteId]]:
        whole = {line.id: set(self._on[line.id]) for line in self._lines}
        for line in reversed(self._lines):
            if line.parent is not None:
                whole[line.parent] |= whole[line.id]
        return whole

    def _example(self, quotes: Iterable[QuoteId], used: set[QuoteId]) -> Example | None:
        """Return the quote that shows a tag best: confirmed, on record, of a good length, no other tag's example."""
        views = sorted((self._leaving[id] for id in quotes), key=lambda view: (view.id in used, *_worse(view)))
        view = next((one for one in views if self._verbatim(one)), None)
        if view is None:
            return None
        used.add(view.id)
        words = " […] ".join(anchor.words for anchor in view.quote.anchors)
        shown = words if len(words) <= LONGEST else words[:LONGEST].rsplit(None, 1)[0]
        named = may_name(view.terms)
        return Example(
            shown, len(shown) < len(words), view.language.value, view.speaker if named else "",
            view.role if may_describe(view.terms) else "", view.title if named else "",
            (view.date or "") if named else "", view.terms,
        )  # fmt: skip

    def _verbatim(self, view: QuoteView) -> bool:
        quote = view.quote
        if quote.standing is not Standing.FIRM:
            return False
        if quote.revision not in self._texts:
            self._texts[quote.revision] = self._reading.revision(quote.revision).text
        return not deviation(quote, self._texts[quote.revision], self._digests[quote.id])


def _worse(view: QuoteView) -> tuple[bool, int, int, str]:
    length = abs(len(view.quote.words) - BEST)
    return view.quote.state is not QuoteState.CONFIRMED, view.terms.rank, length, view.id
