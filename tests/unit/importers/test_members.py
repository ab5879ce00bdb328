"""Entries of zips: what they unpack to is bounded, what they are called is found out."""

import bz2
import io
import lzma
import struct
import zipfile
import zlib
from pathlib import Path

import pytest

from desktop_app.domain.errors import (
    FileDamaged,
    FileLocked,
    FileMissing,
    FileOfMany,
    FileTooLarge,
    FileUnsafe,
    NothingInZip,
)
from desktop_app.importers import zips
from desktop_app.importers.members import names_of, unpacked
from desktop_app.importers.packages import entries_of
from desktop_app.importers.sources import Source
from desktop_app.importers.titles import whole_paragraph
from desktop_app.services.found import Wish
from tests.documents.tables import make_csv, make_xlsx
from tests.documents.zips import Entry, make, unicode_path

PATH = Path("поездка.zip")
WORDS = "Воды хватит до августа."
MEGA = 2**20


def look(*entries: Entry, wish: Wish | None = None):
    return zips.look_into(Source(make(entries), PATH, wish or Wish()))


def deflated(content: bytes) -> bytes:
    packer = zlib.compressobj(9, wbits=-15)
    return packer.compress(content) + packer.flush()


def text_of(container, name):
    return container.read(name, whole_paragraph).text


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
@pytest.mark.parametrize("zip64", [False, True])
def test_every_way_of_packing_is_unpacked(method, zip64):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as made, made.open("а.txt", "w", force_zip64=zip64) as entry:
        entry.write(WORDS.encode() * 1000)
    found = zips.look_into(Source(out.getvalue(), PATH))

    assert text_of(found, "а.txt") == WORDS * 1000
    assert found.content("а.txt") == WORDS.encode() * 1000


def lzma_as_in_zips(content: bytes) -> bytes:
    """The stream without its length, behind a head of its own (APPNOTE.TXT, 5.8.8)."""
    made = lzma.compress(content, lzma.FORMAT_ALONE)
    return b"\x09\x14\x05\x00" + made[:5] + made[13:]


@pytest.mark.parametrize(
    ("method", "pack"),
    [
        (8, deflated),
        (12, bz2.compress),
        (14, lzma_as_in_zips),
    ],
    ids=["deflate", "bzip2", "lzma"],
)
def test_what_unpacks_to_more_than_it_states_is_never_unpacked_to_the_end(method, pack):
    entry = Entry(b"a.txt", b" " * 10, method, pack(b" " * 64 * MEGA), flags=2)

    with pytest.raises(FileDamaged, match=r"поездка.zip/a.txt"):
        look(entry).content("a.txt")


def test_a_limit_is_kept():
    data = make([Entry(b"a.txt", b"x" * 100)])
    (info,) = entries_of(data, PATH)

    assert len(unpacked(data, info, 100, PATH)) == 100
    with pytest.raises(FileTooLarge):
        unpacked(data, info, 99, PATH)


@pytest.mark.parametrize(
    ("entry", "error"),
    [
        (Entry(b"a.txt", crc=1), FileDamaged),
        (Entry(b"a.txt", size=5), FileDamaged),
        (Entry(b"a.txt", method=8), FileDamaged),
        (Entry(b"a.txt", method=9), FileDamaged),
        (Entry(b"a.txt", flags=1), FileLocked),
        (Entry(b"a.txt", method=99, flags=1), FileLocked),
        (Entry(b"a.txt", mode=0o120777), FileUnsafe),
        (Entry(b"a.txt", mode=0o010644), FileUnsafe),
        (Entry(b"/a.txt"), FileUnsafe),
        (Entry(b"C:a.txt"), FileUnsafe),
        (Entry(b"b/../../a.txt"), FileUnsafe),
        (Entry(b"b\\a.txt"), FileUnsafe),
        (Entry(b"a\0b.txt"), FileUnsafe),
        (Entry(b"NUL.txt"), FileUnsafe),
        (Entry(b"b/com1.a.txt"), FileUnsafe),
        (Entry(b"a.txt", b" " * 2 * MEGA, 8, deflated(b" " * 2 * MEGA)), FileUnsafe),
        (Entry(b"a.txt", b"x" * MEGA, size=65 * MEGA), FileTooLarge),
    ],
)
def test_an_entry_that_is_not_read_is_named_and_the_others_come_in(entry, error):
    found = look(Entry(b"first.txt"), entry, Entry(b"last.txt"))
    (name,) = set(found.names()) - {"first.txt", "last.txt"}

    assert [text_of(found, one) for one in ("first.txt", "last.txt")] == [WORDS] * 2
    for call in (found.content, lambda one: found.read(one, whole_paragraph)):
        with pytest.raises(error) as caught:
            call(name)
        assert str(caught.value).startswith("поездка.zip")


def test_of_two_entries_of_one_name_the_second_is_not_read():
    found = look(Entry(b"a.txt"), Entry(b"a.txt", b"Nein."), Entry(b"b.txt"))

    assert found.names() == ("a.txt", "a.txt (2)", "b.txt")
    assert text_of(found, "a.txt") == WORDS
    with pytest.raises(FileUnsafe, match="same name"):
        found.content("a.txt (2)")


def test_all_that_is_read_of_one_archive_has_a_limit(monkeypatch):
    monkeypatch.setattr(zips, "TOTAL_MB", 1)
    content = bytes(range(1, 128)) * 5000
    inner = make([Entry(b"c.txt", content)])
    found = look(Entry(b"a.txt", content), Entry(b"b.txt", content), Entry(b"d.zip", inner), Entry(b"e.txt"))

    assert found.content("a.txt") == content
    for name in ("b.txt", "d.zip", "e.txt"):
        with pytest.raises(FileTooLarge):
            found.content(name)


