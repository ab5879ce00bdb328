from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCharFormat

from desktop_app.domain.anchors import Span
from desktop_app.domain.tags import COLOURS
from desktop_app.ui.look.palette import DARK, LIGHT, contrast
from desktop_app.ui.reader.columns import RAIL, STRIPES, columns
from desktop_app.ui.reader.finding import folded, found
from desktop_app.ui.reader.highlights import Look, Stretch, by_line, flattened, of_quotes, stripes
from desktop_app.ui.reader.inks import ink
from desktop_app.ui.reader.margin import SPACE, stacked
from desktop_app.ui.reader.positions import Positions
from desktop_app.ui.reader.shown import ReaderNote, ReaderQuote

STYLE = QTextCharFormat.UnderlineStyle
FOUND, KEPT = Look("found"), Look("confirmed", ("#1f6f8b",))


def quote(id, *spans, colours=(), state="confirmed"):
    return ReaderQuote(id, tuple(Span(*span) for span in spans), colours, state, "")


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 12)), max_size=8))
def test_flattened_parts_cover_what_was_given_and_no_more(given_):
    stretches = [Stretch(start, start + length, Look(str(n))) for n, (start, length) in enumerate(given_)]

    segments = flattened(stretches)

    seen = {place: segment.looks for segment in segments for place in range(segment.start, segment.end)}
    for place in range(50):
        assert seen.get(place, ()) == tuple(s.look for s in stretches if s.start <= place < s.end)
    assert sum(segment.end - segment.start for segment in segments) == len(seen)


def test_a_stretch_over_several_lines_is_cut_at_their_ends():
    lines = by_line([Stretch(1, 8, KEPT)], Positions("abc\n\nefg"))

    assert lines == {0: [Stretch(1, 3, KEPT)], 2: [Stretch(5, 8, KEPT)]}


def test_what_lies_beyond_the_text_is_left_out():
    assert by_line([Stretch(2, 99, KEPT), Stretch(50, 60, KEPT)], Positions("abc")) == {0: [Stretch(2, 3, KEPT)]}


def test_a_rejected_quote_shows_only_while_it_is_the_current_one():
    rejected = quote("q", (0, 3), state="rejected")

    assert of_quotes([rejected], None) == []
    assert of_quotes([rejected], "q") == [Stretch(0, 3, Look("rejected", (), True))]


def test_stripes_of_quotes_on_one_line_stand_side_by_side():
    places = Positions("one line\nanother")
    quotes = [quote("a", (0, 3), colours=("#111111", "#222222")), quote("b", (2, 6)), quote("c", (9, 12))]

    lanes = {(stripe.quote.id, stripe.colour): stripe.lane for stripe in stripes(quotes, places)}

    assert lanes == {("a", "#111111"): 0, ("a", "#222222"): 1, ("b", ""): 2, ("c", ""): 0}


def test_a_found_quote_is_dotted_and_paler_than_a_confirmed_one():
    pale, firm = ink((FOUND,), False), ink((Look("confirmed"),), False)

    assert pale.underlineStyle() is STYLE.DotLine
    assert firm.underlineStyle() is STYLE.NoUnderline
    paper = LIGHT.paper
    assert contrast(pale.background().color(), paper) < contrast(firm.background().color(), paper)


def test_where_two_quotes_meet_there_is_a_line_and_a_colour_of_both():
    one, other = Look("confirmed", ("#b3541e",)), Look("confirmed", ("#1f6f8b",))
    both = ink((one, other), False)

    assert both.underlineStyle() is STYLE.SingleUnderline
    grounds = {ink(looks, False).background().color().name() for looks in ((one,), (other,), (one, other))}
    assert len(grounds) == 3


def test_the_current_quote_is_stronger():
    usual, current = ink((KEPT,), True), ink((KEPT._replace(current=True),), True)

    assert contrast(current.background().color(), DARK.paper) > contrast(usual.background().color(), DARK.paper)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("colour", COLOURS)
def test_words_stay_readable_however_many_quotes_meet(colour, dark):
    of = DARK if dark else LIGHT
    looks = tuple(Look("confirmed", (colour,), current) for current in (True, False, False, False))

    assert contrast(ink(looks, dark).background().color(), of.ink) >= 4.5


def test_a_search_hit_lies_over_a_quote():
    assert ink((KEPT, Look("mark")), False).background().color() == LIGHT.mark


@pytest.mark.parametrize("width", range(320, 2200, 60))
@pytest.mark.parametrize("notes", [False, True])
def test_columns_never_overlap_nor_leave_the_window(width, notes):
    at = columns(width, 9.0, notes)

    assert at.text >= STRIPES
    assert at.text_width > 150
    if notes:
        assert at.text + at.text_width <= at.margin
        assert at.margin + at.margin_width <= width
        assert at.margin_width >= RAIL
    else:
        assert at.text + at.text_width <= width - STRIPES


def test_the_text_stays_where_it_is_when_notes_come_to_a_wide_window():
    assert columns(1800, 9.0, True).text == columns(1800, 9.0, False).text


def test_a_line_holds_no_more_than_it_should():
    assert columns(2000, 10.0, False).text_width == 680
    assert columns(2000, 10.0, False, 50).text_width == 500


@given(st.lists(st.tuples(st.floats(0, 500), st.floats(10, 120)), max_size=15))
def test_notes_keep_their_order_and_never_overlap(given_):
    notes = [(ReaderNote(str(n), None, n, "comment", "", "", ""), top, h) for n, (top, h) in enumerate(sorted(given_))]

    cards = stacked(notes)

    assert [card.note for card in cards] == [note for note, _, _ in notes]
    assert all(card.top >= top for card, (_, top, _) in zip(cards, notes, strict=True))
    for one, following in pairwise(cards):
        assert following.top >= one.top + one.height + SPACE - 1e-9


def test_a_note_with_room_stands_exactly_at_its_line():
    note = ReaderNote("n", None, 0, "comment", "", "", "")

    assert [card.top for card in stacked([(note, 10.0, 20.0), (note, 100.0, 20.0)])] == [10.0, 100.0]


def test_finding_knows_no_capitals_and_no_yo():
    assert found(folded("Ёлка, ЕЛКА и ёлка"), "елка") == [Span(0, 4), Span(6, 10), Span(13, 17)]


def test_finding_takes_a_hard_space_for_a_space():
    assert found(folded("10\u00a0млрд"), "10 млрд") == [Span(0, 7)]


def test_folding_keeps_every_place():
    text = "İstanbul Ёж 😀"

    assert len(folded(text)) == len(text)
    assert found(folded(text), "ёж") == [Span(9, 11)]


@pytest.mark.parametrize("words", ["", "   "])
def test_nothing_is_found_for_nothing(words):
    assert found("some words here", words) == []
