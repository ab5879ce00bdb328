"""The tag guide leaves the house: what terms and embargo withhold is not in it, not even as a number."""

import datetime
from collections.abc import Sequence

import pypdfium2
import pytest

from db.archive import Archive
from desktop_app.domain.dates import PartialDate
from desktop_app.domain.errors import UnknownFormat
from desktop_app.domain.ids import InterviewId, QuoteId
from desktop_app.domain.terms import Terms
from desktop_app.exporters.formats import Exporters
from desktop_app.services import commands as c
from desktop_app.services.composing import Occasion
from desktop_app.services.editing import Editing
from desktop_app.services.queries import QuoteFilter
from desktop_app.services.tag_guide import GuideTag, TagGuide, compose_guide

NOW = datetime.datetime(2026, 3, 1, 12, tzinfo=datetime.UTC)
WORDS = "Воды хватит до августа"


def whole(_text: str, _start: int = 0, _end: int | None = None) -> list[object]:
    return []


def guide(archive: Archive) -> TagGuide:
    with archive.reading() as reading:
        return compose_guide(reading, Occasion("Дина", NOW, "en", whole))  # type: ignore[arg-type]


def tag(archive: Archive, path: str) -> GuideTag:
    return next(one for one in guide(archive).tags if one.path == path)


@pytest.fixture
def quotes(archive: Archive, editing: Editing, added: InterviewId) -> Sequence[QuoteId]:
    with archive.reading() as reading:
        found = [view.id for view in reading.quotes(QuoteFilter())]
    editing.do(c.TagTarget(found[0], "quote", ("Вода/Канал",)))
    return found


def test_a_tag_is_shown_with_its_counts_and_a_quote(archive: Archive, quotes: Sequence[QuoteId]) -> None:
    above, canal = guide(archive).tags
    assert (above.own, above.whole, above.example) == (0, 1, None)
    assert (canal.depth, canal.own) == (1, 1)
    assert canal.example is not None
    assert (canal.example.words, canal.example.speaker) == (WORDS, "Айгуль Сейтова")


@pytest.mark.parametrize(
    ("terms", "until"),
    [(Terms.OFF_RECORD, None), (Terms.ON_RECORD, PartialDate("2026-03-01")), (Terms.BACKGROUND, PartialDate("2027"))],
)
@pytest.mark.parametrize("kind", ["quote", "interview"])
def test_what_may_not_leave_is_neither_quoted_nor_counted(
    archive: Archive, editing: Editing, added: InterviewId, quotes: Sequence[QuoteId], terms: Terms,
    until: PartialDate | None, kind: str,
) -> None:  # fmt: skip
    editing.do(c.SetTerms(quotes[0] if kind == "quote" else added, kind, terms, until))
    canal = tag(archive, "Вода/Канал")
    assert (canal.own, canal.whole, canal.example) == (0, 0, None)
    assert guide(archive).withheld == 1
    assert WORDS not in repr(guide(archive))


@pytest.mark.parametrize(("terms", "role"), [(Terms.BACKGROUND, "гидролог"), (Terms.DEEP_BACKGROUND, "")])
def test_on_background_an_example_names_nobody_and_no_source(
    archive: Archive, editing: Editing, quotes: Sequence[QuoteId], terms: Terms, role: str
) -> None:
    editing.do(c.SetTerms(quotes[0], "quote", terms, None))
    example = tag(archive, "Вода/Канал").example
    assert example is not None
    assert (example.words, example.speaker, example.role, example.title, example.date) == (WORDS, "", role, "", "")


def test_the_guide_is_set_in_type_with_signs_keys_and_definitions(
    archive: Archive, editing: Editing, quotes: Sequence[QuoteId], tmp_path: object
) -> None:
    canal = tag(archive, "Вода/Канал")
    with archive.reading() as reading:
        id = next(line.id for line in reading.tags() if line.path == canal.path)
    editing.do(c.DescribeTag(id, (("definition", "Всё о *канале*: әкімдік, ₸"), ("shortcut", "7"))))
    path = tmp_path / "теги.pdf"  # type: ignore[operator]
    Exporters().export_guide(guide(archive), path)
    with pypdfium2.PdfDocument(path) as pdf:
        texts = []
        for page in pdf:
            part = page.get_textpage()
            texts.append(part.get_text_bounded())
            part.close()
            page.close()
    text = "".join(texts)
    for words in ("Вода/Канал", "Всё о канале: әкімдік, ₸", WORDS, "Айгуль Сейтова", "7"):
        assert words in text


def test_a_guide_is_a_pdf_and_nothing_else(archive: Archive, tmp_path: object) -> None:
    with pytest.raises(UnknownFormat):
        Exporters().export_guide(guide(archive), tmp_path / "guide.html")  # type: ignore[operator]
