"""The pool of reading children: who gets which, what a limit costs, and how it ends."""

import sys
import textwrap
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path

import psutil
import pytest

from desktop_app.domain.errors import (
    EmptyFile,
    ReaderMissing,
    ReaderStopped,
    ReaderTooLarge,
    ReaderTooSlow,
    TextTooLarge,
)
from desktop_app.intake import MEGABYTE, GuardedIntake, Limits, fitting_lanes

CHILD = textwrap.dedent("""
    import os, sys, time
    from pathlib import Path
    from desktop_app.domain.errors import EmptyFile, UnknownFormat
    from desktop_app.domain.interviews import Language
    from desktop_app.services.found import Found, ReadText, Taken
    from desktop_app.services.wire import to_wire
    from desktop_app.workers import serve

    held, told = [], {}

    def eat():
        while True:
            held.append(bytes(8 * 1024 * 1024))

    def wait_for(path):
        while not Path(path).exists():
            time.sleep(0.01)

    def read(asked, _):
        path = Path(asked.get("path") or asked["name"])
        way = asked["wish"]["format"] or path.suffix
        told["words"] = f"{os.getpid()} {way}"
        deed = path.stem if way != ".pdf2" else "read"
        if deed == "die": os._exit(9)
        if deed == "die once" and not path.exists(): path.write_text("x"); os._exit(9)
        if deed == "hang": time.sleep(60)
        if deed == "eat": eat()
        if deed == "out of memory": raise MemoryError
        if deed == "fault": raise KeyError(deed)
        if deed == "empty": raise EmptyFile(path=path)
        if deed == "unknown": raise UnknownFormat(path=path)
        if deed == "meet": path.with_name(asked["path"][-1]).touch(); wait_for(path.with_name("met"))
        if deed == "leak": held.append(b"x" * (90 * 1024 * 1024))

    def find(asked, _):
        words = told["words"]
        if "long" in words: words *= 200000
        if "wrong" in words: return {"text": words}
        return to_wire(Taken(ReadText(words, 0, "text/plain", "plain 1", "utf-8"), Found(Language.RUSSIAN, ()), "ab"))

    sys.exit(serve({"suffixes": lambda *_: [[".txt", ".pdf"], [".zip"]], "read": read, "find": find,
                    "read_bytes": read,
                    "parts": lambda *_: ["a", "b"]}))
""")
COMMAND = [sys.executable, "-c", CHILD]
LIMITS = Limits(reading=20, finding=20, memory=200 * MEGABYTE, answer=MEGABYTE)


@pytest.fixture
def intake() -> Iterator[GuardedIntake]:
    made = GuardedIntake(COMMAND, lanes=2, limits=LIMITS)
    yield made
    made.close()
    assert children() == []


@contextmanager
def one_lane(limits: Limits) -> Iterator[GuardedIntake]:
    with closing(GuardedIntake(COMMAND, lanes=1, limits=limits)) as made:
        yield made


def children() -> list[psutil.Process]:
    """Return the reading children of this process, dead ones that nobody took notice of among them."""
    return [one for one in psutil.Process().children() if one.status() == "zombie" or "suffixes" in str(one.cmdline())]


def process_of(intake: GuardedIntake, name: str = "a.txt") -> str:
    """Return which process has read a file."""
    return intake.take(Path(name)).read.text.split()[0]


def until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + 20
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.01)


def test_nothing_is_started_before_it_is_needed_and_then_it_is_used_again(intake: GuardedIntake) -> None:
    assert children() == []
    assert process_of(intake) == process_of(intake)
    assert len(children()) == 1


def test_files_that_are_read_at_the_same_time_have_a_child_each(intake: GuardedIntake, tmp_path: Path) -> None:
    with ThreadPoolExecutor(2) as threads:
        taken = [threads.submit(intake.take, tmp_path / f"meet.{number}") for number in (1, 2)]
        until(lambda: (tmp_path / "1").exists() and (tmp_path / "2").exists())
        (tmp_path / "met").touch()
        processes = {one.result().read.text.split()[0] for one in taken}
    assert len(processes) == 2


