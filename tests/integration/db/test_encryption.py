"""An archive with a passphrase: what opens it, what cannot read it, and what a flipped bit does."""

import hashlib
import random
import sqlite3
import unicodedata
from contextlib import closing
from pathlib import Path

import pytest
import sqlcipher3

from db import keys
from db.archive import create, is_encrypted, open_archive
from db.keys import Key, derive, of_file
from desktop_app.bootstrap import Application, Places
from desktop_app.domain.errors import (
    ArchiveDamaged,
    ArchiveMissing,
    NotAnArchive,
    PassphraseNeeded,
    WrongPassphrase,
)
from desktop_app.services.checking import check_archive
from desktop_app.services.editing import Editing
from desktop_app.services.queries import QuoteFilter
from tests.integration.conftest import TEXT, interview, profile

WORDS = "Ёлка и вой, 2024"
KEY = Key(hashlib.sha256(b"key").digest(), hashlib.sha256(b"salt").digest()[:16])
"""A key that no passphrase was derived for: deriving one takes a tenth of a second."""


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    """An archive with a key and some interviews."""
    made = tmp_path / "тайное.kartoteka"
    create(made, key=KEY)
    opened = open_archive(made, profile(), key=KEY)
    editing = Editing(opened)
    for number in range(8):
        editing.do(interview(f"{number}.txt", TEXT + f"Запись {number}.\n" * 40))
    opened.close()
    return made


