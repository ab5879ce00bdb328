import pytest

from desktop_app.domain.errors import EmptyFile
from desktop_app.services import words
from desktop_app.services.words import Catalogue, plural_form, spoken, translate

TS = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="ru">
<context><name>cli</name>
<message><source>imported</source><translation>принято</translation></message>
<message numerus="yes"><source>%n quote(s)</source><translation>
<numerusform>%n цитата</numerusform><numerusform>%n цитаты</numerusform><numerusform>%n цитат</numerusform></translation></message>
<message><source>half done</source><translation type="unfinished">недо</translation></message>
</context></TS>"""


@pytest.fixture
def russian() -> Catalogue:
    return Catalogue.parse("ru", TS.encode())


@pytest.mark.parametrize(
    ("n", "said"), [(1, "1 цитата"), (2, "2 цитаты"), (5, "5 цитат"), (11, "11 цитат"), (21, "21 цитата"), (112, "112 цитат")]
)  # fmt: skip
def test_russian_numbers_take_the_right_form(russian: Catalogue, n: int, said: str) -> None:
    assert translate("cli", "%n quote(s)", n=n, into=russian) == said


def test_kazakh_and_english_have_one_and_many() -> None:
    assert [plural_form("kk", n) for n in (0, 1, 2)] == [1, 0, 1]
    assert [plural_form("en", n) for n in (0, 1, 2)] == [1, 0, 1]


def test_what_is_not_translated_stays_english(russian: Catalogue) -> None:
    assert translate("cli", "half done", into=russian) == "half done"
    assert translate("other", "imported", into=russian) == "imported"
    assert translate("cli", "imported", into=russian) == "принято"


def test_an_error_is_spoken_with_its_places_filled_in() -> None:
    words.use("en")
    assert spoken(EmptyFile(path="запись.txt")) == "запись.txt: the file holds no text."
