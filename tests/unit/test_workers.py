"""Child processes: answers, errors, progress, and what happens when one dies."""

import struct
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from desktop_app.domain.errors import EmptyFile
from desktop_app.workers import AnswerTooLarge, Child, WorkerFault, WorkerGone, WorkerTooSlow

CHILD = textwrap.dedent("""
    import os, sys, time
    from desktop_app.domain.errors import EmptyFile
    from desktop_app.workers import serve

    def count(asked, progress):
        done = 0
        while done < asked["to"] and progress(done, asked["to"]):
            done += 1
        return done

    def refuse(asked, _):
        raise EmptyFile(path="а.txt")

    sys.exit(serve({
        "echo": lambda asked, _: asked["words"],
        "chatty": lambda asked, _: print("a library prints") or "ok",
        "count": count, "refuse": refuse,
        "bug": lambda asked, _: 1 / 0,
        "die": lambda asked, _: os._exit(9),
        "hang": lambda asked, _: time.sleep(60),
        "say": lambda asked, _: os.write(1, bytes.fromhex(asked["bytes"])) and time.sleep(60),
    }))
""")


@pytest.fixture
def child() -> Iterator[Child]:
    made = Child([sys.executable, "-c", CHILD])
    yield made
    made.close()


def test_words_come_back_letter_for_letter(child: Child) -> None:
    words = "Ёж, Әсем 😀 \u00a0\u2028 \ud800" * 1000
    assert child.call("echo", {"words": words}) == words


def test_what_a_library_prints_does_not_disturb(child: Child) -> None:
    assert child.call("chatty", {}) == "ok"


def test_an_expected_error_arrives_as_itself(child: Child) -> None:
    with pytest.raises(EmptyFile, match="holds no text"):
        child.call("refuse", {})
    assert child.call("echo", {"words": "жив"}) == "жив"


def test_a_fault_arrives_with_its_trace(child: Child) -> None:
    with pytest.raises(WorkerFault, match="ZeroDivisionError"):
        child.call("bug", {})


def test_progress_is_told_and_may_stop_the_work(child: Child) -> None:
    told: list[tuple[int, int]] = []
    assert child.call("count", {"to": 3}, progress=lambda done, of: told.append((done, of)) is None) == 3
    assert told == [(0, 3), (1, 3), (2, 3)]
    assert child.call("count", {"to": 1000}, progress=lambda done, _: done < 5) == 5


def test_a_child_that_dies_is_named_and_the_next_call_gets_a_new_one(child: Child) -> None:
    with pytest.raises(WorkerGone):
        child.call("die", {})
    assert child.call("echo", {"words": "снова"}) == "снова"


SECRET = "0f" * 24
GREETED = CHILD.replace(
    '"refuse": refuse,',
    '"refuse": refuse, "open": lambda asked, _: opened.append(asked["key"]) or (refuse({}, 0) if not asked["key"] else 0),'
    ' "opened": lambda *_: opened, "line": lambda *_: sys.orig_argv,',
).replace("def count", "opened = []\n\ndef count", 1)


def greeted(key: str) -> Child:
    return Child([sys.executable, "-c", GREETED], greeting=("open", {"key": key}))


def test_each_new_child_is_greeted_once_before_its_first_call() -> None:
    child = greeted(SECRET)
    for _ in range(2):
        assert child.call("opened", {}) == [SECRET]
        assert child.call("opened", {}) == [SECRET]
        with pytest.raises(WorkerGone):
            child.call("die", {})
    child.close()


def test_what_a_greeting_brings_stands_in_no_command_line_and_no_environment() -> None:
    child = greeted(SECRET)
    assert not any(SECRET in part for part in child.call("line", {}))
    assert SECRET not in repr(child)
    child.close()


def test_a_child_that_refuses_its_greeting_is_ended_and_says_why() -> None:
    child = greeted("")
    for _ in range(2):
        with pytest.raises(EmptyFile):
            child.call("opened", {})
        assert child._process is None
    child.close()


def test_a_child_that_hangs_is_ended(child: Child) -> None:
    with pytest.raises(WorkerTooSlow):
        child.call("hang", {}, timeout=0.3)
    assert child.call("echo", {"words": "снова"}) == "снова"


def said(message: str) -> str:
    data = message.encode()
    return (struct.pack(">I", len(data)) + data).hex()


@pytest.mark.parametrize(
    "words",
    ["not json", "[]", "{}", "1", '{"error": "KartotekaError"}', '{"error": "QT_TRANSLATE_NOOP", "places": {}}',
     '{"error": "__builtins__", "places": {}}', '{"fault": 3}', '{"progress": 1}', "[" * 100_000, '"\\ud800'],
)  # fmt: skip
def test_an_answer_in_another_form_ends_the_child(child: Child, words: str) -> None:
    with pytest.raises(WorkerGone):
        child.call("say", {"bytes": said(words)})
    assert child.call("echo", {"words": "снова"}) == "снова"


def test_an_answer_that_is_too_large_is_not_taken_in() -> None:
    child = Child([sys.executable, "-c", CHILD], limit=1000)
    assert child.call("echo", {"words": "а" * 400}) == "а" * 400
    with pytest.raises(AnswerTooLarge):
        child.call("echo", {"words": "а" * 500})
    assert child.call("echo", {"words": "снова"}) == "снова"
    child.close()


def test_an_answer_that_nobody_waited_for_is_not_taken_for_the_next_one(child: Child) -> None:
    def interrupted(*_: int) -> bool:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        child.call("count", {"to": 3}, progress=interrupted)
    assert child.call("echo", {"words": "снова"}) == "снова"


def test_a_guard_may_end_the_process_of_a_call() -> None:
    held = []

    @contextmanager
    def guard(process: subprocess.Popen[bytes]) -> Iterator[None]:
        held.append(process)
        process.kill()
        yield

    child = Child([sys.executable, "-c", CHILD], guard=guard)
    with pytest.raises(WorkerGone):
        child.call("hang", {})
    assert [process.returncode is not None for process in held] == [True]
