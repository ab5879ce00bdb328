"""An index of a small archive, plain and encrypted, for what may happen to its files."""

import pytest

from desktop_app.search.index import WhooshIndex
from tests.integration.search.conftest import CIPHER_KEY, KEY


@pytest.fixture(params=[None, CIPHER_KEY], ids=["plain", "encrypted"])
def opened(request, tmp_path):
    """Make an index object on a folder of this test; all are closed in the end."""
    made = []

    def opened(archive_id="archive", folder="index"):
        made.append(WhooshIndex(tmp_path / folder, archive_id, KEY, request.param))
        return made[-1]

    yield opened
    for index in made:
        index.close()
