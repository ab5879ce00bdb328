"""Whatever happens to the files of an index: it is noticed, built anew, and nothing foreign is ever run."""

import errno
import gc
import pickle
import shutil
from itertools import product
from pathlib import Path

import pytest

from desktop_app.domain.errors import PlaceReadOnly
from desktop_app.search import seal
from desktop_app.search.engine import alone
from tests.faults.python_calls import watched_python
from tests.faults.syscalls import why_not
from tests.faults.watching import Watcher
from tests.integration.search.conftest import always
from tests.integration.search.fake_archive import newsroom


def follow(one, archive):
    archive.indexed(one.catch_up(archive.reading, always))


def total(one, archive):
    found = one.search(archive.reading, "налог", 10, "relevance", False)
    assert found.total == 2 or found.behind
    return found.total


def folder_in_use(tmp_path):
    return tmp_path / "index" / (tmp_path / "index" / "current").read_text()


def sealed(tmp_path):
    """Return every file of a built index: the engine's, the seal, the pointer."""
    return [*sorted(folder_in_use(tmp_path).iterdir()), tmp_path / "index" / "current"]


def each(tmp_path):
    """Yield the files one after another, each as it is after what was done to the one before."""
    number = 0
    while number < len(sealed(tmp_path)):
        yield sealed(tmp_path)[number]
        number += 1


def built(opened):
    """Return an archive whose index has two segments."""
    archive = newsroom()
    follow(opened(), archive)
    archive.put("new", "Станция открыта.")
    follow(opened(), archive)
    return archive


def demand_mended(opened, archive, state="broken"):
    """The damage shows, no answer is given out of it as if it were whole, and the next catching up mends it."""
    one = opened()
    assert one.state() == state
    assert total(one, archive) in (0, 2)
    follow(one, archive)
    assert one.state() == "ready"
    assert total(one, archive) == 2
    assert one.search(archive.reading, "станция", 10, "relevance", False).total == 1
    fresh = opened()
    assert (fresh.state(), total(fresh, archive)) == ("ready", 2)


@pytest.mark.parametrize("how", ["emptied", "one byte", "doubled", "a folder", "a link to nowhere"])
def test_any_file_that_is_not_what_it_was_is_noticed(opened, tmp_path, how):
    archive = built(opened)
    for victim in each(tmp_path):
        content = victim.read_bytes()
        victim.unlink()
        if how == "a folder":
            victim.mkdir()
        elif how == "a link to nowhere":
            victim.symlink_to(tmp_path / "nowhere")
        else:
            victim.write_bytes({"emptied": b"", "one byte": content[:1], "doubled": content * 2}[how])
        demand_mended(opened, archive)


def test_files_that_changed_places_are_noticed(opened, tmp_path):
    archive = built(opened)
    first, second = sorted(folder_in_use(tmp_path).glob("*.seg"))
    contents = first.read_bytes(), second.read_bytes()
    first.write_bytes(contents[1])
    second.write_bytes(contents[0])
    demand_mended(opened, archive)


def test_the_seal_of_another_archive_is_no_seal_here(opened, tmp_path):
    archive = built(opened)
    other = newsroom()
    follow(opened("other", "index-2"), other)
    theirs = next((tmp_path / "index-2").glob("built-*"))
    (folder_in_use(tmp_path) / seal.SEAL).write_bytes((theirs / seal.SEAL).read_bytes())
    demand_mended(opened, archive)


def test_a_whole_index_of_another_archive_is_never_asked(opened, tmp_path):
    archive = built(opened)
    other = newsroom()
    other.put("foreign", "Налоги на станции.")
    follow(opened("other", "index-2"), other)
    shutil.rmtree(tmp_path / "index")
    shutil.copytree(tmp_path / "index-2", tmp_path / "index")
    assert total(opened(), archive) == 0
    demand_mended(opened, archive, "old")


@pytest.mark.parametrize(
    "said", ["built-00000000", "", "..", "../index-2", "/", "built-\0", "\udcff", "a" * 5000, "writing"]
)
def test_a_pointer_that_leads_nowhere_is_noticed(opened, tmp_path, said):
    archive = built(opened)
    (tmp_path / "index" / "current").write_bytes(said.encode("utf-8", "surrogateescape"))
    demand_mended(opened, archive)


