"""A dossier as it leaves the house: frozen, complete, and already without anything that must stay inside.

Exporters see nothing but this. What terms or an embargo withhold is not in it.
"""

from dataclasses import dataclass

from desktop_app.domain.interviews import Locator
from desktop_app.domain.notes import NoteKind
from desktop_app.domain.terms import Terms


@dataclass(frozen=True, slots=True)
class DocumentNote:
    kind: NoteKind
    text: str
    author: str
    date: str
    """ISO day."""
    done: bool = False


@dataclass(frozen=True, slots=True)
class DocumentLink:
    """A relation to another quote; `target` is that quote's number in this dossier, or None outside it."""

    type: str
    """Key of the link type, e.g. `contradicts`."""
    outgoing: bool
    target: int | None
    target_words: str
    """First words of the other quote, empty where they must not leave."""
    target_speaker: str
    target_source: str
    note: str


@dataclass(frozen=True, slots=True)
class DocumentTag:
    path: str
    colour: str


@dataclass(frozen=True, slots=True)
class DocumentQuote:
    """One quote with all that travels with it."""

    id: str
    number: int
    """1, 2, 3 … through the dossier; what cross-references name."""
    fragments: tuple[str, ...]
    """Exact words; more than one where the source interrupts the quote."""
    before: str
    after: str
    """Context from the source, exactly, as the item asks for; may be empty."""
    between: tuple[str, ...]
    """What stands between the fragments in the source (len(fragments) - 1)."""
    language: str
    kind: str
    confirmed: bool
    speaker: str
    """Empty where unknown or where the terms forbid the name."""
    role: str
    source: int
    """Number in `Document.sources`; 0 where the terms forbid to name the source."""
    locator: str
    """Where in the source, e.g. the number of the paragraph: `4`."""
    terms: Terms
    tags: tuple[DocumentTag, ...]
    notes: tuple[DocumentNote, ...]
    links: tuple[DocumentLink, ...]
    spans: tuple[tuple[int, int], ...]
    """Positions in the source's text (characters)."""
    digest: str
    comment: str = ""
    """The editor's own words on this item."""
    deviation: str = ""
    """How the words differ from the present text; empty for a quote that is verbatim."""
    waiver: str = ""
    """Why the editor has it printed all the same; never empty beside a deviation."""
    places: tuple[Locator, ...] = ()
    """Pages or the time of the source, where it has any: where it begins, and the page on which it ends."""


@dataclass(frozen=True, slots=True)
class DocumentText:
    """The editor's own text between quotes (Markdown)."""

    text: str


@dataclass(frozen=True, slots=True)
class DocumentSection:
    title: str
    text: str
    entries: tuple[DocumentQuote | DocumentText, ...]


@dataclass(frozen=True, slots=True)
class DocumentSource:
    number: int
    id: str
    title: str
    date: str
    """ISO, with falling precision; empty where unknown."""
    outlet: str
    interviewer: str
    place: str
    url: str
    language: str
    revision: int
    sha256: str
    """Of the revision's text."""
    file: str
    """Name of the file it was imported from."""


@dataclass(frozen=True, slots=True)
class Document:
    """The whole dossier."""

    id: str
    title: str
    scope: str
    query: str
    editor: str
    made: str
    """When it was made, ISO with seconds and Z; the only thing in the file that depends on the clock."""
    language: str
    """Of headings and labels: `ru`, `kk` or `en`."""
    archive: str
    """Name of the archive."""
    archive_state: str
    """Digest that names the archive's state, in hex."""
    sections: tuple[DocumentSection, ...]
    sources: tuple[DocumentSource, ...]
    withheld: int
    """How many quotes of the dossier are left out by terms or embargo."""

    def quotes(self) -> list[DocumentQuote]:
        """Return the quotes of all sections in order."""
        return [e for s in self.sections for e in s.entries if isinstance(e, DocumentQuote)]
