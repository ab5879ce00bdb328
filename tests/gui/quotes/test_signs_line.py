"""The line that names the signs of a quote."""

import pytest

from desktop_app.ui.quotes.signs_line import SignsLine


@pytest.fixture
def line(qtbot):
    made = SignsLine()
    qtbot.addWidget(made)
    return made


def test_ordinary_words_need_no_line(line):
    line.show_words(["Вода пришла в город", "и\u00a0никто её не\u00a0ждал"])

    assert line.isHidden()


def test_ordinary_typography_is_named_where_it_is_wished(line):
    line.show_words(["и\u00a0никто её не\u00a0ждал"])
    line.show_calm(True)

    assert not line.isHidden()
    assert line.text() == "In these words: no-break space (U+00A0) × 2"
    assert line.property("deceptive") is False

    line.show_calm(False)
    assert line.isHidden()


def test_deceptive_signs_are_counted_over_all_parts(line):
    line.show_words(["Нaзарбаев\u200b", "вода\u200b"])

    assert line.text() == "In these words: zero-width space (U+200B) × 2, Latin «a» in a Cyrillic word (U+0061)"
    assert line.property("deceptive") is True
