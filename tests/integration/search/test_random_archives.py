"""Archives made up at random, in several segments and with changes that wait: the index, its reading passage by passage,
and Whoosh's own searcher must agree."""

import random
from collections import Counter

import pytest
from whoosh import query
from whoosh.index import open_dir

from desktop_app.domain.errors import QueryNotUnderstood
from desktop_app.domain.interviews import Language
from desktop_app.search import building, segments, sets
from desktop_app.search.analysis import words
from desktop_app.search.evaluation import evaluate
from desktop_app.search.matching import Passage, match
from desktop_app.search.parser import parse
from desktop_app.search.query import Field, sought
from desktop_app.search.things import APPLYING, fields_of
from desktop_app.services.found import THINGS
from tests.integration.search.comparing import content, wanted
from tests.integration.search.conftest import always
from tests.integration.search.fake_archive import FakeArchive

TEXT = """
налог налоги налогах город города Токаев Токаева Касым-Жомарт атомная станция станции ёлка об и не стали сталь
station stations city қала қалада қаланың мектеп Тоқаевтың 2024 бизнес-план бизнеса
"""
WORDS = TEXT.split()
SHAPES = (
    "{}",
    "{} {}",
    '"{} {}"',
    "{} OR {}",
    "{} -{}",
    "NOT {}",
    "{}*",
    "title:{}",
    "({} OR {}) {}",
    "speaker:Сеитов {}",
)
LANGUAGES = (Language.RUSSIAN, Language.KAZAKH, Language.ENGLISH)


TERMS, STATES = ("on_record", "background", "off_record"), ("found", "confirmed", "rejected")
HAS = ("quote", "tag", "note", "link")


def some(chance, values):
    return tuple(value for value in values if chance.random() < 0.4)


def told(chance):
    return " ".join(chance.choices(WORDS, k=chance.randint(1, 12)))


def put(archive, chance, number):
    archive.put(
        f"interview-{number}",
        *[(told(chance), chance.choice([(), ("Нурлан Сеитов",)])) for _ in range(chance.randint(1, 4))],
        language=chance.choice(LANGUAGES),
        title=told(chance),
        date=chance.choice([None, "2024", "2025-03-01"]),
        outlet=chance.choice(["", "Утро"]),
        all_terms=some(chance, TERMS),
        states=some(chance, STATES),
        has=some(chance, HAS),
        notes=tuple(told(chance) for _ in range(chance.randint(0, 3))),
        quotes=some(chance, [f"quote-{number}-{one}" for one in range(3)]),
        tags=some(chance, ["Экономика/Налоги", "Город"]),
    )


def hang(archive, chance, number):
    """Hang something on an interview, or put a card beside them."""
    kind = chance.choice(THINGS)
    source = f"{kind}:{number}" if kind in ("speaker", "tag", "dossier") else f"interview-{number % 14}"
    if source == "interview-5":
        return
    properties = {"speakers": some(chance, ["Нурлан Сеитов"]), "all_terms": some(chance, TERMS)}
    text, title = told(chance), told(chance) if kind in ("title", "dossier") else ""
    archive.hang(source, kind, f"{number}", text, language=chance.choice(LANGUAGES), title=title, **properties)


@pytest.fixture(params=range(6))
def archive(request, opened, monkeypatch):
    """An index in some segments, of which parts are gone, and changes that it has not seen."""
    chance = random.Random(request.param)
    monkeypatch.setattr(building, "_INTERVIEWS", chance.choice([2, 7, 1000]))
    for module in (sets, segments):  # so that both ways of counting are tried
        monkeypatch.setattr(module, "_FEW", chance.choice([0, 5, 4096]))
    archive, index = FakeArchive(), opened()
    for number in range(14):
        put(archive, chance, number)
    for number in range(30):
        hang(archive, chance, number)
    archive.indexed(index.catch_up(archive.reading, always))
    for number in chance.sample(range(14), 3):
        put(archive, chance, number)
        archive.indexed(index.catch_up(archive.reading, always))
    archive.remove("interview-5")
    archive.indexed(index.catch_up(archive.reading, always))
    if request.param % 2:
        put(archive, chance, 20)
        put(archive, chance, 2)
        hang(archive, chance, 31)
    return archive, index, chance


def firsts(archive):
    return [(unit, unit.number == 1) for unit in archive.every_unit()]


def question(chance):
    shape = chance.choice(SHAPES)
    return shape.format(*chance.choices(WORDS, k=shape.count("{}")))


