"""With a key, nothing of the archive can be read from its index on the disk, and the index works as a plain one does."""

import gc
import json
import os
import random
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.search import building, seal, storage
from desktop_app.search.cipher import Cipher
from desktop_app.search.index import WhooshIndex
from desktop_app.search.seal import SealBroken
from desktop_app.search.tables import Terms
from tests.integration.search.conftest import CIPHER_KEY, KEY, always
from tests.integration.search.fake_archive import newsroom
from tests.integration.search.marked import MARKERS, TITLE, WORD, marked, tell, traces

ROOT = Path(__file__).parents[3]


def follow(one, archive, progress=always):
    archive.indexed(one.catch_up(archive.reading, progress))


def total(one, archive, query):
    return one.search(archive.reading, query, 10, "relevance", False).total


def in_use(folder):
    return folder / "index" / (folder / "index" / "current").read_text()


def files(folder):
    return sorted(path for path in (folder / "index").rglob("*") if path.is_file() and path.stat().st_size)


@pytest.fixture
def readable(cipher_key):
    """What can be read on the disk: everything or nothing."""
    return set() if cipher_key else set(MARKERS)


@pytest.fixture
def temp(tmp_path, monkeypatch):
    """The folder for temporary files, for this test alone."""
    folder = tmp_path / "temp"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    return folder


def test_nothing_can_be_read_after_a_commit_while_the_index_is_open_and_after_it_is_closed(
    opened, tmp_path, temp, readable
):
    one, archive = opened(), marked()
    follow(one, archive)
    assert traces(tmp_path) == readable
    assert (total(one, archive, WORD), total(one, archive, f"title:{TITLE}")) == (12, 24)
    tell(archive, 3, "Дорогу чинят.")
    follow(one, archive)
    assert total(one, archive, "чинят") == 1
    assert traces(tmp_path) == readable
    one.close()
    assert traces(tmp_path) == readable


def test_what_is_indexed_meanwhile_lies_on_no_disk(opened, tmp_path, temp, monkeypatch, readable):
    monkeypatch.setattr(building, "_INTERVIEWS", 20)
    seen, names, one, archive = set(), set(), opened(), marked(60)

    def progress(done, of):
        names.update(path.suffix for path in tmp_path.rglob("*") if path.is_file())
        seen.update(traces(tmp_path))
        return True

    follow(one, archive, progress)
    assert names == {"", ".seg", ".toc"}
    assert seen == readable
    assert not list(temp.iterdir())
    assert total(one, archive, WORD) == 60


