"""Saved pages: the words of the interview, letter by letter, and nothing of the site around them."""

from contextlib import suppress

import pytest

from desktop_app.domain.errors import EmptyFile, PageTangled, UndecodableFile
from desktop_app.domain.interviews import Origin
from desktop_app.importers import Files
from tests.documents import html
from tests.documents.blocks import ALL, verbatim


def words(markup, name="страница.html"):
    return Files().read_bytes(markup.encode() if isinstance(markup, str) else markup, name).text


def body(markup):
    """A page with nothing around the markup."""
    return words(f"<!DOCTYPE html><html><body>{markup}</body></html>")


@pytest.mark.parametrize(
    "wrap",
    ["article", "main", 'div itemprop="articleBody"', 'div class="article__text"', "div", 'section class="x7f"'],
)
def test_every_letter_of_the_interview_is_kept_and_nothing_of_the_site(wrap):
    text = words(html.page(ALL, wrap=wrap))

    assert verbatim(ALL, text) == []
    assert [junk for junk in html.JUNK if junk in text] == []


def test_a_page_says_how_it_was_read():
    read = Files().read_bytes(html.make(ALL), "страница.HTM")

    assert (read.media_type, read.importer, read.encoding) == ("text/html", "html 1", "utf-8")


def test_an_older_encoding_keeps_every_letter_too():
    page = html.page(ALL).replace('charset="utf-8"', 'charset="windows-1251"')

    assert verbatim(ALL, words(page.encode("cp1251", "xmlcharrefreplace"))) == []


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>одно\n   <b>и</b>  то\tже</p>", "одно и то же"),
        ("<p>сл<b>о</b>во <i> и</i> дело </p>", "слово и дело"),
        ("<p>a&nbsp; b&thinsp;c&shy;d&#x301;</p>", "a\u00a0 b\u2009c\u00add\u0301"),
        ("<p> строка <br> другая<br>третья </p>", "строка\nдругая\nтретья"),
        ("<div>один<br><br>два<br/>\n<br/><br/>три</div>", "один\n\nдва\n\nтри"),
        ("<div>один<p>два</p>три</div>", "один\n\nдва\n\nтри"),
        ("<pre>\n  как  было\n\tтут</pre>", "  как  было\n\tтут"),
        ('<p>a<span style="white-space:pre-wrap">  b  </span> c</p>', "a  b   c"),
        ('<p style="white-space: pre-line">a  b\n c</p>', "a b\nc"),
        ("<p>до<wbr>ма<img alt='x'></p><hr><p>там</p>", "дома\n\nтам"),
        ("<ul><li>раз<li>два <ol><li>внутри</ol></ul>", "раз\n\nдва\n\nвнутри"),
        ("<dl><dt>Корр.:</dt><dd>Когда?</dd></dl>", "Корр.:\n\nКогда?"),
        ("<blockquote>«Да»<p>нет</blockquote>", "«Да»\n\nнет"),
        ("<p>a&#13;&#10;b</p><pre>c&#13;&#10;d&#13;e</pre>", "a b\n\nc\nd\ne"),
        ("<p>&nbsp;</p><p>слово</p><p>\u200b</p>", "слово"),
        ("<details><summary><button>Вопрос?</button></summary>Ответ.</details>", "Вопрос?\n\nОтвет."),
        (
            "<p>м<sup>3</sup> и шаг<sup><a href='#n1'>1</a></sup>, <a href='#c'><sup>2</sup></a>конец</p>",
            "м3 и шаг, конец",
        ),
    ],
)
def test_white_space_and_blocks_are_those_that_a_reader_sees(markup, text):
    assert body(markup) == text


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<table><tr><td>a</td><td>b<br>c</td></tr><tr><td></td><td>d</td></tr></table>", "a\tb c\n\td"),
        (
            "<table><caption>Насосы</caption><tr><th>a<th>b<tr><td><p>1</p><p>2</p><td>3</table>",
            "Насосы\n\na\tb\n1 2\t3",
        ),
        ("<table><tr><td>меню<td><table><tr><td>x<td>y</table><p>слово</table>", "меню\n\nx\ty\n\nслово"),
        (
            "<table><tr><td><p>один</p><p>два</p></td><td>третья ячейка слева</td></tr></table>",
            "один\n\nдва\n\nтретья ячейка слева",
        ),
        ("<table><tr><td>одна колонка</td></tr><tr><td>её строки</td></tr></table>", "одна колонка\n\nеё строки"),
        ('<table class="table" role="presentation"><tr><td>a<td><p>b<p>c</table>', "a\n\nb\n\nc"),
    ],
)
def test_a_table_is_one_paragraph_unless_it_arranges_the_page(markup, text):
    assert body(markup) == text


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>тайна</script>", "<style>тайна</style>", "<noscript><p>тайна</p></noscript>", "<p hidden>тайна</p>",
        "<template><p>тайна</p></template>", '<div aria-hidden="true">тайна</div>', "<!-- тайна -->",
        '<p style="display:none">тайна</p>', "<iframe>тайна</iframe>", "<svg><text>тайна</text></svg>",
        "<select><option>тайна</select>", "<textarea>тайна</textarea>", "<button>тайна</button>",
        '<p><span style="mso-hide:all">тайна</span></p>', "<dialog>тайна</dialog>",
    ],
)  # fmt: skip
def test_what_a_reader_does_not_see_is_left_out(hidden):
    assert body(f"<article><p>слово</p>{hidden}<p>дело</p></article>") == "слово\n\nдело"


