"""An archive is worked in elsewhere, restored, or copied: its index here notices, and says so until it has caught up."""

import json
import random
from contextlib import suppress

import pytest

from desktop_app.bootstrap import Application, Places
from desktop_app.domain.errors import NothingToUndo
from desktop_app.domain.ids import InterviewId
from desktop_app.search import seal
from desktop_app.services.commands import DescribeTag, RemoveInterview, TagTarget
from tests.integration.conftest import interview
from tests.integration.search.comparing import unlike

LOCK = "Шлюз открыли ночью.\n"


@pytest.fixture
def laptops(tmp_path):
    """Two users' own folders: the cache of each has an index of its own."""
    return [Application(Places.within(tmp_path / name), "en") for name in ("one", "two")]


@pytest.fixture
def path(laptops, tmp_path):
    """An archive in which there is one interview; the first laptop has indexed it."""
    made = tmp_path / "архив.kartoteka"
    laptops[0].create(made)
    with laptops[0].open(made) as desk:
        desk.editing.do(interview())
        desk.finding.catch_up()
    return made


def work(laptop, path, *commands, accept=False):
    with laptop.open(path, accept=accept) as desk:
        for command in commands:
            desk.editing.do(command)
        desk.finding.catch_up()


def asked(desk, query):
    found = desk.finding.search(query)
    return found.total, len(found.hits), found.behind


def test_what_was_brought_in_on_another_laptop_is_found(laptops, path):
    work(laptops[1], path, interview("шлюз.txt", LOCK))
    with laptops[0].open(path) as desk:
        assert asked(desk, "шлюз") == (0, 0, 1)
        desk.finding.catch_up()
        assert asked(desk, "шлюз") == (1, 1, 0)
        assert unlike(desk) == set()


def test_only_what_was_changed_elsewhere_is_indexed_anew(laptops, path):
    work(laptops[1], path, *(interview(f"{number}.txt", f"Насос {number}.\n") for number in range(4)))
    seen = []
    with laptops[0].open(path) as desk:
        desk.finding.catch_up(lambda done, of: seen.append((done, of)) or True)
    assert seen[-1] == (4, 4)


def test_a_stopped_catching_up_with_work_from_elsewhere_is_not_forgotten(laptops, path):
    work(laptops[1], path, *(interview(f"{number}.txt", f"Насос {number}.\n") for number in range(4)))
    with laptops[0].open(path) as desk:
        desk.finding.catch_up(lambda done, of: done < 2)
        assert asked(desk, "насос")[2] == 4
        desk.finding.catch_up()
        assert asked(desk, "насос") == (4, 4, 0)


def test_a_tag_that_was_renamed_elsewhere_is_found_by_its_new_name_also_below_it(laptops, path):
    with laptops[0].open(path) as desk:
        with desk.storage.reading() as reading:
            id = reading.all_interview_ids()[0]
        desk.editing.do(TagTarget(id, "interview", ("Вода/Канал",)))
        desk.finding.catch_up()
        with desk.storage.reading() as reading:
            above = next(line.id for line in reading.tags() if line.path == "Вода")
    work(laptops[1], path, DescribeTag(above, (("name", "Река"),)))
    with laptops[0].open(path) as desk:
        desk.finding.catch_up()
        assert asked(desk, "tag:Река")[1] > 0
        assert unlike(desk) == set()


def test_after_a_backup_was_restored_the_index_is_old_and_is_built_anew(laptops, path):
    with laptops[0].open(path) as desk:
        backup = desk.back_up()
    work(laptops[0], path, interview("шлюз.txt", LOCK))
    laptops[0].restore(path, backup.path)
    with laptops[0].open(path) as desk:
        assert desk.finding.state() == "old"
        assert asked(desk, "шлюз")[2] == 1
        desk.finding.catch_up()
        assert desk.finding.state() == "ready"
        assert asked(desk, "шлюз") == (0, 0, 0)


def test_an_archive_that_is_empty_again_is_not_answered_for_without_a_mark(laptops, tmp_path):
    path = tmp_path / "пусто.kartoteka"
    laptops[0].create(path)
    with laptops[0].open(path) as desk:
        backup = desk.back_up()
    work(laptops[0], path, interview())
    laptops[0].restore(path, backup.path)
    with laptops[0].open(path) as desk:
        assert asked(desk, "воды")[2] == 1
        desk.finding.catch_up()
        assert asked(desk, "воды") == (0, 0, 0)


