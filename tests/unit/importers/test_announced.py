"""What a text says of its own making in lines that say nothing else; sentences of the interview are left alone."""

import time

import pytest

from desktop_app.importers.announced import Announced, date_in, interviewer_in, statements

BODY = "\n\n".join(f"Насос номер {number} молчит с весны 2019 года." for number in range(10))


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("Беседа состоялась 3 мая 2024 года.", "2024-05-03"),
        ("Беседа состоялась в Алматы 3 мая 2024 года", "2024-05-03"),
        ("Интервью записано 03.05.2024 в г. Тараз.", "2024-05-03"),
        ("Записано 3 мая 2024 г.", "2024-05-03"),
        ("Записано в мае 2024 года", "2024-05"),
        ("Дата записи: 2024-05-03", "2024-05-03"),
        ("Дата интервью — весна 1998", "1998"),
        ("Сұхбат 2024 жылы 3 мамырда жазылды.", "2024-05-03"),
        ("Сұхбат жазылған күні: 2024 жылғы 3 мамыр", "2024-05-03"),
        ("Recorded on 3 May 2024", "2024-05-03"),
        ("This interview was recorded in Almaty on May 3, 2024.", "2024-05-03"),
        ("*(Записано 3 мая 2024 года)*", "2024-05-03"),
    ],
)
def test_a_day_of_recording_is_found_at_the_end_and_at_the_beginning(line, date):
    assert date_in(statements(f"{BODY}\n\n{line}\n"), Announced.RECORDED) == date
    assert date_in(statements(f"\n{line}\n\n{BODY}"), Announced.RECORDED) == date
    assert date_in(statements(f"{BODY}\n\n{line}"), Announced.PUBLISHED) is None


@pytest.mark.parametrize(
    "line",
    [
        "Опубликовано: 3 мая 2024",
        "Опубликовано 03.05.2024 10:00 | Обновлено: 04.05.2024",
        "Дата публикации — 3 мая 2024 г.",
        "Published on May 3, 2024 at 10:00",
        "First published: Fri, 3 May 2024",
        "Жарияланған күні: 2024 ж. 3 мамыр",
        "2024 жылғы 3 мамырда жарияланды",
    ],
)
def test_a_day_of_publication_is_told_from_one_of_recording(line):
    found = statements(f"{BODY}\n\n{line}")

    assert date_in(found, Announced.PUBLISHED) == "2024-05-03"
    assert date_in(found, Announced.RECORDED) is None


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Беседовала Анна Ли", "Анна Ли"),
        ("_Беседовал А. Ким, BAQ.KZ_", "А. Ким"),
        ("Беседовала Ли А. С.", "Ли А. С."),
        ("Беседовала Анна Ли, «Вести степи»", "Анна Ли"),
        ("Беседовали Анна Ли, Олег Ким и Ян Цой.", "Анна Ли, Олег Ким и Ян Цой"),
        ("Интервью взял Олжас Тенгизов", "Олжас Тенгизов"),
        ("Интервью взято Анной Ли", "Анной Ли"),
        ("Беседовала Анна Ли. Фото: Олег Ким", "Анна Ли"),
        ("Сұхбаттасқан Айгүл СЕЙІТОВА", "Айгүл СЕЙІТОВА"),
        ("Сұхбатты Айгүл Сейітова жүргізді.", "Айгүл Сейітова"),
        ("Interviewed by Ann Lee", "Ann Lee"),
        ("Interview by Ann Lee and Bob O’Neil, The Times", "Ann Lee and Bob O’Neil"),
    ],
)
def test_a_by_line_names_who_asked_as_it_is_written(line, name):
    assert interviewer_in(statements(f"{BODY}\n\n{line}")) == name
    assert interviewer_in(statements(f"{line}\n\n{BODY}")) == name


def test_one_line_may_tell_several_things_each_in_its_place():
    text = f"{BODY}\n\nБеседовала Анна Ли, 5 мая 2024 года. Записано 3 мая 2024 года."
    found = statements(text)

    assert [text[one.start : one.end] for one in found] == [
        "Беседовала Анна Ли",
        "5 мая 2024 года",
        "Записано 3 мая 2024 года",
    ]
    assert date_in(found, Announced.RECORDED) == "2024-05-03"


@pytest.mark.parametrize(
    "line",
    [
        "Беседа состоялась 3 мая 2024 года, и бригадир сказал многое.",
        "Записано 3 мая 2024 года со слов свидетеля.",
        "Записано 3 мая",
        "Встреча состоялась 3 мая 2024 года.",
        "3 мая 2024 года",
        "Акт был опубликован 3 мая 2024 года",
        "Беседовала Анна Ли с министром о воде.",
        "Беседовал с ним долго.",
        "Interview by the river",
        "Published in 2024, the book sold well.",
        "Записано 03/05/2024",
        "Фото: Олег Ким",
    ],
)
def test_a_sentence_of_the_text_tells_nothing(line):
    for text in (f"{BODY}\n\n{line}", f"{line}\n\n{BODY}"):
        found = statements(text)

        assert interviewer_in(found) == ""
        assert date_in(found, Announced.RECORDED) is None
        assert date_in(found, Announced.PUBLISHED) is None


def test_what_stands_in_the_middle_of_a_text_is_not_looked_at():
    assert statements(f"{BODY}\n\nЗаписано 3 мая 2024 года\n\n{BODY}") == ()


def test_two_dates_or_names_that_differ_are_none():
    found = statements("Записано 3 мая 2024\nБеседовала Анна Ли\n\nСлово.\n\nЗаписано 4 мая 2024\nБеседовал Олег Ким")

    assert date_in(found, Announced.RECORDED) is None
    assert interviewer_in(found) == ""


def test_lines_that_nobody_would_write_take_no_time():
    started = time.process_time()
    for line in (
        "Беседовали " + "Аа Бб, " * 40,
        "Беседовала " + "А." * 140,
        "Дата записи " + " " * 280,
        "(" * 290,
        "Фото " * 58,
    ):
        statements(line)

    assert time.process_time() - started < 0.5
