"""What a file says of itself, and where its words begin."""

import time

import pytest

from desktop_app.domain.interviews import Language
from desktop_app.importers.headers import language_of, read_header


def words_after(text):
    return text[read_header(text).body_start :]


@pytest.mark.parametrize(
    "opening",
    [
        " date 2025-11-12 ",
        "date: 2025-11-12\n",
        "DATE 12.11.2025 ",
        "Дата: 12 ноября 2025 г.\n\n",
        "Күні: 2025 ж. 12 қараша\n",
    ],
)
def test_a_date_that_opens_the_first_line_is_a_header(opening):
    header = read_header(opening + "Президент встретился с послом.")

    assert header.date == "2025-11-12"
    assert header.body_start == len(opening)
    assert header.warnings == ()


@pytest.mark.parametrize(
    "text",
    [
        "Date palms grow here.\n\nThey are tall.",
        "Дата встречи не названа.",
        "2025 год был трудным.",
        "Автор: Какая хорошая погода!\n\nГость: Да.",
        "---\nПросто черта.\n---\nИ слова.",
        "---\ntitle: без конца\n\nСлова.",
        "Вывод: всё хорошо.\n\nДальше.",
        "Гость: Да.\nКорреспондент: Нет.\n\nГость: Да.",
        "Записано: со слов свидетеля.\n\nДальше.",
        "Опубликовано 3 мая 2024 года постановление.",
    ],
)
def test_words_that_only_look_like_a_header_belong_to_the_text(text):
    header = read_header(text)

    assert (header.body_start, header.date, header.title) == (0, None, "")


def test_a_block_between_lines_names_everything_in_russian():
    header = read_header(
        "---\nзаголовок: «Слово»\nдата: \"12.11.2025\"\nиздание: 'Вести'\nинтервьюер: Анна Ли\nместо: Астана\n"
        "ссылка: https://example.org/a:b\nязык: русский\n---\n\nСлова."
    )

    assert header.title == "«Слово»"
    assert header.date == "2025-11-12"
    assert (header.outlet, header.interviewer, header.place) == ("Вести", "Анна Ли", "Астана")
    assert header.url == "https://example.org/a:b"
    assert header.language is Language.RUSSIAN


def test_a_block_is_read_in_kazakh_and_english_too():
    kazakh = read_header("---\ntақырып: x\nтақырып: Сөз\nкүні: 2025-11\nсұхбаттасушы: Айгүл\nтіл: қазақ\n---\nСөз.")
    english = read_header("---\nTitle: A word\nDate: November 12, 2025\nAuthor: Ann Lee\nlanguage: en\n---\nWords.")

    assert (kazakh.title, kazakh.date, kazakh.interviewer, kazakh.language) == (
        "Сөз",
        "2025-11",
        "Айгүл",
        Language.KAZAKH,
    )
    assert (english.title, english.date, english.interviewer) == ("A word", "2025-11-12", "Ann Lee")


@pytest.mark.parametrize(
    ("key", "guest"),
    [
        ("Дата записи", "Собеседник"),
        ("Записано", "Гость"),
        ("recorded", "interviewee"),
        ("Interview date", "Guest"),
        ("Жазылған күні", "Сұхбат беруші"),
    ],
)
def test_who_was_asked_and_when_stands_in_a_header(key, guest):
    header = read_header(f"{key}: 3 мая 2024 г.\n{guest}: Айгуль Сейтова, гидролог\n\nСлова.")

    assert (header.recorded, header.interviewee, header.date) == ("2024-05-03", "Айгуль Сейтова, гидролог", None)


def test_a_bad_day_of_recording_is_left_out_with_a_warning():
    header = read_header("Заголовок: А\nДата записи: 03/05/2024\n\nСлова.")

    assert header.recorded is None
    assert "03/05/2024" in header.warnings[0]


@pytest.mark.parametrize("name", ["ru", "RU", "ru-KZ", "русский", "rus", "ru_RU"])
def test_a_language_is_known_by_its_names_and_codes(name):
    assert language_of(name) is Language.RUSSIAN


def test_values_go_on_in_indented_lines_and_lists():
    header = read_header("---\ntitle: >\n  Первая\n  вторая\nauthor:\n- Ли\n- Ким\nтеги:\n- один\n---\nСлова.")

    assert header.title == "Первая вторая"
    assert header.interviewer == "Ли, Ким"


def test_a_block_is_never_executed():
    header = read_header("---\ntitle: !!python/object/apply:os.system ['ls']\n---\nСлова.")

    assert header.title == "!!python/object/apply:os.system ['ls']"


def test_leading_keys_end_at_a_blank_line():
    text = "Заголовок: Слово\nДата: 2025\n\nАвтор: вопрос?\n"
    header = read_header(text)

    assert (header.title, header.date) == ("Слово", "2025")
    assert words_after(text).startswith("Автор")


def test_a_bad_date_is_left_out_with_a_warning():
    for text in ("date 2025-13-45 Слова.", "---\ndate: на днях\n---\nСлова.", "Дата: вчера\nИздание: Вести\n\nСлова."):
        header = read_header(text)

        assert header.date is None
        assert len(header.warnings) == 1
        assert text[header.body_start :] == "Слова."


def test_unknown_keys_and_languages_are_named():
    header = read_header("---\ntitle: A\nmood: good\nlanguage: Klingon\n---\nWords.")

    assert ["mood" in header.warnings[0], "Klingon" in header.warnings[1]] == [True, True]
    assert header.language is None


def test_braces_in_a_value_do_no_harm():
    assert "{0}" in read_header("---\ntitle: A\ndate: '{0}'\n---\nWords.").warnings[0]


def test_a_text_without_a_header_begins_with_its_first_word():
    assert words_after(" \n Слова.") == "Слова."


@pytest.mark.parametrize("line", [" ещё\n", "- ещё\n", "title: a\n", "k: v\n"])
def test_a_header_without_end_is_none_and_costs_no_time(line):
    began = time.process_time()
    header = read_header("---\ntitle: a\n" + line * 300_000)

    assert header.title == ""
    assert time.process_time() - began < 1


@pytest.mark.parametrize(
    "text", ["Дата: 12" + " " * 500_000 + "мая 2025", "Дата: 2025 жылғы" + " " * 500_000 + "мамыр"]
)
def test_a_date_that_is_all_white_space_costs_no_time(text):
    began = time.process_time()

    assert read_header(text).date is None
    assert time.process_time() - began < 1


@pytest.mark.parametrize("headline", ["О реке", "# О реке", "О реке: что дальше"])
def test_keys_under_a_headline_are_a_header(headline):
    text = f"{headline}\n\nДата: 12 ноября 2025\nИздание: Вестник степи\n\n«Вода есть», — сказала Анна Ким.\n"

    header = read_header(text)

    assert (header.title, str(header.date), header.outlet) == (
        headline.removeprefix("# "),
        "2025-11-12",
        "Вестник степи",
    )
    assert text[header.body_start :].startswith("«Вода есть»")


@pytest.mark.parametrize("line", ["Источник: тёплая вода на дне", "Гость: Садитесь, пожалуйста", "Дата: какая-то"])
def test_one_line_with_a_colon_under_a_headline_may_be_a_line_of_the_text(line):
    assert read_header(f"О реке\n\n{line}\n\nИ так далее.\n").body_start == 0
