"""One way through the whole window, as an editor goes it."""

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.anchors import Span
from desktop_app.domain.ids import DossierId
from desktop_app.services import commands as c
from desktop_app.services.queries import QuoteFilter
from desktop_app.services.views import QuoteView
from desktop_app.ui.importing.page import ImportPage
from desktop_app.ui.parts.rows import RowsView
from desktop_app.ui.quotes.linking import LinkDialog
from desktop_app.ui.quotes.note_dialog import NoteDialog
from desktop_app.ui.reader.going import PlaceDialog
from desktop_app.ui.shell.actions import MENUS
from desktop_app.ui.shell.doing import DOING
from desktop_app.ui.shell.reading import ReadingTab
from desktop_app.ui.shell.window import MainWindow
from resources import resource

Until = Callable[[Callable[[], object]], None]


def tab(window: MainWindow) -> ReadingTab:
    found = window.board.tabs.reading()
    assert found is not None
    return found


def quotes(window: MainWindow) -> list[QuoteView]:
    with window.workplace.desk.storage.reading() as reading:
        return reading.quotes(QuoteFilter())


def bring_in_the_sample(window: MainWindow, until: Until) -> None:
    window.board.bring_in([resource("sample")])
    until(lambda: window.board.middle.library.list.rows.rowCount() == 1 and window.board.tabs.reading())
    until(lambda: tab(window)._page is not None)


def by_words(window: MainWindow, words: str) -> QuoteView:
    return next(view for view in quotes(window) if words in view.quote.words)


def type_in(widget: QWidget, words: str) -> None:
    """Type letters of any script (QTest's own typing knows Latin only)."""
    for letter in words:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def choose(window: MainWindow, view: QuoteView, until: Until) -> None:
    tab(window).choose(view.id)
    until(lambda: tab(window).panel.isVisible() and tab(window).panel._view.id == view.id)


@pytest.mark.slow
def test_an_editor_imports_finds_quotes_tags_links_and_takes_a_dossier_away(
    opened: MainWindow, qtbot: QtBot, until: Until, tmp_path: Path
) -> None:
    window = opened
    bring_in_the_sample(window, until)
    direct = [by_words(window, words) for words in ("самый глубокий", "закономерный шаг", "перемещений граждан")]
    assert {view.speaker for view in direct} == {"Талгат Калиев"}

    # a tag, typed
    choose(window, direct[0], until)
    panel = tab(window).panel
    type_in(panel.new_tag, "Энергетика/АЭС")
    qtbot.keyClick(panel.new_tag, Qt.Key.Key_Return)
    until(lambda: [t.path for t in by_words(window, "самый глубокий").tags] == ["Энергетика/АЭС"])

    # a note, written in its dialog
    window.run("note")
    dialog = tab(window).findChild(NoteDialog)
    type_in(dialog.text, "Сверить с оператором.")
    dialog.accept()
    until(lambda: by_words(window, "самый глубокий").notes == 1)

    # a link, chosen in its dialog
    window.run("link")
    linking = tab(window).findChild(LinkDialog)
    linking.words.setText("закономерный")
    until(lambda: linking.others.rows.rowCount() == 1)
    linking.others.setCurrentIndex(linking.others.rows.index(0))
    linking.accept()
    until(lambda: by_words(window, "закономерный шаг").links == 1)

    # confirmed with a key of the menu
    window.run("confirm")
    until(lambda: by_words(window, "самый глубокий").quote.state.value == "confirmed")

    # found in another form of the word, while typing
    type_in(window.search, '"атомная электростанция"')
    hits = window.board.middle.search.list
    until(lambda: hits.rows.rowCount() == 1)
    row = hits.rows.rows[0]
    assert [row.body[start:end] for start, end in row.marks] == ["атомной", "электростанции"]

    # a dossier, as PDF
    command = c.AddDossier("Союзничество", "Цитаты", tuple(view.id for view in direct))
    window.workplace.do(command)
    until(lambda: window.board.middle.dossiers.findChild(RowsView).rows.rowCount() == 1)
    written: list[Path] = []
    window.exporting.run(DossierId(command.id), tmp_path / "досье.pdf", written.append)
    until(lambda: written)
    with pypdfium2.PdfDocument(written[0]) as pages:
        text = "".join(page.get_textpage().get_text_bounded() for page in pages)
    assert "Талгат Калиев" in text
    assert "Сверить с оператором." in text


def test_selected_words_become_a_quote_with_their_speaker_proposed(opened: MainWindow, until: Until) -> None:
    bring_in_the_sample(opened, until)
    text = tab(opened)._page.interview.text
    start = text.index("корреспонденту BAQ.KZ")
    tab(opened).make_quote(Span(start, start + 21))
    until(lambda: any(view.quote.words == "корреспонденту BAQ.KZ" for view in quotes(opened)))
    assert by_words(opened, "корреспонденту BAQ.KZ").speaker == "Талгат Калиев"
    until(lambda: opened.actions_.by_name["undo"].text() == "Undo: Quote «корреспонденту BAQ.KZ»")
    opened.run("undo")
    until(lambda: not any(view.quote.words == "корреспонденту BAQ.KZ" for view in quotes(opened)))


