"""What each menu entry does."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QGuiApplication

from desktop_app.domain.quotes import QuoteState
from desktop_app.services.words import translate
from desktop_app.ui.help.window import HelpWindow
from desktop_app.ui.parts.choosing import choose_file, choose_folder, choose_target
from desktop_app.ui.preferences.about import AboutDialog
from desktop_app.ui.preferences.dialog import PreferencesDialog
from desktop_app.ui.preferences.keys import KeysDialog
from desktop_app.ui.search.syntax import SyntaxHelp
from desktop_app.ui.shell.palette import CommandPalette
from desktop_app.ui.shell.report import ReportDialog
from desktop_app.ui.shell.revising import correct, new_version, read_again
from desktop_app.ui.shell.with_ends import WITH_ENDS
from desktop_app.ui.shell.with_people import WITH_PEOPLE
from desktop_app.ui.shell.with_tags import WITH_TAGS
from resources import resource

if TYPE_CHECKING:
    from desktop_app.ui.shell.reading import ReadingTab
    from desktop_app.ui.shell.window import MainWindow

SUFFIX = ".kartoteka"


def _new(window: "MainWindow") -> None:
    path, _ = choose_target(
        window, translate("shell", "New archive"), Path.home() / f"{translate('shell', 'Interviews')}{SUFFIX}",
        translate("shell", "Archives (*.kartoteka)"), discreet=window.discreet,
    )  # fmt: skip
    if path is not None:
        window.keeping.create(path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX))


def _open(window: "MainWindow") -> None:
    path = choose_file(
        window, translate("shell", "Open archive"), str(Path.home()), translate("shell", "Archives (*.kartoteka)"),
        discreet=window.discreet,
    )  # fmt: skip
    if path is not None:
        window.open_archive(path)


def _import_files(window: "MainWindow") -> None:
    if window.board:
        window.board.bring_in(window.choose_files())


def _import_folder(window: "MainWindow") -> None:
    folder = choose_folder(window, translate("shell", "Import a folder"), "", discreet=window.discreet)
    if folder is not None and window.board:
        window.board.bring_in([folder])


def _paste(window: "MainWindow") -> None:
    copied = QGuiApplication.clipboard().mimeData()
    if window.board and copied is not None:
        window.board.imports.paste(copied)


def _export(window: "MainWindow") -> None:
    if not window.board or not window.exporting:
        return
    dossier = window.board.tabs.dossier() or window.board.middle.dossiers.current_id()
    if dossier:
        window.exporting.ask(dossier)
    else:
        window.board.side.show_place("dossiers")
        window.board.trouble.say(translate("shell", "Choose the dossier that is to be exported."))


def _backup(window: "MainWindow") -> None:
    workplace = window.workplace
    if workplace is None:
        return
    here = workplace.desk.path
    target, _ = choose_target(
        window, translate("shell", "Save a copy of the archive"), here.with_name(f"{here.stem}-2{SUFFIX}"),
        translate("shell", "Archives (*.kartoteka)"), discreet=window.discreet,
    )  # fmt: skip
    if target is None:
        return
    target = target if target.suffix == SUFFIX else target.with_name(target.name + SUFFIX)
    said = translate("shell", "Copied and checked: {file}").format(file=target)
    workplace.jobs.read(lambda: workplace.desk.storage.copy_to(target), lambda _: workplace.notice.emit(said))


def _quit(window: "MainWindow") -> None:
    window.close()


def _search(window: "MainWindow") -> None:
    window.search.setFocus()
    window.search.selectAll()


def _back(window: "MainWindow") -> None:
    if window.board:
        window.board.back()


def _forward(window: "MainWindow") -> None:
    if window.board:
        window.board.forward()


def _concordance(window: "MainWindow") -> None:
    if window.board and window.search.text().strip():
        window.board.open_concordance(window.board.middle.search.asked())
    elif window.board:
        _search(window)


def _save_search(window: "MainWindow") -> None:
    if window.board and window.search.text().strip():
        window.board.middle.search.save.trigger()
    elif window.board:
        _search(window)


def _syntax(window: "MainWindow") -> None:
    SyntaxHelp(window).open_below(window.search)


def _help(window: "MainWindow") -> None:
    there = window.findChild(HelpWindow)
    shown = there or HelpWindow(window)
    shown.show()
    shown.raise_()
    shown.activateWindow()
    shown.field.setFocus()


def _sample(window: "MainWindow") -> None:
    """Open the archive to try things on; it is made where documents are, once."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = Path(documents) if documents and Path(documents).is_dir() else Path.home()
    path = folder / f"{translate('shell', 'Sample')}{SUFFIX}"
    if path.exists():
        window.open_archive(path)
        return
    window.create_archive(path)
    if window.board and window.workplace and window.workplace.desk.path == path.resolve():
        window.board.imports.bring_in(sorted(resource("sample").glob("*.txt")))


