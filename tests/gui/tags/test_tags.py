"""The tag tree."""

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit

from desktop_app.domain.ids import TagId
from desktop_app.domain.tags import COLOURS
from desktop_app.services import commands as c
from desktop_app.services.views import TagLine
from desktop_app.ui.tags.branches import MANY, Branches
from desktop_app.ui.tags.model import KEY, NAME, OWN, WHOLE
from desktop_app.ui.tags.tree import TagTree
from tests.gui.dossiers.newsroom import named

CHOOSE = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
MOVE = Qt.DropAction.MoveAction
TOP = QModelIndex()


class Shown:
    def __init__(self, newsroom, qtbot, *, write=True):
        self.quotes = newsroom.quotes()
        first, second, _ = self.quotes
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

    def order(self):
        return [line.path for line in self.tree.tags.lines]

    def paths(self):
        return sorted(self.order())

    def line(self, path):
        return next(line for line in self.tree.tags.lines if line.path == path)

    def index(self, path, column=NAME):
        return self.tree.tags.index_of(self.line(path).id).siblingAtColumn(column)

    def cells(self, path):
        return [self.index(path, column).data() for column in (KEY, OWN, WHOLE)]

    def choose(self, *paths):
        self.tree.setFocus()
        self.tree.setCurrentIndex(self.index(paths[0]))
        for path in paths[1:]:
            self.tree.selectionModel().select(self.index(path), CHOOSE)

    def asked(self, kind):
        self._qtbot.waitUntil(lambda: self.pane.findChild(QDialog, kind) is not None)
        return named(QDialog, kind, self.pane)

    def until(self, paths):
        self._qtbot.waitUntil(lambda: self.paths() == sorted(paths))


@pytest.fixture
def shown(newsroom, qtbot):
    return Shown(newsroom, qtbot)


def test_tags_lie_in_each_other_and_tell_how_many_quotes_they_have(shown):
    assert shown.index("Вода/Насосы").parent() == shown.index("Вода")
    assert shown.cells("Вода") == ["", "1", "2"]
    assert shown.cells("Вода/Насосы") == ["", "1", ""]
    assert shown.cells("Школы") == ["", "", ""]


def test_the_model_keeps_what_qt_asks_of_a_tree(shown):
    QAbstractItemModelTester(shown.tree.tags, QAbstractItemModelTester.FailureReportingMode.Fatal, shown.pane)
    shown.workplace.do(c.AddTag("Школы/Учебники"))

    shown.until(["Вода", "Вода/Насосы", "Школы", "Школы/Учебники"])


def test_a_path_makes_a_tag_in_a_tag_and_chooses_it(shown, qtbot):
    new = named(QLineEdit, "newTag", shown.pane)
    new.setText(" Школы / Учебники ")
    qtbot.keyClick(new, Qt.Key.Key_Return)

    shown.until(["Вода", "Вода/Насосы", "Школы", "Школы/Учебники"])
    assert shown.tree.current().path == "Школы/Учебники"
    assert new.text() == ""


def rename(shown, qtbot, path, name):
    shown.choose(path)
    qtbot.keyClick(shown.tree, Qt.Key.Key_F2)
    qtbot.waitUntil(shown.tree.editing)
    editor = shown.tree.viewport().findChild(QLineEdit)
    editor.setText(name)
    return editor


def test_a_tag_is_renamed_in_place(shown, qtbot):
    qtbot.keyClick(rename(shown, qtbot, "Школы", "Образование"), Qt.Key.Key_Return)

    shown.until(["Вода", "Вода/Насосы", "Образование"])


def test_a_name_that_its_place_has_already_is_refused(shown, qtbot):
    editor = rename(shown, qtbot, "Школы", "вода")
    with qtbot.waitSignal(shown.workplace.trouble) as told:
        qtbot.keyClick(editor, Qt.Key.Key_Return)

    assert "There is a tag «Вода» at that place already" in told.args[0]
    assert shown.index("Школы").data() == "Школы"


