"""Where sentences end in three languages."""

import pytest

from desktop_app.language.sentences import first_sentence, sentences


@pytest.mark.parametrize(
    "parts",
    [
        ["Он родился в г. Алматы в 2025 г.", "Потом уехал."],
        ["К. К. Токаев выступил.", "Все слушали."],
        ["Вложили 5 млрд. тенге, т. е. много.", "Да?", "Да!"],
        ["«Так и будет!» — сказал он.", "И ушёл."],
        ["Mr. Smith met Dr. Jones.", '"Yes!" he said.', "Nothing else…", "Really?!"],
        ["Бұл 2025 ж. болды.", "Қ. Сәтбаев айтты."],
        ["Первый абзац без точки", "Второй."],
    ],
)
def test_sentences_are_cut_where_they_end(parts):
    text = (" " if len(parts[0].split()) != 4 or parts[0][-1] == "." else "\n\n").join(parts)

    assert [text[s.start : s.end] for s in sentences(text)] == parts


def test_sentences_lie_between_the_places_asked_for():
    text = "Один. Два. Три."

    assert [text[s.start : s.end] for s in sentences(text, 6, 10)] == ["Два."]


def test_the_first_sentence_of_nothing_is_nothing():
    assert (first_sentence("  "), first_sentence("Да. Нет.")) == ("", "Да.")
