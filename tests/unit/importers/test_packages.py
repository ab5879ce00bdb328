"""A zip of parts costs no more than it may, and nothing outside of it is ever looked at."""

import io
import time
import zipfile
from pathlib import Path

import pytest

from desktop_app.domain.errors import FileDamaged, FileLocked, FileTooLarge, FileUnsafe
from desktop_app.importers import packages
from desktop_app.importers.packages import Package, is_inside, joined, open_zip, parse, read_member
from tests.documents.docx import document, package, paragraph, run
from tests.documents.reading import read

PATH = Path("a.docx")


def test_a_part_is_known_by_its_name_and_for_want_of_it_by_its_letters():
    parts = Package(package({"A/b.xml": b"1", "a/B.xml": b"2"}), PATH)

    assert [parts.part(name) for name in ("A/b.xml", "a/B.xml", "A/B.XML", "c")] == [b"1", b"2", b"1", None]


@pytest.mark.parametrize("name", ["../a", "/a", "a/../../b", "C:a", "c:/a", "a\\b", "..", "a/..", ""])
def test_names_that_lead_out_are_never_used(name):
    assert not is_inside(name)


def test_names_that_stay_inside_are():
    assert all(map(is_inside, ("a", "word/document.xml", "a/..b", "папка/c..d", "[Content_Types].xml")))
    assert Package(package({"../a": b"1", "/b": b"1", "c": b"1"}), PATH).names == ["c"]


def test_references_are_followed_within_the_package_only():
    assert joined("word", "document.xml") == "word/document.xml"
    assert joined("word", "../docProps/core.xml") == joined("word", "/docProps/core.xml") == "docProps/core.xml"
    assert joined("a", "../../../etc/passwd") == "etc/passwd"
    assert joined("", "..") == joined("", "") == ""


def test_a_part_stops_at_its_limit_while_it_is_inflated():
    made = package({"a": bytes(1_000_000)})
    zipped = open_zip(made, PATH)
    info = zipped.getinfo("a")
    with pytest.raises(FileTooLarge):
        read_member(zipped, info, 1000, PATH)

    info.file_size = 10  # what a bomb says of itself
    with pytest.raises((FileTooLarge, FileDamaged)):
        read_member(zipped, info, 1000, PATH)


def test_all_parts_together_have_a_limit(monkeypatch):
    monkeypatch.setattr(packages, "TOTAL_MB", 1)
    parts = Package(package({"a": bytes(600_000), "b": bytes(600_000)}), PATH)
    parts.part("a")

    with pytest.raises(FileTooLarge):
        parts.part("b")


def test_too_many_parts_are_refused(monkeypatch):
    made = package({str(number): b"" for number in range(20)})
    monkeypatch.setattr(packages, "ENTRIES", 10)
    with pytest.raises(FileUnsafe):
        open_zip(made, PATH)

    monkeypatch.setattr(packages, "LONGEST_DIRECTORY", 100)
    with pytest.raises(FileUnsafe):
        open_zip(made, PATH)


def test_two_parts_of_one_name_are_refused():
    made = package({"word/a.xml": b"1", "word/b.xml": b"2"}).replace(b"word/b.xml", b"word/a.xml")

    with pytest.raises(FileUnsafe):
        open_zip(made, PATH)


def test_an_encrypted_part_asks_for_its_password():
    made = bytearray(package({"a": b"1"}))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        made[made.index(mark) + place] |= 1
    zipped = open_zip(bytes(made), PATH)

    with pytest.raises(FileLocked):
        read_member(zipped, zipped.getinfo("a"), 10, PATH)


def test_a_damaged_part_and_one_packed_in_an_unknown_way_are_refused():
    made = bytearray(package({"a": b"x" * 1000}, zipfile.ZIP_STORED))
    made[500] ^= 1
    unknown = package({"a": b"x" * 1000}, zipfile.ZIP_BZIP2)
    for data in (bytes(made), unknown):
        zipped = open_zip(data, PATH)
        with pytest.raises(FileDamaged):
            read_member(zipped, zipped.getinfo("a"), 10_000, PATH)


@pytest.mark.parametrize(
    "xml",
    [
        '<!DOCTYPE a SYSTEM "http://a.kz/a.dtd"><a/>',
        '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>',
        '<!DOCTYPE a [<!ENTITY % e SYSTEM "file:///etc/passwd">%e;]><a/>',
        "<a>" * 300 + "</a>" * 300,
        f"<a>{'x' * 11_000_000}</a>",
    ],
)
def test_xml_that_no_program_writes_is_refused(xml):
    with pytest.raises(FileUnsafe):
        parse(xml.encode(), PATH)


def test_entities_within_entities_end_at_once():
    steps = "".join(f'<!ENTITY a{number} "{f"&a{number - 1};" * 10}">' for number in range(1, 12))
    for doctype in (True, False):
        with pytest.raises(FileUnsafe):
            parse(f'<!DOCTYPE x [<!ENTITY a0 "ха">{steps}]><x a="&a11;">&a11;</x>'.encode(), PATH, doctype)


def test_more_elements_than_a_book_has_are_refused(monkeypatch):
    monkeypatch.setattr(packages, "MARKS", 100)
    with pytest.raises(FileUnsafe):
        parse(b"<a>" + b"<b/>" * 200 + b"</a>", PATH)


@pytest.mark.parametrize("xml", ["", "<a>", "\0", "слово"])
def test_xml_that_is_none_is_damaged(xml):
    with pytest.raises(FileDamaged):
        parse(xml.encode(), PATH)


def test_the_deepest_document_that_is_read_is_read_to_the_end():
    body = paragraph(run("Дно."))
    for _ in range(60):
        body = f"<w:tbl><w:tr><w:tc>{body}</w:tc></w:tr></w:tbl>"
    links = "<w:hyperlink>" * 240 + run("И тут.") + "</w:hyperlink>" * 240

    assert read(document(body + paragraph(links))).text == "Дно.\n\nИ тут."


def test_a_long_run_of_spaces_takes_no_time():
    begun = time.process_time()
    read(document(paragraph(run("А" + " " * 300_000 + "Б\u00a0"))))

    assert time.process_time() - begun < 2


def test_no_file_is_made_or_opened(monkeypatch, tmp_path):
    monkeypatch.setattr(io, "open", None)
    monkeypatch.setattr("builtins.open", None)

    assert read(document(paragraph(run("Слово.")))).text == "Слово."
