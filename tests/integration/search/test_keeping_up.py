"""The index follows its archive, and comes back by itself whatever happens to it."""

import contextlib
import hashlib
import hmac
import json
import pickle
import shutil
import threading
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path

import pytest

from desktop_app.search import analysis, building, engine, index, seal
from desktop_app.search.engine import alone
from desktop_app.search.evaluation import evaluate
from desktop_app.search.parser import parse
from desktop_app.search.storage import open_folder
from desktop_app.search.tables import ENGINE
from tests.integration.search.conftest import KEY, always
from tests.integration.search.fake_archive import FakeArchive, newsroom


def follow(one, archive, progress=always):
    number = one.catch_up(archive.reading, progress)
    archive.indexed(number)
    return number


def total(one, archive, query):
    return one.search(archive.reading, query, 10, "relevance", False).total


def indexed(one, query):
    """Return how many passages answer from the index alone."""
    return len(evaluate(parse(query), one._refreshed()).passages)


def files(folder):
    return [path for path in (folder / "index").rglob("*") if path.is_file()]


def in_use(folder):
    return folder / "index" / (folder / "index" / "current").read_text()


def test_a_new_archive_has_no_index_until_it_is_caught_up(opened):
    one, archive = opened(), newsroom()
    assert one.state() == "missing"
    empty = one.search(archive.reading, "налог", 10, "relevance", False)
    assert (empty.total, empty.behind) == (0, 4)
    assert follow(one, archive) == 4
    assert one.state() == "ready"
    assert total(one, archive, "налог") == 2


def test_an_archive_without_interviews_has_an_index_too(opened):
    one, archive = opened(), FakeArchive()
    assert follow(one, archive) == 0
    assert one.state() == "ready"
    assert total(one, archive, "налог") == 0


def test_a_changed_interview_is_indexed_anew_and_only_that(opened):
    one, archive = opened(), newsroom()
    follow(one, archive)
    assert total(one, archive, "бумага") == 1
    archive.put("aigul", "Теперь здесь сказано иное.")
    archive.reads = 0
    assert follow(one, archive) == 5
    assert archive.reads == 1
    assert total(one, archive, "бумага") == 0
    assert total(one, archive, "иной") == 1


def test_what_was_changed_is_found_before_it_is_indexed(opened):
    one, archive = opened(), newsroom()
    follow(one, archive)
    assert total(one, archive, "налог") == 2
    archive.put("aigul", "Теперь о сборах.", "Бумагу порвали.", title="Разговор о бумаге")
    archive.put("new", "Новый налог на ёлки.", speakers=("Нурлан Сеитов",), date="2026-01-02")
    before = one.search(archive.reading, "налог ИЛИ бумага", 10, "relevance", False)
    assert indexed(one, "налог") == 2
    follow(one, archive)
    after = one.search(archive.reading, "налог ИЛИ бумага", 10, "relevance", False)
    assert replace(before, took_ms=0.0) == replace(after, took_ms=0.0)
    assert {hit.interview for hit in after.hits} == {"nurlan", "new", "aigul"}
    assert indexed(one, "налог") == 2


def test_so_many_changes_that_they_cannot_be_searched_unindexed_are_counted(opened):
    one, archive = opened(), newsroom()
    follow(one, archive)
    for number in range(41):
        archive.put(f"more-{number}", "Станция открыта.")
    found = one.search(archive.reading, "станция", 10, "relevance", False)
    assert (found.total, found.behind) == (0, 41)
    follow(one, archive)
    found = one.search(archive.reading, "станция", 10, "relevance", False)
    assert (found.total, found.behind) == (41, 0)


def test_the_seal_says_what_writes_the_index():
    assert f"whoosh {version('whoosh')}" == ENGINE


