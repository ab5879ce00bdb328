"""One search finds everything that hangs on interviews, and what was just changed is found, or gone, at once."""

import pytest

from desktop_app.domain.anchors import Span
from desktop_app.domain.dates import PartialDate
from desktop_app.domain.people import SpeakerKind
from desktop_app.domain.quotes import QuoteState
from desktop_app.domain.terms import Terms
from desktop_app.search import index as index_module
from desktop_app.search.query import And, Field, Not, Or, Phrase, sought
from desktop_app.search.things import best_of_each
from desktop_app.services import commands as c
from desktop_app.services.queries import QuoteFilter
from tests.integration.conftest import interview
from tests.integration.search.comparing import _differing
from tests.integration.search.conftest import always

OTHER = "Насос стоит у реки.\n\n«Реку надо беречь», — сказал он.\n"


class Box:
    """A search in an archive, whose index has seen everything, or nothing since it was built."""

    def __init__(self, archive, index):
        self.archive, self.index = archive, index

    def index_all(self):
        self.archive.indexed(self.index.catch_up(self.archive.reading, always))

    def ask(self, query, **how):
        results = self.index.search(self.archive.reading, query, 50, "relevance", False, **how)
        assert results.behind == 0
        return results

    def finds(self, kind, query):
        """Return the texts of the things of a kind that are found, as they are shown."""
        return [hit.snippet for hit in self.ask(query).others if hit.kind == kind]

    def passages(self, field, value):
        """Return how many passages have a value, or a word in their notes."""
        node = Field(field, (sought(value),))
        with self.archive.reading() as reading:
            snapshot, behind = self.index._present(reading)
            assert behind == 0
            return len(snapshot.with_field(node) if field == "note" else snapshot.having(field, value.__eq__))

    def differing(self):
        with self.archive.reading() as reading:
            snapshot, _ = self.index._present(reading)
            return _differing(snapshot, reading)


@pytest.fixture
def box(archive, opened):
    return Box(archive, opened(archive.archive_id))


@pytest.fixture
def there(editing, added, archive):
    """An archive in which there is one of everything."""
    other = editing.do(interview("река.txt", OTHER)).made[0]
    with archive.reading() as reading:
        one, two = (view.id for view in reading.quotes(QuoteFilter(interview=added)))
        speaker = reading.speakers()[0].id
    third = c.AddQuote(other, (Span(22, 38),), "Марат Оспанов")
    editing.do(third)
    note = editing.do(c.AddNote(one, "quote", "Проверить по журналу")).made[0]
    link = editing.do(c.LinkQuotes(one, third.id, "supports", "Оба об уровне")).made[0]
    editing.do(c.TagTarget(one, "quote", ("Вода/Канал",)))
    dossier = editing.do(c.AddDossier("Засуха", "Первый раздел", (one, two), scope="Юг страны")).made[0]
    with archive.reading() as reading:
        tags = {tag.path: tag.id for tag in reading.tags()}
        section = reading.dossier(dossier).sections[0].section.id
        their = reading.quote(third.id).quote.speaker
    return {
        "interview": added, "other": other, "one": one, "two": two, "third": third.id, "speaker": speaker,
        "note": note, "link": link, "dossier": dossier, "section": section, "tags": tags, "their": their,
    }  # fmt: skip


