"""From the tags to their quotes, and from the keyboard to a tag."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from desktop_app.services import commands as c
from desktop_app.ui.shell.guiding import write_guide
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.tags.meeting import MeetingDialog
from tests.gui.dossiers.newsroom import SAID, interview
from tests.gui.shell.test_journey import Until, quotes, tab


def begin(window: MainWindow, until: Until) -> None:
    """Bring an interview in and open it; its first quote has two tags, the second one of them."""
    command = interview()
    window.workplace.do(command)
    until(lambda: len(quotes(window)) == 3)
    first, second, _ = (view.id for view in quotes(window))
    window.workplace.do(c.TagTarget(first, "quote", ("Вода/Канал", "Степь")))
    window.workplace.do(c.TagTarget(second, "quote", ("Вода",)))
    until(lambda: len(window.board.middle.tags.tree.tags.lines) == 3)
    window.board.tabs.open_interview(command.id)
    until(lambda: tab(window)._page is not None)


def listed(window: MainWindow) -> list[str]:
    rows = window.board.middle.quotes.list.rows
    return [rows.index(number).data(Qt.ItemDataRole.AccessibleTextRole) or "" for number in range(rows.rowCount())]


def test_numbers_lead_to_the_list_of_their_quotes(opened: MainWindow, until: Until) -> None:
    begin(opened, until)
    opened.run("tags")
    tags = opened.board.middle.tags
    tags.tree.choose("Вода")
    tags.aside.whole.click()
    until(lambda: len(listed(opened)) == 2)
    opened.run("tags")
    tags.aside.own.click()
    until(lambda: len(listed(opened)) == 1 and SAID[1] in listed(opened)[0])
    opened.run("tags_meeting")
    table = opened.board.findChild(MeetingDialog, "meetingDialog")
    until(lambda: table.model.rowCount() == 2)
    table._lead(table.model.index(0, 1))
    until(lambda: len(listed(opened)) == 1 and SAID[0] in listed(opened)[0])
    assert opened.board.middle.quotes._narrowed.text() == "Вода/Канал + Степь"
    table.close()


def test_a_single_key_tags_the_quote_at_hand_or_quotes_the_selection(
    opened: MainWindow, qtbot: QtBot, until: Until
) -> None:
    begin(opened, until)
    steppe = opened.board.middle.tags.tree.tags.lines[-1]
    assert steppe.path == "Степь"
    opened.workplace.do(c.DescribeTag(steppe.id, (("shortcut", "7"),)))
    until(lambda: "7" in tab(opened).reader._tag_keys)
    third = quotes(opened)[2]
    tab(opened).choose(third.id)
    tab(opened).reader._tag_keys["7"].activated.emit()
    until(lambda: [tag.path for tag in quotes(opened)[2].tags] == ["Степь"])
    tab(opened).reader.pane.select(0, 17)
    tab(opened).reader._tag_keys["7"].activated.emit()
    until(lambda: len(quotes(opened)) == 4)
    made = next(view for view in quotes(opened) if view.quote.start == 0)
    assert (made.quote.words, [tag.path for tag in made.tags]) == ("Канал без насосов", ["Степь"])
    opened.workplace.do(c.DescribeTag(steppe.id, (("shortcut", ""),)))
    until(lambda: "7" not in tab(opened).reader._tag_keys)


def test_a_step_in_the_menu_asks_for_a_tag_first(opened: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.workplace.trouble) as told:
        opened.run("tag_merge")
    assert told.args == ["Choose a tag in the tree first."]


def test_the_guide_is_written_beside_the_window_and_shown(
    opened: MainWindow, until: Until, tmp_path, monkeypatch
) -> None:
    seen: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", seen.append)
    begin(opened, until)
    path = tmp_path / "теги.pdf"
    write_guide(opened.workplace, path)
    until(lambda: seen)
    assert path.read_bytes().startswith(b"%PDF")
