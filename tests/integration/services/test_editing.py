"""Every command: what it does, and that undo and redo bring back exactly what was."""

import dataclasses
import threading
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import select

from db import models
from db.archive import Archive
from desktop_app.domain.anchors import Span, Standing
from desktop_app.domain.dates import PartialDate
from desktop_app.domain.dossiers import Context
from desktop_app.domain.errors import (
    BadDate,
    BadShortcut,
    EmptySelection,
    LinkExists,
    LinkToItself,
    NameMissing,
    NoQuotesChosen,
    NotFound,
    NothingToRedo,
    NothingToUndo,
    TagExists,
    TagInsideItself,
    UndoBlocked,
)
from desktop_app.domain.ids import InterviewId, NoteId, QuoteId, TagId
from desktop_app.domain.interviews import Language, Origin
from desktop_app.domain.notes import NoteKind
from desktop_app.domain.people import SpeakerKind
from desktop_app.domain.quotes import Attribution, QuoteKind, QuoteState
from desktop_app.domain.terms import Terms
from desktop_app.services import commands as c
from desktop_app.services.bin import restoring
from desktop_app.services.editing import Editing
from desktop_app.services.found import Found, FoundPassage, FoundQuote, FoundSpeaker
from desktop_app.services.handlers import HANDLERS
from desktop_app.services.history import NAMES
from desktop_app.services.queries import QuoteFilter
from desktop_app.services.views import QuoteView
from tests.integration.conftest import TEXT, interview

PROJECTION = (
    models.Interview, models.Revision, models.Speaker, models.SpeakerAlias, models.SpeakerRole, models.Quote,
    models.Tag, models.Tagging, models.Note, models.Link, models.Declined, models.TwoPersons, models.Dossier, models.Section,
    models.Item, models.SavedSearch,
)  # fmt: skip


def projection(archive: Archive) -> dict[str, list[tuple[Any, ...]]]:
    """Return every live row of every table: what an editor can see."""
    with archive._reader.begin() as connection:
        return {
            table.__tablename__: sorted(
                (
                    tuple(row)
                    for row in connection.execute(select(*table.__table__.columns).where(table.removed_at.is_(None)))
                ),
                key=str,
            )
            for table in PROJECTION
        }


@pytest.fixture
def quotes(archive: Archive, added: InterviewId) -> list[QuoteView]:
    with archive.reading() as reading:
        return reading.quotes(QuoteFilter())


Setting = dict[str, Any]


@pytest.fixture
def setting(editing: Editing, archive: Archive, added: InterviewId, quotes: list[QuoteView]) -> Setting:
    """An archive in which every kind of thing is there once."""
    one, two = quotes[0].id, quotes[1].id
    editing.do(c.TagTarget(one, "quote", ("Вода/Канал",)))
    editing.do(c.AddTag("Погода"))
    with archive.reading() as reading:
        water, weather = (tag.id for tag in reading.tags() if tag.parent is None)
    editing.do(c.MoveTags((weather,), None, water))
    noted = editing.do(c.AddNote(one, "quote", "Проверить дату"))
    note, then = noted.made[0], projection(archive)
    link = editing.do(c.LinkQuotes(one, two, "supports")).made[0]
    dossier = editing.do(c.AddDossier("Канал", "Первый раздел", (one, two))).made[0]
    with archive.reading() as reading:
        view = reading.dossier(dossier)
        tags = {tag.path: tag.id for tag in reading.tags()}
        speaker = reading.speakers()[0].id
    started = c.AddQuote(added, (Span(0, 3),), "Марат Оспанов")
    editing.do(started)
    with archive.reading() as reading:
        other = next(line.id for line in reading.speakers() if line.name == "Марат Оспанов")
    role = editing.do(c.AddSpeakerRole(speaker, "эколог")).made[0]
    called = editing.do(c.AddSpeakerName(speaker, "Сейтова")).made[0]
    waiting = _waiting(editing, archive)
    search = editing.do(c.SaveSearch("Каналы", "канал")).made[0]
    editing.do(c.RemoveTag(editing.do(c.AddTag("Лишний")).made[0]))
    with archive.reading() as reading:
        gone = restoring(reading, reading.bin()[0].action)
    return {
        "gone": gone,
        "search": search, "role": role, "called": called, "started": started.id, "views": quotes,
        "interview": added, "waiting": waiting, "one": one, "two": two, "note": note, "link": link, "dossier": dossier, "tags": tags,
        "section": view.sections[0].section.id, "items": [item.id for item, _ in view.sections[0].items],
        "speaker": speaker, "other": other, "action": noted.action.id, "then": then,
    }  # fmt: skip