CHANGES = {
    "a note is written": (
        lambda s: c.AddNote(s["two"], "quote", "Спросить гидролога"),
        lambda b: b.finds("note", "спросить"),
    ),
    "a note on a quote is among the words of its passage": (
        lambda s: c.AddNote(s["two"], "quote", "Спросить гидролога"),
        lambda b: b.passages("note", "спросить"),
    ),
    "a note on a stretch is among the words of its passage": (
        lambda s: c.AddNote(s["interview"], "interview", "Уточнить", span=Span(12, 20)),
        lambda b: b.passages("note", "уточнить"),
    ),
    "a note on an interview": (
        lambda s: c.AddNote(s["interview"], "interview", "Перезвонить"),
        lambda b: b.finds("note", "перезвонить"),
    ),
    "a note is edited": (lambda s: c.ChangeNote(s["note"], "Сверено"), lambda b: b.finds("note", "сверено")),
    "a note is removed": (lambda s: c.RemoveNote(s["note"]), lambda b: not b.finds("note", "журнал")),
    "a tag is renamed": (
        lambda s: c.DescribeTag(s["tags"]["Вода"], (("name", "Реки"),)),
        lambda b: b.finds("tag", "реки канал") and b.ask("tag:Реки").total,
    ),
    "a tag is defined": (
        lambda s: c.DescribeTag(s["tags"]["Вода"], (("definition", "Всё об орошении"),)),
        lambda b: b.finds("tag", "орошение"),
    ),
    "a tag is made": (lambda s: c.AddTag("Погода"), lambda b: b.finds("tag", "погода")),
    "a tag is removed": (lambda s: c.RemoveTag(s["tags"]["Вода/Канал"]), lambda b: not b.finds("tag", "канал")),
    "a quote is tagged": (
        lambda s: c.TagTarget(s["two"], "quote", ("Новая",)),
        lambda b: b.ask("tag:Новая").total and b.finds("tag", "новая"),
    ),
    "a speaker is renamed": (
        lambda s: c.DescribeSpeaker(s["speaker"], "Айгуль Ким", SpeakerKind.PERSON),
        lambda b: b.finds("speaker", "Ким") and b.ask("speaker:Ким").total,
    ),
    "a speaker is described": (
        lambda s: c.DescribeSpeaker(s["speaker"], "Айгуль Сейтова", SpeakerKind.PERSON, "Ведёт курс"),
        lambda b: b.finds("speaker", "курс"),
    ),
    "a speaker is joined with another": (
        lambda s: c.DescribeSpeaker(s["their"], "Айгуль Сейтова", SpeakerKind.PERSON),
        lambda b: b.passages("speaker", "Айгуль Сейтова") > 1,
    ),
    "a speaker gets a role": (
        lambda s: c.AddSpeakerRole(s["speaker"], "депутат", "Мажилис"),
        lambda b: b.finds("speaker", "депутат мажилиса"),
    ),
    "a quote gets another speaker": (
        lambda s: c.SetSpeaker(s["one"], "Ержан Алиев"),
        lambda b: b.finds("speaker", "Алиев") and b.ask("speaker:Алиев").total,
    ),
    "terms of a quote": (
        lambda s: c.SetTerms(s["one"], "quote", Terms.OFF_RECORD),
        lambda b: b.passages("terms", "off_record") == 1 and b.ask("*").facets["terms"]["off_record"] == 1,
    ),
    "terms of an interview": (
        lambda s: c.SetTerms(s["interview"], "interview", Terms.BACKGROUND, PartialDate("2099")),
        lambda b: b.passages("terms", "background") > 2,
    ),
    "a quote is confirmed": (
        lambda s: c.JudgeQuote(s["two"], QuoteState.CONFIRMED),
        lambda b: b.passages("state", "confirmed") == 2,
    ),
    "a quote is rejected": (
        lambda s: c.JudgeQuote(s["one"], QuoteState.REJECTED),
        lambda b: b.passages("state", "rejected") == 1,
    ),
    "a quote is made": (
        lambda s: c.AddQuote(s["interview"], (Span(11, 30),)),
        lambda b: b.ask("гидролог приехала").hits[0].quotes,
    ),
    "a quote is removed": (lambda s: c.RemoveQuote(s["third"]), lambda b: not b.passages("has", "link")),
    "a link is made": (
        lambda s: c.LinkQuotes(s["two"], s["third"], "contradicts", "Спор о сроках"),
        lambda b: b.finds("link", "спор"),
    ),
    "what a link says is changed": (
        lambda s: c.ChangeLink(s["link"], "supports", "Спор о сроках"),
        lambda b: b.finds("link", "спор"),
    ),
    "a link is taken away": (lambda s: c.Unlink(s["link"]), lambda b: not b.passages("has", "link")),
    "the other end of a link goes": (
        lambda s: c.RemoveInterview(s["other"]),
        lambda b: not b.finds("link", "уровень") and not b.passages("has", "link"),
    ),
    "a title is changed": (
        lambda s: c.DescribeInterview(s["interview"], (("title", "Плотина"),)),
        lambda b: b.finds("title", "плотины"),
    ),
    "a dossier is described": (
        lambda s: c.DescribeDossier(s["dossier"], "Паводок", "Север"),
        lambda b: b.finds("dossier", "паводка"),
    ),
    "a section of a dossier is written": (
        lambda s: c.DescribeSection(s["section"], "Первый раздел", "Сводка агронома"),
        lambda b: b.finds("dossier", "агроном"),
    ),
    "a dossier gets a text": (
        lambda s: c.AddText(s["section"], "Послесловие редакции"),
        lambda b: b.finds("dossier", "послесловие"),
    ),
    "a dossier is removed": (lambda s: c.RemoveDossier(s["dossier"]), lambda b: not b.finds("dossier", "засуха")),
    "an interview is removed": (
        lambda s: c.RemoveInterview(s["interview"]),
        lambda b: not b.finds("note", "журнал") and len(b.finds("title", "канал")) == 1,
    ),
}


