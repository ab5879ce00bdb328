"""A file is read as what it is, and the editor is told where its name says something else."""

import pytest

from desktop_app.domain.errors import FileDamaged, FileLocked, FileOfMany, FileOldWord, UndecodableFile, UnknownFormat
from desktop_app.importers import Files
from desktop_app.importers.kinds import kind_of
from desktop_app.services.found import Wish
from desktop_app.services.importing import reading
from tests.documents import blocks, docx, epub, html, odt, rtf
from tests.documents.docx import package
from tests.documents.tables import make_csv, make_xlsx
from tests.documents.workbooks import OLE, compound, ods_of, xls
from tests.documents.zips import Entry, make

ONE = (blocks.ENGLISH[1],)
ROWS = [["text"], ["Four of the seven."]]
DOCX, RTF, XLSX = docx.make(ONE), rtf.make(ONE), make_xlsx({"a": ROWS})


@pytest.fixture
def write(tmp_path):
    def write(name, data):
        path = tmp_path / name
        path.write_bytes(data)
        return path

    return write


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (DOCX, ".docx"),
        (odt.make(ONE), ".odt"),
        (epub.make(ONE), ".epub"),
        (RTF, ".rtf"),
        (html.make(ONE), ".html"),
        (b"\xef\xbb\xbf <!DOCTYPE HTML><p>a", ".html"),
        (b'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>', ".html"),
        (b"%PDF-1.7\n", ".pdf"),
        (b"\0\1\2\n%PDF-1.7\n", ".pdf"),
        (XLSX, ".xlsx"),
        (ods_of(ROWS), ".ods"),
        (xls(ROWS), ".xls"),
        (compound("WordDocument", b""), ".doc"),
        (make([Entry(b"a.txt")]), ".zip"),
        (make([Entry(b"word/a.txt")]), ".zip"),
        (package({"mimetype": "application/vnd.oasis.opendocument.text-template", "content.xml": "<a/>"}), ".odt"),
    ],
)
def test_a_content_is_known_under_every_name(data, kind):
    for suffix in (".txt", ".md", ".csv", ".zip", kind, ""):
        assert kind_of(data, suffix) == kind


@pytest.mark.parametrize(
    ("data", "suffix"),
    [
        (DOCX, ".docm"),
        (DOCX, ".dotx"),
        (XLSX, ".xlsm"),
        (b"<!doctype html>", ".xhtml"),
        (b"MIME-Version: 1.0\n", ".eml"),
        (b"MIME-Version: 1.0\n", ".txt"),
        (b"%PDF-1.7\n", ".pdf2"),
        (odt.make(ONE), ".ott"),
        (compound("WordDocument", b""), ".dot"),
        (compound("EncryptedPackage", b""), ".docx"),
        (b"What <html> is: %PDF-1.7, {\\rtf, PK.", ".txt"),
        (b"plain", ".html"),
        (b"plain", ".pdf"),
        (b"plain", ".srt"),
        (b"plain", ".xyz"),
        (b"", ".docx"),
        (b" \n", ".docx"),
        (b"\x89PNG\0\0", ".docx"),
        (b"PK\x03\x04 broken", ".docx"),
        (package({"mimetype": "application/vnd.oasis.opendocument.graphics", "content.xml": "<a/>"}), ".odg"),
    ],
)
def test_an_ending_stays_where_nothing_speaks_against_it(data, suffix):
    assert kind_of(data, suffix) == suffix


@pytest.mark.parametrize(
    ("suffix", "kind"), [(".doc", ".txt"), (".rtf", ".txt"), (".docx", ".txt"), (".xls", ".csv"), (".ods", ".csv")]
)
@pytest.mark.parametrize("encoding", ["utf-8", "cp1251", "utf-16"])
def test_words_under_the_ending_of_a_document_are_text_and_under_that_of_a_workbook_a_table(suffix, kind, encoding):
    assert kind_of("Слово;дело\n".encode(encoding), suffix) == kind


