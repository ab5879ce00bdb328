"""Dates as newsrooms write them; what is no date stays none."""

import pytest

from desktop_app.importers.dates import leading_date, whole_date


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
    ],
)
def test_a_date_is_read_as_precisely_as_it_is_written(written, date):
    assert whole_date(written) == date


@pytest.mark.parametrize(
    "written",
    [
        "",
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