def test_work_in_a_copy_does_not_show_in_the_original(laptops, path, tmp_path):
    copy = tmp_path / "копия.kartoteka"
    with laptops[0].open(path) as desk:
        desk.storage.copy_to(copy)
    work(laptops[0], copy, interview("шлюз.txt", LOCK))
    with laptops[0].open(path, accept=True) as desk:
        desk.finding.catch_up()
        assert asked(desk, "шлюз") == (0, 0, 0)
        assert unlike(desk) == set()


def test_a_building_that_was_stopped_does_not_go_on_for_another_state(laptops, path, tmp_path):
    copy = tmp_path / "копия.kartoteka"
    with laptops[0].open(path) as desk:
        desk.storage.copy_to(copy)
    with laptops[0].open(copy) as desk:
        for number in range(3):
            desk.editing.do(interview(f"{number}.txt", LOCK))
        desk.finding.throw_away()
        desk.finding.catch_up(lambda done, of: done < 3)
        assert desk.finding.state() == "missing"
    with laptops[0].open(path, accept=True) as desk:
        desk.finding.catch_up()
        assert asked(desk, "шлюз") == (0, 0, 0)
        assert unlike(desk) == set()


def test_whoever_only_reads_catches_up_with_what_was_written_elsewhere(laptops, path):
    work(laptops[1], path, interview("шлюз.txt", LOCK))
    with laptops[0].open(path, write=False) as desk:
        assert asked(desk, "шлюз")[2] == 1
        desk.finding.catch_up()
        assert asked(desk, "шлюз") == (1, 1, 0)


def test_nothing_is_written_where_nothing_was_changed(laptops, path):
    with laptops[0].open(path) as desk:
        folder = next((laptops[0].places.cache / "index").glob("*/built-*"))
        before = (folder / seal.SEAL).stat()
        desk.finding.catch_up()
        assert (folder / seal.SEAL).stat().st_mtime_ns == before.st_mtime_ns


def test_the_seal_of_another_version_of_the_program_is_broken_and_the_index_built_anew(laptops, path):
    folder = next((laptops[0].places.cache / "index").glob("*/built-*"))
    body = json.loads((folder / seal.SEAL).read_bytes().partition(b"\n")[2])
    body["later"] = body.pop("reached")
    said = json.dumps(body).encode()
    (folder / seal.SEAL).write_bytes(seal._mac(said, laptops[0].seal_key) + b"\n" + said)
    with laptops[0].open(path) as desk:
        assert desk.finding.state() == "broken"
        desk.finding.catch_up()
        assert (desk.finding.state(), asked(desk, "воды")) == ("ready", (1, 1, 0))


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
def test_wherever_an_archive_goes_each_index_is_right_after_catching_up(laptops, path, tmp_path, seed):
    chance = random.Random(seed)
    files, backups = [path, tmp_path / "копия.kartoteka"], []
    with laptops[0].open(path) as desk:
        desk.storage.copy_to(files[1])
    for number in range(25):
        laptop, file = chance.choice(laptops), chance.choice(files)
        with laptop.open(file, accept=True) as desk:
            for _ in range(chance.randint(0, 3)):
                change(desk, chance, number)
            total, _, behind = asked(desk, "*")
            assert behind or not unlike(desk), f"{total} without a mark"
            if chance.random() < 0.7:
                desk.finding.catch_up(chance.choice((None, None, lambda done, of: done < 1)))
                assert asked(desk, "*")[2] or not unlike(desk)
            if chance.random() < 0.2:
                backups.append((file, laptop, desk.back_up()))
        if backups and chance.random() < 0.2:
            file, laptop, backup = chance.choice(backups)
            if backup.path.exists():
                laptop.restore(file, backup.path)
    for laptop in laptops:
        for file in files:
            with laptop.open(file, accept=True) as desk:
                desk.finding.catch_up()
                desk.finding.catch_up()  # what came while it was built
                assert unlike(desk) == set()
                assert asked(desk, "*")[2] == 0


def change(desk, chance, number):
    with desk.storage.reading() as reading:
        ids = reading.all_interview_ids()
    kind = chance.random()
    if kind < 0.4 or not ids:
        desk.editing.do(interview(f"{number}.txt", f"Насос {number}.\n\n«Воды хватит до августа», — сказал он.\n"))
    elif kind < 0.7:
        desk.editing.do(TagTarget(chance.choice(ids), "interview", (chance.choice(("Вода", "Вода/Канал", "Степь")),)))
    elif kind < 0.85:
        desk.editing.do(RemoveInterview(InterviewId(chance.choice(ids))))
    else:
        with suppress(NothingToUndo):
            desk.editing.undo()
