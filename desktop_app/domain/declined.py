"""What an editor has decided of proposals: these two quotes are not to be brought together again."""

from dataclasses import dataclass

from desktop_app.domain.ids import DeclinedId, QuoteId


@dataclass(frozen=True, slots=True)
class Declined:
    """Two quotes that are neither proposed to each other nor taken for the same words; `one` sorts before `other`."""

    id: DeclinedId
    one: QuoteId
    other: QuoteId


def in_order(one: QuoteId, other: QuoteId) -> tuple[QuoteId, QuoteId]:
    """Return two quotes as `Declined` names them, whichever of them was at hand."""
    return (one, other) if one < other else (other, one)
