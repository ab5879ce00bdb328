"""Labels, lists and tool tips that take words as they are."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QKeySequence, QTextDocument
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton, QTreeWidget, QTreeWidgetItem

from desktop_app.domain.signs import STAND_IN
from desktop_app.ui.parts.plain import PlainLabel, name_step, on_button, show_plainly, tip
from desktop_app.ui.parts.rows import Row, RowsView

MARKUP = '<b>x</b><img src="file:///etc/passwd">'
TURNED = "сто \u202eтысяч"
SHOWN = f"сто {STAND_IN}тысяч"


def read(words):
    """Return what Qt shows for words that may be markup."""
    document = QTextDocument()
    (document.setHtml if GuiQt.mightBeRichText(words) else document.setPlainText)(words)
    return document.toPlainText()


@pytest.mark.parametrize("words", [MARKUP, "a < b & c", "&lt;b&gt;", "две\nстроки  <i>и</i>", "<!-- x -->", "?>"])
def test_a_tool_tip_shows_markup_as_it_is(words):
    assert read(tip(words)) == words


def test_words_without_markup_are_a_plain_tool_tip():
    assert tip("Вода & канал") == "Вода & канал"
    assert tip(TURNED) == SHOWN


def test_a_button_shows_every_sign():
    assert on_button(f"Q&A {TURNED}") == f"Q&&A {SHOWN}"


def test_a_step_with_markup_in_its_words_is_a_plain_tool_tip(qtbot):
    action, button = QAction(), QToolButton()
    qtbot.addWidget(button)
    button.setDefaultAction(action)
    name_step(action, f"Undo: Quote «{MARKUP}»")

    assert action.text() == f"Undo: Quote «{MARKUP}»"
    assert read(button.toolTip()) == f"Undo: Quote «{MARKUP}»"


@pytest.fixture
def label(qtbot):
    made = PlainLabel(f"Она: {TURNED} 😀 тенге")
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    qtbot.addWidget(made)
    made.setSelection(0, len(f"Она: {TURNED} 😀 ") + 1)
    return made


def test_a_label_shows_words_and_turns_nothing(label):
    label.setText(f"{MARKUP}{TURNED}")

    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == f"{MARKUP}{SHOWN}"


def test_what_is_copied_from_a_label_are_the_very_words(label):
    QTest.keySequence(label, QKeySequence(QKeySequence.StandardKey.Copy))

    assert QGuiApplication.clipboard().text() == f"Она: {TURNED} 😀 "


def test_the_menu_of_a_label_copies_the_very_words(label, qtbot):
    with qtbot.waitExposed(label):
        label.show()
    where = label.mapToGlobal(QPoint(2, 2))
    QApplication.sendEvent(label, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(2, 2), where))
    menu = label.findChild(QMenu)
    menu.actions()[0].trigger()
    menu.close()

    assert QGuiApplication.clipboard().text() == f"Она: {TURNED} 😀 "


def drawn(qtbot, row):
    view = RowsView(2)
    qtbot.addWidget(view)
    view.resize(420, 140)
    view.show_rows([row])
    return view.grab(QRect(0, 0, 420, 120)).toImage()


def test_a_row_is_drawn_in_the_order_of_its_words(qtbot):
    turned = Row("1", TURNED, f"{TURNED} раз", f"{TURNED} · Газета")
    plain = Row("1", SHOWN, f"{SHOWN} раз", f"{SHOWN} · Газета")

    assert drawn(qtbot, turned) == drawn(qtbot, plain)


def test_a_row_tells_markup_as_it_is(qtbot):
    view = RowsView(1)
    qtbot.addWidget(view)
    view.show_rows([Row("1", MARKUP, TURNED, "Газета")])
    index = view.rows.index(0)

    assert read(index.data(Qt.ItemDataRole.ToolTipRole)) == f"{MARKUP}\n{SHOWN}\nГазета"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == f"{MARKUP}\n{SHOWN}\nГазета"


def test_a_tree_of_names_turns_nothing_and_keeps_what_is_edited(qtbot):
    def tree(name):
        made = QTreeWidget()
        qtbot.addWidget(made)
        show_plainly(made)
        made.addTopLevelItem(QTreeWidgetItem([name]))
        return made

    turned = tree(TURNED)
    assert turned.grab().toImage() == tree(SHOWN).grab().toImage()
    assert turned.topLevelItem(0).text(0) == TURNED
