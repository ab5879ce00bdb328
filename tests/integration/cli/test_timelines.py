"""Quotes in time and links on the command line."""

import json
from pathlib import Path

import pytest

from tests.integration.cli.test_commands import CANAL, Call


@pytest.fixture
def linked(call: Call, trip: Path, tmp_path: Path) -> tuple[Path, str, str]:
    """Two quotes of one person, of which the later one takes the earlier one back."""
    (tmp_path / "канал.md").write_text(CANAL, encoding="utf-8")
    call("import", trip, tmp_path / "канал.md")
    quotes = json.loads(call("quotes", trip, "--speaker", "Калиев", "--json")[1])
    one, two = (quote["id"] for quote in quotes[:2])
    assert call("link", trip, two, one, "--type", "retracts", "--note", "после встречи")[0] == 0
    return trip, one, two


def test_quotes_stand_in_the_order_of_time(call: Call, linked: tuple[Path, str, str]) -> None:
    trip, *_ = linked
    code, out, _ = call("timeline", trip, "--json")
    found = json.loads(out)
    begins = [quote["from"] for quote in found["quotes"]]
    assert code == 0
    assert begins == sorted(begins)
    assert all(quote["from"] <= quote["to"] for quote in found["quotes"])
    (one,) = json.loads(call("timeline", trip, "--json")[1])["links"]
    assert one["type"] == "retracts"


def test_only_those_of_a_speaker_and_of_some_days_are_shown(call: Call, linked: tuple[Path, str, str]) -> None:
    trip, *_ = linked
    found = json.loads(call("timeline", trip, "--speaker", "Калиев", "--json")[1])
    assert {quote["speaker"] for quote in found["quotes"]} == {"Талгат Калиев"}
    assert json.loads(call("timeline", trip, "--since", "2030", "--json")[1])["quotes"] == []


def test_where_somebody_changed_position_is_said(call: Call, linked: tuple[Path, str, str]) -> None:
    trip, one, two = linked
    (pair,) = json.loads(call("timeline", trip, "--json")[1])["changed"]
    assert {pair["earlier"], pair["later"]} == {one, two}
    assert "retract" in call("timeline", trip, "--changed")[1]


def test_links_are_listed_by_quote_and_type(call: Call, linked: tuple[Path, str, str]) -> None:
    trip, one, two = linked
    (link,) = json.loads(call("links", trip, "--json")[1])
    assert (link["source"], link["target"], link["note"]) == (two, one, "после встречи")
    assert "после встречи" in call("links", trip, "--quote", one)[1]
    assert call("links", trip, "--type", "supports")[1] == ""


def test_a_quote_of_a_year_may_be_of_any_of_its_days(call: Call, trip: Path, tmp_path: Path) -> None:
    (tmp_path / "канал.md").write_text(f"date 2024\n\n{CANAL}", encoding="utf-8")
    call("import", trip, tmp_path / "канал.md")

    def years(*narrow: str) -> set[str]:
        found = json.loads(call("timeline", trip, "--json", *narrow)[1])["quotes"]
        return {quote["from"][:4] for quote in found if quote["to"][:4] == "2024"}

    assert years() == {"2024"}
    assert years("--since", "2024-05") == years("--until", "2024-05") == {"2024"}
    assert years("--since", "2025") == years("--until", "2023-12-31") == set()
