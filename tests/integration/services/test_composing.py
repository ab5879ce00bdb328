"""What leaves the house in a dossier, and what does not."""

import datetime
from dataclasses import replace

import pytest
from sqlalchemy import text

from db.archive import Archive
from desktop_app.domain.anchors import Span
from desktop_app.domain.dates import PartialDate
from desktop_app.domain.dossiers import Context
from desktop_app.domain.errors import NothingToExport, QuoteBroken
from desktop_app.domain.ids import DossierId, InterviewId, ItemId, QuoteId
from desktop_app.domain.interviews import Language, Locator, LocatorKind
from desktop_app.domain.quotes import QuoteState
from desktop_app.domain.terms import Terms
from desktop_app.language.sentences import sentences
from desktop_app.services import commands as c
from desktop_app.services import words as words_of_program
from desktop_app.services.composing import Occasion, compose
from desktop_app.services.document import Document
from desktop_app.services.editing import Editing
from desktop_app.services.found import Found, FoundPassage
from desktop_app.services.queries import QuoteFilter
from resources import resource
from tests.integration.conftest import TEXT, interview

AT = datetime.datetime(2026, 3, 14, 12, 0, tzinfo=datetime.UTC)


@pytest.fixture(autouse=True)
def _as_it_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sentences as they stand in the code, whatever other tests have spoken."""
    monkeypatch.setattr(words_of_program, "_current", words_of_program.Catalogue("en", {}))
    monkeypatch.setattr(words_of_program, "_load", None)


@pytest.fixture
def quotes(archive: Archive, added: InterviewId) -> list[QuoteId]:
    with archive.reading() as reading:
        return [view.id for view in reading.quotes(QuoteFilter())]


@pytest.fixture
def dossier(editing: Editing, quotes: list[QuoteId]) -> DossierId:
    editing.do(c.LinkQuotes(quotes[0], quotes[1], "contradicts", "сравнить"))
    editing.do(c.AddNote(quotes[0], "quote", "Проверено"))
    return DossierId(editing.do(c.AddDossier("Канал", "Вода", tuple(quotes))).made[0])


def document(archive: Archive, dossier: DossierId) -> Document:
    with archive.reading() as reading:
        return compose(reading, dossier, Occasion("Дина", AT, "ru", sentences))


def test_a_document_carries_the_exact_words_and_all_that_hangs_on_them(archive: Archive, dossier: DossierId) -> None:
    made = document(archive, dossier)
    first, second = made.quotes()
    assert (first.number, first.fragments, first.speaker, first.role) == (
        1,
        ("Воды хватит до августа",),
        "Айгуль Сейтова",
        "гидролог",
    )
    assert (first.locator, first.source, second.source) == ("3", 1, 1)
    assert [(link.target, link.outgoing) for link in first.links] == [(2, True)]
    assert [(link.target, link.outgoing) for link in second.links] == [(1, False)]
    assert [note.text for note in first.notes] == ["Проверено"]
    assert (made.sources[0].title, made.sources[0].file, made.made) == ("О канале", "канал.txt", "2026-03-14T12:00:00Z")
    assert len(made.archive_state) == 64


@pytest.mark.parametrize(
    ("context", "before", "after"),
    [
        (Context.NONE, "", ""),
        (Context.SENTENCE, "«", "», — сказала она."),
        (Context.PARAGRAPH, "«", "», — сказала она. «А там посмотрим», — добавила гидролог."),
    ],
)
def test_as_much_context_as_the_editor_asked_for(
    archive: Archive, editing: Editing, dossier: DossierId, context: Context, before: str, after: str
) -> None:
    with archive.reading() as reading:
        item = reading.dossier(dossier).sections[0].items[0][0]
    editing.do(c.DescribeItem(item.id, "", context))
    first = document(archive, dossier).quotes()[0]
    assert (first.before, first.after) == (before, after)


def everything(made: Document) -> str:
    return repr(made)


def test_words_off_the_record_and_under_embargo_stay_inside_whole(
    archive: Archive, editing: Editing, dossier: DossierId, quotes: list[QuoteId]
) -> None:
    editing.do(c.SetTerms(quotes[0], "quote", Terms.OFF_RECORD))
    made = document(archive, dossier)
    assert made.withheld == 1
    assert "Воды хватит" not in everything(made)
    assert "Проверено" not in everything(made)
    assert [quote.number for quote in made.quotes()] == [1]
    editing.do(c.SetTerms(quotes[1], "quote", None, PartialDate("2026-04")))
    with pytest.raises(NothingToExport):
        document(archive, dossier)


def test_an_embargo_on_the_interview_holds_for_its_quotes(
    archive: Archive, editing: Editing, dossier: DossierId, added: InterviewId
) -> None:
    editing.do(c.SetTerms(added, "interview", Terms.ON_RECORD, PartialDate("2026-03-14")))
    with pytest.raises(NothingToExport):
        document(archive, dossier)
    editing.do(c.SetTerms(added, "interview", Terms.ON_RECORD, PartialDate("2026-03-13")))
    assert document(archive, dossier).withheld == 0


@pytest.mark.parametrize(("terms", "role"), [(Terms.BACKGROUND, "гидролог"), (Terms.DEEP_BACKGROUND, "")])
def test_background_words_leave_without_name_and_source(
    archive: Archive, editing: Editing, dossier: DossierId, added: InterviewId, terms: Terms, role: str
) -> None:
    editing.do(c.SetTerms(added, "interview", terms))
    made = document(archive, dossier)
    assert [(q.speaker, q.role, q.source, q.locator, q.spans) for q in made.quotes()] == [("", role, 0, "", ())] * 2
    assert made.sources == ()
    for secret in ("Сейтова", "канал.txt", "Вестник степи", str(added)):
        assert secret not in everything(made)


def test_rejected_quotes_do_not_leave(
    archive: Archive, editing: Editing, dossier: DossierId, quotes: list[QuoteId]
) -> None:
    editing.do(c.JudgeQuote(quotes[0], QuoteState.REJECTED))
    assert [quote.id for quote in document(archive, dossier).quotes()] == [quotes[1]]


def test_a_quote_that_no_longer_equals_its_source_stops_the_export(archive: Archive, dossier: DossierId) -> None:
    changed = TEXT.replace("до августа", "до сентябя")
    with archive._writer.begin() as connection:
        connection.execute(text("UPDATE revision SET text = :text"), {"text": changed})
    with pytest.raises(QuoteBroken, match="Воды хватит"):
        document(archive, dossier)


def test_fragments_keep_what_stands_between_them(
    archive: Archive, editing: Editing, added: InterviewId, dossier: DossierId, quotes: list[QuoteId]
) -> None:
    one, two = TEXT.index("Воды"), TEXT.index("А там")
    editing.do(c.MoveQuote(quotes[0], (Span(one, one + 22), Span(two, two + 15))))
    first = document(archive, dossier).quotes()[0]
    assert first.fragments == ("Воды хватит до августа", "А там посмотрим")
    assert first.between == ("», — сказала она. «",)


def test_an_abbreviation_does_not_end_the_sentence_round_a_quote(archive: Archive, editing: Editing) -> None:
    text = "В 2024 г. в канал вложили 4 млрд. тенге, и «воды хватит», как сказал К. К. Омаров. Потом ушли."
    added = editing.do(interview("омаров.txt", text)).made[0]
    start = text.index("воды")
    quote = editing.do(c.AddQuote(InterviewId(added), (Span(start, start + 11),))).made[0]
    id = DossierId(editing.do(c.AddDossier("Канал", "Вода", (QuoteId(quote),))).made[0])
    with archive.reading() as reading:
        item = reading.dossier(id).sections[0].items[0][0]
    editing.do(c.DescribeItem(item.id, "", Context.SENTENCE))
    (made,) = document(archive, id).quotes()
    assert made.before == "В 2024 г. в канал вложили 4 млрд. тенге, и «"
    assert made.after == "», как сказал К. К. Омаров."


@pytest.fixture
def item(archive: Archive, dossier: DossierId) -> ItemId:
    with archive.reading() as reading:
        return reading.dossier(dossier).sections[0].items[0][0].id


WHY = "Собеседница уточнила слово в письме"


def spoil(archive: Archive, old: str, new: str) -> None:
    with archive._writer.begin() as connection:
        connection.execute(text("UPDATE revision SET text = :text"), {"text": TEXT.replace(old, new)})


def test_a_broken_quote_leaves_only_with_a_reason_and_with_its_difference(
    archive: Archive, editing: Editing, dossier: DossierId, item: ItemId
) -> None:
    spoil(archive, "до августа", "до\u00a0августа")
    with pytest.raises(QuoteBroken) as told:
        document(archive, dossier)
    assert told.value.places["difference"] == "a no-break space stands where a space was"
    editing.do(c.WaiveItem(item, f"  {WHY}\n"))
    first, second = document(archive, dossier).quotes()
    assert (first.deviation, first.waiver) == ("a no-break space stands where a space was", WHY)
    assert (second.deviation, second.waiver) == ("", "")
    assert first.fragments == ("Воды хватит до августа",), "the words that were locked are printed"
    editing.do(c.WaiveItem(item, " "))
    with pytest.raises(QuoteBroken):
        document(archive, dossier)


def test_what_differs_is_said_in_the_language_of_the_dossier(
    archive: Archive, editing: Editing, dossier: DossierId, item: ItemId, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        words_of_program, "_load", lambda language: resource("translations", f"kartoteka_{language}.ts").read_bytes()
    )
    spoil(archive, "до августа", "до\u00a0августа")
    with pytest.raises(QuoteBroken) as told:
        document(archive, dossier)
    assert told.value.places["difference"] == "a no-break space stands where a space was", "the editor's language"
    editing.do(c.WaiveItem(item, WHY))
    first, _ = document(archive, dossier).quotes()
    assert first.deviation == "стоит неразрывный пробел, а был пробел"


def test_a_reason_beside_a_quote_that_is_verbatim_is_not_printed(
    archive: Archive, editing: Editing, dossier: DossierId, item: ItemId
) -> None:
    editing.do(c.WaiveItem(item, WHY))
    assert WHY not in everything(document(archive, dossier))


def revise(editing: Editing, added: InterviewId, old: str, new: str) -> None:
    changed = TEXT.replace(old, new)
    found = Found(Language.RUSSIAN, (FoundPassage(0, len(changed), Language.RUSSIAN),))
    editing.do(c.ReviseInterview(added, changed, 0, found, "правка"))


def test_a_quote_that_waits_or_was_left_behind_leaves_only_with_a_reason_and_names_no_place(
    archive: Archive, editing: Editing, dossier: DossierId, item: ItemId, added: InterviewId, quotes: list[QuoteId]
) -> None:
    revise(editing, added, "Воды хватит до августа", "Воды нам хватит до августа")
    with pytest.raises(QuoteBroken, match="nobody has said yet where"):
        document(archive, dossier)
    editing.do(c.KeepAsOrphan("quote", quotes[0]))
    with pytest.raises(QuoteBroken, match="no longer in the present text"):
        document(archive, dossier)
    editing.do(c.WaiveItem(item, WHY))
    first, second = document(archive, dossier).quotes()
    assert first.waiver == WHY
    assert (first.spans, first.locator) == ((), "")
    assert second.spans != ()
    assert document(archive, dossier).sources[0].revision == 2


def test_a_broken_quote_that_stays_inside_stops_nothing(
    archive: Archive, editing: Editing, dossier: DossierId, quotes: list[QuoteId]
) -> None:
    spoil(archive, "до августа", "до октября")
    editing.do(c.SetTerms(quotes[0], "quote", Terms.OFF_RECORD))
    assert len(document(archive, dossier).quotes()) == 1


def test_how_a_quote_differs_does_not_name_whom_the_terms_do_not_name(
    archive: Archive, editing: Editing, dossier: DossierId, item: ItemId, added: InterviewId
) -> None:
    spoil(archive, "до августа", "от Сейтово")
    editing.do(c.WaiveItem(item, WHY))
    editing.do(c.SetTerms(added, "interview", Terms.BACKGROUND))
    made = document(archive, dossier)
    assert made.quotes()[0].deviation == "the words are not, letter for letter, those of the source"
    assert "Сейтов" not in everything(made)


def test_pages_go_with_a_quote_through_a_correction_and_stay_inside_where_the_source_is_not_named(
    archive: Archive, editing: Editing
) -> None:
    command = interview()
    pages = (Locator(0, LocatorKind.PAGE, "11"), Locator(TEXT.index("до августа"), LocatorKind.PAGE, "12"))
    id = InterviewId(editing.do(replace(command, read=replace(command.read, locators=pages))).made[0])
    with archive.reading() as reading:
        views = reading.quotes(QuoteFilter(interview=id))
        assert reading.interview(id).places == pages
    assert [[place.label for place in view.places] for view in views] == [["11", "12"], ["12"]]
    revise(editing, id, "О канале", "О большом канале")
    dossier = DossierId(editing.do(c.AddDossier("Канал", "Вода", tuple(view.id for view in views))).made[0])
    assert [[place.label for place in quote.places] for quote in document(archive, dossier).quotes()] == [
        ["11", "12"], ["12"],
    ]  # fmt: skip
    editing.do(c.SetTerms(views[1].id, "quote", Terms.BACKGROUND))
    assert [len(quote.places) for quote in document(archive, dossier).quotes()] == [2, 0]