@pytest.mark.parametrize("cipher_key", [None], indirect=True, ids=["plain"])
@pytest.mark.parametrize("indexed", [False, True], ids=["while it waits", "when it is indexed"])
@pytest.mark.parametrize("name", CHANGES)
def test_a_change_is_found_at_once_and_gone_when_it_is_undone(name, indexed, there, editing, box, monkeypatch):
    if indexed:
        monkeypatch.setattr(index_module, "_WAITING", 0)
    make, holds = CHANGES[name]
    box.index_all()
    assert not holds(box)
    for step, wanted in ((lambda: editing.do(make(there)), True), (editing.undo, False), (editing.redo, True)):
        step()
        if indexed:
            box.index_all()
        assert bool(holds(box)) is wanted
        assert box.differing() == set()


def test_each_kind_is_found_with_what_was_found_in_it(there, box):
    box.index_all()
    for kind, query, target in (
        ("note", "журнал", "note"), ("link", "уровень", "link"), ("title", "канале", "interview"),
        ("speaker", "Сейтовой", "speaker"), ("dossier", "засухи", "dossier"),
    ):  # fmt: skip
        hits = [hit for hit in box.ask(query).others if hit.kind == kind]
        assert there[target] in [hit.target for hit in hits]
        assert all(hit.marks for hit in hits)
    (tag,) = [hit for hit in box.ask("канал вода").others if hit.kind == "tag"]
    assert (tag.target, tag.snippet) == (there["tags"]["Вода/Канал"], "Вода/Канал")


def test_a_note_names_its_interview_and_its_quote(there, box):
    box.index_all()
    (note,) = box.ask("журнал").others
    assert (note.interview, note.title, note.quotes) == (there["interview"], "О канале", (there["one"],))
    assert [note.snippet[start:end] for start, end in note.marks] == ["журналу"]


def test_quotes_stand_in_the_passages_that_are_found(there, box):
    box.index_all()
    (hit,) = box.ask("августа").hits
    assert hit.quotes == (there["one"], there["two"])


def test_fields_that_a_kind_has_not_find_none_of_it(there, box):
    box.index_all()
    assert box.ask("журнал speaker:Сейтова").others_total == {"note": 1}
    assert box.ask("журнал speaker:Оспанов").others_total == {}
    assert box.ask("уровне -outlet:Заря").others_total == {}
    assert box.ask("засуха title:засуха").others_total == {"dossier": 1}


def test_a_kind_can_be_asked_for(there, box):
    box.index_all()
    node = Field("kind", (sought("note"),))
    with box.archive.reading() as reading:
        snapshot, _ = box.index._present(reading)
        _, totals = best_of_each(node, snapshot.things, 5)
    assert totals == {"note": 1}


