"""Dossiers: begun, filled, put in order."""

from desktop_app.domain.dossiers import Dossier, Item, Section
from desktop_app.domain.errors import NameMissing
from desktop_app.domain.ids import ItemId, QuoteId, SectionId, new_id
from desktop_app.domain.quotes import Quote
from desktop_app.services import commands as c
from desktop_app.services.outcome import Outcome, outcome
from desktop_app.services.ports import Work


def _named(text: str) -> str:
    text = " ".join(text.split())
    if not text:
        raise NameMissing
    return text


def _in_order(rows: list[Item]) -> list[Item]:
    return sorted(rows, key=lambda one: (one.position, one.id))


def _sections(dossier: str, work: Work) -> list[Section]:
    return sorted(work.all(Section, dossier=dossier), key=lambda one: (one.position, one.id))


def _append(section: SectionId, quotes: tuple[QuoteId, ...], there: set[str], work: Work) -> list[str]:
    last = max((item.position for item in work.all(Item, section=section)), default=0.0)
    made: list[str] = []
    for quote in dict.fromkeys(quotes):
        if quote in there:
            continue
        work.get(Quote, quote)
        last += 1
        item = Item(ItemId(new_id()), section, last, quote)
        work.add(item)
        made.append(item.id)
    return made


def add(command: c.AddDossier, work: Work) -> Outcome:
    """Begin a dossier with one section."""
    title = _named(command.title)
    work.add(Dossier(command.id, title, command.scope.strip(), command.query.strip()))
    section = SectionId(new_id())
    work.add(Section(section, command.id, _named(command.section), 1.0))
    _append(section, command.quotes, set(), work)
    return outcome(work, title, command.id)


def describe(command: c.DescribeDossier, work: Work) -> Outcome:
    """Set title and scope."""
    work.change(Dossier, command.id, title=_named(command.title), scope=command.scope.strip())
    return outcome(work, command.title)


def remove(command: c.RemoveDossier, work: Work) -> Outcome:
    """Lay a dossier in the bin; the quotes stay where they are."""
    title = work.get(Dossier, command.id).title
    for section in _sections(command.id, work):
        _remove_section(section.id, work)
    work.remove(Dossier, command.id)
    return outcome(work, title)


def add_section(command: c.AddSection, work: Work) -> Outcome:
    """Put a new section at the end."""
    work.get(Dossier, command.dossier)
    last = max((one.position for one in _sections(command.dossier, work)), default=0.0)
    work.add(Section(command.id, command.dossier, _named(command.title), last + 1))
    return outcome(work, command.title, command.id)


def describe_section(command: c.DescribeSection, work: Work) -> Outcome:
    """Set a section's title and its introduction."""
    work.change(Section, command.id, title=_named(command.title), text=command.text.strip())
    return outcome(work, command.title)


def _remove_section(id: SectionId, work: Work) -> None:
    for item in work.all(Item, section=id):
        work.remove(Item, item.id)
    work.remove(Section, id)


def remove_section(command: c.RemoveSection, work: Work) -> Outcome:
    """Lay a section and its items in the bin."""
    title = work.get(Section, command.id).title
    _remove_section(command.id, work)
    return outcome(work, title)


def add_items(command: c.AddItems, work: Work) -> Outcome:
    """Put quotes at the end of a section."""
    section = work.get(Section, command.section)
    there = {
        item.quote for one in _sections(section.dossier, work) for item in work.all(Item, section=one.id) if item.quote
    }
    made = _append(command.section, command.quotes, set(there), work)
    return outcome(work, work.get(Dossier, section.dossier).title, *made)


def add_text(command: c.AddText, work: Work) -> Outcome:
    """Put the editor's own text at the end of a section."""
    text = command.text.strip()
    if not text:
        raise NameMissing
    last = max((item.position for item in work.all(Item, section=command.section)), default=0.0)
    work.add(Item(command.id, command.section, last + 1, text=text))
    return outcome(work, text, command.id)


def describe_item(command: c.DescribeItem, work: Work) -> Outcome:
    """Set commentary and what is shown with the quote."""
    item = work.get(Item, command.id)
    if item.quote is None and not command.text.strip():
        raise NameMissing
    work.change(
        Item, command.id, text=command.text.strip(), context=command.context, show_notes=command.show_notes,
        show_links=command.show_links,
    )  # fmt: skip
    return outcome(work, command.text)


def waive_item(command: c.WaiveItem, work: Work) -> Outcome:
    """Set why a broken quote is printed."""
    work.change(Item, command.id, waiver=" ".join(command.why.split()))
    return outcome(work, command.why)


def move_item(command: c.MoveItem, work: Work) -> Outcome:
    """Move an item one place; at the border of its section it goes into the neighbouring one."""
    item = work.get(Item, command.id)
    sections = _sections(work.get(Section, item.section).dossier, work)
    mine = _in_order(work.all(Item, section=item.section))
    at = [one.id for one in mine].index(item.id)
    to = at + command.by
    if 0 <= to < len(mine):
        work.change(Item, item.id, position=_between(mine, to, command.by))
    else:
        _cross(item, [one.id for one in sections], command.by, work)
    return outcome(work, item.text)


def _between(items: list[Item], to: int, by: int) -> float:
    """Return a position just beyond the item at `to`, seen in the direction of the move."""
    beyond = to + by
    edge = items[to].position
    if not 0 <= beyond < len(items):
        return edge + by
    return (edge + items[beyond].position) / 2


def _cross(item: Item, sections: list[SectionId], by: int, work: Work) -> None:
    neighbour = sections.index(item.section) + by
    if not 0 <= neighbour < len(sections):
        return
    there = _in_order(work.all(Item, section=sections[neighbour]))
    position = 1.0
    if there:
        position = there[0].position - 1 if by > 0 else there[-1].position + 1
    work.change(Item, item.id, section=sections[neighbour], position=position)


def remove_item(command: c.RemoveItem, work: Work) -> Outcome:
    """Take an item out; the quote itself stays."""
    item = work.get(Item, command.id)
    work.remove(Item, command.id)
    return outcome(work, item.text)