def _undo(window: "MainWindow") -> None:
    if window.workplace:
        tab = _tab(window)
        if tab is not None:
            tab.marking.settle()  # ends that are being moved are the last step
        window.workplace.undo()


def _redo(window: "MainWindow") -> None:
    if window.workplace:
        window.workplace.redo()


def _preferences(window: "MainWindow") -> None:
    dialog = PreferencesDialog(window.application, window)
    dialog.language_chosen.connect(window.appearance.speak)
    dialog.theme_chosen.connect(window.appearance.wear)
    dialog.lock_after_chosen.connect(lambda _: window.keeping.count_rest())
    dialog.text_size_chosen.connect(lambda size: _resize(window, size))
    dialog.queries_forgotten.connect(window.suggesting.forget)
    dialog.open()


def _keys(window: "MainWindow") -> None:
    dialog = KeysDialog(window.actions_.entries(), window)
    preferences = window.application.preferences
    dialog.wanted.connect(lambda name, keys: preferences.set("keys", window.actions_.set_keys(name, keys)))
    dialog.open()


def _resize(window: "MainWindow", size: int) -> None:
    tab = _tab(window)
    if tab:
        tab.reader.set_text_size(size)


def _dark(window: "MainWindow") -> None:
    window.appearance.wear("light" if window.appearance.dark else "dark")


def _signs(window: "MainWindow") -> None:
    wanted = window.actions_.by_name["signs"].isChecked()
    window.application.preferences.set("signs", wanted)
    if window.board:
        window.board.sides.show_signs(wanted)


def _place(name: str) -> Callable[["MainWindow"], None]:
    def show(window: "MainWindow") -> None:
        if window.board:
            window.search.clear()
            window.board.side.show_place(name)
            window.board.show_place(name)
            window.board.middle.focus_list()

    return show


def _tab(window: "MainWindow") -> "ReadingTab | None":
    return window.board.front.reading() if window.board else None


def _in_tab(do: Callable[["ReadingTab"], object]) -> Callable[["MainWindow"], None]:
    def run(window: "MainWindow") -> None:
        tab = _tab(window)
        if tab is not None:
            do(tab)

    return run


def _on_quote(do: Callable[["ReadingTab"], object]) -> Callable[["MainWindow"], None]:
    def run(window: "MainWindow") -> None:
        tab = _tab(window)
        if tab is None or window.workplace is None:
            return
        if tab.current():
            do(tab)
        else:
            window.workplace.trouble.emit(translate("shell", "Click a quote in the text first."))

    return run


def _make_quote(tab: "ReadingTab") -> None:
    span = tab.reader.selection()
    if span:
        tab.make_quote(span)


def _make_note(tab: "ReadingTab") -> None:
    span = tab.reader.selection()
    if span:
        tab.note_on(span)


def _judge(state: QuoteState) -> Callable[["MainWindow"], None]:
    return _on_quote(lambda tab: tab.panel.judged.emit(state))


def _side(window: "MainWindow") -> None:
    if window.board:
        window.board.side.setVisible(not window.board.side.isVisible())


def _middle(window: "MainWindow") -> None:
    if window.board:
        window.board.middle.setVisible(not window.board.middle.isVisible())


def _focus(window: "MainWindow") -> None:
    if window.board:
        only = window.actions_.by_name["focus"].isChecked()
        window.board.side.setVisible(not only)
        window.board.middle.setVisible(not only)


def _next_pane(window: "MainWindow") -> None:
    if window.board:
        window.board.next_pane()


