"""Traces say where, never what."""

from pathlib import Path

import pytest

import desktop_app
from desktop_app.journal.traces import as_trace, short, shortened, trace
from desktop_app.workers import WorkerFault

ROOT = Path(desktop_app.__file__).resolve().parents[1]
MARKER = "Сейтова"


def raised(error):
    with pytest.raises(type(error)) as caught:
        raise error
    return caught.value


def chained():
    try:
        try:
            raise KeyError(MARKER)
        except KeyError as first:
            raise ValueError(MARKER) from first
    except ValueError:
        raise OSError(2, MARKER, MARKER)  # noqa: B904 - the context is what is tested


def test_a_trace_names_kinds_and_places_of_the_whole_chain_and_no_message():
    with pytest.raises(OSError, match=MARKER) as caught:
        chained()
    lines = trace(caught.value)

    assert [line for line in lines if not line.startswith(" ")] == ["KeyError", "ValueError", "FileNotFoundError"]
    assert any(line.startswith("  test_traces.py:") and line.endswith(" in chained") for line in lines)
    assert MARKER not in "\n".join(lines)


def hidden():
    try:
        raise KeyError
    except KeyError:
        raise ValueError(MARKER) from None


def test_an_error_whose_origin_was_hidden_stands_alone():
    with pytest.raises(ValueError, match=MARKER) as caught:
        hidden()

    assert [line for line in trace(caught.value) if not line.startswith(" ")] == ["ValueError"]


def test_every_error_of_a_group_is_named_once():
    inner = raised(KeyError(MARKER))
    group = raised(ExceptionGroup(MARKER, [inner, raised(ValueError(MARKER))]))
    inner.__cause__ = group  # a ring

    names = [line for line in trace(group) if not line.startswith(" ")]
    assert sorted(names) == ["ExceptionGroup", "KeyError", "ValueError"]


def test_an_endless_recursion_is_told_in_few_lines():
    def deeper():
        deeper()

    with pytest.raises(RecursionError) as caught:
        deeper()
    lines = trace(caught.value)

    assert len(lines) < 60
    assert any(line.endswith(" more") for line in lines)


def test_a_childs_trace_comes_along_and_only_what_looks_like_one():
    fault = WorkerFault(["ZeroDivisionError", "  desktop_app/workers.py:9 in _answer", f"  «{MARKER}»", 5])

    assert trace(raised(fault))[-2:] == [
        "  in the child: ZeroDivisionError",
        "  in the child: desktop_app/workers.py:9 in _answer",
    ]
    assert MARKER not in str(fault)
    assert len(as_trace(["x"] * 1000)) == 50


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        (str(ROOT / "desktop_app" / "ui" / "jobs.py"), "desktop_app/ui/jobs.py"),
        (str(ROOT / "db" / "work.py"), "db/work.py"),
        ("desktop_app/workers.py", "desktop_app/workers.py"),
        ("/home/dina/.venv/lib/sqlalchemy/engine/base.py", "base.py"),
        (r"C:\Users\Дина\AppData\whoosh\index.py", "index.py"),
        ("/home/dina/db/дневник/a.py", "a.py"),
        ("<string>", "<string>"),
        (f"/tmp/{MARKER}", "?"),
    ],
)
def test_a_path_is_shortened_to_what_lies_in_the_program(path, shown):
    assert short(path) == shown


def test_what_python_writes_when_it_dies_is_shortened_too():
    dying = f'Thread 0x7f (most recent call first):\n  File "{ROOT}/db/work.py", line 3 in put\n  File "/home/dina/x.py", line 4 in y\n'

    assert shortened(dying) == (
        'Thread 0x7f (most recent call first):\n  File "db/work.py", line 3 in put\n  File "x.py", line 4 in y\n'
    )
