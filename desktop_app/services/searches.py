"""What is new in the answer of a saved search since somebody last looked at it."""

import base64
import re
from collections.abc import Iterable, Iterator
from hashlib import blake2b

from desktop_app.domain.ids import SearchId
from desktop_app.domain.searches import SavedSearch
from desktop_app.services.ports import Finds, Storage

_FIELDS = {"language": "lang"}
"""Facets whose field has another name."""
_EITHER = re.compile(r"(?<!\S)(OR|ИЛИ|НЕМЕСЕ)(?!\S)")
_PLAIN = re.compile(r"\w+")
_LETTERS = 8
"""Characters that each interview takes in what is remembered: a 48-bit digest of its id."""


def remembered(interviews: Iterable[str]) -> str:
    """Return what is kept of an answer: enough to know its interviews again, and no more."""
    return "".join(sorted(map(_digest, interviews)))


def new_among(interviews: Iterable[str], looked: str) -> int:
    """Return how many interviews of an answer were not in it when somebody looked."""
    known = set(_pieces(looked))
    return sum(_digest(one) not in known for one in interviews)


def counted(finding: Finds, storage: Storage, searches: Iterable[SavedSearch]) -> dict[SearchId, int]:
    """Return for each search how many interviews are new in its answer. Raises `QueryNotUnderstood`."""
    return {one.id: new_among(finding.interviews(one.query), storage.looked(one.id)) for one in searches}


def _digest(interview: str) -> str:
    return base64.b64encode(blake2b(interview.encode(), digest_size=_LETTERS * 3 // 4).digest()).decode()


def _pieces(looked: str) -> Iterator[str]:
    return (looked[at : at + _LETTERS] for at in range(0, len(looked), _LETTERS))


def as_query(query: str, narrowed: Iterable[tuple[str, tuple[str, ...]]]) -> str:
    """Return a query that says in words by what its answer was narrowed: facets, each with some of its values."""
    said = [_of_facet(facet, values) for facet, values in narrowed if values]
    if not said:
        return query.strip()
    own = f"({query.strip()})" if _EITHER.search(query) else query.strip()
    return " ".join([own, *said])


def _of_facet(facet: str, values: tuple[str, ...]) -> str:
    words = [one if _PLAIN.fullmatch(one) else '"' + one.replace('"', " ") + '"' for one in values]
    field = _FIELDS.get(facet, facet)
    return f"{field}:{words[0]}" if len(words) == 1 else f"{field}:({' OR '.join(words)})"