def test_more_callers_than_children_wait_for_their_turn(intake: GuardedIntake) -> None:
    with ThreadPoolExecutor(8) as threads:
        processes = set(threads.map(lambda number: process_of(intake, f"{number}.txt"), range(80)))
    assert 1 <= len(processes) <= 2


def test_a_child_is_replaced_when_it_has_read_its_number_of_files() -> None:
    with one_lane(Limits(files=3)) as intake:
        processes = [process_of(intake) for _ in range(7)]
    assert [processes.index(one) for one in processes] == [0, 0, 0, 3, 3, 3, 6]


@pytest.mark.parametrize(
    ("name", "error"),
    [("die.txt", ReaderStopped), ("eat.txt", ReaderTooLarge), ("out of memory.txt", ReaderTooLarge),
     ("fault.txt", ReaderStopped), ("a.long", TextTooLarge), ("a.wrong", ReaderStopped)],
)  # fmt: skip
def test_a_file_that_brings_its_reader_down_is_refused_and_the_next_is_read(
    intake: GuardedIntake, name: str, error: type[ReaderStopped]
) -> None:
    before = process_of(intake)
    with pytest.raises(error, match=name) as refused:
        intake.take(Path(name))
    assert type(refused.value) is error
    assert process_of(intake) != before


def test_a_reader_that_hangs_is_ended_after_its_time() -> None:
    with one_lane(Limits(reading=1)) as intake:
        intake.suffixes()
        with pytest.raises(ReaderTooSlow, match=r"hang.txt.*time"):
            intake.take(Path("hang.txt"))
        assert process_of(intake)


def test_an_expected_refusal_costs_no_child(intake: GuardedIntake) -> None:
    before = process_of(intake)
    with pytest.raises(EmptyFile):
        intake.take(Path("empty.txt"))
    assert process_of(intake) == before


def test_a_child_that_keeps_much_memory_is_not_used_again() -> None:
    with one_lane(Limits(memory=160 * MEGABYTE)) as intake:
        before = process_of(intake)
        assert process_of(intake, "leak.txt") == before
        assert process_of(intake) != before


def test_a_file_is_not_refused_for_what_the_files_before_it_did(intake: GuardedIntake, tmp_path: Path) -> None:
    before = process_of(intake)
    assert process_of(intake, str(tmp_path / "die once.txt")) != before


def test_a_new_child_that_dies_is_not_asked_twice(intake: GuardedIntake, tmp_path: Path) -> None:
    with pytest.raises(ReaderStopped):
        intake.take(tmp_path / "die once.txt")


@pytest.mark.parametrize("deed", ["die", "eat", "fault"])
def test_a_pdf_that_brings_its_reader_down_goes_to_the_second_one(intake: GuardedIntake, deed: str) -> None:
    assert intake.take(Path(f"{deed}.pdf")).read.text.endswith(" .pdf2")


def test_what_is_a_pdf_by_its_bytes_goes_to_the_second_reader_too(intake: GuardedIntake, tmp_path: Path) -> None:
    path = tmp_path / "die.txt"
    path.write_bytes(b"\n%PDF-1.7\n")
    assert intake.take(path).read.text.endswith(" .pdf2")


