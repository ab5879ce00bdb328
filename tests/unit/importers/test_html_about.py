"""What a page says of itself, from its data for machines to what only stands there to be seen."""

import json

import pytest

from desktop_app.domain.interviews import Language, Origin
from desktop_app.importers import Files
from desktop_app.importers.html_about import day, plausible

URL = "https://vestnik.example/voda"
TEXT = "<article><p>Воды хватит до августа, сказала она, и замолчала. Никто не возразил, потому что спорить не о чем.</p></article>"
ARTICLE = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Воды хватит &quot;до августа&quot;",
    "datePublished": "2021-05-12T23:30:00Z",
    "dateModified": "2024-01-01",
    "author": {"@type": "Person", "name": "Ирина Ким"},
    "publisher": {"@type": "Organization", "name": "Степной вестник"},
    "mainEntityOfPage": {"@id": URL},
    "locationCreated": {"@type": "Place", "name": "Тараз"},
    "inLanguage": "ru-KZ",
}
FIELDS = ("title", "date", "outlet", "interviewer", "url")


def read(head, text=TEXT, root="", name="страница.html"):
    return Files().read_bytes(
        f"<!DOCTYPE html><html {root}><head>{head}</head><body>{text}</body></html>".encode(), name
    )


def linked(found):
    return f'<script type="application/ld+json">{found if isinstance(found, str) else json.dumps(found)}</script>'


def fields(found):
    return tuple(getattr(found, name) for name in FIELDS)


WHOLE = ('Воды хватит "до августа"', "2021-05-12", "Степной вестник", "Ирина Ким", URL)


