"""Files come in by the command line: looked at first, read as the editor says, described for all at once."""

import pytest

from desktop_app.services.importing import Inbox
from tests.integration.cli.test_commands import said

TEXT = "О канале\n\nГидролог Айгуль Сейтова приехала.\n\n«Воды хватит до августа», — сказала Сейтова. Мастер молчал.\n"


@pytest.fixture
def archive(call, tmp_path):
    path = tmp_path / "канал.kartoteka"
    assert call("new", path)[0] == 0
    return path


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "канал.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_a_look_says_what_would_come_in_and_writes_nothing(call, archive, file):
    found = said(call, "import", archive, file, "--look", "--set", "outlet=Вестник степи")
    assert (found["standing"], found["quotes"]) == ("new", 1)
    assert found["known"]["outlet"] == {"value": "Вестник степи", "origin": "editor"}
    assert said(call, "show", archive) == []
    code, out, _ = call("import", archive, file, "--look")
    assert (code, "title: О канале" in out) == (0, True)


def test_what_is_known_of_all_files_is_said_once(call, archive, file, tmp_path):
    other = tmp_path / "другой.txt"
    other.write_text("Другой разговор. " * 3, encoding="utf-8")
    assert call("import", archive, file, other, "--set", "outlet=Вестник", "--set", "date=2024-05")[0] == 0
    assert {(one["outlet"], one["date"]) for one in said(call, "show", archive)} == {("Вестник", "2024-05")}


def test_a_field_that_is_none_is_refused_with_those_that_are(call, archive, file):
    code, _, told = call("import", archive, file, "--set", "цвет=синий")
    assert (code, "цвет" in told, "outlet" in told) == (1, True, True)
    assert call("import", archive, file, "--set", "date=вчера")[0] == 1


def test_a_nearly_equal_text_can_be_left_out(call, archive, file, tmp_path):
    assert call("import", archive, file)[0] == 0
    other = tmp_path / "перепечатка.txt"
    other.write_text(TEXT.replace("Мастер молчал", "Мастер ушёл"), encoding="utf-8")
    assert said(call, "import", archive, other, "--look")["standing"] == "alike"
    assert said(call, "import", archive, other, "--alike", "skip")["outcome"] == "skipped"
    assert said(call, "import", archive, other)["outcome"] == "added"


def test_a_file_is_read_as_the_editor_says(call, archive, tmp_path):
    file = tmp_path / "запись.dat"
    file.write_text(TEXT, encoding="utf-16")
    assert call("import", archive, file)[0] == 1
    assert said(call, "import", archive, file, "--format", "txt", "--encoding", "utf-16")["outcome"] == "added"


def test_the_file_of_an_interview_is_read_again_in_another_encoding(call, archive, file):
    assert call("import", archive, file, "--encoding", "cp1251")[0] == 0
    (one,) = said(call, "show", archive)
    assert said(call, "revise", archive, one["id"], "--encoding", "utf-8")["outcome"] == "revised"
    assert said(call, "show", archive, one["id"])["text"] == TEXT
    assert call("revise", archive, one["id"], file)[0] == 2  # why?


def test_a_row_of_a_table_is_read_again_in_another_encoding(call, archive, tmp_path):
    table = tmp_path / "беседы.csv"
    table.write_bytes(f'Название,Текст\nВода,"{TEXT}"\nШлюз,"Шлюз закрыт. {TEXT}"\n'.encode("cp1251"))
    assert call("import", archive, table, "--encoding", "koi8-r")[0] == 0
    texts = {one["id"]: said(call, "show", archive, one["id"])["text"] for one in said(call, "show", archive)}
    row = max(texts, key=lambda id: len(texts[id]))
    assert "Шлюз" not in texts[row]
    for encoding in ("cp866", "cp1251"):  # what is kept stays whole, whatever it was read as
        assert said(call, "revise", archive, row, "--encoding", encoding)["outcome"] == "revised"
    assert said(call, "show", archive, row)["text"] == f"Шлюз закрыт. {TEXT}"


def test_what_became_of_each_file_is_written_as_a_table(call, archive, file, tmp_path):
    (tmp_path / "пусто.txt").write_text("", encoding="utf-8")
    report = tmp_path / "отчёт.csv"
    assert call("import", archive, file, tmp_path / "пусто.txt", "--report", report)[0] == 1
    head, first, second = report.read_text(encoding="utf-8-sig").strip().splitlines()
    assert head.count(";") == first.count(";")
    assert ("канал.txt" in first, "пусто.txt" in second) == (True, True)


def test_a_folder_is_watched_until_the_editor_stops_it(call, archive, file, tmp_path, monkeypatch):
    folder = tmp_path / "входящие"
    folder.mkdir()
    (folder / "первый.txt").write_text(TEXT, encoding="utf-8")
    looks = []

    def rest(_: float) -> None:
        looks.append(None)
        if len(looks) == 1:
            (folder / "второй.txt").write_text("Совсем другой разговор о дороге и мосте.", encoding="utf-8")
        if len(looks) == 9:
            raise KeyboardInterrupt

    clock = iter(range(1000))
    monkeypatch.setattr("desktop_app.cli.importing.time.sleep", rest)
    monkeypatch.setattr("desktop_app.cli.importing.Inbox", lambda refused: Inbox(refused, lambda: next(clock)))
    code, out, _ = call("import", archive, folder, "--watch")
    assert code == 0
    assert (out.count("imported"), out.count("already here")) == (2, 0)
