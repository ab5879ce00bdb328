"""Pages in one file: the page is read, nothing that lies beside it."""

import pytest

from desktop_app.domain.errors import EmptyFile
from desktop_app.importers import Files
from tests.documents import html, mhtml
from tests.documents.blocks import ALL, verbatim

PART = b"--b\r\nContent-Type: %s\r\nContent-Location: %s\r\n%s\r\n%s\r\n"


def archive(*parts, head=b""):
    """An archive of parts, each its type, address and content."""
    written = b"".join(PART % (kind, place, more, words.encode()) for kind, place, words, more in parts)
    return (
        b'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"'
        + head
        + b"\r\n\r\n"
        + written
        + b"--b--\r\n"
    )


def test_every_letter_comes_out_of_the_archive():
    read = Files().read_bytes(mhtml.make(ALL), "страница.mhtml")

    assert verbatim(ALL, read.text) == []
    assert [junk for junk in html.JUNK if junk in read.text] == []
    assert (read.url, read.date, read.importer) == ("https://vestnik.example/voda", None, "mhtml 1")
    assert read.media_type == "multipart/related"


def test_an_older_encoding_is_that_of_the_part():
    data = mhtml.make(ALL, charset="cp1251").replace(
        b"Content-Type: text/html", b"Content-Type: text/html; charset=windows-1251"
    )

    assert verbatim(ALL, Files().read_bytes(data, "страница.mht").text) == []


@pytest.mark.parametrize(
    "head",
    [
        b'; start="<main>"',
        b"\r\nSnapshot-Content-Location: https://a.example/main",
        b"",
    ],
)
def test_the_page_is_the_one_that_the_archive_names(head):
    frame = (b"text/html", b"https://a.example/frame", "<html><p>тайна", b"Content-ID: <frame>\r\n")
    main = (b"text/html", b"https://a.example/main", "<html><p>слово", b"Content-ID: <main>\r\n")
    parts = (frame, main) if head else (main, frame)

    assert Files().read_bytes(archive(*parts, head=head), "a.mht").text == "слово"


def test_a_page_that_only_has_the_ending_is_read_as_one():
    assert Files().read_bytes("<html><p>слово".encode(), "a.mht").text == "слово"


def test_an_archive_without_a_page_is_empty():
    with pytest.raises(EmptyFile):
        Files().read_bytes(archive((b"image/png", b"x", "", b"")), "a.mht")
