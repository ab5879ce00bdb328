"""A walk at random through everything that can be done to an archive; each step is one that an editor could make."""

from collections.abc import Callable
from contextlib import suppress
from random import Random
from typing import Any

from sqlalchemy import Engine, select

from db import models as m
from desktop_app.domain.anchors import Span
from desktop_app.domain.dates import PartialDate
from desktop_app.domain.dossiers import Context
from desktop_app.domain.errors import KartotekaError, NothingToUndo, UndoBlocked
from desktop_app.domain.links import LINK_TYPES
from desktop_app.domain.notes import NoteKind
from desktop_app.domain.people import SpeakerKind
from desktop_app.domain.quotes import QuoteKind, QuoteState
from desktop_app.domain.searches import ORDERS
from desktop_app.domain.terms import Terms
from desktop_app.services import commands as c
from desktop_app.services.bin import restoring
from desktop_app.services.changes import Changed
from desktop_app.services.editing import Editing
from tests.crash import material

OFTEN = (c.AddInterview, c.AddQuote, c.TagTarget, c.AddNote, c.LinkQuotes, c.AddDossier, c.AddItems, c.ReviseInterview)
SELDOM = (c.RemoveInterview, c.RemoveTag, c.MergeTags, c.SplitTag, c.SortTags, c.RemoveDossier)
FAULTS = (UndoBlocked,)
"""Refusals that no step may meet here: whatever was done last can be taken back."""
Make = Callable[["Walk"], Any]


class NothingThere(Exception):
    """The archive has nothing yet that this step could be done to."""


class Walk:
    """Makes steps from a random source; the same source and archive give the same kinds of steps."""

    def __init__(self, editing: Editing, engine: Engine, random: Random) -> None:
        self._editing = editing
        self._engine = engine
        self.random = random

    def step(self, going_back: float = 0.2) -> Changed | None:
        """Make one step; None where it was refused or there was nothing to do it to. `going_back`: how often, 0 to 1."""
        try:
            if self.random.random() < going_back:
                return self._back()
            return self._editing.do(MAKERS[self._kind()](self))
        except FAULTS:
            raise
        except (KartotekaError, NothingThere):
            return None

    def _kind(self) -> type[Any]:
        kinds = list(MAKERS)
        weights = [6 if kind in OFTEN else 1 if kind in SELDOM else 2 for kind in kinds]
        return self.random.choices(kinds, weights)[0]

    def _back(self) -> Changed:
        way = self.random.random()
        if way < 0.55:
            return self._editing.undo()
        if way < 0.9:
            return self._editing.redo()
        with self._editing.storage.reading() as reading:
            lines = reading.history(12)
        if not lines:
            raise NothingToUndo
        return self._editing.return_to(self.random.choice(lines).id)

    # --- what is there

    def some(self, table: Any, *conditions: Any) -> Any:
        """Return the id of something that is not in the bin. Raises `NothingThere`."""
        question = select(table.id).where(table.removed_at.is_(None), *conditions).order_by(table.id)
        with self._engine.begin() as connection:
            found = list(connection.scalars(question))
        if not found:
            raise NothingThere
        return self.random.choice(found)

    def gone(self) -> c.Restore:
        """Return what puts something back out of the bin. Raises `NothingThere`."""
        with self._editing.storage.reading() as reading:
            lines = reading.bin()
            if not lines:
                raise NothingThere
            return restoring(reading, self.random.choice(lines).action)

    def text(self, interview: str) -> str:
        """Return the present text of an interview."""
        with self._editing.storage.reading() as reading:
            return reading.text(interview)  # type: ignore[arg-type]

    def span(self, interview: str) -> Span:
        """Return some stretch of an interview's present text."""
        end = len(self.text(interview))
        start = self.random.randrange(end)
        return Span(start, min(end, start + self.random.randint(1, 60)))

    def target(self) -> tuple[Any, str]:
        """Return a quote or an interview."""
        table, kind = self.random.choice(((m.Quote, "quote"), (m.Quote, "quote"), (m.Interview, "interview")))
        return self.some(table), kind

    def waiting(self) -> tuple[str, str, str]:
        """Return a quote or note whose words have lost their place: kind, id, interview."""
        table, kind = self.random.choice(((m.Quote, "quote"), (m.Note, "note")))
        id = self.some(table, table.standing != "firm")
        column = m.Quote.interview if kind == "quote" else m.Note.target
        with self._engine.begin() as connection:
            return kind, id, connection.execute(select(column).where(table.id == id)).scalar_one()

    def one(self, *choices: Any) -> Any:
        """Return one of these."""
        return self.random.choice(choices)


def _revise(w: Walk) -> c.ReviseInterview:
    interview = w.some(m.Interview)
    text = material.corrected(w.text(interview), w.random)
    return c.ReviseInterview(interview, text, 0, material.found_in(text, w.random), w.one("Опечатка", ""))


def _reanchor(w: Walk) -> c.Reanchor:
    kind, id, interview = w.waiting()
    return c.Reanchor(kind, id, (w.span(interview),))


