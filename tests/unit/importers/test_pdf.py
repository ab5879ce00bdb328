"""PDFs are read letter by letter, and put together to paragraphs as a reader would."""

import io
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from desktop_app.domain.errors import EmptyFile, FileDamaged, FileLocked, ScanWithoutText, TooManyPages
from desktop_app.domain.interviews import LocatorKind, Origin, Remark
from desktop_app.importers import Files, pdf
from desktop_app.importers.sources import Source
from desktop_app.importers.titles import whole_paragraph
from desktop_app.services.found import Wish
from tests.documents.blocks import ALL, RUSSIAN, Block, Kind, verbatim
from tests.documents.pdf import Layout, by_hand, make, one_page, paragraphs, stream

INTERVIEW = paragraphs(
    (
        "— Айгуль Маратовна, сколько воды осталось в водохранилище и на сколько дней её хватит городу?",
        "— Запас рассчитан на шестьдесят дней, если не считать потерь в магистральных трубопроводах, которые, по "
        "последним измерениям, достигают четверти всего объёма. Кто-нибудь обязательно скажет, что это преувеличение, "
        "но приборы показывают именно такие цифры.",
        "— Откуда взялись эти потери?",
        "— Во-первых, трубы проложены ещё в семидесятых годах. Во-вторых, юго-восточный участок ни разу не ремонтировали "
        "по-настоящему: заплаты ставили каждую весну, а грунтовые воды размывали их к осени. По-моему, дешевле построить "
        "новую ветку, чем чинить старую.",
        "Мы поднялись на дамбу. Ветер гнал по воде мелкую рябь, и казалось, что водохранилище полно до краёв; только "
        "белая полоса на бетоне напоминала о прежнем уровне.",
        "— Видите полосу? Это отметка прошлого апреля. Я прихожу сюда каждое утро и записываю показания в журнал, который "
        "завели ещё мои предшественники.",
    )
)
LONG = paragraphs([block.text + f" Запись {number}." for number in range(12) for block in INTERVIEW])
LAYOUTS = {
    "one column": Layout(),
    "one column, indented": Layout(indent=True),
    "one column, ragged": Layout(justify=False, hyphenate=False),
    "two columns": Layout(columns=2, width=595, head="Степные ведомости"),
    "two columns, indented": Layout(columns=2, width=595, indent=True, size=9, head="Степные ведомости"),
    "two columns, ragged": Layout(columns=2, width=595, justify=False),
    "three columns": Layout(columns=3, width=842, size=9, indent=True),
}


def read(data, name="a.pdf"):
    return pdf.read(Source(data, Path(name)), whole_paragraph)


def read_second(data):
    return pdf.read_second(Source(data, Path("a.pdf")), whole_paragraph)


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_no_letter_of_any_block_is_lost(layout):
    assert verbatim(ALL, read(make(ALL, layout)).text) == []


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_paragraphs_of_many_pages_come_out_whole(layout):
    found = read(make(LONG, layout)).text.split("\n\n")

    assert found == [block.text for block in LONG]


def test_words_parted_at_line_ends_are_joined_and_compounds_keep_their_hyphen():
    blocks = paragraphs(["Электрификация железнодорожного узла, юго-восточная подстанция и кто-нибудь ещё. " * 3])

    for width in range(180, 300, 10):
        assert read(make(blocks, Layout(width=width))).text == blocks[0].text.strip()


def test_running_heads_and_page_numbers_are_left_out():
    text = read(make(LONG, Layout(head="Степные ведомости"))).text

    assert "Степные ведомости" not in text
    assert "\n\n2\n\n" not in text


def test_a_page_number_alone_under_one_page_is_left_out():
    assert read(make(INTERVIEW[:2], Layout())).text.split("\n\n") == [block.text for block in INTERVIEW[:2]]


def test_each_page_is_a_place_that_a_citation_can_name():
    found = read(make(LONG, Layout()))

    assert [one.label for one in found.locators] == [str(number) for number in range(1, len(found.locators) + 1)]
    assert {one.kind for one in found.locators} == {LocatorKind.PAGE}
    assert found.locators[0].start == 0
    starts = [one.start for one in found.locators]
    assert starts == sorted(set(starts))
    assert all(not found.text[start - 1 : start].isalpha() or found.text[start].isalpha() for start in starts[1:])


def test_pages_are_named_as_the_document_names_them():
    document = pikepdf.open(io.BytesIO(make(LONG, Layout())))
    document.Root.PageLabels = pikepdf.Dictionary(
        Nums=[0, pikepdf.Dictionary(S=pikepdf.Name.r), 2, pikepdf.Dictionary(S=pikepdf.Name.D, St=7)]
    )

    assert [one.label for one in read(saved(document)).locators][:4] == ["i", "ii", "7", "8"]
    assert [one.label for one in read_second(saved(document)).locators][:4] == ["i", "ii", "7", "8"]