def test_the_index_answers_and_lights_as_reading_every_passage_does(archive):
    archive, index, chance = archive
    for _ in range(60):
        asked, typing = question(chance), chance.random() < 0.5
        tree = parse(asked, typing)
        found = {(u.interview, u.number): m for u, f in firsts(archive) if (m := match(tree, Passage.of(u, f))).holds}
        results = index.search(archive.reading, asked, 200, "relevance", typing)
        assert results.total == len(found), asked
        assert {(hit.interview, hit.number) for hit in results.hits} == found.keys(), asked
        for hit in results.hits:
            lit = tuple((hit.start + a, hit.start + b) for a, b in found[hit.interview, hit.number].lit)
            assert hit.matches == lit, asked
        assert [hit.score for hit in results.hits] == sorted((hit.score for hit in results.hits), reverse=True)
        assert sum(results.facets["language"].values()) == results.total


def test_fields_and_counts_are_as_reading_every_passage_says(archive):
    archive, index, chance = archive
    snapshot, _ = index._present(archive)
    units = archive.every_unit()

    def found(field, accepts):
        return sorted(snapshot.key(int(one)) for one in snapshot.having(field, accepts))

    def read(holds):
        return sorted((unit.interview, unit.number) for unit in units if holds(unit))

    for field, attribute, values in (("terms", "all_terms", TERMS), ("state", "states", STATES), ("has", "has", HAS)):
        for value in values:
            assert found(field, value.__eq__) == read(lambda unit, a=attribute, v=value: v in getattr(unit, a))
    for length in (1, 2, 1, 2, 1, 2):
        asked = Field("note", tuple(sought(folded(word)) for word in chance.choices(WORDS, k=length)))
        there = sorted(snapshot.key(int(one)) for one in snapshot.with_field(asked))
        assert there == read(lambda unit, asked=asked: any(asked.accepts(note) for note in unit.notes))
    counted = snapshot.facets(snapshot.everything)
    assert counted["terms"] == Counter(term for unit in units for term in unit.all_terms)
    assert counted["tag"] == Counter(tag for unit in units for tag in unit.tags)
    quotes = {snapshot.key(int(one)): snapshot.about(int(one))[2] for one in snapshot.everything}
    assert quotes == {(unit.interview, unit.number): unit.quotes for unit in units}


def folded(word):
    return words(word)[0].form


def test_other_things_are_found_as_reading_each_of_them_does(archive):
    archive, index, chance = archive
    for _ in range(60):
        asked = question(chance)
        try:
            tree = parse(asked)
        except QueryNotUnderstood:
            continue
        fields = fields_of(tree)
        there = {
            (one.kind, one.target): m
            for one in archive.every_thing()
            if fields <= APPLYING[one.kind] and (m := match(tree, Passage.of(one, True))).holds
        }
        results = index.search(archive.reading, asked, 5, "relevance", False, others=99)
        assert {(hit.kind, hit.target) for hit in results.others} == there.keys(), asked
        assert results.others_total == Counter(kind for kind, _ in there), asked
        for hit in results.others:
            assert hit.matches == there[hit.kind, hit.target].lit, asked
        few = index.search(archive.reading, asked, 5, "relevance", False, others=1).others
        assert [hit.kind for hit in few] == list(dict.fromkeys(hit.kind for hit in results.others))


def test_the_best_few_are_the_first_of_all(archive):
    archive, index, chance = archive
    for order in ("relevance", "date"):
        for _ in range(15):
            asked = question(chance)
            every = index.search(archive.reading, asked, 200, order, False).hits
            assert index.search(archive.reading, asked, 3, order, False).hits == every[:3], asked


def test_the_index_holds_what_the_archive_holds(archive):
    archive, index, _ = archive
    snapshot, behind = index._present(archive)
    assert behind == 0
    assert content(snapshot) == wanted(archive.every_unit())
    assert content(snapshot.things) == wanted(archive.every_thing())


@pytest.mark.parametrize("cipher_key", [None], indirect=True, ids=["plain"])
def test_whoosh_finds_the_same_passages_by_words_phrases_and_beginnings(archive):
    _, index, chance = archive
    snapshot, stock = index._refreshed(), open_dir(str(index._generations.current()), indexname="MAIN")
    with stock.searcher() as searcher:
        for _ in range(40):
            one, other = (
                word.lower().replace("ё", "е") for word in chance.sample([w for w in WORDS if "-" not in w], 2)
            )
            beginning, both = parse(f"{one[:3]}*"), parse(f"{one} {other}")
            theirs = query.Or([query.Prefix("exact", one[:3]), query.Prefix("title_exact", one[:3])])
            assert evaluate(beginning, snapshot).passages.tolist() == sorted(searcher.docs_for_query(theirs))
            keys = [query.Or([query.Term("norm", key) for key in part.words[0].keys]) for part in both.parts]
            if not any(len(snapshot.titled(part.words)) for part in both.parts):
                assert evaluate(both, snapshot).passages.tolist() == sorted(searcher.docs_for_query(query.And(keys))), (
                    one,
                    other,
                )
