"""Several files are read at a time, and come out in their order."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

A = TypeVar("A")
B = TypeVar("B")
AHEAD = 3
"""Answers a lane may be ahead of what is used: enough that no lane waits, few enough that memory stays small."""


def in_order(asked: Iterable[A], do: Callable[[A], B], lanes: int) -> Iterator[B]:
    """Return the answers in the order of the questions; whoever stops asking leaves at most the running ones."""
    waiting: deque[Future[B]] = deque()
    pool = ThreadPoolExecutor(lanes, "lane")
    try:
        for one in asked:
            waiting.append(pool.submit(do, one))
            if len(waiting) > lanes * AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)
