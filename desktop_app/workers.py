"""Child processes for what is heavy or dangerous: reading foreign files, finding quotes, searching, indexing.

The window's process loads no parser, no dictionary and no index; what a hostile file does, it does to a child. The
two sides speak length-prefixed JSON over the child's standard input and output, never pickle.
"""

import json
import queue
import struct
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from itertools import pairwise
from typing import IO, Any

from desktop_app.domain import errors
from desktop_app.journal import Door, Event, note
from desktop_app.journal.entries import among
from desktop_app.journal.traces import as_trace, trace

LIMIT = 512 * 1024 * 1024
"""Bytes of one message; more than any text, less than what would hurt."""
STARTING = 60.0
"""Seconds that a new child has at least until it answers its greeting: virus scanners look at every file of it."""
PATIENCE = 2.0
"""Seconds that a child has to end by itself when it is not needed any more."""

Progress = Callable[[int, int], bool]
Handler = Callable[[dict[str, Any], Progress], Any]
Guard = Callable[["subprocess.Popen[bytes]"], AbstractContextManager[None]]
"""What is held around each exchange with a process; it may end the process."""


class WorkerFault(RuntimeError):
    """The child has a fault of its own. Its trace holds no message of the error: a message may hold a text."""

    def __init__(self, lines: Sequence[object]) -> None:
        self.childs_trace = tuple(as_trace(lines))
        super().__init__("\n".join(self.childs_trace))


class WorkerGone(RuntimeError):
    """The child died, spoke in another form than agreed, or was ended."""


class WorkerEnded(WorkerGone):
    """The child ended by itself."""


class WorkerTooSlow(WorkerGone):
    """The child was silent for too long and has been ended."""


class AnswerTooLarge(WorkerGone):
    """The child began an answer of more bytes than it may send, and has been ended."""


def _send(stream: IO[bytes], message: Any) -> None:
    data = json.dumps(message, ensure_ascii=False, default=str).encode("utf-8", "surrogatepass")
    stream.write(struct.pack(">I", len(data)) + data)
    stream.flush()


def _receive(stream: IO[bytes], limit: int = LIMIT) -> Any:
    head = stream.read(4)
    if len(head) < 4:
        raise EOFError
    (size,) = struct.unpack(">I", head)
    if size > limit:
        raise AnswerTooLarge(size)
    data = stream.read(size)
    if len(data) < size:
        raise EOFError
    return json.loads(data.decode("utf-8", "surrogatepass"))


# --- the child's side ---------------------------------------------------------------------------------------------


def serve(handlers: Mapping[str, Handler]) -> int:
    """Answer calls on standard input until it ends. What a library prints goes to standard error, not to the pipe."""
    from contextlib import redirect_stdout

    calls, answers = sys.stdin.buffer, sys.stdout.buffer
    with redirect_stdout(sys.stderr):
        while True:
            try:
                call = _receive(calls)
            except EOFError:
                return 0
            try:
                _send(answers, _answer(handlers, call, calls, answers))
            except (BrokenPipeError, EOFError):
                return 0  # the parent has gone


def _answer(handlers: Mapping[str, Handler], call: Any, calls: IO[bytes], answers: IO[bytes]) -> dict[str, Any]:
    def progress(done: int, of: int) -> bool:
        _send(answers, {"progress": [done, of]})
        return bool(_receive(calls)["go_on"])

    try:
        return {"ok": handlers[call["call"]](call["with"], progress)}
    except errors.KartotekaError as error:
        return {"error": error.code, "places": {key: str(value) for key, value in error.places.items()}}
    except (BrokenPipeError, EOFError):
        raise
    except Exception as error:  # noqa: BLE001 - the border of the process: the other side decides what a fault means
        return {"fault": trace(error)}


# --- the parent's side --------------------------------------------------------------------------------------------


def _unguarded(_: "subprocess.Popen[bytes]") -> AbstractContextManager[None]:
    return nullcontext()


