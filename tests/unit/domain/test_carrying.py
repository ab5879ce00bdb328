"""What is anchored in a text stays with its words when the text is revised, or waits for an editor; never elsewhere."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain import carrying
from desktop_app.domain.anchors import CONTEXT, Span, Standing, anchor, trimmed
from desktop_app.domain.carrying import Carried, Carrier, carry_all
from tests.unit.domain.carrying_edits import EDITS, Figures, begin, plain, sentences, tracked

EDGE = 28
"""Characters beside a place; a little less than what is kept with an anchor, as white space may differ."""
OLD = (
    "Гидролог приехала в марте.\n\nВоды хватит до августа. Канал чистили трижды. А там посмотрим.\n\n"
    "Мастер молчал. Воды хватит до августа. Дорога была пустой.\n"
)


def of(words: str, text: str = OLD, nth: int = 0):
    at = -1
    for _ in range(nth + 1):
        at = text.index(words, at + 1)
    return anchor(text, Span(at, at + len(words)))


def carried(new: str, words: str, nth: int = 0):
    return Carrier(OLD, new).carry(of(words, nth=nth))


def test_what_is_before_an_edit_stays_and_what_is_after_moves_along():
    new = OLD.replace("Канал чистили трижды.", "Канал чистили трижды за весну, сказала она.")
    assert carried(new, "приехала в марте").anchor.start == OLD.index("приехала в марте")
    assert carried(new, "Мастер молчал").anchor.start == new.index("Мастер молчал")


def test_of_two_equal_sentences_each_stays_itself():
    new = "date 2024-05-01\n\n" + OLD.replace("А там посмотрим", "Там посмотрим")
    first, second = (carried(new, "Воды хватит до августа", nth) for nth in (0, 1))
    assert first.anchor.start == new.index("Воды хватит")
    assert second.anchor.start == new.rindex("Воды хватит")


def test_the_twin_of_a_deleted_sentence_is_not_taken_for_it():
    new = OLD.replace("Воды хватит до августа. Канал", "Канал")
    gone, other = (carried(new, "Воды хватит до августа", nth) for nth in (0, 1))
    assert gone.standing is Standing.REVIEW
    assert gone.candidates[0].start == new.index("Воды хватит")
    assert other.anchor.start == new.index("Воды хватит")


@pytest.mark.parametrize(
    "other", ["Канал\u00a0чистили трижды", "Канал чистили  трижды", "Kанал чистили трижды", "Канал чистили дважды"]
)
def test_words_that_are_not_the_same_letter_for_letter_are_for_an_editor_to_see(other: str):
    new = OLD.replace("Канал чистили трижды", other)
    found = carried(new, "Канал чистили трижды")
    assert found.standing is Standing.REVIEW
    assert new[found.candidates[0].start : found.candidates[0].end] == other


def test_what_is_gone_is_an_orphan():
    assert carried("Совсем другой разговор о другом.\n", "Канал чистили трижды").standing is Standing.ORPHAN


def test_a_moved_paragraph_takes_its_quotes_along():
    parts = OLD.split("\n\n")
    new = "\n\n".join([parts[1], parts[0], parts[2]])
    assert carried(new, "Канал чистили трижды").anchor.start == new.index("Канал чистили")


def test_a_quote_in_fragments_is_firm_only_as_a_whole():
    anchors = of("Канал чистили трижды"), of("А там посмотрим")
    assert carry_all(Carrier(OLD, "Новое. " + OLD), anchors).standing is Standing.FIRM
    broken = carry_all(Carrier(OLD, OLD.replace("А там", "Там")), anchors)
    assert broken.standing is Standing.REVIEW
    assert broken.anchors == ()


def test_fragments_that_changed_places_are_not_firm():
    anchors = of("Канал чистили трижды"), of("Дорога была пустой")
    parts = OLD.split("\n\n")
    new = "\n\n".join([parts[0], parts[2].strip(), parts[1]])
    assert carry_all(Carrier(OLD, new), anchors).standing is Standing.REVIEW


def carry_generated(seed: int, figures: Figures) -> None:
    """Edit a text some times and compare what the carrier says with where the letters went."""
    chance = random.Random(seed)
    old = begin(chance, chance.randint(1, 12))
    letters = tracked(old)
    for edit in chance.choices(EDITS, k=chance.choice((1, 1, 2, 3, 5))):
        letters = edit(letters, chance)
    new = plain(letters)
    went = {one.origin: at for at, one in enumerate(letters) if one.origin is not None}
    carrier = Carrier(old, new)
    figures.edits += 1
    for span in _anchored(old, chance):
        _judge(carrier, old, span, went, figures)


def _anchored(old: str, chance: random.Random) -> list[Span]:
    spans = []
    for start, end in sentences(tracked(old)):
        span = trimmed(old, Span(start, end))
        if chance.random() < 0.3 and span.end - span.start > 8:
            span = trimmed(old, Span(span.start + chance.randint(1, 4), span.end - chance.randint(1, 3)))
        spans.append(span)
    return spans


def _judge(carrier: Carrier, old: str, span: Span, went: dict[int, int], figures: Figures) -> None:
    places = [went.get(at) for at in range(span.start, span.end)]
    first = places[0]
    whole = first is not None and places == list(range(first, first + len(places)))
    found = carrier.carry(anchor(old, span))
    figures.anchors += 1
    figures.whole += whole
    figures.review += found.standing is Standing.REVIEW
    figures.orphan += found.standing is Standing.ORPHAN
    if found.anchor is not None:
        assert found.anchor.words == old[span.start : span.end]
        assert found.anchor.holds_in(carrier.new)
        if whole and found.anchor.start == first:
            figures.right += 1
        elif same_neighbours(old, span, carrier.new, found.anchor.span):
            figures.same += 1
        else:
            figures.wrong += 1


def same_neighbours(old: str, here: Span, new: str, there: Span) -> bool:
    """Say whether two places cannot be told apart by anybody who sees the some 28 characters on both sides of them."""
    pairs = (
        (old[: here.start][-CONTEXT:][::-1], new[: there.start][-CONTEXT:][::-1]),
        (old[here.end :][:CONTEXT], new[there.end :][:CONTEXT]),
    )
    return all(" ".join(a.split())[:EDGE] == " ".join(b.split())[:EDGE] for a, b in pairs)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.integers(0, 10**9))
def test_generated_edits_never_lead_to_the_wrong_place(seed: int):
    """Each example is twenty edited texts: more than a thousand in all."""
    figures = Figures()
    for number in range(20):
        carry_generated(seed * 20 + number, figures)
    assert figures.wrong == 0, f"seed {seed}: {figures.line()}"
    assert figures.orphan + figures.review + figures.right + figures.same == figures.anchors


def test_nearly_all_words_that_came_through_are_found_again():
    figures = Figures()
    for seed in range(1_000):
        carry_generated(seed, figures)
    assert figures.right >= 0.95 * figures.whole, figures.line()
    assert figures.wrong == 0, figures.line()


if __name__ == "__main__":
    import sys

    counted = Figures()
    for one in range(int(sys.argv[1])):
        carry_generated(one, counted)
    sys.stdout.write(counted.line() + "\n")


def test_what_stands_very_often_waits_for_an_editor():
    old = "Да. — Нет.\n" * 60
    one = Carrier(old + "Вот.", old).carry(anchor(old, Span(330, 333)))

    assert (one.standing, one.anchor) == (Standing.REVIEW, None)
    assert one.candidates


def test_what_there_is_no_time_for_waits_for_an_editor(monkeypatch):
    old = "Воды хватит до августа, сказала она.\n\nПотом будет видно, сказал он.\n"
    monkeypatch.setattr(carrying, "MOST_CHARACTERS", 4 * len(old))
    carrier = Carrier(old, "я" * len(old))

    assert carrier.carry(anchor(old, Span(0, 4))).standing is Standing.ORPHAN
    assert carrier.carry(anchor(old, Span(5, 11))).standing is Standing.ORPHAN
    assert carrier.carry(anchor(old, Span(5, 11))) == Carried(Standing.REVIEW)


def test_nothing_is_called_lost_that_was_not_looked_for(monkeypatch):
    monkeypatch.setattr(carrying, "MOST_WORDS", 3)
    old, new = "Воды хватит до августа, сказала она.", "Совсем другой и долгий рассказ о том же."
    assert Carrier(old, new).carry(anchor(old, Span(0, 22))).standing is Standing.REVIEW
