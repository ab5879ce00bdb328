"""What was searched lately is offered again, unless it is a secret or shall not be."""

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from desktop_app.services.preferences import Preferences
from desktop_app.services.search_history import MOST, REMEMBER, SearchHistory, forget


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "preferences.json")


def desk(archive: str = "one", *, encrypted: bool = False) -> Any:
    return SimpleNamespace(storage=SimpleNamespace(archive_id=archive), encrypted=encrypted)


def test_the_newest_query_is_the_first_and_each_is_there_once(preferences: Preferences) -> None:
    history = SearchHistory(preferences, desk())
    for query in ("вода", "канал", " вода ", ""):
        history.add(query)
    assert history.all() == ["вода", "канал"]
    assert SearchHistory(preferences, desk()).all() == ["вода", "канал"]
    assert SearchHistory(preferences, desk("other")).all() == []


def test_fifty_queries_are_kept(preferences: Preferences) -> None:
    history = SearchHistory(preferences, desk())
    for number in range(MOST + 5):
        history.add(f"слово {number}")
    assert len(history.all()) == MOST == 50
    assert history.all()[0] == f"слово {MOST + 4}"


def test_of_an_archive_with_a_passphrase_nothing_is_written_and_nothing_stays(
    preferences: Preferences, tmp_path: Path
) -> None:
    history = SearchHistory(preferences, desk(encrypted=True))
    history.add("тайное слово")
    assert history.all() == ["тайное слово"]
    assert SearchHistory(preferences, desk(encrypted=True)).all() == []
    assert not (tmp_path / "preferences.json").exists()


def test_what_was_kept_before_an_archive_had_a_passphrase_goes_when_it_is_opened(
    preferences: Preferences, tmp_path: Path
) -> None:
    SearchHistory(preferences, desk()).add("вода")
    SearchHistory(preferences, desk("other")).add("степь")
    assert SearchHistory(preferences, desk(encrypted=True)).all() == []
    assert "вода" not in json.dumps(json.loads((tmp_path / "preferences.json").read_text("utf-8")), ensure_ascii=False)
    assert SearchHistory(preferences, desk("other")).all() == ["степь"]


def test_an_editor_who_wants_nothing_remembered_has_nothing_remembered(preferences: Preferences) -> None:
    history = SearchHistory(preferences, desk())
    history.add("вода")
    preferences.set(REMEMBER, False)
    history.add("канал")
    assert history.all() == []
    preferences.set(REMEMBER, True)
    forget(preferences)
    assert history.all() == []
