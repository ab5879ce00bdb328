"""The command line, as a shell meets it: results on standard output, sentences on standard error, 0, 1 or 2."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from db.archive import open_archive
from desktop_app.bootstrap import Application, Places
from desktop_app.cli import run
from resources import resource
from tests.integration.conftest import profile

Call = Callable[..., tuple[int, str, str]]

CANAL = """О канале

Мы приехали к плотине рано утром, когда туман ещё лежал на воде и на мостках.

«Воды хватит до августа, если не будет жары», — сказала гидролог Айгуль Сейтова, глядя на шлюз.

Мастер участка слушал молча и кивал, а потом показал нам старую насосную станцию.
"""


@pytest.fixture
def call(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Call:
    home = tmp_path / "home"
    monkeypatch.setenv("KARTOTEKA_HOME", str(home))
    monkeypatch.setenv("KARTOTEKA_LANGUAGE", "en")

    def one(*arguments: object) -> tuple[int, str, str]:
        application = Application(Places.within(home), "en")
        code = run(application, [str(argument) for argument in arguments])
        said = capsys.readouterr()
        return code, said.out, said.err

    return one


@pytest.fixture
def trip(call: Call, tmp_path: Path) -> Path:
    path = tmp_path / "trip.kartoteka"
    assert call("new", path)[0] == 0
    assert call("import", path, resource("sample"))[0] == 0
    return path


def said(call: Call, *arguments: object) -> Any:
    code, out, _ = call(*arguments, "--json")
    assert code == 0
    return json.loads(out)


def direct(call: Call, trip: Path) -> list[dict[str, Any]]:
    return [quote for quote in said(call, "quotes", trip) if quote["kind"] == "direct"]


def test_the_three_direct_quotes_of_the_sample_are_found_and_attributed(call: Call, trip: Path) -> None:
    quotes = direct(call, trip)
    assert len(quotes) == 3
    assert {quote["speaker"] for quote in quotes} == {"Талгат Калиев"}
    assert {quote["role"] for quote in quotes} == {"политолог"}
    assert quotes[0]["words"].endswith('между "Росатомом" и "Казатомпромом"')
    text = said(call, "show", trip, quotes[0]["interview"])["text"]
    for quote in quotes:
        assert [text[start:end] for start, end in quote["spans"]] == [quote["words"]]


def test_the_stored_text_is_the_file(call: Call, trip: Path) -> None:
    (line,) = said(call, "show", trip)
    stored = said(call, "show", trip, line["id"])
    file = next(resource("sample").glob("*.txt"))
    assert stored["text"] == file.read_text(encoding="utf-8")
    assert stored["interview"]["date"] == "2025-11-12"
    assert stored["text"][stored["body_start"] :].startswith("По итогам переговоров")


def test_a_phrase_is_found_in_another_case_with_exact_marks(call: Call, trip: Path) -> None:
    found = said(call, "search", trip, "«атомная электростанция»")
    assert found["total"] == 1
    (hit,) = found["hits"]
    assert [hit["snippet"][start:end] for start, end in hit["marks"]] == ["атомной", "электростанции"]
    assert hit["speaker"] == "Талгат Калиев"
    assert found["facets"]["year"] == {"2025": 1}


def test_notes_and_names_are_found_beside_passages_or_alone(call: Call, trip: Path) -> None:
    quote = said(call, "quotes", trip)[0]
    said(call, "note", trip, quote["id"], "Сверить со стенограммой")
    found = said(call, "search", trip, "стенограмма", "--kind", "note")
    assert (found["total"], found["hits"], found["others_total"]) == (0, [], {"note": 1})
    (note,) = found["others"]
    assert (note["kind"], note["interview"], note["quotes"]) == ("note", quote["interview"], [quote["id"]])
    assert [note["snippet"][start:end] for start, end in note["marks"]] == ["стенограммой"]
    everything = said(call, "search", trip, "Калиев")
    assert everything["others_total"]["speaker"] == 1
    assert said(call, "search", trip, "Калиев", "--kind", "passage")["others"] == []
    _, out, err = call("search", trip, "стенограмма")
    assert "[стенограммой]" in out
    assert "1 note" in err


def test_an_index_says_how_it_is_or_is_built_anew_but_not_both(call: Call, trip: Path) -> None:
    assert said(call, "index", trip, "--rebuild") == {"state": "ready", "waiting": 0}
    assert said(call, "index", trip)["state"] == "ready"
    assert call("index", trip, "--status", "--rebuild")[0] == 2


def test_a_search_says_why_it_found_what_was_meant_and_what_was_not_understood(call: Call, trip: Path) -> None:
    _, out, _ = call("search", trip, "«атомная электростанция»", "--why")
    assert "    атомной ← атомная (another form of the word)\n" in out
    _, out, err = call("search", trip, "'ktrnhjcnfywbz")
    assert (out, "Did you mean: электростанция" in err) == ("", True)
    code, out, err = call("search", trip, "налог спикр:Калиев")
    assert (code, out) == (1, "")
    assert err.splitlines() == [
        "    налог спикр:Калиев",
        "          ^^^^^^",
        "There is no field «спикр:». Did you mean «спикер:»?",
    ]


def test_the_query_language_is_explained_without_an_archive(call: Call) -> None:
    code, out, _ = call("search", "--syntax")
    assert code == 0
    assert "tax near/5 budget" in out


def test_an_index_that_was_deleted_comes_back(call: Call, trip: Path, tmp_path: Path) -> None:
    import shutil

    shutil.rmtree(tmp_path / "home" / "cache")
    assert said(call, "index", trip, "--status")["state"] == "missing"
    assert said(call, "search", trip, "приграничное сотрудничество")["total"] >= 1
    assert said(call, "index", trip, "--status") == {"state": "ready", "waiting": 0}


@pytest.mark.slow
def test_tag_note_link_terms_and_a_dossier(call: Call, trip: Path, tmp_path: Path) -> None:
    one, two, three = (quote["id"] for quote in direct(call, trip))
    assert len(said(call, "tag", trip, one, "Энергетика/АЭС", "Соглашения")["made"]) == 2
    assert call("tag", trip, two[-8:], "соглашения")[0] == 0
    assert call("note", trip, one, "Проверить сумму", "--kind", "fact_check")[0] == 0
    assert call("link", trip, one, two, "--type", "supports", "--note", "о том же")[0] == 0
    assert call("terms", trip, three, "off_record")[0] == 0
    assert call("confirm", trip, one, two)[0] == 0
    first, _ = said(call, "quotes", trip, "--tag", "Соглашения")
    assert (first["notes"][0]["text"], first["links"][0]["type"], first["state"]) == (
        "Проверить сумму",
        "supports",
        "confirmed",
    )
    for ending in ("pdf", "html", "md", "csv", "json"):
        target = tmp_path / f"досье.{ending}"
        code, out, _ = call("dossier", trip, "--speaker", "Калиев", "--title", "Калиев", "--to", target)
        assert (code, out.strip()) == (0, str(target))
        assert target.stat().st_size > 1000
    assert "Между странами наблюдается" not in (tmp_path / "досье.md").read_text(encoding="utf-8")
    assert said(call, "check", trip) == {"ok": True, "problems": []}
    history = said(call, "history", trip)
    assert [line["name"] for line in history[-3:]] == ["tag", "tag", "add_interview"]


def test_undo_and_redo_work_from_one_start_to_the_next(call: Call, trip: Path) -> None:
    assert call("undo", trip)[0] == 0
    assert said(call, "quotes", trip) == []
    assert call("undo", trip)[:2] == (1, "")
    assert call("redo", trip)[0] == 0
    assert len(direct(call, trip)) == 3


def test_each_bad_file_is_named_with_its_reason_and_the_rest_comes_in(call: Call, trip: Path, tmp_path: Path) -> None:
    folder = tmp_path / "пустая"
    folder.mkdir()
    bad = {"пусто.txt": b" \n", "двоичный.txt": b"\x00\x01\xff", "обрыв.md": b"abc \x01\xd0", "письмо.xyz": b"text"}
    for name, content in bad.items():
        (tmp_path / name).write_bytes(content)
    good = tmp_path / "хорошо.txt"
    good.write_text("Обычный текст беседы.", encoding="utf-8")
    code, out, _ = call(
        "import", trip, *(tmp_path / name for name in bad), tmp_path / "нет.txt", folder, good, "--json"
    )
    lines = [json.loads(line) for line in out.splitlines()]
    assert code == 1
    assert [line["error"] for line in lines] == [
        "EmptyFile", "UndecodableFile", "UndecodableFile", "UnknownFormat", "FileMissing", "NothingReadable", None,
    ]  # fmt: skip
    for line in lines[:-1]:
        assert Path(line["path"]).name in line["reason"]
    assert len(said(call, "show", trip)) == 2


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(b"letter", "not a Kartoteka archive"), (b"", "not a Kartoteka archive"), (None, "no archive here")],
)
def test_what_is_no_archive_is_refused(call: Call, tmp_path: Path, content: bytes | None, sentence: str) -> None:
    path = tmp_path / "a.kartoteka"
    if content is not None:
        path.write_bytes(content)
    code, out, err = call("search", path, "слово")
    assert (code, out) == (1, "")
    assert sentence in err


def test_an_archive_that_somebody_works_in_can_be_read_and_not_written(call: Call, trip: Path) -> None:
    working = open_archive(trip, profile("Марат"))
    assert said(call, "search", trip, "сотрудничество")["total"] > 0
    code, _, err = call("tag", trip, direct(call, trip)[0]["id"], "тег")
    assert code == 1
    assert "is working in this archive" in err
    working.close()


def test_wrong_usage_is_2_and_an_unknown_thing_is_1(call: Call, trip: Path) -> None:
    assert call("link", trip, "a")[0] == 2
    assert call("nonsense")[0] == 2
    assert call("tag", trip, "нет-такой", "тег")[0] == 1
    assert call("link", trip, "a", "b", "--type", "hates")[0] == 1
    assert call("terms", trip, "a", "secret")[0] == 1
    code, _, told = call("dossier", trip, "--query", "невстречающееся", "--to", trip.with_name("x.pdf"))
    assert (code, "No quote was found" in told, trip.with_name("x.pdf").exists()) == (1, True, False)
    assert json.loads(call("dossier", trip, "--json")[1]) == []
    assert not trip.with_name("x.pdf").exists()


def test_quotes_are_found_without_an_archive(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = tmp_path / "тексты.jsonl"
    text = "«Дорога готова», — сказал инженер Ерлан Омаров."
    lines.write_text(json.dumps({"id": "a", "text": text}, ensure_ascii=False), encoding="utf-8")
    code, out, _ = call("detect", "--jsonl", lines)
    answer = json.loads(out)
    assert code == 0
    assert [(q["fragments"], q["speaker"]) for q in answer["quotes"]] == [([[1, 14]], "Ерлан Омаров")]


def test_a_copy_is_made_and_opens(call: Call, trip: Path, tmp_path: Path) -> None:
    target = tmp_path / "копия.kartoteka"
    assert said(call, "backup", trip, "--to", target) == {"backup": str(target)}
    assert len(direct(call, target)) == 3
    assert call("backup", trip, "--to", target)[0] == 1


def test_a_report_is_printed_or_written_where_it_is_wanted(call: Call, trip: Path, tmp_path: Path) -> None:
    code, printed, _ = call("report")
    assert code == 0
    assert printed.startswith("Kartoteka: report for the makers\n")
    target = tmp_path / "отчёт.txt"
    written = said(call, "report", "--to", target)
    assert written["report"] == str(target)
    assert target.read_text(encoding="utf-8") == written["text"]
    assert trip.stem not in written["text"]
    assert call("report", "--to", tmp_path / "нет" / "a.txt")[0] == 1


def test_quotes_that_are_not_in_the_present_text_are_shown_apart(call: Call, tmp_path: Path) -> None:
    path, file = tmp_path / "а.kartoteka", tmp_path / "канал.txt"
    file.write_text(CANAL, encoding="utf-8")
    call("new", path)
    call("import", path, file)
    (quote,) = (one for one in said(call, "quotes", path) if one["kind"] == "direct")
    assert (quote["revision"], quote["standing"]) == (1, "firm")
    call("confirm", path, quote["id"])
    file.write_text(CANAL.replace("до августа", "до осени").replace("О канале", "О большом канале"), encoding="utf-8")
    code, out, _ = call("import", path, file)
    assert code == 0
    assert out.startswith("a new revision:")
    assert re.search(r"1 quote\S* of it waits? for review", out)
    shown = said(call, "show", path, quote["interview"])
    assert [one["id"] for one in shown["waiting"]] == [quote["id"]]
    assert (shown["waiting"][0]["revision"], shown["waiting"][0]["standing"]) == (1, "review")
    for one in shown["quotes"]:
        assert " […] ".join(shown["text"][start:end] for start, end in one["spans"]) == one["words"]
    _, out, _ = call("show", path, quote["interview"])
    assert re.search(r"1 quote\S* (is|are) not in this state of the text:\n.*«[^»]*до августа", out, re.DOTALL)


def test_a_time_of_subtitles_is_said_with_the_quote(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "речь.kartoteka"
    (tmp_path / "эфир.srt").write_text(
        "1\n00:14:05,000 --> 00:14:09,000\n«Воды хватит до августа», — сказала гидролог Айгуль Сейтова.\n", "utf-8"
    )
    call("new", path)
    call("import", path, tmp_path / "эфир.srt")
    (quote,) = said(call, "quotes", path)
    assert quote["places"] == [{"kind": "time", "label": "00:14:05.000"}]
    for shown in (call("quotes", path)[1], call("show", path, quote["interview"])[1]):
        assert "00:14:05\n    «Воды хватит" in shown
