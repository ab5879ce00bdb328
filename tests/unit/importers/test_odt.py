"""What stands on the pages of an OpenDocument text is the text; what the program makes, hides or has deleted is not."""

import pytest

from desktop_app.domain.errors import FileDamaged, FileLocked, FileUnsafe
from desktop_app.domain.interviews import Origin, Remark
from tests.documents import blocks, odt
from tests.documents.docx import package
from tests.documents.odt import document, flat, paragraph
from tests.documents.reading import read


def text(body):
    return read(document(body), "a.odt").text


def test_nothing_of_a_document_is_lost():
    found = read(odt.make(blocks.ALL), "a.odt")

    assert blocks.verbatim(blocks.ALL, found.text) == []
    assert found.text.split("\n\n") == [block.words for block in blocks.ALL] + [
        one.note for one in blocks.ALL if one.note
    ]
    assert (found.title, found.title_origin) == (blocks.ALL[0].text, Origin.HEADING)
    assert (found.importer, found.media_type) == ("odt 1", "application/vnd.oasis.opendocument.text")


def test_a_flat_document_is_read_alike():
    found = read(
        flat(paragraph("Слово.") + "<draw:frame><office:binary-data>AAAA</office:binary-data></draw:frame>"), "a.fodt"
    )

    assert (found.text, found.media_type) == ("Слово.", "application/vnd.oasis.opendocument.text-flat-xml")


def test_white_space_of_the_file_counts_once_and_that_of_the_author_as_often_as_it_is():
    body = paragraph("\n  Раз \n<text:span> два</text:span> <text:s/>три<text:s text:c='3'/> <text:tab/>четыре\n ")

    assert text(body) == "Раз два  три    \tчетыре"


def test_no_number_makes_a_text_endless():
    spaces = paragraph(
        "А<text:s text:c='400'/><text:s text:c='999999'/>" * 3 + "Б<text:s text:c='99999999999999999999'/>"
    )
    cell = "<table:table-cell table:number-columns-repeated='9999999'>"
    cells = (
        f"<table:table><table:table-row>{cell}" * 9
        + paragraph("слово")
        + "</table:table-cell></table:table-row></table:table>" * 9
    )

    assert len(text(spaces + cells)) < 1_100_000


def test_deleted_text_is_left_out():
    gone = f"<text:changed-region><text:deletion>{paragraph('Было.')}</text:deletion></text:changed-region>"
    found = read(
        document(f"<text:tracked-changes>{gone}</text:tracked-changes>" + paragraph("Стало<text:change/>.")), "a.odt"
    )

    assert (found.text, found.remarks) == ("Стало.", (Remark.CHANGES_ACCEPTED,))


def test_notes_and_comments_stand_at_the_end():
    comment = (
        f"<office:annotation><dc:creator>Я</dc:creator><dc:date>2020</dc:date>{paragraph('Так?')}</office:annotation>"
    )
    note = (
        f"<text:note><text:note-citation>1</text:note-citation><text:note-body>{paragraph('Раз.')}{paragraph('Два.')}"
        "</text:note-body></text:note>"
    )
    found = read(document(paragraph(f"Слово{comment}{note}.") + paragraph("Дело.")), "a.odt")

    assert found.text == "Слово.\n\nДело.\n\nРаз.\n\nДва.\n\nТак?"
    assert found.remarks == (Remark.COMMENTS,)


def test_text_boxes_and_shapes_stand_behind_their_paragraph():
    box = f"<draw:frame><draw:text-box>{paragraph('Врезка.')}</draw:text-box></draw:frame>"
    shape = f"<draw:g><draw:custom-shape>{paragraph('Фигура.')}</draw:custom-shape></draw:g>"
    picture = "<draw:frame><draw:image/><svg:title xmlns:svg='urn:svg-compatible'>кот</svg:title></draw:frame>"
    found = read(document(box + paragraph(f"До {shape}и после.{picture}")), "a.odt")

    assert found.text == "Врезка.\n\nДо и после.\n\nФигура."
    assert found.remarks == (Remark.PARTS_LEFT_OUT,)


def test_hidden_text_is_left_out_with_a_warning():
    body = (
        paragraph("Видно<text:span text:style-name='T2'>скрыто</text:span>.")
        + f"<text:section text:display='none'>{paragraph('Раздел')}</text:section>"
        + paragraph("<text:hidden-paragraph text:is-hidden='true'/>Абзац")
        + paragraph("Абзац", "T2")
        + f"<text:section>{paragraph('Тоже видно.')}</text:section>"
    )
    found = read(document(body), "a.odt")

    assert found.text == "Видно.\n\nТоже видно."
    assert len(found.warnings) == 1


def test_lists_and_tables_within_tables_keep_their_order():
    def cell(content, attributes=""):
        return f"<table:table-cell {attributes}>{content}</table:table-cell>"

    inner = (
        f"<table:table><table:table-row>{cell(paragraph('в'))}{cell(paragraph('г'))}</table:table-row></table:table>"
    )
    covered = "<table:covered-table-cell/>"
    body = (
        "<text:list><text:list-header>" + paragraph("Список:") + "</text:list-header><text:list-item>" + paragraph("раз")
        + f"<text:list><text:list-item>{paragraph('два')}</text:list-item></text:list></text:list-item></text:list>"
        "<table:table><table:table-header-rows><table:table-row>" + cell(paragraph("а"), "table:number-columns-spanned='2'")
        + covered + cell(paragraph("б")) + "</table:table-row></table:table-header-rows><table:table-row>"
        + cell(inner) + covered + cell(paragraph("д"), "table:number-columns-repeated='2'")
        + "</table:table-row></table:table>"
    )  # fmt: skip

    assert text(body) == "Список:\n\nраз\n\nдва\n\nа\tб\nв\tг\t\tд\tд"


@pytest.mark.parametrize("style", ["P1", "Title", "Heading_20_1"])
def test_a_heading_is_known_by_its_style(style):
    assert read(document(paragraph("Текст.") + paragraph("Заголовок", style)), "a.odt").title == "Заголовок"


def test_what_the_file_says_of_itself_is_told_with_its_origin():
    meta = (
        "<dc:title>Вода</dc:title><meta:initial-creator>Асель Нурланова</meta:initial-creator>"
        "<dc:creator>Корректор</dc:creator><dc:date>2020-01-01</dc:date><dc:language>en-US</dc:language>"
    )
    found = read(document(paragraph("Слово."), meta), "a.odt")

    assert (found.title, found.title_origin, found.interviewer) == ("Вода", Origin.STRUCTURED, "Асель Нурланова")
    assert found.origins == (("interviewer", Origin.STRUCTURED),)
    assert (found.date, found.language) == (None, None)


def test_an_encrypted_document_asks_for_its_password():
    manifest = "<m:manifest xmlns:m='m'><m:encryption-data/></m:manifest>"

    with pytest.raises(FileLocked):
        read(document("", parts={"META-INF/manifest.xml": manifest, "content.xml": "\0\1\2"}), "a.odt")


def test_a_spreadsheet_is_no_text():
    with pytest.raises(FileDamaged):
        read(package({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<a/>"}), "a.odt")


def test_a_document_type_is_refused():
    with pytest.raises(FileUnsafe):
        read(flat("").replace("?>", '?><!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>', 1), "a.fodt")
