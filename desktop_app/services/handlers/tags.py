"""Tags: made from paths, put on and taken off."""

from typing import Any

from desktop_app.domain.errors import NameMissing, NoQuotesChosen, ShortcutTaken, TagIntoItself
from desktop_app.domain.ids import QuoteId, TagId, new_id
from desktop_app.domain.interviews import Interview
from desktop_app.domain.quotes import Quote
from desktop_app.domain.tag_keys import key_named
from desktop_app.domain.tags import COLOURS, SEPARATOR, Tag, Tagging, check_parent, in_order
from desktop_app.services import commands as c
from desktop_app.services.handlers.tag_order import check_name, last_position
from desktop_app.services.outcome import Outcome, outcome
from desktop_app.services.ports import Work

TARGETS: dict[str, type[Any]] = {"quote": Quote, "interview": Interview}


def at_path(path: str, work: Work) -> tuple[TagId, list[TagId]]:
    """Return the tag at a path (names are compared without regard to case) and the tags made on the way."""
    names = [" ".join(part.split()) for part in path.strip().lstrip("#").split(SEPARATOR)]
    names = [name for name in names if name]
    if not names:
        raise NameMissing
    everything = work.all(Tag)
    parent: TagId | None = None
    made: list[TagId] = []
    for name in names:
        known = next((t for t in everything if t.parent == parent and t.name.casefold() == name.casefold()), None)
        if known is None:
            colour = COLOURS[(len(everything) + len(made)) % len(COLOURS)]
            known = Tag(TagId(new_id()), name, parent, colour, position=last_position(parent, work))
            work.add(known)
            made.append(known.id)
        parent = known.id
    assert parent is not None  # noqa: S101 - there is at least one name
    return parent, made


def put_on(target: str, target_kind: str, paths: tuple[str, ...], work: Work) -> list[str]:
    """Put tags on a target; one that is there already stays as it is. Returns the ids of new taggings."""
    there = {tagging.tag for tagging in work.all(Tagging, target=target)}
    made = []
    for path in paths:
        tag_id, _ = at_path(path, work)
        if tag_id not in there:
            there.add(tag_id)
            made.append(new_id())
            work.add(Tagging(made[-1], tag_id, target_kind, target))
    return made


def add(command: c.AddTag, work: Work) -> Outcome:
    """Make a tag and the tags above it."""
    tag_id, _ = at_path(command.path, work)
    return outcome(work, command.path, tag_id)


def describe(command: c.DescribeTag, work: Work) -> Outcome:
    """Rename, recolour, define or move a tag, or give it a key."""
    values = dict(command.fields)
    before = work.get(Tag, command.id)
    if "name" in values:
        values["name"] = _named(str(values["name"]))
    if "shortcut" in values:
        values["shortcut"] = key_named(str(values["shortcut"]))
        _check_key(values["shortcut"], command.id, work)
    parent = values.get("parent", before.parent)
    if parent != before.parent:
        check_parent(command.id, parent, {tag.id: tag for tag in work.all(Tag)})
        values["position"] = last_position(parent, work)
    if "name" in values or "parent" in values:
        check_name(values.get("name", before.name), parent, work, [command.id])
    work.change(Tag, command.id, **values)
    return outcome(work, work.get(Tag, command.id).name)


def _named(name: str) -> str:
    name = " ".join(name.replace(SEPARATOR, " ").split())
    if not name:
        raise NameMissing
    return name


def _check_key(key: str, id: TagId, work: Work) -> None:
    """Raise `ShortcutTaken` where another tag has this key."""
    owner = next((tag for tag in work.all(Tag, shortcut=key) if tag.id != id), None) if key else None
    if owner is not None:
        raise ShortcutTaken(key=key, name=owner.name)


def remove(command: c.RemoveTag, work: Work) -> Outcome:
    """Lay a tag, the tags below it and their taggings in the bin."""
    name = work.get(Tag, command.id).name
    going = [command.id]
    everything = work.all(Tag)
    for one in going:
        going += [tag.id for tag in everything if tag.parent == one]
    for one in reversed(going):
        for tagging in work.all(Tagging, tag=one):
            work.remove(Tagging, tagging.id)
        work.remove(Tag, one)
    return outcome(work, name)


def merge(command: c.MergeTags, work: Work) -> Outcome:
    """Move taggings and the tags below to another tag; a target that has both keeps one tagging."""
    old, into = work.get(Tag, command.id), work.get(Tag, command.into)
    if old.id == into.id:
        raise TagIntoItself
    check_parent(old.id, into.id, {one.id: one for one in work.all(Tag)})
    there = {(one.target_kind, one.target) for one in work.all(Tagging, tag=into.id)}
    for tagging in work.all(Tagging, tag=old.id):
        if (tagging.target_kind, tagging.target) in there:
            work.remove(Tagging, tagging.id)
        else:
            work.change(Tagging, tagging.id, tag=into.id)
    _move_children(old, into, work)
    work.remove(Tag, old.id)
    work.change(Tag, into.id, shortcut=into.shortcut or old.shortcut, definition=into.definition or old.definition)
    return outcome(work, f"{old.name} → {into.name}", into.id)


def split(command: c.SplitTag, work: Work) -> Outcome:
    """Give the quotes chosen a new tag in place of this one. Raises `NoQuotesChosen` or `TagExists`."""
    old = work.get(Tag, command.id)
    name, parent = _named(command.name), old.id if command.inside else old.parent
    check_name(name, parent, work)
    chosen: set[QuoteId] = set(command.quotes)
    going = [one for one in work.all(Tagging, tag=old.id) if one.target_kind == "quote" and one.target in chosen]
    if not going:
        raise NoQuotesChosen(name=old.name)
    colour = COLOURS[work.numbered(Tag) % len(COLOURS)]
    work.add(Tag(command.new, name, parent, colour, position=last_position(parent, work)))
    for tagging in going:
        work.change(Tagging, tagging.id, tag=command.new)
    return outcome(work, f"{old.name} → {name}", command.new)


def _move_children(old: Tag, into: Tag, work: Work) -> None:
    names = {one.name.casefold(): one for one in work.all(Tag, parent=into.id) if one.id != old.id}
    for child in in_order(work.all(Tag, parent=old.id)):
        twin = names.get(child.name.casefold())
        if twin is None:
            work.change(Tag, child.id, parent=into.id, position=last_position(into.id, work))
        else:
            merge(c.MergeTags(child.id, twin.id), work)


def tag(command: c.TagTarget, work: Work) -> Outcome:
    """Put tags on a quote or an interview."""
    work.get(TARGETS[command.target_kind], command.target)
    made = put_on(command.target, command.target_kind, command.paths, work)
    return outcome(work, ", ".join(command.paths), *made)


def untag(command: c.Untag, work: Work) -> Outcome:
    """Take a tag off."""
    for tagging in work.all(Tagging, target=command.target, tag=command.tag):
        work.remove(Tagging, tagging.id)
    return outcome(work, work.get(Tag, command.tag).name)
