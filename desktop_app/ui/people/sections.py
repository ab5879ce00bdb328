"""The sections beside somebody's quotes: names, roles, people beside them, links, dossiers."""

from collections.abc import Callable, Iterable
from itertools import groupby
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.errors import BadDate
from desktop_app.domain.links import link_type
from desktop_app.domain.people import SpeakerAlias, SpeakerRole
from desktop_app.services import commands as c
from desktop_app.services.person import Beside, Person, Related, Used
from desktop_app.services.vocabulary import link_words
from desktop_app.services.words import spoken, translate
from desktop_app.ui.look.fonts import interface_font, weighted
from desktop_app.ui.look.icons import icon
from desktop_app.ui.parts.plain import PlainLabel, tip
from desktop_app.ui.people.role import RoleLine
from desktop_app.ui.people.speaker import role_words
from desktop_app.ui.quotes.cards import Dot, ElidedLink, small_button

T = TypeVar("T")
MOST = 12
"""Lines of a section that are shown at once."""


class RoleDialog(QDialog):
    """Asks for a role, new or as it is.

    Signals:
        wanted: a command (`AddSpeakerRole` or `ChangeSpeakerRole`).
    """

    wanted = Signal(object)

    def __init__(self, person: Person, role: SpeakerRole | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("roleDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("people", "Role of {name}").format(name=person.line.name))
        self.setMinimumWidth(600)
        self._speaker, self._role = person.line.id, role
        self.fields = RoleLine(role, alone=True)
        self._trouble = PlainLabel("", "trouble", wrapped=True)
        self._trouble.hide()
        buttons = QDialogButtonBox()
        buttons.addButton(translate("notes", "Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(translate("dialogs", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(12)
        layout.addWidget(self.fields)
        layout.addWidget(PlainLabel(translate("people", "2025-11-12, 2025-11 or 2025"), "quiet"))
        layout.addWidget(self._trouble)
        layout.addWidget(buttons)

    def accept(self) -> None:
        try:
            said = self.fields.role(self._speaker)
        except BadDate as error:
            self._trouble.setText(spoken(error))
            self._trouble.show()
            return
        if said is None:
            return
        if self._role is None:
            self.wanted.emit(said)
        else:
            self.wanted.emit(
                c.ChangeSpeakerRole(self._role.id, said.title, said.affiliation, said.since, said.until)
            )  # fmt: skip
        super().accept()


class Sections(QScrollArea):
    """Everything about a person but the quotes.

    Signals:
        wanted: a command.
        speaker_wanted, quote_wanted, dossier_wanted: id of what shall be opened.
    """

    wanted = Signal(object)
    speaker_wanted = Signal(str)
    quote_wanted = Signal(str)
    dossier_wanted = Signal(str)

    def __init__(self, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("personSections")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._writable = writable
        self._whole: set[str] = set()
        """Sections that the editor wants to see to their end."""
        self._person: Person | None = None

    def show_person(self, person: Person) -> None:
        """Show what has changed; the place scrolled to stays, where the keyboard was too, and a name that was begun."""
        if person != self._person:
            self._person = person
            self._show_anew(person)

    def retranslate(self) -> None:
        """Set all words anew."""
        if self._person:
            self._show_anew(self._person)

    def _show_anew(self, person: Person) -> None:
        place, begun, focused = self.verticalScrollBar().value(), self._begun(), self._focused()
        for field in self.findChildren(QLineEdit):
            field.blockSignals(True)  # one that goes is not one that was left
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(14, 8, 14, 14)
        column.setSpacing(4)
        self._add(column, translate("people", "Names"), [*self._names(person)])
        self._add(column, translate("people", "Roles"), [*self._roles(person)])
        self._part(column, "beside", translate("people", "In the same interviews"), person.beside, self._beside)
        self._links(column, person)
        self._part(column, "used", translate("people", "In dossiers"), person.used, self._used)
        column.addStretch(1)
        self.setWidget(inside)
        before: QWidget = self  # what is new would else be reached after all else in the window
        for widget in inside.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                self.setTabOrder(before, widget)
                before = widget
        for field in inside.findChildren(QLineEdit, "newName"):
            field.setText(begun)
        if focused:
            there = inside.findChildren(QWidget, focused) or inside.findChildren(QLineEdit, "newName")
            for widget in there[:1]:
                widget.setFocus()
        self.verticalScrollBar().setValue(place)

    def _begun(self) -> str:
        """Return the name that is being written and not added yet."""
        return next((field.text() for field in self.findChildren(QLineEdit, "newName")), "")

    def _focused(self) -> str:
        """Return the kind of field or button on which the keyboard is, or nothing where it is elsewhere."""
        focused = self.focusWidget()
        return focused.objectName() if focused is not None and focused.hasFocus() else ""

    def _add(self, column: QVBoxLayout, heading: str, lines: list[QWidget]) -> None:
        if not lines:
            return
        label = PlainLabel(heading, "sectionHeading")
        label.setFont(weighted(interface_font(), 600))
        if column.count():
            column.addSpacing(10)
        column.addWidget(label)
        for line in lines:
            column.addWidget(line)

    def _part(
        self, column: QVBoxLayout, name: str, heading: str, things: tuple[T, ...], line: Callable[[T], QWidget]
    ) -> None:
        shown = things if name in self._whole else things[:MOST]
        lines = [line(thing) for thing in shown]
        if len(shown) < len(things):
            more = ElidedLink(translate("people", "%n more", n=len(things) - len(shown)))
            more.setObjectName("linkTarget")
            more.clicked.connect(lambda: self._show_whole(name))
            lines.append(more)
        self._add(column, heading, lines)

    def _show_whole(self, name: str) -> None:
        self._whole.add(name)
        if self._person:
            self._show_anew(self._person)

    # --- names

    def _names(self, person: Person) -> Iterable[QWidget]:
        for alias in person.names:
            yield self._name(person, alias)
        if self._writable:
            new = QLineEdit()
            new.setObjectName("newName")
            new.setPlaceholderText(translate("people", "Another name or spelling"))
            new.setAccessibleName(translate("people", "Another name or spelling"))
            new.returnPressed.connect(lambda: self._name_added(person, new))
            yield new

    def _name(self, person: Person, alias: SpeakerAlias) -> QWidget:
        if not self._writable:
            return PlainLabel(alias.name, wrapped=True)
        field = QLineEdit(alias.name)
        field.setObjectName("otherName")
        field.setAccessibleName(translate("people", "Also known as"))
        field.editingFinished.connect(lambda: self._name_changed(alias, field))
        show = small_button("check", translate("people", "Show this name in lists"))
        show.setObjectName("showName")
        show.clicked.connect(lambda: self.wanted.emit(c.AddSpeakerName(person.line.id, alias.name, shown=True)))
        off = small_button("close", translate("people", "Remove the name {name}").format(name=alias.name))
        off.setObjectName("removeName")
        off.clicked.connect(lambda: self.wanted.emit(c.RemoveSpeakerName(alias.id)))
        return _line((field, 1), (show, 0), (off, 0))

    def _name_changed(self, alias: SpeakerAlias, field: QLineEdit) -> None:
        name = " ".join(field.text().split())
        if name and name != alias.name:
            self.wanted.emit(c.ChangeSpeakerName(alias.id, name))

    def _name_added(self, person: Person, field: QLineEdit) -> None:
        if field.text().strip():
            name = field.text()
            field.clear()
            self.wanted.emit(c.AddSpeakerName(person.line.id, name))

    # --- roles

    def _roles(self, person: Person) -> Iterable[QWidget]:
        for role in reversed(person.line.roles):
            words = PlainLabel(role_words(role), wrapped=True)
            if not self._writable:
                yield words
                continue
            edit = small_button("settings", translate("people", "Change the role {role}").format(role=role.title))
            edit.setObjectName("changeRole")
            edit.clicked.connect(lambda _=False, role=role: self.ask_role(role))
            off = small_button("close", translate("people", "Remove the role {role}").format(role=role.title))
            off.setObjectName("removeRole")
            off.clicked.connect(lambda _=False, role=role: self.wanted.emit(c.RemoveSpeakerRole(role.id)))
            yield _line((words, 1), (edit, 0), (off, 0))
        if self._writable:
            add = QPushButton(icon("plus"), translate("people", "Add role"))
            add.setObjectName("addRole")
            add.clicked.connect(lambda: self.ask_role(None))
            yield _line((add, 0), (None, 1))

    def ask_role(self, role: SpeakerRole | None) -> None:
        """Ask for a role, new or as it is."""
        if self._person is not None:
            dialog = RoleDialog(self._person, role, self)
            dialog.wanted.connect(self.wanted)
            dialog.open()

    # --- what leads elsewhere

    def _beside(self, other: Beside) -> QWidget:
        go = ElidedLink(other.name)
        go.setObjectName("linkTarget")
        go.clicked.connect(lambda: self.speaker_wanted.emit(other.id))
        counts = translate("people", "%n interview(s)", n=other.interviews)
        return _line((go, 1), (PlainLabel(counts, "quiet"), 0))

    def _used(self, dossier: Used) -> QWidget:
        go = ElidedLink(dossier.title)
        go.setObjectName("linkTarget")
        go.clicked.connect(lambda: self.dossier_wanted.emit(dossier.id))
        return _line((go, 1), (PlainLabel(translate("people", "%n quote(s)", n=dossier.quotes), "quiet"), 0))

    def _links(self, column: QVBoxLayout, person: Person) -> None:
        def kind(link: Related) -> tuple[str, bool]:
            return link.type, link.outgoing or not link_type(link.type).directed

        for (type, outgoing), links in groupby(sorted(person.related, key=kind), kind):
            those = tuple(links)
            heading = f"{link_words(type, outgoing)}: {len(those)}"
            self._part(column, f"{type} {outgoing}", heading[:1].upper() + heading[1:], those, self._link)

    def _link(self, link: Related) -> QWidget:
        go = ElidedLink(" – ".join(part for part in (link.other_speaker, f"«{link.other_words}»") if part))
        go.setObjectName("linkTarget")
        go.setToolTip(tip(f"«{link.own_words}»\n↕\n«{link.other_words}»\n{link.other_title}"))
        go.clicked.connect(lambda: self.quote_wanted.emit(link.other))
        return _line((Dot(link_type(link.type).colour), 0), (go, 1))


def _line(*parts: tuple[QWidget | None, int]) -> QWidget:
    made = QWidget()
    layout = QHBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(4)
    for part, stretch in parts:
        layout.addWidget(part, stretch) if part else layout.addStretch(stretch)
    return made
