"""Saved searches."""

from desktop_app.domain.errors import NameMissing, NothingToLookFor
from desktop_app.domain.searches import SavedSearch
from desktop_app.services import commands as c
from desktop_app.services.outcome import Outcome, outcome
from desktop_app.services.ports import Work


def save(command: c.SaveSearch, work: Work) -> Outcome:
    """Keep a query under a name. Raises `NameMissing`, `NothingToLookFor`."""
    name, query = _name(command.name), _query(command.query)
    work.add(SavedSearch(command.id, name, query, command.order))
    return outcome(work, name, command.id)


def change(command: c.ChangeSearch, work: Work) -> Outcome:
    """Give a saved search other values. Raises `NotFound`, `NameMissing`, `NothingToLookFor`."""
    fields: dict[str, str] = {}
    if command.name is not None:
        fields["name"] = _name(command.name)
    if command.query is not None:
        fields["query"] = _query(command.query)
    if command.order is not None:
        fields["order"] = command.order
    work.change(SavedSearch, command.id, **fields)
    return outcome(work, work.get(SavedSearch, command.id).name)


def remove(command: c.RemoveSearch, work: Work) -> Outcome:
    """Lay a saved search in the bin."""
    name = work.get(SavedSearch, command.id).name
    work.remove(SavedSearch, command.id)
    return outcome(work, name)


def _name(name: str) -> str:
    if not (there := " ".join(name.split())):
        raise NameMissing
    return there


def _query(query: str) -> str:
    if not (there := query.strip()):
        raise NothingToLookFor(query=query)
    return there
