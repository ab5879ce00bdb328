"""A line in, a line out."""

import pytest

from desktop_app.language.predictions import predictions


def test_a_prediction_names_fragments_speaker_and_kind():
    line = predictions({"id": "a", "text": "«Да, — сказал Олег Ли, — так». По словам Ли, так.", "lang": "ru"})

    assert line == {
        "id": "a",
        "quotes": [
            {"fragments": [[1, 3], [25, 28]], "speaker": "Олег Ли", "kind": "direct"},
            {"fragments": [[31, 49]], "speaker": "Олег Ли", "kind": "indirect"},
        ],
    }


def test_dialogue_and_turns_have_kinds_of_their_own():
    dialogue = predictions({"id": 1, "text": "— Спишь? — спросила мама.\n— Нет."})
    turns = predictions({"id": 2, "text": "— Кто вы?\n\n— Учитель."})

    assert {q["kind"] for q in dialogue["quotes"]} == {"dash"}
    assert {q["kind"] for q in turns["quotes"]} == {"qa"}


@pytest.mark.parametrize("line", [{}, {"text": 3}, {"text": "а", "lang": 3}])
def test_a_line_of_another_form_is_refused(line):
    with pytest.raises(ValueError, match="text"):
        predictions(line)