@pytest.mark.parametrize(
    "written",
    [
        ARTICLE,
        [{"@type": "BreadcrumbList"}, ARTICLE],
        {"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "Сайт"}, ARTICLE]},
        {"@type": "WebPage", "mainEntity": ARTICLE},
        ARTICLE | {"@type": ["Article", "Interview"]},
        ARTICLE | {"author": ["Ирина Ким", "Ирина Ким"], "publisher": "Степной вестник"},
        ARTICLE | {"author": [{"@type": "Organization", "name": "Редакция"}, {"@type": "Person", "name": "Ирина Ким"}]},
        {"@graph": [ARTICLE | {"author": {"@id": "#ik"}}, {"@id": "#ik", "@type": "Person", "name": "Ирина Ким"}]},
        f"<!--\n{json.dumps(ARTICLE)}\n-->",
        json.dumps(ARTICLE)[:-1] + ",}",
        json.dumps(ARTICLE)[:-1] + ', "articleBody": "строка\nи другая"};',
    ],
)
def test_data_for_machines_say_it_all(written):
    found = read(linked(written))

    assert fields(found) == WHOLE
    assert (found.title_origin, found.date_origin) == (Origin.STRUCTURED, Origin.STRUCTURED)
    assert dict(found.origins)["outlet"] is Origin.STRUCTURED


def test_data_for_machines_name_place_and_language():
    found = read(linked(ARTICLE))

    assert (found.place, found.language) == ("Тараз", Language.RUSSIAN)


@pytest.mark.parametrize(
    "broken", ["{", "[" * 50_000, "null", "5", '{"@type": "NewsArticle", "author": [[null]], "headline": 5}']
)
def test_broken_data_leave_the_page_readable(broken):
    found = read(linked(broken) + f'<meta property="og:title" content="Вода"><link rel="canonical" href="{URL}">')

    assert (found.title, found.url) == ("Вода", URL)


def test_open_graph_says_it_where_there_is_nothing_better():
    found = read(f"""
        <title>Воды хватит | Вестник</title><meta property="og:title" content="Воды хватит — Степной вестник">
        <meta property="og:site_name" content="Степной вестник"><meta property="og:url" content="{URL}">
        <meta property="article:published_time" content="2021-05-12T01:00:00+06:00">
        <meta property="article:modified_time" content="2024-05-12T01:00:00+06:00">
        <meta property="article:author" content="https://facebook.example/kim">""")

    assert fields(found) == ("Воды хватит", "2021-05-12", "Степной вестник", "", URL)


def test_meta_elements_and_microdata_say_it_too():
    found = read(
        '<title>Вода</title><meta name="DC.creator" content="Ирина Ким"><meta name="DC.date.issued" content="2021-05-12">',
        f'<h1>Воды хватит</h1><span itemprop="author"><b itemprop="name">Не она</b></span>{TEXT}',
    )
    marked = read(
        "",
        f"""<article itemscope><h1 itemprop="headline">Воды хватит</h1><meta itemprop="dateModified" content="2024-01-01">
        <span itemprop="author">Ирина Ким</span><meta itemprop="datePublished" content="2021-05-12">{TEXT}</article>""",
    )

    assert fields(found)[:4] == ("Воды хватит", "2021-05-12", "", "Ирина Ким")
    assert fields(marked)[:4] == ("Воды хватит", "2021-05-12", "", "Ирина Ким")
    assert marked.title_origin is Origin.HEADING


def test_a_page_that_says_nothing_is_told_nothing():
    found = read("", TEXT + "<footer>© 2021 Степной вестник, 12.05.2021</footer>")

    assert fields(found)[1:] == (None, "", "", "")
    assert (found.date_origin, found.recorded, found.place, found.language) == (None, None, "", None)
    assert found.title_origin is Origin.SENTENCE
    assert found.origins == ()


@pytest.mark.parametrize(
    ("title", "outlet", "expected"),
    [
        ("Вода | Вестник", "", "Вода"),
        ("Вода — Вестник", "Вестник", "Вода"),
        ("Вода — это жизнь", "Вестник", "Вода — это жизнь"),
        ("Вода :: Интервью :: Вестник", "", "Вода"),
        ("Вестник", "Вестник", "Вестник"),
    ],
)
def test_the_name_of_the_site_is_no_part_of_the_title(title, outlet, expected):
    assert read(f'<title>{title}</title><meta property="og:site_name" content="{outlet}">').title == expected


@pytest.mark.parametrize(
    "text",
    [
        '<article><header><h1>А</h1><time datetime="2021-05-12T10:00">12 мая</time></header>{}</article>',
        '<div><h1>А</h1><time datetime="2021-05-12">12 мая</time></div>{}',
        '{}<time pubdate datetime="2021-05-12">12 мая</time>',
        '<div><h1>А</h1><time class="updated" datetime="2024-01-01">x</time><time datetime="2021-05-12">x</time></div>{}',
    ],
)
def test_a_time_in_the_head_of_the_article_is_its_date(text):
    found = read("", text.format(TEXT))

    assert (found.date, found.date_origin) == ("2021-05-12", Origin.STRUCTURED)


@pytest.mark.parametrize(
    "text",
    [
        '<h1>А</h1>{}<div class="comments"><article><time datetime="2021-05-12">вчера</time></article></div>',
        '<div><h1>А</h1>{}<ul><li><time datetime="2021-05-12">вчера</time></li></ul></div>',
        '<div><h1>А</h1><time itemprop="dateModified" datetime="2021-05-12">вчера</time></div>{}',
        '{}<p><time datetime="2021-05-12">тогда</time></p>',
    ],
)
def test_any_other_time_is_not(text):
    assert read("", text.format(TEXT)).date is None


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2021-05-12T23:59:59+06:00", "2021-05-12"),
        ("2021-05-12T00:30:00.000Z", "2021-05-12"),
        ("20210512T101500", "2021-05-12"),
        ("12.05.2021 10:30", "2021-05-12"),
        ("12 мая 2021, 10:30", "2021-05-12"),
        ("Wed, 12 May 2021 10:00:00 +0600", "2021-05-12"),
        ("May 12, 2021", "2021-05-12"),
        ("2021-05", "2021-05"),
        ("1970-01-01T00:00:00Z", None),
        ("0001-01-01", None),
        ("2021-02-30", None),
        ("вчера", None),
        ("1620777600", None),
        ("", None),
    ],
)
def test_a_day_is_the_one_that_is_written(written, expected):
    assert day(written) == expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        (f"<!-- saved from url=(0028){URL} -->", URL),
        ("<!-- saved from url=(0014)about:internet -->", ""),
        (f"<!--\n Page saved with SingleFile \n url: {URL} \n saved date: Wed -->", URL),
        (f'<link rel="canonical" href="https://vestnik.example/"><meta property="og:url" content="{URL}">', URL),
        ('<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="file:///etc/passwd">', ""),
    ],
)
def test_the_address_is_one_on_the_web(before, expected):
    assert read(before).url == expected


def test_the_language_of_the_page_counts_where_the_letters_bear_it():
    assert read("", root='lang="ru-RU"').language is Language.RUSSIAN
    assert read("", root='lang="en"').language is None
    assert plausible(Language.RUSSIAN, "Тамызға дейін су жетеді, деді ол, өйткені қар көп болды.") is None
    assert plausible(Language.KAZAKH, "Тамызға дейін су жетеді, деді ол, өйткені қар көп болды.") is Language.KAZAKH
    assert plausible(Language.ENGLISH, "Water until August.") is Language.ENGLISH


def test_a_long_list_of_names_ends_soon():
    assert read("", '<p itemprop="author">Имя</p>' * 3000 + TEXT).interviewer == "Имя"


def test_a_title_with_a_number_that_is_no_sign_is_read():
    assert read(f'<meta property="og:title" content="Воды &amp;#{"9" * 5000}; хватит">').title == "Воды \ufffd хватит"