def _move(w: Walk) -> c.MoveQuote:
    quote = w.some(m.Quote)
    with w._editing.storage.reading() as reading:
        interview = reading.quote(quote).quote.interview
    return c.MoveQuote(quote, (w.span(interview),))


def _split_quote(w: Walk) -> c.SplitQuote:
    quote = w.some(m.Quote)
    with w._editing.storage.reading() as reading:
        words = reading.quote(quote).quote
    return c.SplitQuote(quote, w.random.randint(words.start, words.end))


def _add_quote(w: Walk) -> c.AddQuote:
    interview = w.some(m.Interview)
    return c.AddQuote(interview, (w.span(interview),), w.one("", *material.PEOPLE), w.one((), (w.one(*material.TAGS),)))


def _add_note(w: Walk) -> c.AddNote:
    target, kind = w.target()
    span = w.span(target) if kind == "interview" and w.random.random() < 0.6 else None
    return c.AddNote(target, kind, w.one(*material.TOLD), w.one(*NoteKind), span)


def _terms(w: Walk) -> c.SetTerms:
    target, kind = w.target()
    return c.SetTerms(target, kind, w.one(None, *Terms), w.one(None, PartialDate("2027-01")))


def _describe(w: Walk) -> c.DescribeInterview:
    field = w.one(("title", w.one(*material.TOLD)), ("date", "2024-03"), ("outlet", w.one(*material.OUTLETS)))
    return c.DescribeInterview(w.some(m.Interview), (field, ("place", w.one("Алматы", "Шу"))))


def _describe_tag(w: Walk) -> c.DescribeTag:
    field = w.one(
        ("name", f"{w.one(*material.TAGS)} {w.random.randint(1, 9)}"),
        ("parent", w.one(None, w.some(m.Tag))),
        ("shortcut", w.one("1", "2", "ф", "")),
    )
    return c.DescribeTag(w.some(m.Tag), (field, ("colour", w.one("#123456", "#654321"))))


def _move_tags(w: Walk) -> c.MoveTags:
    parent = w.one(None, w.some(m.Tag))
    with suppress(NothingThere):
        return c.MoveTags((w.some(m.Tag), w.some(m.Tag)), parent, w.one(None, w.some(m.Tag, m.Tag.parent == parent)))
    return c.MoveTags((w.some(m.Tag),), parent)


def _split_tag(w: Walk) -> c.SplitTag:
    tag = w.some(m.Tagging)
    with w._engine.begin() as connection:
        row = connection.execute(select(m.Tagging.tag, m.Tagging.target).where(m.Tagging.id == tag)).one()
    name = f"{w.one(*material.TAGS)} {w.random.randint(1, 99)}"
    return c.SplitTag(row.tag, name, (row.target, w.some(m.Quote)), w.one(True, False))


def _describe_item(w: Walk) -> c.DescribeItem:
    return c.DescribeItem(
        w.some(m.Item), w.one("Важно", "Спорно"), w.one(*Context), w.one(True, False), w.one(True, False)
    )


def _change_note(w: Walk) -> c.ChangeNote:
    return c.ChangeNote(w.some(m.Note), w.one(None, *material.TOLD), w.one(None, *NoteKind), w.one(None, True, False))


def _tag_target(w: Walk) -> c.TagTarget:
    return c.TagTarget(*w.target(), tuple(w.random.sample(material.TAGS, w.random.randint(1, 3))))


def _add_dossier(w: Walk) -> c.AddDossier:
    return c.AddDossier(w.one("Канал", "Ток", "Школа"), "Начало", tuple(w.some(m.Quote) for _ in range(3)))


