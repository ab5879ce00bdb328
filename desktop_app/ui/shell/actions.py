"""Everything that the menus offer, in one table."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.services.words import translate
from desktop_app.ui.look.icons import icon
from desktop_app.ui.preferences.keys import Keys


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a menu. `needs` says what must be there: `archive`, `writable`, `quote`, `tab`,
    `text` (a tab that can be changed) or nothing."""

    name: str
    words: str
    keys: str = ""
    picture: str = ""
    needs: str = ""
    checkable: bool = False


MENUS: tuple[tuple[str, tuple[Entry | None, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("menu", "&File"),
        (
            Entry("new", QT_TRANSLATE_NOOP("menu", "New archive…"), "Ctrl+Shift+N", "archive"),
            Entry("open", QT_TRANSLATE_NOOP("menu", "Open archive…"), "Ctrl+O", "open"),
            None,
            Entry("import_files", QT_TRANSLATE_NOOP("menu", "Import files…"), "Ctrl+I", "import", "writable"),
            Entry("import_folder", QT_TRANSLATE_NOOP("menu", "Import a folder…"), "Ctrl+Shift+I", "", "writable"),
            Entry("watched_folder", QT_TRANSLATE_NOOP("menu", "Watched folder…"), "", "", "writable"),
            None,
            Entry("export", QT_TRANSLATE_NOOP("menu", "Export dossier…"), "Ctrl+E", "export", "archive"),
            Entry("backup", QT_TRANSLATE_NOOP("menu", "Save a copy of the archive…"), "", "saved", "archive"),
            Entry("backups", QT_TRANSLATE_NOOP("menu", "Backups…"), "", "history", "archive"),
            Entry("state", QT_TRANSLATE_NOOP("menu", "State of the archive…"), "", "fact-check", "archive"),
            Entry("passphrase", QT_TRANSLATE_NOOP("menu", "Passphrase…"), "", "lock", "writable"),
            None,
            Entry("lock", QT_TRANSLATE_NOOP("menu", "Lock"), "Ctrl+Alt+L", "lock", "archive"),
            Entry("close_archive", QT_TRANSLATE_NOOP("menu", "Close archive"), "", "", "archive"),
            Entry("quit", QT_TRANSLATE_NOOP("menu", "Quit"), "Ctrl+Q"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("menu", "&Edit"),
        (
            Entry("undo", QT_TRANSLATE_NOOP("menu", "Undo"), "Ctrl+Z", "undo", "writable"),
            Entry("redo", QT_TRANSLATE_NOOP("menu", "Redo"), "Ctrl+Shift+Z", "redo", "writable"),
            None,
            Entry("search", QT_TRANSLATE_NOOP("menu", "Search everything"), "Ctrl+Shift+F", "search", "archive"),
            Entry("back", QT_TRANSLATE_NOOP("menu", "Back"), "Alt+Left", "", "archive"),
            Entry("forward", QT_TRANSLATE_NOOP("menu", "Forward"), "Alt+Right", "", "archive"),
            Entry("find", QT_TRANSLATE_NOOP("menu", "Find in this text"), "Ctrl+F", "", "tab"),
            Entry("go_to_place", QT_TRANSLATE_NOOP("menu", "Go to a page or time…"), "Ctrl+G", "", "tab"),
            Entry("concordance", QT_TRANSLATE_NOOP("menu", "Concordance"), "Ctrl+Shift+K", "concordance", "archive"),
            Entry("save_search", QT_TRANSLATE_NOOP("menu", "Save this search…"), "Ctrl+Shift+S", "", "writable"),
            None,
            Entry("paste", QT_TRANSLATE_NOOP("menu", "Paste as an interview"), "Ctrl+Shift+V", "", "writable"),
            None,
            Entry("correct", QT_TRANSLATE_NOOP("menu", "Correct the text…"), "Ctrl+Shift+E", "", "text"),
            Entry("new_version", QT_TRANSLATE_NOOP("menu", "New version from a file…"), "", "", "text"),
            Entry("read_again", QT_TRANSLATE_NOOP("menu", "Read the file in another encoding…"), "", "", "text"),
            Entry("revisions", QT_TRANSLATE_NOOP("menu", "Revisions…"), "Ctrl+Shift+R", "history", "tab"),
            None,
            Entry("keys", QT_TRANSLATE_NOOP("menu", "Keys…")),
            Entry("preferences", QT_TRANSLATE_NOOP("menu", "Preferences…"), "Ctrl+,", "settings"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("menu", "&Quote"),
        (
            Entry("make_quote", QT_TRANSLATE_NOOP("menu", "Quote the selection"), "Ctrl+Shift+Q", "quote", "tab"),
            Entry("make_note", QT_TRANSLATE_NOOP("menu", "Note on the selection…"), "Ctrl+Shift+M", "note", "tab"),
            None,
            Entry("confirm", QT_TRANSLATE_NOOP("menu", "Confirm"), "Ctrl+Return", "check", "quote"),
            Entry("reject", QT_TRANSLATE_NOOP("menu", "Reject"), "Ctrl+Backspace", "reject", "quote"),
            Entry("tag", QT_TRANSLATE_NOOP("menu", "Tag…"), "Ctrl+T", "tag", "quote"),
            Entry("note", QT_TRANSLATE_NOOP("menu", "Note…"), "Ctrl+M", "note", "quote"),
            Entry("last_tag", QT_TRANSLATE_NOOP("menu", "The last tag again"), "Ctrl+Shift+T", "", "text"),
            Entry("speaker", QT_TRANSLATE_NOOP("menu", "Who said it…"), "Ctrl+Shift+P", "person", "text"),
            Entry("link", QT_TRANSLATE_NOOP("menu", "Link…"), "Ctrl+L", "link", "quote"),
            Entry("to_dossier", QT_TRANSLATE_NOOP("menu", "Put into a dossier…"), "Ctrl+D", "dossier", "quote"),
            Entry("copy_with_source", QT_TRANSLATE_NOOP("menu", "Copy with citation"), "Ctrl+Shift+C", "", "quote"),
            None,
            Entry("next_quote", QT_TRANSLATE_NOOP("menu", "Next quote"), "Alt+Down", "", "tab"),
            Entry("it_is_here", QT_TRANSLATE_NOOP("menu", "It is what I selected"), "Ctrl+Shift+H", "", "text"),
            Entry("previous_quote", QT_TRANSLATE_NOOP("menu", "Previous quote"), "Alt+Up", "", "tab"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("menu", "E&nds"),
        (
            Entry("start_word_back", QT_TRANSLATE_NOOP("menu", "Begin a word earlier"), "F7", "", "text"),
            Entry("start_word_on", QT_TRANSLATE_NOOP("menu", "Begin a word later"), "Shift+F7", "", "text"),
            Entry("end_word_on", QT_TRANSLATE_NOOP("menu", "End a word later"), "F8", "", "text"),
            Entry("end_word_back", QT_TRANSLATE_NOOP("menu", "End a word earlier"), "Shift+F8", "", "text"),
            None,
            Entry("start_character_back", QT_TRANSLATE_NOOP("menu", "Begin a letter earlier"), "Ctrl+F7", "", "text"),
            Entry("start_character_on", QT_TRANSLATE_NOOP("menu", "Begin a letter later"), "Ctrl+Shift+F7", "", "text"),
            Entry("end_character_on", QT_TRANSLATE_NOOP("menu", "End a letter later"), "Ctrl+F8", "", "text"),
            Entry("end_character_back", QT_TRANSLATE_NOOP("menu", "End a letter earlier"), "Ctrl+Shift+F8", "", "text"),
            None,
            Entry("start_sentence_back", QT_TRANSLATE_NOOP("menu", "Begin a sentence earlier"), "F4", "", "text"),
            Entry("start_sentence_on", QT_TRANSLATE_NOOP("menu", "Begin a sentence later"), "Shift+F4", "", "text"),
            Entry("end_sentence_on", QT_TRANSLATE_NOOP("menu", "End a sentence later"), "F5", "", "text"),
            Entry("end_sentence_back", QT_TRANSLATE_NOOP("menu", "End a sentence earlier"), "Shift+F5", "", "text"),
            None,
            Entry("widen", QT_TRANSLATE_NOOP("menu", "Widen to whole sentences"), "F12", "", "text"),
            Entry("narrow", QT_TRANSLATE_NOOP("menu", "Narrow by sentences"), "Shift+F12", "", "text"),
            None,
            Entry("split_quote", QT_TRANSLATE_NOOP("menu", "Split at the caret"), "Ctrl+Shift+X", "", "text"),
            Entry("merge_quotes", QT_TRANSLATE_NOOP("menu", "Merge with the next quote"), "Ctrl+Shift+J", "", "text"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("menu", "&Tags"),
        (
            Entry("tag_inside", QT_TRANSLATE_NOOP("menu", "New tag in the tag at hand…"), "", "plus", "writable"),
            Entry("tag_rename", QT_TRANSLATE_NOOP("menu", "Rename the tag"), "", "", "writable"),
            Entry("tag_define", QT_TRANSLATE_NOOP("menu", "Definition of the tag…"), "", "info", "writable"),
            Entry("tag_key", QT_TRANSLATE_NOOP("menu", "Key of the tag…"), "", "", "writable"),
            None,
            Entry("tag_into", QT_TRANSLATE_NOOP("menu", "Move the tag into another…"), "", "", "writable"),
            Entry("tag_merge", QT_TRANSLATE_NOOP("menu", "Merge the tag into another…"), "", "link", "writable"),
            Entry("tag_split", QT_TRANSLATE_NOOP("menu", "Split the tag…"), "", "", "writable"),
            Entry("tag_remove", QT_TRANSLATE_NOOP("menu", "Remove the tag…"), "", "bin", "writable"),
            None,
            Entry("tags_meeting", QT_TRANSLATE_NOOP("menu", "Tags on the same quotes…"), "", "", "archive"),
            Entry("tag_guide", QT_TRANSLATE_NOOP("menu", "Tag guide as PDF…"), "", "export", "archive"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("menu", "&People"),
        (
            Entry("person", QT_TRANSLATE_NOOP("menu", "Page of a person…"), "Ctrl+Shift+U", "person", "archive"),
            Entry("speaker_page", QT_TRANSLATE_NOOP("menu", "Page of who said it"), "Ctrl+Shift+W", "person", "quote"),
            None,
            Entry("same_person", QT_TRANSLATE_NOOP("menu", "Same person as…"), "", "link", "writable"),
            Entry("two_persons", QT_TRANSLATE_NOOP("menu", "These are two persons…"), "", "", "writable"),
            Entry("same_people", QT_TRANSLATE_NOOP("menu", "Who may be one person…"), "", "", "archive"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("menu", "&View"),
        (
            Entry("interviews", QT_TRANSLATE_NOOP("menu", "Interviews"), "Ctrl+1", "interview", "archive"),
            Entry("quotes", QT_TRANSLATE_NOOP("menu", "Quotes"), "Ctrl+2", "quote", "archive"),
            Entry("people", QT_TRANSLATE_NOOP("menu", "People"), "Ctrl+3", "person", "archive"),
            Entry("tags", QT_TRANSLATE_NOOP("menu", "Tags"), "Ctrl+4", "tag", "archive"),
            Entry("dossiers", QT_TRANSLATE_NOOP("menu", "Dossiers"), "Ctrl+5", "dossier", "archive"),
            Entry("review", QT_TRANSLATE_NOOP("menu", "To review"), "Ctrl+6", "todo", "archive"),
            Entry("found", QT_TRANSLATE_NOOP("menu", "Found quotes"), "Ctrl+9", "fact-check", "archive"),
            Entry("history", QT_TRANSLATE_NOOP("menu", "History"), "Ctrl+7", "history", "archive"),
            Entry("bin", QT_TRANSLATE_NOOP("menu", "Bin"), "", "bin", "archive"),
            Entry("similar", QT_TRANSLATE_NOOP("menu", "Same words"), "Ctrl+8", "copy", "archive"),
            None,
            Entry("left", QT_TRANSLATE_NOOP("menu", "Side bar"), "F9", "panel-left", "archive", True),
            Entry("middle", QT_TRANSLATE_NOOP("menu", "List"), "F10", "panel-left", "archive", True),
            Entry("focus", QT_TRANSLATE_NOOP("menu", "Only the text"), "F11", "", "tab", True),
            None,
            Entry("larger", QT_TRANSLATE_NOOP("menu", "Larger text"), "Ctrl++", "", "tab"),
            Entry("smaller", QT_TRANSLATE_NOOP("menu", "Smaller text"), "Ctrl+-", "", "tab"),
            Entry("usual", QT_TRANSLATE_NOOP("menu", "Usual text size"), "Ctrl+0", "", "tab"),
            Entry("signs", QT_TRANSLATE_NOOP("menu", "Show signs"), "Ctrl+Shift+8", "", "", True),
            Entry("dark", QT_TRANSLATE_NOOP("menu", "Dark"), "Ctrl+Shift+D", "moon", "", True),
            None,
            Entry("next_pane", QT_TRANSLATE_NOOP("menu", "Next pane"), "F6", "", "archive"),
            Entry("beside", QT_TRANSLATE_NOOP("menu", "Beside the others, or back"), "Ctrl+\\", "panel-right", "tab"),
            Entry("close_tab", QT_TRANSLATE_NOOP("menu", "Close tab"), "Ctrl+W", "close", "archive"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("menu", "&Help"),
        (
            Entry("help", QT_TRANSLATE_NOOP("menu", "Help"), "F1", "help"),
            Entry("syntax", QT_TRANSLATE_NOOP("menu", "How to search…"), "Shift+F1", "", "archive"),
            Entry("sample", QT_TRANSLATE_NOOP("menu", "Sample archive"), "", "archive"),
            Entry("commands", QT_TRANSLATE_NOOP("menu", "All commands…"), "Ctrl+K", "search"),
            Entry("report", QT_TRANSLATE_NOOP("menu", "Save a report for the makers…")),
            Entry("about", QT_TRANSLATE_NOOP("menu", "About Kartoteka"), "", "info"),
        ),
    ),
)


class Actions:
    """The menus' actions by name, kept true to what is open."""

    def __init__(self, window: QWidget, bar: QMenuBar, run: Callable[[str], None], own: Mapping[str, str]) -> None:
        """`own` are the keys that the editor gave to entries by their names; "" for none."""
        self.by_name: dict[str, QAction] = {}
        self._entries: dict[str, Entry] = {}
        self._menus: list[tuple[QMenu, str]] = []
        self._own = dict(own)
        for title, entries in MENUS:
            menu = bar.addMenu("")
            self._menus.append((menu, title))
            for entry in entries:
                if entry is None:
                    menu.addSeparator()
                else:
                    menu.addAction(self._action(entry, window, run))
        self.retranslate()

    def _action(self, entry: Entry, window: QWidget, run: Callable[[str], None]) -> QAction:
        action = QAction(window)
        action.setObjectName(entry.name)
        action.setCheckable(entry.checkable)
        if keys := self._own.get(entry.name, entry.keys):
            action.setShortcut(QKeySequence(keys))
        if entry.picture:
            action.setIcon(icon(entry.picture))
        action.triggered.connect(lambda: run(entry.name))
        window.addAction(action)
        self.by_name[entry.name] = action
        self._entries[entry.name] = entry
        return action

    def retranslate(self) -> None:
        """Set all words in the language spoken now."""
        for menu, title in self._menus:
            menu.setTitle(translate("menu", title))
        for name, entry in self._entries.items():
            self.by_name[name].setText(translate("menu", entry.words))

    def entries(self) -> list[Keys]:
        """Return all entries with their keys, in the order of the menus."""
        return [
            Keys(
                entry.name, self.by_name[entry.name].text(), translate("menu", title).replace("&", ""),
                self._own.get(entry.name, entry.keys), entry.keys,
            )
            for title, entries in MENUS
            for entry in entries
            if entry is not None
        ]  # fmt: skip

    def set_keys(self, name: str, keys: str) -> dict[str, str]:
        """Give an entry other keys; returns all that differ from those that the program is delivered with."""
        self.by_name[name].setShortcut(QKeySequence(keys))
        self._own[name] = keys
        self._own = {one: own for one, own in self._own.items() if own != self._entries[one].keys}
        return dict(self._own)

    def enable(self, there: frozenset[str]) -> None:
        """Offer what can be done with what is there."""
        for name, entry in self._entries.items():
            self.by_name[name].setEnabled(not entry.needs or entry.needs in there)

    def offered(self) -> list[QAction]:
        """Return what can be done now, in the order of the menus."""
        return [action for action in self.by_name.values() if action.isEnabled()]
