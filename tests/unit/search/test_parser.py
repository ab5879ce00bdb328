import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import QueryNotUnderstood
from desktop_app.domain.interviews import Language
from desktop_app.search.parser import parse
from desktop_app.search.query import WITHIN_A_PASSAGE, And, Everything, Field, Near, Not, Or, Phrase, Turn, phrases

PIECES = [
    "а",
    "near/5",
    "near/turn",
    "рядом/абзац",
    "OR",
    "НЕ",
    "(",
    ")",
    '"',
    "=",
    "аб*в?",
    "~1",
    "-",
    "has:",
    "note:",
]


def word_told(word):
    written = word.pattern or word.form + "*" * word.prefix
    return "=" * word.exact + written + f"~{word.edits}" * bool(word.edits)


def told(node):  # noqa: PLR0911 - one for each kind of node
    """Return a tree as text."""
    match node:
        case Phrase(words=words, in_title=in_title):
            return "title:" * in_title + "_".join(map(word_told, words))
        case Near(parts=parts, gaps=gaps):
            following = zip(gaps, parts[1:], strict=True)
            return "[" + told(parts[0]) + "".join(f" {gap} {told(part)}" for gap, part in following) + "]"
        case Turn(parts=parts):
            return "{" + " ".join(map(told, parts)) + "}"
        case Field(name=name, words=words, language=language, period=period, values=values):
            range = period and f"{period.first}..{period.last}"
            return f"{name}:" + (language or range or ",".join(values) or "_".join(map(word_told, words)))
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
        ("title:а б", "(title:а & б)"),
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
        ('="Новый год"', "=новый_=год"),
        ("=«новый год» а", "(=новый_=год & а)"),
        ("=„новый год“", "=новый_=год"),
        ("=Годом", "=годом"),
        ("а=б", "а_б"),
        ("title:=год", "title:=год"),
        ("=го*", "го*"),
        ("ат*м", "ат*м"),
        ("*ция", "*ция"),
        ("ст?л", "ст?л"),
        ("«ат*м ст?л»", "ат*м_ст?л"),
        ("Ё*лка", "е*лка"),
        ("Кто виноват?", "(кто & виноват?)"),
        ("а?", "а"),
        ("«Кто? Где?»", "кто?_где?"),
        ("Касым-Жом*т", "(касым_жом*т | касымжом*т)"),
        ("слово~", "слово~1"),
        ("слово~2", "слово~2"),
        ("слово~7", "слово~2"),
        ("«новое слово~1»", "новое_слово~1"),
        ("speaker:Токаеф~1", "speaker:токаеф~1"),
    ],
)
def test_words_are_asked_for_as_they_are_written(query, tree):
    assert told(parse(query)) == tree


@pytest.mark.parametrize(
    ("query", "tree"),
    [
        ("а near/5 б", "[а 5 б]"),
        ("а РЯДОМ/5 б", "[а 5 б]"),
        ("а жанында/0 «б в»", "[а 0 б_в]"),
        ("а NEAR б", "[а 10 б]"),
        ("а near б", "(а & near & б)"),
        ("а near/2 б near/3 в", "[а 2 б 3 в]"),
        ("(а near/2 б) near/3 в", "[[а 2 б] 3 в]"),
        ("(а OR б) near/3 в", "[(а | б) 3 в]"),
        ("(а б) near/3 в", "([а 3 в] & [б 3 в])"),
        ("((а б) OR г) near/3 в", "(([а 3 в] & [б 3 в]) | [г 3 в])"),
        ("а near/passage б", f"[а {WITHIN_A_PASSAGE} б]"),
        ("а рядом/абзац б", f"[а {WITHIN_A_PASSAGE} б]"),
        ("а near/turn б", "{а б}"),
        ("а рядом/реплика б жанында/сөз в", "{а б в}"),
        ("а near/1 б near/turn в", "{[а 1 б] в}"),
        ("(а б) near/turn (в OR г)", "{а б (в | г)}"),
        ("(а OR (б в)) near/turn г", "({а г} | {б в г})"),
        ("а б near/1 в г", "(а & [б 1 в] & г)"),
        ("а OR б near/1 в", "(а | [б 1 в])"),
        ("title:(а near/1 б)", "[title:а 1 title:б]"),
        ("а near/5", "а"),
        ("near/5 а", "а"),
        ("а near/5 near/3 б", "[а 3 б]"),
        ("near/turn а", "а"),
        ("а near/5 OR б", "(а | б)"),
    ],
)
def test_words_stand_near_to_each_other(query, tree):
    assert told(parse(query)) == tree