@pytest.mark.parametrize("seed", range(4))
def test_nothing_can_be_read_in_the_middle_of_indexing_or_after_a_kill_there(
    opened, cipher_key, tmp_path, temp, readable, seed
):
    stops = sorted(random.Random(seed).sample(range(80, 200), 5))
    command = [sys.executable, "-m", "tests.integration.search.indexing_child"]
    child = subprocess.Popen(
        [*command, str(tmp_path / "index"), (cipher_key or b"").hex(), *map(str, stops)],
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(temp), "TEMP": str(temp), "TMP": str(temp)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    seen = set()
    with child:
        for stop in stops:
            assert child.stdout.readline() == "here\n"
            seen |= traces(tmp_path)
            if stop != stops[-1]:
                child.stdin.write("on\n")
                child.stdin.flush()
        child.kill()
    seen |= traces(tmp_path)
    assert seen == readable
    one, archive = opened(), marked()
    follow(one, archive)
    assert one.state() == "ready"
    assert total(one, archive, WORD) == 12
    assert not list(tmp_path.rglob("*.run"))


@pytest.mark.parametrize("order", ["relevance", "date"])
def test_an_encrypted_index_answers_as_a_plain_one_does(tmp_path, order):
    archive = newsroom()
    plain, encrypted = (WhooshIndex(tmp_path / name, "a", KEY, key) for name, key in (("p", None), ("e", CIPHER_KEY)))
    for one in (plain, encrypted):
        one.catch_up(archive.reading, always)
    questions = (
        "налог",
        "атомная электростанция",
        '"подписанную бумагу"',
        "*",
        "stat*",
        "то",
        "speaker:Дана",
        "year:2025",
    )
    for question in (*questions, "tag:Экономика", "налог -ёлка", "station OR налог", "никто"):
        answers = [one.search(archive.reading, question, 50, order, question == "то") for one in (plain, encrypted)]
        first, second = (replace(answer, took_ms=0.0) for answer in answers)
        assert first == second
    plain.close()
    encrypted.close()


def test_a_flipped_bit_in_any_file_is_noticed_and_the_index_built_anew(opened, tmp_path):
    archive = newsroom()
    follow(opened(), archive)
    victims, chance = len(files(tmp_path)), random.Random(5)
    assert victims == 4
    for number in range(victims):
        victim = files(tmp_path)[number]
        content = bytearray(victim.read_bytes())
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        victim.write_bytes(content)
        one = opened()
        assert one.state() == "broken", victim.name
        assert total(one, archive, "налог") == 0
        follow(one, archive)
        assert one.state() == "ready"
        assert total(one, archive, "налог") == 2


def test_with_another_key_the_index_is_broken_and_is_built_anew(opened, tmp_path):
    archive = marked()
    follow(opened(cipher=b"x" * 32), archive)
    before, one = in_use(tmp_path), opened(cipher=CIPHER_KEY)
    assert one.state() == "broken"
    assert total(one, archive, WORD) == 0
    follow(one, archive)
    assert (one.state(), total(one, archive, WORD)) == ("ready", 12)
    assert not before.exists()


@pytest.mark.parametrize("how", ["other name", "other archive"])
def test_one_file_cannot_stand_in_for_another_even_with_the_right_seal(opened, tmp_path, how):
    one, archive = opened(cipher=CIPHER_KEY), newsroom()
    follow(one, archive)
    archive.put("new", "Станция открыта.")
    follow(one, archive)
    folder = in_use(tmp_path)
    known = seal.read(folder, KEY)
    first, second = sorted(folder.glob("*.seg"))
    if how == "other name":
        first.write_bytes(second.read_bytes())
    else:
        cipher = Cipher(CIPHER_KEY, "archive")
        Cipher(CIPHER_KEY, "other").write(first, cipher.read(first))
    seal._digests.clear()
    seal.write(folder, KEY, replace(known, files=seal.digests(folder, known.files, {})))
    fresh = opened(cipher=CIPHER_KEY)
    assert total(fresh, archive, "станция") == 0
    assert fresh.state() == "broken"
    follow(fresh, archive)
    assert (fresh.state(), total(fresh, archive, "станция")) == ("ready", 1)


def test_a_plain_index_is_removed_before_the_encrypted_one_is_built(opened, tmp_path):
    archive = marked()
    follow(opened(cipher=None), archive)
    leftover = tmp_path / "index" / "built-0000"
    shutil.copytree(in_use(tmp_path), leftover)
    (leftover / "seal").unlink()
    one, seen = opened(cipher=CIPHER_KEY), []
    assert one.state() == "old"
    assert total(one, archive, WORD) == 0
    assert traces(tmp_path) == set(MARKERS)
    follow(one, archive, lambda done, of: seen.append((done, traces(tmp_path))) or True)
    assert seen[0] == (0, set())
    assert traces(tmp_path) == set()
    assert (one.state(), total(one, archive, WORD)) == ("ready", 12)


def test_a_plain_rebuild_that_stopped_is_removed_too(opened, tmp_path):
    archive = marked()
    assert opened(cipher=None).catch_up(archive.reading, lambda done, of: done < 5) == 0
    assert traces(tmp_path) == set(MARKERS)
    one = opened(cipher=CIPHER_KEY)
    assert one.catch_up(archive.reading, lambda done, of: False) == 0
    assert traces(tmp_path) == set()


def test_plain_leftovers_beside_an_encrypted_index_go_at_the_next_catching_up(opened, tmp_path):
    one, archive = opened(cipher=CIPHER_KEY), marked()
    follow(one, archive)
    leftover = tmp_path / "index" / "built-0000"
    leftover.mkdir()
    (leftover / "MAIN_x.trm").write_text(WORD)
    follow(one, archive)
    assert traces(tmp_path) == set()
    assert one.state() == "ready"


def test_an_encrypted_index_of_an_archive_without_passphrase_is_old(opened, tmp_path):
    archive = marked()
    follow(opened(cipher=CIPHER_KEY), archive)
    one = opened(cipher=None)
    assert (one.state(), total(one, archive, WORD)) == ("old", 0)
    follow(one, archive)
    assert (one.state(), total(one, archive, WORD)) == ("ready", 12)
    assert len(list((tmp_path / "index").glob("built-*"))) == 1


def test_a_stopped_rebuild_with_a_damaged_file_begins_again(opened, tmp_path):
    one, archive = opened(), marked()
    one.catch_up(archive.reading, lambda done, of: done < 5)
    victim = next((tmp_path / "index").rglob("*.seg"))
    victim.write_bytes(victim.read_bytes()[:-1])
    fresh = opened()
    follow(fresh, archive)
    assert (fresh.state(), total(fresh, archive, WORD)) == ("ready", 12)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_only_this_user_may_read_the_files(opened, tmp_path, monkeypatch):
    monkeypatch.setattr(building, "_INTERVIEWS", 20)
    one, archive, modes = opened(), marked(60), set()

    def progress(done, of):
        modes.update((path.is_dir(), path.stat().st_mode & 0o777) for path in (tmp_path / "index").rglob("built-*/*"))
        return True

    follow(one, archive, progress)
    every = [tmp_path / "index", *(tmp_path / "index").rglob("*")]
    assert {path.stat().st_mode & 0o777 for path in every if path.is_dir()} == {0o700}
    assert {path.stat().st_mode & 0o777 for path in every if path.is_file()} == {0o600}
    assert (False, 0o600) in modes


def held():
    """Return how much of decrypted files somebody still has."""
    gc.collect()
    files = [thing for thing in gc.get_objects() if isinstance(thing, storage._Held)]
    terms = [thing for thing in gc.get_objects() if isinstance(thing, Terms)]
    return sum(len(one.content) for one in files) + sum(len(one.text) for one in terms)


def test_closing_lets_go_of_everything_that_was_decrypted(opened, monkeypatch):
    before, one, archive = held(), opened(cipher=CIPHER_KEY), marked()
    follow(one, archive)
    assert total(one, archive, WORD) == 12
    assert held() > before
    one.close()
    assert held() == before
    assert total(one, archive, WORD) == 12


def test_a_commit_decrypts_no_segment_that_the_last_one_knew(opened, tmp_path, monkeypatch):
    one, archive = opened(cipher=CIPHER_KEY), marked()
    follow(one, archive)
    tell(archive, 1, "Дорогу чинят.")
    follow(one, archive)
    first, read, real = {path.name for path in in_use(tmp_path).glob("*.seg")}, [], Cipher.read
    monkeypatch.setattr(Cipher, "read", lambda self, path: read.append(path.name) or real(self, path))
    for text in ("Дорогу починили.", "Дорогу закрыли."):
        tell(archive, 1, text)
        follow(one, archive)
    known = [name for name in read if name in first]
    assert len(known) == len(set(known)) < len(first)
    assert (total(one, archive, "чинят"), total(one, archive, "закрыли"), total(one, archive, WORD)) == (0, 1, 12)


def test_without_a_key_the_library_is_not_loaded_and_the_seal_reads_as_before(opened, tmp_path):
    follow(opened(cipher=None), newsroom())
    stamp = json.loads((in_use(tmp_path) / "seal").read_bytes().partition(b"\n")[2])["stamp"]
    assert set(stamp) == {"archive", "schema", "analysis", "engine"}
    code = (
        "import sys, pathlib; from desktop_app.search.index import WhooshIndex\n"
        f"index = WhooshIndex(pathlib.Path({str(tmp_path / 'index')!r}), 'archive', b'k' * 32)\n"
        "assert index.state() == 'ready' and 'cryptography' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)


def test_a_key_that_is_too_short_is_refused():
    with pytest.raises(ValueError, match="32 bytes"):
        Cipher(b"x" * 16, "archive")


def test_the_same_content_never_looks_the_same_twice():
    cipher = Cipher(CIPHER_KEY, "archive")
    once, again = cipher.encrypt("name", b"word"), cipher.encrypt("name", b"word")
    assert once[:12] != again[:12]
    assert once != again
    assert cipher.decrypt("name", bytes(once)) == cipher.decrypt("name", bytes(again)) == b"word"


@pytest.mark.parametrize("damage", [b"", b"short", bytes(28)])
def test_what_is_no_encrypted_file_is_broken(damage):
    with pytest.raises(SealBroken):
        Cipher(CIPHER_KEY, "archive").decrypt("name", damage)