def test_a_name_that_is_being_written_is_not_disturbed(shown, qtbot):
    editor = rename(shown, qtbot, "Школы", "Образование")
    with qtbot.waitSignal(shown.workplace.changed):
        shown.workplace.do(c.AddTag("Другое"))
    qtbot.keyClick(editor, Qt.Key.Key_Return)

    shown.until(["Вода", "Вода/Насосы", "Другое", "Образование"])


def test_tags_chosen_get_another_colour(shown, qtbot):
    shown.choose("Школы", "Вода")
    shown.pane.steps.colours.actions()[3].trigger()

    qtbot.waitUntil(lambda: [shown.line(path).colour for path in ("Школы", "Вода")] == [COLOURS[3]] * 2)


def test_a_tag_is_defined_and_tells_its_definition(shown, qtbot):
    shown.choose("Школы")
    assert shown.pane.aside.define.isVisible()
    qtbot.keyClick(shown.tree, Qt.Key.Key_F4)
    dialog = shown.asked("definitionDialog")
    named(QPlainTextEdit, "definition", dialog).setPlainText("Здания, учителя, учебники")
    dialog.accept()

    qtbot.waitUntil(lambda: "учебники" in shown.index("Школы").data(Qt.ItemDataRole.ToolTipRole))
    assert shown.pane.aside.definition.text() == "Здания, учителя, учебники"
    assert not shown.pane.aside.define.isVisible()


# --- order


def fall(shown, paths, row, parent):
    """Let tags fall as the pointer does: onto `parent` (row -1), or before its child of that row."""
    data = shown.tree.tags.mimeData([shown.index(path) for path in paths])
    where = shown.index(parent) if parent else TOP
    if not shown.tree.tags.canDropMimeData(data, MOVE, row, 0, where):
        return False
    shown.tree.tags.dropMimeData(data, MOVE, row, 0, where)
    return True


def test_a_tag_that_falls_onto_another_lies_in_it(shown):
    assert fall(shown, ["Школы"], -1, "Вода")

    shown.until(["Вода", "Вода/Насосы", "Вода/Школы"])


def test_a_tag_that_falls_between_others_stays_there_and_new_ones_come_behind(shown, qtbot):
    assert fall(shown, ["Школы"], 0, "")
    qtbot.waitUntil(lambda: shown.order() == ["Школы", "Вода", "Вода/Насосы"])

    shown.workplace.do(c.AddTag("Архив"))

    qtbot.waitUntil(lambda: shown.order() == ["Школы", "Вода", "Вода/Насосы", "Архив"])
    shown.choose("Школы")
    shown.pane.steps.actions["sort"].trigger()
    qtbot.waitUntil(lambda: shown.order() == ["Архив", "Вода", "Вода/Насосы", "Школы"])


def test_several_tags_fall_at_once_and_it_is_one_step_of_undo(shown, qtbot):
    shown.workplace.do(c.AddTag("Степь"))
    shown.until(["Вода", "Вода/Насосы", "Степь", "Школы"])
    assert fall(shown, ["Школы", "Вода/Насосы", "Вода"], -1, "Степь")
    shown.until(["Степь", "Степь/Вода", "Степь/Вода/Насосы", "Степь/Школы"])

    shown.workplace.undo()

    shown.until(["Вода", "Вода/Насосы", "Степь", "Школы"])


@pytest.mark.parametrize(("row", "parent"), [(-1, "Вода"), (-1, "Вода/Насосы"), (0, "Вода"), (0, "Вода/Насосы")])
def test_a_tag_does_not_fall_under_itself(shown, row, parent):
    assert not fall(shown, ["Вода"], row, parent)


@pytest.mark.parametrize(
    ("keys", "order"),
    [
        ("Ctrl+Shift+Up", ["Школы", "Вода", "Вода/Насосы"]),
        ("Ctrl+Shift+Right", ["Вода", "Вода/Насосы", "Вода/Школы"]),
    ],
)
def test_the_keyboard_moves_a_tag(shown, qtbot, keys, order):
    shown.choose("Школы")
    key = Qt.Key.Key_Up if keys.endswith("Up") else Qt.Key.Key_Right
    qtbot.keyClick(shown.tree, key, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)

    qtbot.waitUntil(lambda: shown.order() == order)
    assert shown.tree.current().name == "Школы"


