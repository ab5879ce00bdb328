"""The child that compares quotes gives the same answers as this process, with and without a passphrase."""

from pathlib import Path

import pytest

from desktop_app.bootstrap import Application, Places
from desktop_app.domain.anchors import Span
from desktop_app.domain.ids import InterviewId, QuoteId
from desktop_app.services import commands as c
from tests.integration.conftest import interview

SAID = "Воды в канале хватит до августа, а потом откроем шлюз"


@pytest.mark.slow
@pytest.mark.parametrize("passphrase", ["", "степной ветер 5"], ids=["plain", "encrypted"])
def test_the_child_answers_as_this_process_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, passphrase: str
) -> None:
    monkeypatch.setenv("KARTOTEKA_HOME", str(tmp_path / "home"))
    application, path = Application(Places.within(tmp_path / "home"), "en"), tmp_path / "a.kartoteka"
    application.create(path, passphrase=passphrase)
    key = application.unlock(path, passphrase)
    with application.open(path, children=True, key=key) as desk:
        first, copy = (
            _say(desk, words, date) for words, date in ((SAID, "2024-03-02"), (SAID.replace("августа", "мая"), "2025"))
        )
        in_child = desk.similar.beside(first)
        assert [one.id for one in in_child.same] == [copy]

        later = _say(desk, SAID.replace("потом", "там"), "2026")
        in_child, groups = desk.similar.beside(first), desk.similar.groups()
        assert [one.id for one in in_child.same] == [copy, later]
    with application.open(path, write=False, key=key) as desk:
        assert desk.similar.beside(first) == in_child
        assert desk.similar.groups() == groups


def _say(desk: object, words: str, date: str) -> QuoteId:
    added = desk.editing.do(interview(f"{date}.txt", f"{words}.\n", date)).made[0]
    quote = c.AddQuote(InterviewId(added), (Span(0, len(words)),), "Айгуль Сейтова")
    desk.editing.do(quote)
    return quote.id
