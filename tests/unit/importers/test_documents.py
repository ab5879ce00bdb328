"""A document is what its bytes are, whatever its name says."""

import pytest

from desktop_app.domain.errors import EmptyFile, FileDamaged, FileLocked, FileOldWord, UnknownFormat
from desktop_app.importers import Files
from tests.documents import blocks, docx, epub, odt, rtf
from tests.documents.docx import package
from tests.documents.reading import read

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)
ONE = (blocks.ENGLISH[1],)


@pytest.mark.parametrize("name", ["a.docx", "a.doc", "a.odt", "a.rtf", "a.epub"])
@pytest.mark.parametrize("form", [docx, odt, rtf, epub])
def test_every_kind_is_read_under_every_name(form, name):
    found = read(form.make(ONE), name)

    assert (found.text, found.importer) == (ONE[0].words, f"{form.__name__.rpartition('.')[2]} 1")


@pytest.mark.parametrize("suffix", ["docx", "docm", "dotx", "dotm", "doc", "dot", "odt", "ott", "rtf", "epub"])
def test_every_ending_has_its_reader(tmp_path, suffix):
    path = tmp_path / f"a.{suffix.upper()}"
    path.write_bytes(docx.make(ONE))

    assert Files().read(path)[0].text == ONE[0].words


def test_plain_text_that_calls_itself_a_document_is_text():
    found = read("Слово.\r\nДело.", "a.doc")

    assert (found.text, found.importer) == ("Слово.\nДело.", "plain 1")
    assert read("\ufeffСлово.".encode("utf-16-le"), "a.doc").text == "Слово."


@pytest.mark.parametrize(
    ("stream", "error"), [("EncryptedPackage", FileLocked), ("WordDocument", FileOldWord), ("Workbook", UnknownFormat)]
)
def test_old_and_encrypted_documents_say_what_they_are(stream, error):
    with pytest.raises(error):
        read(OLE + stream.encode("utf-16-le") + bytes(500))


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", EmptyFile),
        (b" \r\n", EmptyFile),
        (b"\x00\x01\x02", FileDamaged),
        (docx.make(ONE)[:400], FileDamaged),
        (docx.make(ONE)[:-30], FileDamaged),
        (package({"a.txt": "Слово."}), UnknownFormat),
        (package({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>"}), UnknownFormat),
        (package({"ppt/presentation.xml": "<a/>"}), UnknownFormat),
        (b"<?xml version='1.0'?><a/>", UnknownFormat),
    ],
)
def test_what_is_no_document_is_refused(data, error):
    with pytest.raises(error):
        read(data)
