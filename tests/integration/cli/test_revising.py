"""Revisions and review as a shell meets them."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_app.bootstrap import Application, Places
from desktop_app.cli import run

Call = Callable[..., tuple[int, str, str]]
TEXT = (
    "О канале\n\n"
    "«Воды хватит до конца августа», — сказала гидролог Айгуль Сейтова в марте.\n\n"
    "«Насосы мы заменим только следующей весной», — добавила гидролог Айгуль Сейтова.\n\n"
    "Мастер участка слушал молча и смотрел на пустое русло.\n"
)
NEW = TEXT.replace("до конца августа", "до\u00a0конца августа").replace("в марте", "в апреле")
GONE = NEW.replace("«Насосы мы заменим только следующей весной», — добавила гидролог Айгуль Сейтова.\n\n", "")


@pytest.fixture
def call(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Call:
    home = tmp_path / "home"
    monkeypatch.setenv("KARTOTEKA_HOME", str(home))
    monkeypatch.setenv("KARTOTEKA_LANGUAGE", "en")

    def one(*arguments: object) -> tuple[int, str, str]:
        code = run(Application(Places.within(home), "en"), [str(argument) for argument in arguments])
        said = capsys.readouterr()
        return code, said.out, said.err

    return one


def said(call: Call, *arguments: object) -> Any:
    code, out, err = call(*arguments, "--json")
    assert code == 0, err
    return json.loads(out)


@pytest.fixture
def archive(call: Call, tmp_path: Path) -> Path:
    path, file = tmp_path / "a.kartoteka", tmp_path / "канал.txt"
    file.write_text(TEXT, encoding="utf-8")
    call("new", path)
    assert call("import", path, file)[0] == 0
    ids = [quote["id"] for quote in said(call, "quotes", path)]
    assert len(ids) == 2
    call("confirm", path, *ids)
    return path


@pytest.fixture
def revised(call: Call, archive: Path, tmp_path: Path) -> Path:
    file = tmp_path / "исправлено.txt"
    file.write_text(NEW, encoding="utf-8")
    line = said(call, "revise", archive, "О канале", file, "--reason", "Опечатка в расшифровке")
    assert line["outcome"] == "revised"
    return archive


def test_the_revisions_are_listed_and_compared_word_by_word(call: Call, revised: Path) -> None:
    lines = said(call, "revisions", revised, "О канале")
    assert [(line["number"], line["reason"], line["present"]) for line in lines] == [
        (2, "Опечатка в расшифровке", True),
        (1, "", False),
    ]
    code, out, _ = call("revisions", revised, "О канале", "--diff", 1, 2)
    assert code == 0
    assert out == (
        "@@ 3 @@\n«Воды хватит до[- -]{+\u00a0+}конца августа», — сказала гидролог Айгуль Сейтова "
        "в [-марте-]{+апреле+}.\n"
    )
    found = said(call, "revisions", revised, "О канале", "--diff", 1, 2)["changes"]
    assert [(one["removed"], one["added"]) for one in found] == [(" ", "\u00a0"), ("марте", "апреле")]
    assert all(TEXT[slice(*one["old"])] == one["removed"] for one in found)
    assert all(NEW[slice(*one["new"])] == one["added"] for one in found)
    assert "Revision" not in call("revisions", revised, "О канале")[1]


def test_a_revision_that_is_not_there_and_a_text_that_is_the_same_are_refused(
    call: Call, revised: Path, tmp_path: Path
) -> None:
    assert call("revisions", revised, "О канале", "--diff", 1, 7)[0] == 1
    assert call("revise", revised, "О канале", tmp_path / "исправлено.txt", "--reason", "ещё раз")[0] == 1
    assert call("revise", revised, "О канале", tmp_path / "исправлено.txt")[0] == 2
    assert len(said(call, "revisions", revised, "О канале")) == 2


def test_what_waits_is_shown_with_its_difference_and_gets_its_place(call: Call, revised: Path) -> None:
    (one,) = said(call, "review", revised)
    assert one["words"] == "Воды хватит до конца августа"
    assert one["places"][0]["difference"] == "a no-break space stands where a space was"
    (span,) = one["places"][0]["spans"]
    assert NEW[span["start"] : span["end"]] == "Воды хватит до\u00a0конца августа"
    assert "1. " in call("review", revised)[1]
    code, _, err = call("reanchor", revised, one["id"], "--place", 9)
    assert (code, "There is no place «9»" in err) == (1, True)
    assert call("reanchor", revised, one["id"])[0] == 2
    assert said(call, "reanchor", revised, one["id"][-8:], "--place", 1)["id"] == one["id"]
    assert said(call, "review", revised) == []
    assert "Воды хватит до\u00a0конца августа" in {quote["words"] for quote in said(call, "quotes", revised)}
    assert call("reanchor", revised, one["id"], "--orphan")[0] == 1


def test_an_orphan_stops_a_dossier_until_somebody_says_why_it_is_printed(
    call: Call, revised: Path, tmp_path: Path
) -> None:
    (one,) = said(call, "review", revised)
    assert call("reanchor", revised, one["id"], "--orphan")[0] == 0
    (orphan,) = said(call, "review", revised, "--orphans")
    assert (orphan["id"], orphan["standing"]) == (one["id"], "orphan")
    target = tmp_path / "досье.md"
    made = ("dossier", revised, "--quote", one["id"], "--title", "Вода", "--to", target)
    code, _, err = call(*made)
    assert (code, "no longer in the present text" in err, target.exists()) == (1, True, False)
    assert call("dossier", revised, "Вода", "--to", target, "--because", "Так было в эфире")[0] == 0
    assert "Так было в эфире" in target.read_text(encoding="utf-8")


def test_a_note_that_waits_gets_its_place_too(call: Call, archive: Path, tmp_path: Path) -> None:
    from desktop_app.domain.anchors import Span
    from desktop_app.domain.ids import InterviewId
    from desktop_app.services.commands import AddNote

    (line,) = said(call, "show", archive)
    start = TEXT.index("смотрел на пустое русло")
    with Application(Places.within(tmp_path / "home"), "en").open(archive) as desk:
        desk.editing.do(AddNote(InterviewId(line["id"]), "interview", "Проверить", span=Span(start, start + 23)))
    file = tmp_path / "новое.txt"
    file.write_text(TEXT.replace("смотрел на пустое", "смотрел на совсем пустое"), encoding="utf-8")
    assert call("revise", archive, "О канале", file, "--reason", "Сверено с записью")[0] == 0
    (note,) = [one for one in said(call, "review", archive) if one["target_kind"] == "note"]
    assert note["words"] == "смотрел на пустое русло"
    assert call("reanchor", archive, note["id"], "--place", 1)[0] == 0
    assert said(call, "review", archive) == []
