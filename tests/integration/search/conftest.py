import pytest

from desktop_app.search.index import WhooshIndex
from tests.integration.search.fake_archive import newsroom

KEY = b"k" * 32
CIPHER_KEY = b"c" * 32
SAME = object()


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


@pytest.fixture(params=[None, CIPHER_KEY], ids=["plain", "encrypted"])
def cipher_key(request):
    """The key of an archive without a passphrase, and of one with it."""
    return request.param


@pytest.fixture
def opened(tmp_path, cipher_key):
    """Make an index object on a folder of this test; all are closed in the end."""
    made = []

    def opened(archive_id="archive", key=KEY, cipher=SAME):
        made.append(WhooshIndex(tmp_path / "index", archive_id, key, cipher_key if cipher is SAME else cipher))
        return made[-1]

    yield opened
    for index in made:
        index.close()