def test_the_number_of_interviews_has_a_limit(monkeypatch):
    monkeypatch.setattr(zips, "PARTS", 5)
    table = make_csv([["текст"], *([WORDS] for _ in range(4))])

    assert len(look(Entry(b"a.csv", table), Entry(b"b.txt")).names()) == 5
    with pytest.raises(FileUnsafe):
        look(Entry(b"a.csv", table), Entry(b"b.csv", table))


@pytest.mark.parametrize("count", [1, 400])
def test_entries_within_entries_are_refused(count):
    inner = make([Entry(b"b.txt")])[: -22 - 51]
    data = bytearray(make([Entry(b"a.txt", inner), *(Entry(b"b.txt") for _ in range(count))]))
    place = data.rindex(b"PK\x01\x02")
    struct.pack_into("<I", data, place + 42, data.index(b"PK\x03\x04", 4))

    with pytest.raises(FileUnsafe, match="overlap"):
        zips.look_into(Source(bytes(data), PATH))


def test_folders_and_entries_without_a_name_are_passed_over():
    assert look(Entry(b""), Entry(b"a.txt/"), Entry(b"\0"), Entry(b"b.txt")).names() == ("b.txt",)


def test_an_archive_that_unpacks_itself_is_read():
    found = zips.look_into(Source(make([Entry(b"a.txt")], before=b"MZ" + bytes(500)), PATH))

    assert text_of(found, "a.txt") == WORDS


def test_three_zips_in_each_other_are_read_and_a_table_in_the_last():
    table = make_csv([["текст"], [WORDS]])
    inner = make([Entry(b"c.zip", make([Entry(b"d.csv", table), Entry(b"e.zip", make([Entry(b"f.txt")]))]))])
    found = look(Entry(b"b.zip", inner))

    assert found.names() == ("b.zip/c.zip/d.csv/2", "b.zip/c.zip/e.zip")
    assert text_of(found, "b.zip/c.zip/d.csv/2") == WORDS
    with pytest.raises(FileUnsafe, match=r"поездка.zip/b.zip/c.zip/e.zip.*too deeply"):
        found.content("b.zip/c.zip/e.zip")


def test_a_file_of_many_that_cannot_be_looked_into_fails_alone():
    found = look(Entry(b"a.xlsx", b"PK\x03\x04xxx"), Entry(b"b.zip", make([Entry(b"a.jpg")])), Entry(b"c.txt"))

    assert found.names() == ("a.xlsx", "b.zip", "c.txt")
    with pytest.raises(FileDamaged, match=r"поездка.zip/a.xlsx"):
        found.content("a.xlsx")
    with pytest.raises(NothingInZip, match=r"поездка.zip/b.zip"):
        found.content("b.zip")


def test_a_file_is_read_as_what_it_is_inside_of_a_zip_too():
    two = make_xlsx({"Л": [["текст"], ["а"], ["б"]]})
    found = look(
        Entry(b"a.zip", b"{\\rtf1 Word}"), Entry(b"b.txt", b"<!doctype html><p>Page.</p>"), Entry(b"c.txt", two)
    )

    assert found.names() == ("a.zip", "b.txt", "c.txt")
    assert [text_of(found, name) for name in ("a.zip", "b.txt")] == ["Word", "Page."]
    assert found.read("a.zip", whole_paragraph).warnings[0].startswith("By its content a.zip is RTF")
    with pytest.raises(FileOfMany, match=r"c.txt.*\.xlsx"):
        found.read("c.txt", whole_paragraph)


def test_an_editors_wish_is_that_of_the_files_inside():
    entry = Entry(b"a.txt", "<p>Слово.</p>".encode("cp1251"))

    assert text_of(look(entry, wish=Wish("cp1251", ".html")), "a.txt") == "Слово."
    assert text_of(look(entry, wish=Wish("cp1251", ".zip")), "a.txt") == "<p>Слово.</p>"


def test_a_part_that_is_not_there_is_missing():
    with pytest.raises(FileMissing):
        look(Entry(b"a.txt")).content("b.txt")


# --- names


def named(*raw: bytes, flags: int = 0, extra: bytes = b"") -> list[str]:
    return names_of(entries_of(make([Entry(one, flags=flags, extra=extra) for one in raw]), PATH))


NAMES = ["беседа с сейтовой.txt", "Интервью/Ёлкин № 5.docx", "щука.txt"]


@pytest.mark.parametrize("encoding", ["cp866", "cp1251", "utf-8"])
def test_names_that_say_nothing_of_their_encoding_are_read_together(encoding):
    assert named(*(name.encode(encoding) for name in NAMES)) == NAMES


def test_kazakh_names_of_old_archives_are_read():
    names = ["Сұхбат/Айгүл Сейітова.txt", "Әңгіме мен өмір.txt", "Қазақ тілі.docx"]

    assert named(*(name.encode("kz1048") for name in names)) == names


def test_names_of_western_archives_stay_what_they_are():
    assert named("résumé d’été".replace("’", "'").encode("cp437") + b".txt") == ["résumé d'été.txt"]


def test_a_name_that_says_its_encoding_is_believed():
    assert named("Беседа.txt".encode(), flags=0x800) == ["Беседа.txt"]
    assert named(b"\x81.txt", extra=unicode_path(b"\x81.txt", "Б.txt")) == ["Б.txt"]


def test_a_name_beside_that_was_meant_for_another_is_not_taken():
    raw = NAMES[0].encode("cp866")

    assert named(raw, extra=unicode_path(b"other", "Б.txt")) == [NAMES[0]]
