"""Passphrases, backups, revisions and the way back, from the command line."""

from pathlib import Path

import pypdfium2
import pytest

from tests.integration.cli.test_commands import said

TEXT = (
    "О канале\n\nГидролог Айгуль Сейтова приехала.\n\n«Воды хватит до августа», — сказала Сейтова.\n\nМастер молчал.\n"
)


@pytest.fixture
def secret(tmp_path):
    file = tmp_path / "passphrase"
    file.write_text("сорок журавлей\n", encoding="utf-8")
    return file


@pytest.fixture
def canal(call, tmp_path):
    """An archive with one interview and a confirmed, tagged quote; and the file it came from."""
    path, source = tmp_path / "канал.kartoteka", tmp_path / "канал.txt"
    source.write_text(TEXT, encoding="utf-8")
    assert call("new", path)[0] == 0
    assert call("import", path, source)[0] == 0
    quote = said(call, "quotes", path)[0]["id"]
    assert call("confirm", path, quote)[0] == 0
    assert call("tag", path, quote, "Вода")[0] == 0
    return path, source, quote


def test_an_archive_with_a_passphrase_opens_with_it_alone(call, secret, tmp_path):
    path = tmp_path / "тайна.kartoteka"
    assert call("new", path, "--encrypt", "--passphrase-file", secret)[0] == 0
    code, _, told = call("show", path)
    assert (code, "passphrase" in told) == (1, True)
    wrong = tmp_path / "wrong"
    wrong.write_text("x")
    code, _, told = call("show", path, "--passphrase-file", wrong)
    assert (code, "does not open" in told) == (1, True)
    assert said(call, "show", path, "--passphrase-file", secret) == []


def test_a_passphrase_is_set_and_removed_later(call, canal, secret):
    path, _, quote = canal
    assert said(call, "passphrase", path, "--new-passphrase-file", secret) == {"encrypted": True}
    assert call("quotes", path)[0] == 1
    assert said(call, "quotes", path, "--passphrase-file", secret)[0]["id"] == quote
    assert said(call, "search", path, "вода", "--passphrase-file", secret)["total"] == 1
    assert said(call, "passphrase", path, "--passphrase-file", secret, "--remove") == {"encrypted": False}
    assert said(call, "quotes", path)[0]["id"] == quote
    assert call("passphrase", path, "--remove")[0] == 1


def test_a_backup_is_restored_and_the_state_before_is_kept(call, canal):
    path, _, quote = canal
    backup = Path(said(call, "backup", path)["backup"])
    assert backup.is_file()
    assert call("note", path, quote, "Потом")[0] == 0
    done = said(call, "restore", path, backup.name[:18])
    assert done["restored"] == str(backup)
    assert said(call, "quotes", path)[0]["notes"] == []
    assert call("restore", path, done["before"])[0] == 0
    assert len(said(call, "quotes", path)[0]["notes"]) == 1
    assert {one["reason"] for one in said(call, "backup", path, "--list")} >= {"asked", "restore"}


def test_a_lost_archive_comes_back_from_its_newest_backup(call, canal):
    path, _, quote = canal
    assert call("backup", path)[0] == 0
    path.unlink()
    assert call("restore", path)[0] == 0
    assert said(call, "quotes", path)[0]["id"] == quote


def test_the_way_back_to_a_step_is_itself_a_step(call, canal):
    path, _, quote = canal
    assert call("note", path, quote, "Раз")[0] == 0
    steps = said(call, "history", path)
    tagged = next(one["id"] for one in steps if one["name"] == "tag")
    assert call("note", path, quote, "Два")[0] == 0
    assert call("undo", path, "--to", tagged[-8:])[0] == 0
    assert said(call, "quotes", path)[0]["notes"] == []
    assert call("undo", path)[0] == 0
    assert [one["text"] for one in said(call, "quotes", path)[0]["notes"]] == ["Раз", "Два"]


def test_a_changed_file_is_a_new_revision_and_what_waits_is_put_in_its_place(call, canal, tmp_path):
    path, source, quote = canal
    source.write_text(TEXT.replace("Воды хватит", "Воды\u00a0хватит"), encoding="utf-8")
    code, out, _ = call("import", path, source)
    assert code == 0
    assert "new revision" in out
    (waits,) = said(call, "review", path)
    assert waits["id"] == quote
    assert "no-break space" in waits["places"][0]["difference"]
    code, _, told = call("dossier", path, "--quote", quote, "--to", tmp_path / "a.pdf")
    assert (code, "Mend the quote" in told) == (1, True)
    assert call("reanchor", path, quote, "--place", 1)[0] == 0
    assert said(call, "quotes", path)[0]["words"] == "Воды\u00a0хватит до августа"
    assert said(call, "review", path) == []
    assert said(call, "check", path)["ok"]


def test_what_is_gone_is_printed_only_with_a_reason(call, canal, tmp_path):
    path, _, quote = canal
    other = tmp_path / "другое.txt"
    other.write_text("Совсем другой разговор о дороге.\n", encoding="utf-8")
    interview = said(call, "quotes", path)[0]["interview"]
    assert call("revise", path, interview, other, "--reason", "Отозвано")[0] == 0
    assert [one["id"] for one in said(call, "review", path, "--orphans")] == [quote]
    assert call("dossier", path, "--quote", quote, "--to", tmp_path / "a.pdf")[0] == 1
    done = call("dossier", path, "--quote", quote, "--because", "Слова из первой редакции", "--to", tmp_path / "b.pdf")
    assert done[0] == 0
    with pypdfium2.PdfDocument(tmp_path / "b.pdf") as pages:
        assert len(pages) > 0


def test_there_is_no_place_without_a_number_that_fits(call, canal):
    path, source, quote = canal
    source.write_text(TEXT.replace("Воды хватит", "Воды\u00a0хватит"), encoding="utf-8")
    assert call("import", path, source)[0] == 0
    assert call("reanchor", path, quote)[0] == 2  # usage: a place, or that it is gone
    for number in (9, 0, -1):
        assert call("reanchor", path, quote, "--place", number)[0] == 1
