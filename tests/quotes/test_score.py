"""The scorer counts as its rules say."""

import pytest

from tests.quotes.labelled import Label, parse
from tests.quotes.score import Answer, Figures, judge, measure, said_by

TEXT = parse(
    "id: проба\nlang: ru\ngenre: agency\n\n"
    "Он сказал: «⟦a|direct|Пётр Калиев|person|pronoun|⟧Да, это так⟦/⟧». Калиев прибыл. "
    '"⟦b|direct|Иван Петров|person|name-after|⟧Нет⟦/⟧", — ответил Иван Петров, — "⟦b⟧никогда⟦/⟧". '
    "Он ждал «⟦c|partial||unknown|unattributed|⟧скорых перемен⟦/⟧» на заводе «Рубин».",
    "ru/open/проба.txt",
    "open",
)
FIRST, SECOND, WOVEN = TEXT.labels
RIGHT = (Answer(FIRST.spans, "Калиев", sure=True), Answer(SECOND.spans, "Иван Петров"))


def _figures(*answers):
    figures = Figures()
    figures.add(judge(TEXT, answers))
    return figures


def _place(words):
    start = TEXT.text.index(words)
    return ((start, start + len(words)),)


def test_all_right_is_all_right():
    figures = _figures(*RIGHT)

    assert (figures.exact_f1, figures.joint_f1, figures.speakers) == (1, 1, 1)
    assert (figures.sure, figures.sure_right, figures.coverage) == (1, 1, 0.5)
    assert figures.manners == {"pronoun": (1, 1, 1, 1), "name-after": (1, 1, 1, 1)}


def test_marks_and_stops_at_the_ends_do_not_count():
    assert _figures(Answer(_place("«Да, это так»."), "Калиев")).exact == 1


def test_a_letter_short_is_found_but_not_exactly_and_half_of_it_is_false():
    short, half = _figures(Answer(_place("Да, это та"), "Калиев")), _figures(Answer(_place("Да, э"), "Калиев"))

    assert (short.exact, short.found, short.joint, short.answered) == (0, 1, 1, 1)
    assert (half.found, half.answered) == (0, 1)


def test_a_quote_given_twice_or_in_two_is_false_once_or_altogether():
    twice = _figures(RIGHT[0], RIGHT[0])
    halves = _figures(*(Answer((span,), "Петров") for span in SECOND.spans))

    assert (twice.found, twice.answered) == (1, 2)
    assert (halves.exact, halves.answered) == (0, 2)


def test_what_is_welcome_costs_nothing_and_a_name_in_marks_does():
    assert _figures(Answer(WOVEN.spans, None)).answered == 0
    assert _figures(Answer(_place("Рубин"), None)).answered == 1
    assert _figures(Answer(FIRST.spans, "Калиев", kind="indirect")).answered == 0


@pytest.mark.parametrize(
    ("speaker_type", "speaker", "given", "right"),
    [
        ("person", "Касым Токаев", "К. ТОКАЕВ", True),
        ("person", "Касым Токаев", "Касым", False),
        ("person", "Касым Токаев", "Токаева", False),
        ("person", "Пётр Семёнов", "Семенов", True),
        ("unknown", None, None, True),
        ("unknown", None, "Иван Петров", False),
        ("role", "один из экспертов", None, True),
        ("role", "один из экспертов", "эксперт", True),
        ("org", "пресс-служба акимата", "акимат города", True),
        ("org", "пресс-служба акимата", None, False),
    ],
)
def test_a_speaker_is_right_by_surname_by_office_or_by_nobody(speaker_type, speaker, given, right):
    label = Label("q", ((0, 1),), "direct", speaker, speaker_type, "role")

    assert said_by(label, given) is right


def test_false_alarms_are_counted_in_texts_without_quotes():
    silent = parse("id: тихая\nlang: ru\ngenre: column\n\nФильм «Берег» вышел.", "ru/held/тихая.txt", "held")

    figures = measure([TEXT, silent], lambda text: [Answer(((0, 5),), None)])

    assert (figures["ru", "held"].silent, figures["ru", "held"].false_in_silent) == (1, 1)
    assert (figures["ru", "open"].silent, figures["ru", "open"].answered) == (0, 1)
