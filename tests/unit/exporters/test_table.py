"""The quotes of a dossier as a table, and as data."""

import csv
import io
import json
from dataclasses import replace

import pytest

from desktop_app.exporters.formats import Exporters
from desktop_app.exporters.table import as_quote_table
from desktop_app.exporters.wording import Wording
from desktop_app.services.document import Document, DocumentQuote
from tests.golden.made_up import dossier


def _rows(document: Document) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(as_quote_table(document).removeprefix("\ufeff")), delimiter=";"))


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_each_quote_is_a_row_with_its_exact_words(language: str) -> None:
    document = dossier(language)
    column = Wording.of(document).columns()

    rows = _rows(document)

    assert list(rows[0]) == list(column.values())
    for row, quote in zip(rows, document.quotes(), strict=True):
        assert row[column["number"]] == str(quote.number)
        assert row[column["words"]].removeprefix("'") == " […] ".join(quote.fragments)
        assert row[column["speaker"]] == quote.speaker
        assert row[column["tags"]].split("\n") == [tag.path for tag in quote.tags] or not quote.tags
        assert row[column["digest"]] == quote.digest


def test_a_row_says_where_its_words_stand() -> None:
    document = dossier("en")
    column = Wording.of(document).columns()
    sources = {source.number: source for source in document.sources}
    for row, quote in zip(_rows(document), document.quotes(), strict=True):
        source = sources.get(quote.source)
        assert row[column["source"]] == (source.title if source else "")
        assert row[column["date"]] == (source.date if source else "")


def test_no_cell_is_a_formula() -> None:
    document = dossier("en")
    first = document.sections[0]
    quote = next(entry for entry in first.entries if isinstance(entry, DocumentQuote))
    hostile = replace(quote, fragments=('=HYPERLINK("http://example.org")',), comment="@SUM(A1)", role="+1")
    document = replace(document, sections=(replace(first, title="-1", entries=(hostile,)),))
    (row,) = _rows(document)
    assert not [cell for cell in row.values() if cell.startswith(("=", "+", "-", "@"))]


def test_notes_and_links_stand_in_their_row() -> None:
    document = dossier("en")
    column = Wording.of(document).columns()
    for row, quote in zip(_rows(document), document.quotes(), strict=True):
        assert all(note.text in row[column["notes"]] for note in quote.notes)
        assert all(f"→ {link.target}" in row[column["links"]] for link in quote.links if link.target is not None)


def test_data_holds_the_untouched_words(tmp_path) -> None:
    document = dossier("ru")
    Exporters().export(document, tmp_path / "досье.json")
    items = json.loads((tmp_path / "досье.json").read_text("utf-8"))["first"]["items"]
    exact = [tuple(target["selector"][0]["exact"] for target in item["target"]) for item in items]
    assert exact == [quote.fragments for quote in document.quotes()]
