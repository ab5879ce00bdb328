"""The manual in its window."""

import re

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QKeySequence, QShortcut, QTextDocument

from desktop_app.services import words
from desktop_app.ui.help.window import HelpWindow
from desktop_app.ui.reader.view import ReaderView
from desktop_app.ui.shell.actions import MENUS
from resources import resource

IN_THE_READER = {"Q", "T", "N", "J", "K"}


@pytest.fixture
def window(qtbot):
    made = HelpWindow()
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_opens_at_the_beginning_with_its_picture(window):
    assert window.list.currentRow() == 0
    picture = window.page.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl("en/reader.png"))
    assert 0 < picture.width() <= window.page.viewport().width()


def test_nothing_from_elsewhere_is_loaded(window):
    kind = QTextDocument.ResourceType.ImageResource.value

    assert window.page.loadResource(kind, QUrl("../icons/app.svg")) is None
    assert window.page.loadResource(QTextDocument.ResourceType.StyleSheetResource.value, QUrl("en/reader.png")) is None


def test_what_is_searched_for_narrows_the_sections_and_is_lit(window):
    window.field.setText("passphrase")

    titles = [window.list.item(n).text() for n in range(window.list.count())]
    assert "Nothing is lost" in titles
    assert window.page.textCursor().selectedText().casefold() == "passphrase"
    window.field.setText("helicopter")
    assert window.list.count() == 0
    assert "nothing" in window.page.toPlainText()


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_the_keys_that_it_names_are_those_of_the_menus(qtbot, language):
    del qtbot
    entries = {entry.keys for _, menu in MENUS for entry in menu if entry is not None}
    known = {QKeySequence(keys).toString() for keys in entries if keys} | IN_THE_READER | {"Ctrl+1…9"}
    text = (resource("help") / f"{language}.md").read_text(encoding="utf-8")
    named = re.findall(r"\*\*((?:Ctrl|Alt|Shift)\+[^*]+|F\d+|[A-Z])\*\*", text)
    arrows = {"Alt+←": "Alt+Left", "Alt+→": "Alt+Right"}

    assert len(named) > 15
    assert [keys for keys in named if arrows.get(keys, keys.replace("Enter", "Return")) not in known] == []


def test_the_reader_has_the_letters_that_it_names(qtbot):
    reader = ReaderView()
    qtbot.addWidget(reader)

    letters = {keys.toString() for one in reader.findChildren(QShortcut) for keys in QShortcut.keys(one)}
    assert letters >= IN_THE_READER


def test_it_speaks_the_language_of_the_window(window, qapp):
    words.use("kk")
    try:
        window.retranslate()
        assert window.list.item(0).text() == "Неден бастау керек"
    finally:
        words.use("en")
