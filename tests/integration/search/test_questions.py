"""Questions that editors ask, and the passages that answer."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from whoosh import query
from whoosh.index import open_dir

from desktop_app.domain.errors import QueryNotUnderstood
from desktop_app.search.evaluation import evaluate
from desktop_app.search.matching import Passage, match
from desktop_app.search.parser import parse
from desktop_app.search.query import And, Not, Or, Phrase, sought


@pytest.mark.parametrize(
    ("query", "answers"),
    [
        ("налог", {"nurlan:3", "aigul:1"}),
        ("город", {"nurlan:3"}),
        ("елка", {"nurlan:3"}),
        ("station", {"john:1"}),
        ("city", {"john:2"}),
        ("мектеп", {"dana:2", "dana:1"}),
        ("казак", {"dana:2"}),
        ("ТОКАЕВ", {"nurlan:2", "nurlan:3", "aigul:2", "aigul:1", "dana:1"}),
        ("Токаевой", {"nurlan:2", "nurlan:3", "aigul:2", "aigul:1", "dana:1"}),
        ("Тоқаевқа", {"nurlan:2", "nurlan:3", "aigul:2", "aigul:1", "dana:1"}),
        ("Касым-Жомарта", {"nurlan:3"}),
        ("Касымжомарт", {"nurlan:3"}),
        ("горо", set()),
    ],
)
def test_a_word_is_found_in_all_its_forms(found, query, answers):
    assert found(query) == answers


@pytest.mark.parametrize(
    ("query", "answers"),
    [
        ("атомная электростанция", {"nurlan:1", "nurlan:2", "aigul:1"}),
        ("«атомная электростанция»", {"nurlan:1", "nurlan:2"}),
        ('"атомной электростанцией"', {"nurlan:1", "nurlan:2"}),
        ("„атомной электр*“", {"nurlan:1", "nurlan:2"}),
        ('"электростанция атомная"', {"aigul:1"}),
        ('"разговоры об энергетике"', {"nurlan:1"}),
    ],
)
def test_the_words_of_a_phrase_follow_each_other(found, query, answers):
    assert found(query) == answers


@pytest.mark.parametrize(
    ("query", "answers"),
    [
        ("налоги И ёлка", {"nurlan:3"}),
        ("ёлка ИЛИ бумага", {"nurlan:3", "aigul:2"}),
        ("ёлка НЕМЕСЕ бумага", {"nurlan:3", "aigul:2"}),
        ("налоги -ёлка", {"aigul:1"}),
        ("налоги НЕ ёлка", {"aigul:1"}),
        ("налоги NOT (ёлка OR нигде)", {"aigul:1"}),
        ("налоги ЖӘНЕ (ёлка OR платить)", {"nurlan:3", "aigul:1"}),
        ("NOT lang:ru", {"dana:1", "dana:2", "john:1", "john:2"}),
        ("налоги город бумага", set()),
    ],
)
def test_words_are_joined_and_excluded(found, query, answers):
    assert found(query) == answers


@pytest.mark.parametrize(
    ("query", "answers"),
    [
        ("speaker:Сеитова", {"nurlan:2", "nurlan:3"}),
        ("спикер:(Сеитов ИЛИ Марш) налоги", {"nurlan:3"}),
        ('сөйлеуші:"Дана Сәтова"', {"dana:1", "dana:2"}),
        ("tag:налоги", {"aigul:1", "aigul:2"}),
        ("тег:экономика налоги", {"nurlan:3", "aigul:1"}),
        ("издание:вестник токаев", {"nurlan:2", "nurlan:3"}),
        ("lang:каз", {"dana:1", "dana:2"}),
        ("lang:en station", {"john:1"}),
        ("year:2024..2025 налог", {"nurlan:3", "aigul:1"}),
        ("date:2025-11", {"nurlan:1", "nurlan:2", "nurlan:3"}),
        ("date:2025-01..2025-11", {"nurlan:1", "nurlan:2", "nurlan:3"}),
        ("date:..2023", {"john:1", "john:2"}),
        ("title:сбор", {"aigul:1", "aigul:2"}),
        ("title:энергет* атомный", {"nurlan:1", "nurlan:2"}),
    ],
)
def test_fields_narrow_the_answer(found, query, answers):
    assert found(query) == answers


def test_a_title_answers_once_and_helps_the_words_of_its_passages(found):
    assert found("разговор") == {"nurlan:1"}
    assert found("разговор ёлка") == {"nurlan:3"}


@pytest.mark.parametrize(("query", "answers"), [("электрост*", 3), ("build*", 0), ("*", 9), ("lak*", 1)])
def test_a_star_stands_for_the_rest_of_a_word(ask, query, answers):
    assert ask(query).total == answers


def test_while_typing_the_last_word_may_be_a_beginning(ask):
    assert ask("атомная электрост").total == 0
    assert ask("атомная электрост", typing=True).total == 3
    assert ask("е", typing=True).total == ask("е").total


def test_the_form_that_was_typed_comes_before_other_forms(ask):
    assert ask("налогах").hits[0].interview == "aigul"
    assert ask("налоги").hits[0].interview == "nurlan"


def test_the_newest_come_first_when_asked_by_date(ask):
    dates = [hit.date for hit in ask("*", order="date").hits]
    assert dates == sorted(dates, reverse=True)


def test_the_total_and_the_facets_count_all_answers_however_few_are_shown(ask):
    results = ask("налог ИЛИ токаев", limit=1)
    assert len(results.hits) == 1
    assert results.total == 5
    assert results.facets["year"] == {"2025": 3, "2024": 2}
    assert results.facets["language"] == {"ru": 4, "kk": 1}
    assert results.facets["speaker"]["Айгуль Ержанова"] == 2
    assert results.facets["outlet"]["Степной вестник"] == 2
    assert results.facets["tag"]["Экономика/Налоги"] == 2


def lit(archive, results):
    return {archive.text(hit.interview)[start:end] for hit in results.hits for start, end in hit.matches}


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("налог -ёлка", {"налогах"}),
        ("«атомная электростанция»", {"атомная", "электростанция", "атомной", "электростанции"}),
        ("«атомная электростанция» бумага", set()),
        ("(ёлка И нигде) ИЛИ бумага", {"бумагу"}),
        ("Касымжомарт", {"Касым-Жомарт"}),
        ("lang:en", set()),
        ("station", {"stations"}),
    ],
)
def test_what_is_lit_is_what_matched(newsroom_index, ask, query, words):
    assert lit(newsroom_index[0], ask(query)) == words


def test_a_snippet_is_word_for_word_and_its_marks_are_exact(newsroom_index, ask):
    archive, _ = newsroom_index
    for hit in ask("токаев ИЛИ налог ИЛИ station").hits:
        assert hit.snippet.strip("…") in archive.text(hit.interview)
        words = [archive.text(hit.interview)[start:end] for start, end in hit.matches]
        assert [hit.snippet[start:end] for start, end in hit.marks] == words


@pytest.mark.parametrize(
    "query", ["", " ", '"', "(", ")", "-", "AND", "date:вчера", "lang:xx", "speaker:", "!?", "((((" * 60]
)
def test_what_asks_for_nothing_is_not_understood(ask, query):
    with pytest.raises(QueryNotUnderstood):
        ask(query)


@pytest.mark.parametrize(
    "query", ['"атомная электростанция', "(налог", "налог)", "налог AND", "OR налог", "налог -", "налог tag:"]
)
def test_a_query_that_is_not_finished_is_answered_all_the_same(ask, query):
    assert ask(query).total > 0


WORDS = [
    "налог",
    "токаева",
    "Атомная",
    "электростанции",
    "ёлка",
    "stations",
    "қала",
    "об",
    "и",
    "Касым-Жомарт",
    "горо",
]
SIGNS = ["*", "AND", "ИЛИ", "НЕ", "-налог", "(", ")", '"', "«", "»", "„", "ат*", ":", "..", "e\u0301", "a" * 30]
FIELDS = ["speaker:Сеитов", "tag:", "lang:ru", "date:2025", "title:", "year:2024..2025"]
pieces = st.sampled_from(WORDS + SIGNS + FIELDS)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.one_of(st.text(max_size=30), st.lists(pieces, max_size=8).map(" ".join)), st.booleans())
def test_the_index_gives_the_very_passages_that_answer_when_read_one_by_one(newsroom_index, asked, typing):
    archive, index = newsroom_index
    try:
        tree = parse(asked, typing)
    except QueryNotUnderstood:
        return
    matches = {
        (unit.interview, unit.number): one
        for unit in archive.every_unit()
        if (one := match(tree, Passage.of(unit, unit.number == 1))).holds
    }
    results = index.search(archive.reading, asked, 100, "relevance", typing)
    assert {(hit.interview, hit.number) for hit in results.hits} == matches.keys()
    assert results.total == len(matches)
    for hit in results.hits:
        text = archive.text(hit.interview)
        assert [text[a:b] for a, b in hit.matches if a - hit.start < 240] == [hit.snippet[a:b] for a, b in hit.marks]


def as_whoosh_asks(node):
    """Return the tree as Whoosh's own queries."""
    match node:
        case Phrase(words=(one,)):
            return query.Or([query.Term("norm", key) for key in one.keys])
        case And(parts=parts):
            return query.And([as_whoosh_asks(part) for part in parts])
        case Or(parts=parts):
            return query.Or([as_whoosh_asks(part) for part in parts])
        case Not(part=part):
            return query.Not(as_whoosh_asks(part))


trees = st.recursive(
    st.sampled_from(["налог", "говорить", "атомный", "город", "не", "все", "station", "нигде"]).map(
        lambda word: Phrase((sought(word),))
    ),
    lambda inner: (
        st.lists(inner, min_size=2, max_size=3)
        .map(tuple)
        .flatmap(lambda parts: st.sampled_from([And(parts), Or(parts), And((parts[0], Not(parts[1])))]))
    ),
    max_leaves=6,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(trees)
def test_whoosh_itself_finds_the_same_passages(newsroom_index, tree):
    _, index = newsroom_index
    stock = open_dir(str(index._generations.current()), indexname="MAIN")
    snapshot = index._refreshed()
    with stock.searcher() as searcher:
        theirs = set(searcher.docs_for_query(as_whoosh_asks(tree)))
    assert evaluate(tree, snapshot).passages.tolist() == sorted(theirs)
