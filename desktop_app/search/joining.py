"""Puts together what stands near to each other: brackets are taken apart until chains consist of words alone."""

from collections.abc import Sequence
from itertools import product

from desktop_app.search.query import And, Near, Node, Or, Phrase, Turn

_MOST = 64
"""So many chains may come of one."""


class NotJoined(ValueError):
    """A field, or something excluded, has no place in the text that others could be near to."""


def near(parts: Sequence[Node], gaps: Sequence[int]) -> Node:
    """Return parts as a chain. What is near to all of some words is near to each of them. Raises `NotJoined`."""
    for number, part in enumerate(parts):
        if _placed(part):
            continue
        if not isinstance(part, And | Or):
            raise NotJoined
        chains = [near([*parts[:number], one, *parts[number + 1 :]], gaps) for one in part.parts]
        if _size(chains) > _MOST:
            raise NotJoined
        return type(part)(tuple(chains))
    return Near(tuple(parts), tuple(gaps))


def turn(parts: Sequence[Node]) -> Node:
    """Return parts as what one speaker says without a break. Raises `NotJoined`."""
    apart = [_alternatives(part) for part in parts]
    number = 1
    for alternatives in apart:
        number *= len(alternatives)
    if number > _MOST:
        raise NotJoined
    turns = [Turn(tuple(one for chosen in choice for one in chosen)) for choice in product(*apart)]
    return turns[0] if len(turns) == 1 else Or(tuple(turns))


def _placed(part: Node) -> bool:
    """Say whether a part has places in the text."""
    if isinstance(part, Or):
        return all(_placed(one) for one in part.parts)
    return isinstance(part, Phrase | Near)


def _alternatives(part: Node) -> list[tuple[Node, ...]]:
    """Return what may stand in a turn for a part: of each alternative, all that has to be there."""
    if _placed(part):
        return [(part,)]
    if isinstance(part, Or):
        return [one for inner in part.parts for one in _alternatives(inner)]
    if not isinstance(part, And):
        raise NotJoined
    choices = list(product(*(_alternatives(inner) for inner in part.parts)))
    if len(choices) > _MOST:
        raise NotJoined
    return [tuple(one for chosen in choice for one in chosen) for choice in choices]


def _size(nodes: Sequence[Node]) -> int:
    return sum(_size(node.parts) if isinstance(node, And | Or) else 1 for node in nodes)
