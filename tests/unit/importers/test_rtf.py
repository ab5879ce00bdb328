"""What an RTF shows is the text, whichever of the many ways its program has of writing a letter."""

import time

import pytest

from desktop_app.domain.errors import EmptyFile, FileUnsafe
from desktop_app.domain.interviews import Origin, Remark
from desktop_app.services.found import Wish
from tests.documents import blocks, rtf
from tests.documents.reading import read
from tests.documents.rtf import document, unicode, words


def found(body, head=rtf.HEAD, wish=None):
    return read(document(body, head), "a.rtf", wish or Wish())


def text(body, head=rtf.HEAD):
    return found(body, head).text


def bare(head):
    return r"{\rtf1\ansi" + head + r"\pard "


def test_nothing_of_a_document_is_lost():
    one = read(rtf.make(blocks.ALL), "a.rtf")

    assert blocks.verbatim(blocks.ALL, one.text) == []
    assert one.text.split("\n\n") == [block.words for block in blocks.ALL] + [it.note for it in blocks.ALL if it.note]
    assert (one.title, one.title_origin) == (blocks.ALL[0].text, Origin.HEADING)
    assert (one.importer, one.media_type, one.encoding) == ("rtf 1", "application/rtf", "cp1251")
    assert (one.remarks, one.warnings) == ((), ())


def test_kazakh_letters_come_as_numbers_that_may_be_negative():
    assert text(unicode("Қазақша ңғүұқөһі \ufb02") + r"\par") == "Қазақша ңғүұқөһі \ufb02"


def test_halves_of_a_character_are_joined_and_those_alone_are_marked():
    one = found(unicode("Ура 😀!") + r" \u-10179?x\u-8704? \u128512?\u0?")

    assert one.text == "Ура 😀! \ufffdx\ufffd 😀\ufffd"
    assert one.remarks == (Remark.BAD_CHARACTERS,)


def test_as_many_signs_as_are_said_stand_for_a_number():
    body = r"\uc2\u1071\'df\'df{\uc0\u1072 \u1073\u1074 x}\u1103 ??!\uc1\u8209\_\u1105\u8212\emdash ."

    assert text(body) == "Яабвxя!\u2011ё—."


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (r"\ansicpg1251\deff0{\fonttbl{\f0\fcharset0 A;}}", r"\f0\'cf\'f0"),
        (r"\ansicpg1251", r"\'cf\'f0"),
        (r"\ansicpg1252\deff0{\fonttbl{\f0\fnil\fcharset204 A;}}", r"\'cf\'f0"),
        (r"\ansicpg1252\deff0{\fonttbl\f0\fnil\fcharset0 A;\f1\fnil\fcharset204 B;}", r"\f1\'cf\'f0"),
        (r"\ansicpg1252{\fonttbl{\f7\fcharset0\cpg1251 A;}}", r"\f7\'cf\'f0"),
        (r"\ansicpg65001", r"\'d0\'9f\'d1\'80"),
        (r"\mac\ansicpg10007", r"\'8f\'f0"),
        (r"\pc\ansicpg866", r"\'8f\'e0"),
    ],
)
def test_letters_are_read_in_the_encoding_of_their_font(head, body):
    assert text(body, bare(head)) == "Пр"


def test_western_letters_stay_western_where_fonts_are_told_apart():
    assert text(r"caf{\f1\'e9} {\plain\'e9}") == "café й"


def test_an_editor_can_wish_an_encoding():
    one = found(r"\'cf\'f0", bare(r"\ansicpg1252"), Wish(encoding="cp1251"))

    assert (one.text, one.encoding) == ("Пр", "cp1251")


def test_raw_bytes_of_other_programs_are_read_too():
    data = bare(r"\ansicpg1251").encode() + "Привет".encode("cp1251") + b"}"

    assert read(data, "a.rtf").text == "Привет"


def test_letters_of_a_sign_font_are_signs():
    assert text(r"{\f2\'b7 a\u-3913?} a") == "• α• a"


def test_line_ends_of_the_file_mean_nothing_and_those_of_the_author_all():
    assert text(
        "Раз\r\n".encode("cp1251").decode("latin-1") + r"\'e4\'e2\'e0\line x\tab y\par" "\\\n" r"z\sect w\page"
    ) == ("Раздва\nx\ty\n\nz\n\nw")


def test_deleted_text_is_left_out_and_its_paragraph_goes_on():
    one = found(r"a{\deleted b}{\revised c}\plain{\deleted d\par}e\par f{\deleted\footnote g}{\deleted{\footnote h}}")

    assert (one.text, one.remarks) == ("ace\n\nf", (Remark.CHANGES_ACCEPTED,))


def test_hidden_text_is_left_out_with_a_warning():
    one = found(r"a{\v b}\v c\v0 d\v e\plain f")

    assert one.text == "adf"
    assert len(one.warnings) == 1


