"""Which quotes are the same words, and that all of them are found."""

import random

import pytest

from desktop_app.domain.likeness import words_of
from desktop_app.domain.sameness import Sameness, sameness
from desktop_app.domain.wordings import Apart, Wordings

SAID = "Воды в канале хватит до августа, а потом будем открывать запасной шлюз"
LONG = f"Я отвечу прямо и без оговорок. {SAID}, и об этом уже знает каждый бригадир на нижнем участке."
CHANGED = SAID.replace("августа", "июля")


def how(one: str, other: str) -> Sameness | None:
    return sameness(tuple(words_of(one)), tuple(words_of(other)))


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (SAID.upper() + "!", Sameness(0)),
        (SAID.replace("ё", "е").replace(",", " —"), Sameness(0)),
        (CHANGED, Sameness(1)),
        (SAID.replace("будем ", ""), Sameness(1)),
        (SAID.replace("хватит", "не хватит"), Sameness(1)),
        (LONG, Sameness(0, part=True)),
        (LONG.replace("августа", "июля"), Sameness(1, part=True)),
        ("Мастер участка слушал молча и потом ушёл к себе в сторожку у моста", None),
        ("Воды в канале хватит всем, кто придёт к нам за ней этой осенью вовремя", None),
    ],
)
def test_words_are_the_same_that_differ_in_few(other: str, expected: Sameness | None) -> None:
    assert how(SAID, other) == how(other, SAID) == expected


def test_what_everybody_says_is_not_the_same_words() -> None:
    assert how("Без комментариев, коллеги", "Без комментариев, коллеги") is None


def test_a_short_saying_inside_a_long_quote_is_no_part_of_it() -> None:
    assert how("воды в канале хватит до августа", LONG) is None


def test_one_changed_word_is_found_wherever_it_stands() -> None:
    chance = random.Random(5)
    known = [f"слово{n}" for n in range(400)]
    originals = {f"a{n}": tuple(chance.choices(known, k=chance.randint(5, 40))) for n in range(300)}
    copies = {}
    for key, words in originals.items():
        at = chance.randrange(len(words))
        copies["b" + key[1:]] = (*words[:at], "иначе", *words[at + 1 :])

    wordings = Wordings(originals | copies)

    for key in originals:
        assert "b" + key[1:] in dict(wordings.same(key)), key


def variants(chance: random.Random) -> list[tuple[str, ...]]:
    """Return wordings of which many are made of each other by some changes, cuts and additions."""
    known = [f"слово{n}" for n in range(150)]
    found = []
    for _ in range(25):
        words = chance.choices(known, k=chance.randint(5, 30))
        for _ in range(8):
            other = list(words)
            for _ in range(chance.randint(0, 4)):
                at = chance.randrange(len(other))
                other[at : at + chance.randint(0, 1)] = chance.choices(known, k=chance.randint(0, 1))
            cut = chance.choice((0, 0, 0, len(other) // 3))
            found.append(tuple(other[cut:]))
    return found


@pytest.mark.parametrize("seed", range(4))
def test_what_is_found_is_what_comparing_each_with_all_finds(seed: int) -> None:
    chance = random.Random(seed)
    words = dict(enumerate(variants(chance)))
    each_with_all = {
        one: {other: found for other in words if other != one and (found := sameness(words[one], words[other]))}
        for one in words
    }
    at_once, one_by_one = Wordings(words), Wordings[int]({})
    for key in chance.sample(list(words), len(words)):
        one_by_one.put(key, words[key])

    for key, expected in each_with_all.items():
        assert dict(at_once.same(key)) == expected
        assert dict(one_by_one.same(key)) == expected
    assert sum(map(len, each_with_all.values())) > 100


def test_what_comes_later_meets_what_was_there_as_if_all_had_come_at_once() -> None:
    texts = {"one": SAID, "two": CHANGED, "long": LONG, "other": "Мастер участка слушал молча и потом ушёл к мосту"}
    words = {key: tuple(words_of(text)) for key, text in texts.items()}
    at_once = Wordings(words)
    one_by_one: Wordings[str] = Wordings({})

    for key in ("long", "two", "other", "one"):
        one_by_one.put(key, words[key])

    for key in texts:
        assert dict(at_once.same(key)) == dict(one_by_one.same(key))


def test_a_quote_that_changed_or_went_is_met_no_longer() -> None:
    wordings = Wordings({"one": tuple(words_of(SAID)), "two": tuple(words_of(CHANGED))})
    assert dict(wordings.same("one")) == {"two": Sameness(1)}

    wordings.put("two", tuple(words_of("Теперь здесь стоит совсем другое, и ничего общего с тем нет")))
    assert not dict(wordings.same("one"))

    wordings.put("two", tuple(words_of(SAID)))
    wordings.drop("one")
    assert not dict(wordings.same("two"))


def test_a_group_holds_what_is_connected_and_not_what_is_kept_apart() -> None:
    words = {key: tuple(words_of(text)) for key, text in (("a", SAID), ("b", CHANGED), ("c", SAID), ("d", SAID))}
    places = {"a": "first", "b": "second", "c": "first", "d": "third"}
    wordings = Wordings(words)

    assert [set(group) for group in wordings.groups(Apart(places))] == [{"a", "b", "c", "d"}]
    told = [frozenset(pair) for pair in (("a", "b"), ("c", "b"), ("d", "b"))]
    assert [set(group) for group in wordings.groups(Apart(places, told))] == [{"a", "c", "d"}]
    assert list(wordings.group("b", Apart(places, told))) == ["b"]


def test_the_same_words_within_one_interview_are_no_group() -> None:
    wordings = Wordings({"a": tuple(words_of(SAID)), "b": tuple(words_of(CHANGED))})

    assert not list(wordings.groups(Apart({"a": "one", "b": "one"})))
