"""Once an archive with a passphrase is closed, nothing in this process holds its key, and no child is left that does."""

import gc
import weakref
from pathlib import Path

import pytest

from db.keys import Key
from desktop_app.bootstrap import Application, Desk, Places
from desktop_app.domain.errors import KartotekaError

PASSPHRASE = "сорок журавлей над каналом"


def keys() -> list[Key]:
    gc.collect()
    return [one for one in gc.get_objects() if isinstance(one, Key)]


@pytest.fixture
def application(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Application:
    monkeypatch.setenv("KARTOTEKA_HOME", str(tmp_path / "home"))
    made = Application(Places.within(tmp_path / "home"), "en")
    made.create(tmp_path / "тайна.kartoteka", passphrase=PASSPHRASE)
    (tmp_path / "канал.txt").write_text("О канале\n\n«Воды хватит», — сказала Айгуль Сейтова.\n", "utf-8")
    return made


def opened(application: Application, folder: Path, *, children: bool = False) -> Desk:
    path = folder / "тайна.kartoteka"
    return application.open(path, children=children, key=application.unlock(path, PASSPHRASE))


@pytest.mark.slow
@pytest.mark.parametrize("children", [False, True], ids=["here", "children"])
def test_a_closed_desk_has_forgotten_the_key(application: Application, tmp_path: Path, children: bool) -> None:
    desk = opened(application, tmp_path, children=children)
    assert desk.importing.run([tmp_path / "канал.txt"]).count("added") == 1
    desk.finding.catch_up()
    assert desk.finding.search("вода").total == 1
    desk.back_up()
    assert len(keys()) == 1
    processes = [part._process for part in vars(desk.finding).values() if getattr(part, "_process", None)]
    assert len(processes) == (2 if children else 0)

    desk.close()

    assert keys() == []
    assert all(process.poll() is not None for process in processes)


def test_what_reads_an_archive_goes_with_it(application: Application, tmp_path: Path) -> None:
    desk = opened(application, tmp_path)
    engines = weakref.ref(desk.storage._reader), weakref.ref(desk.storage._writer)
    desk.close()
    gc.collect()
    assert [one() for one in engines] == [None, None]


def test_a_key_that_did_not_open_is_not_kept_either(application: Application, tmp_path: Path) -> None:
    path = tmp_path / "тайна.kartoteka"
    with pytest.raises(KartotekaError) as refused:
        application.open(path, key=application.unlock(path, "журавль"))
    del refused
    assert keys() == []
