"""Where tags lie: in which tag, and in what order among those beside them.

A position of 0 means that nobody has put the tags there in order: they stand as the alphabet has them.
"""

from collections.abc import Iterable

from desktop_app.domain.alphabet import alphabetical
from desktop_app.domain.errors import NotFound, TagExists
from desktop_app.domain.ids import TagId
from desktop_app.domain.tags import Tag, check_parent, in_order
from desktop_app.services import commands as c
from desktop_app.services.outcome import Outcome, outcome
from desktop_app.services.ports import Work

LEAST_STEP = 1e-6
"""Where two positions are closer, all beside them are numbered anew."""


def last_position(parent: TagId | None, work: Work) -> float:
    """Return the position for one that comes to the tags in a tag: behind all, or where the alphabet has it."""
    last = max((tag.position for tag in work.all(Tag, parent=parent)), default=0.0)
    return last + 1 if last else 0.0


def check_name(name: str, parent: TagId | None, work: Work, but: Iterable[TagId] = ()) -> None:
    """Raise `TagExists` where a tag of this name, in any case, lies there already; `but` are those that may."""
    allowed = set(but)
    for tag in work.all(Tag, parent=parent):
        if tag.id not in allowed and tag.name.casefold() == name.casefold():
            raise TagExists(name=tag.name)


def move(command: c.MoveTags, work: Work) -> Outcome:
    """Lay tags elsewhere; of one and what lies below it, both chosen, the lower one goes along."""
    tree = {tag.id: tag for tag in work.all(Tag)}
    going = [work.get(Tag, id) for id in dict.fromkeys(command.ids) if not _goes_along(id, set(command.ids), tree)]
    if command.parent is not None:
        work.get(Tag, command.parent)
    for number, tag in enumerate(going):
        check_parent(tag.id, command.parent, tree)
        check_name(tag.name, command.parent, work, (one.id for one in going[: number + 1]))
        if any(one.name.casefold() == tag.name.casefold() for one in going[:number]):
            raise TagExists(name=tag.name)
    _place(going, command, work)
    return outcome(work, ", ".join(tag.name for tag in going))


def _goes_along(id: TagId, chosen: set[TagId], tree: dict[TagId, Tag]) -> bool:
    above = tree[id].parent if id in tree else None
    while above is not None and above in tree:
        if above in chosen:
            return True
        above = tree[above].parent
    return False


def _place(going: list[Tag], command: c.MoveTags, work: Work) -> None:
    parent, before = command.parent, command.before
    moved = {tag.id for tag in going}
    there = in_order(work.all(Tag, parent=parent))
    ids = [tag.id for tag in there]
    stay = [tag for tag in there if tag.id not in moved]
    if before is None and not command.last and not any(tag.position for tag in stay):
        for tag in going:
            work.change(Tag, tag.id, parent=parent, position=0.0)
        return
    if before is not None and before not in ids:
        raise NotFound(kind="tag", name=before)
    front = ids[: ids.index(before)] if before is not None else ids
    at = sum(tag.id in front for tag in stay)
    lower = stay[at - 1].position if at else 0.0
    upper = stay[at].position if at < len(stay) else lower + len(going) + 1
    step = (upper - lower) / (len(going) + 1)
    if all(tag.position for tag in stay) and step > LEAST_STEP:
        for number, tag in enumerate(going, 1):
            work.change(Tag, tag.id, parent=parent, position=lower + number * step)
        return
    for number, tag in enumerate([*stay[:at], *going, *stay[at:]], 1):
        work.change(Tag, tag.id, parent=parent, position=float(number))


def sort(command: c.SortTags, work: Work) -> Outcome:
    """Forget the order that tags were put in."""
    about = work.get(Tag, command.parent).name if command.parent else ""
    names = sorted((tag for tag in work.all(Tag, parent=command.parent)), key=lambda tag: alphabetical(tag.name))
    for tag in names:
        work.change(Tag, tag.id, position=0.0)
    return outcome(work, about or ", ".join(tag.name for tag in names))
