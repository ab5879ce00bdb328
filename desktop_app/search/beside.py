"""Words that stand near to each other, all of them in the index at once; `chains` says the same of one text.

A place is passage and number of the word in one number, so that what is near in a passage is near in number.
"""

import numpy as np

from desktop_app.search.query import Near, Node, Or, Phrase
from desktop_app.search.sets import distinct, spread
from desktop_app.search.snapshot import Snapshot
from desktop_app.search.tables import Numbers

_PASSAGE = 32
Spans = tuple[Numbers, Numbers]
"""Places of first words, and places behind the last."""


def passages_of(node: Near, index: Snapshot, field: str) -> Numbers:
    """Return the passages in which a chain stands; `field` is one of forms, of texts or of titles."""
    starts, ends = _spans(node.parts[0], index, field)
    for part, gap in zip(node.parts[1:], node.gaps, strict=True):
        starts, ends = _beside(_spans(part, index, field), (starts, ends), gap)
    return distinct(starts >> _PASSAGE).astype(np.int32)


def _spans(part: Node, index: Snapshot, field: str) -> Spans:
    match part:
        case Phrase() if field != "exact" or not part.in_title:
            begins = index.begins(part.words, field)
            return begins, begins + len(part.words)
        case Or():
            found = [_spans(one, index, field) for one in part.parts]
            return np.concatenate([starts for starts, _ in found]), np.concatenate([ends for _, ends in found])
        case Near():
            return _covers(part, index, field)
        case _:
            return np.zeros(0, np.int64), np.zeros(0, np.int64)


def _beside(spans: Spans, others: Spans, gap: int) -> Spans:
    """Return those spans that have one of the others near to them and share no word with it."""
    starts, ends = spans
    their_starts, their_ends = np.sort(others[0]), np.sort(others[1])
    before = np.searchsorted(their_ends, starts, "right") > np.searchsorted(their_ends, starts - gap)
    behind = np.searchsorted(their_starts, ends + gap, "right") > np.searchsorted(their_starts, ends)
    near = before | behind
    return starts[near], ends[near]


def _covers(node: Near, index: Snapshot, field: str) -> Spans:
    """Return chains within a chain, each from its first word to its last."""
    first = _spans(node.parts[0], index, field)
    chains = np.stack([*first, *first])
    for part, gap in zip(node.parts[1:], node.gaps, strict=True):
        chains = _longer(chains, _spans(part, index, field), gap)
    return chains[2], chains[3]


def _longer(chains: Numbers, spans: Spans, gap: int) -> Numbers:
    """Return chains with one more span each: rows of its own start and end, and of those of the whole chain."""
    last_start, last_end = chains[0], chains[1]
    by_start, by_end = np.argsort(spans[0], kind="stable"), np.argsort(spans[1], kind="stable")
    starts, ends = spans[0][by_start], spans[1][by_end]
    behind, of_behind = spread(np.searchsorted(starts, last_end), np.searchsorted(starts, last_end + gap, "right"))
    before, of_before = spread(np.searchsorted(ends, last_start - gap), np.searchsorted(ends, last_start, "right"))
    span = np.concatenate([by_start[behind], by_end[before]])
    chain = np.concatenate([of_behind, of_before])
    whole = (np.minimum(chains[2][chain], spans[0][span]), np.maximum(chains[3][chain], spans[1][span]))
    return np.unique(np.stack([spans[0][span], spans[1][span], *whole]), axis=1)
