"""Quotes and who said them, in texts of three languages."""

import pytest

from desktop_app.domain.interviews import Language
from desktop_app.domain.people import SpeakerKind
from desktop_app.domain.quotes import QuoteKind
from desktop_app.language.finder import QuoteFinder

FINDER = QuoteFinder()


def found(text, kind=QuoteKind.DIRECT, body_start=0):
    """Return the quotes of one kind: fragments, who said them, the rule."""
    result = FINDER.find(text, body_start)
    return [
        (
            [text[s.start : s.end] for s in q.spans],
            None if q.speaker is None else result.speakers[q.speaker].name,
            q.attribution.rule,
        )
        for q in result.quotes
        if q.kind is kind
    ]


@pytest.mark.parametrize(
    "text",
    [
        "«Росатом» и «Казатомпром» подписали договор о станции.",
        'Фильм "Весна на улице" показали в кинотеатре "Арман".',
        "Так называемый «новый порядок» никого не удивил.",
        "Он назвал это «полным безобразием» и ушёл.",
        "«Болашақ» бағдарламасы жалғасады.",
        'The film "Dune" opened in "Regal" on Friday.',
    ],
)
def test_a_name_in_quotation_marks_is_not_speech(text):
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "fragments", "speaker"),
    [
        ("«Мы строим», — сказал Талгат Калиев.", ["Мы строим"], "Талгат Калиев"),
        ('"Мы строим школу", - заявила эксперт Анна Ким.', ["Мы строим школу"], "Анна Ким"),
        ("Талгат Калиев сказал: «Мы строим».", ["Мы строим"], "Талгат Калиев"),
        (
            "«Мы строим, — сказал Талгат Калиев, — и построим».",
            ["Мы строим", "и построим"],
            "Талгат Калиев",
        ),
        ("«Біз жұмыс істейміз», – деді Ерлан Қошанов.", ["Біз жұмыс істейміз"], "Ерлан Қошанов"),
        ("Министр Ерлан Қошанов былай деді: «Жұмыс басталды».", ["Жұмыс басталды"], "Ерлан Қошанов"),
        ('"We work here," said Mary Stone. "And we stay."', ["We work here,", "And we stay."], "Mary Stone"),
        ('Mary Stone told reporters: "We stay."', ["We stay."], "Mary Stone"),
        ('"We," Mary Stone said, "are here to stay."', ["We,", "are here to stay."], "Mary Stone"),
    ],
)
def test_direct_speech_is_found_with_its_clause(text, fragments, speaker):
    said = found(text)

    assert [[f.strip(",") for f in q[0]] for q in said] == [[f.strip(",") for f in fragments]]
    assert said[0][1:] == (speaker, "name")


def test_a_surname_is_completed_and_a_dative_is_not_the_subject():
    text = "Аким Нурлан Сериков приехал. «Построим!» — пообещал Серикову министр Олег Ли.\n\n«Верю», — ответил Сериков."

    assert [q[1] for q in found(text)] == ["Олег Ли", "Нурлан Сериков"]


def test_a_house_that_bears_a_name_is_nobody():
    text = "Режиссёр Олег Ли работал в Театре Вахтангова.\n\n«Было трудно», — сказал он."

    assert [q[1] for q in found(text)] == ["Олег Ли"]


def test_a_country_before_a_name_is_no_part_of_it():
    assert found("«Мы строим», — сказал министр обороны России Дмитрий Громов.")[0][1] == "Дмитрий Громов"


def test_a_role_means_the_one_to_whom_the_text_gave_it():
    text = (
        "Пришли политолог Талгат Калиев и экономист Анна Ким.\n\n"
        "«Бюджет невелик», — отметила экономист.\n\n«Это не главное», — возразил политолог."
    )

    assert [q[1:] for q in found(text)] == [("Анна Ким", "role"), ("Талгат Калиев", "role")]


def test_a_pronoun_means_the_last_one_of_its_gender():
    text = "Выступили Талгат Калиев и Анна Ким.\n\n«Это так», — сказал он.\n\n«Не так», — сказала она."

    assert [q[1:] for q in found(text)] == [("Талгат Калиев", "pronoun"), ("Анна Ким", "pronoun")]


