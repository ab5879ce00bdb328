"""The search box: what was not understood is underlined, and keys go where they are meant."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui.look.palette import LIGHT
from desktop_app.ui.look.theme import Theme
from desktop_app.ui.shell.search_box import SearchBox


@pytest.fixture
def box(qtbot: QtBot, qapp: QApplication) -> SearchBox:
    Theme.apply(qapp, False)
    made = SearchBox()
    qtbot.addWidget(made)
    made.resize(400, 34)
    made.show()
    return made


def underlined(box: SearchBox) -> list[int]:
    """Return the columns of the picture in which something is underlined."""
    picture = box.grab().toImage()
    row = box.cursorRect().center().y() + box.fontMetrics().height() // 2
    rows = range(row - 1, min(row + 2, picture.height()))
    return [
        x
        for x in range(picture.width())
        if any(_like(picture.pixelColor(x, y), LIGHT.warning) for y in rows)
    ]  # fmt: skip


def _like(one: QColor, other: QColor) -> bool:
    return sum(abs(a - b) for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)) < 40


def test_what_was_not_understood_is_underlined_where_it_stands(box: SearchBox) -> None:
    box.setText("вода date:20245")
    assert underlined(box) == []
    box.mark_amiss(5, 15)
    there = underlined(box)
    metrics = box.fontMetrics()
    length = metrics.horizontalAdvance("date:20245")
    assert abs((max(there) - min(there)) - length) < 6
    box.mark_amiss(0, 4)
    assert max(underlined(box)) < min(there)


def test_typing_on_takes_the_line_away(box: SearchBox) -> None:
    box.setText("date:20245")
    box.mark_amiss(0, 10)
    QApplication.sendEvent(box, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "x"))
    assert box.amiss == (0, 0)


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_keys_are_taken_by_what_is_offered_and_by_nobody_else(box: SearchBox, qtbot: QtBot, key: Qt.Key) -> None:
    acted: list[Qt.Key] = []
    box.acts = acted.append
    qtbot.keyClick(box, key)
    assert acted == []
    box.takes = lambda _: True
    qtbot.keyClick(box, key)
    assert acted == [key]
    qtbot.keyClick(box, key, Qt.KeyboardModifier.ShiftModifier)
    assert acted == [key]
