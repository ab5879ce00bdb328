"""What an editor may choose for this laptop."""

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QTextEdit

from desktop_app import __version__
from desktop_app.ui.preferences.about import AboutDialog
from desktop_app.ui.preferences.dialog import PreferencesDialog
from tests.gui.dossiers.newsroom import named


@pytest.fixture
def dialog(newsroom, qtbot):
    made = PreferencesDialog(newsroom.application)
    qtbot.addWidget(made)
    made.open()
    return made


def choose(box, value):
    number = box.findData(value)
    assert number >= 0
    box.setCurrentIndex(number)
    box.activated.emit(number)


def test_each_language_stands_under_its_own_name(dialog):
    names = [dialog.language.itemText(number) for number in range(dialog.language.count())]

    assert names == ["Русский", "Қазақша", "English"]
    assert dialog.language.currentData() == "en"


def test_language_and_theme_are_told_at_once(dialog, qtbot):
    with qtbot.waitSignal(dialog.language_chosen) as language:
        choose(dialog.language, "kk")
    with qtbot.waitSignal(dialog.theme_chosen) as theme:
        choose(dialog.theme, "dark")

    assert (language.args, theme.args) == (["kk"], ["dark"])


def test_the_size_of_text_is_told_and_kept(dialog, qtbot, newsroom):
    with qtbot.waitSignal(dialog.text_size_chosen) as size:
        choose(dialog.text_size, 17)

    assert size.args == [17]
    assert newsroom.application.preferences.get("text_size", 0) == 17


def test_the_name_is_kept_without_needless_space_and_told_once(dialog, newsroom):
    told = []
    dialog.editor_chosen.connect(told.append)
    line = named(QLineEdit, "editor", dialog)

    for _ in range(2):
        line.setText("  Дина   Ахметова ")
        line.editingFinished.emit()

    assert told == ["Дина Ахметова"]
    assert newsroom.application.preferences.get("editor", "") == "Дина Ахметова"


def test_all_that_can_be_chosen_has_a_name(dialog):
    fields = (dialog.language, dialog.theme, dialog.text_size, dialog.editor)

    assert all(field.accessibleName() for field in fields)


def test_the_program_says_its_version_and_whose_works_are_in_it(qtbot):
    about = AboutDialog()
    qtbot.addWidget(about)

    assert named(QLabel, "version", about).text() == f"Version {__version__}"
    assert "PySide6" in named(QTextEdit, "licences", about).toPlainText()


def test_the_rest_before_locking_is_chosen_and_kept(dialog, newsroom, qtbot):
    assert dialog.lock_after.currentText() == "after 15 minute(s) of rest"
    with qtbot.waitSignal(dialog.lock_after_chosen) as told:
        choose(dialog.lock_after, 0)
    assert told.args == [0]
    assert newsroom.application.preferences.get("lock_after", 15) == 0
