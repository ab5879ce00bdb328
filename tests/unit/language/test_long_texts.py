"""However often a sign or a line stands in a text, the time grows with its length alone."""

import cProfile
import pstats

import pytest

from desktop_app.language.finder import QuoteFinder

LINES = (
    "....", "....x ", "«", "«а ", "«а» ", "„а", '"', "'a ", "“a” ", "– ", "— Да.\n", "А: б\n\n", "а\n\n", "#", "# а?\n\n",
    "**а?**\n\n", "«Альфа» сказал ", "Иван Петров сказал: «Да». ", '"Yes," said John. ', "«Да», — сказал он. ", "\n1.\n",
    "– Да, – сказал он.\n\n", "по словам ", "«“\"„",
)  # fmt: skip


def _calls(finder: QuoteFinder, text: str) -> int:
    profile = cProfile.Profile()
    profile.runcall(finder.find, text)
    return pstats.Stats(profile).total_calls


@pytest.mark.parametrize("line", LINES)
def test_twice_the_text_is_twice_the_work(line: str) -> None:
    finder = QuoteFinder()
    finder.find(line * 4)  # what is read and remembered once is not counted

    once, twice = (_calls(finder, line * (size // len(line))) for size in (12_000, 24_000))

    assert twice < 2.3 * once + 500
