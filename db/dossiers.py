"""Dossiers as lists and pages show them."""

from collections import defaultdict
from typing import Any

from sqlalchemy import Connection, and_, func, select

from db import models as m
from db.quoting import QuoteViews
from db.records import to_record
from desktop_app.domain.dossiers import Dossier, Item, Section
from desktop_app.domain.errors import NotFound
from desktop_app.domain.ids import DossierId
from desktop_app.services.views import DossierLine, DossierView, SectionView


def dossier_lines(connection: Connection) -> list[DossierLine]:
    """Return all dossiers with the number of their quotes, the newest first."""
    d, s, i = m.Dossier, m.Section, m.Item
    question = (
        select(d.id, d.title, d.scope, func.count(i.quote))
        .join(s, and_(s.dossier == d.id, s.removed_at.is_(None)), isouter=True)
        .join(i, and_(i.section == s.id, i.removed_at.is_(None)), isouter=True)
        .where(d.removed_at.is_(None))
        .group_by(d.id)
        .order_by(d.id.desc())
    )
    rows = connection.execute(question)
    return [DossierLine(DossierId(id), title, scope, quotes) for id, title, scope, quotes in rows]


def dossier_view(connection: Connection, quotes: QuoteViews, id: str) -> DossierView:
    """Return a dossier with sections, items and their quotes. Raises `NotFound`."""
    table = m.Dossier.__table__
    row = connection.execute(select(*table.columns).where(table.c.id == id, table.c.removed_at.is_(None))).one_or_none()
    if row is None:
        raise NotFound(kind="dossier", name=id)
    sections = [to_record(Section, one) for one in _live(connection, m.Section, m.Section.dossier == id)]
    inside = m.Item.section.in_([s.id for s in sections])
    items: dict[str, list[Item]] = defaultdict(list)
    for one in _live(connection, m.Item, inside):
        items[one.section].append(to_record(Item, one))
    views = {v.id: v for v in quotes.of(i.quote for group in items.values() for i in group if i.quote)}
    return DossierView(
        to_record(Dossier, row),
        tuple(
            SectionView(s, tuple((i, views.get(i.quote) if i.quote else None) for i in items[s.id])) for s in sections
        ),
    )


def _live(connection: Connection, table: Any, condition: Any) -> Any:
    columns = table.__table__.columns
    question = select(*columns).where(condition, columns.removed_at.is_(None))
    return connection.execute(question.order_by(columns.position, columns.id))
