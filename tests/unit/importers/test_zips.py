"""A zip brings in every file in it that can be read; an entry that cannot fails alone."""

import io
import struct
import zipfile
from pathlib import Path

import pytest

from desktop_app.domain.errors import FileDamaged, FileLocked, FileUnsafe, KartotekaError, NothingReadable
from desktop_app.importers import zips
from desktop_app.importers.sources import Source
from desktop_app.importers.titles import whole_paragraph
from tests.documents import docx
from tests.documents.blocks import RUSSIAN, verbatim
from tests.documents.tables import make_csv

WORDS = "Воды хватит до августа."


def packed(files: dict[str, bytes | str], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as made:
        for name, content in files.items():
            made.writestr(name, content)
    return out.getvalue()


def look(data: bytes):
    return zips.look_into(Source(data, Path("поездка.zip")))


def test_files_of_all_formats_come_out_of_their_folders():
    inside = {"май/беседа.txt": WORDS, "май/беседа.docx": docx.make(RUSSIAN), "снимок.jpg": b"\xff\xd8", "пустая/": ""}
    found = look(packed(inside))
    assert found.names() == ("май/беседа.txt", "май/беседа.docx")
    assert found.read("май/беседа.txt", whole_paragraph).text == WORDS
    assert found.content("май/беседа.txt") == WORDS.encode()
    assert verbatim(RUSSIAN, found.read("май/беседа.docx", whole_paragraph).text) == []


def test_files_of_many_inside_give_their_parts():
    table = make_csv([["текст"], [WORDS * 3], [WORDS * 4]])
    found = look(packed({"а.csv": table, "б.zip": packed({"в.txt": WORDS})}))
    assert found.names() == ("а.csv/2", "а.csv/3", "б.zip/в.txt")
    assert [found.read(name, whole_paragraph).text for name in found.names()] == [WORDS * 3, WORDS * 4, WORDS]
    assert found.content("б.zip/в.txt") == WORDS.encode()


def test_what_systems_and_browsers_add_is_passed_over():
    inside = dict.fromkeys(
        ("__MACOSX/._а.txt", ".скрыто.txt", "~$б.txt", "стр.html", "стр_files/рамка.html", "а_files/г.txt"), WORDS
    )
    assert look(packed(inside)).names() == ("стр.html", "а_files/г.txt")


@pytest.mark.parametrize("encoding", ["cp866", "cp1251", "utf-8"])
def test_names_of_old_archives_are_read(encoding):
    raw = "Беседа.txt".encode(encoding)
    stand_in = "x" * len(raw)
    data = packed({stand_in: WORDS}).replace(stand_in.encode(), raw)
    assert look(data).names() == ("Беседа.txt",)


@pytest.mark.parametrize("name", ["../вне.txt", "/etc/вне.txt", "C:/вне.txt", "a\\..\\вне.txt"])
def test_a_name_that_leads_out_fails_alone(name):
    found = look(packed({"свой.txt": WORDS, name: WORDS}))
    assert found.read("свой.txt", whole_paragraph).text == WORDS
    (other,) = set(found.names()) - {"свой.txt"}
    with pytest.raises(FileUnsafe, match="вне"):
        found.read(other, whole_paragraph)


def test_a_link_fails_alone():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        link = zipfile.ZipInfo("ссылка.txt")
        link.external_attr = 0o120777 << 16
        made.writestr(link, "/etc/passwd")
        made.writestr("свой.txt", WORDS)
    found = look(out.getvalue())
    with pytest.raises(FileUnsafe, match="ссылка"):
        found.read("ссылка.txt", whole_paragraph)


def test_a_bomb_fails_alone():
    found = look(packed({"бомба.txt": b"\0" * 5_000_000, "свой.txt": WORDS}))
    with pytest.raises(FileUnsafe, match="бомба"):
        found.read("бомба.txt", whole_paragraph)


def test_archives_in_archives_end():
    data = packed({"дно.txt": WORDS})
    for _ in range(5):
        data = packed({"внутри.zip": data})
    found = look(data)
    for name in found.names():
        with pytest.raises(KartotekaError):
            found.read(name, whole_paragraph)


def test_entries_that_share_their_bytes_are_refused():
    data = bytearray(packed({"а.txt": WORDS, "б.txt": WORDS}, zipfile.ZIP_STORED))
    second = data.rindex(b"PK\x01\x02")
    data[second + 42 : second + 46] = struct.pack("<I", 0)
    with pytest.raises(FileUnsafe, match="поездка"):
        look(bytes(data))


def test_a_broken_entry_and_an_encrypted_one_fail_alone():
    data = bytearray(packed({"а.txt": WORDS, "б.txt": "Целый."}, zipfile.ZIP_STORED))
    data[data.index(WORDS.encode()) + 1] ^= 1
    found = look(bytes(data))
    with pytest.raises(FileDamaged, match="а"):
        found.read("а.txt", whole_paragraph)
    assert found.read("б.txt", whole_paragraph).text == "Целый."

    data = bytearray(packed({"а.txt": WORDS}))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + place] |= 1
    with pytest.raises(FileLocked, match="а"):
        look(bytes(data)).read("а.txt", whole_paragraph)


def test_a_zip_without_anything_to_read_says_so():
    with pytest.raises(NothingReadable, match="поездка"):
        look(packed({"снимок.jpg": b"\xff\xd8"}))