def test_notes_comments_and_text_boxes_are_read_each_once():
    box = r"{\shp{\*\shpinst\shpleft0{\sp{\sn x}{\sv 1}}{\shptxt \pard box\par}}{\shprslt{\*\do{\dptxbxtext box\par}}}}"
    body = (
        r"{\header head\par}{\footerr foot\par}one{\super\chftn{\footnote\pard\plain{\chftn}note\par second}}"
        r"{\*\atnid AB}{\*\atnauthor Author}\chatn{\*\annotation\pard comment}"
        + box
        + r" goes on\par two{\*\footnote last}"
    )
    one = found(body)

    assert one.text == "one goes on\n\nbox\n\ntwo\n\nnote\n\nsecond\n\nlast\n\ncomment"
    assert one.remarks == (Remark.COMMENTS,)


def test_pictures_and_embedded_files_are_left_out_with_a_word():
    for part in (
        r"{\*\shppict{\pict\pngblip 89504e}}{\nonshppict{\pict 00}}",
        r"{\object{\*\objdata 0105}{\result}}",
        r"{\shp{\*\shpinst{\sp{\sn pib}{\sv{\pict ff}}}}}",
        "{\\pict\\bin3 }{}}",
    ):
        assert (found("a" + part + "b").text, found("a" + part + "b").remarks) == ("ab", (Remark.PARTS_LEFT_OUT,))


def test_a_field_shows_its_result():
    assert text(r'{\field{\*\fldinst HYPERLINK "http://a.kz"}{\fldrslt\ul link}} {\*\bkmkstart x}{\xe{y}}.') == "link ."


def test_tables_keep_their_cells_rows_and_tables_within():
    body = (
        r"before\par\trowd\cellx1\cellx2\pard\intbl a\cell b\par c\cell\row"
        r"\trowd\cellx1\cellx2\pard\intbl d\cell\pard\intbl\itap2 e\nestcell f\nestcell"
        r"{\*\nesttableprops\trowd\cellx1\cellx2\nestrow}{\nonesttables\par}\pard\intbl g\cell\row"
        r"\pard after\par\trowd\pard\intbl frame\par in\cell\row\pard"
    )

    assert text(body) == "before\n\na\tb\nc\nd\te\tf\ng\n\nafter\n\nframe\n\nin"


@pytest.mark.parametrize("heading", [r"\s1 ", r"\outlinelevel0 ", r"\s5 "])
def test_a_heading_is_known_by_its_style(heading):
    head = r"{\rtf1{\stylesheet{\s1 heading 1;}{\s5\outlinelevel0 Own;}{\*\cs1 title;}}"

    assert found(rf"\pard text\par\pard{heading}Heading\par", head).title == "Heading"


def test_what_the_file_says_of_itself_is_told_with_its_origin():
    body = (
        rf"{{\info{{\title {words('Вода')}}}{{\author {words('Ерлан Сапаров')}}}{{\company X}}{{\creatim\yr2020}}}}"
        r"{\upr{\title ??}{\*\ud{\title \u1042?ода}}}".replace("ода", words("ода"))
        + words("Слово.")
    )
    one = found(body)

    assert (one.text, one.title, one.title_origin) == ("Слово.", "Вода", Origin.STRUCTURED)
    assert (one.interviewer, one.date) == ("Ерлан Сапаров", None)


def test_what_follows_the_document_is_not_read_and_a_cut_one_says_so():
    assert read(b"\xef\xbb\xbf" + document("a") + b"garbage {", "a.rtf").text == "a"

    cut = read(document(r"a{\b b{\footnote c")[:-1], "a.rtf")
    assert (cut.text, len(cut.warnings)) == ("ab\n\nc", 1)


@pytest.mark.parametrize(
    "body",
    [
        "",
        r"{\pict\bin99999999999 x",
        r"{\*\x\bin9999999999 ",
        "{",
        r"\'",
        r"\cell\row\nestrow\itap999999999",
        "}}",
    ],
)
def test_a_document_without_words_is_empty(body):
    with pytest.raises(EmptyFile):
        text(body)


def test_groups_within_groups_have_an_end():
    with pytest.raises(FileUnsafe):
        text("{" * 5_000 + "a")


def test_tables_within_tables_have_an_end():
    assert text(r"\intbl\itap999999999 a\nestcell\nestrow\pard b") == "a\n\nb"


def test_many_fonts_and_endless_names_take_no_time():
    fonts = "".join(rf"{{\f{number}\fcharset0 A;}}" for number in range(5_000))
    begun = time.process_time()
    text(r"{\fonttbl" + fonts + r"{\f1 " + r"A\~" * 20_000 + "}}" + r"\f5\'e0\f6\'e1" * 5_000)

    assert time.process_time() - begun < 2
