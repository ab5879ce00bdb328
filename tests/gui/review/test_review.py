"""A text is corrected, quotes go along or wait, and an editor decides: in the whole window."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMessageBox, QPushButton

from desktop_app.domain.anchors import Span, Standing
from desktop_app.services import commands as c
from desktop_app.services.drafts import Draft, keep, kept
from desktop_app.services.queries import QuoteFilter
from desktop_app.ui.review.correcting import CorrectDialog
from desktop_app.ui.review.reason import ReasonDialog
from desktop_app.ui.review.verbatim_field import VerbatimField

TEXT = (
    "О канале\n\nГидролог Айгуль Сейтова приехала к нам в марте.\n\n"
    "«Воды\u00a0хватит до августа», — сказала она. «А там посмотрим», — добавила гидролог.\n\n"
    "Мастер участка слушал молча, потом ушёл чистить решётку.\n"
)


@pytest.fixture
def reading(opened, until, tmp_path):
    """The window with one interview open, in which two quotes were confirmed by an editor."""
    source = tmp_path / "канал.txt"
    source.write_text(TEXT, encoding="utf-8")
    line = opened.workplace.desk.importing.run([source]).lines[0]
    for words in ("Воды\u00a0хватит до августа", "слушал молча, потом ушёл"):
        start = TEXT.index(words)
        opened.workplace.desk.editing.do(c.AddQuote(line.interview, (Span(start, start + len(words)),)))
    tab = opened.board.tabs.open_interview(line.interview)
    until(lambda: opened.board.tabs.tabText(0) == "О канале")
    assert tab.interview == line.interview
    return opened


def quotes(window, **chosen):
    with window.workplace.desk.storage.reading() as reading:
        return reading.quotes(QuoteFilter(**chosen))


def interviews(window):
    with window.workplace.desk.storage.reading() as reading:
        return reading.all_interview_ids()


def present(window):
    with window.workplace.desk.storage.reading() as reading:
        return reading.text(reading.all_interview_ids()[0])


def correcting(window, until):
    window.run("correct")
    until(lambda: any(one.isVisible() for one in window.findChildren(CorrectDialog)))
    return next(one for one in window.findChildren(CorrectDialog) if one.isVisible())


def replace(dialog, old, new):
    """Type other words in the place of some, as an editor does."""
    found = dialog.field.document().find(old)
    assert not found.isNull()
    found.insertText(new)


def waits(window, until):
    """Return the page of the review when one waits and is shown."""
    page = window.board.middle.review
    until(lambda: page.list.rows.rowCount() == 1 and page.detail.findChild(QPushButton, "byHand"))
    return page


def correct(window, until, *changes):
    dialog = correcting(window, until)
    for old, new in changes:
        replace(dialog, old, new)
    dialog.reason.setEditText("Сверено с записью")
    before = present(window)
    dialog.save.click()
    until(lambda: present(window) != before)


@pytest.mark.parametrize(
    "text",
    [
        "a\u00a0b\u202fc",
        "со\u00adлом\u2028ка",
        "таб\tуляция 👩🏽\u200d🌾 и\u0306",
        "a\u2029b\rc",
        "  два  \n\n\n",
        "\u202eabc\u202c\ufeff",
    ],
)
def test_a_text_that_was_only_looked_at_is_the_same_letter_for_letter(qtbot, text):
    field = VerbatimField(text)
    qtbot.addWidget(field)
    assert field.words() == text
    field.moveCursor(QTextCursor.MoveOperation.End)
    field.insertPlainText("ё\n")
    assert field.words() == text + "ё\n"


def test_nothing_can_be_saved_without_a_change_and_a_reason(reading, until):
    dialog = correcting(reading, until)
    assert not dialog.save.isEnabled()
    dialog.reason.setEditText("Сверено")
    assert not dialog.save.isEnabled()
    replace(dialog, "в марте", "в мае")
    assert dialog.save.isEnabled()
    dialog.reason.setEditText("  ")
    assert not dialog.save.isEnabled()
    dialog.leave()


def test_what_a_correction_does_to_the_quotes_is_said_before_it_is_saved(reading, until):
    dialog = correcting(reading, until)
    replace(dialog, "молча", "терпеливо")
    until(lambda: "will need a look" in dialog.effect.text())
    dialog.leave()


def test_a_correction_is_a_new_revision_and_quotes_go_along(reading, until):
    correct(reading, until, ("в марте", "в начале марта"))
    assert "в начале марта" in present(reading)
    with reading.workplace.desk.storage.reading() as store:
        lines = store.revisions(store.all_interview_ids()[0])
    assert [(line.number, line.reason, line.present) for line in lines] == [
        (2, "Сверено с записью", True), (1, "", False),
    ]  # fmt: skip
    assert quotes(reading, waiting=True) == []
    reading.workplace.undo()
    until(lambda: present(reading) == TEXT)


def test_a_quote_whose_words_changed_waits_with_the_difference_named_and_is_put_in_its_place(reading, until):
    correct(reading, until, ("Воды хватит", "Воды хватит"))  # Qt finds a no-break space by a space
    page = waits(reading, until)
    assert "(1)" in reading.board.side.item(5).text()
    reading.run("review")
    one = page.current()
    assert one.words == "Воды\u00a0хватит до августа"
    assert one.places[0].words == "Воды хватит до августа"
    assert "no-break space" in one.places[0].difference

    page.detail.findChild(QPushButton, "take").click()

    until(lambda: page.list.rows.rowCount() == 0)
    assert any(view.quote.words == "Воды хватит до августа" for view in quotes(reading, waiting=False))
    reading.workplace.undo()
    until(lambda: page.list.rows.rowCount() == 1)


def test_a_quote_is_put_where_the_editor_selects(reading, until):
    correct(reading, until, ("слушал молча", "слушал терпеливо"))
    page = waits(reading, until)
    page.detail.findChild(QPushButton, "byHand").click()
    assert "Select the words" in reading.board.trouble.words.text()
    start = present(reading).index("слушал терпеливо")
    span = Span(start, start + len("слушал терпеливо"))

    page.put(page.current(), span)

    until(lambda: page.list.rows.rowCount() == 0)
    assert [v.quote.words for v in quotes(reading, waiting=False) if v.quote.start == start] == ["слушал терпеливо"]


def test_what_is_gone_stays_with_its_old_revision(reading, until):
    correct(reading, until, ("слушал молча, потом ушёл чистить решётку", "уехал"))
    page = reading.board.middle.review
    until(lambda: page.list.rows.rowCount() == 1 or quotes(reading, waiting=True))
    kept = quotes(reading, waiting=True)[0]
    if kept.quote.standing is Standing.REVIEW:
        until(lambda: page.detail.findChild(QPushButton, "keepAsOrphan"))
        page.detail.findChild(QPushButton, "keepAsOrphan").click()
        until(lambda: page.list.rows.rowCount() == 0)
    page._switch.setChecked(True)
    until(lambda: page.list.rows.rowCount() == 1)
    assert page.current().words == "слушал молча, потом ушёл"
    assert page.current().revision == 1


def test_a_correction_that_is_not_saved_is_not_lost_without_a_question(reading, until):
    dialog = correcting(reading, until)
    replace(dialog, "в марте", "в мае")
    dialog.reject()
    asked = dialog.findChild(QMessageBox, "discard")
    assert dialog.isVisible()
    next(one for one in asked.buttons() if one.text() == "Go on correcting").click()
    assert dialog.isVisible()
    dialog.leave()


def test_a_correction_survives_locking(window, application, until, tmp_path):
    path = tmp_path / "тайна.kartoteka"
    application.create(path, passphrase="журавль")
    key = application.unlock(path, "журавль")
    window.open_archive(path, key)
    source = tmp_path / "канал.txt"
    source.write_text(TEXT, encoding="utf-8")
    line = window.workplace.desk.importing.run([source]).lines[0]
    window.board.tabs.open_interview(line.interview)
    until(lambda: window.board.tabs.tabText(0) == "О канале")
    replace(correcting(window, until), "в марте", "в мае")

    window.run("lock")
    page = window.centralWidget()
    page.field.setText("журавль")
    page.button.click()

    until(lambda: any(one.isVisible() for one in window.findChildren(CorrectDialog)))
    again = next(one for one in window.findChildren(CorrectDialog) if one.isVisible())
    assert "в мае" in again.field.words()
    assert present(window) == TEXT
    again.leave()


def in_archive(window):
    return [(draft.text, draft.reason, draft.revision) for draft in kept(window.workplace.desk.storage)]


def test_a_correction_survives_the_closing_of_the_window_and_of_a_program_that_dies(reading, until):
    path = reading.workplace.desk.path
    dialog = correcting(reading, until)
    replace(dialog, "в марте", "в мае")
    dialog.reason.setEditText("Оговорка")
    until(lambda: in_archive(reading))  # without anything being closed
    replace(dialog, "в мае", "в июне")
    reading.close_archive()  # as the window does when it is closed
    reading.open_archive(path)
    until(lambda: any(one.isVisible() for one in reading.findChildren(CorrectDialog)))
    again = next(one for one in reading.findChildren(CorrectDialog) if one.isVisible())
    assert ("в июне" in again.field.words(), again.reason.words()) == (True, "Оговорка")
    assert not again.older.isVisible()
    again.save.click()
    until(lambda: "в июне" in present(reading))
    until(lambda: not in_archive(reading))


def test_a_correction_that_is_given_up_is_forgotten(reading, until):
    dialog = correcting(reading, until)
    replace(dialog, "в марте", "в мае")
    dialog.keep()
    until(lambda: in_archive(reading))
    dialog.reject()
    asked = dialog.findChild(QMessageBox, "discard")
    next(one for one in asked.buttons() if one.text() == "Give it up").click()
    until(lambda: not in_archive(reading))
    again = correcting(reading, until)
    assert again.field.words() == TEXT
    again.leave()


def test_leaving_offers_to_save_and_asks_for_the_reason_first(reading, until):
    dialog = correcting(reading, until)
    replace(dialog, "в марте", "в мае")
    for reason in ("", "Оговорка"):
        dialog.reason.setEditText(reason)
        dialog.reject()
        asked = next(one for one in dialog.findChildren(QMessageBox, "discard") if one.isVisible())
        next(one for one in asked.buttons() if one.text() == "Save as a new revision").click()
        assert (present(reading) == TEXT) or reason
    until(lambda: "в мае" in present(reading))


def test_a_correction_begun_on_an_older_revision_says_so(reading, until):
    storage, (id,) = reading.workplace.desk.storage, interviews(reading)
    keep(storage, Draft(id, TEXT + "Ещё.", "Дополнение", 1))
    reading.workplace.desk.importing.correct(id, TEXT.replace("в марте", "в мае"), "Оговорка")
    dialog = correcting(reading, until)
    assert dialog.older.isVisible()
    assert "revision 1; the present text is revision 2" in dialog.older.text()
    assert dialog.field.words() == TEXT + "Ещё."
    dialog.leave()


def test_a_reason_is_needed_for_a_version_from_a_file(qtbot):
    dialog = ReasonDialog("канал.txt")
    qtbot.addWidget(dialog)
    dialog.open()
    assert not dialog.save.isEnabled()
    dialog.reason.setEditText("Поправили в редакции")
    with qtbot.waitSignal(dialog.given) as told:
        dialog.save.click()
    assert told.args == ["Поправили в редакции"]


def field(qtbot, text):
    made = VerbatimField(text)
    qtbot.addWidget(made)
    made.show()
    return made


ODD = "а\u00a0б\u00adв\u2028г\tд🌊е\u200bж\rз\u2029и\ufffcк\ue000л\u202eм\n\n н\x0b\u0085о\ufdd0"


def test_every_odd_sign_comes_out_as_it_went_in(qtbot):
    assert field(qtbot, ODD).words() == ODD


def test_what_is_cut_and_put_back_keeps_its_signs(qtbot):
    one = field(qtbot, ODD)
    one.selectAll()
    one.cut()
    assert one.words() == ""
    one.paste()
    assert one.words() == ODD.replace("\r", "\n")  # foreign line ends become ours
    one.undo()
    one.undo()
    assert one.words() == ODD


def test_a_part_that_is_copied_is_verbatim_also_behind_an_emoji(qtbot):
    one = field(qtbot, "🌊 10\u00a0000 во\u00adды")
    cursor = one.textCursor()
    cursor.setPosition(3)
    cursor.setPosition(9, QTextCursor.MoveMode.KeepAnchor)
    one.setTextCursor(cursor)
    assert one.createMimeDataFromSelection().text() == "10\u00a0000"


def test_a_private_sign_that_is_pasted_is_not_taken_for_a_stand_in(qtbot):
    one = field(qtbot, "а\u200bб")
    raw = one.document().toRawText()
    data = QMimeData()
    data.setText(raw[1] + "\u200b\u202e")
    one.moveCursor(QTextCursor.MoveOperation.End)
    one.insertFromMimeData(data)
    assert one.words() == "а\u200bб" + raw[1] + "\u200b\u202e"


def test_shift_and_enter_make_a_line_end_and_no_sign_of_their_own(qtbot):
    one = field(qtbot, "аб")
    one.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(one, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert one.words() == "аб\n"


def test_the_next_one_comes_by_itself_and_keys_decide(reading, until, qtbot):
    correct(reading, until, ("Воды хватит", "Воды достанет"), ("слушал молча", "слушал терпеливо"))
    page = reading.board.middle.review
    until(lambda: page.list.rows.rowCount() == 2)
    reading.run("review")
    until(lambda: page.current().places)
    first = page.current().id
    reading.activateWindow()
    page.list.setFocus()
    until(page.list.hasFocus)
    qtbot.keyClick(page.list, Qt.Key.Key_1)
    until(lambda: page.list.rows.rowCount() == 1 and page.current() and page.current().places)
    assert page.current().id != first
    qtbot.keyClick(page.list, Qt.Key.Key_O)
    until(lambda: page.list.rows.rowCount() == 0)
    page._switch.setChecked(True)
    until(lambda: page.list.rows.rowCount() == 1 and page.detail.findChild(QPushButton, "byHand"))
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    until(lambda: page.list.rows.rowCount() == 0)
    reading.workplace.undo()
    until(lambda: page.list.rows.rowCount() == 1)
    reading.workplace.undo()
    page._switch.setChecked(False)
    until(lambda: page.list.rows.rowCount() == 1)


def test_the_selection_is_the_place_by_a_key_of_the_menu(reading, until):
    correct(reading, until, ("слушал молча", "слушал терпеливо"))
    page = waits(reading, until)
    tab = reading.board.tabs.open_interview(page.current().interview)
    until(lambda: tab._page.interview.revision == 2)
    start = present(reading).index("слушал терпеливо")
    tab.reader.pane.select(start, start + len("слушал терпеливо"))
    reading.run("it_is_here")
    until(lambda: page.list.rows.rowCount() == 0)
    reading.run("it_is_here")
    assert "Nothing waits" in reading.board.trouble.words.text()


def test_a_quote_that_waits_says_so_in_its_panel_and_in_the_list(reading, until):
    correct(reading, until, ("слушал молча", "слушал терпеливо"))
    page = waits(reading, until)
    tab = reading.board.tabs.open_interview(page.current().interview)
    tab.show_quote(page.current().id)
    until(lambda: tab.panel.isVisible() and "revision 1" in tab.panel.standing.text())
    reading.run("quotes")
    rows = reading.board.middle.quotes.list.rows
    until(lambda: any("revision 1" in row.foot for row in rows.rows))


def test_the_theme_changes_while_something_waits_and_while_nothing_does(reading, until):
    page = reading.board.middle.review
    for _ in range(2):
        reading.run("dark")
    correct(reading, until, ("слушал молча", "слушал терпеливо"))
    reading.run("review")
    waits(reading, until)
    light = page.detail
    reading.run("dark")
    until(lambda: page.detail is not light and page.detail.findChild(QPushButton, "byHand"))
    reading.run("dark")
