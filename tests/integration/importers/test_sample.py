"""The sample interview, from its file to its quotes."""

from desktop_app.domain.interviews import Language, Origin
from desktop_app.domain.quotes import QuoteKind
from desktop_app.importers import Files
from desktop_app.language.finder import QuoteFinder
from desktop_app.language.sentences import first_sentence
from resources import resource

SAMPLE = resource("sample", "baq-2025-11-12.txt")


def test_the_sample_is_read_verbatim_with_its_date():
    read = Files(first_sentence).read(SAMPLE)[0]

    assert read.text.encode() == SAMPLE.read_bytes()
    assert (read.date, read.date_origin, read.body_start) == ("2025-11-12", Origin.HEADER, 17)
    assert read.title.startswith("По итогам переговоров президентов")
    assert read.title.endswith("…")


def test_the_sample_holds_three_direct_quotes_of_one_speaker():
    read = Files(first_sentence).read(SAMPLE)[0]
    found = QuoteFinder().find(read.text, read.body_start)
    direct = [quote for quote in found.quotes if quote.kind is QuoteKind.DIRECT]
    words = [read.text[span.start : span.end] for quote in direct for span in quote.spans]

    assert [(w.split()[0], w.split()[-1]) for w in words] == [
        ("Казахстан", '"Казатомпромом"'),
        ("Мы", "инфраструктуры"),
        ("Между", "связи"),
    ]
    assert [len(w) for w in words] == [555, 292, 324]
    assert [(s.name, s.role) for s in found.speakers] == [("Талгат Калиев", "политолог")]
    assert all(quote.speaker == 0 for quote in found.quotes)
    assert [quote.attribution.rule for quote in direct] == ["pronoun", "role", "pronoun"]
    assert found.language is Language.RUSSIAN
    assert len(found.passages) == 9
