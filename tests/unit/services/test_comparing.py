"""Two states of a text side by side: nothing is lost, nothing is taken as equal that is not, and it is quick."""

import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.services.comparing import PairKind, PieceKind, Side, changes, compare, differences

FIRST = "Вода ушла из канала в марте."
SECOND = "Насосы обещали привезти к лету, но не привезли."
THIRD = "Мастер участка ждёт ответа из области."


def text(*paragraphs: str) -> str:
    return "\n\n".join(paragraphs) + "\n"


def cut(source: str, side: Side) -> list[tuple[str, str]]:
    return [(piece.kind.value, source[piece.start : piece.end]) for piece in side.pieces]


def kinds(left: str, right: str) -> list[str]:
    return [pair.kind.value for pair in compare(left, right)]


def test_equal_texts_have_only_equal_paragraphs() -> None:
    whole = text(FIRST, "* * *", SECOND, "", THIRD)
    assert set(kinds(whole, whole)) == {"equal"}
    assert differences(compare(whole, whole)) == 0
    assert compare("", "") == ()


def test_a_word_that_was_replaced_is_one_difference_in_its_paragraph() -> None:
    left, right = text(FIRST, SECOND, THIRD), text(FIRST, SECOND.replace("лету", "осени"), THIRD)
    equal, changed, last = compare(left, right)
    assert (equal.kind, changed.kind, last.kind) == (PairKind.EQUAL, PairKind.CHANGED, PairKind.EQUAL)
    assert [words for kind, words in cut(left, changed.left) if kind == "removed"] == ["лету"]
    assert [words for kind, words in cut(right, changed.right) if kind == "added"] == ["осени"]
    assert differences((equal, changed, last)) == 1


def test_a_paragraph_that_is_only_in_one_text_stands_alone() -> None:
    left, right = text(FIRST, THIRD), text(FIRST, SECOND, THIRD)
    assert kinds(left, right) == ["equal", "right", "equal"]
    assert kinds(right, left) == ["equal", "left", "equal"]
    alone = compare(left, right)[1]
    assert (alone.left.start, alone.left.end, alone.left.pieces) == (len(FIRST) + 2, len(FIRST) + 2, ())


def test_a_paragraph_that_was_split_stands_beside_both_parts() -> None:
    left = text(f"{FIRST} {SECOND}", THIRD)
    right = text(FIRST, SECOND, THIRD)
    first, last = compare(left, right)
    assert right[first.right.start : first.right.end] == f"{FIRST}\n\n{SECOND}\n\n"
    assert [words for kind, words in cut(left, first.left) if kind == "removed"] == [" "]
    assert last.kind is PairKind.EQUAL


def test_a_sentence_written_anew_is_one_difference_and_not_one_for_each_space() -> None:
    left = text(FIRST, "Мы ждали долго, очень долго. " + SECOND)
    right = text(FIRST, "Никто нас, впрочем, туда не звал. " + SECOND)
    (changed,) = [pair for pair in compare(left, right) if pair.differs]
    assert differences([changed]) == 1


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("10 000", "10\u00a0000"), ("ещё", "еще"), ("вода", "во\u00adда"), ("вода", "вода\u200b"), ("слово", "cлово"),
        ("«вода»", '"вода"'), ("й", "и\u0306"), ("кто-то", "кто–то"), ("конец.", "конец. "),
    ],
)  # fmt: skip
def test_signs_that_look_alike_are_differences(old: str, new: str) -> None:
    left, right = text(FIRST, f"Сказали: {old} и ушли.", THIRD), text(FIRST, f"Сказали: {new} и ушли.", THIRD)
    changed = [pair for pair in compare(left, right) if pair.differs]
    assert len(changed) == 1
    assert differences(changed) >= 1


def test_a_line_end_is_a_difference() -> None:
    left, right = f"{FIRST}\n{SECOND}\n", f"{FIRST}\n\n{SECOND}"
    removed, added = ([], [])
    for pair in compare(left, right):
        removed += [words for kind, words in cut(left, pair.left) if kind == "removed"]
        added += [words for kind, words in cut(right, pair.right) if kind == "added"]
    assert (removed, added) == (["\n", "\n"], ["\n\n"])


def test_a_change_in_every_paragraph_leaves_the_rest_equal() -> None:
    paragraphs = [f"Ответ номер {n}: воды в канале было {n * 7} кубов, сказал мастер участка." for n in range(300)]
    left, right = text(*paragraphs), text(*(p.replace("сказал", "ответил") for p in paragraphs))
    pairs = compare(left, right)
    assert [pair.kind for pair in pairs] == [PairKind.CHANGED] * 300
    assert differences(pairs) == 300


def told(source: str, sides: list[Side]) -> str:
    return "".join(source[piece.start : piece.end] for side in sides for piece in side.pieces)


parts = st.lists(
    st.sampled_from(
        ["вода", "Вода", " ", "\u00a0", "\n", "\n\n", "ё", "е", "\u00ad", ".", "🌊", "a", "насос", "\r", ","]
    ),
    max_size=40,
).map("".join)


@given(parts, parts)
@settings(deadline=None)
def test_each_side_is_exactly_its_text_and_what_is_called_equal_is(left: str, right: str) -> None:
    pairs = compare(left, right)
    assert told(left, [pair.left for pair in pairs]) == left
    assert told(right, [pair.right for pair in pairs]) == right
    for pair in pairs:
        same = [
            [words for kind, words in cut(source, side) if kind == "equal"]
            for source, side in ((left, pair.left), (right, pair.right))
        ]
        assert same[0] == same[1]
        assert pair.differs == (left[pair.left.start : pair.left.end] != right[pair.right.start : pair.right.end])
        assert all(piece.start < piece.end for side in (pair.left, pair.right) for piece in side.pieces)
        assert PieceKind.ADDED not in {piece.kind for piece in pair.left.pieces}


def long_text(seed: int, length: int, paragraph: int) -> list[str]:
    dice = random.Random(seed)
    words = ["".join(dice.choices("аеиоулнтрсмквд", k=dice.randint(2, 9))) for _ in range(4000)]
    made: list[str] = []
    size = 0
    while size < length:
        count = dice.randint(paragraph // 2, paragraph)
        made.append(" ".join(dice.choices(words, k=count)).capitalize() + ".")
        size += len(made[-1]) + 2
    return made


@pytest.mark.parametrize("paragraph", [6, 80, 40_000])
def test_a_long_text_with_two_hundred_changes_takes_no_time_to_speak_of(paragraph: int) -> None:
    dice = random.Random(7)
    left = text(*long_text(3, 150_000, paragraph))
    words = left.split(" ")
    for _ in range(200):
        words[dice.randrange(len(words))] = "исправлено"
    began = time.perf_counter()
    pairs = compare(left, " ".join(words))
    taken = time.perf_counter() - began
    assert 150 <= differences(pairs) <= 230
    assert taken < 1.5  # 0.15 s on the slow machine of these tests, when it has nothing else to do


@given(parts, parts)
@settings(deadline=None)
def test_changes_and_what_is_equal_are_the_whole(left: str, right: str) -> None:
    for pair in compare(left, right):
        found = list(changes(pair))
        assert pair.differs == bool(found)
        for source, side, at in ((left, pair.left, 0), (right, pair.right, 1)):
            changed = [words for kind, words in cut(source, side) if kind != "equal"]
            assert changed == [source[one[at][0] : one[at][1]] for one in found if one[at][0] < one[at][1]]
