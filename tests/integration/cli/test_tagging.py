"""The tag tree from a shell."""

from pathlib import Path

from tests.integration.cli.test_commands import Call, direct, said


def paths(call: Call, trip: Path) -> list[str]:
    return [tag["path"] for tag in said(call, "tags", trip)]


def test_tags_are_listed_merged_split_moved_and_renamed(call: Call, trip: Path) -> None:
    one, two, three = (quote["id"] for quote in direct(call, trip))
    assert call("tag", trip, one, "Союз", "Деньги")[0] == 0
    assert call("tag", trip, two, "Союз")[0] == 0
    assert call("tag", trip, three, "Союзы")[0] == 0
    assert call("tags", trip, "merge", "Союзы", "Союз")[0] == 0
    code, out, _ = call("tags", trip)
    assert (code, out) == (0, "Деньги  1\nСоюз  3\n")
    assert call("tags", trip, "split", "Союз", "Договор", two, "--inside")[0] == 0
    assert paths(call, trip) == ["Деньги", "Союз", "Союз/Договор"]
    assert call("tags", trip, "move", "Деньги", "--into", "Договор")[0] == 0
    assert call("tags", trip, "rename", "Деньги", "Сколько")[0] == 0
    assert paths(call, trip) == ["Союз", "Союз/Договор", "Союз/Договор/Сколько"]
    assert call("tags", trip, "move", "Сколько", "--before", "Союз")[0] == 0
    assert paths(call, trip) == ["Сколько", "Союз", "Союз/Договор"]
    assert said(call, "tags", trip, "cooccurrence") == [{"tags": ["Сколько", "Союз"], "quotes": 1}]


def test_the_table_and_the_guide_are_written_to_files(call: Call, trip: Path, tmp_path: Path) -> None:
    (one, *_) = (quote["id"] for quote in direct(call, trip))
    call("tag", trip, one, "Союз", "Деньги")
    table, guide = tmp_path / "теги.csv", tmp_path / "теги.pdf"
    assert call("tags", trip, "cooccurrence", "--to", table) == (0, f"{table}\n", "")
    assert table.read_text("utf-8-sig").splitlines()[1] == "Деньги;1;1"
    assert call("tags", trip, "--guide", guide)[0] == 0
    assert guide.read_bytes().startswith(b"%PDF")


def test_what_cannot_be_done_is_said(call: Call, trip: Path) -> None:
    call("tag", trip, direct(call, trip)[0]["id"], "Союз")
    assert call("tags", trip, "merge", "Союз", "Союз")[0] == 1
    code, _, error = call("tags", trip, "rename", "Нет такого", "Да")
    assert code == 1
    assert "Нет такого" in error