@pytest.fixture(scope="module")
def spoken(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive with a passphrase."""
    folder = tmp_path_factory.mktemp("spoken")
    made = folder / "тайное.kartoteka"
    Application(Places.within(folder / "home"), "en").create(made, "Тайное", WORDS)
    return made


def test_the_passphrase_opens_it_however_its_letters_were_typed(spoken: Path) -> None:
    assert is_encrypted(spoken)
    for typed in (WORDS, unicodedata.normalize("NFD", WORDS)):
        reader = open_archive(spoken, profile(), write=False, key=of_file(spoken, typed))
        with reader.reading() as reading:
            assert reading.name() == "Тайное"
        reader.close()


@pytest.mark.parametrize("typed", ["ёлка и вой, 2024", WORDS + " ", "", "Tkrf b djq? 2024"])
def test_another_passphrase_is_named_as_wrong(spoken: Path, typed: str) -> None:
    with pytest.raises(WrongPassphrase):
        open_archive(spoken, profile(), key=of_file(spoken, typed))
    assert [one.name for one in spoken.parent.glob("тайное*")] == [spoken.name]


def test_without_a_passphrase_it_is_asked_for(spoken: Path) -> None:
    with pytest.raises(PassphraseNeeded):
        open_archive(spoken, profile())
    with pytest.raises(PassphraseNeeded):
        open_archive(spoken, profile(), write=False)


def test_any_sqlcipher_tool_opens_it_with_the_passphrase(spoken: Path) -> None:
    with closing(sqlcipher3.connect(str(spoken))) as tool:
        tool.execute(f"PRAGMA key='{WORDS}'")
        assert tool.execute("SELECT value FROM archive WHERE key = 'name'").fetchone() == ("Тайное",)
        assert tool.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_plain_sqlite_cannot_read_it_and_no_word_of_it_lies_open(locked: Path) -> None:
    with closing(sqlite3.connect(locked)) as plain, pytest.raises(sqlite3.DatabaseError, match="not a database"):
        plain.execute("SELECT * FROM sqlite_master").fetchall()
    for name in ("Сейтова", "канал", "interview", "CREATE TABLE", "SQLite"):
        for encoding in ("utf-8", "utf-16-le"):
            assert name.encode(encoding) not in locked.read_bytes()


def test_nothing_beside_it_lies_open_while_it_is_worked_on(locked: Path) -> None:
    opened = open_archive(locked, profile(), key=KEY)
    Editing(opened).do(interview("новое.txt", "Новая запись о шлюзе."))
    beside = [one for one in locked.parent.iterdir() if one.name.startswith(locked.name)]
    assert any(one.name.endswith("-wal") and one.stat().st_size for one in beside)
    assert not any("шлюз".encode() in one.read_bytes() for one in beside)
    opened.close()
    assert [one.name for one in locked.parent.iterdir()] == [locked.name]


def test_reading_again_and_again_derives_the_key_once(spoken: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    derived: list[str] = []
    real = hashlib.pbkdf2_hmac
    monkeypatch.setattr(keys.hashlib, "pbkdf2_hmac", lambda *given: derived.append(given[0]) or real(*given))
    key = Application(Places.within(spoken.parent / "home"), "en").unlock(spoken, WORDS)
    for _ in range(2):
        reader = open_archive(spoken, profile(), write=False, key=key)
        for _ in range(3):
            with reader.reading() as one, reader.reading() as other:
                assert one.name() == other.name()
        reader.close()
    assert derived == ["sha512"]


def test_a_key_does_not_show_itself_and_crosses_a_pipe_unchanged() -> None:
    key = derive("слово", b"0123456789abcdef")
    assert key.raw.hex() not in repr(key)
    assert str(key.raw) not in repr(key)
    assert Key.from_text(key.to_text()) == key
    assert key.for_index not in (key.raw, key.salt)
    assert len(key.for_index) == 32


def test_an_archive_without_passphrase_needs_no_key(path: Path, tmp_path: Path) -> None:
    application = Application(Places.within(tmp_path / "home"), "en")
    assert not application.needs_passphrase(path)
    assert application.unlock(path, "что-то") is None
    with application.open(path, key=KEY) as desk:
        assert desk.storage.key is None


def test_a_flipped_bit_in_any_page_is_named(locked: Path) -> None:
    """100 bits, at least one in every page: never a raw error, and never words that nobody said."""
    whole = locked.read_bytes()
    chance = random.Random(20260314)
    pages = len(whole) // 4096
    for number in range(max(100, pages)):
        at = 4096 * (number % pages) + chance.randrange(4096)
        flipped = bytearray(whole)
        flipped[at] ^= 1 << chance.randrange(8)
        locked.write_bytes(flipped)
        assert named(locked), f"byte {at}"


def named(path: Path) -> bool:
    """Say whether damage is named by opening, by reading, or at the latest by the check."""
    try:
        reader = open_archive(path, profile(), write=False, key=KEY)
    except (WrongPassphrase, ArchiveDamaged, NotAnArchive):
        return True
    try:
        with reader.reading() as reading:
            texts = {reading.text(line.id) for line in reading.interviews()}
            quotes = {view.quote.words for view in reading.quotes(QuoteFilter())}
        assert texts <= {TEXT + f"Запись {number}.\n" * 40 for number in range(8)}
        assert quotes == {"Воды хватит до августа", "А там посмотрим"}
        return bool(check_archive(reader))
    except ArchiveDamaged:
        return True
    finally:
        reader.close()


def test_a_salt_that_looks_like_text_locks_nobody_out(tmp_path: Path) -> None:
    key = Key(KEY.raw, b"sixteen letters.")
    create(tmp_path / "а.kartoteka", key=key)
    open_archive(tmp_path / "а.kartoteka", profile(), key=key).close()


def test_a_key_of_another_file_is_wrong(locked: Path, tmp_path: Path) -> None:
    other = tmp_path / "другое.kartoteka"
    create(other, key=Key(KEY.raw, KEY.salt[::-1]))
    with pytest.raises(WrongPassphrase):
        open_archive(other, profile(), key=KEY)


@pytest.mark.parametrize("pages", [1, 7])
def test_garbage_of_the_right_size_is_refused_by_name(tmp_path: Path, pages: int) -> None:
    foreign = tmp_path / "мусор.kartoteka"
    foreign.write_bytes(random.Random(1).randbytes(4096 * pages))
    with pytest.raises(PassphraseNeeded):
        open_archive(foreign, profile())
    with pytest.raises(WrongPassphrase):
        open_archive(foreign, profile(), key=KEY)


@pytest.mark.parametrize(
    "content",
    [b"", b"\0" * 4096, "Просто текст. ".encode() * 300, random.Random(2).randbytes(5000), b"%PDF" + b" " * 4092],
)
def test_what_cannot_be_an_archive_is_not_asked_for_a_passphrase(tmp_path: Path, content: bytes) -> None:
    foreign = tmp_path / "чужое.kartoteka"
    foreign.write_bytes(content)
    with pytest.raises(NotAnArchive):
        is_encrypted(foreign)
    with pytest.raises(ArchiveMissing):
        is_encrypted(tmp_path / "нет.kartoteka")
