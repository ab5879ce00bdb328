"""The language of a paragraph and of an interview."""

import pytest

from desktop_app.domain.interviews import Language
from desktop_app.language.identify import language_of, languages_of, main_language
from desktop_app.language.lexicon import read_lexicons

WORDS = read_lexicons()
RU, KK, EN = Language.RUSSIAN, Language.KAZAKH, Language.ENGLISH


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Мы построили новую школу и больницу.", RU),
        ("Біз жаңа мектеп пен аурухана салдық.", KK),
        ("We have built a new school.", EN),
        ("Министр Әсел Нұрғалиқызы Өтегенова рассказала о планах на следующий год.", RU),
        ("Бала мектепке барды да, сабак басталды деп айтты.", KK),
        ("Компания Apple представила новый телефон.", RU),
        ("2025", None),
        ("Астана.", None),
    ],
)
def test_a_paragraph_is_in_the_language_of_its_words(text, language):
    assert language_of(text, WORDS) is language


def test_a_short_paragraph_takes_the_language_of_its_neighbours():
    assert languages_of(["1.", "Бұл үлкен жоба болды.", "Иә.", "***"], WORDS) == [KK, KK, KK, KK]
    assert languages_of(["..."], WORDS) == [Language.UNKNOWN]


def test_an_interview_is_in_the_language_of_most_characters():
    assert main_language(["Да", "Yes", "Нет, не так"], [RU, EN, RU]) is RU
    assert main_language([], []) is Language.UNKNOWN
