import pytest

from desktop_app.services import words
from tests.golden.made_up import labels


@pytest.fixture(autouse=True, scope="module")
def labels_of_the_tests():
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(words, "_load", labels)
        patch.setattr(words, "_current", words.Catalogue("en", {}))
        yield
