"""What is played on the stage: each scene brings the window into a state that an editor meets."""

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop_app.ui.importing.page import ImportPage
from desktop_app.ui.library.details import DetailsDialog
from desktop_app.ui.shell.panes import PLACES
from desktop_app.ui.start import begin
from tests.pictures.stage import SAMPLE, Stage

Scene = Callable[[Stage], None]


def welcome(stage: Stage) -> None:
    """Nothing is open."""


def place(name: str) -> Scene:
    """Return the scene in which a place of the side bar is shown."""

    def show(stage: Stage) -> None:
        stage.window.run(name)

    return show


def reader(stage: Stage) -> None:
    """An interview with a quote at hand."""
    view = stage.quotes[0]
    stage.window.run("interviews")
    stage.window.board.tabs.open_quote(view.id)
    stage.until(lambda: stage.window.board.tabs.reading() is not None)


def selecting(stage: Stage) -> None:
    """Words are selected with the mouse."""
    reader(stage)
    page = stage.window.board.tabs.reading().reader.pane
    view = page.viewport()
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(view.width() // 2, view.height() // 2))


def signs(stage: Stage) -> None:
    """All signs of a text are shown."""
    reader(stage)
    stage.window.board.tabs.show_signs(True)


def finding(stage: Stage) -> None:
    """Words of the open text are looked for."""
    reader(stage)
    stage.window.run("find")
    stage.window.board.tabs.reading().reader.find_bar.field.setText("сотрудничество")


def searched(query: str) -> Scene:
    """Return the scene in which something is searched for."""

    def show(stage: Stage) -> None:
        page = stage.window.board.middle.search
        stage.window.search.setFocus()
        stage.window.search.setText(query)
        with suppress(TimeoutError):  # what is not understood has no results
            stage.until(lambda: page._results is not None and page._results.query == query, 4)

    return show


def completing(stage: Stage) -> None:
    """A field is typed in the search box."""
    searched("спик")(stage)


def concordance(stage: Stage) -> None:
    """Every place where a word stands."""
    searched("вода")(stage)
    stage.window.run("concordance")


def saving_search(stage: Stage) -> None:
    """A search gets a name."""
    searched("вода")(stage)
    stage.window.run("save_search")


def dialog(name: str, before: Scene | None = None) -> Scene:
    """Return the scene in which a menu entry opens something."""

    def show(stage: Stage) -> None:
        if before:
            before(stage)
            stage.rest()
        stage.window.run(name)

    return show


def dossier(stage: Stage) -> None:
    """A dossier in its tab."""
    stage.window.run("dossiers")
    with stage.window.workplace.desk.storage.reading() as reading:
        (line,) = reading.dossiers()
    stage.window.board.tabs.open_dossier(line.id)


def person(stage: Stage) -> None:
    """The page of a speaker."""
    stage.window.run("people")
    speaker = next(view.quote.speaker for view in stage.quotes if view.quote.speaker)
    stage.window.board.tabs.open_person(speaker)


def beside(stage: Stage) -> None:
    """Two interviews side by side."""
    reader(stage)
    other = next(view for view in stage.quotes if view.quote.interview != stage.quotes[0].quote.interview)
    stage.window.board.tabs.open_quote(other.id)
    stage.rest()
    stage.window.run("beside")


def back_in_line(stage: Stage) -> None:
    """What lay beside is closed again, for the scenes that follow."""
    while stage.window.board.sides.beside.count():
        stage.window.board.sides.beside.close_current()


def importing(stage: Stage) -> None:
    """Files are looked at before they come in: new, known, changed, broken and old ones."""
    folder = stage.home / "новые"
    if not folder.exists():
        folder.mkdir()
        known = next(SAMPLE.glob("*.txt")).read_text(encoding="utf-8")
        (folder / "известное.txt").write_text(known, encoding="utf-8")
        (folder / "исправленное.txt").write_text(known.replace("Казахстан", "Узбекистан", 2), encoding="utf-8")
        (folder / "старое.txt").write_bytes("Набрано давно, на другом компьютере.\n".encode("cp1251"))
        (folder / "испорченное.pdf").write_bytes(b"%PDF-1.7\nno more")
        (folder / "новое.md").write_text(
            "# О реке\n\nДата: 12 ноября 2025\n\n«Вода есть», — сказала Анна Ким.\n", encoding="utf-8"
        )
    stage.window.board.bring_in([folder])
    tabs = stage.window.board.tabs
    stage.until(lambda: isinstance(tabs.currentWidget(), ImportPage))
    stage.until(tabs.currentWidget().choosing.bring.isEnabled)


def details(stage: Stage) -> None:
    """What is known about an interview."""
    reader(stage)
    stage.window.board.correct_details(stage.quotes[0].quote.interview)
    stage.until(lambda: stage.window.findChild(DetailsDialog))


def begun(stage: Stage) -> None:
    """The archive is opened."""
    begin(stage.window, stage.application, stage.archive)
    stage.until(lambda: stage.window.board is not None and stage.window.workplace is not None)


SCENES: dict[str, Scene] = {
    **{name: place(name) for name in PLACES},
    "reader": reader,
    "selecting": selecting,
    "signs": signs,
    "finding": finding,
    "search": searched("вода"),
    "search-phrase": searched('"атомная электростанция" OR мектеп'),
    "search-amiss": searched("date:20255"),
    "search-nothing": searched("водаа"),
    "completing": completing,
    "concordance": concordance,
    "saving-search": saving_search,
    "syntax": dialog("syntax"),
    "help": dialog("help"),
    "keys": dialog("keys"),
    "commands": dialog("commands"),
    "preferences": dialog("preferences"),
    "backups": dialog("backups"),
    "state": dialog("state"),
    "passphrase": dialog("passphrase"),
    "report": dialog("report"),
    "about": dialog("about"),
    "tagging": dialog("tag", reader),
    "noting": dialog("note", reader),
    "linking": dialog("link", reader),
    "to-dossier": dialog("to_dossier", reader),
    "going": dialog("go_to_place", reader),
    "revisions": dialog("revisions", reader),
    "correcting": dialog("correct", reader),
    "meeting": dialog("tags_meeting"),
    "watching": dialog("watched_folder"),
    "person": person,
    "dossier": dossier,
    "importing": importing,
    "details": details,
    "beside": beside,
    "alone": back_in_line,
}
"""Name of a picture → its scene; all are played on one archive, in this order."""
