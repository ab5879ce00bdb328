"""From when on an editor reads over an attribution."""

import pytest

from desktop_app.domain.quotes import SURE, Attribution


@pytest.mark.parametrize(("confidence", "sure"), [(SURE, True), (SURE - 0.01, False)])
def test_an_attribution_is_sure_from_a_threshold_on(confidence, sure):
    assert Attribution("name", "сказал", "Калиев", confidence).sure is sure
