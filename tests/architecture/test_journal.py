"""Nothing is written down but through the journal, and into it goes nothing that an editor has written."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.journal import entries
from desktop_app.journal.entries import Event

ROOT = Path(__file__).resolve().parents[2]
JOURNAL = ROOT / "desktop_app" / "journal"
MAKERS = {"tail", "kind", "place", "line_of", "among", "library", "qt_category", "this_version", "this_system"}
"""What makes a value of names; everything else must be a number."""
NUMBERS = {"level", "code", "seconds", "writable"}
OTHER_WAYS = {"logging", "traceback", "faulthandler", "syslog"}


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def _is_plain(name: str | None, value: ast.expr) -> bool:
    if isinstance(value, ast.Call):
        return _name(value.func) in MAKERS
    return name in NUMBERS and not isinstance(value, ast.Constant | ast.JoinedStr | ast.BinOp)


def slips(source: str, inside: bool = False) -> Iterator[int]:
    """Return the lines of a source that write down what may hold a text, or in another way than the journal's."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import | ast.ImportFrom) and not inside:
            names = {one.name.split(".")[0] for one in node.names} | {(getattr(node, "module", "") or "").split(".")[0]}
            if names & OTHER_WAYS or "Plain" in names:
                yield node.lineno
        elif isinstance(node, ast.Call) and not _call_is_fine(node, inside):
            yield node.lineno


def _call_is_fine(call: ast.Call, inside: bool) -> bool:
    name = _name(call.func)
    if name == "note":
        event = call.args[0] if len(call.args) == 1 else None
        from_list = (
            isinstance(event, ast.Attribute) and _name(event.value) == "Event" and event.attr in Event.__members__
        )
        passed_on = inside and all(one.arg is None for one in call.keywords if isinstance(one.value, ast.Name))
        return from_list and (passed_on or all(_is_plain(one.arg, one.value) for one in call.keywords))
    if name in ("begin", "begin_journal") and not inside:
        return all(one.arg is None or _is_plain(one.arg, one.value) for one in call.keywords)
    return inside or name not in ("Plain", "print", "format_exc", "print_exc")


def test_everything_that_is_written_down_is_plain():
    found = {
        f"{path.relative_to(ROOT)}": lines
        for part in ("desktop_app", "db", "resources")
        for path in sorted((ROOT / part).rglob("*.py"))
        if (lines := list(slips(path.read_text(encoding="utf-8"), path.is_relative_to(JOURNAL))))
    }

    assert found == {}


def test_the_makers_are_all_there_are():
    made = {
        node.name
        for node in ast.parse((JOURNAL / "entries.py").read_text(encoding="utf-8")).body
        if isinstance(node, ast.FunctionDef) and isinstance(node.returns, ast.Name) and node.returns.id == "Plain"
    }

    assert made == MAKERS
    assert all(callable(getattr(entries, name)) for name in MAKERS)


@pytest.mark.parametrize(
    "code",
    [
        "import logging",
        "from logging import getLogger",
        "import traceback",
        "from desktop_app.journal.entries import Plain",
        "print(quote.words)",
        "entries.Plain(title)",
        "note(title)",
        "note('opened ' + name)",
        "note(Event.SLOW, job=name)",
        "note(Event.SLOW, job=str(error))",
        "note(Event.SLOW, job='x')",
        "note(Event.SLOW, seconds=f'{text}')",
        "note(Event.NO_SUCH, code=3)",
        "note(Event.SLOW, title)",
        "journal.note(Event.SLOW, path=path)",
        "begin_journal(Door.WINDOW, places, command=arguments[0])",
    ],
)
def test_a_slip_is_found(code):
    assert list(slips(code)) == [1]


@pytest.mark.parametrize(
    "code",
    [
        "note(Event.ARCHIVE_OPENED, archive=tail(id), writable=storage.writable)",
        "note(Event.CHILD_LOST, child=among(kind, known), code=process.returncode)",
        "begin_journal(Door.WINDOW, application.places)",
        "begin(places.log, door, **values)",
        "fault(error)",
        "thing.note_on_quote(text)",
    ],
)
def test_what_is_plain_may_stand(code):
    assert list(slips(code)) == []
