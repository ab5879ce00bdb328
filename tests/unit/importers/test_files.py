"""Every file is read by the reader of its suffix, or refused with a reason."""

import os

import pytest

from desktop_app.domain.errors import (
    EmptyFile,
    FileMissing,
    FileTooLarge,
    FileUnreadable,
    TextTooLong,
    TooManyLines,
    UndecodableFile,
    UnknownFormat,
)
from desktop_app.domain.interviews import Origin
from desktop_app.importers import Files
from desktop_app.services.importing import reading


@pytest.fixture
def write(tmp_path):
    def write(name, content):
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return write


def test_plain_text_is_kept_verbatim_with_its_header(write):
    text = " date 2025-11-12 Слово\u00a0дано.\n\n\n  Двойные  пробелы. \n"
    read = Files().read(write("a.txt", text.replace("\n", "\r\n")))[0]

    assert read.text == text
    assert text[read.body_start :].startswith("Слово")
    assert (read.date, read.date_origin) == ("2025-11-12", Origin.HEADER)
    assert (read.media_type, read.importer, read.encoding) == ("text/plain", "plain 1", "utf-8")


def test_markdown_is_kept_raw(write):
    text = "# Слово\n\n**Вопрос?**\n\nОтвет.\n"
    read = Files().read(write("a.MD", text))[0]

    assert read.text == text
    assert (read.title, read.title_origin, read.media_type) == ("Слово", Origin.HEADING, "text/markdown")


def test_a_title_is_made_with_the_splitter_handed_in(write):
    read = Files(lambda paragraph: paragraph.split("!")[0]).read(write("a.text", "Слово! Дело."))[0]

    assert read.title == "Слово"


def test_a_date_that_nobody_names_is_not_invented(write):
    read = Files().read(write("a.txt", "В 2021 году 12.11.2021 было холодно."))[0]

    assert (read.date, read.date_origin) == (None, None)


@pytest.mark.parametrize("content", ["", " \r\n\t", "\ufeff", "\u200b\n", "date 2025-11-12\n", "---\ntitle: A\n---\n"])
def test_a_file_without_words_is_empty(write, content):
    with pytest.raises(EmptyFile):
        Files().read(write("a.txt", content))


def test_what_no_reader_knows_is_named(write):
    with pytest.raises(UnknownFormat):
        Files().read(write("a.xyz", "Слово."))


def test_suffixes_tell_what_can_be_read():
    assert {".txt", ".text", ".md", ".markdown"} <= set(Files().suffixes())


def test_a_binary_file_is_refused(write):
    with pytest.raises(UndecodableFile):
        Files().read(write("a.txt", b"\x00\x01\x02"))


def test_a_file_that_is_not_there_is_missing(tmp_path, write):
    for path in (tmp_path / "none.txt", write("a.txt", "А") / "b.txt"):
        with pytest.raises(FileMissing):
            Files().read(path)


def test_a_folder_is_no_file(tmp_path):
    (tmp_path / "a.txt").mkdir()

    with pytest.raises(FileUnreadable):
        Files().read(tmp_path / "a.txt")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes in folders")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "a.txt")

    with pytest.raises(FileUnreadable):
        Files().read(tmp_path / "a.txt")


def test_a_file_over_the_limit_is_refused(write, monkeypatch):
    monkeypatch.setattr(reading, "LIMIT_MB", 1)
    path = write("a.txt", "а" * 1024 * 512)
    assert Files().read(path)[0].text

    with pytest.raises(FileTooLarge) as caught:
        Files().read(write("b.txt", "а" * 1024 * 512 + "."))
    assert caught.value.places["limit"] == 1


def test_the_systems_reason_is_passed_on(write, monkeypatch):
    def refuse(*_args, **_kwargs):
        raise PermissionError(13, "Permission denied")

    path = write("a.txt", "А")
    monkeypatch.setattr(type(path), "open", refuse)

    with pytest.raises(FileUnreadable) as caught:
        Files().read(path)
    assert caught.value.places["reason"] == "Permission denied"


def test_a_text_that_is_longer_than_any_interview_is_refused(write, monkeypatch):
    monkeypatch.setattr(reading, "MOST_CHARACTERS", 1000)
    assert Files().read(write("a.txt", "а" * 1000))[0].text

    for name, content in (("b.txt", "а" * 1001), ("b.html", f"<p>{'а' * 1001}</p>")):
        with pytest.raises(TextTooLong, match=name):
            Files().read(write(name, content))


def test_a_text_of_more_lines_than_any_interview_is_refused(write, monkeypatch):
    monkeypatch.setattr(reading, "MOST_LINES", 3)
    assert Files().read(write("a.txt", "а\n\nб\n \nв\n\n\n"))[0].text

    with pytest.raises(TooManyLines, match=r"b\.txt.* 3 "):
        Files().read(write("b.txt", "а\nб\nв\nг\n"))


def test_columns_are_told_of_tables_only(tmp_path):
    table = tmp_path / "беседы.csv"
    table.write_text("Тема,Слово\nВода," + "Воды хватит до августа. " * 30, "utf-8")
    found = Files().columns(table)
    assert found.headings == ("Тема", "Слово")
    assert found.guess == (("title", "Тема"), ("text", "Слово"))
    assert len(found.sample[0][1]) == 300
    text = tmp_path / "а.txt"
    text.write_text("Воды хватит", "utf-8")
    with pytest.raises(UnknownFormat):
        Files().columns(text)