def test_the_keyboard_moves_a_tag_down_and_out(shown, qtbot):
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    shown.choose("Вода")
    qtbot.keyClick(shown.tree, Qt.Key.Key_Down, both)
    qtbot.waitUntil(lambda: shown.order() == ["Школы", "Вода", "Вода/Насосы"])

    shown.choose("Вода/Насосы")
    qtbot.keyClick(shown.tree, Qt.Key.Key_Left, both)

    qtbot.waitUntil(lambda: shown.order() == ["Школы", "Вода", "Насосы"])


def test_a_tag_is_moved_into_one_that_is_chosen_or_to_the_top(shown, qtbot):
    shown.choose("Вода/Насосы")
    shown.pane.steps.actions["into"].trigger()
    asked = shown.asked("tagDialog")
    assert [row.head for row in asked.list.rows.rows] == ["(at the top)", "Вода", "Школы"]
    asked.does.click()

    shown.until(["Вода", "Насосы", "Школы"])


# --- removed, merged, split


def test_removing_says_how_many_quotes_hang_on_a_tag_and_undo_brings_it_back(shown, qtbot):
    shown.choose("Вода")
    qtbot.keyClick(shown.tree, Qt.Key.Key_Delete)
    asked = shown.asked("removalDialog")
    assert "2 quote(s) have «Вода»" in asked.told.text()
    assert "1 tag(s) below go along" in asked.told.text()
    with qtbot.waitSignal(shown.workplace.notice):
        asked.does.click()
    shown.until(["Школы"])

    shown.workplace.undo()

    shown.until(["Вода", "Вода/Насосы", "Школы"])


def test_a_quote_that_has_two_of_the_tags_is_counted_once(shown, qtbot):
    shown.workplace.do(c.TagTarget(shown.quotes[0], "quote", ("Школы",)))
    qtbot.waitUntil(lambda: shown.cells("Школы") == ["", "1", ""])
    shown.choose("Школы", "Вода/Насосы")
    qtbot.keyClick(shown.tree, Qt.Key.Key_Delete)
    asked = shown.asked("removalDialog")
    assert asked.told.text().startswith("1 quote(s) have «Вода/Насосы, Школы»")
    asked.reject()


def test_a_tag_on_no_quote_goes_without_a_question(shown, qtbot):
    shown.choose("Школы")
    with qtbot.waitSignal(shown.workplace.notice):
        qtbot.keyClick(shown.tree, Qt.Key.Key_Delete)

    shown.until(["Вода", "Вода/Насосы"])


def test_two_tags_become_one_and_undo_parts_them_again(shown, qtbot):
    shown.choose("Школы")
    qtbot.keyClick(shown.tree, Qt.Key.Key_F7)
    asked = shown.asked("tagDialog")
    assert [row.head for row in asked.list.rows.rows] == ["Вода", "Вода/Насосы"]
    asked.narrow.setText("нас")
    asked.does.click()
    shown.until(["Вода", "Вода/Насосы"])

    shown.workplace.undo()

    shown.until(["Вода", "Вода/Насосы", "Школы"])


def test_a_tag_is_not_merged_into_one_below_it(shown, qtbot):
    shown.choose("Вода")
    shown.pane.steps.actions["merge"].trigger()
    asked = shown.asked("tagDialog")
    assert [row.head for row in asked.list.rows.rows] == ["Школы"]
    asked.reject()


def test_a_tag_is_split_by_ticking_the_quotes_that_go(shown, qtbot):
    shown.choose("Вода")
    qtbot.keyClick(shown.tree, Qt.Key.Key_F8)
    asked = shown.asked("splitDialog")
    assert asked.list.count() == 1
    assert not asked.does.isEnabled()
    asked.name.setText("Питьевая вода")
    asked.list.item(0).setCheckState(Qt.CheckState.Checked)
    asked.does.click()

    shown.until(["Вода", "Вода/Насосы", "Питьевая вода", "Школы"])
    assert shown.cells("Питьевая вода") == ["", "1", ""]
    assert shown.cells("Вода") == ["", "", "1"]


