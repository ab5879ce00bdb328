"""A text gets a new state: what was anchored in the old one is carried over, waits, or stays behind."""

import hashlib
import re
from collections.abc import Collection
from pathlib import Path

import pytest

from db.archive import Archive, create, open_archive
from desktop_app.domain.anchors import Span, Standing
from desktop_app.domain.errors import (
    EmptySelection,
    KartotekaError,
    ReaderStopped,
    ReaderTooLarge,
    ReaderTooSlow,
    SameText,
    TextNotLookedThrough,
    TextTooLarge,
    TextTooLong,
)
from desktop_app.domain.ids import InterviewId, NoteId, QuoteId
from desktop_app.domain.interviews import Language, text_digest
from desktop_app.domain.notes import NoteKind
from desktop_app.domain.people import SpeakerKind
from desktop_app.domain.quotes import QuoteKind, QuoteState
from desktop_app.services import commands as c
from desktop_app.services import words as words_of_program
from desktop_app.services.checking import check_archive
from desktop_app.services.editing import Editing
from desktop_app.services.found import (
    AS_IT_IS,
    Found,
    FoundPassage,
    FoundQuote,
    FoundSpeaker,
    Hit,
    Results,
    Taken,
    Wish,
)
from desktop_app.services.importing import Importing, ImportLine, likeness
from desktop_app.services.importing import reading as reading_of_files
from desktop_app.services.looking_up import quotes_in
from desktop_app.services.queries import QuoteFilter
from desktop_app.services.reviewing import Place, Waiting, waiting
from desktop_app.services.views import QuoteView
from tests.integration.conftest import interview, profile

TEXT = """О канале

Гидролог Айгуль Сейтова приехала к нам в марте и обошла весь участок пешком.

«Воды хватит до августа», — сказала она, глядя на шлюз и на серую полосу под ним.

«Ещё три насоса нужны здесь», — добавила гидролог уже у машины, когда мы уезжали.

Мастер участка слушал молча и кивал, а потом показал нам старую насосную станцию.
"""
WATER, PUMPS = "Воды хватит до августа", "Ещё три насоса нужны здесь"
_QUOTE = re.compile("«([^»]+)»")


class Reader:
    """Reads .txt files as they stand; quotes are whatever stands in quotation marks, all of one speaker."""

    def parts(self, path: Path, wish: Wish = AS_IT_IS) -> tuple[str, ...]:
        return ("",)

    def take(self, path: Path, part: str = "", wish: Wish = AS_IT_IS) -> Taken:
        text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        return Taken(interview(path.name, text).read, self.look(text, 0, None), digest)

    def look(self, text: str, body_start: int, language: Language | None) -> Found:
        passages, at = [], 0
        for paragraph in text.split("\n\n"):
            passages.append(FoundPassage(at, at + len(paragraph.rstrip()), Language.RUSSIAN))
            at += len(paragraph) + 2
        quotes = tuple(
            FoundQuote((Span(*one.span(1)),), QuoteKind.DIRECT, None, 0) for one in _QUOTE.finditer(text, body_start)
        )
        who = FoundSpeaker("Айгуль Сейтова", SpeakerKind.PERSON, "гидролог", ("Айгуль Сейтова",))
        return Found(language or Language.RUSSIAN, tuple(passages), (who,), quotes)

    lanes = 1

    def give_up(self, threads: Collection[int]) -> None:
        """Nothing takes long."""

    def suffixes(self) -> tuple[str, ...]:
        return (".txt",)

    def many(self) -> tuple[str, ...]:
        """None is a file of many."""
        return ()

    def close(self) -> None:
        """Nothing to end."""


