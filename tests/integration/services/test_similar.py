"""The same words elsewhere and proposals, as an archive is worked on."""

import pytest

from db.archive import Archive
from desktop_app.domain.anchors import Span
from desktop_app.domain.ids import InterviewId, QuoteId
from desktop_app.domain.interviews import Language
from desktop_app.domain.quotes import QuoteState
from desktop_app.domain.subjects import Hint
from desktop_app.search.subjects import subject_of
from desktop_app.services import commands as c
from desktop_app.services.editing import Editing
from desktop_app.services.found import Found, FoundPassage
from desktop_app.services.similar import Beside, Group, SimilarQuotes
from tests.integration.conftest import interview

SAID = "Воды в канале хватит до августа, а потом будем открывать запасной шлюз"
CHANGED = SAID.replace("хватит", "не хватит")
LATER = "Запасной шлюз на канале мы открыли в июле, 14 дней без него не прожили бы"


class Newsroom:
    """An archive in which quotes come from interviews of one paragraph."""

    def __init__(self, editing: Editing, archive: Archive) -> None:
        self.editing, self.archive = editing, archive
        self.similar = SimilarQuotes(subject_of)

    def say(
        self, words: str, date: str | None, speaker: str = "Айгуль Сейтова", before: str = "Она сказала"
    ) -> QuoteId:
        text = f"{before}: {words}.\n"
        added = interview(f"{words[:20]} {date}.txt", text, date)
        found = Found(Language.RUSSIAN, (FoundPassage(0, len(text) - 1, Language.RUSSIAN),))
        made = self.editing.do(c.AddInterview(added.read, found, added.name, added.content)).made[0]
        start = text.index(words)
        quote = c.AddQuote(InterviewId(made), (Span(start, start + len(words)),), speaker)
        self.editing.do(quote)
        return quote.id

    def beside(self, id: QuoteId) -> Beside:
        with self.archive.reading() as reading:
            answer = self.similar.beside(reading, id)
            assert SimilarQuotes(subject_of).beside(reading, id) == answer, "not what comparing all anew comes to"
        return answer

    def groups(self) -> tuple[Group, ...]:
        with self.archive.reading() as reading:
            return self.similar.groups(reading)

    def same(self, id: QuoteId) -> list[QuoteId]:
        return [one.id for one in self.beside(id).same]

    def proposed(self, id: QuoteId) -> list[QuoteId]:
        return [one.id for one in self.beside(id).proposals]


@pytest.fixture
def newsroom(editing: Editing, archive: Archive) -> Newsroom:
    return Newsroom(editing, archive)


def test_a_misquote_is_found_with_its_earliest_source(newsroom: Newsroom) -> None:
    copy = newsroom.say(CHANGED, "2024-05-01")
    first = newsroom.say(SAID, "2024-03-02")

    beside = newsroom.beside(copy)

    assert beside.earliest == first
    assert [(one.id, one.how and one.how.differing, one.hints) for one in beside.same] == [(first, 1, (Hint.NEGATION,))]
    assert newsroom.groups() == (Group((first, copy), True, ((), (Hint.NEGATION,))),)


def test_a_year_alone_is_not_taken_for_earlier_than_a_day_in_it(newsroom: Newsroom) -> None:
    vague = newsroom.say(SAID, "2024")
    exact = newsroom.say(SAID, "2024-03-02")
    unknown = newsroom.say(SAID, None)

    assert newsroom.groups()[0].quotes == (exact, vague, unknown)


def test_each_new_and_each_changed_quote_is_compared_at_once(newsroom: Newsroom) -> None:
    first = newsroom.say(SAID, "2024-03-02")
    assert newsroom.same(first) == []

    copy = newsroom.say(CHANGED, "2024-05-01")
    assert newsroom.same(first) == [copy]

    newsroom.editing.do(c.JudgeQuote(copy, QuoteState.REJECTED))
    assert newsroom.same(first) == []
    newsroom.editing.undo()
    assert newsroom.same(first) == [copy]

    newsroom.editing.do(c.MoveQuote(copy, (Span(13, 20),)))
    assert newsroom.same(first) == []
    newsroom.editing.undo()
    newsroom.editing.do(c.RemoveQuote(copy))
    assert newsroom.groups() == ()