def test_no_more_of_a_kind_are_shown_than_asked_for_and_all_are_counted(there, editing, box):
    for number in range(9):
        editing.do(c.AddNote(there["interview"], "interview", "журнал " * (number + 1)))
    box.index_all()
    results = box.ask("журнал", others=3)
    assert [hit.kind for hit in results.others] == ["note"] * 3
    assert results.others_total == {"note": 10}
    scores = [hit.score for hit in results.others]
    assert scores == sorted(scores, reverse=True) == [hit.score for hit in box.ask("журнал", others=9).others[:3]]


def test_a_phrase_does_not_reach_from_one_note_to_the_next(there, editing, box):
    editing.do(c.AddNote(there["two"], "quote", "первая половина"))
    editing.do(c.AddNote(there["two"], "quote", "вторая половина"))
    box.index_all()
    with box.archive.reading() as reading:
        snapshot, _ = box.index._present(reading)
        within = Field("note", (sought("вторая"), sought("половина")))
        across = Field("note", (sought("половина"), sought("вторая")))
        assert (len(snapshot.with_field(within)), len(snapshot.with_field(across))) == (1, 0)


def test_what_a_revision_does_to_notes_and_quotes_is_in_the_index(there, editing, box):
    from tests.integration.conftest import TEXT
    from tests.integration.services.test_editing import revision

    box.index_all()
    for text in (TEXT.replace("в марте", "в мае"), TEXT.replace("Воды хватит до августа", "Воды не хватит")):
        editing.do(revision(there["interview"], text, TEXT))
        assert box.differing() == set()
        box.index_all()
        assert box.differing() == set()
    assert box.finds("note", "журнал")


def test_nothing_of_notes_and_names_can_be_read_from_an_encrypted_index(there, box, tmp_path, cipher_key):
    box.index_all()
    read = b"".join(path.read_bytes() for path in (tmp_path / "index").rglob("*") if path.is_file())
    assert ("журнал".encode() in read) is (cipher_key is None)


def test_an_index_of_an_older_version_answers_nothing_unmarked_and_is_built_anew(archive, there, opened, monkeypatch):
    def asked(index):
        answer = index.search(archive.reading, "журнал", 5, "relevance", False)
        return answer.total, answer.others_total, answer.behind

    with monkeypatch.context() as before:
        before.setattr(index_module, "SCHEMA_VERSION", index_module.SCHEMA_VERSION - 1)
        Box(archive, opened(archive.archive_id)).index_all()
    now = Box(archive, opened(archive.archive_id))
    assert now.index.state(archive.reading) == "old"
    assert asked(now.index) == (0, {}, 2)
    now.index_all()
    assert asked(now.index) == (0, {"note": 1}, 0)


def test_what_is_lit_knows_the_fields_of_each_part_of_a_query(there, box):
    box.index_all()
    (note,) = box.ask("(speaker:Сейтова tag:Канал журнал) OR нет").others
    assert [note.snippet[start:end] for start, end in note.marks] == ["журналу"]
    with box.archive.reading() as reading:
        snapshot, _ = box.index._present(reading)
        noted = Field("note", (sought("журнал"),))
        for lit, query in (
            (["августа"], Or((And((noted, Phrase((sought("август"),)))), Phrase((sought("нет"),))))),
            ([], Or((And((Not(noted), Phrase((sought("август"),)))), Phrase((sought("сказать"),))))),
        ):
            hits, _, _ = box.index._answers.find(reading, snapshot, query, 9, "relevance", whole=True)
            words = [hit.snippet[start:end] for hit in hits for start, end in hit.marks]
            assert [word for word in words if word == "августа"] == lit


def test_the_query_language_asks_for_what_hangs_on_passages_and_for_kinds(there, box):
    box.index_all()
    for query, total in (
        ("note:журнал", 1), ("note:(проверить OR нет)", 1), ("has:link", 2), ("state:confirmed", 1), ("-has:quote", 4),
    ):  # fmt: skip
        assert box.ask(query).total == total, query
    assert box.ask("журнал kind:note").others_total == {"note": 1}
    assert box.ask("журнал kind:tag").others_total == {}
    assert box.ask("kind:(speaker OR dossier)").others_total == {"dossier": 1, "speaker": 2}
    assert box.ask("ж*нал?").others_total == box.ask("журнаду~1").others_total == {"note": 1}
