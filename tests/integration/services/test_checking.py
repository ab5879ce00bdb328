"""The verbatim lock: one changed letter is reported for exactly the quotes over it."""

import pytest
from sqlalchemy import text

from db.archive import Archive
from desktop_app.domain.ids import InterviewId
from desktop_app.services.checking import check_archive
from desktop_app.services.queries import QuoteFilter
from tests.integration.conftest import TEXT


def store(archive: Archive, changed: str) -> None:
    with archive._writer.begin() as connection:
        connection.execute(text("UPDATE revision SET text = :text"), {"text": changed})


def kinds(archive: Archive) -> list[tuple[str, str]]:
    return [(problem.kind, problem.where) for problem in check_archive(archive) if problem.kind != "index"]


def test_an_untouched_archive_is_in_order(archive: Archive, added: InterviewId) -> None:
    assert kinds(archive) == []


@pytest.mark.parametrize("change", [("августа", "овгуста"), ("до августа", "до\u00a0августа")])
def test_a_changed_letter_is_reported_for_exactly_the_quotes_over_it(
    archive: Archive, added: InterviewId, change: tuple[str, str]
) -> None:
    with archive.reading() as reading:
        first = reading.quotes(QuoteFilter())[0].id
    store(archive, TEXT.replace(*change))
    assert kinds(archive) == [("text", added), ("quote", first)]


def test_a_letter_changed_outside_quotes_breaks_none(archive: Archive, added: InterviewId) -> None:
    store(archive, TEXT.replace("Мастер", "Мостер"))
    assert kinds(archive) == [("text", added)]


def test_words_changed_together_with_the_text_are_still_noticed(archive: Archive, added: InterviewId) -> None:
    store(archive, TEXT.replace("августа", "овгуста"))
    with archive._writer.begin() as connection:
        connection.execute(text("UPDATE quote SET anchors = replace(anchors, 'августа', 'овгуста')"))
        connection.execute(
            text("UPDATE quote SET anchors = replace(anchors, '\\u0430\\u0432\\u0433', '\\u043e\\u0432\\u0433')")
        )
    assert ("text", added) in kinds(archive)
    assert [kind for kind, _ in kinds(archive)].count("quote") == 1
