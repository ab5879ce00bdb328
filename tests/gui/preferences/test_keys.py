"""Keys of commands: looked up, changed, refused."""

import pytest
from PySide6.QtGui import QKeySequence

from desktop_app.ui.preferences.keys import Keys, KeysDialog, typed_alone

ENTRIES = [
    Keys("find", "Find in this text", "Edit", "Ctrl+F", "Ctrl+F"),
    Keys("undo", "Undo", "Edit", "Ctrl+Z", "Ctrl+Z"),
    Keys("guide", "Tag guide as PDF…", "Tags", "", ""),
]


@pytest.fixture
def dialog(qtbot):
    made = KeysDialog(ENTRIES)
    qtbot.addWidget(made)
    made.show()
    return made


def choose(dialog, number, keys):
    dialog.tree.setCurrentItem(dialog.tree.topLevelItem(number))
    dialog.edit.setKeySequence(QKeySequence(keys))
    dialog.take.click()


def test_new_keys_are_told_and_shown(dialog, qtbot):
    with qtbot.waitSignal(dialog.wanted) as told:
        choose(dialog, 2, "Ctrl+Alt+G")

    assert told.args == ["guide", "Ctrl+Alt+G"]
    assert dialog.tree.topLevelItem(2).text(1) == "Ctrl+Alt+G"


def test_keys_of_another_command_are_refused_with_its_name(dialog, qtbot):
    with qtbot.assertNotEmitted(dialog.wanted):
        choose(dialog, 2, "Ctrl+Z")

    assert "Undo" in dialog.said.text()


def test_a_letter_alone_is_refused(dialog, qtbot):
    with qtbot.assertNotEmitted(dialog.wanted):
        choose(dialog, 2, "G")

    assert dialog.said.text()
    assert not typed_alone("F7")
    assert not typed_alone("")
    assert typed_alone("Shift+G")


def test_all_keys_can_be_as_delivered_again(dialog):
    told = []
    dialog.wanted.connect(lambda *one: told.append(one))
    choose(dialog, 0, "Ctrl+Alt+F")
    choose(dialog, 1, "")
    dialog.all_usual.click()

    assert told[-2:] == [("find", "Ctrl+F"), ("undo", "Ctrl+Z")]


def test_commands_are_found_by_their_words_or_keys(dialog):
    dialog.filter.setText("ctrl+z")

    assert [dialog.tree.topLevelItem(n).isHidden() for n in range(3)] == [True, False, True]
