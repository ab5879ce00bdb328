"""What stands on the pages of a Word document is the text; what Word makes, hides or has deleted is not."""

import pytest

from desktop_app.domain.errors import EmptyFile, FileDamaged
from desktop_app.domain.interviews import Origin, Remark
from tests.documents import blocks, docx
from tests.documents.docx import STRICT, STYLES, document, package, paragraph, run
from tests.documents.reading import read

BOX = f"<w:txbxContent>{paragraph(run('Во врезке.'))}</w:txbxContent>"


def text(body, parts=None):
    return read(document(body, parts)).text


def test_nothing_of_a_document_is_lost():
    found = read(docx.make(blocks.ALL))

    assert blocks.verbatim(blocks.ALL, found.text) == []
    assert found.text.split("\n\n") == [block.words for block in blocks.ALL] + [
        one.note for one in blocks.ALL if one.note
    ]
    assert (found.title, found.title_origin) == (blocks.ALL[0].text, Origin.HEADING)
    assert (found.importer, found.encoding, found.remarks, found.warnings) == ("docx 1", "utf-8", (), ())


def test_strict_documents_are_read_alike():
    body = paragraph(run("Слово") + "<w:r><w:noBreakHyphen/></w:r>" + run("дело"), '<w:pStyle w:val="1"/>')
    found = read(document(body, {"styles": STYLES}, space=STRICT))

    assert (found.text, found.title_origin) == ("Слово\u2011дело", Origin.HEADING)


def test_tracked_changes_are_read_as_accepted():
    body = (
        paragraph(run("Было ") + f"<w:del><w:r><w:delText>нет</w:delText></w:r></w:del><w:ins>{run('да')}</w:ins>")
        + paragraph(f"<w:moveFrom>{run('ушло')}</w:moveFrom>" + run("осталось "), "<w:rPr><w:del/></w:rPr>")
        + paragraph(f"<w:moveTo>{run('пришло')}</w:moveTo>")
        + "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>" + paragraph(run("строка")) + "</w:tc></w:tr></w:tbl>"
    )  # fmt: skip
    found = read(document(body))

    assert found.text == "Было да\n\nосталось пришло"
    assert found.remarks == (Remark.CHANGES_ACCEPTED,)


def test_notes_and_comments_stand_at_the_end_each_once():
    reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    body = paragraph(run("Один.") + '<w:r><w:commentReference w:id="0"/></w:r>' + reference + reference)
    body += paragraph(run("Два.") + '<w:r><w:endnoteReference w:id="2"/></w:r>')
    found = read(
        document(
            body,
            {
                "footnotes": '<w:footnote w:type="separator" w:id="2"/><w:footnote w:id="2">'
                + paragraph(run("Сноска.") + reference)
                + f'</w:footnote><w:footnote w:id="9">{paragraph(run("Ничья."))}</w:footnote>',
                "endnotes": f'<w:endnote w:id="2">{paragraph(run("В конце."))}</w:endnote>',
                "comments": f'<w:comment w:id="0">{paragraph(run("Проверить!"))}</w:comment>',
            },
        )
    )

    assert found.text == "Один.\n\nДва.\n\nСноска.\n\nВ конце.\n\nПроверить!"
    assert found.remarks == (Remark.COMMENTS,)


@pytest.mark.parametrize(
    ("drawing", "remarks"),
    [
        (f"<w:drawing><wps:txbx>{BOX}</wps:txbx></w:drawing>", ()),
        (
            f"<mc:AlternateContent><mc:Choice><w:drawing>{BOX}</w:drawing></mc:Choice>"
            f"<mc:Fallback><w:pict>{BOX}</w:pict></mc:Fallback></mc:AlternateContent>",
            (),
        ),
        (f"<w:pict><v:imagedata/>{BOX}</w:pict>", (Remark.PARTS_LEFT_OUT,)),
    ],
)
def test_a_text_box_is_read_once_behind_its_paragraph(drawing, remarks):
    found = read(document(paragraph(run("До ") + f"<w:r>{drawing}</w:r>" + run("и после.")) + paragraph(run("Конец."))))

    assert found.text == "До и после.\n\nВо врезке.\n\nКонец."
    assert found.remarks == remarks


def test_pictures_and_embedded_files_are_left_out_with_a_word():
    body = paragraph(run("Слово.") + "<w:r><w:drawing><a:blip/></w:drawing></w:r>")

    assert read(document(body)).remarks == (Remark.PARTS_LEFT_OUT,)
    assert read(document(paragraph(run("Слово.")) + "<w:altChunk/>")).remarks == (Remark.PARTS_LEFT_OUT,)


