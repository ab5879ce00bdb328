"""The typesetting process: what stops it, what it refuses, and what it survives."""

import sys
import threading
from dataclasses import replace

import pypdfium2
import pytest

from desktop_app import journal
from desktop_app.domain.errors import ExportFailed, UnprintableSign
from desktop_app.exporters.formats import Exporters
from desktop_app.services.document import DocumentSection
from resources import resource
from tests.golden.made_up import dossier

WAITS = [sys.executable, "-c", "import threading; threading.Event().wait()"]
ANSWERS = (
    "import sys, struct; sys.stdin.buffer.read(); a = {!r}; sys.stdout.buffer.write(struct.pack('>Q', len(a)) + a)"
)


def with_words(*fragments: str):
    document = dossier("en")
    quote = replace(document.quotes()[0], fragments=fragments, links=(), comment="", notes=())
    return replace(document, sections=(DocumentSection("One", "", (quote,)),))


def text_of(path) -> str:
    with pypdfium2.PdfDocument(path) as pdf:
        texts = []
        for page in pdf:
            part = page.get_textpage()
            texts.append(part.get_text_bounded())
            part.close()
            page.close()
        return "".join(texts)


def test_a_dossier_that_is_being_made_can_be_stopped_from_another_thread(tmp_path):
    exporters, failures = Exporters(child=WAITS), []

    def export():
        try:
            exporters.export(dossier("en"), tmp_path / "a.pdf")
        except ExportFailed as error:
            failures.append(error)

    thread = threading.Thread(target=export)
    thread.start()
    while thread.is_alive():
        exporters.cancel()
        thread.join(0.01)

    assert failures[0].places["reason"] == "the typesetting was stopped"
    assert list(tmp_path.iterdir()) == []


def test_typesetting_that_takes_too_long_is_ended(tmp_path):
    with pytest.raises(ExportFailed, match="too much time"):
        Exporters(child=WAITS, time_limit=0.05).export(dossier("en"), tmp_path / "a.pdf")


@pytest.mark.parametrize("child", [[sys.executable, "-c", "raise SystemExit(3)"], ["there-is-no-such-program"]])
def test_a_process_that_does_not_start_or_dies_is_a_failed_export(child, tmp_path):
    with pytest.raises(ExportFailed):
        Exporters(child=child).export(dossier("en"), tmp_path / "a.pdf")


def test_a_file_that_was_there_stays_when_the_export_fails(tmp_path):
    (tmp_path / "a.pdf").write_bytes(b"older")
    child = [sys.executable, "-c", ANSWERS.format(b'E{"reason": "no such font", "where": ""}')]

    with pytest.raises(ExportFailed, match="no such font"):
        Exporters(child=child).export(dossier("en"), tmp_path / "a.pdf")

    assert (tmp_path / "a.pdf").read_bytes() == b"older"


def test_a_sign_that_cannot_even_be_named_is_told_to_the_editor(tmp_path):
    child = [sys.executable, "-c", ANSWERS.format(b'E{"reason": "no glyph", "where": "\\u0378"}')]

    with pytest.raises(UnprintableSign, match=r"U\+0378"):
        Exporters(child=child).export(dossier("en"), tmp_path / "a.pdf")


@pytest.mark.parametrize("sign", ["😀", "漢", "\x00", "\x07", "\ue000", "\ud800", "\u0378", "👨‍👩‍👧"])
def test_a_sign_that_no_font_has_is_printed_by_its_number(sign, tmp_path):
    Exporters().export(with_words(f"before {sign} after"), tmp_path / "a.pdf")

    assert f"[U+{ord(sign[0]):04X}]" in text_of(tmp_path / "a.pdf")


@pytest.mark.parametrize(
    "words",
    [
        '#read("/etc/passwd")',
        "$x$ <lab> @x // /* ` ``` ] [ } { #",
        "\n\r\n\r",
        "a\tb",
        "\\u{41} \\ ~ -- --- ... ''",
        "= heading\n- item\n+ item\n/ term: x",
        '"); panic("',
        "ا\u202e\u2067ב\u202d",
        "w" * 5000,
    ],
)
def test_hostile_words_are_printed_and_never_obeyed(words, tmp_path):
    Exporters().export(with_words(words), tmp_path / "a.pdf")

    text = text_of(tmp_path / "a.pdf")
    assert "root:" not in text
    letters = [sign for sign in words if sign.isascii() and sign.isalnum()]
    assert all(sign in text for sign in letters)


def test_an_override_in_a_quote_turns_nothing_on_the_page(tmp_path):
    Exporters().export(with_words("сто \u202eтысяч тенге"), tmp_path / "a.pdf")

    assert "сто [U+202E]тысяч тенге" in " ".join(text_of(tmp_path / "a.pdf").split())


def test_a_dossier_with_nothing_but_a_title_is_still_a_dossier(tmp_path):
    bare = replace(
        dossier("en"), sections=(), sources=(), scope="", query="", editor="", archive="", archive_state="", withheld=0
    )

    Exporters().export(bare, tmp_path / "a.pdf")

    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF-1.7")


def test_a_dossier_and_a_section_without_a_title_are_named_by_what_they_are(tmp_path):
    document = with_words("words")
    untitled = replace(document, title=" ", sections=(replace(document.sections[0], title=""),))

    Exporters().export(untitled, tmp_path / "a.pdf")

    with pypdfium2.PdfDocument(tmp_path / "a.pdf") as pdf:
        assert pdf.get_metadata_value("Title") == "Dossier"
        assert next(iter(pdf.get_toc())).get_title() == "Quotes"


def test_it_works_from_any_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    Exporters().export(with_words("words"), tmp_path / "a.pdf")

    assert (tmp_path / "a.pdf").exists()


def test_no_template_asks_for_a_package():
    sources = [path.read_text("utf-8") for path in resource("dossiers").glob("*.typ")]

    assert sources
    assert not any("@preview" in source or "@local" in source or "eval(" in source for source in sources)


def test_a_typesetter_that_dies_is_noted_with_its_exit_code(tmp_path):
    journal.begin(tmp_path / "log", journal.Door.WINDOW)
    try:
        with pytest.raises(ExportFailed):
            Exporters(child=(sys.executable, "-c", "raise SystemExit(3)")).export(dossier("en"), tmp_path / "a.pdf")
    finally:
        journal.end()

    assert "child lost child=typst code=3" in (tmp_path / "log" / "kartoteka.log").read_text()
