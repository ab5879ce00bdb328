"""The tag tree."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit

from desktop_app.domain.tags import COLOURS
from desktop_app.services import commands as c
from desktop_app.ui.tags.tree import TagTree
from tests.gui.dossiers.newsroom import named


class Shown:
    def __init__(self, newsroom, qtbot, *, write=True):
        first, second, _ = newsroom.quotes()
        if write:
            newsroom.do(c.TagTarget(first, "quote", ("Вода/Насосы",)), c.TagTarget(second, "quote", ("Вода",)))
            newsroom.do(c.AddTag("Школы"))
        self.workplace = newsroom.show(write=write)
        self.pane = TagTree(self.workplace)
        self.tree = self.pane.tree
        qtbot.addWidget(self.pane)
        self.pane.resize(320, 500)
        with qtbot.waitActive(self.pane):
            self.pane.show()
            self.pane.activateWindow()
        self._qtbot = qtbot
        if write:
            self.until(["Вода", "Вода/Насосы", "Школы"])

    def paths(self):
        return sorted(self.tree.line_of(item).path for item in self.tree._items() if not item.isHidden())

    def item(self, path):
        return next(item for item in self.tree._items() if self.tree.line_of(item).path == path)

    def until(self, paths):
        self._qtbot.waitUntil(lambda: self.paths() == sorted(paths))


@pytest.fixture
def shown(newsroom, qtbot):
    return Shown(newsroom, qtbot)


def test_tags_lie_in_each_other_and_tell_how_many_quotes_they_have(shown):
    assert shown.item("Вода/Насосы").parent() is shown.item("Вода")
    assert [shown.item(path).text(1) for path in ("Вода", "Вода/Насосы", "Школы")] == ["1", "1", ""]


def test_a_path_makes_a_tag_in_a_tag_and_chooses_it(shown, qtbot):
    new = named(QLineEdit, "newTag", shown.pane)
    new.setText(" Школы / Учебники ")
    qtbot.keyClick(new, Qt.Key.Key_Return)

    shown.until(["Вода", "Вода/Насосы", "Школы", "Школы/Учебники"])
    assert shown.tree.current().path == "Школы/Учебники"
    assert new.text() == ""


def test_a_tag_is_renamed_in_place(shown, qtbot):
    shown.tree.setFocus()
    shown.tree.setCurrentItem(shown.item("Школы"))
    qtbot.keyClick(shown.tree, Qt.Key.Key_F2)
    qtbot.waitUntil(shown.tree.editing)
    editor = shown.tree.viewport().findChild(QLineEdit)
    editor.setText("Образование")
    qtbot.keyClick(editor, Qt.Key.Key_Return)

    shown.until(["Вода", "Вода/Насосы", "Образование"])


def test_a_name_that_is_being_written_is_not_disturbed(shown, qtbot):
    shown.tree.setFocus()
    shown.tree.setCurrentItem(shown.item("Школы"))
    qtbot.keyClick(shown.tree, Qt.Key.Key_F2)
    qtbot.waitUntil(shown.tree.editing)
    with qtbot.waitSignal(shown.workplace.changed):
        shown.workplace.do(c.AddTag("Другое"))
    editor = shown.tree.viewport().findChild(QLineEdit)
    editor.setText("Образование")
    qtbot.keyClick(editor, Qt.Key.Key_Return)

    shown.until(["Вода", "Вода/Насосы", "Другое", "Образование"])


def test_a_tag_gets_another_colour(shown, qtbot):
    shown.tree.setCurrentItem(shown.item("Школы"))
    shown.pane._colour.actions()[3].trigger()

    qtbot.waitUntil(lambda: shown.tree.line_of(shown.item("Школы")).colour == COLOURS[3])


def test_a_tag_is_defined_and_tells_its_definition(shown, qtbot):
    shown.tree.setCurrentItem(shown.item("Школы"))
    shown.pane._define.trigger()
    dialog = named(QDialog, "definitionDialog", shown.pane)
    named(QPlainTextEdit, "definition", dialog).setPlainText("Здания, учителя, учебники")
    dialog.accept()

    qtbot.waitUntil(lambda: "учебники" in shown.item("Школы").toolTip(0))


def drop(shown, moved, onto):
    """Let a tag fall onto another, as the pointer does."""
    shown.tree.setCurrentItem(shown.item(moved))
    at = shown.tree.visualItemRect(shown.item(onto)).center()
    shown.tree.dropIndicatorPosition = lambda: shown.tree.DropIndicatorPosition.OnItem
    data = QMimeData()
    shown.tree.dropEvent(
        QDropEvent(
            QPointF(at), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )


def test_a_tag_that_falls_onto_another_lies_in_it(shown):
    drop(shown, "Школы", "Вода")

    shown.until(["Вода", "Вода/Насосы", "Вода/Школы"])


def test_a_tag_does_not_fall_into_itself(shown, qtbot):
    with qtbot.waitSignal(shown.workplace.trouble) as told:
        drop(shown, "Вода", "Вода/Насосы")

    assert told.args == ["A tag cannot lie inside itself."]
    assert shown.paths() == ["Вода", "Вода/Насосы", "Школы"]


def test_a_removed_tag_comes_back_with_undo(shown, qtbot):
    shown.tree.setFocus()
    shown.tree.setCurrentItem(shown.item("Вода"))
    with qtbot.waitSignal(shown.workplace.notice):
        qtbot.keyClick(shown.tree, Qt.Key.Key_Delete)
    shown.until(["Школы"])

    shown.workplace.undo()

    shown.until(["Вода", "Вода/Насосы", "Школы"])


def test_narrowing_keeps_what_a_fitting_tag_lies_in(shown):
    shown.pane.narrow.setText("насос")

    assert shown.paths() == ["Вода", "Вода/Насосы"]
    assert shown.pane.count.text() == "1"


def test_enter_asks_for_the_quotes_of_a_tag(shown, qtbot):
    shown.tree.setFocus()
    shown.tree.setCurrentItem(shown.item("Вода/Насосы"))
    with qtbot.waitSignal(shown.pane.tag_chosen) as chosen:
        qtbot.keyClick(shown.tree, Qt.Key.Key_Return)

    assert chosen.args == [shown.tree.current().id, "Вода/Насосы"]


def test_a_branch_that_was_closed_stays_closed(shown):
    shown.item("Вода").setExpanded(False)

    shown.workplace.do(c.AddTag("Другое"))

    shown.until(["Вода", "Вода/Насосы", "Другое", "Школы"])
    assert not shown.item("Вода").isExpanded()


def test_without_tags_the_place_says_how_to_begin(newsroom, qtbot):
    shown = Shown(newsroom, qtbot, write=False)

    qtbot.waitUntil(shown.pane.empty.isVisible)
    assert not named(QLineEdit, "newTag", shown.pane).isEnabled()


def test_two_tags_become_one_and_undo_parts_them_again(shown, qtbot):
    shown.tree.setCurrentItem(shown.item("Школы"))
    shown.pane._merge.trigger()
    qtbot.waitUntil(lambda: shown.pane.findChild(QDialog, "mergeDialog") is not None)
    asked = named(QDialog, "mergeDialog", shown.pane)
    assert [row.head for row in asked.list.rows.rows] == ["Вода", "Вода/Насосы"]
    asked.narrow.setText("нас")
    asked.merge.click()
    shown.until(["Вода", "Вода/Насосы"])

    shown.workplace.undo()

    shown.until(["Вода", "Вода/Насосы", "Школы"])


def test_a_tag_is_not_merged_into_one_below_it(shown, qtbot):
    shown.tree.setCurrentItem(shown.item("Вода"))
    shown.pane._merge.trigger()
    qtbot.waitUntil(lambda: shown.pane.findChild(QDialog, "mergeDialog") is not None)
    asked = named(QDialog, "mergeDialog", shown.pane)
    assert [row.head for row in asked.list.rows.rows] == ["Школы"]
    asked.reject()


def test_tags_that_stay_as_they_are_are_not_made_anew(shown):
    lines = [shown.tree.line_of(item) for item in shown.tree._items()]
    kept = shown.item("Вода/Насосы")
    shown.tree.show_tags(sorted(lines, key=lambda line: line.path))
    assert shown.item("Вода/Насосы") is kept


def test_a_name_that_the_archive_does_not_take_is_taken_back(shown, qtbot):
    lines = shown.tree._lines
    with qtbot.waitSignal(shown.tree.renamed):
        shown.item("Школы").setText(0, "Вода")
    shown.tree.show_tags(lines)
    assert [item.text(0) for item in shown.tree._items()] == ["Вода", "Школы", "Насосы"]


def test_another_language_has_the_tags_told_anew(shown, qapp):
    lines = shown.tree._lines
    kept = shown.item("Вода")
    qapp.sendEvent(shown.tree, QEvent(QEvent.Type.LanguageChange))
    shown.tree.show_tags(lines)
    assert shown.item("Вода") is not kept