class Child:
    """A child process that is started at the first call and again after it was ended. Calls wait for each other."""

    def __init__(
        self,
        command: Sequence[str],
        environment: Mapping[str, str] | None = None,
        greeting: tuple[str, dict[str, Any]] | None = None,
        limit: int = LIMIT,
        guard: Guard | None = None,
    ) -> None:
        """`greeting` is a call that each new process gets first: what must not stand in a command line.

        `limit` is the largest answer (bytes). `guard` is held around each call, but not around the greeting.
        """
        self._command = list(command)
        self._environment = environment
        self._greeting = greeting
        self._limit = limit
        self._guard: Guard = guard or _unguarded
        self._process: subprocess.Popen[bytes] | None = None
        self._messages: queue.Queue[Any] = queue.Queue()
        self._listener: threading.Thread | None = None
        self._one_at_a_time = threading.Lock()

    def call(
        self, name: str, arguments: dict[str, Any], timeout: float | None = None, progress: Progress | None = None
    ) -> Any:
        """Return the child's answer. Raises the child's error, or `WorkerGone`; then the next call gets a new child.

        After `timeout` seconds of silence it is a `WorkerTooSlow`, after an answer over the limit an `AnswerTooLarge`.

        `progress` may answer False: then the child stops at its next safe place and answers.
        """
        with self._one_at_a_time:
            try:
                process, is_new = self._running()
                if is_new and self._greeting:
                    self._greet(process, *self._greeting, timeout and max(timeout, STARTING))
                with self._guard(process):
                    answer = self._exchange(process, name, arguments, timeout, progress)
            except queue.Empty as error:
                self._note_loss(at_once=True)
                raise WorkerTooSlow(name) from error
            except OSError as error:
                self._note_loss()
                raise WorkerEnded(name) from error
            except WorkerGone as error:
                self._note_loss(at_once=not isinstance(error, WorkerEnded))
                raise
            except BaseException:
                self._end(at_once=True)  # its answer would be taken for that of the next call
                raise
        return _result(answer)

    def _greet(
        self, process: subprocess.Popen[bytes], name: str, arguments: dict[str, Any], timeout: float | None
    ) -> None:
        try:
            _result(self._exchange(process, name, arguments, timeout, None))
        except BaseException:
            self._end()  # one that was not greeted is of no use
            raise

    def _exchange(
        self,
        process: subprocess.Popen[bytes],
        name: str,
        arguments: dict[str, Any],
        timeout: float | None,
        progress: Progress | None,
    ) -> dict[str, Any]:
        """Return the child's last word, whatever it is."""
        assert process.stdin is not None  # noqa: S101 - opened as a pipe
        _send(process.stdin, {"call": name, "with": arguments})
        while True:
            message = self._messages.get(timeout=timeout)
            if isinstance(message, WorkerGone):
                raise message
            step = _step(message)
            if step is None:
                answer: dict[str, Any] = message
                return answer
            go_on = progress(*step) if progress else True
            _send(process.stdin, {"go_on": go_on})

    def _running(self) -> tuple[subprocess.Popen[bytes], bool]:
        """Return the process, and whether it was started just now."""
        if self._process is not None and self._process.poll() is None:
            return self._process, False
        self._end()
        hidden = 0x08000000 if sys.platform == "win32" else 0  # CREATE_NO_WINDOW
        self._process = subprocess.Popen(
            self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=self._environment, creationflags=hidden
        )
        self._messages = queue.Queue()
        self._listener = threading.Thread(
            target=_listen,
            args=(self._process.stdout, self._messages, self._limit),
            name="worker listener",
            daemon=True,
        )
        self._listener.start()
        return self._process, True

    def close(self) -> None:
        """End the child; waits for a call that is under way."""
        with self._one_at_a_time:
            self._end()

    def kill(self) -> None:
        """End the child at once; a call under way raises `WorkerGone`."""
        process = self._process
        if process is not None:
            process.kill()

    def _note_loss(self, at_once: bool = False) -> None:
        """Write down which child was lost and how: a negative code is the signal that ended it."""
        process = self._process
        self._end(at_once)
        if process is not None:
            note(Event.CHILD_LOST, child=among(self._kind, set(Door)), code=process.returncode)

    @property
    def _kind(self) -> str:
        """Return what the child does: the word after `--worker`."""
        return next((kind for flag, kind in pairwise(self._command) if flag == "--worker"), "")

    def _end(self, at_once: bool = False) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        if at_once:
            process.kill()
        if process.stdin:
            try:
                process.stdin.close()
            except OSError:
                process.kill()
        try:
            process.wait(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if self._listener is not None:
            self._listener.join()
            self._listener = None


def _listen(stream: IO[bytes], messages: "queue.Queue[Any]", limit: int) -> None:
    """Pass on what the child says; the last message is the `WorkerGone` that says how it ended."""
    try:
        while True:
            messages.put(_receive(stream, limit))
    except AnswerTooLarge as end:
        last: WorkerGone = end
    except (EOFError, OSError):
        last = WorkerEnded()
    except (ValueError, RecursionError, MemoryError):
        last = WorkerGone()
    stream.close()
    messages.put(last)


def _step(message: Any) -> tuple[int, int] | None:
    """Return how far the child is, or None for an answer. Raises `WorkerGone` for what is neither."""
    match message:
        case {"progress": [int(done), int(of)]}:
            return done, of
        case {"ok": _} | {"fault": [*_]}:
            return None
        case {"error": str(code), "places": dict()} if _is_expected(code):
            return None
    raise WorkerGone


def _is_expected(code: str) -> bool:
    kind = getattr(errors, code, None)
    return isinstance(kind, type) and issubclass(kind, errors.KartotekaError)


def _result(message: dict[str, Any]) -> Any:
    if "ok" in message:
        return message["ok"]
    if "fault" in message:
        raise WorkerFault(message["fault"])
    raise getattr(errors, message["error"])(**{place: str(value) for place, value in message["places"].items()})
