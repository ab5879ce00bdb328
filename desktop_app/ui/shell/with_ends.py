"""What the menu of a quote's ends does."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop_app.domain.ends import Edge, Step
from desktop_app.ui.shell.marking import Marking

if TYPE_CHECKING:
    from desktop_app.ui.shell.window import MainWindow


def _marking(do: Callable[[Marking], None]) -> Callable[["MainWindow"], None]:
    def run(window: "MainWindow") -> None:
        tab = window.board.front.reading() if window.board else None
        if tab is not None:
            do(tab.marking)

    return run


def _end(edge: Edge, step: Step, *, forward: bool) -> Callable[["MainWindow"], None]:
    return _marking(lambda marking: marking.move_end(edge, step, forward=forward))


WITH_ENDS: dict[str, Callable[["MainWindow"], None]] = {
    **{
        f"{edge.value}_{step.value}_{way}": _end(edge, step, forward=way == "on")
        for edge in Edge
        for step in Step
        for way in ("back", "on")
    },
    "widen": _marking(lambda marking: marking.stretch(wider=True)),
    "narrow": _marking(lambda marking: marking.stretch(wider=False)),
    "split_quote": _marking(lambda marking: marking.split()),
    "merge_quotes": _marking(lambda marking: marking.merge()),
}
"""Name of a menu entry → what it does."""
