"""The pages of a book are its text, in the order in which they are to be read."""

import pytest

from desktop_app.domain.errors import EmptyFile, FileCopyProtected, FileDamaged, FileUnsafe
from desktop_app.domain.interviews import Language, Origin, Remark
from tests.documents import blocks, epub
from tests.documents.docx import package
from tests.documents.epub import book, page
from tests.documents.reading import read


def text(body, **more):
    return read(book({"a.xhtml": page(body)}, **more), "a.epub").text


def protected(method):
    return {
        "META-INF/encryption.xml": '<encryption xmlns:e="http://www.w3.org/2001/04/xmlenc#"><e:EncryptedData>'
        f'<e:EncryptionMethod Algorithm="{method}"/><e:CipherData><e:CipherReference URI="OEBPS/a.xhtml"/></e:CipherData>'
        "</e:EncryptedData></encryption>"
    }


def test_nothing_of_a_book_is_lost():
    found = read(epub.make(blocks.ALL), "a.epub")

    assert blocks.verbatim(blocks.ALL, found.text) == []
    assert found.text.split("\n\n") == [block.words for block in blocks.ALL] + [
        one.note for one in blocks.ALL if one.note
    ]
    assert (found.title, found.title_origin) == (blocks.ALL[0].text, Origin.HEADING)
    assert (found.importer, found.media_type) == ("epub 1", "application/epub+zip")


def test_pages_come_in_the_order_of_the_spine_those_outside_of_it_last():
    pages = {name: page(f"<p>{name}</p>") for name in ("b", "a", "c", "toc", "nav")}
    spine = '<itemref idref="c" linear="no"/><itemref idref="nav"/><itemref idref="a"/><itemref idref="b"/><itemref idref="a"/>'
    contents = '<guide><reference type="toc" href="toc"/></guide><itemref idref="toc"/><itemref idref="none"/>'

    assert read(book(pages, spine=spine + contents), "a.epub").text == "a\n\nb\n\nc"


def test_the_layout_of_the_file_is_not_that_of_the_text():
    body = "<div>\n Раз<br/>\n  два\t<i>три</i>\n\n четыре  пять\u00a0\n<p> шесть </p> <p/>семь</div><pre>а\n  б</pre>"

    assert text(body) == "Раз\nдва три четыре  пять\u00a0\n\nшесть\n\nсемь\n\nа\n  б"


def test_named_characters_are_known_though_no_document_type_is_loaded():
    doctype = '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd">'
    found = read(book({"a": page("<p>А&nbsp;&mdash; Б &amp; &lt;В&gt; &#171;</p>", doctype)}), "a.epub")

    assert found.text == "А\u00a0— Б & <В> «"


def test_a_page_that_is_no_xml_is_read_as_html():
    assert text("<p>Раз<br>два<p>три & четыре<img src=a>") == "Раз\nдва\n\nтри & четыре"


def test_notes_stand_at_the_end_without_what_leads_to_them():
    body = (
        '<p>Слово.<sup><a epub:type="noteref" href="#n">1</a></sup></p><aside epub:type="footnote"><p>Сноска.'
        '<a role="doc-backlink">↩</a></p></aside><section role="doc-endnote"><p>Ещё.</p></section><p>Дело.</p>'
    )

    assert text(body) == "Слово.\n\nДело.\n\nСноска.\n\nЕщё."


def test_tables_keep_their_cells_and_rows():
    row = "<tr>\n<th>а</th><td><p>б</p><p>в</p></td></tr>"

    assert text(f"<table><caption>Т</caption><thead>{row}</thead><tbody><tr><td/></tr>{row}</tbody></table>") == (
        "Т\nа\tб\nв\nа\tб\nв"
    )


def test_scripts_and_menus_are_no_text_and_pictures_are_told_of():
    found = read(
        book({"a": page('<script>x()</script><nav>Меню</nav><p>Да<img src="a"/>.</p><p hidden="">Нет</p>')}), "a.epub"
    )

    assert (found.text, found.remarks, len(found.warnings)) == ("Да.", (Remark.PARTS_LEFT_OUT,), 1)


def test_what_the_publisher_says_is_told_with_its_origin():
    meta = (
        '<dc:title>Река</dc:title><dc:creator id="c">Асель Нурланова</dc:creator><dc:creator opf:role="ill">Н. Н.</dc:creator>'
        '<meta refines="#c" property="role">aut</meta><dc:date opf:event="creation">2019</dc:date><dc:date>2021-05-03</dc:date>'
        "<dc:publisher>Дала</dc:publisher><dc:language>kk-KZ</dc:language><dc:source>https://a.kz/1</dc:source>"
    )
    found = read(book({"a": page("<h1>Глава</h1><p>Сөз.</p>")}, meta), "a.epub")

    assert (found.title, found.title_origin) == ("Река", Origin.STRUCTURED)
    assert (found.date, found.date_origin) == ("2021-05-03", Origin.STRUCTURED)
    assert (found.interviewer, found.outlet, found.url) == ("Асель Нурланова", "Дала", "https://a.kz/1")
    assert found.language is Language.KAZAKH
    assert dict(found.origins) == dict.fromkeys(("outlet", "interviewer", "url", "language"), Origin.STRUCTURED)


@pytest.mark.parametrize("date", ["0101-01-01T00:00:00+00:00", "недавно", "", "2021-13-45"])
def test_a_date_that_a_program_makes_up_is_none(date):
    assert read(book({"a": page("<p>Слово.</p>")}, f"<dc:date>{date}</dc:date>"), "a.epub").date is None


def test_a_protected_book_is_refused_and_one_with_protected_fonts_read():
    with pytest.raises(FileCopyProtected):
        text("<p>Слово.</p>", parts=protected("http://www.w3.org/2001/04/xmlenc#aes128-cbc"))

    assert text("<p>Слово.</p>", parts=protected("http://www.idpf.org/2008/embedding")) == "Слово."


def test_a_missing_page_is_told_of():
    made = package(
        {
            "mimetype": "application/epub+zip",
            "x.opf": '<package><item id="a" href="a"/><item id="b" href="b"/><itemref idref="a"/><itemref idref="b"/></package>',
            "a": page("<p>Слово.</p>"),
        }
    )
    found = read(made, "a.epub")

    assert (found.text, len(found.warnings)) == ("Слово.", 1)


def test_a_book_that_is_none_is_damaged():
    for parts in ({}, {"META-INF/container.xml": epub.CONTAINER}, {"a.opf": "<a/>", "b.opf": "<a/>"}):
        with pytest.raises(FileDamaged):
            read(package({"mimetype": "application/epub+zip", **parts}), "a.epub")


def test_a_book_of_pictures_is_empty():
    with pytest.raises(EmptyFile):
        text('<img src="a"/>')


@pytest.mark.parametrize("closed", [True, False])
def test_elements_within_elements_have_an_end(closed):
    with pytest.raises(FileUnsafe):
        text("<div>" * 300 + "Слово" + "</div>" * (300 * closed))


def test_entities_of_its_own_are_refused():
    doctype = '<!DOCTYPE html [<!ENTITY e SYSTEM "file:///etc/passwd">]>'

    with pytest.raises(FileUnsafe):
        read(book({"a": page("<p>&e;</p>", doctype)}), "a.epub")