def revision(interview: str, new: str, old: str = TEXT) -> c.ReviseInterview:
    """Return a correction of the text with nothing new found in it."""
    found = Found(Language.RUSSIAN, (FoundPassage(0, len(new), Language.RUSSIAN),))
    return c.ReviseInterview(InterviewId(interview), new, 0, found, "Опечатка")


def _waiting(editing: Editing, archive: Archive) -> str:
    """Make a confirmed quote that a revision parted from its words."""
    other = editing.do(interview("пост.txt", "Пост у шлюза.\n\nЗапоры меняли весной, потом осенью.\n")).made[0]
    quote = c.AddQuote(InterviewId(other), (Span(15, 35),))
    editing.do(quote)
    editing.do(revision(other, "Пост у шлюза.\n\nЗапоры чинили весной, потом осенью.\n"))
    with archive.reading() as reading:
        assert reading.quote(quote.id).quote.standing is Standing.REVIEW
    return quote.id


MAKERS: dict[type[Any], Callable[[Setting], Any]] = {
    c.AddInterview: lambda _: interview("второй.txt", "Другой текст.\n\n«Воды хватит до августа», — повторил он.\n"),
    c.DescribeInterview: lambda s: c.DescribeInterview(s["interview"], (("title", "Вода"), ("date", "2024-03"))),
    c.ReviseInterview: lambda s: revision(s["interview"], TEXT.replace("в марте", "в мае")),
    c.Reanchor: lambda s: c.Reanchor("quote", s["waiting"], (Span(15, 35),)),
    c.KeepAsOrphan: lambda s: c.KeepAsOrphan("quote", s["waiting"]),
    c.RemoveInterview: lambda s: c.RemoveInterview(s["interview"]),
    c.SetTerms: lambda s: c.SetTerms(s["one"], "quote", Terms.OFF_RECORD, None),
    c.AddQuote: lambda s: c.AddQuote(s["interview"], (Span(0, 8),), "Дина Ахметова", ("Вода",)),
    c.MoveQuote: lambda s: c.MoveQuote(s["one"], (Span(0, 8), Span(10, 18))),
    c.SplitQuote: lambda s: c.SplitQuote(s["one"], _middle(s)),
    c.MergeQuotes: lambda s: c.MergeQuotes(QuoteId(_third(s)), s["started"]),
    c.JudgeQuotes: lambda s: c.JudgeQuotes((s["one"], s["two"]), QuoteState.CONFIRMED),
    c.JudgeQuote: lambda s: c.JudgeQuote(s["one"], QuoteState.CONFIRMED),
    c.SetSpeaker: lambda s: c.SetSpeaker(s["one"], "Кто-то другой"),
    c.SetQuoteKind: lambda s: c.SetQuoteKind(s["one"], QuoteKind.TURN),
    c.RemoveQuote: lambda s: c.RemoveQuote(s["one"]),
    c.DescribeSpeaker: lambda s: c.DescribeSpeaker(s["speaker"], "Айгуль Сейтова-Ким", SpeakerKind.PERSON, "гидролог"),
    c.AddSpeakerRole: lambda s: c.AddSpeakerRole(s["speaker"], "директор"),
    c.ChangeSpeakerRole: lambda s: c.ChangeSpeakerRole(s["role"], "министр", "Минводхоз", PartialDate("2024-05")),
    c.RemoveSpeakerRole: lambda s: c.RemoveSpeakerRole(s["role"]),
    c.AddSpeakerName: lambda s: c.AddSpeakerName(s["speaker"], "А. Сейтова"),
    c.ChangeSpeakerName: lambda s: c.ChangeSpeakerName(s["called"], "Айгүл Сейітова"),
    c.RemoveSpeakerName: lambda s: c.RemoveSpeakerName(s["called"]),
    c.KeepApart: lambda s: c.KeepApart(s["speaker"], s["other"]),
    c.MergeSpeakers: lambda s: c.MergeSpeakers(s["other"], s["speaker"]),
    c.SplitSpeaker: lambda s: c.SplitSpeaker(s["speaker"], (s["one"],), "Айгуль Сейтова"),
    c.AddTag: lambda _: c.AddTag("Погода/Засуха"),
    c.DescribeTag: lambda s: c.DescribeTag(s["tags"]["Вода"], (("name", "Воды"), ("colour", "#123456"))),
    c.MoveTags: lambda s: c.MoveTags((s["tags"]["Вода/Канал"],), None, s["tags"]["Вода"]),
    c.SortTags: lambda s: c.SortTags(),
    c.RemoveTag: lambda s: c.RemoveTag(s["tags"]["Вода"]),
    c.MergeTags: lambda s: c.MergeTags(s["tags"]["Вода/Канал"], s["tags"]["Вода"]),
    c.SplitTag: lambda s: c.SplitTag(s["tags"]["Вода/Канал"], "Шлюз", (s["one"],)),
    c.TagTarget: lambda s: c.TagTarget(s["interview"], "interview", ("Вода", "Степь")),
    c.Untag: lambda s: c.Untag(s["one"], s["tags"]["Вода/Канал"]),
    c.AddNote: lambda s: c.AddNote(s["interview"], "interview", "О герое", NoteKind.TO_DO, Span(0, 8)),
    c.ChangeNote: lambda s: c.ChangeNote(s["note"], "Дата проверена", NoteKind.FACT_CHECK, True),
    c.RemoveNote: lambda s: c.RemoveNote(s["note"]),
    c.LinkQuotes: lambda s: c.LinkQuotes(s["two"], s["one"], "updates", "позже"),
    c.ChangeLink: lambda s: c.ChangeLink(s["link"], "repeats", "почти", turned=True),
    c.Unlink: lambda s: c.Unlink(s["link"]),
    c.DeclineProposal: lambda s: c.DeclineProposal(s["one"], s["two"]),
    c.AddDossier: lambda s: c.AddDossier("Второе", "Раздел", (s["one"],)),
    c.DescribeDossier: lambda s: c.DescribeDossier(s["dossier"], "Канал и вода", "для юриста"),
    c.Restore: lambda s: s["gone"],
    c.RemoveDossier: lambda s: c.RemoveDossier(s["dossier"]),
    c.AddSection: lambda s: c.AddSection(s["dossier"], "Второй раздел"),
    c.DescribeSection: lambda s: c.DescribeSection(s["section"], "Начало", "Вступление"),
    c.RemoveSection: lambda s: c.RemoveSection(s["section"]),
    c.AddItems: lambda s: c.AddItems(s["section"], (s["one"], QuoteId(_third(s)))),
    c.AddText: lambda s: c.AddText(s["section"], "Слово редактора"),
    c.DescribeItem: lambda s: c.DescribeItem(s["items"][0], "Важно", Context.PARAGRAPH, False, False),
    c.WaiveItem: lambda s: c.WaiveItem(s["items"][0], "Так в печатной версии"),
    c.MoveItem: lambda s: c.MoveItem(s["items"][0], 1),
    c.RemoveItem: lambda s: c.RemoveItem(s["items"][0]),
    c.SaveSearch: lambda _: c.SaveSearch("Вода в августе", "вода август", "date"),
    c.ChangeSearch: lambda s: c.ChangeSearch(s["search"], "Воды", "вода OR воды", "oldest"),
    c.RemoveSearch: lambda s: c.RemoveSearch(s["search"]),
}


