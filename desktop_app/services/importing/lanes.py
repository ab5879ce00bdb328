"""Several files are read at a time, come out in their order, and are let go at once when nobody wants them any more."""

import threading
from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from types import TracebackType
from typing import Any, Self, TypeVar

A = TypeVar("A")
B = TypeVar("B")
AHEAD = 3
"""Answers a lane may be ahead of what is used: enough that no lane waits, few enough that memory stays small."""
LOOK = 0.1
"""Seconds between two questions whether the answer that is waited for is still wanted."""


class NotWanted(Exception):
    """Whoever asked wants no more answers."""


class Lanes:
    """Threads that read. To be used as a context; what is under way at its end is given up.

    `wanted` is asked while an answer is waited for; `give_up` gets the threads whose work nobody waits for any more,
    and has that work end soon.
    """

    def __init__(
        self, number: int, wanted: Callable[[], bool], give_up: Callable[[Collection[int]], None]
    ) -> None:  # fmt: skip
        self._ahead = number * AHEAD
        self._wanted = wanted
        self._give_up = give_up
        self._threads: set[int] = set()
        self._waiting: deque[Future[Any]] = deque()
        self._pool = ThreadPoolExecutor(number, "lane", lambda: self._threads.add(threading.get_ident()))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        under_way = [one for one in self._waiting if not one.cancel() and not one.done()]
        if under_way:
            self._give_up(frozenset(self._threads))
        self._pool.shutdown(cancel_futures=True)

    def in_order(self, asked: Iterable[A], do: Callable[[A], B]) -> Iterator[B]:
        """Return the answers in the order of the questions. Raises `NotWanted`."""
        waiting: deque[Future[B]] = deque()
        for one in asked:
            waiting.append(self._ask(do, one))
            if len(waiting) > self._ahead:
                yield self._answer(waiting.popleft())
        while waiting:
            yield self._answer(waiting.popleft())

    def answer(self, do: Callable[[A], B], asked: A) -> B:
        """Return one answer. Raises `NotWanted`."""
        return self._answer(self._ask(do, asked))

    def _ask(self, do: Callable[[A], B], one: A) -> Future[B]:
        future = self._pool.submit(do, one)
        self._waiting.append(future)
        return future

    def _answer(self, future: Future[B]) -> B:
        while not wait((future,), LOOK).done:
            if not self._wanted():
                raise NotWanted
        self._waiting.remove(future)
        return future.result()