def test_who_is_cited_is_the_object_of_the_verb():
    text = "Приехал Талгат Калиев.\n\n«Мы построим школу», — цитирует Калиева агентство Анны Ким."

    assert found(text)[0][1:] == ("Талгат Калиев", "cited_object")


def test_a_paragraph_wholly_in_marks_goes_on():
    text = "«Мы строим», — сказал Талгат Калиев.\n\n«Потом мы построим ещё одну школу.»"

    assert found(text)[1][1:] == ("Талгат Калиев", "continues")


def test_somebody_without_a_name_is_a_role_and_an_office_an_organisation():
    text = "«Я всё видел», — рассказал очевидец.\n\n«Пожар потушен», — сообщили в МЧС."
    speakers = FINDER.find(text).speakers

    assert [(s.name, s.kind) for s in speakers] == [
        ("очевидец", SpeakerKind.ROLE),
        ("МЧС", SpeakerKind.ORGANISATION),
    ]


def test_reported_speech_is_the_whole_sentence():
    text = (
        "Приехал политолог Талгат Калиев. По словам Калиева, дело идёт. Как отмечает политолог, скоро конец. "
        "По мнению экспертов, это не так. Дорога длинная."
    )

    assert found(text, QuoteKind.REPORTED) == [
        (["По словам Калиева, дело идёт."], "Талгат Калиев", "name"),
        (["Как отмечает политолог, скоро конец."], "Талгат Калиев", "role"),
    ]


def test_turns_with_names_last_over_all_their_paragraphs():
    text = (
        "Корреспондент: Кто вы?\n\nАйдар Алиев: Экономист.\n\nИ учитель.\n\nКорреспондент: Давно?\n\nАйдар Алиев: Да."
    )

    assert found(text, QuoteKind.TURN) == [
        (["Кто вы?"], None, "interviewer"),
        (["Экономист.\n\nИ учитель."], "Айдар Алиев", "label"),
        (["Давно?"], None, "interviewer"),
        (["Да."], "Айдар Алиев", "label"),
    ]


@pytest.mark.parametrize("form", ["— {}", "**{}**"])
def test_the_guest_answers_questions(form):
    asked, told = form.format("Кто вы?"), "— Учитель." if "—" in form else "Учитель."
    text = f"Интервью с экономистом Айдаром Алиевым.\n\n{asked}\n\n{told}\n\n{asked}\n\n{told}"

    assert [q[:2] for q in found(text, QuoteKind.TURN)] == [
        (["Кто вы?"], None),
        (["Учитель."], "Айдар Алиев"),
    ] * 2


def test_a_list_with_dashes_is_no_dialogue():
    text = "Купить:\n— Хлеб.\n— Молоко.\n— Соль."

    assert FINDER.find(text).quotes == ()


def test_lines_of_dialogue_are_cut_at_the_authors_words():
    text = "Мама вошла.\n— Спишь? — спросила мама. — Вставай.\n— Не хочу, — сказал я."

    assert [q[:2] for q in found(text)] == [(["Спишь?", "Вставай."], "мама"), (["Не хочу"], None)]


def test_the_role_and_the_forms_of_a_speaker_are_told():
    text = "Приехал политолог Талгат Калиев. «Да», — сказал он. По словам Калиева, так и будет."
    speaker = FINDER.find(text).speakers[0]

    assert (speaker.role, speaker.mentions) == ("политолог", ("Талгат Калиев", "Калиева"))


def test_positions_count_from_the_beginning_of_the_text():
    text = "date 2025-11-12 «Мы строим», — сказал Талгат Калиев."
    result = FINDER.find(text, 16)

    assert result.passages[0].start == 16
    assert text[result.quotes[0].spans[0].start : result.quotes[0].spans[0].end] == "Мы строим"


def test_the_language_that_the_file_names_is_kept():
    assert FINDER.find("Астана. 2025.", language=Language.KAZAKH).language is Language.KAZAKH
    assert FINDER.find("").language is Language.UNKNOWN
