"""Tags chosen by a few letters, looked for in the whole path; the latest and the most used ones come first."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.domain.ids import TagId
from desktop_app.domain.tags import SEPARATOR
from desktop_app.services.views import TagLine

_NOT_THERE = 99


@dataclass(frozen=True, slots=True)
class Offer:
    """A tag that may be meant."""

    path: str
    colour: str = ""
    shortcut: str = ""
    new: bool = False
    """It is not there yet and will be made."""


def offers(tags: Sequence[TagLine], recent: Sequence[TagId], written: str, most: int = 12) -> list[Offer]:
    """Return the tags that fit what is written, the best first; last a new one, where none has this very path.

    A beginning of the name counts more than one of a word, this more than letters inside of a word, these more than the
    letters in their order with others between; what fits equally well comes as it was used: lately, then often.
    """
    wanted = _folded(written.strip().lstrip("#"))
    latest = {id: number for number, id in enumerate(recent)}
    ranked = sorted(
        (rank, latest.get(tag.id, len(latest)), -tag.count, tag.path.casefold(), number)
        for number, tag in enumerate(tags)
        if (rank := _rank(_folded(tag.path), wanted)) < _NOT_THERE
    )
    found = [Offer(tags[number].path, tags[number].colour, tags[number].shortcut) for *_, number in ranked[:most]]
    path = SEPARATOR.join(
        " ".join(part.split()) for part in written.strip().lstrip("#").split(SEPARATOR) if part.strip()
    )
    if path and not any(_folded(tag.path) == _folded(path) for tag in tags):
        found.append(Offer(path, new=True))
    return found


def _folded(text: str) -> str:
    return text.casefold().replace("ё", "е")


def _rank(path: str, wanted: str) -> int:
    """Return how well a path fits, 0 for the best."""
    name = path.rsplit(SEPARATOR, 1)[-1]
    if not wanted or path == wanted:
        return 0
    if name.startswith(wanted):
        return 1
    if any(part.startswith(wanted) for part in path.split(SEPARATOR)):
        return 2
    if any(word.startswith(wanted) for word in path.replace(SEPARATOR, " ").replace("-", " ").split()):
        return 3
    if wanted in path:
        return 4
    return 5 if _in_order(path, wanted) else _NOT_THERE


def _in_order(path: str, wanted: str) -> bool:
    letters = iter(path)
    return all(sign in letters for sign in wanted if not sign.isspace())
