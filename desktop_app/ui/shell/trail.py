"""Where the editor has been, to go back and forward as in a browser."""

from dataclasses import dataclass

LONGEST = 100
"""Stops that are remembered; older ones are forgotten."""


@dataclass(frozen=True, slots=True)
class Stop:
    """A place to come back to: a tab with what it shows, or the answer to a query."""

    kind: str
    """`interview`, `person`, `dossier`, `revisions`, `concordance`, or `found` for the list of an answer."""
    id: str
    """Of what is shown; of `found` and `concordance` the query."""
    at: int = 0
    """The character of the text that was at the top."""

    def same(self, other: "Stop") -> bool:
        """Say whether this is the same thing, wherever in it."""
        return (self.kind, self.id) == (other.kind, other.id)


class Trail:
    """The stops behind and ahead of the present one."""

    def __init__(self) -> None:
        self._behind: list[Stop] = []
        self._ahead: list[Stop] = []

    def went(self, stop: Stop) -> None:
        """Remember a stop that is left for something new; what was ahead is no longer."""
        self._ahead.clear()
        if not self._behind or self._behind[-1] != stop:
            self._behind.append(stop)
            del self._behind[:-LONGEST]

    def back(self, now: Stop | None) -> Stop | None:
        """Return where to go back to; `now` is then ahead. None where nothing is behind."""
        return self._step(self._behind, self._ahead, now)

    def forward(self, now: Stop | None) -> Stop | None:
        """Return where to go forward to; `now` is then behind. None where nothing is ahead."""
        return self._step(self._ahead, self._behind, now)

    def _step(self, these: list[Stop], others: list[Stop], now: Stop | None) -> Stop | None:
        while these:
            stop = these.pop()
            if stop != now:
                if now is not None:
                    others.append(now)
                return stop
        return None
