"""Which column of a table holds what."""

from pathlib import Path

import pytest

from desktop_app.domain.errors import NoTextInTable
from desktop_app.domain.interviews import Language, Origin
from desktop_app.importers import tables
from desktop_app.importers.sources import Source
from desktop_app.importers.table_columns import field_of, held, sheet_of
from desktop_app.importers.titles import whole_paragraph
from desktop_app.services.found import Wish
from tests.documents.tables import make_csv

LONG = "Воды хватит до августа, говорит гидролог, а потом всё зависит от того, починят ли насосы."


def guessed(*rows):
    return {heading: field for field, heading in held(sheet_of("", rows, frozenset()))}


def look(rows, wish: Wish | None = None):
    return tables.look_into(Source(make_csv(rows), Path("беседы 2020-01-02.csv"), wish or Wish()))


def read(rows, wish: Wish | None = None):
    table = look(rows, wish)
    return [table.read(name, whole_paragraph) for name in table.names()]


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Текст", "text"), (" МӘТІН: ", "text"), ("transcript", "text"), ("Полный\u00a0текст (расшифровка)", "text"),
        ("interview_date", "recorded"), ("Дата публикации *", "date"), ("Автор", "interviewer"), ("ФИО", "interviewee"),
        ("Басылым", "outlet"), ("Город", "place"), ("Ссылка", "url"), ("Тіл", "language"), ("Отметка времени", "recorded"),
        ("Комментарий", ""), ("", ""),
    ],
)  # fmt: skip
def test_headings_in_three_languages_have_a_meaning(heading, field):
    assert field_of(heading) == field


def test_a_source_that_is_a_link_is_an_address_and_an_address_that_is_a_house_is_none():
    assert guessed(("Источник", "Текст"), ("https://example.org/1", LONG))["Источник"] == "url"
    assert guessed(("Источник", "Текст"), ("Вестник", LONG))["Источник"] == "outlet"
    assert "Адрес" not in guessed(("Адрес", "Текст"), ("ул. Абая, 5", LONG))


def test_a_title_of_the_table_above_the_headings_is_no_row():
    (one,) = read([["Беседы за май", "", ""], ["", "", ""], ["Дата", "Кто", "Текст"], ["2024", "Я", LONG]])

    assert (one.text, one.date) == (LONG, "2024")


def test_questions_are_the_text_with_the_answers_below_them():
    rows = [["Отметка времени", "Как вас зовут?", "Чего не хватает?"], ["03.05.2024 10:00:00", "Айгуль", "Воды."]]
    (one,) = read([*rows])

    assert one.text == "Как вас зовут?\n\nАйгуль\n\nЧего не хватает?\n\nВоды."
    assert (one.recorded, one.recorded_origin) == ("2024-05-03", Origin.STRUCTURED)


def test_a_question_without_an_answer_is_left_out():
    wish = Wish(columns=(("text", "а"), ("text", "б")))

    assert read([["а", "б"], ["", "Ответ."]], wish)[0].text == "б\n\nОтвет."


def test_a_column_of_dates_or_addresses_is_known_by_its_cells():
    rows = [(f"0{n}.05.2024", f"https://example.org/{n}", LONG, str(n)) for n in range(1, 8)]

    assert guessed(("а", "б", "в", "г"), *rows) == {"а": "date", "б": "url", "в": "text"}
    assert guessed(*rows) == {"1": "date", "2": "url", "3": "text"}


def test_years_alone_may_be_of_anything():
    assert guessed(("год рождения", "слова"), ("1980", LONG), ("1975", LONG)) == {"слова": "text"}


def test_the_same_heading_twice_gives_two_columns():
    rows = [["Ответ", "Ответ", ""], ["Да.", "Нет.", "Лишнее"]]
    (one,) = read(rows)

    assert one.text == "Ответ\n\nДа.\n\nОтвет (2)\n\nНет."
    assert one.warnings == ("The row has more cells than the table has headings.",)


def test_a_date_that_is_none_and_a_language_that_is_none_are_told():
    (one,) = read([["дата", "язык", "текст"], ["вчера", "эльфийский", LONG]])

    assert (one.date, one.language) == (None, None)
    assert [("вчера" in said, "эльфийский" in said) for said in one.warnings] == [(True, False), (False, True)]


def test_a_language_and_a_name_are_taken_as_they_stand():
    (one,) = read([["тіл", "собеседник", "текст"], ["қазақша", " Айгүл\nСейітова ", LONG]])

    assert (one.language, one.interviewee) == (Language.KAZAKH, "Айгүл Сейітова")
    assert dict(one.origins) == {"language": Origin.STRUCTURED, "interviewee": Origin.STRUCTURED}


@pytest.mark.parametrize(
    ("dates", "meant"),
    [
        (["5/3/2024", "5/25/2024"], ["2024-05-03", "2024-05-25"]),
        (["5/3/2024", "25/3/2024 10:00"], ["2024-03-05", "2024-03-25"]),
        (["5/3/2024", "6/3/2024"], [None, None]),
        (["5/3/2024", "25/3/2024", "3/25/2024"], [None, "2024-03-25", "2024-03-25"]),
    ],
)
def test_other_cells_of_the_column_tell_days_from_months(dates, meant):
    assert [one.date for one in read([["дата", "текст"], *([date, LONG] for date in dates)])] == meant


def test_a_header_in_the_cell_goes_before_the_columns():
    (one,) = read([["заголовок", "дата", "текст"], ["Из столбца", "2020", f"Заголовок: Свой\nДата: 2024\n\n{LONG}"]])

    assert (one.title, one.title_origin, one.date, one.date_origin) == ("Свой", Origin.HEADER, "2024", Origin.HEADER)
    assert one.text[one.body_start :] == LONG


def test_the_date_in_the_name_of_the_table_is_that_of_no_interview():
    assert read([["текст"], [LONG]])[0].date is None


def test_a_table_without_anything_like_a_text_is_refused_as_a_whole_until_the_editor_names_the_column():
    rows = [["код", "цена"], ["А1", "5"], ["А2", "7"]]
    with pytest.raises(NoTextInTable, match="беседы"):
        look(rows)

    assert [one.text for one in read(rows, Wish(columns=(("text", "код"),)))] == ["А1", "А2"]
    assert tables.columns(Source(make_csv(rows), Path("а.csv"))).guess == ()


def test_a_column_that_the_editor_names_and_the_table_lacks_is_no_text():
    with pytest.raises(NoTextInTable):
        look([["текст"], [LONG]], Wish(columns=(("text", "нет такого"),)))


def test_where_columns_have_numbers_the_first_row_may_be_their_names():
    rows = [["код", "реплика", "реплика"], ["А1", "да", "нет"]]
    found = tables.columns(Source(make_csv(rows), Path("а.csv")))
    assert (found.headings, found.instead) == (("1", "2", "3"), ("код", "реплика", "реплика (3)"))
    assert [one.text for one in read(rows, Wish(columns=(("text", found.instead[2]),)))] == ["нет"]
    assert tables.columns(Source(make_csv([["текст"], [LONG]]), Path("а.csv"))).instead == ()
