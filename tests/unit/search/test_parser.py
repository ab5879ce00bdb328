import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import QueryNotUnderstood
from desktop_app.domain.interviews import Language
from desktop_app.search.parser import parse
from desktop_app.search.query import And, Everything, Field, Not, Or, Phrase


def told(node):
    """Return a tree as text."""
    match node:
        case Phrase(words=words):
            return "_".join(word.form + "*" * word.prefix for word in words)
        case Field(name=name, words=words, language=language, period=period):
            return f"{name}:" + (
                language or (period and f"{period.first}..{period.last}") or "_".join(w.form for w in words)
            )
        case And(parts=parts):
            return "(" + " & ".join(map(told, parts)) + ")"
        case Or(parts=parts):
            return "(" + " | ".join(map(told, parts)) + ")"
        case Not(part=part):
            return "!" + told(part)
        case Everything():
            return "*"


@pytest.mark.parametrize(
    ("query", "tree"),
    [
        ("налог", "налог"),
        ("налог город", "(налог & город)"),
        ("а OR б в", "(а | (б & в))"),
        ("а ИЛИ б НЕМЕСЕ в", "(а | б | в)"),
        ("а И б ЖӘНЕ в AND г", "(а & б & в & г)"),
        ("и или не and", "(и & или & не & and)"),
        ("НЕ а ЕМЕС б NOT в", "(!а & !б & !в)"),
        ("а -б -«в г»", "(а & !б & !в_г)"),
        ("(а OR б) в", "((а | б) & в)"),
        ("а - б", "(а & б)"),
        ('"а б"', "а_б"),
        ("«а б» в", "(а_б & в)"),
        ("„а б“ в", "(а_б & в)"),
        ("“а б” в", "(а_б & в)"),
        ("что-то", "(что_то | чтото)"),
        ("12:30", "12_30"),
        ("Вопрос:", "вопрос"),
        ("элек*", "элек*"),
        ('"а элек* б"', "а_элек*_б"),
        ("*", "*"),
        ("lang:kk", "lang:kk"),
        ("СПИКЕР:Токаев", "speaker:токаев"),
        ("tag:(а OR «б в»)", "(tag:а | tag:б_в)"),
        ("-tag:а б", "(!tag:а & б)"),
        ("title:а б", "(а & б)"),
        ("year:2024..2025", "date:2024-01-01..2025-12-31"),
        ("date:2025-11", "date:2025-11-01..2025-11-30"),
        ("date:2025..", "date:2025-01-01..9999-12-31"),
        ("год:2025..2024", "date:2024-12-31..2025-01-01"),
    ],
)
def test_a_query_means(query, tree):
    assert told(parse(query)) == tree


@pytest.mark.parametrize(
    ("query", "tree"),
    [
        ("(а б", "(а & б)"),
        ("а) б", "(а & б)"),
        ('"а б', "а_б"),
        ("«а б", "а_б"),
        ("а AND", "а"),
        ("OR а OR", "а"),
        ("а NOT", "а"),
        ("а tag:", "а"),
        ("() а ((", "а"),
    ],
)
def test_what_is_not_finished_is_forgiven(query, tree):
    assert told(parse(query)) == tree


def test_while_typing_only_the_last_bare_word_may_be_a_beginning():
    assert told(parse("налог горо", typing=True)) == "(налог & горо*)"
    assert told(parse("налог г", typing=True)) == "(налог & г)"
    assert told(parse("налог горо ", typing=True)) == "(налог & горо)"
    assert told(parse("«налог горо", typing=True)) == "налог_горо"


def test_languages_have_names_in_three_languages():
    assert parse("lang:русский") == parse("язык:орысша") == Field("lang", language=Language.RUSSIAN)


@given(st.text() | st.text(alphabet='а*-() "«»„:.ORAND НЕtag:date:2025', max_size=40), st.booleans())
def test_whatever_is_typed_has_a_meaning_or_is_not_understood(query, typing):
    with contextlib.suppress(QueryNotUnderstood):
        assert told(parse(query, typing))


def test_a_thousand_signs_do_not_break_it():
    for sign in ("(", "-", "NOT ", '"', "tag:(", "OR ", "а-"):
        for query in (sign * 1000, sign * 1000 + "а"):
            with contextlib.suppress(QueryNotUnderstood):
                assert told(parse(query))


def test_what_is_not_understood_names_the_query():
    with pytest.raises(QueryNotUnderstood) as raised:
        parse("date:вчера")
    assert raised.value.places == {"query": "date:вчера", "value": "вчера", "start": 5, "end": 10}
