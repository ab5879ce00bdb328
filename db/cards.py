"""Cards of what belongs to no interview, as search finds them: people, tags, dossiers."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Connection, select

from db import models as m
from db.quoting import QuoteViews
from desktop_app.domain.interviews import Language
from desktop_app.services.found import SearchUnit, thing_key

_TABLES: dict[str, Any] = {"speaker": m.Speaker, "tag": m.Tag, "dossier": m.Dossier}


class Cards:
    """Reads cards in one read transaction. Their words may be of any language: they are analysed as Kazakh ones."""

    def __init__(self, connection: Connection, quotes: QuoteViews) -> None:
        self._connection = connection
        self._quotes = quotes

    @staticmethod
    def has(source: str) -> bool:
        """Say whether this names a card."""
        return source.partition(":")[0] in _TABLES

    def keys(self) -> list[str]:
        """Return the names of all cards that are not in the bin."""
        return [
            thing_key(kind, id)
            for kind, table in _TABLES.items()
            for id in self._connection.scalars(select(table.id).where(table.removed_at.is_(None)).order_by(table.id))
        ]

    def named(self, keys: Sequence[str]) -> list[SearchUnit]:
        """Return these cards, those that are not in the bin."""
        readers: dict[str, Callable[[list[str]], list[SearchUnit]]] = {
            "speaker": self._speakers,
            "tag": self._tags,
            "dossier": self._dossiers,
        }
        ids: dict[str, list[str]] = defaultdict(list)
        for key in keys:
            kind, _, id = key.partition(":")
            ids[kind].append(id)
        return [unit for kind, them in ids.items() for unit in readers[kind](them)]

    def _speakers(self, ids: list[str]) -> list[SearchUnit]:
        s, alias, role = m.Speaker, m.SpeakerAlias, m.SpeakerRole
        aliases, roles = defaultdict[str, list[str]](list), defaultdict[str, list[str]](list)
        for row in self._live(select(alias.speaker, alias.name), alias, alias.speaker.in_(ids)):
            aliases[row.speaker].append(row.name)
        for row in self._live(select(role.speaker, role.title, role.affiliation), role, role.speaker.in_(ids)):
            roles[row.speaker].append(", ".join(part for part in (row.title, row.affiliation) if part))
        cards = []
        for row in self._live(select(s.id, s.name, s.about), s, s.id.in_(ids)):
            names = (row.name, *dict.fromkeys(name for name in aliases[row.id] if name != row.name))
            cards.append(_card("speaker", row.id, (*names, *roles[row.id], row.about), row.name, speakers=names))
        return cards

    def _tags(self, ids: list[str]) -> list[SearchUnit]:
        lines = self._quotes.tag_lines(ids)
        return [_card("tag", one.id, (one.path, one.definition), one.path, tags=(one.path,)) for one in lines]

    def _dossiers(self, ids: list[str]) -> list[SearchUnit]:
        d, section, item = m.Dossier, m.Section, m.Item
        written = defaultdict[str, list[str]](list)
        sections = select(section.dossier, section.title, section.text)
        for row in self._live(sections, section, section.dossier.in_(ids), section.position):
            written[row.dossier] += [row.title, row.text]
        items = select(section.dossier, item.text).join(section, section.id == item.section)
        there = section.dossier.in_(ids) & section.removed_at.is_(None)
        for row in self._live(items, item, there, section.position, item.position):
            written[row.dossier].append(row.text)
        rows = self._live(select(d.id, d.title, d.scope), d, d.id.in_(ids))
        return [_card("dossier", row.id, (row.title, row.scope, *written[row.id]), title=row.title) for row in rows]

    def _live(self, question: Any, table: Any, condition: Any, *order: Any) -> list[Any]:
        found = question.where(condition, table.removed_at.is_(None)).order_by(*order, table.id)
        return list(self._connection.execute(found))


def _card(kind: str, id: str, parts: Sequence[str], heading: str = "", title: str = "", **names: Any) -> SearchUnit:
    text = "\n".join(part for part in parts if part.strip())
    about = (Language.KAZAKH, title, None, "", names.get("speakers", ()), names.get("tags", ()), "")
    return SearchUnit("", 0, 0, len(text), text, *about, kind=kind, target=id, heading=heading)