def _middle(s: Setting) -> int:
    quote: QuoteView = s["views"][0]
    return quote.quote.start + quote.quote.words.index(" ")


def _third(s: Setting) -> str:
    return s["third"]


def test_every_command_has_a_handler_a_sentence_and_a_test() -> None:
    assert set(MAKERS) == set(HANDLERS) - {c.PutBack}
    assert {HANDLERS[kind][0] for kind in MAKERS} | {"return_to"} == set(NAMES)


@pytest.mark.parametrize("kind", MAKERS, ids=lambda kind: kind.__name__)
def test_undo_brings_back_exactly_what_was_and_redo_what_was_done(
    kind: type[Any], setting: Setting, editing: Editing, archive: Archive
) -> None:
    third = c.AddQuote(setting["interview"], (Span(0, 5),))
    editing.do(third)
    setting["third"] = third.id
    before = projection(archive)
    editing.do(MAKERS[kind](setting))
    after = projection(archive)
    assert before != after
    for _ in range(2):
        editing.undo()
        assert projection(archive) == before
        editing.redo()
        assert projection(archive) == after


def test_all_can_be_undone_to_the_very_beginning_and_brought_again(
    setting: Setting, editing: Editing, archive: Archive
) -> None:
    whole = projection(archive)
    with archive.reading() as reading:
        steps = len(reading.history())
    for _ in range(steps):
        editing.undo()
    with pytest.raises(NothingToUndo):
        editing.undo()
    assert not any(projection(archive).values())
    for _ in range(steps):
        editing.redo()
    assert projection(archive) == whole
    with pytest.raises(NothingToRedo):
        editing.redo()