@pytest.fixture(autouse=True)
def _as_it_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sentences as they stand in the code, whatever other tests have spoken."""
    monkeypatch.setattr(words_of_program, "_current", words_of_program.Catalogue("en", {}))


@pytest.fixture
def importing(editing: Editing) -> Importing:
    return Importing(editing, Reader())


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "канал.txt"
    made.write_text(TEXT, encoding="utf-8")
    return made


@pytest.fixture
def there(importing: Importing, file: Path) -> InterviewId:
    line = importing.run([file]).lines[0]
    assert line.interview is not None
    return line.interview


def changed(importing: Importing, file: Path, *pairs: tuple[str, str], text: str = TEXT) -> ImportLine:
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    file.write_text(text, encoding="utf-8")
    return importing.run([file]).lines[0]


def quotes(archive: Archive, chosen: QuoteFilter | None = None) -> dict[str, QuoteView]:
    with archive.reading() as reading:
        return {view.quote.words: view for view in reading.quotes(chosen or QuoteFilter())}


def review(archive: Archive, *, orphans: bool = False) -> list[Waiting]:
    with archive.reading() as reading:
        return waiting(reading, orphans=orphans)


def confirm(editing: Editing, archive: Archive, words: str) -> QuoteId:
    id = quotes(archive)[words].id
    editing.do(c.JudgeQuote(id, QuoteState.CONFIRMED))
    return id


# --- files that come again


def test_a_changed_file_of_the_same_name_becomes_a_new_state_of_the_same_interview(
    importing: Importing, archive: Archive, there: InterviewId, file: Path
) -> None:
    line = changed(importing, file, ("в марте", "в начале марта"))
    assert (line.outcome, line.interview) == ("revised", there)
    with archive.reading() as reading:
        (one,) = reading.interviews()
        new, old = reading.revisions(there)
        assert reading.interview(there).revision == 2
        assert "в начале марта" in reading.text(there)
        assert (new.number, new.present, old.present) == (2, True, False)
        assert (new.file, new.author) == ("канал.txt", "Дина")
        assert reading.revision(old.id).text == TEXT
        assert reading.revision(new.id).sha256 == text_digest(reading.text(there))
    assert one.id == there
    assert check_archive(archive, "ready")[:-1] == []


def test_a_different_text_of_the_same_name_is_another_interview(
    importing: Importing, archive: Archive, there: InterviewId, tmp_path: Path
) -> None:
    other = tmp_path / "вторая поездка" / "канал.txt"
    other.parent.mkdir()
    other.write_text("О погоде\n\nВ тот день мы говорили с учителем о ветре, овцах и о его собаке.\n", "utf-8")
    line = importing.run([other]).lines[0]
    assert line.outcome == "added"
    assert line.interview != there


def test_the_same_words_in_other_bytes_are_already_here(
    importing: Importing, archive: Archive, there: InterviewId, file: Path
) -> None:
    file.write_bytes(b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode())
    line = importing.run([file]).lines[0]
    assert (line.outcome, line.interview) == ("already_here", there)
    with archive.reading() as reading:
        assert len(reading.revisions(there)) == 1


def test_a_file_of_another_name_is_another_interview_however_alike(
    importing: Importing, there: InterviewId, tmp_path: Path
) -> None:
    other = tmp_path / "канал-2.txt"
    other.write_text(TEXT.replace("в марте", "в мае"), "utf-8")
    assert importing.run([other]).lines[0].outcome == "added"


def test_where_two_interviews_come_into_question_none_is_taken(
    importing: Importing, archive: Archive, there: InterviewId, file: Path, editing: Editing
) -> None:
    editing.do(interview("канал.txt", TEXT.replace("в марте", "в июне")))
    assert changed(importing, file, ("в марте", "в мае")).outcome == "added"


def test_an_earlier_state_that_comes_again_is_already_here(
    importing: Importing, there: InterviewId, file: Path
) -> None:
    changed(importing, file, ("в марте", "в мае"))
    file.write_text(TEXT, encoding="utf-8")
    assert importing.run([file]).lines[0].outcome == "already_here"


def test_what_waits_after_an_import_is_told(
    importing: Importing, archive: Archive, editing: Editing, there: InterviewId, file: Path
) -> None:
    confirm(editing, archive, WATER)
    line = changed(importing, file, ("до августа", "до конца августа"))
    assert line.warnings == ("1 quote(s) of it wait for review",)
    again = changed(importing, file, ("до августа", "до конца августа"), ("Мастер", "Прораб"))
    assert (again.outcome, again.warnings) == ("revised", line.warnings)


def test_an_interview_in_the_bin_takes_no_new_text(
    importing: Importing, editing: Editing, there: InterviewId, file: Path
) -> None:
    editing.do(c.RemoveInterview(there))
    line = changed(importing, file, ("в марте", "в мае"))
    assert line.outcome == "added"
    assert line.interview != there


@pytest.mark.parametrize(
    ("one", "other", "least", "most"),
    [(TEXT, TEXT, 1, 1), (TEXT, TEXT + TEXT.upper(), 1, 1), (TEXT, "Совсем другое дело вышло", 0, 0), ("а", "а", 1, 1),
     (TEXT, TEXT.replace("Воды хватит", "Вода есть"), 0.8, 0.99)],
)  # fmt: skip
def test_likeness_is_what_the_shorter_text_has_in_the_other(one: str, other: str, least: float, most: float) -> None:
    assert least <= likeness(one, other) <= most
    assert likeness(one, other) == likeness(other, one)


# --- what becomes of quotes


def test_quotes_go_with_their_words_letter_for_letter(
    importing: Importing, archive: Archive, editing: Editing, there: InterviewId, file: Path
) -> None:
    tagged = quotes(archive)[WATER].id
    editing.do(c.TagTarget(tagged, "quote", ("Вода",)))
    changed(importing, file, ("О канале\n", "О большом канале\n\nЗапись сделана в поле.\n"))
    now = quotes(archive)
    assert set(now) == {WATER, PUMPS}
    with archive.reading() as reading:
        text = reading.text(there)
        digests = reading.stored_digests()
    for view in now.values():
        assert view.quote.standing is Standing.FIRM
        assert view.revision_number == 2
        assert all(one.holds_in(text) for one in view.quote.anchors)
        assert digests[view.id] == view.quote.digest
    assert now[WATER].id == tagged
    assert [tag.path for tag in now[WATER].tags] == ["Вода"]
    assert now[WATER].paragraph == 4


def test_a_found_quote_that_nobody_touched_is_found_anew_and_one_with_a_tag_waits(
    importing: Importing, archive: Archive, editing: Editing, there: InterviewId, file: Path
) -> None:
    before = quotes(archive)
    editing.do(c.TagTarget(before[WATER].id, "quote", ("Вода",)))
    changed(importing, file, ("до августа", "до конца августа"), ("три насоса", "четыре насоса"))
    now = quotes(archive)
    assert set(now) == {WATER, "Воды хватит до конца августа", "Ещё четыре насоса нужны здесь"}
    assert now[WATER].quote.standing is Standing.REVIEW
    assert now[WATER].revision_number == 1
    assert now["Ещё четыре насоса нужны здесь"].id != before[PUMPS].id
    assert now["Ещё четыре насоса нужны здесь"].quote.state is QuoteState.FOUND
    assert now["Ещё четыре насоса нужны здесь"].speaker == "Айгуль Сейтова"
    assert [one.words for one in review(archive)] == [WATER]


@pytest.mark.parametrize("touch", ["note", "link", "dossier", "confirm"])
def test_whatever_an_editor_did_with_a_found_quote_makes_it_wait(
    importing: Importing, archive: Archive, editing: Editing, there: InterviewId, file: Path, touch: str
) -> None:
    one, two = (quotes(archive)[words].id for words in (WATER, PUMPS))
    editing.do({
        "note": c.AddNote(one, "quote", "Сверить"), "link": c.LinkQuotes(two, one, "supports"),
        "dossier": c.AddDossier("Вода", "Раздел", (one,)), "confirm": c.JudgeQuote(one, QuoteState.CONFIRMED),
    }[touch])  # fmt: skip
    changed(importing, file, ("до августа", "до осени"))
    assert [waits.id for waits in review(archive)] == [one]


@pytest.mark.parametrize(
    "change", [("в марте", "в мае"), ("до августа", "до конца августа"), (WATER, WATER + " точно")]
)
def test_what_was_rejected_does_not_come_back(
    importing: Importing, archive: Archive, editing: Editing, there: InterviewId, file: Path, change: tuple[str, str]
) -> None:
    editing.do(c.JudgeQuote(quotes(archive)[WATER].id, QuoteState.REJECTED))
    changed(importing, file, change)
    shown = [view for view in quotes(archive).values() if view.quote.state is not QuoteState.REJECTED]
    assert [view.quote.words for view in shown] == [PUMPS]
    assert review(archive) == []


def test_a_sentence_that_is_gone_leaves_an_orphan_with_its_old_state(
    importing: Importing, archive: Archive, editing: Editing, there: InterviewId, file: Path
) -> None:
    id = confirm(editing, archive, WATER)
    changed(importing, file, (f"«{WATER}», — сказала она, глядя на шлюз и на серую полосу под ним.", "Она уехала."))
    (left,) = review(archive, orphans=True)
    assert (left.id, left.words, left.places, left.revision) == (id, WATER, (), 1)
    assert (left.before[-1], left.after[0]) == ("«", "»")
    assert review(archive) == []
    with archive.reading() as reading:
        assert reading.revision(reading.quote(id).revision).text == TEXT
        assert WATER not in reading.text(there)


def test_a_quote_in_fragments_is_carried_whole_or_not_at_all(
    importing: Importing, archive: Archive, editing: Editing, there: InterviewId, file: Path
) -> None:
    spans = tuple(Span(TEXT.index(words), TEXT.index(words) + len(words)) for words in (WATER, PUMPS))
    id = QuoteId(editing.do(c.AddQuote(there, spans)).made[0])
    changed(importing, file, ("О канале", "О нашем канале"))
    with archive.reading() as reading:
        assert reading.quote(id).quote.standing is Standing.FIRM
    changed(importing, file, ("О канале", "О нашем канале"), ("три насоса", "два насоса"))
    with archive.reading() as reading:
        view = reading.quote(id)
    assert view.quote.standing is Standing.REVIEW
    assert view.revision_number == 2
    assert [one.words for one in view.quote.anchors] == [WATER, PUMPS]
    (waits,) = (one for one in review(archive) if one.id == id)
    assert waits.places[0].words == f"{WATER} […] Ещё два насоса нужны здесь"
    assert len(waits.places[0].spans) == 2


def test_a_second_state_takes_up_what_waited_since_the_first(
    importing: Importing, archive: Archive, editing: Editing, there: InterviewId, file: Path
) -> None:
    id = confirm(editing, archive, WATER)
    changed(importing, file, ("до августа", "до конца августа"), ("в марте", "в мае"))
    assert [one.id for one in review(archive)] == [id]
    changed(importing, file, ("в марте", "в конце мая"))
    with archive.reading() as reading:
        view = reading.quote(id)
    assert (view.quote.standing, view.revision_number) == (Standing.FIRM, 3)
    assert review(archive) == []


# --- notes


def test_notes_on_a_stretch_go_along_or_wait_and_those_on_the_whole_stay(
    importing: Importing, archive: Archive, editing: Editing, there: InterviewId, file: Path
) -> None:
    def on(words: str) -> NoteId:
        start = TEXT.index(words)
        return NoteId(
            editing.do(
                c.AddNote(there, "interview", f"О: {words}", NoteKind.COMMENT, Span(start, start + len(words)))
            ).made[0]
        )

    carried, waits = on("Мастер участка"), on("обошла весь участок пешком")
    editing.do(c.AddNote(there, "interview", "О тексте вообще"))
    changed(importing, file, ("обошла весь участок пешком", "объехала весь участок верхом"))
    with archive.reading() as reading:
        notes = {note.id: note for note in reading.notes_of("interview", there)}
        text = reading.text(there)
    assert notes[carried].standing is Standing.FIRM
    assert notes[carried].anchor is not None
    assert notes[carried].anchor.holds_in(text)
    assert notes[waits].standing is not Standing.FIRM
    assert len(notes) == 3
    left = review(archive) or review(archive, orphans=True)
    assert [(one.target_kind, one.id, one.words) for one in left] == [("note", waits, "обошла весь участок пешком")]
    place = Span(text.index("объехала весь участок верхом"), text.index("объехала весь участок верхом") + 28)
    editing.do(c.Reanchor("note", waits, (place,)))
    with archive.reading() as reading:
        note = next(one for one in reading.notes_of("interview", there) if one.id == waits)
    assert note.anchor is not None
    assert (note.anchor.words, note.standing) == ("объехала весь участок верхом", Standing.FIRM)
    assert review(archive) == review(archive, orphans=True) == []
    with pytest.raises(EmptySelection):
        editing.do(c.Reanchor("note", waits, ()))


# --- review


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (("хватит до", "хватит\u00a0до"), "a no-break space stands where a space was"),
        (("до августа", "до августа".replace("а", "a", 1)), "a look-alike letter of another alphabet stands for «а»"),
        (("хватит до", "хва\u00adтит до"), "a soft hyphen was added"),
        (("Воды хватит", "воды хватит"), "a capital letter differs («в» for «В»)"),
        (("до августа", "до сентября"), "«сентября» stands for «августа»"),
    ],
)
def test_a_place_in_question_is_shown_with_its_difference_named(
    importing: Importing, archive: Archive, editing: Editing, there: InterviewId, file: Path,
    change: tuple[str, str], named: str,
) -> None:  # fmt: skip
    confirm(editing, archive, WATER)
    changed(importing, file, change)
    (waits,) = review(archive)
    assert waits.title == "О канале"
    assert waits.speaker == "Айгуль Сейтова"
    assert waits.places[0].difference == named
    assert waits.places[0].words == WATER.replace(*change)
    assert waits.places[0].before.endswith("«")
    assert waits.places[0].after.startswith("», — сказала она")


def test_yo_for_ye_is_named(
    importing: Importing, archive: Archive, editing: Editing, there: InterviewId, file: Path
) -> None:
    confirm(editing, archive, PUMPS)
    changed(importing, file, ("Ещё", "Еще"))
    assert review(archive)[0].places[0].difference == "«е» stands for «ё»"


def test_the_same_words_at_two_places_are_both_offered_without_a_difference(
    importing: Importing, archive: Archive, editing: Editing, there: InterviewId, file: Path
) -> None:
    confirm(editing, archive, WATER)
    twice = f"«{WATER}», — говорили одни.\n\n«{WATER}», — говорили другие."
    changed(importing, file, (f"«{WATER}», — сказала она, глядя на шлюз и на серую полосу под ним.", twice))
    (waits,) = review(archive)
    assert [place.difference for place in waits.places] == ["", ""]
    assert [place.words for place in waits.places] == [WATER, WATER]


def test_an_editor_says_where_the_words_are_and_what_was_found_there_makes_room(
    importing: Importing, archive: Archive, editing: Editing, there: InterviewId, file: Path
) -> None:
    id = confirm(editing, archive, WATER)
    changed(importing, file, ("до августа", "до конца августа"))
    assert "Воды хватит до конца августа" in quotes(archive)
    place: Place = review(archive)[0].places[0]
    editing.do(c.Reanchor("quote", id, place.spans))
    now = quotes(archive)
    assert now["Воды хватит до конца августа"].id == id
    assert set(now) == {"Воды хватит до конца августа", PUMPS}
    assert review(archive) == []
    assert [one.kind for one in check_archive(archive)] == ["index"]
    editing.undo()
    assert [one.id for one in review(archive)] == [id]
    assert len(quotes(archive)) == 3
    editing.redo()
    assert quotes(archive).keys() == now.keys()


def test_what_an_editor_keeps_as_an_orphan_waits_no_more(
    importing: Importing, archive: Archive, editing: Editing, there: InterviewId, file: Path
) -> None:
    id = confirm(editing, archive, WATER)
    changed(importing, file, ("до августа", "до конца августа"))
    assert ("review", id) in [(one.kind, one.where) for one in check_archive(archive)]
    editing.do(c.KeepAsOrphan("quote", id))
    assert review(archive) == []
    assert [one.id for one in review(archive, orphans=True)] == [id]
    assert [one.kind for one in check_archive(archive)] == ["index"]
    editing.undo()
    assert [one.id for one in review(archive)] == [id]


def test_a_new_state_is_one_step_that_is_undone_whole_and_brought_again(
    importing: Importing, archive: Archive, editing: Editing, there: InterviewId, file: Path
) -> None:
    confirm(editing, archive, WATER)
    before = quotes(archive)
    changed(importing, file, ("до августа", "до осени"))
    after = quotes(archive)
    editing.undo()
    assert quotes(archive) == before
    with archive.reading() as reading:
        assert reading.text(there) == TEXT
        assert len(reading.revisions(there)) == 1
    editing.redo()
    assert quotes(archive) == after
    editing.undo()
    assert changed(importing, file, ("до августа", "до зимы")).outcome == "revised"
    with archive.reading() as reading:
        assert [line.number for line in reading.revisions(there)] == [3, 1], "a number is never given twice"


# --- the index and searches


def test_the_index_has_speakers_and_tags_of_the_present_text_only(
    importing: Importing, archive: Archive, editing: Editing, there: InterviewId, file: Path
) -> None:
    id = confirm(editing, archive, WATER)
    editing.do(c.TagTarget(id, "quote", ("Вода",)))
    editing.do(c.SetSpeaker(id, "Кто-то"))
    changed(importing, file, (f"«{WATER}», — сказала она", "Воды хватит до осени, — сказала она"))
    with archive.reading() as reading:
        units = reading.units(there)
        assert not any("Вода" in unit.tags or "Кто-то" in unit.speakers for unit in units)
        assert any("Айгуль Сейтова" in unit.speakers for unit in units)
        assert "".join(unit.text for unit in units) == reading.text(there).replace("\n\n", "").rstrip("\n")
        assert there in [one for _, one in reading.queue(100)]


def answer(interview: InterviewId, start: int, end: int) -> Results:
    hit = Hit(interview, "О канале", None, 1, start, end, (), "", (), (), 1.0)
    return Results("", 1, 0.0, (hit,), {})


def test_a_search_takes_no_quote_along_by_its_place_in_an_older_text(
    importing: Importing, archive: Archive, editing: Editing, there: InterviewId, file: Path, tmp_path: Path
) -> None:
    confirm(editing, archive, WATER)
    changed(importing, file, (f"«{WATER}», — сказала она", "Воды хватит до осени, — сказала она"))
    with archive.reading() as reading:
        view = reading.quote(review(archive)[0].id) if review(archive) else None
        assert view is not None
        found = quotes_in(reading, answer(there, 0, len(TEXT)))
        assert PUMPS in [reading.quote(id).quote.words for id in found]
        assert quotes_in(reading, answer(there, view.quote.start, view.quote.end)) == []


# --- corrected by hand


def test_a_text_corrected_by_hand_is_a_new_state_without_a_file(
    importing: Importing, archive: Archive, editing: Editing, there: InterviewId
) -> None:
    importing.correct(there, TEXT.replace("марте", "апреле"), "  Опечатка \n в месяце ")
    with archive.reading() as reading:
        new, old = reading.revisions(there)
        assert (new.reason, new.file, old.file) == ("Опечатка в месяце", "", "канал.txt")
        assert reading.interview(there).original_name == "канал.txt"
    with pytest.raises(SameText):
        importing.correct(there, TEXT.replace("марте", "апреле"), "ещё раз")


@pytest.mark.parametrize("error", [ReaderTooSlow, ReaderTooLarge, TextTooLarge])
def test_a_text_that_is_too_much_for_the_reader_changes_nothing(
    importing: Importing, archive: Archive, there: InterviewId, monkeypatch: pytest.MonkeyPatch,
    error: type[ReaderStopped],
) -> None:  # fmt: skip
    def look(*_: object) -> Found:
        raise error(path="—", limit=64)

    monkeypatch.setattr(Reader, "look", look)
    with pytest.raises(TextNotLookedThrough, match="О канале"):
        importing.correct(there, " " * 1000, "Пробелы")
    with archive.reading() as reading:
        assert len(reading.revisions(there)) == 1


def test_a_text_that_is_longer_than_any_interview_is_no_correction(
    importing: Importing, there: InterviewId, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading_of_files, "MOST_CHARACTERS", len(TEXT))
    importing.correct(there, TEXT.replace("марте", "апрел"), "Месяц")
    with pytest.raises(TextTooLong, match="О канале"):
        importing.correct(there, TEXT + ".", "Точка")


def test_any_file_can_be_given_to_an_interview_as_its_new_text(
    importing: Importing, archive: Archive, there: InterviewId, tmp_path: Path
) -> None:
    other = tmp_path / "расшифровка.txt"
    other.write_text("Совсем другая расшифровка.\n\n«Воды нет», — сказала она.\n", encoding="utf-8")
    line = importing.revise_from(there, other, "Полная расшифровка")
    assert (line.outcome, line.interview) == ("revised", there)
    assert set(quotes(archive)) == {"Воды нет"}
    with pytest.raises(SameText):
        importing.revise_from(there, other, "ещё раз")
    with pytest.raises(KartotekaError):
        importing.revise_from(there, tmp_path / "нет.txt", "")


def test_what_a_reader_sees_survives_closing(tmp_path: Path) -> None:
    create(tmp_path / "б.kartoteka")
    opened = open_archive(tmp_path / "б.kartoteka", profile())
    importing = Importing(Editing(opened), Reader())
    (tmp_path / "канал.txt").write_text(TEXT, encoding="utf-8")
    importing.run([tmp_path / "канал.txt"]).lines[0]
    changed(importing, tmp_path / "канал.txt", ("в марте", "в мае"))
    before = quotes(opened)
    opened.close()
    again = open_archive(tmp_path / "б.kartoteka", profile())
    assert quotes(again) == before
    again.close()
