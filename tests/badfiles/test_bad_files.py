"""Every kind of bad file, in a small size: each costs one file at most, and the next one is read."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.badfiles.cases import NotHere
from tests.badfiles.judging import FILES, Judge

SMALL_MEMORY = 400
"""Megabytes of a reader here: what takes all it can get takes less time then."""


@pytest.fixture(scope="module")
def judge(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Judge]:
    made = Judge(tmp_path_factory.mktemp("плохие"), SMALL_MEMORY)
    yield made
    made.close()


@pytest.mark.parametrize("name", FILES)
def test_a_bad_file_becomes_an_interview_or_a_sentence_that_names_it(judge: Judge, name: str) -> None:
    try:
        verdict = judge.judge(FILES[name])
    except NotHere as reason:
        pytest.skip(str(reason))
    assert verdict.broken == []
    assert verdict.outcomes


def test_a_reader_that_is_outwitted_is_seen(judge: Judge, tmp_path: Path) -> None:
    from tests.badfiles.cases import SECRET, file

    verdict = judge.judge(file("a text with the words of another file", ".txt", f"Вот оно: {SECRET}".encode()))
    assert verdict.broken == ["the text holds another file"]
