"""What an editor does to the tag at hand: each step is an action with its words, its key and its command."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.ids import TagId
from desktop_app.domain.tags import COLOURS
from desktop_app.services.changes import Changed
from desktop_app.services.commands import DescribeTag, MergeTags, MoveTags, RemoveTag, SortTags, SplitTag
from desktop_app.services.ports import Reading
from desktop_app.services.queries import QuoteFilter
from desktop_app.services.views import QuoteView, TagLine
from desktop_app.services.words import translate
from desktop_app.ui.look.icons import icon
from desktop_app.ui.look.swatch import swatch
from desktop_app.ui.tags.branches import Branches
from desktop_app.ui.tags.choosing import TagDialog
from desktop_app.ui.tags.definition import DefinitionDialog
from desktop_app.ui.tags.keys import KeyDialog
from desktop_app.ui.tags.model import Move
from desktop_app.ui.tags.removal import RemovalDialog
from desktop_app.ui.tags.splitting import SplitDialog
from desktop_app.ui.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Step:
    """A line of the menu."""

    name: str
    words: str
    keys: str = ""
    picture: str = ""
    reads: bool = False
    """Whether it changes nothing."""


STEPS: tuple[Step | None, ...] = (
    Step("quotes", QT_TRANSLATE_NOOP("tags", "Show its quotes"), "Return", "quote", reads=True),
    Step("own", QT_TRANSLATE_NOOP("tags", "Show quotes with this very tag"), "Ctrl+Return", reads=True),
    None,
    Step("inside", QT_TRANSLATE_NOOP("tags", "New tag inside…"), "Insert", "plus"),
    Step("rename", QT_TRANSLATE_NOOP("tags", "Rename"), "F2"),
    Step("define", QT_TRANSLATE_NOOP("tags", "Definition…"), "F4", "info"),
    Step("key", QT_TRANSLATE_NOOP("tags", "Key…"), "Ctrl+Shift+K"),
    None,
    Step("up", QT_TRANSLATE_NOOP("tags", "Move up"), "Ctrl+Shift+Up", "chevron-up"),
    Step("down", QT_TRANSLATE_NOOP("tags", "Move down"), "Ctrl+Shift+Down", "chevron-down"),
    Step("deeper", QT_TRANSLATE_NOOP("tags", "Move into the tag above"), "Ctrl+Shift+Right", "chevron-right"),
    Step("higher", QT_TRANSLATE_NOOP("tags", "Move out of its tag"), "Ctrl+Shift+Left"),
    Step("into", QT_TRANSLATE_NOOP("tags", "Move into another tag…"), "Ctrl+Shift+J"),
    Step("sort", QT_TRANSLATE_NOOP("tags", "Sort the tags beside it by name")),
    None,
    Step("merge", QT_TRANSLATE_NOOP("tags", "Merge into another tag…"), "F7", "link"),
    Step("split", QT_TRANSLATE_NOOP("tags", "Split…"), "F8"),
    Step("remove", QT_TRANSLATE_NOOP("tags", "Remove tag"), "Delete", "bin"),
)
KEPT_BY_THE_TREE = ("quotes", "own")
"""Steps whose keys the tree takes itself."""


def colour_words() -> tuple[str, ...]:
    """Return the names of the tags' colours, in their order."""
    return (
        translate("tags", "Blue"), translate("tags", "Brown"), translate("tags", "Green"),
        translate("tags", "Wine red"), translate("tags", "Ochre"), translate("tags", "Violet"),
        translate("tags", "Sea green"), translate("tags", "Lilac"),
    )  # fmt: skip