def test_the_way_back_to_a_point_is_one_step_that_can_be_undone(
    setting: Setting, editing: Editing, archive: Archive
) -> None:
    then, at_that_time = setting["action"], setting["then"]
    now = projection(archive)
    editing.undo()
    editing.do(c.AddTag("Ещё одна"))
    changed = projection(archive)
    back = editing.return_to(then)
    assert back.action.name == "return_to"
    assert projection(archive) == at_that_time
    editing.undo()
    assert projection(archive) == changed != now
    editing.redo()
    assert projection(archive) == at_that_time


def test_there_is_no_way_back_to_now(editing: Editing, added: InterviewId) -> None:
    last = editing.do(c.AddTag("Вода")).action.id
    with pytest.raises(NothingToUndo):
        editing.return_to(last)


def test_before_much_is_changed_at_once_a_backup_is_made(archive: Archive, added: InterviewId) -> None:
    asked: list[int] = []
    careful = Editing(archive, lambda: asked.append(1))
    tags = careful.do(c.TagTarget(added, "interview", ("Вода", "Степь")))
    assert tags.made
    assert asked == []
    with archive.reading() as reading:
        one, other = (tag.id for tag in reading.tags())
    careful.do(c.MergeTags(one, other))
    assert asked == [1]


def test_something_new_ends_what_could_be_redone(editing: Editing, added: InterviewId) -> None:
    editing.do(c.DescribeInterview(added, (("title", "А"),)))
    editing.undo()
    editing.do(c.DescribeInterview(added, (("title", "Б"),)))
    with pytest.raises(NothingToRedo):
        editing.redo()


def test_a_change_that_was_changed_since_is_not_undone_over_it(
    editing: Editing, archive: Archive, added: InterviewId
) -> None:
    action = editing.do(c.DescribeInterview(added, (("title", "А"),))).action
    editing.do(c.DescribeInterview(added, (("title", "Б"),)))
    with archive.reading() as reading:
        changes = tuple(reading.changes_of(action.id))
    with pytest.raises(UndoBlocked):
        editing.do(c.PutBack(changes))
    with archive.reading() as reading:
        assert reading.interview(added).interview.title == "Б"


