"""Our reading of the dictionary gives the very normal forms that pymorphy3 gives."""

import re

import pymorphy3
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pymorphy3.lang.ru.config import KNOWN_PREFIXES

from desktop_app.search import dictionary
from desktop_app.search.dictionary import russian
from resources import resource

WORDS = re.compile("[а-я]+")
LETTERS = "абвгдежзийклмнопрстуфхцчшщъыьэюя"
BEGINNINGS = ("", "по", "наи", "не", "авиа", "электро", "псевдо", "сверх", "полу", "хрю", "бу", "на", "тра")
ENDINGS = ("ами", "ого", "ешь", "ейший", "ева", "овым", "кать", "нул", "е", "ее", "ение", "щийся", "й", "ь")


@pytest.fixture(scope="module")
def theirs():
    morph = pymorphy3.MorphAnalyzer(lang="ru")
    return lambda word: {parse.normal_form.replace("ё", "е") for parse in morph.parse(word)}


def test_the_words_of_the_sample_have_the_same_normal_forms(theirs):
    text = resource("sample", "baq-2025-11-12.txt").read_text("utf8").lower().replace("ё", "е")
    words = sorted(set(WORDS.findall(text)))
    assert len(words) > 100
    assert {word: russian().normal_forms(word) for word in words} == {word: theirs(word) for word in words}


def test_the_known_prefixes_are_those_of_the_library():
    assert dictionary._PREFIXES.split() == KNOWN_PREFIXES


KINDS = """
все берет еж а и то пять себя которого лучше наилучший побыстрее понаехать токаева бутявками хрюндель хрюсемь неэтот
псевдокошками полупятого мгу ъь ццц суперпуперкошка автоавтомобилем елка черно белоснежками окэй дод
"""


@pytest.mark.parametrize("word", KINDS.split())
def test_words_of_every_kind_have_the_same_normal_forms(theirs, word):
    assert russian().normal_forms(word) == theirs(word)


made_up = st.tuples(st.sampled_from(BEGINNINGS), st.text(LETTERS, max_size=6), st.sampled_from(ENDINGS)).map("".join)


@settings(max_examples=400, deadline=None)
@given(made_up | st.text(LETTERS, min_size=1, max_size=9))
def test_made_up_words_have_the_same_normal_forms(theirs, word):
    assert russian().normal_forms(word) == theirs(word)
