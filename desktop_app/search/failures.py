"""What a failing disk means to an index."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop_app.domain.errors import DiskFaulty
from desktop_app.search.seal import SealBroken
from desktop_app.services.disk import from_system


@contextmanager
def plainly(folder: Path) -> Iterator[None]:
    """Turn errors of the disk into errors of the domain; an index that changes while it is written is one of them."""
    try:
        yield
    except OSError as error:
        raise from_system(error, folder) from error
    except SealBroken as error:
        raise DiskFaulty(path=folder, reason="the index is not as it was written") from error
