"""Dates as newsrooms write them; what is no date stays none."""

import pytest

from desktop_app.importers.dates import date_in_name, leading_date, whole_date


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("2025-11-12", "2025-11-12"),
        ("2025/11/12", "2025-11-12"),
        ("2025-11-12T08:30:00+05:00", "2025-11-12"),
        ("12.11.2025", "2025-11-12"),
        ("1.2.2025 г.", "2025-02-01"),
        ("12 ноября 2025", "2025-11-12"),
        ("12 НОЯБРЯ 2025 г.", "2025-11-12"),
        ("12 ноября 2025 года", "2025-11-12"),
        ("2025 ж. 12 қараша", "2025-11-12"),
        ("2025 жылғы 12 қараша", "2025-11-12"),
        ("12 қараша 2025 ж.", "2025-11-12"),
        ("12 November 2025", "2025-11-12"),
        ("November 12, 2025", "2025-11-12"),
        ("Nov. 12th, 2025", "2025-11-12"),
        ("2025-11", "2025-11"),
        ("ноябрь 2025", "2025-11"),
        ("қараша 2025", "2025-11"),
        ("November 2025", "2025-11"),
        ("2025", "2025"),
        ("2025 г.", "2025"),
        (" 2025-11-12 ", "2025-11-12"),
        ("12.11.2025 10:30", "2025-11-12"),
        ("12 нояб. 2025 г., в 10:30", "2025-11-12"),
        ("среда, 12 ноября 2025", "2025-11-12"),
        ("Wed, 12 Nov 2025 10:00:00 +0500", "2025-11-12"),
        ("12 Nov 2025 10:00:00 GMT (UTC)", "2025-11-12"),
        ("12th of November 2025", "2025-11-12"),
        ("в ноябре 2025 года", "2025-11"),
        ("13/11/2025", "2025-11-13"),
        ("11/13/2025", "2025-11-13"),
        ("11/11/2025", "2025-11-11"),
    ],
)
def test_a_date_is_read_as_precisely_as_it_is_written(written, date):
    assert whole_date(written) == date


@pytest.mark.parametrize(
    "written",
    [
        "весной 1998",
        "Осень 1998 г.",
        "зимой 1998 года",
        "spring 1998",
        "in the summer of 1998",
        "1998 жылдың көктемі",
        "1998 жылғы күзде",
        "қыс 1998",
    ],
)
def test_of_a_season_only_the_year_is_kept(written):
    assert whole_date(written) == "1998"


@pytest.mark.parametrize(
    "written",
    [
        "",
        "1990-е",
        "1990-е годы",
        "1990s",
        "1998/99",
        "1998–1999",
        "зимой 1998/99",
        "около 1998",
        "12/11/25",
        "31/13/2025",
        "Wed, 12 Nov 25",
        "вчера",
        "2025-13-01",
        "31.02.2025",
        "11/12/2025",
        "12.11.25",
        "0000",
        "12 тишрея 2025",
        "2025-11-12-3",
        "20251",
    ],
)
def test_what_is_not_clearly_a_date_is_none(written):
    assert whole_date(written) is None


def test_a_date_that_opens_a_text_ends_where_the_words_go_on():
    written = leading_date("12 ноября 2025 г. Президент")

    assert written is not None
    assert written.date == "2025-11-12"
    assert "12 ноября 2025 г. Президент"[written.end :] == " Президент"


def test_a_year_alone_opens_no_text():
    assert leading_date("2025 год стал трудным") is None


def test_a_time_behind_the_date_belongs_to_the_words():
    written = leading_date("12.11.2025 в 10:30 насос встал")

    assert written is not None
    assert written.end == len("12.11.2025")


@pytest.mark.parametrize(
    ("name", "date"),
    [
        ("2024-05-03 Сейтова", "2024-05-03"),
        ("2024_05_03-2", "2024-05-03"),
        ("03.05.2024_Сейтова", "2024-05-03"),
        ("Сейтова_23-05-2024", "2024-05-23"),
        ("IMG_20240503_запись", "2024-05-03"),
        ("интервью_3_мая_2024", "2024-05-03"),
        ("2024-05 Сейтова", "2024-05"),
        ("2024-05-03 копия 2024-05-03", "2024-05-03"),
    ],
)
def test_the_name_of_a_file_may_hold_a_date(name, date):
    assert date_in_name(name) == date


@pytest.mark.parametrize(
    "name",
    [
        "Выборы 2024",
        "03-05-2024",
        "2024-05-03 и 2024-05-04",
        "2024-13-45",
        "000_3f6d52366f13840c",
        "в2024-05-03",
        "12345678",
    ],
)
def test_a_name_that_is_not_clear_holds_none(name):
    assert date_in_name(name) is None
