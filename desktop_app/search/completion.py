"""What an editor may be about to write: words of the texts and values of fields that begin so."""

from collections import defaultdict

from desktop_app.search.analysis import fold, words
from desktop_app.search.snapshot import Snapshot
from desktop_app.search.vocabulary import CAPITAL, JOINED, form_and_kind

_SPARE = 12
"""So many times the words wanted are looked at: forms are counted apart by capitals and by the language they are in."""
_MOSTLY = 0.8
"""The share of capitals from which a word is written with one."""
_FACETS = ("speaker", "tag", "outlet")


def complete(index: Snapshot, beginning: str, field: str, most: int) -> tuple[tuple[str, int], ...]:
    """Return what begins so, the most frequent first, with how often it is there. See `services.ports.Finds`."""
    found = values(index, beginning, field) if field in _FACETS else _words(index, beginning, most)
    return tuple(sorted(found.items(), key=lambda one: (-one[1], one[0]))[:most])


def values(index: Snapshot, beginning: str, facet: str) -> dict[str, int]:
    """Return the values of a facet of which some word begins so, each with its passages."""
    there = index.facets(index.everything)[facet]
    prefix = fold(beginning.strip()) if beginning.strip() else ""
    return {value: number for value, number in there.items() if _begins(value, prefix)}


def _begins(value: str, prefix: str) -> bool:
    if not prefix:
        return True
    there = [word.form for word in words(value)]
    wanted = " ".join(word.form for word in words(prefix))
    return bool(wanted) and any(" ".join(there[at:]).startswith(wanted) for at in range(len(there)))


def _words(index: Snapshot, beginning: str, most: int) -> dict[str, int]:
    prefix = fold(beginning) if beginning else ""
    if not prefix:
        return {}
    often: dict[str, int] = defaultdict(int)
    capital: dict[str, int] = defaultdict(int)
    for term, number in index.beginning(prefix, most * _SPARE):
        form, kind = form_and_kind(term)
        if not kind & JOINED:
            often[form] += number
            capital[form] += number if kind & CAPITAL else 0
    return {_written(form, capital[form] > _MOSTLY * number): number for form, number in often.items()}


def _written(form: str, capital: bool) -> str:
    return form[:1].upper() + form[1:] if capital else form
