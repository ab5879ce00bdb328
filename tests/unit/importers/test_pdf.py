"""PDFs: paragraphs are put together again, what is beside the text is left out, pages can be cited."""

import io

import pikepdf
import pytest

from desktop_app.domain.errors import EmptyFile, FileDamaged, FileLocked, ScanWithoutText
from desktop_app.domain.interviews import LocatorKind, Remark
from desktop_app.importers import Files
from desktop_app.services.found import Wish
from tests.documents.blocks import ALL, ENGLISH, KAZAKH, RUSSIAN, verbatim
from tests.documents.pdf import Layout, make

LANGUAGES = [("ru", RUSSIAN), ("kk", KAZAKH), ("en", ENGLISH)]


def read(data: bytes, wish: Wish | None = None):
    return Files().read_bytes(data, "беседа.pdf", wish or Wish())


@pytest.mark.parametrize(("lang", "blocks"), LANGUAGES)
def test_a_set_page_comes_out_letter_by_letter(lang, blocks):
    assert verbatim(blocks, read(make(blocks, Layout(lang=lang))).text) == []


@pytest.mark.parametrize(("lang", "blocks"), LANGUAGES)
def test_columns_are_read_one_after_the_other(lang, blocks):
    found = read(make(blocks * 3, Layout(columns=2, width=595, lang=lang)))
    lost = verbatim(blocks, found.text)
    assert len(lost) <= 1, lost


def test_running_heads_and_numbers_of_pages_are_no_text():
    found = read(make(RUSSIAN * 12, Layout(head="Вестник степи")))
    assert "Вестник степи" not in found.text
    assert len({one.label for one in found.locators}) > 2


def test_each_page_can_be_cited():
    found = read(make(ALL * 4))
    assert [one.kind for one in found.locators] == [LocatorKind.PAGE] * len(found.locators)
    assert [one.label for one in found.locators] == [str(n) for n in range(1, len(found.locators) + 1)]
    assert all(one.start < other.start for one, other in zip(found.locators, found.locators[1:], strict=False))


def test_it_is_said_that_line_ends_were_rebuilt():
    assert read(make(RUSSIAN)).remarks == (Remark.LINE_ENDS_REBUILT,)


def test_what_the_file_says_of_itself_is_known():
    found = read(make(RUSSIAN, Layout(title="О воде", author="Марат Оспанов")))
    assert (found.title, found.interviewer, found.date) == ("О воде", "Марат Оспанов", None)


def test_the_second_reader_reads_the_same_words():
    found = read(make(ENGLISH, Layout(lang="en", hyphenate=False)), Wish(format=".pdf2"))
    assert "Water until August" in found.text
    assert found.importer.startswith("pdf second")


def saved(document: pikepdf.Pdf, **how) -> bytes:
    out = io.BytesIO()
    document.save(out, **how)
    return out.getvalue()


def test_a_password_is_said():
    with pikepdf.open(io.BytesIO(make(RUSSIAN[:2]))) as document:
        locked = saved(document, encryption=pikepdf.Encryption(user="тайна", owner="тайна"))
    for wish in (Wish(), Wish(format=".pdf2")):
        with pytest.raises(FileLocked, match="беседа"):
            read(locked, wish)


def test_a_scan_is_said_and_so_are_pages_that_are_pictures():
    with pikepdf.new() as scan:
        page = scan.add_blank_page(page_size=(200, 200))
        image = scan.make_stream(b"\x00" * 100, Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=10,
                                 Height=10, ColorSpace=pikepdf.Name.DeviceGray, BitsPerComponent=8)  # fmt: skip
        page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im=image))
        page.Contents = scan.make_stream(b"q 200 0 0 200 0 0 cm /Im Do Q")
        with pytest.raises(ScanWithoutText, match="беседа"):
            read(saved(scan))
        with pikepdf.open(io.BytesIO(make(RUSSIAN))) as text:
            text.pages.append(scan.pages[0])
            assert Remark.PAGES_WITHOUT_TEXT in read(saved(text)).remarks


@pytest.mark.parametrize(
    ("data", "error"), [(b"", EmptyFile), (b"not a pdf", FileDamaged), (b"%PDF-1.7\nnothing", FileDamaged)]
)
def test_what_is_no_pdf_is_refused_by_name(data, error):
    with pytest.raises(error, match="беседа"):
        read(data)


def test_a_file_cut_in_the_middle_gives_text_or_a_reason():
    whole = make(RUSSIAN)
    for share in (0.3, 0.6, 0.9):
        try:
            assert read(whole[: int(len(whole) * share)]).text
        except (FileDamaged, EmptyFile, ScanWithoutText) as error:
            assert "беседа" in str(error)  # noqa: PT017 - either is well
