"""`kartoteka similar`, as a shell meets it."""

import json
from pathlib import Path

import pytest

from tests.integration.cli.test_commands import Call

FIRST = "«Воды в канале хватит до августа, а потом откроем шлюз», — сказала гидролог Айгуль Сейтова 2 марта."
COPY = "«Воды в канале не хватит до августа, а потом откроем шлюз», — сказала гидролог Айгуль Сейтова."


@pytest.fixture
def misquoted(call: Call, tmp_path: Path) -> Path:
    path = tmp_path / "canal.kartoteka"
    call("new", path)
    for name, date, text in (("first", "2024-03-02", FIRST), ("copy", "2024-05-01", COPY)):
        file = tmp_path / f"{name}.txt"
        file.write_text(f"url https://example.invalid/{name}\ndate {date}\n\n{text}\n", "utf-8")
        assert call("import", path, file)[0] == 0
    return path


def test_groups_of_the_same_words_are_listed_earliest_first(call: Call, misquoted: Path) -> None:
    code, out, err = call("similar", misquoted, "--all")

    assert code == 0
    assert "1 group" in err
    assert "{+не+}" in out
    (group,) = json.loads(call("similar", misquoted, "--all", "--json")[1])
    quotes = {quote["id"]: quote["words"] for quote in json.loads(call("quotes", misquoted, "--json")[1])}
    assert [("не хватит" in quotes[id]) for id in group["quotes"]] == [False, True]
    assert group["differing"]
    assert group["hints"] == [[], ["negation"]]


def test_a_declined_one_is_gone(call: Call, misquoted: Path) -> None:
    (group,) = json.loads(call("similar", misquoted, "--all", "--json")[1])
    first, copy = group["quotes"]
    beside = json.loads(call("similar", misquoted, first, "--json")[1])
    assert [(one["id"], one["differing"]) for one in beside["same"]] == [(copy, 1)]
    assert "earliest source" in call("similar", misquoted, copy)[1]

    assert call("similar", misquoted, first, "--decline", copy)[0] == 0

    assert json.loads(call("similar", misquoted, "--all", "--json")[1]) == []
    assert "Decline" in call("history", misquoted)[1]


def test_a_quote_or_all_must_be_asked_for(call: Call, misquoted: Path) -> None:
    assert call("similar", misquoted)[0] == 2
