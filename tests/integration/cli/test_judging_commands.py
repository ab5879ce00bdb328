"""Found quotes are judged, and quotes cut otherwise, from the command line."""

from pathlib import Path

import pytest

from tests.integration.cli.test_commands import Call, direct, said


@pytest.mark.slow
def test_quotes_are_judged_cut_split_and_merged(call: Call, trip: Path) -> None:
    one, two, three = direct(call, trip)
    assert said(call, "reject", trip, three["id"]) == {"rejected": [three["id"]]}
    confirmed = said(call, "confirm", trip, "--sure")["confirmed"]
    assert three["id"] not in confirmed
    assert said(call, "attribute", trip, one["id"], "Анна Ким")["along"] == 0
    words = one["words"].split()
    assert call("ends", trip, one["id"], "--start", "1", "--end", "-2")[0] == 0
    shorter = next(quote for quote in direct(call, trip) if quote["id"] == one["id"])["words"]
    assert shorter in one["words"]
    assert len(shorter.split()) == len(words) - 2
    second = said(call, "split", trip, one["id"], words[3])["made"][0]
    assert call("merge", trip, one["id"], second)[0] == 0
    assert next(q for q in direct(call, trip) if q["id"] == one["id"])["words"] == shorter
    assert call("merge", trip, one["id"], three["id"])[0] == 1
    assert call("split", trip, two["id"], "таких слов нет")[0] == 1
