"""How alike two texts are is told from their signatures."""

import random

import pytest

from desktop_app.domain.likeness import alike, bands, same_words, signature

WORDS = [f"слово{number}" for number in range(500)]


def text(seed: int, length: int = 600) -> list[str]:
    return random.Random(seed).choices(WORDS, k=length)


def test_case_layout_punctuation_and_accents_make_no_other_text():
    one = signature("Вода́ пришла.\nЁлки — дома!")
    assert same_words(one, signature("вода пришла, елки\n\n\tдома"))
    assert alike(one, signature("вода пришла, елки\n\n\tдома")) == 1


def test_words_in_another_order_are_another_text():
    assert not same_words(signature("вода пришла утром"), signature("утром пришла вода"))


def test_a_text_without_words_is_like_none():
    assert signature(" … — ") == ""
    assert not same_words("", "")
    assert alike("", "") == 0
    assert list(bands("")) == []


@pytest.mark.parametrize("kept", [0.95, 0.8, 0.5, 0.1])
def test_likeness_estimates_the_share_of_common_runs(kept):
    first = text(1, 3000)
    other = first[: int(len(first) * kept)] + text(2, 3000 - int(len(first) * kept))
    shared = kept / (2 - kept)
    assert alike(signature(" ".join(first)), signature(" ".join(other))) == pytest.approx(shared, abs=0.2)


def test_texts_that_share_most_runs_share_a_band():
    missed = 0
    for seed in range(200):
        first = text(seed)
        other = first[:450] + text(seed + 1000, 150)
        common = set(bands(signature(" ".join(first)))) & set(bands(signature(" ".join(other))))
        missed += not common
    assert missed <= 6


def test_unrelated_texts_share_no_band():
    for seed in range(50):
        one, other = (signature(" ".join(text(number))) for number in (seed, seed + 500))
        assert not set(bands(one)) & set(bands(other))


def test_short_texts_have_a_band_too():
    assert list(bands(signature("Да.")))