def test_a_removed_interview_is_found_no_more(opened):
    one, archive = opened(), newsroom()
    follow(one, archive)
    archive.remove("nurlan")
    waiting = one.search(archive.reading, "ёлка", 10, "relevance", False)
    assert (waiting.hits, waiting.total, waiting.behind) == ((), 0, 0)
    follow(one, archive)
    results = one.search(archive.reading, "*", 10, "relevance", False)
    assert results.total == 6
    assert "Степной вестник" not in results.facets["outlet"]


def test_indexing_the_same_rows_again_changes_nothing(opened):
    one, archive = opened(), newsroom()
    follow(one, archive)
    archive.put("john", "Only one station is left.")
    assert one.catch_up(archive.reading, always) == 5
    assert one.catch_up(archive.reading, always) == 5
    assert total(one, archive, "station") == 1
    assert total(one, archive, "*") == 8


def test_many_small_changes_do_not_leave_many_segments(opened, tmp_path):
    one, archive = opened(), newsroom()
    follow(one, archive)
    for number in range(25):
        archive.put(f"small-{number % 20}", f"Заметка о налогах, {number}.")
        follow(one, archive)
    assert total(one, archive, "заметка") == 20
    assert total(one, archive, "24") == 1
    assert total(one, archive, "4") == 0
    assert len(list(in_use(tmp_path).glob("*.seg"))) <= 10


def test_another_object_sees_a_commit_at_its_next_search(opened):
    writing, asking, archive = opened(), opened(), newsroom()
    follow(writing, archive)
    assert total(asking, archive, "станция") == 0
    archive.put("new", "Станция открыта.")
    follow(writing, archive)
    assert total(asking, archive, "станция") == 1


def test_searches_are_answered_while_another_thread_indexes(opened):
    writing, asking, archive = opened(), opened(), newsroom()
    follow(writing, archive)
    for number in range(60):
        archive.put(f"more-{number}", *(["Сказано о налогах и о городе."] * 5))
    reached, asked = threading.Event(), threading.Event()

    def progress(done, of):
        if done == 30:
            reached.set()
            asked.wait(20)
        return True

    worker = threading.Thread(target=follow, args=(writing, archive, progress))
    worker.start()
    assert reached.wait(20)
    during = total(asking, archive, "налог")
    asked.set()
    worker.join()
    assert during == 2
    assert total(asking, archive, "налог") == 302


def test_a_deleted_folder_comes_back(opened, tmp_path):
    one, archive = opened(), newsroom()
    follow(one, archive)
    assert total(one, archive, "налог") == 2
    shutil.rmtree(tmp_path / "index")
    assert one.state() == "missing"
    assert total(one, archive, "налог") == 0
    follow(one, archive)
    assert total(one, archive, "налог") == 2