@pytest.mark.parametrize(
    ("query", "tree"),
    [
        ("terms:off_record", "terms:off_record"),
        ("условия:«не для печати»", "terms:off_record"),
        ("шарт:жарияланбайды", "terms:off_record"),
        ("has:link", "has:link"),
        ("есть:(связь OR заметка)", "(has:link | has:note)"),
        ("бар:дәйексөз", "has:quote"),
        ("state:confirmed", "state:confirmed"),
        ("состояние:Подтверждена", "state:confirmed"),
        ("күй:табылды", "state:found"),
        ("вид:заметка", "kind:note"),
        ("түр:үзінді", "kind:passage"),
        ("заметка:проверить", "note:проверить"),
        ("ескертпе:«екі сөз»", "note:екі_сөз"),
        ("СМИ:Вестник", "outlet:вестник"),
        ("тег:«Энергетика/АЭС»", "tag:энергетика_аэс"),
        ("date:12.11.2025", "date:2025-11-12..2025-11-12"),
        ("date:11.2025", "date:2025-11-01..2025-11-30"),
        ("дата:«весна 1998»", "date:1998-03-01..1998-05-31"),
        ("дата:зима 1998 а", "(date:1997-12-01..1998-02-28 & а)"),
        ("күні:мамыр 2024", "date:2024-05-01..2024-05-31"),
        ("date:May 2024", "date:2024-05-01..2024-05-31"),
        ("date:..2024-05", "date:0001-01-01..2024-05-31"),
        ("date:03.2024..11.2024", "date:2024-03-01..2024-11-30"),
    ],
)
def test_fields_and_values_have_names_in_three_languages(query, tree):
    assert told(parse(query)) == tree


@pytest.mark.parametrize(
    ("query", "tree"),
    [
        ("10:30", "10_30"),
        ("http://example.kz/note:а", "http_example_kz_note_а"),
        ("note://а", "note_а"),
        ("Вопрос: а", "(вопрос & а)"),
        ("Есть: а", "(есть & а)"),
        ("вид: а", "(вид & а)"),
        ("ответ:да", "ответ_да"),
        ("спикр:", "спикр"),
        ("tga:а", "tga_а"),
        ("near/", "near"),
        ("1/5", "1_5"),
    ],
)
def test_what_only_looks_like_a_field_is_words(query, tree):
    assert told(parse(query)) == tree


@pytest.mark.parametrize(
    ("query", "error", "where", "said"),
    [
        ("", "NothingToLookFor", "", {}),
        ("налог date:вчера", "BadSearchDate", "вчера", {"value": "вчера"}),
        ("date:2024-13", "BadSearchDate", "2024-13", {}),
        ("date:..", "BadSearchDate", "..", {}),
        (
            "а язык:марсианский",
            "UnknownSearchValue",
            "марсианский",
            {"known": "русский, казахский, английский, неизвестен"},
        ),
        ("terms:нет", "UnknownSearchValue", "нет", {"known": "on_record, background, deep_background, off_record"}),
        ("(күй:«жоқ»)", "UnknownSearchValue", "жоқ", {"known": "табылды, расталған, қабылданбаған"}),
        ("налог спикр:Токаев", "UnknownSearchField", "спикр:", {"field": "спикр", "instead": "спикер"}),
        ("спикр:«Токаев»", "UnknownSearchField", "спикр:", {"instead": "спикер"}),
        ("outlt:(а OR б)", "UnknownSearchField", "outlt:", {"instead": "outlet"}),
        ("*а", "TooFewLetters", "*а", {"word": "*а"}),
        ("налог да~1", "TooFewLetters", "да", {"word": "да"}),
        ("а near/5 speaker:б", "NearNeedsWords", "near/5", {"operator": "near/5"}),
        ("а рядом/5 -б", "NearNeedsWords", "рядом/5", {}),
        ("а near/turn NOT б", "NearNeedsWords", "near/turn", {}),
        ("(а near/turn б) near/5 в", "NearNeedsWords", "near/5", {}),
    ],
)
def test_an_error_says_what_is_amiss_and_where(query, error, where, said):
    with pytest.raises(QueryNotUnderstood) as raised:
        parse(query)
    assert type(raised.value).__name__ == error
    assert query[raised.value.start : raised.value.end] == where
    assert said.items() <= raised.value.places.items()
    assert "…" not in str(raised.value)


def test_every_word_knows_its_place_in_the_query():
    query = 'налог near/5 «новая атомная» ="ёлка" ст?л что-то'
    words = [word for phrase in phrases(parse(query)) for word in phrase.words]
    there = [query[word.place[0] : word.place[1]] for word in words]
    assert there == ["налог", "новая", "атомная", "ёлка", "ст?л", "что", "то", "что-то"]


def test_an_error_keeps_its_place_on_its_way_from_a_child():
    with pytest.raises(QueryNotUnderstood) as raised:
        parse("налог спикр:Токаев")
    places = {key: str(value) for key, value in raised.value.places.items()}
    again = type(raised.value)(**places)
    assert (again.start, again.end, str(again)) == (6, 12, str(raised.value))


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


@given(
    st.text()
    | st.text(alphabet='а*?~=-() "«»„:.ORAND НЕtag:date:2025', max_size=40)
    | st.lists(st.sampled_from(PIECES), max_size=10).map(" ".join)
    | st.lists(st.sampled_from(PIECES), max_size=10).map("".join),
    st.booleans(),
)
def test_whatever_is_typed_has_a_meaning_or_is_not_understood(query, typing):
    with contextlib.suppress(QueryNotUnderstood):
        assert told(parse(query, typing))


def test_a_thousand_signs_do_not_break_it():
    for sign in ("(", "-", "NOT ", '"', "tag:(", "OR ", "а-", "а near/2 ", "(а near/turn ", "=", "а*", "а~"):
        for query in (sign * 1000, sign * 1000 + "а"):
            with contextlib.suppress(QueryNotUnderstood):
                assert told(parse(query))


def test_what_is_not_understood_names_the_query():
    with pytest.raises(QueryNotUnderstood) as raised:
        parse("date:вчера")
    assert raised.value.places == {"query": "date:вчера", "value": "вчера", "start": 5, "end": 10}
