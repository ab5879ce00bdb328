import pytest

from desktop_app.search.index import WhooshIndex
from tests.integration.search.fake_archive import newsroom

KEY = b"k" * 32


def always(done, of):
    return True


@pytest.fixture(scope="session")
def newsroom_index(tmp_path_factory):
    """The newsroom's index for tests that only ask."""
    index = WhooshIndex(tmp_path_factory.mktemp("asked") / "index", "archive", KEY)
    archive = newsroom()
    archive.indexed(index.catch_up(archive.reading, always))
    yield archive, index
    index.close()


@pytest.fixture
def ask(newsroom_index):
    archive, index = newsroom_index

    def ask(query, *, order="relevance", typing=False, limit=50):
        return index.search(archive.reading, query, limit, order, typing)

    return ask


@pytest.fixture
def found(ask):
    """Which passages answer, as `interview:number`."""

    def found(query, **how):
        results = ask(query, **how)
        assert results.total == len(results.hits)
        return {f"{hit.interview}:{hit.number}" for hit in results.hits}

    return found


@pytest.fixture
def opened(tmp_path):
    """Make an index object on a folder of this test; all are closed in the end."""
    made = []

    def opened(archive_id="archive", key=KEY):
        made.append(WhooshIndex(tmp_path / "index", archive_id, key))
        return made[-1]

    yield opened
    for index in made:
        index.close()