@pytest.mark.parametrize("pattern", ["*.seg", "*.toc", "seal"])
@pytest.mark.parametrize("how", ["flipped", "cut", "gone"])
def test_a_damaged_file_is_noticed_and_the_index_built_anew(opened, tmp_path, pattern, how):
    archive = newsroom()
    follow(opened(), archive)
    victim = next(in_use(tmp_path).glob(pattern))
    content = bytearray(victim.read_bytes())
    content[len(content) // 2] ^= 1
    victim.unlink()
    if how != "gone":
        victim.write_bytes(content if how == "flipped" else content[:-3])
    one = opened()
    assert one.state() == "broken"
    assert total(one, archive, "налог") == 0
    follow(one, archive)
    assert one.state() == "ready"
    assert total(one, archive, "налог") == 2
    assert len(list((tmp_path / "index").glob("built-*"))) == 1


class Marker:
    def __init__(self, path):
        self.path = path

    def __reduce__(self):
        return Path.touch, (Path(self.path),)


def test_a_forged_table_of_contents_never_runs(opened, tmp_path):
    archive = newsroom()
    follow(opened(), archive)
    marker = tmp_path / "ran"
    evil = pickle.dumps(Marker(str(marker)))
    for folder in [in_use(tmp_path)]:
        for toc in list(folder.glob("*.toc")):
            content = toc.read_bytes()
            toc.write_bytes(content[: content.find(b"\x80")] + evil)
            (folder / "_MAIN_99.toc").write_bytes(toc.read_bytes())
    one = opened()
    assert one.state() == "broken"
    assert total(one, archive, "налог") == 0
    follow(one, archive)
    assert total(one, archive, "налог") == 2
    assert not marker.exists()
    pickle.loads(evil)  # noqa: S301 - shows that the forgery would have run
    assert marker.exists()


def test_a_file_that_was_put_beside_the_sealed_ones_is_never_read(opened, tmp_path):
    archive = newsroom()
    follow(opened(), archive)
    marker = tmp_path / "ran"
    segment = next(in_use(tmp_path).glob("*.seg"))
    for suffix in ("trm", "pst", "exact.col", "vps", "vec"):
        segment.with_suffix("." + suffix).write_bytes(pickle.dumps(Marker(str(marker))))
    (in_use(tmp_path) / "_MAIN_99.toc").write_bytes(pickle.dumps(Marker(str(marker))))
    one = opened()
    assert total(one, archive, "налог") == 2
    archive.put("new", "Новые налоги.")
    follow(one, archive)
    assert total(one, archive, "налог") == 3
    assert not marker.exists()


def test_only_sealed_files_and_own_ones_exist_for_the_engine(tmp_path):
    for name in ("sealed", "planted"):
        (tmp_path / name).write_bytes(b"x")
    storage = open_folder(tmp_path, ["sealed"], None)
    storage.create_file("own").close()
    assert [storage.file_exists(name) for name in ("sealed", "own", "planted")] == [True, True, False]
    storage.open_file("sealed").close()
    with pytest.raises(FileNotFoundError):
        storage.open_file("planted")


def test_an_index_sealed_with_another_key_is_not_opened(opened):
    archive = newsroom()
    follow(opened(key=b"x" * 32), archive)
    one = opened()
    assert one.state() == "broken"
    assert total(one, archive, "налог") == 0


def test_a_commit_of_another_process_in_the_middle_of_looking_is_no_damage(opened, monkeypatch):
    one, archive = opened(), newsroom()
    follow(one, archive)
    read, removed = seal.read, [1, 2]

    def reads_what_a_commit_removes(folder, key):
        if removed and removed.pop():
            raise seal.SealBroken
        return read(folder, key)

    monkeypatch.setattr(seal, "read", reads_what_a_commit_removes)
    assert one.state() == "ready"
    assert not removed


def test_an_index_of_another_archive_or_analysis_is_old(opened, monkeypatch):
    archive = newsroom()
    follow(opened(), archive)
    other = opened(archive_id="other")
    assert other.state() == "old"
    assert total(other, archive, "налог") == 0
    monkeypatch.setattr(index, "ANALYSIS_VERSION", analysis.ANALYSIS_VERSION + 1)
    one = opened()
    assert one.state() == "old"
    assert total(one, archive, "налог") == 2
    follow(one, archive)
    assert one.state() == "ready"


def test_the_old_index_answers_until_the_new_one_is_whole(opened, monkeypatch):
    archive = newsroom()
    follow(opened(), archive)
    monkeypatch.setattr(index, "ANALYSIS_VERSION", analysis.ANALYSIS_VERSION + 1)
    monkeypatch.setattr(building, "_INTERVIEWS", 1)
    one, during = opened(), []
    follow(one, archive, lambda done, of: during.append(total(one, archive, "налог")) or True)
    assert set(during) == {2}
    assert total(one, archive, "налог") == 2


def test_a_rebuild_that_was_stopped_goes_on_where_it_was(opened):
    one, archive = opened(), newsroom()
    assert follow(one, archive, lambda done, of: done < 2) == 0
    assert one.state() == "missing"
    archive.put("late", "Налоги придут поздно.")
    archive.put("nurlan", "Здесь больше ничего нет.")
    archive.reads = 0
    asked = []
    assert follow(one, archive, lambda done, of: asked.append((done, of)) or True) == 4
    assert archive.reads == 3
    assert asked[-1] == (5, 5)
    assert follow(one, archive) == 6
    assert total(one, archive, "налог") == 2
    assert total(one, archive, "ёлка") == 0


def test_stopping_between_interviews_keeps_what_is_done(opened):
    one, archive = opened(), newsroom()
    follow(one, archive)
    for number in range(5):
        archive.put(f"more-{number}", "Станция открыта.")
    assert follow(one, archive, lambda done, of: done < 3) == 7
    assert indexed(one, "станция") == 3
    assert follow(one, archive) == 9
    assert indexed(one, "станция") == 5


def test_a_fault_in_the_middle_leaves_the_last_commit_and_no_lock(opened, tmp_path):
    one, archive = opened(), newsroom()
    follow(one, archive)
    before = {path.name for path in files(tmp_path)}
    archive.put("new", "Станция открыта.")

    def fails(done, of):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        one.catch_up(archive.reading, fails)
    assert indexed(one, "станция") == 0
    assert follow(one, archive) == 5
    assert indexed(one, "станция") == 1
    assert len(files(tmp_path)) <= len(before) + 3


class PowerCut(BaseException):
    pass


@pytest.mark.parametrize("step", range(8))
def test_a_power_cut_at_any_step_of_a_commit_leaves_the_state_before_or_after(opened, tmp_path, monkeypatch, step):
    one, archive = opened(), newsroom()
    follow(one, archive)
    archive.put("new", "Станция открыта.")
    steps = iter(range(step + 1))

    def counted(real):
        def run(*args, **options):
            if next(steps, None) is None:
                raise PowerCut
            return real(*args, **options)

        return run

    with monkeypatch.context() as patch:
        for module, name in [(seal, "sync"), (seal, "sync_folder"), (engine, "clean_files"), (seal.os, "fsync")]:
            patch.setattr(module, name, counted(getattr(module, name)))
        with contextlib.suppress(PowerCut):
            one.catch_up(archive.reading, always)
    fresh = opened()
    assert fresh.state() == "ready"
    assert total(fresh, archive, "станция") in (0, 1)
    assert total(fresh, archive, "налог") == 2
    follow(fresh, archive)
    assert total(fresh, archive, "станция") == 1


def test_nothing_is_left_outside_the_folder_and_nothing_passing_in_it(opened, tmp_path, monkeypatch):
    elsewhere = tmp_path / "temp"
    elsewhere.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(elsewhere))
    one, archive = opened(), newsroom()
    follow(one, archive)
    assert total(one, archive, "налог") == 2
    assert not list(elsewhere.iterdir())
    assert not [path for path in (tmp_path / "index").rglob("*") if path.suffix not in ("", ".seg", ".toc")]