@pytest.mark.parametrize(
    ("name", "data", "importer", "said"),
    [
        ("а.txt", DOCX, "docx 1", "DOCX"),
        ("а.doc", RTF, "rtf 1", "RTF"),
        ("а.DOC", html.make(ONE), "html 1", "HTML"),
        ("а.zip", DOCX, "docx 1", "DOCX"),
        ("а.csv", RTF, "rtf 1", "RTF"),
        ("а.php", html.make(ONE), "html 1", "HTML"),
        ("а", DOCX, "docx 1", "DOCX"),
        ("а.txt", XLSX, "table 1", "XLSX"),
    ],
)
def test_the_reader_of_the_content_is_taken_and_that_is_said(write, name, data, importer, said):
    path = write(name, data)
    files = Files()

    assert files.parts(path) == ("",)
    read, content = files.read(path)
    assert (read.importer, content) == (importer, data)
    assert read.warnings[0] == f"By its content {name} is {said}, whatever its ending says."
    assert files.read_bytes(data, name) == read


def test_a_file_of_many_under_the_name_of_another_is_read_part_by_part(write):
    path = write("а.csv", XLSX)
    read, content = Files().read(path, *Files().parts(path))

    assert (read.text, content) == ("Four of the seven.", make_csv(ROWS).replace(b"\r", b""))
    assert read.warnings[0].startswith("By its content а.csv is XLSX")


def test_a_file_that_is_what_it_says_has_nothing_to_be_told(write):
    for name, data in (("а.docx", DOCX), ("а.docm", DOCX), ("а.rtf", RTF), ("а.csv", make_csv(ROWS))):
        path = write(name, data)
        assert Files().read(path, *Files().parts(path))[0].warnings == ()


def test_an_editors_wish_counts_more_than_the_content(write):
    read = Files().read(write("а.txt", b"<!doctype html><p>Word"), wish=Wish(format=".txt"))[0]

    assert (read.text, read.warnings) == ("<!doctype html><p>Word", ())
    with pytest.raises(FileDamaged):
        Files().read(write("б.txt", b"plain"), wish=Wish(format=".pdf"))


def test_how_one_part_is_to_be_read_says_nothing_of_the_file_that_it_is_in(write):
    path = write("а.zip", make([Entry(b"a.txt", b"<p>Word.</p>")]))

    assert Files().read(path, "a.txt", Wish(format=".html"))[0].text == "Word."
    assert Files().read(path, "a.txt", Wish(format=".zip"))[0].text == "<p>Word.</p>"


@pytest.mark.parametrize(
    ("name", "data", "error"),
    [
        ("а.txt", make([Entry(b"a.txt"), Entry(b"b.txt")]), FileOfMany),
        ("а.docx", make_xlsx({"a": [*ROWS, *ROWS[1:]]}), FileOfMany),
        ("а.apk", make([Entry(b"a.txt"), Entry(b"b.txt")]), UnknownFormat),
        ("а.xyz", b"plain", UnknownFormat),
        ("а", b"plain", UnknownFormat),
        ("а.pptx", package({"[Content_Types].xml": "", "ppt/presentation.xml": ""}), UnknownFormat),
        ("а.txt", compound("WordDocument", b""), FileOldWord),
        ("а.doc", compound("EncryptedPackage", b""), FileLocked),
        ("а.txt", b"\x89PNG\0\0\0\0", UndecodableFile),
        ("а.xls", OLE + bytes(600), FileDamaged),
    ],
)
def test_what_cannot_be_read_is_named(write, name, data, error):
    path = write(name, data)
    with pytest.raises(error, match="а"):
        Files().read(path, *Files().parts(path))


def test_a_file_of_many_may_be_larger_than_one_interview(write, monkeypatch):
    monkeypatch.setattr(reading, "LIMIT_MB", 0)
    path = write("а.zip", make([Entry(b"a.txt")]))

    assert Files().read(path, "a.txt")[0].text