def test_another_date_changes_which_is_the_earliest(newsroom: Newsroom) -> None:
    first, copy = newsroom.say(SAID, "2024-03-02"), newsroom.say(CHANGED, "2024-05-01")
    with newsroom.archive.reading() as reading:
        there = reading.quote(first).quote.interview

    newsroom.editing.do(c.DescribeInterview(there, (("date", "2025-01"),)))

    assert newsroom.beside(first).earliest == copy


def test_quotes_that_lie_over_each_other_count_once(newsroom: Newsroom) -> None:
    first = newsroom.say(SAID, "2024-03-02")
    copy = newsroom.say(SAID, "2024-05-01", before="Канал мелеет, сказала гидролог нашему корреспонденту")
    with newsroom.archive.reading() as reading:
        view = reading.quote(copy)
    whole = c.AddQuote(view.quote.interview, (Span(0, view.quote.end),))
    newsroom.editing.do(whole)

    assert newsroom.same(first) == [copy]
    assert newsroom.same(whole.id) == [first]
    assert newsroom.groups()[0].quotes == (first, copy)


def test_what_the_same_person_said_of_it_at_another_time_is_proposed(newsroom: Newsroom) -> None:
    first = newsroom.say(SAID, "2024-03-02")
    later = newsroom.say(LATER, "2024-08-15")
    newsroom.say(LATER.replace("14 дней", "месяц"), "2024-08-16", speaker="Марат Оспанов")
    newsroom.say("Зарплаты учителей поднимут осенью по всей области", "2024-09-01")

    assert newsroom.proposed(first) == [later]
    assert newsroom.proposed(later) == [first]


def test_another_number_is_marked(newsroom: Newsroom) -> None:
    first = newsroom.say("На ремонт канала дадим семь миллионов тенге", "2024-03-02")
    later = newsroom.say("Ремонт этого канала обошёлся нам в 9 млн тенге", "2024-08-15")

    (proposal,) = newsroom.beside(first).proposals

    assert (proposal.id, proposal.hints) == (later, (Hint.NUMBER,))


def test_a_tag_in_common_brings_quotes_closer(newsroom: Newsroom) -> None:
    first, later = newsroom.say(SAID, "2024-03-02"), newsroom.say(LATER, "2024-08-15")
    for n in range(6):
        newsroom.say(f"Здесь речь о чём-то совсем ином, номер {n}", f"2024-09-0{n + 1}", speaker=f"Кто-то {n}")
    before = newsroom.beside(first).proposals[0].closeness

    for id in (first, later):
        newsroom.editing.do(c.TagTarget(id, "quote", ("Вода/Шлюз",)))

    assert newsroom.beside(first).proposals[0].closeness > before


def test_a_declined_proposal_does_not_come_back_until_that_is_undone(newsroom: Newsroom) -> None:
    first, later = newsroom.say(SAID, "2024-03-02"), newsroom.say(LATER, "2024-08-15")

    newsroom.editing.do(c.DeclineProposal(later, first))
    newsroom.editing.do(c.DeclineProposal(first, later))

    assert newsroom.proposed(first) == newsroom.proposed(later) == []
    assert Newsroom(newsroom.editing, newsroom.archive).proposed(first) == []
    newsroom.editing.undo()
    assert newsroom.proposed(first) == [later]


def test_declined_words_are_no_group(newsroom: Newsroom) -> None:
    first, copy = newsroom.say(SAID, "2024-03-02"), newsroom.say(CHANGED, "2024-05-01")

    newsroom.editing.do(c.DeclineProposal(first, copy))

    assert newsroom.groups() == ()
    assert newsroom.same(first) == []
    assert newsroom.proposed(first) == []


def test_what_is_linked_is_not_proposed(newsroom: Newsroom) -> None:
    first, later = newsroom.say(SAID, "2024-03-02"), newsroom.say(LATER, "2024-08-15")

    newsroom.editing.do(c.LinkQuotes(later, first, "updates"))

    assert newsroom.proposed(first) == newsroom.proposed(later) == []


def test_what_was_said_on_one_day_is_no_other_time(newsroom: Newsroom) -> None:
    first = newsroom.say(SAID, "2024-03-02")
    newsroom.say(LATER, "2024-03-02")

    assert newsroom.proposed(first) == []
