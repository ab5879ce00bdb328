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
from itertools import pairwise
from typing import IO, Any

from desktop_app.domain import errors
from desktop_app.journal import Door, Event, note
from desktop_app.journal.entries import among
from desktop_app.journal.traces import as_trace, trace

LIMIT = 512 * 1024 * 1024
"""Bytes of one message; more than any text, less than what would hurt."""

Progress = Callable[[int, int], bool]
Handler = Callable[[dict[str, Any], Progress], Any]


class WorkerFault(RuntimeError):
    """The child has a fault of its own. Its trace holds no message of the error: a message may hold a text."""

    def __init__(self, lines: Sequence[object]) -> None:
        self.childs_trace = tuple(as_trace(lines))
        super().__init__("\n".join(self.childs_trace))


class WorkerGone(RuntimeError):
    """The child died or was too slow and has been ended."""


def _send(stream: IO[bytes], message: Any) -> None:
    data = json.dumps(message, ensure_ascii=False, default=str).encode("utf-8", "surrogatepass")
    stream.write(struct.pack(">I", len(data)) + data)
    stream.flush()


def _receive(stream: IO[bytes]) -> Any:
    head = stream.read(4)
    if len(head) < 4:
        raise EOFError
    (size,) = struct.unpack(">I", head)
    if size > LIMIT:
        raise ValueError(size)
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


class Child:
    """A child process that is started at the first call and again after it was ended. Calls wait for each other."""

    def __init__(
        self,
        command: Sequence[str],
        environment: Mapping[str, str] | None = None,
        greeting: tuple[str, dict[str, Any]] | None = None,
    ) -> None:
        """`greeting` is a call that each new process gets first: what must not stand in a command line."""
        self._command = list(command)
        self._environment = environment
        self._greeting = greeting
        self._process: subprocess.Popen[bytes] | None = None
        self._messages: queue.Queue[Any] = queue.Queue()
        self._listener: threading.Thread | None = None
        self._one_at_a_time = threading.Lock()

    def call(
        self, name: str, arguments: dict[str, Any], timeout: float | None = None, progress: Progress | None = None
    ) -> Any:
        """Return the child's answer. Raises the child's error, `WorkerGone` (also after `timeout` seconds of silence).

        `progress` may answer False: then the child stops at its next safe place and answers.
        """
        with self._one_at_a_time:
            try:
                process, is_new = self._running()
                if is_new and self._greeting:
                    self._greet(process, *self._greeting, timeout)
                return self._exchange(process, name, arguments, timeout, progress)
            except (queue.Empty, OSError) as error:
                self._note_loss()
                raise WorkerGone(name) from error
            except WorkerGone:
                self._note_loss()
                raise

    def _greet(
        self, process: subprocess.Popen[bytes], name: str, arguments: dict[str, Any], timeout: float | None
    ) -> None:
        try:
            self._exchange(process, name, arguments, timeout, None)
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
    ) -> Any:
        assert process.stdin is not None  # noqa: S101 - opened as a pipe
        _send(process.stdin, {"call": name, "with": arguments})
        while True:
            message = self._messages.get(timeout=timeout)
            if message is None:
                raise WorkerGone(name)
            if "progress" not in message:
                return _result(message)
            go_on = progress(*message["progress"]) if progress else True
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
            target=_listen, args=(self._process.stdout, self._messages), name="worker listener", daemon=True
        )
        self._listener.start()
        return self._process, True

    def close(self) -> None:
        """End the child; waits for a call that is under way."""
        with self._one_at_a_time:
            self._end()

    def kill(self) -> None:
        """End the child at once; a call under way raises `WorkerGone`."""
        if self._process is not None:
            self._process.kill()

    def _note_loss(self) -> None:
        """Write down which child was lost and how: a negative code is the signal that ended it."""
        process = self._process
        self._end()
        if process is not None:
            note(Event.CHILD_LOST, child=among(self._kind, set(Door)), code=process.returncode)

    @property
    def _kind(self) -> str:
        """Return what the child does: the word after `--worker`."""
        return next((kind for flag, kind in pairwise(self._command) if flag == "--worker"), "")

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        if process.stdin:
            try:
                process.stdin.close()
            except OSError:
                process.kill()
        try:
            process.wait(timeout=2)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if self._listener is not None:
            self._listener.join()
            self._listener = None


def _listen(stream: IO[bytes], messages: "queue.Queue[Any]") -> None:
    try:
        while True:
            messages.put(_receive(stream))
    except (EOFError, ValueError, OSError):
        stream.close()
        messages.put(None)


def _result(message: dict[str, Any]) -> Any:
    if "ok" in message:
        return message["ok"]
    if "fault" in message:
        raise WorkerFault(message["fault"])
    kind = getattr(errors, message["error"], errors.KartotekaError)
    raise kind(**message["places"])
