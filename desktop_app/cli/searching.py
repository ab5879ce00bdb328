"""Commands for concordances and saved searches."""

import argparse
import datetime

from desktop_app.cli.opening import opened
from desktop_app.cli.printing import say, show, show_json
from desktop_app.domain.errors import QueryNotUnderstood
from desktop_app.domain.ids import SearchId
from desktop_app.domain.searches import SavedSearch
from desktop_app.services import commands as c
from desktop_app.services.house import Application, Desk
from desktop_app.services.kwic import as_csv, every_line, leaving, rows
from desktop_app.services.looking_up import search_id, short
from desktop_app.services.searches import new_among, remembered
from desktop_app.services.words import translate

_SIDE = 48
"""Characters of context on each side that a line shows."""
KWIC_ORDERS = ("speaker", "word", "left1", "left2", "left3", "right1", "right2", "right3")
"""Orders that only a concordance has."""


def concordance(application: Application, asked: argparse.Namespace) -> int:
    """Write the concordance of a query: to the terminal, as JSON, or into a table."""
    with opened(application, asked, write=False) as desk:
        desk.finding.catch_up()
        lines = every_line(desk.finding, asked.query, "text" if asked.sort == "relevance" else asked.sort)
        if asked.csv is not None:
            with desk.storage.reading() as reading:
                out = leaving(reading, lines, datetime.datetime.now(datetime.UTC).date())
            application.save_copy(as_csv(out.lines), asked.csv)
            if out.withheld:
                say(translate("cli", "%n line(s) held back: off the record or under embargo", n=out.withheld))
            lines = out.lines
    if asked.json:
        show_json(lines)
    elif asked.csv is None:
        for before, word, after, *about in rows(lines):
            show(f"{before[-_SIDE:]:>{_SIDE}}  {word}  {after[:_SIDE]:<{_SIDE}}  {' · '.join(filter(None, about))}")
    say(translate("cli", "%n line(s)", n=len(lines)))
    return 0


def searches(application: Application, asked: argparse.Namespace) -> int:
    """List saved searches with what is new, or save, rename or remove one, or look at one."""
    changing = asked.save is not None or asked.rename is not None or asked.remove is not None
    with opened(application, asked, write=changing or asked.look is not None) as desk:
        if changing:
            return _change(desk, asked)
        desk.finding.catch_up()
        if asked.look is not None:
            with desk.storage.reading() as reading:
                id = search_id(reading, asked.look)
            _look(desk, id)
        with desk.storage.reading() as reading:
            there = reading.searches()
        lines = [(one, *_state(desk, one)) for one in there]
    if asked.json:
        show_json([_json(*line) for line in lines])
        return 0
    for one, total, new in lines:
        show(f"{short(one.id)}  {one.name}  {_words(total, new)}  {one.query}")
    return 0


def _words(total: int | None, new: int) -> str:
    if total is None:
        return translate("cli", "(not understood)")
    found = translate("cli", "%n interview(s)", n=total)
    return f"{found}, {translate('cli', '%n new', n=new)}" if new else found


def _json(one: SavedSearch, total: int | None, new: int) -> dict[str, object]:
    return {"id": one.id, "name": one.name, "query": one.query, "order": one.order, "interviews": total, "new": new}


def _state(desk: Desk, one: SavedSearch) -> tuple[int | None, int]:
    """Return how many interviews answer and how many of them are new; nothing where the query is not understood."""
    try:
        found = desk.finding.interviews(one.query)
    except QueryNotUnderstood:
        return None, 0
    return len(found), new_among(found, desk.storage.looked(one.id))


def _look(desk: Desk, id: SearchId) -> None:
    with desk.storage.reading() as reading:
        query = next(one.query for one in reading.searches() if one.id == id)
    desk.storage.look(id, remembered(desk.finding.interviews(query)))


def _change(desk: Desk, asked: argparse.Namespace) -> int:
    command: c.Command
    if asked.save is not None:
        name, query = asked.save
        desk.finding.search(query, 1)  # what nobody understands is not kept
        command = c.SaveSearch(name, query, asked.sort)
    else:
        with desk.storage.reading() as reading:
            id = search_id(reading, asked.remove or asked.rename[0])
        command = c.RemoveSearch(id) if asked.remove else c.ChangeSearch(id, asked.rename[1])
    made = desk.editing.do(command).made
    if asked.save is not None:
        _look(desk, SearchId(made[0]))
    show_json({"made": list(made)}) if asked.json else say(translate("cli", "done"))
    return 0
