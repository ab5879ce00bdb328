"""What stands in a dossier in its own language: labels, relations, dates, places in a source."""

import re
from dataclasses import dataclass

from desktop_app.domain.notes import NoteKind
from desktop_app.domain.terms import Terms
from desktop_app.services.document import Document, DocumentQuote, DocumentSource
from desktop_app.services.vocabulary import link_words, note_words, place_words, terms_words
from desktop_app.services.words import Catalogue, catalogue, translate

_MONTH_NAMES = {
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "kk": "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
    "en": "January February March April May June July August September October November December",
}
_MONTH_NAMES_ALONE = {
    **_MONTH_NAMES,
    "ru": "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
}
_DAY = {"ru": "{day} {month} {year} г.", "kk": "{year} жылғы {day} {month}", "en": "{day} {month} {year}"}
_MONTH = {"ru": "{month} {year} г.", "kk": "{year} жылғы {month}", "en": "{month} {year}"}
_YEAR = {"ru": "{year} г.", "kk": "{year} жыл", "en": "{year}"}
_ZERO = re.compile(r"^0(?=\d:)")
"""Hours of a time are written without it: 0:14:05."""
_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


def long_date(date: str, language: str) -> str:
    """Return an ISO date of any precision in the language's long form: `12 ноября 2025 г.`"""
    found = _DATE.match(date)
    if found is None:
        return date
    language = language if language in _YEAR else "en"
    year, month, day = found.groups()
    if month is None:
        return _YEAR[language].format(year=year)
    names, form = (_MONTH_NAMES, _DAY) if day else (_MONTH_NAMES_ALONE, _MONTH)
    name = names[language].split()[min(max(int(month), 1), 12) - 1]
    return form[language].format(year=year, month=name, day=int(day or 1))


