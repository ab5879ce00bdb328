"""A dossier becomes a document that may leave the house.

Terms and embargo are applied here, before any exporter sees a word: off the record and under embargo stay inside
whole; on background and deep background lose the name, and with it whatever else names the speaker.
"""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.domain.anchors import Standing
from desktop_app.domain.dossiers import Context, Item
from desktop_app.domain.errors import NothingToExport, QuoteBroken
from desktop_app.domain.ids import DossierId, InterviewId, ItemId, QuoteId, RevisionId
from desktop_app.domain.quotes import Quote, QuoteState
from desktop_app.domain.terms import may_describe, may_leave, may_name
from desktop_app.services.checking import difference, standing_difference
from desktop_app.services.document import (
    Document,
    DocumentLink,
    DocumentNote,
    DocumentQuote,
    DocumentSection,
    DocumentSource,
    DocumentTag,
    DocumentText,
)
from desktop_app.services.ports import Reading, SplitsSentences
from desktop_app.services.views import DossierView, InterviewView, LinkView, QuoteView, RevisionView
from desktop_app.services.words import Catalogue, catalogue, translate

FIRST_WORDS = 120
"""Characters of another quote that a cross-reference shows."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """Who makes the document, when, in what language its headings are, and what it needs to know of language."""

    editor: str
    made: datetime.datetime
    language: str
    sentences: SplitsSentences
    """Finds the sentence round a quote, where an item asks for it."""


def compose(reading: Reading, id: DossierId, occasion: Occasion) -> Document:
    """Return the document of a dossier. Raises `NotFound`, `NothingToExport`, or `QuoteBroken` for a quote
    that is not verbatim and for which nobody has written why it is printed.
    """
    return _Composer(reading, reading.dossier(id), occasion).document()


def broken_items(reading: Reading, id: DossierId) -> dict[ItemId, str]:
    """Return the items of a dossier whose quotes are not verbatim in the present text, each with what differs."""
    digests = reading.stored_digests()
    texts: dict[RevisionId, str] = {}
    found = {}
    for section in reading.dossier(id).sections:
        for item, view in section.items:
            if view is None:
                continue
            if view.quote.revision not in texts:
                texts[view.quote.revision] = reading.revision(view.quote.revision).text
            if said := deviation(view.quote, texts[view.quote.revision], digests[view.id]):
                found[item.id] = said
    return found


def deviation(quote: Quote, text: str, digest: str, into: Catalogue | None = None) -> str:
    """Say how a quote differs from the present text; empty where it does not. `text` is that of its revision.

    `into` is the language it is said in, where that is not the editor's.
    """
    return difference(quote, text, digest, into) or standing_difference(quote, into)


class _Composer:
    def __init__(self, reading: Reading, dossier: DossierView, occasion: Occasion) -> None:
        self._reading = reading
        self._dossier = dossier
        self._occasion = occasion
        self._into = catalogue(occasion.language)
        self._texts: dict[InterviewId, InterviewView] = {}
        self._revisions: dict[RevisionId, RevisionView] = {}
        self._digests = reading.stored_digests()
        self._deviations: dict[QuoteId, str] = {}
        self._sources: dict[InterviewId, int] = {}
        views = [view for s in dossier.sections for _, view in s.items if view]
        self._leaving = [view for view in views if self._leaves(view)]
        self._withheld = len(views) - len(self._leaving)
        self._numbers = {view.id: number for number, view in enumerate(self._leaving, 1)}

    def _leaves(self, view: QuoteView) -> bool:
        today = self._occasion.made.date()
        return view.quote.state is not QuoteState.REJECTED and may_leave(view.terms, view.embargo, today)

    def document(self) -> Document:
        about = self._dossier.dossier
        if not self._leaving:
            raise NothingToExport(name=about.title)
        self._compare()
        sections = tuple(
            DocumentSection(s.section.title, s.section.text, tuple(self._entries(s.items)))
            for s in self._dossier.sections
        )
        made = self._occasion.made.astimezone(datetime.UTC)
        return Document(
            about.id, about.title, about.scope, about.query, self._occasion.editor,
            made.isoformat(timespec="seconds").replace("+00:00", "Z"), self._occasion.language,
            self._reading.name(), self._reading.state_digest(), sections,
            tuple(self._source(id, number) for id, number in self._sources.items()), self._withheld,
        )  # fmt: skip

    def _compare(self) -> None:
        """Compare every quote with its text: the verbatim lock."""
        waivers = {view.id: item.waiver for s in self._dossier.sections for item, view in s.items if view}
        for view in self._leaving:
            quote = view.quote
            text = self._revision(quote.revision).text
            said = deviation(quote, text, self._digests[quote.id])
            if said and not waivers.get(view.id):
                raise QuoteBroken(words=quote.words, difference=said)
            if said:  # the dossier's readers are told in its own language
                self._deviations[view.id] = deviation(quote, text, self._digests[quote.id], self._into)

    def _entries(self, items: Iterable[tuple[Item, QuoteView | None]]) -> Iterable[DocumentQuote | DocumentText]:
        for item, view in items:
            if item.quote is None:
                yield DocumentText(item.text)
            elif view and view.id in self._numbers:
                yield self._quote(item, view)

    def _quote(self, item: Item, view: QuoteView) -> DocumentQuote:
        quote = view.quote
        text = self._revision(quote.revision).text
        named = may_name(view.terms)
        before, after = self._context(item.context, view) if named else ("", "")
        between = tuple(
            text[one.end : following.start] if named else " […] "
            for one, following in zip(quote.anchors, quote.anchors[1:], strict=False)
        )
        source = self._sources.setdefault(quote.interview, len(self._sources) + 1) if named else 0
        placed = named and quote.standing is Standing.FIRM  # places are those of the text that the source names
        return DocumentQuote(
            quote.id, self._numbers[view.id], tuple(a.words for a in quote.anchors), before, after, between,
            view.language.value, quote.kind.value, quote.state is QuoteState.CONFIRMED,
            view.speaker if named else "", view.role if may_describe(view.terms) else "", source,
            str(view.paragraph) if placed else "", view.terms,
            tuple(DocumentTag(tag.path, tag.colour) for tag in view.tags),
            tuple(self._notes(quote.id)) if item.show_notes else (),
            tuple(self._links(quote.id)) if item.show_links else (),
            tuple((a.start, a.end) for a in quote.anchors) if placed else (), quote.digest, item.text,
            self._deviation(view), item.waiver if quote.id in self._deviations else "",
            view.places if placed else (),
        )  # fmt: skip

    def _deviation(self, view: QuoteView) -> str:
        """Return how a quote differs; without the words beside it where they could name the speaker."""
        said = self._deviations.get(view.id, "")
        if said and not may_name(view.terms):
            return translate("check", "the words are not, letter for letter, those of the source", into=self._into)
        return said

    def _notes(self, quote: QuoteId) -> Iterable[DocumentNote]:
        for note in self._reading.notes_of("quote", quote):
            yield DocumentNote(note.kind, note.text, note.author, note.date[:10], note.done)

    def _links(self, quote: QuoteId) -> Iterable[DocumentLink]:
        for link in self._reading.links_of(quote):
            other = self._reading.quote(link.other)
            if self._leaves(other):
                yield self._link(link, other)

    def _link(self, link: LinkView, other: QuoteView) -> DocumentLink:
        words = other.quote.words
        shown = words if len(words) <= FIRST_WORDS else words[:FIRST_WORDS].rsplit(" ", 1)[0] + " …"
        speaker = other.speaker if may_name(other.terms) else ""
        return DocumentLink(
            link.type,
            link.outgoing,
            self._numbers.get(other.id),
            shown,
            speaker,
            other.title if may_name(other.terms) else "",
            link.note,
        )

    def _context(self, context: Context, view: QuoteView) -> tuple[str, str]:
        """Return what stands before and after the quote in its paragraph, or in its sentences."""
        whole = self._revision(view.quote.revision)
        passage = next((p for p in whole.passages if p.start <= view.quote.start < p.end), None)
        if context is Context.NONE or passage is None:
            return "", ""
        start, end = passage.start, passage.end
        if context is Context.SENTENCE:
            spans = self._occasion.sentences(whole.text, start, end)
            start = max((s.start for s in spans if s.start <= view.quote.start), default=start)
            end = min((s.end for s in spans if s.end >= view.quote.end), default=end)
        return whole.text[start : view.quote.start], whole.text[view.quote.end : max(end, view.quote.end)]

    def _text(self, interview: InterviewId) -> InterviewView:
        if interview not in self._texts:
            self._texts[interview] = self._reading.interview(interview)
        return self._texts[interview]

    def _revision(self, id: RevisionId) -> RevisionView:
        if id not in self._revisions:
            self._revisions[id] = self._reading.revision(id)
        return self._revisions[id]

    def _source(self, id: InterviewId, number: int) -> DocumentSource:
        view = self._text(id)
        about = view.interview
        return DocumentSource(
            number, id, about.title, about.date or "", about.outlet, about.interviewer, about.place, about.url,
            about.language.value, view.revision, view.sha256, view.original_name,
        )  # fmt: skip