def test_a_field_shows_its_result():
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> IF </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run("внутри")}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run("итог")}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    simple = f'<w:fldSimple w:instr="PAGE">{run("7")}</w:fldSimple>'

    assert text(paragraph(run("А ") + field + run(" Б ") + simple)) == "А итог Б 7"


def test_a_field_that_never_ends_swallows_nothing():
    assert text(paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + run("Слово."))) == "Слово."


def test_hidden_text_is_left_out_with_a_warning():
    body = paragraph(run("Видно.") + run("скрыто", "<w:vanish/>") + run("тоже", '<w:rStyle w:val="secret"/>'))
    found = read(document(body + paragraph(run(" И это.", '<w:vanish w:val="0"/>')), {"styles": STYLES}))

    assert found.text == "Видно.\n\n И это."
    assert len(found.warnings) == 1


def test_signs_of_fonts_become_characters():
    symbol = '<w:r><w:sym w:font="Symbol" w:char="F0B7"/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'
    unknown = '<w:r><w:sym w:font="Ours" w:char="F041"/><w:sym w:font="Ours" w:char="2014"/><w:sym w:char="zz"/></w:r>'
    found = read(document(paragraph(run("Знаки: ") + symbol + unknown)))

    assert found.text == "Знаки: •✓\ufffd—\ufffd"
    assert found.remarks == (Remark.BAD_CHARACTERS,)


def test_line_breaks_stay_inside_their_paragraph():
    body = paragraph(run("Раз\nдва\tтри") + "<w:r><w:cr/><w:ptab/></w:r>" + run("четыре") + "<w:r><w:br/></w:r>")

    assert text(body + paragraph("") + paragraph(run("Пять"))) == "Раз\nдва\tтри\n\tчетыре\n\nПять"


def test_words_inside_links_controls_formulas_and_tags_are_kept():
    inner = (
        "".join(f"<w:{name}>{run(name)}</w:{name}>" for name in ("hyperlink", "smartTag", "customXml", "dir"))
        + f"<w:sdt><w:sdtPr/><w:sdtContent>{run('sdt')}</w:sdtContent></w:sdt><m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>"
    )
    prompt = (
        f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{run('Место для ввода')}</w:sdtContent></w:sdt>"
    )
    block = f"<w:sdt><w:sdtContent>{paragraph(run('Абзац'))}</w:sdtContent></w:sdt>"

    assert text(paragraph(inner + prompt) + block) == "hyperlinksmartTagcustomXmldirsdtx=1\n\nАбзац"


def test_tables_keep_their_cells_rows_and_tables_within():
    def table(*rows):
        cells = ["".join(f"<w:tc>{cell}</w:tc>" for cell in row) for row in rows]
        return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"

    def cell(words):
        return paragraph(run(words))

    inner = table([cell("в"), cell("г")]) + "<w:p/>"
    body = table([cell("а"), cell("б1") + cell("б2")], [cell(""), cell("")], [inner, cell("")])

    assert text(body + table([cell("Рамка") + cell("с абзацами")])) == "а\tб1\nб2\nв\tг\t\n\nРамка\n\nс абзацами"


@pytest.mark.parametrize(
    ("properties", "title"),
    [
        ('<w:pStyle w:val="1"/>', "Заголовок"),
        ('<w:pStyle w:val="own"/>', "Заголовок"),
        ('<w:outlineLvl w:val="0"/>', "Заголовок"),
        ('<w:pStyle w:val="Heading1"/>', "Заголовок"),
        ('<w:outlineLvl w:val="9"/>', "Сначала текст."),
    ],
)
def test_a_heading_is_known_by_its_style(properties, title):
    found = read(
        document(paragraph(run("Сначала текст.")) + paragraph(run("Заголовок"), properties), {"styles": STYLES})
    )

    assert found.title == title


def test_a_title_goes_before_headings():
    body = paragraph(run("Глава"), '<w:pStyle w:val="1"/>') + paragraph(
        run("Название\nкниги"), '<w:pStyle w:val="a3"/>'
    )

    assert read(document(body, {"styles": STYLES})).title == "Название книги"


def test_styles_that_build_on_each_other_in_a_ring_are_no_headings():
    ring = (
        '<w:style w:styleId="x"><w:basedOn w:val="y"/></w:style><w:style w:styleId="y"><w:basedOn w:val="x"/></w:style>'
    )

    assert text(paragraph(run("Слово."), '<w:pStyle w:val="x"/>'), {"styles": ring}) == "Слово."


