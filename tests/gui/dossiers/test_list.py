"""The list of dossiers, and putting quotes into them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from desktop_app.services import commands as c
from desktop_app.ui.dossiers.adding import add_to_dossier_menu
from desktop_app.ui.dossiers.list import DossierList
from desktop_app.ui.dossiers.naming import NameDialog
from tests.gui.dossiers.newsroom import named


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def titles(pane):
    return [row.head for row in pane.list.rows.rows]


def dossiers(workplace):
    with workplace.desk.storage.reading() as reading:
        return reading.dossiers()


def answer(inside, qtbot, title):
    dialog = inside.findChild(NameDialog)
    named(QLineEdit, "name", dialog).setText(title)
    qtbot.keyClick(named(QLineEdit, "name", dialog), Qt.Key.Key_Return)


def test_an_empty_list_says_how_to_begin(newsroom, qtbot):
    pane = DossierList(newsroom.show())
    qtbot.addWidget(pane)
    pane.show()

    qtbot.waitUntil(pane.empty.isVisible)


def test_a_new_dossier_is_named_begun_and_opened(newsroom, qtbot):
    pane = DossierList(newsroom.show())
    qtbot.addWidget(pane)
    pane.show()

    with qtbot.waitSignal(pane.dossier_chosen) as chosen:
        named(QToolButton, "newDossier", pane).click()
        answer(pane, qtbot, "Школы")

    assert titles(pane) == ["Школы"]
    assert chosen.args == [pane.current_id()]


def test_dossiers_are_listed_renamed_removed_and_brought_back(newsroom, qtbot):
    newsroom.do(c.AddDossier("Канал", "Обещания", tuple(newsroom.quotes())))
    workplace = newsroom.show()
    pane = DossierList(workplace)
    qtbot.addWidget(pane)
    qtbot.waitUntil(lambda: titles(pane) == ["Канал"])
    assert "3" in pane.list.rows.rows[0].foot
    pane.list.choose(lambda row: True)

    pane._rename.trigger()
    answer(pane, qtbot, "Вода")
    qtbot.waitUntil(lambda: titles(pane) == ["Вода"])
    pane._remove.trigger()
    qtbot.waitUntil(lambda: titles(pane) == [])
    workplace.undo()
    qtbot.waitUntil(lambda: titles(pane) == ["Вода"])


def test_the_list_is_narrowed_by_words_of_the_title(newsroom, qtbot):
    newsroom.do(c.AddDossier("Канал", "А"), c.AddDossier("Школы", "А"))
    pane = DossierList(newsroom.show())
    qtbot.addWidget(pane)
    qtbot.waitUntil(lambda: len(titles(pane)) == 2)

    pane.narrow.setText("КАН")

    qtbot.waitUntil(lambda: titles(pane) == ["Канал"])


def test_quotes_go_to_the_end_of_the_last_section_once(newsroom, qtbot, window):
    begun = c.AddDossier("Канал", "Обещания")
    newsroom.do(begun, c.AddSection(begun.id, "После"))
    quotes = newsroom.quotes()
    workplace = newsroom.show()
    menu = add_to_dossier_menu(workplace, quotes[:2], window)
    qtbot.waitUntil(lambda: len(menu.actions()) == 3)

    with qtbot.waitSignal(workplace.changed):
        menu.actions()[0].trigger()
    with qtbot.waitSignal(workplace.notice):
        menu.actions()[0].trigger()

    with workplace.desk.storage.reading() as reading:
        first, last = reading.dossier(begun.id).sections
    assert (len(first.items), [item.quote for item, _ in last.items]) == (0, quotes[:2])


def test_a_dossier_without_sections_gets_one(newsroom, qtbot, window):
    begun = c.AddDossier("Канал", "Обещания")
    newsroom.do(begun)
    workplace = newsroom.show()
    with workplace.desk.storage.reading() as reading:
        workplace.desk.editing.do(c.RemoveSection(reading.dossier(begun.id).sections[0].section.id))
    menu = add_to_dossier_menu(workplace, newsroom.quotes()[:1], window)
    qtbot.waitUntil(lambda: len(menu.actions()) == 3)

    menu.actions()[0].trigger()

    qtbot.waitUntil(lambda: dossiers(workplace)[0].quotes == 1)


def test_quotes_can_begin_a_new_dossier(newsroom, qtbot, window):
    quotes = newsroom.quotes()
    workplace = newsroom.show()
    menu = add_to_dossier_menu(workplace, quotes, window)

    menu.actions()[-1].trigger()
    answer(window, qtbot, "Канал")

    qtbot.waitUntil(lambda: [(d.title, d.quotes) for d in dossiers(workplace)] == [("Канал", 3)])


def test_a_menu_that_is_gone_before_the_answer_does_no_harm(newsroom, qtbot, window):
    workplace = newsroom.show()
    menu = add_to_dossier_menu(workplace, newsroom.quotes(), window)
    menu.setParent(None)
    menu.deleteLater()
    with qtbot.waitSignal(menu.destroyed):
        pass

    with qtbot.waitSignal(workplace.notice):
        workplace.ask(lambda reading: reading.dossiers(), lambda _: workplace.notice.emit("after"))


def test_in_an_archive_only_for_reading_nothing_is_put_anywhere(newsroom, qtbot, window):
    workplace = newsroom.show(write=False)
    pane = DossierList(workplace)
    qtbot.addWidget(pane)

    assert not add_to_dossier_menu(workplace, newsroom.quotes(), window).isEnabled()
    assert not named(QToolButton, "newDossier", pane).isEnabled()
