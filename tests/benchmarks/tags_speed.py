"""How fast the tree of 5,000 tags is laid, changed, narrowed and scrolled, beside the same tags in a QTreeWidget.

Times are of the processor, in milliseconds, the best of some; what is in sight is painted.
"""

import os
import time
from collections.abc import Callable
from dataclasses import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QTreeWidget, QTreeWidgetItem

from desktop_app.domain.ids import TagId
from desktop_app.domain.tags import COLOURS
from desktop_app.services.views import TagLine
from desktop_app.ui.look.swatch import swatch_on
from desktop_app.ui.tags.branches import Branches

TAGS, BRANCH = 5000, 100
_size = (330, 600)


def made_tags() -> list[TagLine]:
    """Return tags, each hundredth of which holds the ones after it."""
    lines = []
    for number in range(TAGS):
        top = number - number % BRANCH
        parent = TagId(f"t{top}") if number != top else None
        path = f"Тема {top}" if parent is None else f"Тема {top}/Тег {number}"
        colour = COLOURS[number % len(COLOURS)]
        lines.append(
            TagLine(
                TagId(f"t{number}"), parent, path.rsplit("/", maxsplit=1)[-1], path, colour, number % 7, whole=number
            )
        )
    return lines


def best(act: Callable[[], object], times: int = 5) -> float:
    """Return the least processor time of some runs, in milliseconds."""
    taken = []
    for _ in range(times):
        begun = time.process_time()
        act()
        QApplication.processEvents()
        taken.append(time.process_time() - begun)
    return min(taken) * 1000


def _ours(lines: list[TagLine]) -> list[float]:
    tree = Branches(True)
    tree.resize(*_size)
    tree.show()
    tree.show_tags(lines)
    fewer = lines[:-1]
    laying = best(lambda: (tree.show_tags(fewer), tree.show_tags(lines))) / 2
    other = [replace(lines[0], count=99), *lines[1:]]
    number = best(lambda: (tree.show_tags(other), tree.show_tags(lines))) / 2
    narrowing = best(lambda: (tree.narrow("тег 43"), tree.narrow(""))) / 2
    tree.expandAll()
    scrolling = best(lambda: (tree.scrollToBottom(), tree.viewport().repaint(), tree.scrollToTop())) / 2
    tree.close()
    return [laying, number, narrowing, scrolling]


def _fill(tree: QTreeWidget, lines: list[TagLine]) -> None:
    tree.clear()
    items: dict[str, QTreeWidgetItem] = {}
    for line in lines:
        item = items[line.id] = QTreeWidgetItem([line.name, line.shortcut, str(line.count), str(line.whole)])
        item.setIcon(0, swatch_on(line.colour, False))
        item.setToolTip(0, line.path)
        (items[line.parent].addChild if line.parent else tree.addTopLevelItem)(item)


def _theirs(lines: list[TagLine]) -> list[float]:
    tree = QTreeWidget()
    tree.setColumnCount(4)
    tree.setUniformRowHeights(True)
    tree.resize(*_size)
    tree.show()
    laying = best(lambda: _fill(tree, lines))
    tree.expandAll()
    scrolling = best(lambda: (tree.scrollToBottom(), tree.viewport().repaint(), tree.scrollToTop())) / 2
    tree.close()
    return [laying, laying, 0.0, scrolling]


def run() -> list[tuple[str, float, float]]:
    """Return (what, our milliseconds, those of a QTreeWidget)."""
    app = QApplication.instance() or QApplication([])
    app.processEvents()
    lines = made_tags()
    names = ("lay a tree of 5,000 tags", "one number changes", "narrow 5,000 tags", "scroll 5,000 open tags")
    return list(zip(names, _ours(lines), _theirs(lines), strict=True))