@pytest.mark.parametrize("left", ["nothing", "some files", "files without a seal", "an unfinished seal"])
def test_a_half_written_generation_is_cleared_away(opened, tmp_path, left):
    archive = built(opened)
    half = tmp_path / "index" / "built-99999999"
    if left == "nothing":
        half.mkdir()
    else:
        shutil.copytree(folder_in_use(tmp_path), half)
        (half / seal.SEAL).rename(half / "seal.new")
        if left == "some files":
            (half / "seal.new").unlink()
            next(half.glob("*.seg")).unlink()
        elif left == "an unfinished seal":
            (half / seal.SEAL).write_bytes((half / "seal.new").read_bytes()[:40])
    (tmp_path / "index" / "current").unlink()
    demand_mended(opened, archive, "missing")
    assert not half.exists()


def test_a_lock_file_that_was_left_means_nothing_and_one_that_is_held_is_waited_for(opened, tmp_path):
    archive = built(opened)
    (tmp_path / "index" / "writing").write_bytes(b"somebody")
    archive.put("late", "Налоги поздно.")
    one = opened()
    with alone(tmp_path / "index" / "writing") as ours:
        assert ours
        assert one.catch_up(archive.reading, always) == 0
        found = one.search(archive.reading, "налог", 10, "relevance", False)
        assert (found.total, found.behind) == (3, 0)  # what waits is answered from memory
    follow(one, archive)
    assert one.search(archive.reading, "налог", 10, "relevance", False).total == 3


@pytest.mark.parametrize("instead", ["file", "link to nowhere", "lock is a folder"])
def test_something_else_in_the_place_of_the_folder_is_removed(opened, tmp_path, instead):
    archive = built(opened)
    index = tmp_path / "index"
    if instead == "lock is a folder":
        (index / "writing").unlink()
        (index / "writing").mkdir()
        (index / "current").unlink()
    else:
        shutil.rmtree(index)
        index.write_bytes(b"x") if instead == "file" else index.symlink_to(tmp_path / "nowhere")
    demand_mended(opened, archive, "missing" if instead == "lock is a folder" else "broken")


class Marker:
    """What would leave a file where it is unpickled."""

    def __init__(self, path):
        self.path = path

    def __reduce__(self):
        return Path.touch, (Path(self.path),)


def test_a_foreign_pickle_in_any_file_never_runs(opened, tmp_path):
    archive = built(opened)
    marker = tmp_path / "ran"
    evil = pickle.dumps(Marker(str(marker)))
    forgeries = (
        lambda content: evil,
        lambda content: content + evil,
        lambda content: evil + content,
        lambda content: content[: content.find(b"\x80")] + evil,
    )
    for number, forge in product(range(4), forgeries):
        (folder_in_use(tmp_path) / "_MAIN_99.toc").write_bytes(evil)
        victim = [path for path in sealed(tmp_path) if path.name != "_MAIN_99.toc"][number]
        victim.write_bytes(forge(victim.read_bytes()))
        demand_mended(opened, archive)
    assert not marker.exists()
    pickle.loads(evil)  # noqa: S301 - shows that the forgery would have run
    assert marker.exists()


class Closed(Watcher):
    """A folder in which nothing may be written."""

    def before(self, name, path):
        return errno.EACCES if name in ("write", "rename", "unlink", "mkdir", "truncate", "sync") else 0


@pytest.mark.filterwarnings("ignore:unclosed file:ResourceWarning")
@pytest.mark.skipif(bool(why_not()), reason="calls are watched on Linux only")
@pytest.mark.parametrize("there", [True, False], ids=["an index", "no index"])
def test_a_folder_that_cannot_be_written_is_named_and_the_old_index_answers(opened, tmp_path, there):
    archive = newsroom()
    if there:
        follow(opened(), archive)
        archive.put("late", "Налоги поздно.")
    one = opened()
    with watched_python(Closed(tmp_path)):
        with pytest.raises(PlaceReadOnly):
            one.catch_up(archive.reading, always)
        assert one.state() == ("ready" if there else "missing")
        found = one.search(archive.reading, "налог", 10, "relevance", False)
    assert (found.total, found.behind) == ((3, 0) if there else (0, 4))
    gc.collect()
    follow(one, archive)
    assert one.search(archive.reading, "налог", 10, "relevance", False).total == (3 if there else 2)
