"""What is known of a source: the header first, then the format, then the text, then the name of the file."""

from pathlib import Path

import pytest

from desktop_app.domain.dates import PartialDate
from desktop_app.domain.errors import EmptyFile
from desktop_app.domain.interviews import Language, Origin
from desktop_app.importers import Files
from desktop_app.importers.knowing import UNSAID, Structured, told
from desktop_app.importers.titles import whole_paragraph
from resources import resource

PATH = Path("беседа.txt")
HEADER = (
    "Заголовок: Вода и бумага\nДата: 5 мая 2024\nДата записи: 3 мая 2024\nИздание: Вести степи\nАвтор: Анна Ли\n"
    "Собеседник: Айгуль Сейтова\nМесто: Тараз\nСсылка: https://example.org/1\nЯзык: русский\n\n"
)
BODY = "— Кто подписал акт?\n\n— Его подписал бригадир.\n\nБеседовал Олег Ким. Записано 1 мая 2024 года."
FORMAT = Structured(
    title="Насосы",
    heading="Глава первая",
    date=PartialDate("2023-01-02"),
    recorded=PartialDate("2023-01"),
    outlet="Газета",
    interviewer="Ян Цой",
    interviewee="Бригадир",
    place="Шу",
    url="https://example.org/2",
    language=Language.KAZAKH,
)


def known(text, structured=UNSAID, path=PATH):
    return told(text, structured, path, whole_paragraph)


def test_the_header_goes_before_everything():
    found = known(HEADER + BODY, FORMAT)

    assert (found.title, found.title_origin) == ("Вода и бумага", Origin.HEADER)
    assert (found.date, found.date_origin) == ("2024-05-05", Origin.HEADER)
    assert (found.recorded, found.recorded_origin) == ("2024-05-03", Origin.HEADER)
    assert (found.outlet, found.interviewer, found.interviewee) == ("Вести степи", "Анна Ли", "Айгуль Сейтова")
    assert (found.place, found.url, found.language) == ("Тараз", "https://example.org/1", Language.RUSSIAN)
    assert set(dict(found.origins).values()) == {Origin.HEADER}
    assert len(found.origins) == 6
    assert (found.body_start, found.warnings) == (len(HEADER), ())


def test_the_format_goes_before_the_text():
    found = known(BODY, FORMAT)

    assert (found.title, found.title_origin) == ("Насосы", Origin.STRUCTURED)
    assert (found.date, found.date_origin) == ("2023-01-02", Origin.STRUCTURED)
    assert (found.recorded, found.recorded_origin) == ("2023-01", Origin.STRUCTURED)
    assert found.interviewer == "Ян Цой"
    assert dict(found.origins) == dict.fromkeys(
        ("outlet", "interviewer", "interviewee", "place", "url", "language"), Origin.STRUCTURED
    )


def test_the_text_tells_what_nobody_else_does():
    found = known(BODY)

    assert (found.recorded, found.recorded_origin) == ("2024-05-01", Origin.TEXT)
    assert (found.date, found.date_origin) == (None, None)
    assert found.interviewer == "Олег Ким"
    assert found.origins == (("interviewer", Origin.TEXT),)


def test_a_heading_of_the_format_is_the_title_where_no_field_names_one():
    found = known("Слово.", Structured(heading="Глава первая"))

    assert (found.title, found.title_origin) == ("Глава первая", Origin.HEADING)


def test_a_line_about_the_making_is_no_title():
    text = "Беседовала Анна Ли. Опубликовано: 3 мая 2024\n\nВода дорожает\n\nСлово за слово."
    found = known(text)

    assert (found.title, found.title_origin) == ("Вода дорожает", Origin.SENTENCE)
    assert (found.date, found.date_origin, found.body_start) == ("2024-05-03", Origin.TEXT, 0)


def test_a_text_that_only_tells_of_its_making_is_called_by_it():
    assert known("Беседовала Анна Ли").title == "Беседовала Анна Ли"


@pytest.mark.parametrize("name", ["2024-05-03 Сейтова.txt", "03.05.2024_Сейтова.txt", "Сейтова 3 мая 2024.txt"])
def test_the_name_of_the_file_dates_a_text_that_nothing_else_does(name):
    found = known("Слово.", path=Path(name))

    assert (found.date, found.date_origin) == ("2024-05-03", Origin.FILE_NAME)


@pytest.mark.parametrize(
    "text", ["Дата: 2020\n\nСлово.", "Слово.\n\nЗаписано 3 мая 2020 года", "date 2020-01-02 Слово."]
)
def test_the_name_of_the_file_dates_no_text_whose_date_is_known(text):
    found = known(text, path=Path("2024-05-03.txt"))

    assert Origin.FILE_NAME not in (found.date_origin, found.recorded_origin)


def test_nothing_behind_a_header_is_no_interview():
    with pytest.raises(EmptyFile) as caught:
        known(HEADER)

    assert caught.value.places == {"path": "беседа.txt"}


def test_a_text_goes_into_an_import_with_all_that_is_known(tmp_path):
    path = tmp_path / "беседа.txt"
    path.write_bytes((HEADER + BODY).encode("cp1251"))

    read = Files().read(path)[0]

    assert (read.text, read.encoding) == (HEADER + BODY, "cp1251")
    assert (read.recorded, read.recorded_origin, read.interviewee) == ("2024-05-03", Origin.HEADER, "Айгуль Сейтова")
    assert ("interviewee", Origin.HEADER) in read.origins


def test_the_sample_is_read_as_ever():
    path = next(resource("sample").glob("*.txt"))
    read = Files().read(path)[0]

    assert (read.date, read.date_origin, read.title_origin) == ("2025-11-12", Origin.HEADER, Origin.SENTENCE)
    assert read.text[read.body_start :].startswith("По итогам переговоров")
    assert (read.encoding, read.origins, read.remarks, read.warnings) == ("utf-8", (), (), ())
    assert (read.recorded, read.interviewer, read.interviewee, read.outlet) == (None, "", "", "")
