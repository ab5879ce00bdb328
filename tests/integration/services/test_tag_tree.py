"""The tag tree over the years: order, split, keys, counts, and which tags meet."""

import csv
import io

import pytest

from db.archive import Archive
from desktop_app.domain.errors import ShortcutTaken, TagExists, TagInsideItself
from desktop_app.domain.ids import InterviewId, QuoteId, TagId
from desktop_app.domain.quotes import QuoteState
from desktop_app.services import commands as c
from desktop_app.services.cooccurrence import as_csv, cooccurrence
from desktop_app.services.editing import Editing
from desktop_app.services.queries import QuoteFilter
from desktop_app.services.views import TagLine


@pytest.fixture
def quotes(archive: Archive, added: InterviewId) -> list[QuoteId]:
    with archive.reading() as reading:
        return [view.id for view in reading.quotes(QuoteFilter())]


def tree(archive: Archive) -> dict[str, TagLine]:
    with archive.reading() as reading:
        return {line.path: line for line in reading.tags()}


def ids(archive: Archive, *paths: str) -> tuple[TagId, ...]:
    lines = tree(archive)
    return tuple(lines[path].id for path in paths)


def make(editing: Editing, *paths: str) -> None:
    for path in paths:
        editing.do(c.AddTag(path))


def shown(archive: Archive, **chosen: object) -> set[QuoteId]:
    with archive.reading() as reading:
        return {view.id for view in reading.quotes(QuoteFilter(rejected=False, **chosen))}  # type: ignore[arg-type]


def test_kazakh_names_stand_where_kazakh_readers_look_for_them(archive: Archive, editing: Editing) -> None:
    make(editing, "Яблоки", "Өңірлер", "Пресса", "Әкімдік", "Вода", "Атом")
    assert list(tree(archive)) == ["Атом", "Әкімдік", "Вода", "Өңірлер", "Пресса", "Яблоки"]


def test_tags_laid_before_another_stay_there_and_need_no_new_places_for_the_rest(
    archive: Archive, editing: Editing
) -> None:
    make(editing, "А", "Б", "В", "Г")
    first, _, third, last = ids(archive, "А", "Б", "В", "Г")
    editing.do(c.MoveTags((last, third), None, first))
    assert list(tree(archive)) == ["Г", "В", "А", "Б"]
    changed = editing.do(c.MoveTags((first,), None, last))
    assert changed.touched == {("tag", first)}
    assert list(tree(archive)) == ["А", "Г", "В", "Б"]


def test_a_tag_laid_last_is_last_and_a_new_one_comes_behind_it(archive: Archive, editing: Editing) -> None:
    make(editing, "А", "Б", "В")
    editing.do(c.MoveTags(ids(archive, "А"), None, None, last=True))
    make(editing, "Ааа")
    assert list(tree(archive)) == ["Б", "В", "А", "Ааа"]


def test_what_lies_below_a_tag_that_moves_goes_along_once(archive: Archive, editing: Editing) -> None:
    make(editing, "А/Б/В", "Г")
    editing.do(c.MoveTags(ids(archive, "А/Б", "А/Б/В"), *ids(archive, "Г")))
    assert list(tree(archive)) == ["А", "Г", "Г/Б", "Г/Б/В"]


def test_a_move_that_cannot_be_made_whole_is_not_made_at_all(archive: Archive, editing: Editing) -> None:
    make(editing, "А/Б", "В/Б", "Г")
    before = tree(archive)
    with pytest.raises(TagExists):
        editing.do(c.MoveTags(ids(archive, "Г", "А/Б", "В/Б"), None))
    with pytest.raises(TagInsideItself):
        editing.do(c.MoveTags(ids(archive, "Г", "А"), *ids(archive, "А/Б")))
    assert tree(archive) == before


def test_a_key_belongs_to_one_tag_and_goes_along_when_two_become_one(archive: Archive, editing: Editing) -> None:
    make(editing, "А", "Б")
    one, other = ids(archive, "А", "Б")
    editing.do(c.DescribeTag(one, (("shortcut", "ф"), ("definition", "О воде"))))
    with pytest.raises(ShortcutTaken) as told:
        editing.do(c.DescribeTag(other, (("shortcut", "a"),)))
    assert told.value.places == {"key": "A", "name": "А"}
    editing.do(c.MergeTags(one, other))
    assert (tree(archive)["Б"].shortcut, tree(archive)["Б"].definition) == ("A", "О воде")


