"""Every sentence of the program stands in all three catalogues, whole and finished."""

import re
from collections import Counter

import pytest

from tests.architecture.catalogues import CATALOGUES, FORMS, Message, Spoken, _read, messages, spoken, updated

PLACES = re.compile(r"\{\w*\}|%n|%\d|&(?=\w)")
SAME = frozenset((
    "Kartoteka", "PDF", "HTML", "Markdown", "SHA-256", "URL", "JSON", "DATE",
))  # fmt: skip
"""Sentences that are the same in every language."""


@pytest.fixture(scope="module")
def said() -> Spoken:
    return spoken()


@pytest.fixture(params=CATALOGUES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def catalogue(language: str) -> dict[tuple[str, str], Message]:
    return messages(CATALOGUES[language])


def test_the_code_is_read(said):
    assert len(said.sentences) > 100
    assert said.sentences["cli", "%n quote(s)"].counted
    assert not said.sentences["cli", "linked"].counted


def test_a_catalogue_holds_exactly_what_the_code_says(said, catalogue):
    assert {key: s.counted for key, s in said.sentences.items()} == {k: m.counted for k, m in catalogue.items()}


def test_every_message_is_finished(catalogue):
    assert [key for key, message in catalogue.items() if not message.finished or not all(message.forms)] == []


def test_counted_things_have_all_their_forms(language, catalogue):
    counts = {key: len(message.forms) for key, message in catalogue.items() if message.counted}

    assert {key: count for key, count in counts.items() if count != FORMS[language]} == {}


def test_a_translation_keeps_the_places_of_its_sentence(catalogue):
    def places(text: str) -> Counter[str]:
        return Counter(place for place in PLACES.findall(text) if place != "&")

    differing = {
        key: form
        for key, message in catalogue.items()
        for form in message.forms
        if places(form) != places(key[1]) and not (message.counted and _number_left_out(form, key[1], places))
    }

    assert differing == {}


def _number_left_out(form, source, places):
    """Some forms spell the number out; nothing else may be missing."""
    return places(form) == places(source.replace("%n", ""))


def test_russian_and_kazakh_are_not_english(language, catalogue):
    if language == "en":
        assert all(message.forms[0] == key[1] for key, message in catalogue.items() if not message.counted)
        return
    copied = [key for key, message in catalogue.items() if key[1] in message.forms and re.search("[A-Za-z]{2}", key[1])]

    assert [key for key in copied if key[1] not in SAME] == []


def test_a_text_that_only_a_run_knows_is_marked_where_it_stands(said):
    assert said.unreadable == []
    assert set(said.contexts_of_variables) <= said.noted, said.contexts_of_variables


def test_updating_keeps_what_is_translated_and_drops_what_is_gone(tmp_path):
    found = Spoken()
    _read('translate("a", "%n thing(s)", n=2)\ntranslate("a", "new")\nQT_TRANSLATE_NOOP("b", "kept")', "x.py", found)
    known = {("b", "kept"): Message(False, ["осталось"], True), ("b", "gone"): Message(False, ["ушло"], True)}
    path = tmp_path / "kartoteka_ru.ts"
    path.write_bytes(updated("ru", known, found))

    after = messages(path)

    assert after["b", "kept"] == Message(False, ["осталось"], True)
    assert after["a", "new"] == Message(False, [""], False)
    assert after["a", "%n thing(s)"] == Message(True, ["", "", ""], False)
    assert ("b", "gone") not in after
    assert updated("ru", after, found) == path.read_bytes()
