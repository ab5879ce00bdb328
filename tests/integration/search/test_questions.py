"""Questions that editors ask, and the passages that answer."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from whoosh import query
from whoosh.index import open_dir

from desktop_app.domain.errors import QueryNotUnderstood, TooManyForms
from desktop_app.search import segments
from desktop_app.search.evaluation import evaluate
from desktop_app.search.index import WhooshIndex
from desktop_app.search.matching import interview_of, match
from desktop_app.search.parser import parse
from desktop_app.search.query import And, Not, Or, Phrase, sought
from tests.integration.search.conftest import KEY, always
from tests.integration.search.fake_archive import FakeArchive


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
        ("=налоги", {"nurlan:3"}),
        ("=Налогах", {"aigul:1"}),
        ('="атомной электростанции"', {"nurlan:2"}),
        ("=«атомная электростанция»", {"nurlan:1"}),
        ("=электростанц", set()),
        ("н*х", {"aigul:1"}),
        ("эл*станции", {"nurlan:2"}),
        ("*жомарт", {"nurlan:3"}),
        ("Касым*арт", {"nurlan:3"}),
        ("нал?ги", {"nurlan:3"}),
        ("нал?гов", set()),
        ("«ат?мн* электростанция»", {"nurlan:1", "nurlan:2"}),
        ("ёлка?", {"nurlan:3"}),
        ("tax?n*", set()),
        ("налого~1", {"nurlan:3"}),
        ("налогахх~1", {"aigul:1"}),
        ("налгоах~1", {"aigul:1"}),
        ("нлгоах~2", {"aigul:1"}),
        ("нлгоах~1", set()),
        ("қалда~1", {"dana:1"}),
        ("speaker:Сеитоф~1", {"nurlan:2", "nurlan:3"}),
        ("title:энергет*", {"nurlan:1", "nurlan:2", "nurlan:3"}),
    ],
)
def test_words_are_found_as_they_are_written(found, query, answers):
    assert found(query) == answers


@pytest.mark.parametrize(
    ("query", "answers"),
    [
        ("электростанции near/1 весной", {"nurlan:2"}),
        ("весной РЯДОМ/1 электростанции", {"nurlan:2"}),
        ("электростанции near/0 весной", set()),
        ("налоги near/5 ёлка", set()),
        ("налоги near/6 ёлка", {"nurlan:3"}),
        ("налоги near/6 ёлка near/1 город", {"nurlan:3"}),
        ("налоги near/6 ёлка near/0 город", set()),
        ("«атомной электростанции» жанында/1 весной", {"nurlan:2"}),
        ("(ёлка OR бумага) near/2 (город OR подписать)", {"nurlan:3", "aigul:2"}),
        ("(начаться весной) near/1 электростанция", {"nurlan:2"}),
        ("налог near/9 налог", set()),
        ("токаев near/passage сборы", {"aigul:2", "aigul:1"}),
        ("title:токаев near/1 title:сборы", {"aigul:1"}),
        ("касым near/1 токаев", {"nurlan:3"}),
    ],
)
def test_words_stand_near_to_each_other(found, query, answers):
    assert found(query) == answers


@pytest.mark.parametrize(
    ("query", "answers"),
    [
        ("весной near/turn ёлка", {"nurlan:2", "nurlan:3"}),
        ("весной рядом/реплика налоги near/2 не", {"nurlan:2", "nurlan:3"}),
        ("озеро near/turn ёлка", set()),
        ("озеро near/turn атомная", {"nurlan:1"}),
        ("налогах near/turn бумагу", {"aigul:1", "aigul:2"}),
        ("(весна ёлка) near/turn (марта OR нигде)", {"nurlan:2", "nurlan:3"}),
        ("(весной near/turn ёлка) -марта", {"nurlan:2"}),
        ("stations near/turn cities", set()),
    ],
)
def test_words_stand_in_what_one_speaker_says_without_a_break(found, query, answers):
    assert found(query) == answers


def test_a_passage_is_lit_where_its_turn_answers(newsroom_index, ask):
    archive, _ = newsroom_index
    assert lit(archive, ask("весной near/turn ёлка")) == {"весной", "Ёлка"}
    assert lit(archive, ask("(озеро near/turn ёлка) OR марта")) == {"марта"}


def test_a_tag_is_found_by_those_above_it_and_by_its_path(found):
    everything = {"nurlan:1", "nurlan:2", "nurlan:3", "aigul:1", "aigul:2"}
    assert found("tag:Экономика") == everything
    assert found("тег:«Экономика/Налоги»") == {"aigul:1", "aigul:2"}
    assert found("тег:(Налоги OR Энергетика)") == everything


def test_fields_that_passages_lack_find_nothing(found, ask):
    assert found("kind:note налог") == found("has:link") == found("note:проверить") == set()
    assert found("вид:фрагмент налог") == found("налог")
    assert ask("NOT has:link").total == ask("*").total


@pytest.mark.parametrize(
    ("query", "instead"),
    [
        ("налоок", "налоги"),
        ("njrftd", "токаев"),
        ("ghtpbltyn njrftd", ""),
        (",evfue", "бумагу"),
        ("nj0ftd", "тоқаев"),
        ("yfkju -`krf", "налог -`krf"),
        ("vtrntg", "мектеп"),
        ("штащ", ""),
        ("ыефешщты", "stations"),
        ("njq0d", ""),
        ("налоги электростнция город", "налоги электростанция город"),
        ("«атомная элекростанция»", "«атомная электростанция»"),
        ("электростанцыи speaker:Сеитов", "электростанции speaker:Сеитов"),
        ("налог", ""),
        ("налог бумага ёлка", ""),
        ("абракадабра", ""),
        ("=налоок", ""),
        ("налог OR бумагк", "налог OR бумагу"),
        ("Касым-Жомарт OR нигде", ""),
        ("Касымжомарт OR налоок", "Касымжомарт OR налоги"),
        ("ёл-ка OR налоок", "ёл-ка OR налоги"),
        ("Касым-Жомард", "Касым-жомарт"),
        ("энергтика", "энергетике"),
    ],
)
def test_a_word_that_is_nowhere_may_be_meant_otherwise(ask, query, instead):
    assert ask(query).instead == instead


@pytest.mark.parametrize("query", ["налог", "а near/3 б", "а near/turn б", "*ог", "налок~1", "=а", "kind:passage"])
def test_an_empty_archive_answers_with_nothing(tmp_path, query):
    index = WhooshIndex(tmp_path / "index", "archive", KEY)
    archive = FakeArchive()
    for _ in range(2):
        results = index.search(archive.reading, query, 10, "relevance", False)
        assert (results.total, results.instead) == (0, "")
        index.catch_up(archive.reading, always)
    index.close()


def test_what_was_meant_has_answers(ask):
    for asked in ("налоок", "njrftd", "электростнция атомная"):
        assert not ask(asked).total
        assert ask(ask(asked).instead).total


@pytest.mark.parametrize(
    ("query", "forms"),
    [
        ("налоги", {("налоги", "налоги", "same"), ("налогах", "налоги", "form")}),
        ("Токаева", {("токаева", "токаева", "same"), ("токаев", "токаева", "name"), ("токаевым", "токаева", "form"),
                     ("тоқаевтың", "токаева", "name")}),
        ("калада", {("қалада", "калада", "letters")}),
        ("электрост*", {("электростанция", "электрост*", "beginning"), ("электростанции", "электрост*", "beginning")}),
        ("нал?ги", {("налоги", "нал?ги", "pattern")}),
        ("налгои~1", {("налоги", "налгои~1", "near")}),
        ("=бумагу", {("бумагу", "=бумагу", "same")}),
        ("касымжомарт", {("касым-жомарт", "касымжомарт", "same")}),
        ("lang:kk", set()),
        ("налог -ёлка", {("налогах", "налог", "form")}),
    ],
)  # fmt: skip
def test_each_hit_says_which_word_it_answers_and_how(ask, query, forms):
    assert {form for hit in ask(query).hits for form in hit.forms} == forms


def test_a_pattern_that_fits_too_much_is_refused_at_its_place(ask, monkeypatch):
    monkeypatch.setattr(segments, "MOST_FORMS", 3)
    with pytest.raises(TooManyForms) as raised:
        ask("налог *ст*")
    assert (raised.value.start, raised.value.end, raised.value.places["word"]) == (6, 10, "*ст*")


@pytest.mark.parametrize(
    ("query", "interview", "words"),
    [
        ("токаев", "nurlan", ["Токаева", "Токаев"]),
        ("«атомная электростанция»", "nurlan", ["атомная", "электростанция", "атомной", "электростанции"]),
        ("весной near/turn ёлка", "nurlan", ["весной", "Ёлка"]),
        ("озеро ёлка", "nurlan", ["озера", "Ёлка"]),
        ("налог speaker:Ержанова", "aigul", ["налогах"]),
        ("налог", "nobody", []),
        ("*", "nurlan", []),
    ],
)
def test_an_open_interview_is_lit_as_its_passages_are(newsroom_index, query, interview, words):
    archive, index = newsroom_index
    stretches = index.lit(archive.reading, query, interview)
    assert [archive.text(interview)[start:end] for start, end in stretches] == words


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
SIGNS += ["near/3", "near/turn", "рядом/абзац", "=", "н*г", "*ция", "электрост?", "налок~1", "токаве~2"]
FIELDS = ["speaker:Сеитов", "tag:", "lang:ru", "date:2025", "title:", "year:2024..2025", "kind:passage", "has:tag"]
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
        for units in archive._interviews.values()
        for passage in interview_of(units)
        for unit in [passage.unit]
        if (one := match(tree, passage)).holds
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