def test_listeners_hear_what_was_touched_and_who_asked(editing: Editing, added: InterviewId) -> None:
    heard = []
    editing.on_changed(heard.append)
    editing.do(c.AddTag("Вода"), initiator="tag tree")
    assert [(one.initiator, one.touches("tag"), one.touches("quote")) for one in heard] == [("tag tree", True, False)]


# --- what is refused


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (lambda s: c.LinkQuotes(s["one"], s["one"], "supports"), LinkToItself),
        (lambda s: c.LinkQuotes(s["one"], s["two"], "supports"), LinkExists),
        (lambda s: c.LinkQuotes(s["one"], QuoteId("нет такой"), "supports"), NotFound),
        (lambda s: c.AddQuote(s["interview"], (Span(8, 10),)), EmptySelection),
        (lambda s: c.AddQuote(s["interview"], (Span(5, 99_999),)), EmptySelection),
        (lambda s: c.AddNote(s["one"], "quote", "  "), NameMissing),
        (lambda s: c.ChangeNote(NoteId("нет"), "x"), NotFound),
        (lambda _: c.AddTag(" / "), NameMissing),
        (lambda s: c.DescribeTag(s["tags"]["Вода"], (("parent", s["tags"]["Вода/Канал"]),)), TagInsideItself),
        (lambda s: c.DescribeTag(s["tags"]["Погода"], (("name", "вода"),)), TagExists),
        (lambda s: c.DescribeTag(s["tags"]["Погода"], (("shortcut", "Q"),)), BadShortcut),
        (lambda s: c.MoveTags((s["tags"]["Вода"],), s["tags"]["Вода/Канал"]), TagInsideItself),
        (lambda s: c.MoveTags((s["tags"]["Вода"],), None, TagId("нет")), NotFound),
        (lambda s: c.SplitTag(s["tags"]["Вода"], "Степь", (s["one"],)), NoQuotesChosen),
        (lambda s: c.SplitTag(s["tags"]["Вода/Канал"], " ", (s["one"],)), NameMissing),
        (lambda s: c.SplitTag(s["tags"]["Вода/Канал"], "Канал", (s["one"],)), TagExists),
        (lambda s: c.AddDossier(" ", "x"), NameMissing),
        (lambda s: c.TagTarget(QuoteId("нет"), "quote", ("x",)), NotFound),
        (lambda s: c.DescribeInterview(s["interview"], (("title", "  "),)), NameMissing),
    ],
)
def test_what_makes_no_sense_is_refused_and_changes_nothing(
    make: Callable[[Setting], Any], error: type[Exception], setting: Setting, editing: Editing, archive: Archive
) -> None:
    before = projection(archive)
    with pytest.raises(error):
        editing.do(make(setting))
    assert projection(archive) == before


# --- what commands mean


def test_a_quote_is_cut_without_white_space_and_word_for_word(
    editing: Editing, archive: Archive, added: InterviewId
) -> None:
    start = TEXT.index("\n\nМастер")
    quote = QuoteId(editing.do(c.AddQuote(added, (Span(start, start + 17),), "Айгуль Сейтова")).made[0])
    with archive.reading() as reading:
        view = reading.quote(quote)
        assert view.quote.words == "Мастер участка"
        assert view.quote.words == TEXT[view.quote.start : view.quote.end]
        assert (view.paragraph, view.role, view.quote.state) == (4, "гидролог", QuoteState.CONFIRMED)
        assert len(reading.speakers()) == 1


def test_an_old_name_still_finds_the_same_person(editing: Editing, archive: Archive, setting: Setting) -> None:
    editing.do(c.DescribeSpeaker(setting["speaker"], "Айгуль Ким", SpeakerKind.PERSON))
    editing.do(c.SetSpeaker(setting["two"], "Айгуль Сейтова"))
    with archive.reading() as reading:
        assert reading.quote(setting["two"]).speaker == "Айгуль Ким"


