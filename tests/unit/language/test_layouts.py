"""Every layout in which newsrooms write down what somebody said."""

import pytest

from desktop_app.domain.quotes import QuoteKind
from desktop_app.language.finder import QuoteFinder

FINDER = QuoteFinder()


def said(text, *kinds):
    """Return the quotes as (words of all fragments joined by ` / `, who said them)."""
    result = FINDER.find(text)
    names = [None, *(speaker.name for speaker in result.speakers)]
    return [
        (" / ".join(text[s.start : s.end] for s in q.spans), names[0 if q.speaker is None else q.speaker + 1])
        for q in result.quotes
        if q.kind in (kinds or (QuoteKind.DIRECT, QuoteKind.TURN))
    ]


@pytest.mark.parametrize(
    "text",
    [
        "[00:15] Ведущий: Кто вы?\n[00:22] Сергей Домнин: Экономист.\n[00:25] Ведущий: Давно?\n"
        "[00:31] Сергей Домнин: Да.",
        "Корр.: Кто вы?\nСергей Домнин: Экономист.\nКорр.: Давно?\nСергей Домнин: Да.",
        "**Ведущая программы:** Кто вы?\n\n**Сергей Домнин:** Экономист.\n\n**Ведущая программы:** Давно?\n\n"
        "**Сергей Домнин:** Да.",
        "Гость — экономист Сергей Домнин.\n\nВОПРОС: Кто вы?\nОТВЕТ: Экономист.\nВОПРОС: Давно?\nОТВЕТ: Да.",
        "Гость — экономист Сергей Домнин.\n\nВопрос: Кто вы?\nС. Д.: Экономист.\nВопрос: Давно?\nС. Д.: Да.",
        "Гость — экономист Сергей Домнин.\n\n— Кто вы?\n— Экономист.\n— Давно?\n— Да.\n\nБеседовала Анна Ким.",
    ],
)
def test_turns_are_found_in_every_layout(text):
    assert said(text) == [
        ("Кто вы?", None),
        ("Экономист.", "Сергей Домнин"),
        ("Давно?", None),
        ("Да.", "Сергей Домнин"),
    ]


def test_sides_that_take_turns_need_no_question_mark():
    text = (
        "Мы встретили геолога Марата Жунусова.\n\n— Кто вы?\n— Геолог.\n— Расскажите о семье.\n— Что рассказывать?\n"
        "— Как живёте?\n— Хорошо."
    )

    assert [one[1] for one in said(text)] == [None, "Марат Жунусов"] * 3


def test_a_quote_over_two_paragraphs_is_one():
    text = "Министр Руслан Громов сказал: «Задачи выполнены все.\n\nПотерь среди бойцов нет». Он уехал."

    assert said(text) == [("Задачи выполнены все.\n\nПотерь среди бойцов нет", "Руслан Громов")]


@pytest.mark.parametrize(
    "text",
    [
        "Капитан команды Бауыржан Исламхан добавил:\n\n— Соперник сегодня сильно устал.",
        "**Бауыржан Исламхан, капитан:**\n\n— Соперник сегодня сильно устал.",
        "Бауыржан ИСЛАМХАН, капитан:\n\n«Соперник сегодня сильно устал».",
    ],
)
def test_a_paragraph_that_ends_with_a_colon_says_who_speaks_in_the_next(text):
    assert [(words.rstrip("."), who) for words, who in said(text)] == [
        ("Соперник сегодня сильно устал", "Бауыржан Исламхан")
    ]


def test_two_who_talk_take_turns():
    text = "– Сәлем! – деді Қожа.\n– Сәлем, – деді Жантас. – Қайда барасың?\n– Өзенге."

    assert [one[1] for one in said(text)] == ["Қожа", "Жантас", "Қожа"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Приехал тренер Олег Ли.\n\n«Мы старались», — отметил наставник.", "Олег Ли"),
        ("Старик сел на лавку.\n\n– Ты чей? – спросил он.", "старик"),
        ("Компания «Альфа» молчала. «Связь восстановлена», — сообщили в компании.", "Альфа"),
        ("Первой выступила Динара Закиева. «Дети не должны голодать», — цитирует её агентство.", "Динара Закиева"),
        ("Хадише Абдуллиной исполнилось сто лет. «Я всё помню», — говорит она.", "Хадиша Абдуллина"),
        ("В дом по улице Жибек Жолы пришёл Олег Ли. «Темно», — сказал он.", "Олег Ли"),
        ("Талгат Калиев болен. «Сын никому не грубил», — плачет мать.", "мать"),
        ('Senator Cole laughed. "Ask my wife," he said.', "Cole"),
        ('"We were wrong," the chancellor told MPs. Rachel Moore, the chancellor, left.', "Rachel Moore"),
        ('The company sued. "Thirty years, gone," said Paul Dean.', "Paul Dean"),
        ("Әнші Димаш Құдайберген Түркияда болды. «Бұл – мәртебе», – деді ол.", "Димаш Құдайберген"),
    ],
)  # fmt: skip
def test_who_said_it(text, speaker):
    assert [one[1] for one in said(text)] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "«Кайрат», как сообщил тренер Олег Ли, выиграл матч.",
        "1. Обсудить план.\n\n— протокол ведёт Смирнова;\n— срок до 1 июня;",
        'In "Paris, Texas," a man walks out of the desert.',
        "«Егемен Қазақстан» газеті ойынды «жылдың кездесуі» деп атады.",
        "По закону «никто не вправе препятствовать гражданам в выборе языка».",
    ],
)
def test_what_nobody_says_is_no_quote(text):
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Депутат Ерлан Саировтың айтуынша, заң күзде қаралады.", "Ерлан Саиров"),
        ("Professor Helen Marsh spoke. The lake is shrinking, according to Marsh.", "Helen Marsh"),
        ("Приехал Талгат Калиев. Дело идёт к концу, по словам Калиева.", "Талгат Калиев"),
    ],
)
def test_reported_speech_names_who_is_reported(text, who):
    assert [one[1] for one in said(text, QuoteKind.REPORTED)] == [who]


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("«Мы строим», — сказал Талгат Калиев.", True),
        ("Приехал Талгат Калиев. «Мы строим», — сказал он.", True),
        ("Приехали Талгат Калиев и Олег Ли. «Мы строим», — сказал он.", False),
        ("«Мы строим», — сказали люди.", False),
    ],
)
def test_a_name_is_sure_and_a_pronoun_where_nobody_competes(text, sure):
    assert FINDER.find(text).quotes[0].attribution.sure is sure


def test_a_quote_that_goes_on_leans_on_the_one_before():
    quotes = FINDER.find("«Мы строим», — сказал Талгат Калиев. «И построим», — добавил он.").quotes

    assert [quote.attribution.leans for quote in quotes] == [False, True]