def _beside(window: "MainWindow") -> None:
    if window.board:
        window.board.sides.move_across()


def _close_tab(window: "MainWindow") -> None:
    if window.board:
        window.board.front.close_current()


def _it_is_here(window: "MainWindow") -> None:
    if window.board:
        window.board.place_at_hand()


def _commands(window: "MainWindow") -> None:
    palette = CommandPalette(window.actions_.offered(), window.workplace, window)
    if board := window.board:
        palette.offer_searches(board.saved.lines, board.saved.open)
        palette.thing_chosen.connect(board.open_thing)
    palette.open()


def _report(window: "MainWindow") -> None:
    ReportDialog(window.application, window, discreet=window.discreet).open()


def _about(window: "MainWindow") -> None:
    AboutDialog(window).open()


DOING: dict[str, Callable[["MainWindow"], None]] = {
    "new": _new,
    "open": _open,
    "import_files": _import_files,
    "import_folder": _import_folder,
    "watched_folder": lambda window: window.watching.ask(),
    "paste": _paste,
    "export": _export,
    "backup": _backup,
    "backups": lambda window: window.keeping.backups(),
    "state": lambda window: window.keeping.state(),
    "passphrase": lambda window: window.keeping.passphrase(),
    "lock": lambda window: window.keeping.lock(),
    "close_archive": lambda window: window.close_archive(),
    "quit": _quit,
    "undo": _undo,
    "redo": _redo,
    "search": _search,
    "back": _back,
    "forward": _forward,
    "concordance": _concordance,
    "save_search": _save_search,
    "help": _help,
    "sample": _sample,
    "syntax": _syntax,
    "find": _in_tab(lambda tab: tab.reader.open_find()),
    "go_to_place": _in_tab(lambda tab: tab.ask_place()),
    "keys": _keys,
    "preferences": _preferences,
    "make_quote": _in_tab(_make_quote),
    "make_note": _in_tab(_make_note),
    "confirm": _judge(QuoteState.CONFIRMED),
    "reject": _judge(QuoteState.REJECTED),
    "tag": _on_quote(lambda tab: tab.pick_tags()),
    "last_tag": _in_tab(lambda tab: tab.give_last_tag()),
    "speaker": _on_quote(lambda tab: tab.panel.ask_speaker()),
    "note": _on_quote(lambda tab: tab.note_on_quote()),
    "link": _on_quote(lambda tab: tab.link()),
    "to_dossier": _on_quote(lambda tab: tab.offer_dossiers()),
    "copy_with_source": _on_quote(lambda tab: tab.copy_with_source()),
    "next_quote": _in_tab(lambda tab: tab.reader.next_quote()),
    "previous_quote": _in_tab(lambda tab: tab.reader.previous_quote()),
    **WITH_ENDS,
    **WITH_TAGS,
    **WITH_PEOPLE,
    "interviews": _place("interviews"),
    "quotes": _place("quotes"),
    "people": _place("people"),
    "tags": _place("tags"),
    "dossiers": _place("dossiers"),
    "review": _place("review"),
    "found": _place("found"),
    "history": _place("history"),
    "bin": _place("bin"),
    "similar": _place("similar"),
    "correct": lambda window: _in_tab(lambda tab: correct(window, tab.interview))(window),
    "revisions": _in_tab(lambda tab: tab.revisions_wanted.emit()),
    "it_is_here": _it_is_here,
    "new_version": lambda window: _in_tab(lambda tab: new_version(window, tab.interview))(window),
    "read_again": lambda window: _in_tab(lambda tab: read_again(window, tab.interview))(window),
    "left": _side,
    "middle": _middle,
    "focus": _focus,
    "larger": _in_tab(lambda tab: tab.reader.larger()),
    "smaller": _in_tab(lambda tab: tab.reader.smaller()),
    "usual": _in_tab(lambda tab: tab.reader.usual_size()),
    "signs": _signs,
    "dark": _dark,
    "next_pane": _next_pane,
    "beside": _beside,
    "close_tab": _close_tab,
    "commands": _commands,
    "report": _report,
    "about": _about,
}
"""Name of a menu entry → what it does; a test keeps it equal to the menus."""