def test_notes_at_the_foot_of_a_page_follow_the_paragraph_that_runs_over_them():
    noted = Block(Kind.FOOTNOTE, LONG[0].text, note="Отчёт института от третьего мая.")
    found = read(make((noted, *LONG[1:]), Layout()))
    note = found.text.index(noted.note)

    assert verbatim((noted, *LONG[1:]), found.text) == []
    page = [one.label for one in found.locators if one.start <= note][-1]
    assert page == "1"


def test_the_remark_says_that_line_ends_were_rebuilt():
    found = read(make(RUSSIAN))

    assert found.remarks == (Remark.LINE_ENDS_REBUILT,)
    assert (found.media_type, found.importer, found.date) == ("application/pdf", "pdf 1", None)


def test_the_largest_letters_of_the_first_page_are_the_title():
    found = read(make(RUSSIAN))

    assert (found.title, found.title_origin) == ("Воды хватит до августа", Origin.HEADING)


def test_a_stated_title_and_author_are_taken():
    found = read(make(INTERVIEW, Layout(title="Сухое лето", author="Анна Ким")))

    assert (found.title, found.title_origin) == ("Сухое лето", Origin.STRUCTURED)
    assert (found.interviewer, found.origins) == ("Анна Ким", (("interviewer", Origin.STRUCTURED),))


@pytest.mark.parametrize(
    "title",
    ["Microsoft Word - интервью.doc", "Без имени 1", "untitled", "a", "a.pdf", "Èíòåðâüþ", "макет_3.indd", "12"],
)
def test_what_programs_call_a_file_is_no_title(title):
    found = read(make(INTERVIEW, Layout(title=title, author="Пользователь")))

    assert found.title_origin is Origin.SENTENCE
    assert (found.interviewer, found.origins) == ("", ())


def test_a_header_in_the_text_wins_over_what_the_file_says():
    blocks = (*paragraphs(["Дата: 12 ноября 2025", "Автор: Дана Омарова", "Издание: Степь"]), *INTERVIEW)
    found = read(make(blocks, Layout(author="Анна Ким")))

    assert (found.date, found.date_origin) == ("2025-11-12", Origin.HEADER)
    assert (found.interviewer, found.outlet) == ("Дана Омарова", "Степь")
    assert dict(found.origins) == {"outlet": Origin.HEADER, "interviewer": Origin.HEADER}
    assert found.text[found.body_start :].startswith("— Айгуль Маратовна")


def test_a_page_turned_on_its_side_is_read_as_it_is_shown():
    document = pikepdf.open(io.BytesIO(make(INTERVIEW)))
    for page in document.pages:
        content = page.Contents.read_bytes()
        page.Contents = document.make_stream(b"q 0 1 -1 0 595 0 cm " + content + b" Q")
        page.MediaBox = [0, 0, 595, 420]
        page.Rotate = 90

    assert read(saved(document)).text.split("\n\n") == [block.text for block in INTERVIEW]


def test_letters_beside_the_page_and_watermarks_across_it_are_left_out():
    drawing = (
        b"BT /F 12 Tf 50 700 Td (The words of the page) Tj ET BT /F 12 Tf 50 900 Td (file.indd 3) Tj ET "
        b"BT /F 60 Tf 0.7 0.7 -0.7 0.7 100 100 Tm (DRAFT) Tj ET"
    )

    assert read(one_page(drawing)).text == "The words of the page"


def test_letters_drawn_twice_to_look_bold_are_read_once():
    assert read(one_page(b"BT /F 12 Tf 50 700 Td (Bold) Tj ET BT /F 12 Tf 50.3 700 Td (Bold) Tj ET")).text == "Bold"


def test_columns_that_are_drawn_row_by_row_are_read_one_after_the_other():
    left = [
        "The reservoir was built",
        "in the seventies and has",
        "never been repaired since",
        "that time, they told me.",
    ]
    right = [
        "Nobody could say for how",
        "long the water will last",
        "this year, although most",
        "expect the end of August",
    ]
    rows = "".join(
        f"BT /F 12 Tf 50 {700 - 14 * n} Td ({one}) Tj ET BT /F 12 Tf 250 {700 - 14 * n} Td ({other}) Tj ET "
        for n, (one, other) in enumerate(zip(left, right, strict=True))
    )

    assert read(one_page(rows.encode())).text == " ".join([*left, *right])


def test_cells_of_a_table_stay_in_their_rows():
    rows = "".join(
        f"BT /F 12 Tf 50 {700 - 14 * n} Td (Pump {n}) Tj ET BT /F 12 Tf 250 {700 - 14 * n} Td ({n}00) Tj ET "
        for n in range(1, 5)
    )

    assert read(one_page(rows.encode())).text == "Pump 1\t100\nPump 2\t200\nPump 3\t300\nPump 4\t400"


def picture(document):
    image = document.make_stream(b"\0", Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=1, Height=1)
    image.ColorSpace, image.BitsPerComponent = pikepdf.Name.DeviceGray, 8
    page = document.add_blank_page(page_size=(420, 595))
    page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(I=image))
    page.Contents = document.make_stream(b"q 400 0 0 500 10 10 cm /I Do Q")


def saved(document, **options):
    out = io.BytesIO()
    document.save(out, **options)
    return out.getvalue()


