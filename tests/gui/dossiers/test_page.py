"""The page of a dossier."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QToolButton

from desktop_app.domain.dates import PartialDate
from desktop_app.domain.dossiers import Context
from desktop_app.domain.terms import Terms
from desktop_app.services import commands as c
from desktop_app.services import words
from desktop_app.ui.dossiers.cards import QuoteCard, TextCard
from desktop_app.ui.dossiers.fields import WrittenText
from desktop_app.ui.dossiers.page import DossierPage
from desktop_app.ui.dossiers.section import SectionHead
from tests.gui.dossiers.newsroom import SAID, named


class Shown:
    """A dossier of three quotes, shown."""

    def __init__(self, newsroom, qtbot, *, write=True):
        begun = c.AddDossier("Канал", "Обещания", tuple(newsroom.quotes()))
        newsroom.do(begun)
        self.id = begun.id
        self.workplace = newsroom.show(write=write)
        self.page = DossierPage(self.workplace, begun.id)
        qtbot.addWidget(self.page)
        self.page.resize(800, 900)
        with qtbot.waitActive(self.page):
            self.page.show()
            self.page.activateWindow()
        self._qtbot = qtbot
        qtbot.waitUntil(lambda: len(self.page.body.cards()) == 3)

    def view(self):
        with self.workplace.desk.storage.reading() as reading:
            return reading.dossier(self.id)

    def items(self, section=0):
        return [item for item, _ in self.view().sections[section].items]

    def said(self):
        return [named(QLabel, "cardWords", card).text() for card in self.page.body.cards()]

    def card(self, number):
        return self.page.body.cards()[number]

    def do(self, command):
        with self._qtbot.waitSignal(self.workplace.changed):
            self.workplace.do(command)

    def until(self, holds):
        self._qtbot.waitUntil(holds, timeout=4000)


@pytest.fixture
def shown(newsroom, qtbot):
    return Shown(newsroom, qtbot)


def test_a_card_shows_the_exact_words_and_who_said_them_when_and_where(shown):
    assert shown.said() == [f"«{one}»" for one in SAID]
    assert (
        named(QLabel, "cardAbout", shown.card(0)).text() == "Айгуль Сейтова · гидролог · 2 March 2024 · Вестник степи"
    )
    assert [named(QLabel, "cardNumber", card).text() for card in shown.page.body.cards()] == ["1", "2", "3"]


def test_commentary_is_saved_when_the_keys_rest(shown):
    shown.card(0).text.insertPlainText("Это она говорила и в мае.")

    shown.until(lambda: shown.items()[0].text == "Это она говорила и в мае.")


def test_commentary_is_saved_when_the_page_is_hidden(shown):
    shown.card(1).text.insertPlainText("Проверить")

    shown.page.hide()

    shown.until(lambda: shown.items()[1].text == "Проверить")


def test_commentary_is_saved_when_the_page_is_closed_and_the_archive_after_it(shown, newsroom):
    shown.card(1).text.insertPlainText("Проверить")

    shown.page.close()
    newsroom.close()
    newsroom._workplaces.clear()

    desk = newsroom.application.open(newsroom.path, write=False)
    newsroom._desk = desk
    with desk.storage.reading() as reading:
        assert [item.text for item, _ in reading.dossier(shown.id).sections[0].items] == ["", "Проверить", ""]


def test_a_card_that_is_written_in_keeps_focus_and_words_while_others_change(shown, qtbot):
    qtbot.waitUntil(lambda: not shown.page._rest.isActive())
    card = shown.card(0)
    card.text.setFocus()
    card.text.insertPlainText("Пишу")

    other = shown.items()[1]
    shown.do(c.DescribeItem(other.id, "Чужое", Context.PARAGRAPH))
    shown.until(lambda: shown.card(1).text.toPlainText() == "Чужое")

    assert shown.card(0) is card
    assert card.text.toPlainText() == "Пишу"


def test_what_must_stay_inside_is_marked_and_has_no_number(shown):
    first, second, third = (item.quote for item in shown.items())
    shown.do(c.SetTerms(first, "quote", Terms.OFF_RECORD))
    shown.do(c.SetTerms(second, "quote", Terms.ON_RECORD, PartialDate("2199-05")))
    shown.do(c.SetTerms(third, "quote", Terms.BACKGROUND))

    def badges():
        return [named(QLabel, "cardBadge", card).text() for card in shown.page.body.cards()]

    expected = ["Will not leave: off the record", "Will not leave: embargo until May 2199"]
    shown.until(lambda: badges() == [*expected, "On background: leaves without the name"])
    assert [named(QLabel, "cardNumber", card).text() for card in shown.page.body.cards()] == ["—", "—", "1"]
    assert [card.property("withheld") for card in shown.page.body.cards()] == [True, True, False]


def test_alt_down_moves_the_card_at_hand_and_it_stays_at_hand(shown, qtbot):
    card = shown.card(0)
    card.setFocus()
    qtbot.waitUntil(card.hasFocus)

    qtbot.keyClick(card, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)

    shown.until(lambda: shown.said() == [f"«{SAID[number]}»" for number in (1, 0, 2)])
    assert shown.card(1) is card
    assert card.hasFocus()


def test_arrows_go_from_card_to_card_and_enter_opens_the_quote(shown, qtbot):
    shown.card(0).setFocus()
    qtbot.keyClick(shown.card(0), Qt.Key.Key_Down)
    qtbot.waitUntil(shown.card(1).hasFocus)

    with qtbot.waitSignal(shown.page.quote_wanted) as wanted:
        qtbot.keyClick(shown.card(1), Qt.Key.Key_Return)

    assert wanted.args == [shown.items()[1].quote]


def test_delete_takes_a_card_out_and_undo_brings_it_back(shown, qtbot):
    shown.card(2).setFocus()
    qtbot.waitUntil(shown.card(2).hasFocus)
    with qtbot.waitSignal(shown.workplace.notice):
        qtbot.keyClick(shown.card(2), Qt.Key.Key_Delete)
    shown.until(lambda: len(shown.page.body.cards()) == 2)
    assert shown.card(1).hasFocus()

    shown.workplace.undo()

    shown.until(lambda: shown.said() == [f"«{one}»" for one in SAID])


def test_delete_in_a_commentary_deletes_letters(shown, qtbot):
    text = shown.card(0).text
    text.setFocus()
    qtbot.waitUntil(text.hasFocus)
    text.setPlainText("аб")

    qtbot.keyClick(text, Qt.Key.Key_Delete)

    assert text.toPlainText() == "б"
    assert len(shown.page.body.cards()) == 3


def test_choices_of_a_card_are_saved_together_with_what_was_typed(shown, qtbot):
    card = shown.card(0)
    card.text.insertPlainText("Сравнить")
    named(QComboBox, "context", card).setCurrentIndex(2)
    named(QComboBox, "context", card).activated.emit(2)

    shown.until(lambda: shown.items()[0].context is Context.PARAGRAPH)
    assert shown.items()[0].text == "Сравнить"


def test_a_new_text_comes_into_the_archive_with_its_first_words(shown, qtbot):
    qtbot.mouseClick(named(QToolButton, "addText", shown.page), Qt.MouseButton.LeftButton)
    card = shown.card(3)
    assert isinstance(card, TextCard)
    card.text.insertPlainText("А вот что вышло.")
    card.flush()

    shown.until(lambda: len(shown.items()) == 4 and not card.new)
    assert shown.items()[3].text == "А вот что вышло."
    assert shown.card(3) is card


def test_a_new_text_left_empty_is_given_up(shown, qtbot):
    qtbot.mouseClick(named(QToolButton, "addText", shown.page), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(shown.card(3).text.hasFocus)

    shown.card(0).setFocus()

    shown.until(lambda: len(shown.page.body.cards()) == 3)
    assert len(shown.items()) == 3


def test_a_new_section_is_ready_for_its_heading(shown, qtbot):
    qtbot.mouseClick(named(QPushButton, "addSection", shown.page), Qt.MouseButton.LeftButton)
    shown.until(lambda: len(shown.page.findChildren(SectionHead)) == 2)
    heading = shown.page.findChildren(SectionHead)[1].title
    qtbot.waitUntil(heading.hasFocus)

    heading.insertPlainText("После")
    qtbot.keyClick(heading, Qt.Key.Key_Return)

    shown.until(lambda: [s.section.title for s in shown.view().sections] == ["Обещания", "После"])


def test_a_card_moves_into_the_next_section(shown):
    shown.do(c.AddSection(shown.id, "После"))
    shown.until(lambda: len(shown.page.findChildren(SectionHead)) == 2)
    named(QToolButton, "down", shown.card(2)).click()

    shown.until(lambda: len(shown.items(1)) == 1)
    shown.until(lambda: isinstance(shown.page.body.parts()[-3], QuoteCard))


def test_a_removed_section_takes_its_cards_along_and_undo_brings_them(shown):
    named(QToolButton, "removeSection", shown.page).click()
    shown.until(lambda: shown.page.body.cards() == [])

    shown.workplace.undo()

    shown.until(lambda: len(shown.page.body.cards()) == 3)


def test_title_and_scope_are_written_in_place(shown, qtbot):
    title = named(WrittenText, "dossierTitle", shown.page)
    title.choose_all()
    with qtbot.waitSignal(shown.page.titled, timeout=4000) as told:
        title.insertPlainText("Вода")
        title.flush()

    assert told.args == ["Вода"]
    assert shown.view().dossier.title == "Вода"


def test_export_waits_until_what_was_written_is_saved(shown, qtbot):
    shown.card(0).text.insertPlainText("Последнее слово")

    with qtbot.waitSignal(shown.page.export_wanted) as wanted:
        named(QPushButton, "export", shown.page).click()

    assert wanted.args == [shown.id]
    assert shown.items()[0].text == "Последнее слово"


def test_a_page_says_that_its_dossier_is_gone(shown, qtbot):
    with qtbot.waitSignal(shown.page.gone):
        shown.workplace.do(c.RemoveDossier(shown.id))


def test_in_an_archive_only_for_reading_nothing_can_be_written(newsroom, qtbot):
    shown = Shown(newsroom, qtbot, write=False)

    assert all(field.isReadOnly() for field in shown.page.findChildren(WrittenText))
    assert not named(QPushButton, "addSection", shown.page).isEnabled()
    assert not named(QComboBox, "context", shown.card(0)).isEnabled()
    assert named(QPushButton, "export", shown.page).isEnabled()
    shown.page.body.remove(shown.card(0))
    assert len(shown.page.body.cards()) == 3


def test_everything_that_takes_the_focus_has_a_name(shown):
    parts = [shown.page, *shown.page.findChildren(WrittenText), *shown.page.findChildren(QToolButton)]
    nameless = [
        (type(one).__name__, one.objectName())
        for one in (*parts, *shown.page.findChildren(QComboBox), *shown.page.body.cards())
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and not one.accessibleName()
    ]

    assert nameless == []


def test_the_page_speaks_another_language_at_once(shown, monkeypatch):
    russian = words.Catalogue("ru", {("dossiers", "Add section"): ("Добавить раздел",)})
    monkeypatch.setattr(words, "_current", russian)

    QCoreApplication.sendEvent(shown.page, QEvent(QEvent.Type.LanguageChange))

    assert named(QPushButton, "addSection", shown.page).text() == "Добавить раздел"
