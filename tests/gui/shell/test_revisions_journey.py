"""From a file to its corrected state and back, in the whole window."""

from collections.abc import Callable
from pathlib import Path

from desktop_app.domain.ids import DossierId
from desktop_app.domain.quotes import QuoteState
from desktop_app.services import commands as c
from desktop_app.services.queries import QuoteFilter
from desktop_app.ui.review.correcting import CorrectDialog
from desktop_app.ui.revisions.page import RevisionsPage
from desktop_app.ui.shell.window import MainWindow

Until = Callable[[Callable[[], object]], None]
TEXT = (
    "О канале\n\n«Воды хватит до конца августа», — сказала гидролог Айгуль Сейтова в марте.\n\n"
    "Мастер участка слушал молча и смотрел на пустое русло.\n"
)


def quotes(window: MainWindow, waiting: bool) -> list[str]:
    with window.workplace.desk.storage.reading() as reading:
        return [view.quote.words for view in reading.quotes(QuoteFilter(waiting=waiting))]


def test_a_text_is_imported_corrected_reviewed_compared_and_all_of_it_undone(
    opened: MainWindow, until: Until, tmp_path: Path
) -> None:
    window, file = opened, tmp_path / "канал.txt"
    file.write_text(TEXT, encoding="utf-8")
    window.board.bring_in([file])
    until(lambda: window.board.tabs.reading() and window.board.tabs.reading()._page)
    tab = window.board.tabs.reading()
    assert tab is not None
    (view,) = tab._page.quotes
    window.workplace.do(c.JudgeQuote(view.id, QuoteState.CONFIRMED))
    dossier = c.AddDossier("Вода", "Цитаты", (view.id,))
    window.workplace.do(dossier)

    # corrected, from the reader's menu
    tab.reader.correction_wanted.emit()
    until(lambda: window.findChild(CorrectDialog))
    dialog = window.findChild(CorrectDialog)
    found = dialog.field.document().find("августа")
    found.insertText("сентября")
    until(lambda: "1 will need a look" in dialog.effect.text())
    dialog.reason.setEditText("Сверено с записью")
    dialog.save.click()
    until(lambda: quotes(window, True) == ["Воды хватит до конца августа"])

    # a dossier does not leave with it
    window.exporting.run(DossierId(dossier.id), tmp_path / "досье.md")
    until(lambda: "write in the dossier why they are printed" in window.board.trouble.words.text())
    assert "«Воды хватит до конца августа»" in window.board.trouble.words.text()

    # compared
    window.run("revisions")
    page = window.board.tabs.currentWidget()
    assert isinstance(page, RevisionsPage)
    until(lambda: len(page.sides.changes) == 1)
    assert window.board.tabs.tabToolTip(window.board.tabs.currentIndex()) == "Revisions: О канале"
    assert not window.actions_.by_name["correct"].isEnabled()
    window.run("revisions")
    assert window.board.tabs.count() == 2

    # reviewed
    window.run("review")
    review = window.board.middle.review
    until(lambda: review.current() and review.current().places)
    review._show_first()
    until(lambda: window.board.tabs.reading() is tab)
    review._take(0)
    until(lambda: quotes(window, False) == ["Воды хватит до конца сентября"])

    # and back
    for _ in range(2):
        window.workplace.undo()
    until(lambda: quotes(window, False) == ["Воды хватит до конца августа"])
    until(lambda: page.list.rows.rowCount() == 1)
    until(lambda: page.whole.positions.text == TEXT)
