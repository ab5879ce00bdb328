"""A correction of one speaker, carried to the quotes that leant on it."""

from desktop_app.language.correcting import corrected
from desktop_app.language.finder import QuoteFinder

TEXT = (
    "Пришли Талгат Калиев и Анна Ким. «Мы построим школу», — сказал Калиев. «И больницу построим», — добавил он.\n\n"
    "«Денег на это нет», — возразила Анна Ким."
)


def speakers(found):
    return [None if q.speaker is None else found.speakers[q.speaker].name for q in found.quotes]


def test_the_pronoun_after_a_corrected_quote_means_the_new_speaker():
    found = QuoteFinder().find(TEXT)
    anna = next(n for n, one in enumerate(found.speakers) if one.name == "Анна Ким")

    assert speakers(found) == ["Талгат Калиев", "Талгат Калиев", "Анна Ким"]
    assert speakers(corrected(found, 0, anna)) == ["Анна Ким"] * 3
    assert speakers(corrected(found, 1, None)) == ["Талгат Калиев", None, "Анна Ким"]


def test_nothing_but_speakers_changes():
    found = QuoteFinder().find(TEXT)
    other = corrected(found, 2, 0)

    assert [q.spans for q in other.quotes] == [q.spans for q in found.quotes]
    assert other.speakers == found.speakers
