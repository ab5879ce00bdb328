"""What editors are told of the query language is true of it."""

import pytest

from desktop_app.search.fields import FIELDS
from desktop_app.search.parser import parse
from desktop_app.services import query_help
from desktop_app.services.found import Reason
from desktop_app.services.words import use


@pytest.fixture(params=["en", "ru", "kk"])
def language(request):
    use(request.param)
    yield request.param
    use("en")


def test_each_example_is_understood_and_asks_for_something_of_its_own(language):
    trees = [str(parse(example)) for example, _ in query_help.lines()]
    assert len(set(trees)) == len(trees)


def test_each_field_has_an_example():
    asked = {FIELDS[example.partition(":")[0]] for example, _ in query_help.lines() if ":" in example.split()[0]}
    assert asked == set(FIELDS.values())


def test_each_reason_has_words_of_its_own():
    assert len({query_help.reason_words(reason) for reason in Reason}) == len(Reason)