class TagSteps(QObject):
    """Carries out the steps on the tree's tags.

    Signals:
        inside_wanted: path of the tag that a new one shall lie in.
    """

    inside_wanted = Signal(str)

    def __init__(self, workplace: Workplace, tree: Branches, window: QWidget) -> None:
        super().__init__(window)
        self._workplace, self._tree, self._window = workplace, tree, window
        self._do: dict[str, Callable[[TagLine], None]] = {
            "quotes": lambda line: tree.quotes_wanted.emit(line, True),
            "own": lambda line: tree.quotes_wanted.emit(line, False),
            "inside": lambda line: self.inside_wanted.emit(line.path),
            "rename": lambda _: tree.write_name(),
            "define": self._define, "key": self._ask_key, "up": lambda line: self._step(line, -1),
            "down": lambda line: self._step(line, 1), "deeper": self._deeper, "higher": self._higher,
            "into": self._ask_parent, "sort": self._sort, "merge": self._ask_merge, "split": self._ask_split,
            "remove": self._remove,
        }  # fmt: skip
        self.actions = {step.name: self._action(step) for step in STEPS if step}
        self.colours = QMenu(window)
        self.colours.setObjectName("tagColours")
        self.colours.setEnabled(workplace.writable)
        for colour in COLOURS:
            one = self.colours.addAction("")
            one.setData(colour)
            one.triggered.connect(lambda _=False, colour=colour: self._recolour(colour))
        tree.tags.renamed.connect(lambda id, name: self._describe(TagId(id), "name", name))
        tree.tags.moved.connect(self._move)
        self.retranslate()

    def _action(self, step: Step) -> QAction:
        action = QAction(self)
        action.setObjectName(f"tag_{step.name}")
        if step.picture:
            action.setIcon(icon(step.picture))
        if step.keys and step.name not in KEPT_BY_THE_TREE:
            action.setShortcut(QKeySequence(step.keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self._tree.addAction(action)
        action.setEnabled(step.reads or self._workplace.writable)
        action.triggered.connect(lambda: self.run(step.name))
        return action

    def retranslate(self) -> None:
        """Set all words in the language spoken now."""
        for step in STEPS:
            if step:
                keys = f"\t{QKeySequence(step.keys).toString()}" if step.name in KEPT_BY_THE_TREE else ""
                self.actions[step.name].setText(translate("tags", step.words) + keys)
        self.colours.setTitle(translate("tags", "Colour"))
        for action, words in zip(self.colours.actions(), colour_words(), strict=True):
            action.setText(words)

    def fill(self, menu: QMenu) -> None:
        """Put the steps into a menu."""
        for action in self.colours.actions():
            action.setIcon(swatch(action.data()))
        for step in STEPS:
            if step is None:
                menu.addSeparator()
                continue
            menu.addAction(self.actions[step.name])
            if step.name == "key":
                menu.addMenu(self.colours)

    def run(self, name: str) -> None:
        """Make a step with the tag at hand; say so where none is."""
        line = self._tree.current()
        if line is None:
            self._workplace.trouble.emit(translate("tags", "Choose a tag in the tree first."))
        elif self.actions[name].isEnabled():
            self._do[name](line)

    # --- of one tag

    def _describe(self, id: TagId, field: str, value: str) -> None:
        self._workplace.do(DescribeTag(id, ((field, value),)))

    def _recolour(self, colour: str) -> None:
        for line in self._tree.chosen_lines():
            self._describe(line.id, "colour", colour)

    def _define(self, line: TagLine) -> None:
        dialog = DefinitionDialog(line, self._window)
        dialog.defined.connect(lambda text: self._describe(line.id, "definition", text))
        dialog.open()

    def _ask_key(self, line: TagLine) -> None:
        def show(lines: list[TagLine]) -> None:
            dialog = KeyDialog(line, {one.shortcut: one.path for one in lines if one.shortcut}, self._window)
            dialog.given.connect(lambda key: self._describe(line.id, "shortcut", key))
            dialog.open()

        self._workplace.ask(lambda reading: reading.tags(counted=False), show)

    def _ask_split(self, line: TagLine) -> None:
        def question(reading: Reading) -> list[QuoteView]:
            quotes = reading.quotes(QuoteFilter(tag=line.id, below=False, rejected=False))
            return [view for view in quotes if any(tag.id == line.id for tag in view.tags)]

        def show(quotes: list[QuoteView]) -> None:
            if not quotes:
                said = translate("tags", "No quote has the tag «{tag}» itself; there is nothing to split.")
                self._workplace.trouble.emit(said.format(tag=line.path))
                return
            dialog = SplitDialog(line, quotes, self._window)
            dialog.split.connect(lambda name, these, inside: self._workplace.do(SplitTag(line.id, name, these, inside)))
            dialog.open()

        self._workplace.ask(question, show)

    # --- of several

    def _remove(self, _: TagLine) -> None:
        """Ask first where the tags chosen hang on quotes; each quote is counted once."""
        lines = self._tree.chosen_lines()
        below = [one for line in lines for one in self._tree.below(line)]
        going = {one.id for one in (*lines, *below)}

        def ask(quotes: int) -> None:
            if not quotes:
                self._lay_in_bin(lines)
                return
            names = ", ".join(line.path for line in lines)
            dialog = RemovalDialog(names, quotes, len(below), self._window)
            dialog.accepted.connect(lambda: self._lay_in_bin(lines))
            dialog.open()

        self._workplace.ask(lambda reading: len({quote for quote, tag in reading.tagged() if tag in going}), ask)

    def _lay_in_bin(self, lines: list[TagLine]) -> None:
        for line in lines:
            said = translate("tags", "Tag «{tag}» removed. Ctrl+Z brings it back.").format(tag=line.path)
            self._workplace.do(RemoveTag(line.id), self._saying(said))

    def _saying(self, words: str) -> Callable[[Changed], None]:
        return lambda _: self._workplace.notice.emit(words)

    def _ask_merge(self, line: TagLine) -> None:
        words = translate(
            "tags", "All that has the tag «{tag}» gets the tag chosen here; «{tag}» goes. Ctrl+Z brings it back."
        )

        def show(lines: list[TagLine]) -> None:
            others = _outside(lines, {line.id})
            does = translate("tags", "Merge")
            dialog = TagDialog(translate("tags", "Merge tags"), words.format(tag=line.path), does, others, self._window)
            dialog.chosen.connect(lambda into: self._workplace.do(MergeTags(line.id, TagId(into))))
            dialog.open()

        self._workplace.ask(lambda reading: reading.tags(counted=False), show)

    def _ask_parent(self, _: TagLine) -> None:
        going = self._tree.chosen_lines()
        about = translate("tags", "«{tag}» shall lie in the tag chosen here.")

        def show(lines: list[TagLine]) -> None:
            dialog = TagDialog(
                translate("tags", "Move tags"), about.format(tag=", ".join(line.path for line in going)),
                translate("tags", "Move"), _outside(lines, {line.id for line in going}), self._window,
                translate("tags", "(at the top)"),
            )  # fmt: skip
            dialog.chosen.connect(lambda into: self._move(Move(tuple(line.id for line in going), into)))
            dialog.open()

        self._workplace.ask(lambda reading: reading.tags(counted=False), show)

    # --- order

    def _move(self, move: Move) -> None:
        before = TagId(move.before) if move.before else None
        parent = TagId(move.parent) if move.parent else None
        self._workplace.do(MoveTags(tuple(TagId(id) for id in move.ids), parent, before, move.last))

    def _step(self, line: TagLine, by: int) -> None:
        """Move the tags chosen one place among those beside them."""
        beside = [one.id for one in self._tree.tags.beside(line.id)]
        going = [one.id for one in self._tree.chosen_lines() if one.id in beside]
        stay = [id for id in beside if id not in going]
        if not going:
            return
        at = sum(beside.index(id) < beside.index(going[0]) for id in stay) + by
        if 0 <= at <= len(stay):
            self._move(_beside(going, line.parent, stay, at))

    def _deeper(self, line: TagLine) -> None:
        beside = self._tree.tags.beside(line.id)
        at = [one.id for one in beside].index(line.id)
        if at:
            self._move(Move((line.id,), beside[at - 1].id))

    def _higher(self, line: TagLine) -> None:
        above = self._tree.tags.line(self._tree.tags.index_of(line.parent or ""))
        if above is None:
            return
        beside = [one.id for one in self._tree.tags.beside(above.id)]
        self._move(_beside([line.id], above.parent, beside, beside.index(above.id) + 1))

    def _sort(self, line: TagLine) -> None:
        self._workplace.do(SortTags(line.parent))


def _beside(going: Sequence[str], parent: str | None, stay: Sequence[str], at: int) -> Move:
    """Return the move of tags to a place among those that stay."""
    if at < len(stay):
        return Move(tuple(going), parent or "", stay[at])
    return Move(tuple(going), parent or "", last=True)


def _outside(lines: list[TagLine], ids: set[TagId]) -> list[TagLine]:
    """Return the tags that are none of these and lie in none of them."""
    inside: set[str] = set(ids)
    for line in lines:
        if line.parent in inside:
            inside.add(line.id)
    return [line for line in lines if line.id not in inside]
