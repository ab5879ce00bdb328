"""Words that change often: they keep their room, and what lies around them is left alone."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop_app.ui.parts.steady import SteadyLabel, keep_room

pytestmark = pytest.mark.gui


class Layouts(QObject):
    """Counts how often a widget is asked to lay itself out anew."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.number = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.number += event.type() == QEvent.Type.LayoutRequest
        return False


@pytest.fixture
def label(qtbot):
    around = QWidget()
    qtbot.addWidget(around)
    layout = QHBoxLayout(around)
    found = SteadyLabel()
    layout.addWidget(found)
    around.show()
    found.around = around  # nobody else holds it
    return found


def settled(qapp):
    qapp.sendPostedEvents()
    qapp.processEvents()


def test_words_that_need_no_more_room_ask_for_no_layout(label, qapp):
    label.setText("1000 из 10 000 · 50 в секунду")
    settled(qapp)
    layouts = Layouts(label.parentWidget())
    label.setText("1001 из 10 000 · 49 в секунду")
    settled(qapp)
    assert layouts.number == 0
    assert label.text() == "1001 из 10 000 · 49 в секунду"


def test_longer_words_get_their_room(label, qapp):
    label.setText("9 из 10 000")
    settled(qapp)
    before = label.width()
    label.setText("осталось около двух часов · 1001 из 10 000")
    settled(qapp)
    assert label.width() > before
    assert label.width() >= label.fontMetrics().horizontalAdvance(label.text())


def test_a_label_that_is_emptied_gives_its_room_back(label, qapp):
    label.setText("беседа с директором школы.txt")
    label.setText("")
    settled(qapp)
    assert label.width() < label.fontMetrics().horizontalAdvance("беседа")


def test_larger_letters_get_their_room(label, qapp):
    label.setText("1000 из 10 000")
    font = label.font()
    font.setPointSizeF(3 * font.pointSizeF())
    label.setFont(font)
    label.setText("1 из 10 000")
    settled(qapp)
    assert label.height() >= label.fontMetrics().height()


def test_a_button_forgets_its_widest_words_when_it_is_told_to(qtbot):
    button = QPushButton("Импортировать 10 000 интервью")
    qtbot.addWidget(button)
    keep_room(button)
    wide = button.width()
    button.setText("Импорт")
    keep_room(button)
    assert button.width() == wide
    keep_room(button, anew=True)
    assert button.width() < wide