def test_tags_are_found_in_any_case_and_a_filter_takes_the_children_in(
    editing: Editing, archive: Archive, setting: Setting
) -> None:
    editing.do(c.TagTarget(setting["two"], "quote", ("ВОДА",)))
    with archive.reading() as reading:
        assert {tag.path for tag in reading.tags()} == {"Погода", "Вода", "Вода/Канал"}
        under = reading.quotes(QuoteFilter(tag=TagId(setting["tags"]["Вода"])))
        assert {view.id for view in under} == {setting["one"], setting["two"]}


def test_a_removed_quote_takes_its_links_and_places_along(editing: Editing, archive: Archive, setting: Setting) -> None:
    editing.do(c.RemoveQuote(setting["one"]))
    with archive.reading() as reading:
        assert reading.links_of(setting["two"]) == []
        assert [view.id for _, view in reading.dossier(setting["dossier"]).sections[0].items] == [setting["two"]]


def test_items_move_within_a_section_and_into_the_next(editing: Editing, archive: Archive, setting: Setting) -> None:
    editing.do(c.AddSection(setting["dossier"], "Второй"))
    first, second = setting["items"]

    def order() -> list[list[str]]:
        with archive.reading() as reading:
            return [[item.id for item, _ in s.items] for s in reading.dossier(setting["dossier"]).sections]

    assert order() == [[first, second], []]
    editing.do(c.MoveItem(first, 1))
    assert order() == [[second, first], []]
    editing.do(c.MoveItem(first, 1))
    assert order() == [[second], [first]]
    editing.do(c.MoveItem(first, 1))
    assert order() == [[second], [first]]
    editing.do(c.MoveItem(first, -1))
    assert order() == [[second, first], []]
    editing.do(c.MoveItem(first, -1))
    assert order() == [[first, second], []]


def test_notes_carry_who_wrote_them_last(editing: Editing, archive: Archive, setting: Setting) -> None:
    with archive.reading() as reading:
        (note,) = reading.notes_of("quote", setting["one"])
    assert (note.author, note.text) == ("Дина", "Проверить дату")
    assert note.date.endswith("Z")


# --- the queue of the index


@pytest.mark.parametrize(
    "make",
    [
        lambda s: c.DescribeInterview(s["interview"], (("outlet", "Заря"),)),
        lambda s: c.ChangeNote(s["note"], "Сверено"),
        lambda s: c.Unlink(s["link"]),
        lambda s: c.SetSpeaker(s["one"], "Другой"),
        lambda s: c.TagTarget(s["one"], "quote", ("новая",)),
        lambda s: c.DescribeTag(s["tags"]["Вода"], (("name", "Воды"),)),
        lambda s: c.DescribeSpeaker(s["speaker"], "Айгуль Ким", SpeakerKind.PERSON),
        lambda s: c.RemoveInterview(s["interview"]),
    ],
)
def test_whatever_changes_what_search_knows_puts_the_interview_into_the_queue(
    make: Callable[[Setting], Any], editing: Editing, archive: Archive, setting: Setting
) -> None:
    with archive.reading() as reading:
        archive.indexed(reading.queue(100)[-1][0])
    editing.do(make(setting))
    with archive.reading() as reading:
        once = [id for _, id in reading.queue(100)]
    assert [id for id in once if ":" not in id] == [setting["interview"]]
    editing.undo()
    with archive.reading() as reading:
        assert sorted(id for _, id in reading.queue(100)) == sorted(2 * once)


def test_a_removed_interview_has_nothing_for_the_index(editing: Editing, archive: Archive, added: InterviewId) -> None:
    with archive.reading() as reading:
        units = reading.units(added)
    assert [unit.text for unit in units] == [part.rstrip() for part in TEXT.split("\n\n")]
    assert units[2].speakers == ("Айгуль Сейтова",)
    editing.do(c.RemoveInterview(added))
    with archive.reading() as reading:
        assert reading.units(added) == []


