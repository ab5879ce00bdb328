"""Concordances and saved searches on the command line."""

import csv
import json
from pathlib import Path

from tests.integration.cli.test_commands import CANAL, Call


def test_every_place_is_a_line_with_its_word_between_what_is_beside(call: Call, trip: Path) -> None:
    code, out, err = call("search", trip, "электростанция", "--kwic")
    assert code == 0
    assert err.strip() == "1 line"
    lines = json.loads(call("search", trip, "электростанция", "--kwic", "--json")[1])
    assert len(lines) == len(out.splitlines()) > 0
    assert all(line["word"].lower().startswith("электростанци") for line in lines)


def test_a_table_of_the_lines_is_written(call: Call, trip: Path, tmp_path: Path) -> None:
    target = tmp_path / "станция.csv"
    assert call("search", trip, "электростанция", "--csv", target)[0] == 0
    with target.open(encoding="utf-8-sig", newline="") as file:
        head, *rows = csv.reader(file)
    assert head[:3] == ["Before", "Word", "After"]
    assert all(row[1].lower().startswith("электростанци") for row in rows)
    call("search", trip, "и", "--csv", target, "--sort", "right1")
    with target.open(encoding="utf-8-sig", newline="") as file:
        after = [row[2].split()[0].lower() for row in list(csv.reader(file))[1:] if row[2].split()]
    assert after[0] <= after[len(after) // 2] <= after[-1]


def test_a_saved_search_says_what_is_new_until_somebody_looks(call: Call, trip: Path, tmp_path: Path) -> None:
    assert call("searches", trip, "--save", "Вода", "вода OR воды")[0] == 0
    (one,) = json.loads(call("searches", trip, "--json")[1])
    assert (one["name"], one["query"], one["new"]) == ("Вода", "вода OR воды", 0)
    (tmp_path / "канал.md").write_text(CANAL, encoding="utf-8")
    assert call("import", trip, tmp_path / "канал.md")[0] == 0
    (after,) = json.loads(call("searches", trip, "--json")[1])
    assert (after["interviews"], after["new"]) == (one["interviews"] + 1, 1)
    assert json.loads(call("searches", trip, "--look", "вода", "--json")[1])[0]["new"] == 0
    assert call("searches", trip, "--rename", "Вода", "Реки")[0] == 0
    assert "Реки" in call("searches", trip)[1]
    assert call("searches", trip, "--remove", "Реки")[0] == 0
    assert call("searches", trip)[1] == ""
    assert call("undo", trip)[0] == 0
    assert "Реки" in call("searches", trip)[1]


def test_what_nobody_understands_is_not_saved(call: Call, trip: Path) -> None:
    code, _, err = call("searches", trip, "--save", "Дата", "date:20245")
    assert code == 1
    assert "«20245» is no date" in err
    assert call("searches", trip)[1] == ""
