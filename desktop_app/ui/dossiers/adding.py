"""Putting quotes into a dossier from wherever quotes are shown."""

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget
from shiboken6 import isValid

from desktop_app.domain.ids import DossierId, QuoteId, SectionId
from desktop_app.services.commands import AddDossier, AddItems, AddSection
from desktop_app.services.views import DossierLine, DossierView
from desktop_app.services.words import translate
from desktop_app.ui.dossiers.naming import NameDialog
from desktop_app.ui.look.icons import icon
from desktop_app.ui.parts.plain import on_button, tip
from desktop_app.ui.workplace import Workplace

TITLE = 48


def add_to_dossier_menu(workplace: Workplace, quote_ids: Sequence[QuoteId], parent: QWidget) -> QMenu:
    """Return a menu of all dossiers and a new one; what is chosen there takes the quotes in."""
    menu = QMenu(translate("dossiers", "Put into a dossier"), parent)
    menu.setObjectName("addToDossier")
    menu.setIcon(icon("dossier"))
    menu.setEnabled(workplace.writable and bool(quote_ids))
    quotes = tuple(quote_ids)
    window = parent.window()
    new = menu.addAction(icon("plus"), translate("dossiers", "New dossier…"))
    new.setObjectName("newDossier")
    new.triggered.connect(lambda: _ask_title(workplace, quotes, window))

    def fill(lines: list[DossierLine]) -> None:
        if isValid(menu) and lines:
            menu.insertSeparator(new)
            actions = [_offer(workplace, quotes, line, menu) for line in lines]
            menu.insertActions(menu.actions()[0], actions)

    workplace.ask(lambda reading: reading.dossiers(), fill)
    return menu


def _offer(workplace: Workplace, quotes: tuple[QuoteId, ...], line: DossierLine, menu: QMenu) -> QAction:
    short = line.title if len(line.title) <= TITLE else line.title[: TITLE - 1].rstrip() + "…"
    action = QAction(on_button(short), menu)
    action.setToolTip(tip(line.title))
    action.triggered.connect(lambda: put_into(workplace, line.id, quotes))
    return action


def _ask_title(workplace: Workplace, quotes: tuple[QuoteId, ...], window: QWidget) -> None:
    dialog = NameDialog(translate("dossiers", "New dossier"), translate("dossiers", "New dossier"), window)
    dialog.named.connect(lambda title: begin(workplace, title, quotes))
    dialog.open()


def begin(workplace: Workplace, title: str, quotes: tuple[QuoteId, ...] = ()) -> DossierId:
    """Begin a dossier with one section that holds the quotes; return its id."""
    command = AddDossier(title, translate("dossiers", "Quotes"), quotes)
    said = translate("dossiers", "Begun: «{title}»").format(title=title)
    workplace.do(command, lambda _: workplace.notice.emit(said))
    return command.id


def put_into(workplace: Workplace, dossier: DossierId, quotes: tuple[QuoteId, ...]) -> None:
    """Put quotes at the end of the last section; a dossier without sections gets one."""

    def put(view: DossierView) -> None:
        section = view.sections[-1].section.id if view.sections else _first_section(workplace, dossier)
        there = {item.quote for one in view.sections for item, _ in one.items}
        fresh = tuple(quote for quote in dict.fromkeys(quotes) if quote not in there)
        if fresh:
            said = _said(view.dossier.title, len(fresh))
            workplace.do(AddItems(section, fresh), lambda _: workplace.notice.emit(said))
        else:
            said = translate("dossiers", "«{title}» holds this already").format(title=view.dossier.title)
            workplace.notice.emit(said)

    workplace.ask(lambda reading: reading.dossier(dossier), put)


def _said(title: str, number: int) -> str:
    return translate("dossiers", "%n quote(s) put into «{title}»", n=number).format(title=title)


def _first_section(workplace: Workplace, dossier: DossierId) -> SectionId:
    command = AddSection(dossier, translate("dossiers", "Quotes"))
    workplace.do(command)
    return command.id
