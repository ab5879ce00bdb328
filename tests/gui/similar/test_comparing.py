"""Questions to what compares quotes wait for each other without taking the lists' threads."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import NotFound
from desktop_app.ui.workplace import Workplace
from tests.gui.dossiers.newsroom import Newsroom


@pytest.fixture
def workplace(newsroom: Newsroom) -> Workplace:
    return newsroom.show()


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    made = threading.Event()
    yield made
    made.set()


def test_only_the_newest_question_of_an_asker_is_put_and_answered(
    workplace: Workplace, gate: threading.Event, qtbot: QtBot
) -> None:
    put: list[str] = []
    answers: list[str] = []

    def ask(words: str, asker: str) -> None:
        def question(_: object) -> str:
            put.append(words)
            gate.wait(10)
            return words

        workplace.compare(question, answers.append, asker)

    for words, asker in (("first", "tab"), ("page", "page"), ("second", "tab"), ("third", "tab")):
        ask(words, asker)
    gate.set()
    qtbot.waitUntil(lambda: len(answers) == 2)

    assert put == ["first", "page", "third"]
    assert answers == ["page", "third"]


def test_lists_are_answered_while_quotes_are_compared(
    workplace: Workplace, gate: threading.Event, qtbot: QtBot
) -> None:
    titles: list[str] = []
    for asker in range(5):
        workplace.compare(lambda _: gate.wait(10), lambda _: None, asker)

    workplace.ask(lambda reading: [line.title for line in reading.interviews()], titles.extend)

    qtbot.waitUntil(lambda: titles == ["Канал без насосов"])


def test_after_a_question_that_failed_the_next_is_answered(workplace: Workplace, qtbot: QtBot) -> None:
    def fail(_: object) -> None:
        raise NotFound(kind="quote", name="none")

    answers: list[str] = []
    with qtbot.waitSignal(workplace.trouble):
        workplace.compare(fail, lambda _: None, "one")
        workplace.compare(lambda _: "two", answers.append, "two")

    qtbot.waitUntil(lambda: answers == ["two"])