def test_the_quotes_chosen_get_the_new_tag_and_the_others_keep_theirs(
    archive: Archive, editing: Editing, quotes: list[QuoteId]
) -> None:
    one, two = quotes
    for quote in quotes:
        editing.do(c.TagTarget(quote, "quote", ("Вода",)))
    (water,) = ids(archive, "Вода")
    command = c.SplitTag(water, "Полив", (one,), inside=True)
    editing.do(command)
    assert list(tree(archive)) == ["Вода", "Вода/Полив"]
    assert shown(archive, tag=command.new) == {one}
    assert shown(archive, tag=water, below=False) == {two}
    editing.undo()
    assert shown(archive, tag=water, below=False) == {one, two}
    assert list(tree(archive)) == ["Вода"]


def test_each_number_is_that_of_the_list_it_leads_to(
    archive: Archive, editing: Editing, quotes: list[QuoteId], added: InterviewId
) -> None:
    one, two = quotes
    editing.do(c.TagTarget(one, "quote", ("Вода", "Вода/Канал")))
    editing.do(c.TagTarget(added, "interview", ("Степь",)))
    editing.do(c.TagTarget(two, "quote", ("Степь/Дорога",)))
    editing.do(c.JudgeQuote(two, QuoteState.REJECTED))
    for line in tree(archive).values():
        assert len(shown(archive, tag=line.id, below=False)) == line.count
        assert len(shown(archive, tag=line.id)) == line.whole
    assert {path: (line.count, line.whole) for path, line in tree(archive).items()} == {
        "Вода": (1, 1), "Вода/Канал": (1, 1), "Степь": (1, 1), "Степь/Дорога": (0, 0),
    }  # fmt: skip


def test_tags_that_meet_are_counted_in_pairs_and_each_number_is_that_of_its_quotes(
    archive: Archive, editing: Editing, quotes: list[QuoteId]
) -> None:
    one, two = quotes
    editing.do(c.TagTarget(one, "quote", ("Вода/Канал", "Степь")))
    editing.do(c.TagTarget(two, "quote", ("Вода", "Степь")))
    make(editing, "Одна")
    water, canal, steppe = ids(archive, "Вода", "Вода/Канал", "Степь")
    with archive.reading() as reading:
        own, whole = cooccurrence(reading), cooccurrence(reading, below=True)
    assert [line.path for line in own.tags] == ["Вода", "Вода/Канал", "Степь"]
    assert [(a.path, b.path, n) for a, b, n in own.pairs()] == [("Вода", "Степь", 1), ("Вода/Канал", "Степь", 1)]
    assert whole.count(water, steppe) == 2
    assert whole.count(water, canal) == 0
    for table in (own, whole):
        for first, second, number in table.pairs():
            found = shown(archive, tag=first.id, also=second.id, below=table.below)
            assert len(found) == number


def test_the_table_for_a_spreadsheet_holds_no_formula(
    archive: Archive, editing: Editing, quotes: list[QuoteId]
) -> None:
    editing.do(c.TagTarget(quotes[0], "quote", ("=1+1", "Вода")))
    with archive.reading() as reading:
        text = as_csv(cooccurrence(reading))
    rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff")), delimiter=";"))
    assert rows == [["Tag", "'=1+1", "Вода"], ["'=1+1", "1", "1"], ["Вода", "1", "1"]]


def test_order_and_colour_leave_the_index_in_peace(archive: Archive, editing: Editing, quotes: list[QuoteId]) -> None:
    editing.do(c.TagTarget(quotes[0], "quote", ("Вода", "Степь")))
    water, steppe = ids(archive, "Вода", "Степь")
    with archive.reading() as reading:
        waiting = reading.queue(100)
    editing.do(c.MoveTags((steppe,), None, water))
    editing.do(c.DescribeTag(water, (("colour", "#123456"),)))
    with archive.reading() as reading:
        assert reading.queue(100) == waiting
    editing.do(c.MoveTags((steppe,), water))
    with archive.reading() as reading:
        assert len(reading.queue(100)) > len(waiting)