@dataclass(frozen=True, slots=True)
class Wording:
    """The words that a dossier's own language has for its parts."""

    language: str
    into: Catalogue

    @classmethod
    def of(cls, document: Document) -> "Wording":
        """Return the wording in the document's language."""
        return cls(document.language, catalogue(document.language))

    def date(self, date: str) -> str:
        """Return an ISO date in the language's long form."""
        return long_date(date, self.language)

    def speaker(self, quote: DocumentQuote) -> str:
        """Return the name that may be printed."""
        return quote.speaker or translate("dossier", "Speaker not named", into=self.into)

    def locator(self, quote: DocumentQuote) -> str:
        """Return where in its source a quote stands, empty where that is not known.

        A page or a time, by which the source itself can be opened, is named instead of the paragraph.
        """
        if quote.places:
            return _ZERO.sub("", place_words(quote.places, self.into))
        if not quote.locator:
            return ""
        return translate("dossier", "paragraph {number}", into=self.into).replace("{number}", quote.locator)

    def relation(self, type: str, outgoing: bool) -> str:
        """Return the wording of a link as read from this end of it."""
        return link_words(type, outgoing, self.into)

    def note_kind(self, kind: NoteKind, done: bool) -> str:
        """Return what sort of note it is."""
        if kind is NoteKind.COMMENT:
            return translate("dossier", "Note", into=self.into)
        if kind is NoteKind.TO_DO and done:
            return translate("dossier", "Done", into=self.into)
        return note_words(kind, self.into)

    def terms(self, terms: Terms) -> str:
        """Return the name of the terms, as it stands within a line."""
        name = terms_words(terms, self.into)
        return name[:1].lower() + name[1:]

    def marks(self, quote: DocumentQuote) -> list[str]:
        """Return what a reader must know before she uses the words: terms, indirect speech, not yet confirmed."""
        marks = [] if quote.terms is Terms.ON_RECORD else [self.terms(quote.terms)]
        if quote.kind == "reported":
            marks.append(translate("dossier", "reported speech", into=self.into))
        if not quote.confirmed:
            marks.append(translate("dossier", "not yet confirmed", into=self.into))
        return marks

    def deviation(self, quote: DocumentQuote) -> str:
        """Return the line under a quote that is not verbatim: how it differs, and why it is printed all the same."""
        if not quote.deviation:
            return ""
        line = translate("dossier", "Not verbatim: {deviation}. Reason: {waiver}", into=self.into)
        return line.format(deviation=quote.deviation, waiver=quote.waiver)

    def front(self, document: Document) -> list[tuple[str, str]]:
        """Return the lines of the title page, label and value; what is not known has no line."""
        quotes = document.quotes()
        kinds = sorted({quote.terms for quote in quotes}, key=lambda terms: terms.rank)
        counts = [(terms, sum(quote.terms is terms for quote in quotes)) for terms in kinds]
        content = ", ".join(
            (
                translate("dossier", "%n quotes", n=len(quotes), into=self.into),
                translate("dossier", "%n sources", n=len(document.sources), into=self.into),
            )
        )
        lines = [
            (translate("dossier", "Search", into=self.into), document.query),
            (translate("dossier", "Editor", into=self.into), document.editor),
            (translate("dossier", "Date", into=self.into), self.date(document.made)),
            (translate("dossier", "Content", into=self.into), content),
            (translate("dossier", "Terms", into=self.into), ", ".join(f"{self.terms(t)}: {n}" for t, n in counts)),
            (translate("dossier", "Withheld", into=self.into), self.withheld(document.withheld)),
            (translate("dossier", "Archive", into=self.into), document.archive),
            (translate("dossier", "State of the archive", into=self.into), document.archive_state[:16]),
        ]
        return [(label, value) for label, value in lines if value]

    def withheld(self, number: int) -> str:
        """Return how many quotes are left out, empty where none is."""
        if number == 0:
            return ""
        return translate("dossier", "%n quotes left out by their terms or by an embargo", n=number, into=self.into)

    def source(self, source: DocumentSource) -> list[tuple[str, str]]:
        """Return what is known of a source, label and value."""
        text = translate("dossier", "revision {number}, SHA-256 {digest}", into=self.into)
        lines = [
            (translate("dossier", "Outlet", into=self.into), source.outlet),
            (translate("dossier", "Date", into=self.into), self.date(source.date)),
            (translate("dossier", "Interviewer", into=self.into), source.interviewer),
            (translate("dossier", "Place", into=self.into), source.place),
            (translate("dossier", "Address", into=self.into), source.url),
            (translate("dossier", "File", into=self.into), source.file),
            (
                translate("dossier", "Text", into=self.into),
                text.replace("{number}", str(source.revision)).replace("{digest}", source.sha256[:16]),
            ),
        ]
        return [(label, value) for label, value in lines if value]

    def heading(self, part: str) -> str:
        """Return the heading of a part of the dossier."""
        return {
            "dossier": translate("dossier", "Dossier", into=self.into),
            "contents": translate("dossier", "Contents", into=self.into),
            "sources": translate("dossier", "Sources", into=self.into),
            "speakers": translate("dossier", "Speakers", into=self.into),
            "tags": translate("dossier", "Tags", into=self.into),
            "colophon": translate("dossier", "About this dossier", into=self.into),
            "comment": translate("dossier", "Editor’s comment", into=self.into),
            "digests": translate("dossier", "SHA-256 of the quotes, shortened", into=self.into),
            "quotes": translate("dossier", "Quotes", into=self.into),
            "state": translate("dossier", "State of the archive", into=self.into),
            "page": translate("dossier", "p. {page}", into=self.into),
        }[part]

    def columns(self) -> dict[str, str]:
        """Return the columns of the table of quotes, each with its heading, in order."""
        return {
            "number": translate("dossier", "No.", into=self.into),
            "section": translate("dossier", "Section", into=self.into),
            "words": translate("dossier", "Quote", into=self.into),
            "speaker": translate("dossier", "Speaker", into=self.into),
            "role": translate("dossier", "Role", into=self.into),
            "marks": translate("dossier", "Terms and state", into=self.into),
            "date": translate("dossier", "Date", into=self.into),
            "outlet": translate("dossier", "Outlet", into=self.into),
            "source": translate("dossier", "Source", into=self.into),
            "locator": translate("dossier", "Place in the source", into=self.into),
            "address": translate("dossier", "Address", into=self.into),
            "language": translate("dossier", "Language", into=self.into),
            "tags": translate("dossier", "Tags", into=self.into),
            "comment": translate("dossier", "Editor’s comment", into=self.into),
            "notes": translate("dossier", "Notes", into=self.into),
            "links": translate("dossier", "Links", into=self.into),
            "deviation": translate("dossier", "Not verbatim", into=self.into),
            "digest": "SHA-256",
        }

    def statement(self, document: Document) -> list[str]:
        """Return the colophon's sentences."""
        made = translate("dossier", "Made on {date}. Archive: {archive}.", into=self.into)
        moment = f"{self.date(document.made)}, {document.made[11:16]} UTC"
        waived = [quote.number for quote in document.quotes() if quote.deviation]
        except_for = translate("dossier", "The exceptions are marked under the quote: {numbers}.", into=self.into)
        sentences = [
            made.replace("{date}", moment).replace("{archive}", document.archive),
            translate(
                "dossier",
                "The words of every quote are, character for character, those of its source. Where a quote is made of "
                "several parts, […] stands for what lies between them. Words set apart before or after a quote are "
                "context from the same source.",
                into=self.into,
            ),
        ]
        if waived:
            sentences.append(except_for.replace("{numbers}", ", ".join(str(number) for number in waived)))
        return sentences

    def attachment(self) -> str:
        """Return the sentence about the file inside the PDF."""
        return translate(
            "dossier",
            "On the page, hyphens at line ends and spaces that must not break are the typesetter’s. The attached file "
            "{name} holds the untouched words with their positions in the sources (W3C Web Annotation).",
            into=self.into,
        )

    def replaced(self) -> str:
        """Return the sentence about signs that no font has."""
        return translate(
            "dossier",
            "Signs that the fonts of this dossier do not have are printed by their numbers: {signs}.",
            into=self.into,
        )
