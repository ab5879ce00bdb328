"""Two tags become one: nothing that was tagged is lost, and it is one step of undo."""

import pytest

from db.archive import Archive
from desktop_app.domain.errors import TagInsideItself, TagIntoItself
from desktop_app.domain.ids import InterviewId, QuoteId, TagId
from desktop_app.services import commands as c
from desktop_app.services.editing import Editing
from desktop_app.services.queries import QuoteFilter


@pytest.fixture
def quotes(archive: Archive, added: InterviewId) -> list[QuoteId]:
    with archive.reading() as reading:
        return [view.id for view in reading.quotes(QuoteFilter())]


def tags(archive: Archive) -> dict[str, TagId]:
    with archive.reading() as reading:
        return {tag.path: tag.id for tag in reading.tags()}


def on(archive: Archive, quote: QuoteId) -> list[str]:
    with archive.reading() as reading:
        return sorted(tag.path for tag in reading.quote(quote).tags)


def test_what_had_the_one_has_the_other_and_what_had_both_has_it_once(
    archive: Archive, editing: Editing, quotes: list[QuoteId], added: InterviewId
) -> None:
    one, two = quotes
    editing.do(c.TagTarget(one, "quote", ("Каналы", "Вода")))
    editing.do(c.TagTarget(two, "quote", ("Каналы",)))
    editing.do(c.TagTarget(added, "interview", ("Каналы",)))
    there = tags(archive)
    with archive.reading() as reading:
        editing_queue = reading.queue_length()
    editing.do(c.MergeTags(there["Каналы"], there["Вода"]))
    assert (on(archive, one), on(archive, two)) == (["Вода"], ["Вода"])
    assert set(tags(archive)) == {"Вода"}
    with archive.reading() as reading:
        assert [unit.tags for unit in reading.units(added)] == [("Вода",)] * len(reading.units(added))
        assert reading.queue_length() >= editing_queue > 0
    editing.undo()
    assert (on(archive, one), on(archive, two)) == (["Вода", "Каналы"], ["Каналы"])
    assert tags(archive) == there
    editing.redo()
    assert (on(archive, one), on(archive, two)) == (["Вода"], ["Вода"])


def test_the_tags_below_go_along_and_twins_become_one(
    archive: Archive, editing: Editing, quotes: list[QuoteId]
) -> None:
    one, two = quotes
    editing.do(c.TagTarget(one, "quote", ("Каналы/Насосы", "Каналы/Шлюзы/Старые")))
    editing.do(c.TagTarget(two, "quote", ("Вода/насосы", "Вода/Шлюзы/Новые")))
    there = tags(archive)
    editing.do(c.MergeTags(there["Каналы"], there["Вода"]))
    assert set(tags(archive)) == {"Вода", "Вода/насосы", "Вода/Шлюзы", "Вода/Шлюзы/Старые", "Вода/Шлюзы/Новые"}
    assert on(archive, one) == ["Вода/Шлюзы/Старые", "Вода/насосы"]
    assert on(archive, two) == ["Вода/Шлюзы/Новые", "Вода/насосы"]
    editing.undo()
    assert tags(archive) == there


def test_a_tag_goes_into_the_one_above_it_even_where_one_below_has_its_name(
    archive: Archive, editing: Editing, quotes: list[QuoteId]
) -> None:
    one, two = quotes
    editing.do(c.TagTarget(one, "quote", ("Вода/Канал/Канал",)))
    editing.do(c.TagTarget(two, "quote", ("Вода/Канал",)))
    there = tags(archive)
    editing.do(c.MergeTags(there["Вода/Канал"], there["Вода"]))
    assert on(archive, one) == ["Вода/Канал"]
    assert on(archive, two) == ["Вода"]


def test_a_tag_goes_neither_into_itself_nor_into_one_below_it(
    archive: Archive, editing: Editing, quotes: list[QuoteId]
) -> None:
    editing.do(c.AddTag("Вода/Канал"))
    there = tags(archive)
    with pytest.raises(TagIntoItself):
        editing.do(c.MergeTags(there["Вода"], there["Вода"]))
    with pytest.raises(TagInsideItself):
        editing.do(c.MergeTags(there["Вода"], there["Вода/Канал"]))
    assert tags(archive) == there