def test_bad_files_are_named_and_the_good_ones_come_in(opened: MainWindow, until: Until, tmp_path: Path) -> None:
    (tmp_path / "пусто.txt").write_text(" \n", encoding="utf-8")
    (tmp_path / "картинка.txt").write_bytes(b"\x89PNG\x00\xff\xfe")
    (tmp_path / "хорошо.md").write_text("# Встреча\n\nТекст беседы.\n", encoding="utf-8")
    opened.board.bring_in(
        [tmp_path / "пусто.txt", tmp_path / "картинка.txt", tmp_path / "нет.txt", tmp_path / "хорошо.md"]
    )
    until(lambda: isinstance(opened.board.tabs.currentWidget(), ImportPage))
    page = opened.board.tabs.currentWidget()
    until(page.choosing.bring.isEnabled)
    assert page.choosing.model.coming() == 1
    page.choosing.bring.click()
    until(lambda: page.report.model.lines)
    rows = range(page.report.model.rowCount())
    named = {page.report.model.index(row, 1).data(): page.report.model.index(row, 4).data() for row in rows}
    assert set(named) == {"пусто.txt", "картинка.txt", "нет.txt"}
    assert all(named.values())
    until(lambda: [row.head for row in opened.board.middle.library.list.rows.rows] == ["Встреча"])


def test_what_is_no_archive_is_refused_with_a_sentence_and_the_open_one_stays(
    opened: MainWindow, tmp_path: Path
) -> None:
    foreign = tmp_path / "письмо.kartoteka"
    foreign.write_text("Дорогая редакция!", encoding="utf-8")
    board = opened.board
    assert not opened.open_archive(foreign)
    assert opened.board is board
    assert "not a Kartoteka archive" in board.trouble.words.text()
    assert not opened.open_archive(tmp_path / "нет.kartoteka")


def test_a_second_window_reads_and_is_told_who_works(opened: MainWindow) -> None:
    desk, why = opened.application.open_as_can_be(opened.workplace.desk.path)
    assert not desk.storage.writable
    assert why is not None
    desk.close()


def test_the_window_speaks_three_languages_and_changes_while_it_is_open(opened: MainWindow) -> None:
    heard = []
    for language in ("ru", "kk", "en"):
        opened.appearance.speak(language)
        heard.append((opened.board.side.item(0).text(), opened.actions_.by_name["open"].text()))
    assert len(set(heard)) == 3
    assert heard[0][0] == "Интервью"


def test_every_menu_entry_does_something_and_no_key_is_taken_twice() -> None:
    entries = [entry for _, menu in MENUS for entry in menu if entry]
    assert {entry.name for entry in entries} == set(DOING)
    keys = [entry.keys for entry in entries if entry.keys]
    assert len(keys) == len(set(keys))


def test_panes_hide_and_the_theme_changes(opened: MainWindow) -> None:
    for name in ("left", "middle"):
        opened.run(name)
    assert not opened.board.side.isVisible()
    assert not opened.board.middle.isVisible()
    opened.run("dark")
    assert opened.appearance.dark
    opened.run("dark")
    assert not opened.appearance.dark


def test_without_an_archive_the_window_offers_to_begin(window: MainWindow) -> None:
    assert not window.bar.isVisible()
    assert not window.actions_.by_name["import_files"].isEnabled()
    assert window.actions_.by_name["new"].isEnabled()


def test_the_search_box_leaves_undo_to_the_archive_while_it_has_nothing_of_its_own(opened: MainWindow) -> None:
    def keeps(box: QWidget) -> bool:
        event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, "")
        event.ignore()
        QApplication.sendEvent(box, event)
        return event.isAccepted()

    assert not keeps(opened.search)
    type_in(opened.search, "вода")
    assert keeps(opened.search)


def test_what_was_open_is_open_again(opened: MainWindow, until: Until) -> None:
    bring_in_the_sample(opened, until)
    path = opened.workplace.desk.path
    opened.close_archive()
    assert opened.board is None
    opened.open_archive(path)
    until(lambda: opened.board.tabs.reading() is not None)


@pytest.mark.slow
def test_an_editor_goes_to_a_time_and_copies_a_quote_with_it(opened: MainWindow, until: Until, tmp_path: Path) -> None:
    cues = [f"{n}\n00:{n:02}:05,000 --> 00:{n:02}:09,000\nМы говорили о воде, часть {n}.\n" for n in range(1, 50)]
    cues.append("50\n01:14:05,000 --> 01:14:09,000\n«Воды хватит до августа», — сказала гидролог Айгуль Сейтова.\n")
    file = tmp_path / "эфир.srt"
    file.write_text("\n".join(cues), encoding="utf-8")
    opened.board.bring_in([file])
    until(opened.board.tabs.reading)
    until(lambda: tab(opened)._page is not None)
    opened.run("go_to_place")
    dialog = tab(opened).findChild(PlaceDialog)
    dialog.field.setText("1:14:30")
    dialog.accept()
    assert tab(opened).reader.pane.selected()[0] == tab(opened).reader.places.places[-1].start
    view = by_words(opened, "до августа")
    choose(opened, view, until)
    assert tab(opened).panel._state.text().endswith(" · 01:14:05")
    tab(opened).copy_with_source()
    assert QGuiApplication.clipboard().text().endswith(", 01:14:05")