LONG = "Вода в этом году пришла раньше, чем обещали в институте, и ушла тоже раньше, говорит гидролог. "


@pytest.mark.parametrize(
    "junk",
    [
        '<div class="article-share">тайна</div>', '<ul id="readAlso"><li><a href="/1">тайна</a></ul>',
        '<div class="b-subscribe">тайна</div>', "<aside>тайна</aside>", "<nav>тайна</nav>", "<footer>тайна</footer>",
        '<div class="comments_list">тайна</div>', "<figure><img><figcaption>тайна</figcaption></figure>",
        '<p class="wp-caption-text">тайна</p>', "<form>тайна<input></form>", "<header><p>тайна</p></header>",
        '<div role="navigation">тайна</div>', '<p>Читайте также: <a href="/1">тайна</a></p>',
        '<p><b>Материалы по теме</b></p><p><a href="/1">тайна</a></p><ul><li><a href="/2">тайна</a></ul>',
        '<p>Тағы оқыңыз: <a href="/1">тайна</a></p>', '<p>Read more: <a href="/1">тайна</a></p>',
    ],
)  # fmt: skip
def test_what_belongs_to_the_site_is_left_out(junk):
    assert body(f"<article><p>{LONG}</p>{junk}<p>{LONG}</p></article>") == f"{LONG.strip()}\n\n{LONG.strip()}"


@pytest.mark.parametrize(
    "speech",
    [
        "<p>Читайте также <a href='/1'>эту книгу</a>, советую: в ней есть всё о воде</p>", "<p>По теме: ничего</p>",
        "<p><span class='share'>Доля</span> воды</p>", "<p><a href='/1'>Вся строка — ссылка</a></p>",
        "<p>В <time datetime='2021'>2021 году</time> было так</p>", "<p class='author'>Корреспондент:</p>",
        "<div class='expert-comment'>Мой ответ</div>", "<div class='category-social tag-ads'>Всё по рубрикам</div>",
        "<form class='aspnet'><p>Страница внутри формы</p></form>", "<header><h1>Вода</h1></header>",
    ],
)  # fmt: skip
def test_words_of_the_interview_that_look_like_the_sites_stay(speech):
    text = body(f"<article>{speech}<p>{LONG * 3}</p></article>")

    assert text.split("\n\n")[0] == words(f"<p>{speech}")


def test_the_larger_part_of_a_text_is_never_left_out_for_its_name():
    assert body(f'<article><p>Начало.</p><div class="related"><p>{LONG * 5}</p></div></article>').endswith(LONG.strip())


def test_the_article_is_found_between_teasers_and_before_the_next_one():
    teaser = '<article class="teaser"><h3><a href="/1">Хлеб</a></h3><p>Подорожал.</p></article>'
    first, second = (f"<article><h2>{name}</h2><p>{LONG * 4}</p></article>" for name in ("Первая", "Вторая"))
    text = body(teaser * 5 + first + second + teaser * 5)

    assert text == f"Первая\n\n{(LONG * 4).strip()}"


@pytest.mark.parametrize(
    "page",
    [
        "<div><div><p>{lead}</p></div><div class='x1'><p>{long}</p></div></div>",
        "<div><h3>{lead}</h3><div><p>{long}</p></div></div><div><a href='/1'>Ещё</a></div>",
        "<table><tr><td><a href='/'>Главная</a> <a href='/2'>Политика</a> <a href='/3'>Хлеб</a><td><table><tr><td>"
        "<p>{lead}</p>{long}</table></table>",
        "<center><b>{lead}</b><br><br>{long}</center><ul><li><a>Раз</a><li><a>Два</a><li><a>Три</a></ul>",
    ],
)
def test_on_a_page_that_names_nothing_all_that_may_have_been_said_is_kept(page):
    lead = "Кто-нибудь считал эту воду?"

    assert body(page.format(lead=lead, long=LONG * 5)) == f"{lead}\n\n{(LONG * 5).strip()}"