# --- keys


def press(widget, sign):
    widget.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign))


def test_a_tag_gets_a_key_and_a_clash_is_told(shown, qtbot):
    shown.choose("Школы")
    shown.pane.steps.actions["key"].trigger()
    asked = shown.asked("keyDialog")
    press(asked, "ф")
    asked.accept()
    qtbot.waitUntil(lambda: shown.cells("Школы") == ["A", "", ""])

    shown.choose("Вода")
    shown.pane.steps.actions["key"].trigger()
    qtbot.waitUntil(lambda: len(shown.pane.findChildren(QDialog, "keyDialog")) == 1)
    asked = shown.asked("keyDialog")
    press(asked, "a")
    assert "A belongs to «Школы»" in asked.told.text()
    assert not asked.save.isEnabled()
    press(asked, "q")
    assert "«Q» cannot be the key of a tag" in asked.told.text()
    press(asked, "7")
    assert asked.save.isEnabled()
    asked.reject()


# --- shown


def test_narrowing_keeps_what_a_fitting_tag_lies_in(shown):
    shown.pane.narrow.setText("насос")

    assert shown.paths() == ["Вода", "Вода/Насосы"]
    assert shown.pane.count.text() == "1"


@pytest.mark.parametrize(
    ("held", "below"), [(Qt.KeyboardModifier.NoModifier, True), (Qt.KeyboardModifier.ControlModifier, False)]
)
def test_enter_asks_for_the_quotes_of_a_tag(shown, qtbot, held, below):
    shown.choose("Вода/Насосы")
    with qtbot.waitSignal(shown.pane.tag_chosen) as chosen:
        qtbot.keyClick(shown.tree, Qt.Key.Key_Return, held)

    assert chosen.args == [shown.tree.current().id, "Вода/Насосы", below]


@pytest.mark.parametrize(("column", "below"), [(OWN, False), (WHOLE, True)])
def test_a_click_on_a_number_asks_for_its_quotes(shown, qtbot, column, below):
    at = shown.tree.visualRect(shown.index("Вода", column)).center()
    with qtbot.waitSignal(shown.pane.tag_chosen) as chosen:
        qtbot.mouseClick(shown.tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at))

    assert chosen.args == [shown.line("Вода").id, "Вода", below]


def test_a_branch_that_was_closed_stays_closed(shown):
    shown.tree.setExpanded(shown.index("Вода"), False)

    shown.workplace.do(c.AddTag("Другое"))

    shown.until(["Вода", "Вода/Насосы", "Другое", "Школы"])
    assert not shown.tree.isExpanded(shown.index("Вода"))


def test_without_tags_the_place_says_how_to_begin(newsroom, qtbot):
    shown = Shown(newsroom, qtbot, write=False)

    qtbot.waitUntil(shown.pane.empty.isVisible)
    assert not named(QLineEdit, "newTag", shown.pane).isEnabled()
    assert shown.pane.steps.actions["quotes"].isEnabled()
    assert not shown.pane.steps.actions["merge"].isEnabled()


def test_numbers_that_change_leave_the_tree_as_it_is(shown, qtbot):
    quote = shown.quotes[2]
    with qtbot.assertNotEmitted(shown.tree.tags.modelReset), qtbot.waitSignal(shown.tree.tags.dataChanged):
        shown.workplace.do(c.TagTarget(quote, "quote", ("Школы",)))

    assert shown.cells("Школы") == ["", "1", ""]


def test_of_many_tags_the_branches_are_closed_at_first(qtbot):
    tree = Branches(True)
    qtbot.addWidget(tree)
    many = [
        TagLine(TagId(f"t{n}"), None if n % 10 == 0 else TagId(f"t{n - n % 10}"), str(n), str(n), COLOURS[0], 0)
        for n in range(MANY + 10)
    ]
    tree.show_tags(many)
    assert not tree.isExpanded(tree.tags.index_of("t0"))
    tree.setExpanded(tree.tags.index_of("t10"), True)

    tree.show_tags(many[:-1])

    assert [tree.isExpanded(tree.tags.index_of(id)) for id in ("t0", "t10")] == [False, True]
