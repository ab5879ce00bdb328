"""What a text may not do to whoever reads it on a terminal."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.bootstrap import Application, Places
from desktop_app.cli import run

WORDS = "Воды\u200b хватит \u202eдо августа\u202c\x1b[31m\x9b2J, а\u00a0там 👩\u200d🚀 посмотрим"
TEXT = f"О канале\n\n«{WORDS}», — сказала гидролог Айгуль Сейтова.\n"
SPELLED = "Воды⟨U+200B⟩ хватит ⟨U+202E⟩до августа⟨U+202C⟩⟨U+001B⟩[31m⟨U+009B⟩2J, а\u00a0там 👩\u200d🚀 посмотрим"
NAME = "канал\u202etxt.exe\x1b]0;x\x07.txt"

Call = Callable[..., tuple[int, str, str]]


@pytest.fixture
def call(
    tmp_path: Path, request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Call:
    home = tmp_path / "home"
    monkeypatch.setenv("KARTOTEKA_HOME", str(home))

    def one(*arguments: object) -> tuple[int, str, str]:
        for stream in (sys.stdout, sys.stderr):
            monkeypatch.setattr(stream, "isatty", lambda: request.param == "terminal")
        code = run(Application(Places.within(home), "en"), [str(one) for one in arguments])
        said = capsys.readouterr()
        return code, said.out, said.err

    return one


@pytest.fixture
def archive(call: Call, tmp_path: Path) -> Path:
    text = tmp_path / "text.txt"
    text.write_text(TEXT, encoding="utf-8")
    path = tmp_path / "a.kartoteka"
    assert call("new", path)[0] == call("import", path, text)[0] == 0
    return path


def interview(call: Call, archive: Path) -> str:
    found: str = json.loads(call("quotes", archive, "--json")[1])[0]["interview"]
    return found


@pytest.mark.parametrize("call", ["terminal"], indirect=True)
def test_on_a_terminal_hidden_signs_are_shown_by_their_numbers(call: Call, archive: Path) -> None:
    shown, quotes = call("show", archive, interview(call, archive))[1], call("quotes", archive)[1]

    for said in (shown, quotes):
        assert SPELLED in said
        assert not {"\x1b", "\x9b", "\u202e", "\u200b"} & set(said)


@pytest.mark.parametrize("call", ["terminal"], indirect=True)
def test_a_passage_found_is_lit_by_us_alone(call: Call, archive: Path) -> None:
    _, said, _ = call("search", archive, "августа")

    assert "\x1b[1mавгуста\x1b[0m⟨U+202C⟩⟨U+001B⟩[31m" in said
    assert said.count("\x1b") == 2


@pytest.mark.parametrize("call", ["terminal", "pipe"], indirect=True)
def test_programs_get_the_very_words_wherever_they_read_them(call: Call, archive: Path) -> None:
    said = call("quotes", archive, "--json")[1]

    assert json.loads(said)[0]["words"] == WORDS


@pytest.mark.parametrize("call", ["terminal"], indirect=True)
def test_on_a_terminal_nothing_hides_in_what_programs_get(call: Call, archive: Path) -> None:
    said = call("quotes", archive, "--json")[1]

    assert not {"\x7f", "\x9b", "\u202e", "\u200b"} & set(said)


@pytest.mark.parametrize("call", ["pipe"], indirect=True)
def test_a_pipe_gets_the_very_words(call: Call, archive: Path) -> None:
    assert WORDS in call("show", archive, interview(call, archive))[1]
    assert WORDS in call("quotes", archive)[1]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
@pytest.mark.parametrize("call", ["terminal"], indirect=True)
def test_a_file_with_a_deceptive_name_is_reported_by_what_it_is(call: Call, archive: Path, tmp_path: Path) -> None:
    good, bad = tmp_path / NAME, tmp_path / f"{NAME}.bin"
    good.write_text("«Другое слово», — сказала Айгуль Сейтова.\n", encoding="utf-8")
    bad.write_bytes(b"\x00\xff\xfe")
    _, out, err = call("import", archive, good, bad)

    assert "канал⟨U+202E⟩txt.exe⟨U+001B⟩]0;x⟨U+0007⟩.txt" in out
    assert "канал⟨U+202E⟩txt.exe⟨U+001B⟩]0;x⟨U+0007⟩.txt.bin" in err
    assert not {"\x1b", "\x07", "\u202e"} & set(out + err)