def test_bytes_without_a_file_are_looked_at_themselves(
    intake: GuardedIntake, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    Path("die.txt").write_bytes(b"%PDF-1.7")
    with pytest.raises(ReaderStopped):
        intake.take_bytes("Слово".encode(), "die.txt")
    assert intake.take_bytes(b"%PDF-1.7" + bytes(5000), "die.txt").read.text.endswith(" .pdf2")


@pytest.mark.parametrize("name", ["empty.pdf", "unknown.pdf"])
def test_a_pdf_that_its_reader_refuses_does_not(intake: GuardedIntake, name: str) -> None:
    with pytest.raises(Exception, match=name):
        intake.take(Path(name))


def test_what_is_under_way_can_be_ended_at_once_and_later_files_are_read(intake: GuardedIntake) -> None:
    with ThreadPoolExecutor(2) as threads:
        intake.suffixes()
        asked = [threads.submit(intake.take, Path("hang.pdf")) for _ in range(2)]
        until(lambda: len(children()) == 2)
        until(lambda: len(intake._busy) == 2)
        intake.give_up([lane.thread for lane in intake._busy])
        for one in asked:
            with pytest.raises(ReaderStopped):
                one.result(timeout=15)
    assert process_of(intake)


def test_what_other_threads_read_is_not_ended(intake: GuardedIntake, tmp_path: Path) -> None:
    with ThreadPoolExecutor(1) as threads:
        taken = threads.submit(intake.take, tmp_path / "meet.1")
        until((tmp_path / "1").exists)
        intake.give_up([threading.get_ident()])
        (tmp_path / "met").touch()
        assert taken.result(timeout=15)


def test_closing_waits_for_the_file_that_is_being_read(intake: GuardedIntake, tmp_path: Path) -> None:
    with ThreadPoolExecutor(2) as threads:
        taken = threads.submit(intake.take, tmp_path / "meet.1")
        until((tmp_path / "1").exists)
        closed = threads.submit(intake.close)
        until(lambda: intake._closed)
        assert not closed.done()
        (tmp_path / "met").touch()
        assert taken.result().sha256 == "ab"
        closed.result(timeout=15)
    with pytest.raises(ReaderStopped, match=r"а\.txt"):
        intake.take(Path("а.txt"))


def test_closing_in_the_middle_of_much_work_leaves_nobody_waiting() -> None:
    intake = GuardedIntake(COMMAND, lanes=2, limits=LIMITS)
    refused = threading.Event()

    def read(number: int) -> None:
        try:
            intake.take(Path(f"{number}.txt"))
        except ReaderStopped:
            refused.set()

    with ThreadPoolExecutor(6) as threads:
        asked = [threads.submit(read, number) for number in range(400)]
        asked[10].result()
        closes = [threads.submit(intake.close) for _ in range(2)]
        intake.close()
        for one in (*asked, *closes):
            one.result(timeout=30)
    assert refused.is_set()
    assert children() == []


def test_a_watchdog_leaves_no_thread_behind(intake: GuardedIntake) -> None:
    process_of(intake)
    assert any(one.name == "watchdog" for one in threading.enumerate())
    intake.close()
    assert not any(one.name == "watchdog" for one in threading.enumerate())


def test_endings_are_told_by_the_child(intake: GuardedIntake) -> None:
    assert (intake.suffixes(), intake.many(), intake.parts(Path("a.zip"))) == ((".txt", ".pdf"), (".zip",), ("a", "b"))


def test_as_many_children_as_the_computer_can_bear(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.sched_getaffinity", lambda _: set(range(12)), raising=False)
    found = []
    for gigabytes in (2, 8, 16, 64):
        monkeypatch.setattr(psutil, "virtual_memory", lambda: type("", (), {"total": gigabytes * 2**30}))  # noqa: B023
        found.append(fitting_lanes(1000 * MEGABYTE))
    assert found == [1, 2, 4, 4]


NO_CHILDREN = {
    "ends at once": "raise SystemExit(3)",
    "says nothing that was agreed": "print('Здравствуйте')",
    "answers something else": "import sys; from desktop_app.workers import serve; serve({'suffixes': lambda *_: 7})",
    "has a fault": "import sys; from desktop_app.workers import serve; serve({})",
}


@pytest.mark.parametrize("code", NO_CHILDREN.values(), ids=NO_CHILDREN)
def test_where_no_child_starts_a_sentence_says_so(code: str) -> None:
    with closing(GuardedIntake([sys.executable, "-c", code], lanes=1, limits=LIMITS)) as made:
        for ask in (made.suffixes, made.many):
            with pytest.raises(ReaderMissing):
                ask()


def test_a_program_that_is_not_there_is_no_fault() -> None:
    with closing(GuardedIntake(["/нет/такой программы"], lanes=1, limits=LIMITS)) as made, pytest.raises(ReaderMissing):
        made.suffixes()


def test_a_child_that_ends_once_is_no_reason_to_refuse_all_files(tmp_path: Path) -> None:
    once = f"import os, pathlib; p = pathlib.Path({str(tmp_path / 'x')!r})\nif not p.exists(): p.touch(); os._exit(1)\n"
    with closing(GuardedIntake([sys.executable, "-c", once + CHILD], lanes=1, limits=LIMITS)) as made:
        assert made.suffixes() == (".txt", ".pdf")
