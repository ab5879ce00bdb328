"""An ordered choice of quotes with the editor's commentary."""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.ids import DossierId, ItemId, QuoteId, SectionId


class Context(StrEnum):
    """How much of the source is printed around a quote."""

    NONE = "none"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"


@dataclass(frozen=True, slots=True)
class Dossier:
    """What an editor takes away; `scope` says in her words what it covers."""

    id: DossierId
    title: str
    scope: str = ""
    query: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    id: SectionId
    dossier: DossierId
    title: str
    position: float
    text: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """A quote in a section, or (without a quote) the editor's own text between quotes."""

    id: ItemId
    section: SectionId
    position: float
    quote: QuoteId | None = None
    text: str = ""
    context: Context = Context.NONE
    show_notes: bool = True
    show_links: bool = True
    waiver: str = ""
    """Why the quote is printed although it is not, letter for letter, what stands in the present text."""
