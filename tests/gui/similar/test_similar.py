"""The same words elsewhere and proposals: in the panel of a quote, and as a list of groups."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.anchors import Span
from desktop_app.domain.ids import InterviewId, QuoteId
from desktop_app.domain.interviews import Language
from desktop_app.domain.links import LINK_TYPES
from desktop_app.services import commands as c
from desktop_app.services.found import Found, FoundPassage
from desktop_app.services.queries import QuoteFilter
from desktop_app.ui.shell.reading import ReadingTab
from desktop_app.ui.similar.cards import DifferingWords, OtherCard, relations
from desktop_app.ui.similar.page import SimilarPage
from tests.gui.dossiers.newsroom import SAID, Newsroom, interview, named

MISQUOTED = SAID[0].replace("хватит", "не хватит") + " <"
REPRINTED = SAID[1].replace("только", "лишь")
LATER = "Насосы канала заменим за 3 месяца, весной следующей"


def say(newsroom: Newsroom, words: str, date: str) -> QuoteId:
    read = interview().read
    text = f"Она сказала: {words}.\n"
    found = Found(Language.RUSSIAN, (FoundPassage(0, len(text) - 1, Language.RUSSIAN),))
    from dataclasses import replace

    made = c.AddInterview(replace(read, text=text, title=f"Заметка {date}", date=date), found, date, text.encode())
    quote = c.AddQuote(InterviewId(made.id), (Span(13, 13 + len(words)),), "Айгуль Сейтова")
    newsroom.do(made, quote)
    return quote.id


@pytest.fixture
def misquoted(newsroom: Newsroom) -> QuoteId:
    return say(newsroom, MISQUOTED, "2024-05-01")


@pytest.fixture
def tab(newsroom: Newsroom, misquoted: QuoteId, qtbot: QtBot) -> ReadingTab:
    workplace = newsroom.show()
    with workplace.desk.storage.reading() as reading:
        there = next(view.quote.interview for view in reading.quotes(QuoteFilter()) if view.quote.words == SAID[0])
    made = ReadingTab(workplace, there)
    qtbot.addWidget(made)
    made.resize(900, 800)
    made.show()
    qtbot.waitUntil(lambda: made._page is not None)
    return made


def choose(tab: ReadingTab, words: str, qtbot: QtBot) -> None:
    view = next(view for view in tab._page.quotes if view.quote.words == words)
    tab.choose(view.id)
    qtbot.waitUntil(lambda: tab.panel.similar._shown is not None and tab.panel.similar._shown.here.id == view.id)


def cards(tab: ReadingTab) -> list[OtherCard]:
    return [card for card in tab.panel.similar.findChildren(OtherCard) if not card.isHidden()]


def test_the_panel_shows_the_misquote_word_by_word(tab: ReadingTab, misquoted: QuoteId, qtbot: QtBot) -> None:
    choose(tab, SAID[0], qtbot)

    assert tab.panel.similar.headings[0].text() == "The same words elsewhere (1) · this one is the earliest source"
    assert tab.panel.similar.buttons[0].isVisible()
    (card,) = cards(tab)
    shown = card.findChild(DifferingWords).text()
    assert ">не</span>" in shown
    assert shown.endswith("&lt;»")


def test_a_quote_without_neighbours_shows_no_headings(tab: ReadingTab, qtbot: QtBot) -> None:
    choose(tab, SAID[2], qtbot)

    assert tab.panel.similar.isHidden()
    assert tab.panel.similar.jumps.isHidden()


def test_what_was_declined_goes_and_comes_back_with_undo(tab: ReadingTab, qtbot: QtBot) -> None:
    choose(tab, SAID[0], qtbot)

    qtbot.mouseClick(named(QToolButton, "decline", cards(tab)[0]), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not cards(tab))

    tab._workplace.undo()
    qtbot.waitUntil(lambda: len(cards(tab)) == 1)


def test_one_click_links_them_in_the_likeliest_way(tab: ReadingTab, misquoted: QuoteId, qtbot: QtBot) -> None:
    choose(tab, SAID[0], qtbot)
    button = named(QToolButton, "relate", cards(tab)[0])
    assert button.text() == "contradicts"

    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: [link.type for link in tab.panel._links] == ["contradicts"])

    qtbot.waitUntil(lambda: [bool(card.findChildren(QToolButton, "relate")) for card in cards(tab)] == [False])
    assert tab.panel._links[0].other == misquoted


def test_what_may_be_about_the_same_is_shown_with_its_own_heading(
    newsroom: Newsroom, misquoted: QuoteId, qtbot: QtBot, request: pytest.FixtureRequest
) -> None:
    later = say(newsroom, LATER, "2025-02-01")
    tab = request.getfixturevalue("tab")
    choose(tab, SAID[1], qtbot)

    assert tab.panel.similar.headings[1].text() == "Perhaps about the same (1)"
    with qtbot.waitSignal(tab.quote_elsewhere) as gone:
        cards(tab)[0].followed.emit(later)
    assert gone.args == [later]


def test_who_came_later_repeats_and_updates() -> None:
    ways = relations(("repeats",), later=True)

    assert ways[0] == ("repeats", True)
    assert relations(("repeats",), later=False)[0] == ("repeats", False)
    assert len(ways) == len(set(ways)) == sum(1 + kind.directed for kind in LINK_TYPES.values())


def test_groups_are_listed_with_the_earliest_source_first(newsroom: Newsroom, misquoted: QuoteId, qtbot: QtBot) -> None:
    say(newsroom, REPRINTED, "2024-06-01")
    page = SimilarPage(newsroom.show())
    qtbot.addWidget(page)
    assert page.list.rows.rowCount() == 0

    page.show()
    qtbot.waitUntil(lambda: page.list.rows.rowCount() == 4)

    rows = list(page.list.rows.rows)
    assert [row.body for row in rows] == [SAID[1], REPRINTED, SAID[0], MISQUOTED]
    assert [row.badge for row in rows[2:]] == ["earliest of 2", "⚠\u00a0a negation differs"]
    start, end = rows[3].marks[0]
    assert rows[3].body[start:end] == "не"
    assert page.count.text() == "2"
    with qtbot.waitSignal(page.quote_chosen) as chosen:
        page.list.opened.emit(rows[3])
    assert chosen.args == [misquoted]

    page.narrow.setText("Насосы")
    qtbot.waitUntil(lambda: page.list.rows.rowCount() == 2)


def test_only_groups_with_differing_words_where_these_are_asked_for(
    newsroom: Newsroom, misquoted: QuoteId, qtbot: QtBot
) -> None:
    say(newsroom, SAID[1], "2024-06-01")
    page = SimilarPage(newsroom.show())
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.list.rows.rowCount() == 4)

    page.only_differing.setChecked(True)

    qtbot.waitUntil(lambda: [row.body for row in page.list.rows.rows] == [SAID[0], MISQUOTED])
