"""A quote that is not in the present text: its card says so, and why it is printed all the same."""

import pytest

from desktop_app.domain.quotes import QuoteState
from desktop_app.services import commands as c
from desktop_app.services.composing import broken_items
from desktop_app.services.found import Found
from desktop_app.ui.dossiers.cards import QuoteCard
from desktop_app.ui.dossiers.page import DossierPage
from tests.gui.dossiers.newsroom import TEXT, interview


@pytest.fixture
def page(newsroom, qtbot):
    first, second, _ = newsroom.quotes()
    made = c.AddDossier("Вода", "Цитаты", (first, second))
    newsroom.do(c.JudgeQuote(first, QuoteState.CONFIRMED), made)
    with newsroom._desk.storage.reading() as reading:
        (id,) = reading.all_interview_ids()
    text = TEXT.replace("в канале хватит", "в\u00a0канале хватит")
    newsroom.do(c.ReviseInterview(id, text, 0, Found(interview().found.language, (), (), ()), "Сверено"))
    shown = DossierPage(newsroom.show(), made.id)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitUntil(lambda: len(shown.body.cards()) == 2)
    return shown


def cards(page):
    return [card for card in page.body.cards() if isinstance(card, QuoteCard)]


def test_only_a_quote_that_is_not_verbatim_asks_why_it_is_printed(page):
    broken, whole = cards(page)
    assert broken.waiver.isVisible()
    assert "nobody has said yet where the words stand now" in broken._broken.text()
    assert not whole.waiver.isVisible()
    assert not whole._broken.isVisible()


def test_the_reason_is_saved_and_can_be_undone(page, newsroom, qtbot):
    broken = cards(page)[0]
    broken.waiver.setPlainText("Так было в эфире")
    broken.waiver.flush()

    def waivers():
        with newsroom._desk.storage.reading() as reading:
            return [item.waiver for section in reading.dossier(page.dossier).sections for item, _ in section.items]

    qtbot.waitUntil(lambda: waivers() == ["Так было в эфире", ""])
    qtbot.waitUntil(lambda: broken.item.waiver == "Так было в эфире")
    page._workplace.undo()
    qtbot.waitUntil(lambda: waivers() == ["", ""])
    qtbot.waitUntil(lambda: broken.waiver.value() == "")


def test_a_quote_with_its_place_again_needs_no_reason(page, newsroom, qtbot):
    from desktop_app.services.reviewing import waiting

    with newsroom._desk.storage.reading() as reading:
        (one,) = waiting(reading)
        assert len(broken_items(reading, page.dossier)) == 1
    newsroom.do(c.Reanchor("quote", one.id, one.places[0].spans))
    qtbot.waitUntil(lambda: not cards(page)[0].waiver.isVisible())