@pytest.mark.parametrize(
    "page",
    [
        "<div>{part}<div>реклама</div>{part}</div>",
        "<article><div>{part}</div><div>реклама</div><div>{part}</div></article><article>{part}</article>",
        "<div>{part}<div>реклама</div><div class='article__text'>{part}</div></div>",
    ],
)
def test_the_parts_of_one_text_in_containers_of_their_own_are_all_taken(page):
    text = body(page.format(part=f'<div class="article__text"><p>{LONG * 3}</p></div>'))

    assert text == "\n\n".join([(LONG * 3).strip()] * 2)


def test_a_long_teaser_is_not_the_interview():
    teaser = (
        f'<article><h3><a href="/1">Хлеб</a></h3><p>{"Хлеб подорожал, и никто не знает, почему. " * 8}</p></article>'
    )

    assert body(f"<div><p>{LONG * 40}</p></div>{teaser}").startswith("Вода")


def test_a_layout_that_is_named_after_its_sidebar_is_not_the_sidebar():
    text = body(
        f'<div class="with-sidebar"><div class="article__text"><p>{LONG * 4}</p></div><aside>тайна</aside></div>'
    )

    assert text == (LONG * 4).strip()


def test_a_page_of_frames_holds_no_words_of_its_own():
    with pytest.raises(EmptyFile):
        words("<html><frameset><frame src='secret.html'></frameset></html>")


def test_what_xml_closes_at_once_stays_closed():
    page = (
        '<?xml version="1.0"?><html><head><title>А</title><script src="a.js"/></head><body><p>слово</p></body></html>'
    )

    assert words(page, "а.xhtml") == "слово"


def test_a_header_in_the_text_counts_more_than_the_page():
    page = '<html><meta property="article:published_time" content="2020-01-02"><p>Дата: 12 ноября 2025<br>Издание: Весть</p><p>Слово.'
    read = Files().read_bytes(page.encode(), "a.html")

    assert (read.date, read.date_origin, read.outlet) == ("2025-11-12", Origin.HEADER, "Весть")
    assert read.text[read.body_start :] == "Слово."


def test_a_page_without_words_is_empty():
    with pytest.raises(EmptyFile):
        words("<html><body><script>слово</script><img></body></html>")


def test_a_binary_file_is_no_page():
    with pytest.raises(UndecodableFile):
        words(bytes(range(256)) * 20)


HOSTILE = {
    "deep": "<div>" * 100_000 + "слово" + "</div>" * 100_000,
    "ends that close nothing": "<div></x>" * 50_000,
    "ends behind a wall": "<div><object></div></object>" * 50_000,
    "formatting": "".join(f"<p><font a={number}>x" for number in range(20_000)) + "</font>" * 20_000,
    "formatting behind a wall": "".join(f"<p><font a={n}><object></font></object>x" for n in range(20_000)),
    "cells": "<table><td>" * 50_000,
    "attributes": "<a " + " ".join(f"a{number}" for number in range(50_000)) + ">",
    "attributes after slashes": "<a " + "/".join(f"a{number}" for number in range(50_000)) + ">",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_page_that_would_hang_the_parser_is_refused(name):
    with pytest.raises(PageTangled):
        words("<!DOCTYPE html>" + HOSTILE[name])


@pytest.mark.parametrize(
    "markup",
    [
        "<p>слово " * 20_000, "<ul>" + "<li>слово " * 20_000, "<table>" + "<tr><td>a<td>b" * 5_000,
        "<p><font color=red>слово" * 400, "<div>" * 400 + "слово", "<a'" * 100_000, "<!--" * 100_000,
        "<script>" * 100_000, "<a href=1>слово" * 20_000, '<p a="' + "x y " * 100_000 + '">слово',
        "<div>" * 450 + "<time datetime=1>x</time>" * 5_000, "<article>" * 400 + "слово " * 1_000,
        '<script type="application/ld+json">' + "[" * 100_000 + "</script><p>слово",
        "<h1>x</h1>" + "<div>" * 300 + "<time datetime=1>x</time>" * 5_000,
    ],
)  # fmt: skip
@pytest.mark.timeout(20)
def test_a_page_that_is_only_written_badly_ends_soon(markup):
    with suppress(EmptyFile):
        assert words("<!DOCTYPE html>" + markup).strip()


def test_halves_of_characters_do_not_come_through():
    read = Files().read_bytes(b"<html><title>&#xD800;</title><p>a&#xDC00;&#0;b", "a.html")

    assert read.text == "a\ufffd\ufffdb"
    assert read.title == "\ufffd"
