"""Marking by keyboard in the whole window: tags by letters, ends, split, merge, copy."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop_app.domain.notes import NoteKind
from desktop_app.domain.terms import Terms
from desktop_app.services import commands as c
from desktop_app.ui.quotes.tag_picker import TagPicker
from desktop_app.ui.reader.note_layout import plain
from desktop_app.ui.shell.copying import CopyAnyway
from tests.gui.dossiers.newsroom import SAID
from tests.gui.shell.test_journey import quotes, tab
from tests.gui.shell.test_tags_journey import begin


@pytest.fixture
def marking(opened, until):
    """The window with an interview open and its first quote at hand."""
    begin(opened, until)
    tab(opened).choose(quotes(opened)[0].id)
    until(tab(opened).panel.isVisible)
    return opened


def words(window, number=0):
    return quotes(window)[number].quote.words


def tags(window, number=0):
    return {tag.path for tag in quotes(window)[number].tags}


def redoable(window):
    with window.workplace.desk.storage.reading() as reading:
        line = reading.redoable()
    return line.name if line else ""


def picker(window, until):
    until(lambda: window.findChild(TagPicker) is not None and window.findChild(TagPicker).isVisible())
    return window.findChild(TagPicker)


def test_a_run_of_keys_at_the_ends_is_one_step(marking, until):
    for name in ("end_word_back", "end_word_back", "start_word_on"):
        marking.run(name)
    shorter = " ".join(SAID[0].split()[1:-2])
    assert words(marking) == SAID[0]
    spans = tab(marking).reader.quotes[0].spans
    assert spans[0].end - spans[0].start == len(shorter)
    until(lambda: words(marking) == shorter)
    marking.run("undo")
    until(lambda: words(marking) == SAID[0])


def test_undo_takes_back_ends_that_are_still_being_moved(marking, until):
    marking.run("end_character_back")
    marking.run("undo")
    until(lambda: redoable(marking) == "move_quote")
    assert words(marking) == SAID[0]
    assert tags(marking) == {"Вода/Канал", "Степь"}


def test_a_quote_is_split_at_the_caret_and_merged_again(marking, until):
    start = quotes(marking)[0].quote.start
    tab(marking).reader.pane.select(start + 6, start + 6)
    tab(marking).choose(quotes(marking)[0].id)
    marking.run("split_quote")
    until(lambda: len(quotes(marking)) == 4)
    assert tags(marking, 1) == {"Вода/Канал", "Степь"}
    until(lambda: len(tab(marking).views()) == 4)
    marking.run("merge_quotes")
    until(lambda: len(quotes(marking)) == 3 and words(marking) == SAID[0])


def test_several_tags_are_given_in_a_row_by_a_few_letters(marking, until):
    tab(marking).choose(quotes(marking)[2].id)
    marking.run("tag")
    field = picker(marking, until)
    field.field.setText("кан")
    assert [offer.path for offer in field._offers] == ["Вода/Канал", "кан"]
    QTest.keyClick(field.field, Qt.Key.Key_Return)
    field.field.setText("Зима")
    QTest.keyClick(field.field, Qt.Key.Key_Return)
    until(lambda: tags(marking, 2) == {"Вода/Канал", "Зима"})
    assert "Зима" in field.put.text()
    QTest.keyClick(field.field, Qt.Key.Key_Return)
    until(lambda: marking.findChild(TagPicker) is None or not marking.findChild(TagPicker).isVisible())
    tab(marking).choose(quotes(marking)[1].id)
    marking.run("last_tag")
    until(lambda: "Зима" in tags(marking, 1))


def test_the_speaker_is_proposed_at_the_words_and_corrected_in_the_same_breath(marking, until):
    reader = tab(marking).reader
    reader.pane.select(0, 17)
    assert reader.bar.speaker.currentText() == "Айгуль Сейтова"
    reader.bar.speaker.setEditText("Анна Ким")
    reader.bar.quote.click()
    until(lambda: len(quotes(marking)) == 4)
    assert (words(marking), quotes(marking)[0].speaker) == ("Канал без насосов", "Анна Ким")


def test_what_is_held_back_is_copied_only_with_a_reason_which_is_kept(marking, until):
    QGuiApplication.clipboard().setText("прежнее")
    view = quotes(marking)[0]
    marking.workplace.do(c.SetTerms(view.id, "quote", Terms.OFF_RECORD))
    until(lambda: tab(marking).views()[0].terms is Terms.OFF_RECORD)
    tab(marking).reader.pane.select(view.quote.start, view.quote.end + 3)
    tab(marking).reader.copy()
    dialog = tab(marking).findChild(CopyAnyway)
    assert QGuiApplication.clipboard().text() == "прежнее"
    assert not dialog.copy.isEnabled()
    dialog.reason.setText("Для юриста")
    dialog.accept()
    until(lambda: QGuiApplication.clipboard().text().startswith(SAID[0]))
    with marking.workplace.desk.storage.reading() as reading:
        assert "Для юриста" in reading.notes_of("quote", view.id)[0].text


def test_a_citation_is_text_and_html(marking):
    tab(marking).copy_with_source()
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.text().startswith(f"«{SAID[0]}»\n— Айгуль Сейтова, гидролог, Канал без насосов")
    assert SAID[0] in copied.html()


def test_a_note_is_written_in_its_place_and_ticked(marking, until):
    view = quotes(marking)[1]
    marking.workplace.do(c.AddNote(view.id, "quote", "Проверить **сумму**\n- у банка", NoteKind.TO_DO))
    margin = tab(marking).reader.margin
    until(lambda: margin.cards)
    assert plain(margin.cards[0].note.text) == ("Проверить сумму\u2028• у банка", [(10, 15, "strong")])
    margin._stand_on(margin.cards[0])
    margin.edit(margin.cards[0])
    margin.editor.setPlainText("Проверено")
    margin.editor.end(keep=True)
    until(lambda: margin.cards and margin.cards[0].note.text == "Проверено")
    margin._tick(margin.cards[0].note)
    until(lambda: margin.cards[0].note.done)
    margin.edit(margin.cards[0])
    margin.editor.setPlainText("Иначе")
    QTest.keyClick(margin.editor, Qt.Key.Key_Escape)
    tab(marking).reader.note_chosen.emit(margin.cards[0].note.id)
    assert tab(marking).current() == view.id
    until(lambda: "Write note" in tab(marking).panel.history.text())
    assert margin.cards[0].note.text == "Проверено"