@pytest.mark.parametrize("reader", [read, read_second])
def test_a_scan_is_refused_in_words(reader):
    document = pikepdf.new()
    picture(document)

    with pytest.raises(ScanWithoutText):
        reader(saved(document))


@pytest.mark.parametrize("reader", [read, read_second])
def test_pages_that_are_pictures_among_others_are_named(reader):
    document = pikepdf.open(io.BytesIO(make(INTERVIEW)))
    picture(document)
    found = reader(saved(document))

    assert Remark.PAGES_WITHOUT_TEXT in found.remarks
    assert len(found.locators) == len(document.pages) - 1


def test_letters_without_meaning_are_a_picture():
    table = b"1 beginbfrange\n<41> <5A> <E041>\nendbfrange"
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>"
    drawing = b"BT /F 12 Tf 50 700 Td (MEANINGLESS) Tj ET"
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>"
    data = by_hand(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        page,
        stream(drawing),
        font,
        stream(table),
    )

    with pytest.raises(ScanWithoutText):
        read(data)


@pytest.mark.parametrize("reader", [read, read_second])
def test_a_password_is_named_as_the_reason(reader):
    document = pikepdf.open(io.BytesIO(make(INTERVIEW)))
    locked = saved(document, encryption=pikepdf.Encryption(user="тайна", owner="тайна", R=6))

    with pytest.raises(FileLocked):
        reader(locked)


def test_a_broken_file_after_a_locked_one_is_not_called_locked():
    document = pikepdf.open(io.BytesIO(make(INTERVIEW)))
    with pytest.raises(FileLocked):
        read(saved(document, encryption=pikepdf.Encryption(user="secret", owner="secret", R=4)))

    with pytest.raises((FileDamaged, EmptyFile)):
        read(by_hand(b"<</Type/Catalog>>"))


@pytest.mark.parametrize("reader", [read, read_second])
def test_a_file_that_only_forbids_printing_is_read(reader):
    document = pikepdf.open(io.BytesIO(make(INTERVIEW, LAYOUTS["one column, ragged"])))
    guarded = saved(document, encryption=pikepdf.Encryption(user="", owner="secret", R=4))

    assert reader(guarded).text.split("\n\n") == [block.text for block in INTERVIEW]


BROKEN = {
    "no pdf": b"plain words",
    "only its first line": b"%PDF-1.7\n",
    "noise": b"%PDF-1.4\n" + bytes(range(256)) * 40,
    "half of it": make(INTERVIEW)[:4000],
    "no pages": by_hand(b"<</Type/Catalog>>"),
    "pages in a ring": by_hand(b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>"),
    "a catalogue that is a number": by_hand(b"7"),
}


@pytest.mark.parametrize("data", BROKEN.values(), ids=BROKEN)
@pytest.mark.parametrize("reader", [read, read_second])
def test_a_broken_file_is_refused_in_words(reader, data):
    with pytest.raises((FileDamaged, EmptyFile)):
        reader(data)


@pytest.mark.parametrize("data", [b"", b" \n", one_page(b"")])
def test_a_file_without_words_is_empty(data):
    with pytest.raises(EmptyFile):
        read(data)


def test_a_drawing_that_draws_itself_ends():
    loop = by_hand(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R"
        b"/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>>>",
        stream(b"BT /F 12 Tf 50 700 Td (Words) Tj ET /X Do"),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        stream(b"/X Do /X Do", b"/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</XObject<</X 6 0 R>>>>"),
    )

    assert read_second(loop).text == "Words"


def test_more_pages_than_a_book_has_are_refused(monkeypatch):
    monkeypatch.setattr(pdf, "MOST_PAGES", 3)

    for reader in (read, read_second):
        with pytest.raises(TooManyPages):
            reader(make(LONG))


def test_more_letters_than_a_library_shelf_has_are_refused(monkeypatch):
    monkeypatch.setattr(pdf, "MOST_CHARACTERS", 1000)

    for reader in (read, read_second):
        with pytest.raises(TooManyPages):
            reader(make(LONG))


def test_what_pdfium_refuses_is_read_by_the_second_reader(monkeypatch):
    def refuse(data):
        raise pdf.pypdfium2.PdfiumError("Data format error", err_code=3)

    monkeypatch.setattr(pdf.pdf_pages, "opened", refuse)
    found = read(make(INTERVIEW, LAYOUTS["one column, ragged"]))

    assert found.importer == "pdf second 1"
    assert found.text.split("\n\n") == [block.text for block in INTERVIEW]


def test_the_second_reader_is_asked_for_by_a_wish_and_offered_to_nobody(tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(make(INTERVIEW, LAYOUTS["one column, ragged"]))
    files = Files()

    assert files.read(path, wish=Wish(format=".pdf2"))[0].importer == "pdf second 1"
    assert files.read(path)[0].importer == "pdf 1"
    assert ".pdf" in files.suffixes()
    assert ".pdf2" not in files.suffixes()


def test_both_readers_find_the_same_words():
    layout = replace(LAYOUTS["two columns"], hyphenate=False)

    assert "".join(read_second(make(LONG, layout)).text.split()) == "".join(read(make(LONG, layout)).text.split())