MAKERS: dict[type[Any], Make] = {
    c.AddInterview: lambda w: material.interview(w.random),
    c.DescribeInterview: _describe,
    c.ReviseInterview: _revise,
    c.Reanchor: _reanchor,
    c.KeepAsOrphan: lambda w: c.KeepAsOrphan(*w.waiting()[:2]),
    c.RemoveInterview: lambda w: c.RemoveInterview(w.some(m.Interview)),
    c.SetTerms: _terms,
    c.AddQuote: _add_quote,
    c.MoveQuote: _move,
    c.SplitQuote: _split_quote,
    c.MergeQuotes: lambda w: c.MergeQuotes(w.some(m.Quote), w.some(m.Quote)),
    c.JudgeQuotes: lambda w: c.JudgeQuotes((w.some(m.Quote), w.some(m.Quote)), w.one(*QuoteState)),
    c.JudgeQuote: lambda w: c.JudgeQuote(w.some(m.Quote), w.one(*QuoteState)),
    c.SetSpeaker: lambda w: c.SetSpeaker(w.some(m.Quote), w.one("", "Кто-то другой", *material.PEOPLE)),
    c.SetQuoteKind: lambda w: c.SetQuoteKind(w.some(m.Quote), w.one(*QuoteKind)),
    c.RemoveQuote: lambda w: c.RemoveQuote(w.some(m.Quote)),
    c.DescribeSpeaker: lambda w: c.DescribeSpeaker(
        w.some(m.Speaker), w.one("Айгуль Ким", *material.PEOPLE), w.one(*SpeakerKind), w.one("", "гидролог")
    ),
    c.AddSpeakerRole: lambda w: c.AddSpeakerRole(w.some(m.Speaker), w.one("директор", "эколог")),
    c.ChangeSpeakerRole: lambda w: c.ChangeSpeakerRole(
        w.some(m.SpeakerRole), w.one("директор", "министр"), w.one("", "Минводхоз"), w.one(None, PartialDate("2024-05"))
    ),
    c.RemoveSpeakerRole: lambda w: c.RemoveSpeakerRole(w.some(m.SpeakerRole)),
    c.AddSpeakerName: lambda w: c.AddSpeakerName(
        w.some(m.Speaker), w.one("Кто-то", *material.PEOPLE), w.one(True, False)
    ),
    c.ChangeSpeakerName: lambda w: c.ChangeSpeakerName(w.some(m.SpeakerAlias), w.one("Другой", *material.PEOPLE)),
    c.RemoveSpeakerName: lambda w: c.RemoveSpeakerName(w.some(m.SpeakerAlias)),
    c.KeepApart: lambda w: c.KeepApart(w.some(m.Speaker), w.some(m.Speaker)),
    c.MergeSpeakers: lambda w: c.MergeSpeakers(w.some(m.Speaker), w.some(m.Speaker)),
    c.SplitSpeaker: lambda w: c.SplitSpeaker(
        w.some(m.Speaker), tuple(w.some(m.Quote) for _ in range(5)), w.one("Кто-то другой", *material.PEOPLE)
    ),
    c.AddTag: lambda w: c.AddTag(f"{w.one(*material.TAGS)}/{w.random.randint(1, 9)}"),
    c.DescribeTag: _describe_tag,
    c.MoveTags: _move_tags,
    c.SortTags: lambda w: c.SortTags(w.one(None, w.some(m.Tag))),
    c.RemoveTag: lambda w: c.RemoveTag(w.some(m.Tag)),
    c.MergeTags: lambda w: c.MergeTags(w.some(m.Tag), w.some(m.Tag)),
    c.SplitTag: _split_tag,
    c.TagTarget: _tag_target,
    c.Untag: lambda w: c.Untag(w.some(m.Quote), w.some(m.Tag)),
    c.AddNote: _add_note,
    c.ChangeNote: _change_note,
    c.RemoveNote: lambda w: c.RemoveNote(w.some(m.Note)),
    c.LinkQuotes: lambda w: c.LinkQuotes(w.some(m.Quote), w.some(m.Quote), w.one(*LINK_TYPES)),
    c.ChangeLink: lambda w: c.ChangeLink(w.some(m.Link), w.one(*LINK_TYPES), w.one("", "позже"), w.one(True, False)),
    c.Unlink: lambda w: c.Unlink(w.some(m.Link)),
    c.DeclineProposal: lambda w: c.DeclineProposal(w.some(m.Quote), w.some(m.Quote)),
    c.AddDossier: _add_dossier,
    c.DescribeDossier: lambda w: c.DescribeDossier(w.some(m.Dossier), w.one("Вода", "Ток"), w.one("", "для юриста")),
    c.Restore: lambda w: w.gone(),
    c.RemoveDossier: lambda w: c.RemoveDossier(w.some(m.Dossier)),
    c.AddSection: lambda w: c.AddSection(w.some(m.Dossier), w.one("Второй раздел", "Итог")),
    c.DescribeSection: lambda w: c.DescribeSection(w.some(m.Section), w.one("Начало", "Итог"), w.one("", "Вступление")),
    c.RemoveSection: lambda w: c.RemoveSection(w.some(m.Section)),
    c.AddItems: lambda w: c.AddItems(w.some(m.Section), (w.some(m.Quote), w.some(m.Quote))),
    c.AddText: lambda w: c.AddText(w.some(m.Section), "Слово редактора"),
    c.DescribeItem: _describe_item,
    c.WaiveItem: lambda w: c.WaiveItem(w.some(m.Item), w.one("", "Так в печатной версии")),
    c.MoveItem: lambda w: c.MoveItem(w.some(m.Item), w.one(-1, 1)),
    c.RemoveItem: lambda w: c.RemoveItem(w.some(m.Item)),
    c.SaveSearch: lambda w: c.SaveSearch(w.one("Вода", "Люди"), w.one("вода", "каналы август"), w.one(*ORDERS)),
    c.ChangeSearch: lambda w: c.ChangeSearch(w.some(m.SavedSearch), w.one("Вода", "Реки"), order=w.one(*ORDERS)),
    c.RemoveSearch: lambda w: c.RemoveSearch(w.some(m.SavedSearch)),
}
"""How each command is made from what the archive holds."""