def test_what_a_killed_writer_left_is_cleared_away(opened, tmp_path):
    one, archive = opened(), newsroom()
    follow(one, archive)
    runs = in_use(tmp_path) / "MAIN.tmp"
    runs.mkdir()
    (runs / "words.run").write_text("налоги")
    (in_use(tmp_path) / "MAIN_0000.pst").write_text("налоги")
    archive.put("new", "Станция открыта.")
    follow(one, archive)
    assert not runs.exists()
    assert not list(in_use(tmp_path).glob("*.pst"))


def test_two_at_once_do_not_write(opened, tmp_path):
    one, archive = opened(), newsroom()
    with alone(tmp_path / "index" / "writing") as ours:
        assert ours
        assert one.catch_up(archive.reading, always) == 0
    assert follow(one, archive) == 4


def test_the_seal_names_every_file_and_its_content(opened, tmp_path):
    archive = newsroom()
    follow(opened(), archive)
    folder = in_use(tmp_path)
    mac, _, body = (folder / "seal").read_bytes().partition(b"\n")
    assert mac.decode() == hmac.new(KEY, body, hashlib.sha256).hexdigest()
    named = json.loads(body)["files"]
    there = {path.name: path for path in folder.iterdir() if path.suffix in (".seg", ".toc")}
    assert named == {name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in there.items()}