def test_what_an_editor_says_of_a_source_comes_from_the_editor(editing: Editing, added: InterviewId) -> None:
    fields = (("recorded", "2024-02-28"), ("interviewee", "Айгуль Сейтова"), ("place", "Шу"))
    editing.do(c.DescribeInterview(added, fields))
    with editing.storage.reading() as reading:
        known = reading.interview(added).interview
    assert (known.recorded, known.recorded_origin) == ("2024-02-28", Origin.EDITOR)
    assert dict(known.origins) == {"interviewee": Origin.EDITOR, "place": Origin.EDITOR}

    editing.do(c.DescribeInterview(added, (("recorded", ""), ("place", ""))))
    with editing.storage.reading() as reading:
        known = reading.interview(added).interview
    assert (known.recorded, known.recorded_origin, dict(known.origins)) == (None, None, {"interviewee": Origin.EDITOR})
    editing.undo()
    with editing.storage.reading() as reading:
        assert reading.interview(added).interview.place == "Шу"


def test_a_recorded_date_that_is_none_is_refused(editing: Editing, added: InterviewId) -> None:
    with pytest.raises(BadDate):
        editing.do(c.DescribeInterview(added, (("recorded", "вчера"),)))


def test_what_an_import_does_lets_an_editor_go_first(editing: Editing) -> None:
    begun, go_on = threading.Event(), threading.Event()
    order: list[str] = []
    original = HANDLERS[c.AddTag]

    def slow(command: c.AddTag, work: Any) -> Any:
        if command.path == "первый":
            begun.set()
            go_on.wait(10)
        return original[1](command, work)

    editing.on_changed(lambda changed: order.append(changed.initiator))
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(HANDLERS, c.AddTag, (original[0], slow))
        first = threading.Thread(target=lambda: editing.do(c.AddTag("первый"), "first"))
        first.start()
        assert begun.wait(10)
        imports = threading.Thread(target=lambda: editing.do(interview(), "import", patient=True))
        imports.start()
        editor = threading.Thread(target=lambda: editing.do(c.AddTag("второй"), "editor"))
        editor.start()
        while not editing._eager:
            editor.join(0.001)
        go_on.set()
        for thread in (first, imports, editor):
            thread.join(10)
    assert order == ["first", "editor", "import"]


def test_correcting_a_speaker_takes_along_what_leant_on_it_as_one_step(editing: Editing, archive: Archive) -> None:
    text = "«Воды хватит», — сказал Олег Ли. «До августа», — добавил он. «Но не дольше», — сказал он."
    places = [text.find(words) for words in ("Воды хватит", "До августа", "Но не дольше")]
    found = tuple(
        FoundQuote(
            (Span(start, start + 10),), QuoteKind.DIRECT,
            Attribution("pronoun" if n else "name", "сказал", "он" if n else "Олег Ли", 0.8, leans=n > 0), 0,
        )
        for n, start in enumerate(places)
    )  # fmt: skip
    command = interview(text=text)
    speaker = FoundSpeaker("Олег Ли", SpeakerKind.PERSON)
    taken = dataclasses.replace(command.found, speakers=(speaker,), quotes=found)
    editing.do(dataclasses.replace(command, found=taken))
    with archive.reading() as reading:
        first, _, third = (view.id for view in reading.quotes(QuoteFilter()))
    editing.do(c.JudgeQuote(third, QuoteState.CONFIRMED))
    before = projection(archive)

    changed = editing.do(c.SetSpeaker(first, "Анна Ким"))

    with archive.reading() as reading:
        views = reading.quotes(QuoteFilter())
        about = reading.undoable().about
    assert changed.along == 1
    assert "Анна Ким" in about
    assert "1" in about
    assert [(view.speaker, view.quote.state) for view in views] == [
        ("Анна Ким", QuoteState.CONFIRMED),
        ("Анна Ким", QuoteState.FOUND),
        ("Олег Ли", QuoteState.CONFIRMED),
    ]
    editing.undo()
    assert projection(archive) == before