def test_what_the_file_says_of_itself_is_told_with_its_origin():
    core = "<dc:title>Вода и люди</dc:title><dc:creator>Ерлан Сапаров</dc:creator><dcterms:created>2020-01-01</dcterms:created>"
    found = read(document(paragraph(run("Слово.")), {"core": core}))

    assert (found.title, found.title_origin) == ("Вода и люди", Origin.STRUCTURED)
    assert (found.interviewer, found.origins) == ("Ерлан Сапаров", (("interviewer", Origin.STRUCTURED),))
    assert (found.date, found.date_origin) == (None, None)


@pytest.mark.parametrize(
    ("title", "author"), [("Документ1", "Пользователь"), ("Microsoft Word - a.doc", "Admin"), ("", " ")]
)
def test_what_a_system_fills_in_by_itself_is_not_taken(title, author):
    found = read(
        document(paragraph(run("Слово.")), {"core": f"<dc:title>{title}</dc:title><dc:creator>{author}</dc:creator>"})
    )

    assert (found.title, found.title_origin, found.interviewer, found.origins) == ("Слово.", Origin.SENTENCE, "", ())


def test_the_header_may_be_written_in_paragraphs_and_wins():
    lines = ("Заголовок: Вода", "Дата: 12 ноября 2025", "Автор: Асель Нурланова", "Издание: «Дала»", "Слово дано.")
    found = read(
        document("".join(paragraph(run(line)) for line in lines), {"core": "<dc:creator>Иное Лицо</dc:creator>"})
    )

    assert found.text == "\n\n".join(lines)
    assert found.text[found.body_start :] == "Слово дано."
    assert (found.title, found.date, found.date_origin) == ("Вода", "2025-11-12", Origin.HEADER)
    assert (found.interviewer, found.outlet) == ("Асель Нурланова", "«Дала»")
    assert found.origins == (("outlet", Origin.HEADER), ("interviewer", Origin.HEADER))


@pytest.mark.parametrize(
    "talk",
    [
        ("Автор: Как дела?", "Гость: Хорошо."),
        ("Дата: 12 ноября 2025", "Интервьюер: Как вы начали работать", "Гость: Рано.", "Интервьюер: Почему"),
        ("Дата: 12 ноября 2025", "Интервьюер: Как вы начали?", "Гость: Рано."),
        ("Дата: 12 ноября 2025", "Автор: Расскажите о себе и о том, как вы пришли в институт", "Рано."),
    ],
)
def test_what_somebody_says_is_no_line_of_a_header(talk):
    found = read(document("".join(paragraph(run(line)) for line in talk)))

    assert found.interviewer == ""
    assert found.text[found.body_start :].startswith(talk[found.date is not None])


def test_who_asked_is_told_by_the_text_before_the_data_of_the_file():
    lines = ("Беседовала Анна Ли.", "Слово дано.")
    found = read(document("".join(map(paragraph, map(run, lines))), {"core": "<dc:creator>Иное Лицо</dc:creator>"}))

    assert (found.interviewer, found.origins) == ("Анна Ли", (("interviewer", Origin.TEXT),))


def test_the_document_is_where_the_package_says():
    made = package(
        {
            "_rels/.rels": '<R><Relationship Type="x/officeDocument" Target="Word/Document2.XML"/></R>',
            "word/document2.xml": f'<w:document xmlns:w="{docx.W}"><w:body>{paragraph(run("Слово."))}</w:body></w:document>',
        }
    )

    assert read(made).text == "Слово."


def test_a_part_elsewhere_is_not_looked_for():
    outside = '<Relationship Type="x/comments" TargetMode="External" Target="file:///etc/passwd"/>'
    up = '<Relationship Type="x/footnotes" Target="../../../etc/passwd"/>'
    made = package(
        {
            "word/_rels/document.xml.rels": f"<R>{outside}{up}</R>",
            "word/document.xml": f'<w:document xmlns:w="{docx.W}"><w:body>{paragraph(run("Слово."))}</w:body></w:document>',
        }
    )

    assert read(made).text == "Слово."


def test_a_document_without_words_is_empty():
    with pytest.raises(EmptyFile):
        read(document(paragraph(run(" \u00a0\u200b"))))


def test_a_package_without_a_document_is_damaged():
    with pytest.raises(FileDamaged):
        read(package({"word/styles.xml": "<a/>"}))
