"""What lies in the index and how it is written; with `storage` and `places`, all that knows Whoosh.

Whoosh keeps the index: terms, postings, columns, segments, commits. Words come to it already analysed, and what is
asked of it are postings; what a query means is told elsewhere.
"""

import shutil
from array import array
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any

import numpy as np
from whoosh import fields, formats
from whoosh.index import TOC, FileIndex, clean_files
from whoosh.util.filelock import FileLock, try_for
from whoosh.writing import SegmentWriter

from desktop_app.search import seal
from desktop_app.search.cipher import Cipher
from desktop_app.search.codec import TableCodec, contents_of
from desktop_app.search.gathering import Gathering
from desktop_app.search.places import Asked, Remembered
from desktop_app.search.reached import Reached
from desktop_app.search.seal import Seal
from desktop_app.search.storage import EncryptedFolder, PlainFolder, open_folder
from desktop_app.search.tables import ALL_VALUES, ALL_WORDS, MOST, Contents, Numbers, put_together
from desktop_app.search.vocabulary import Vocabulary
from desktop_app.services.found import SearchUnit

_NAME = "MAIN"
_MANY_SEGMENTS = 8
"""How many small segments there may be before they become one."""
_LARGE = MOST * 3 // 4
"""Passages for which it is time that small segments become one, however few they are."""
_THIRD = (MOST - 2000) // 3
"""Rows after which a commit takes nothing more: three such segments become one that is as large as one may be."""
_FULL = 1_500_000
"""Words after which a commit takes nothing more: what is gathered takes some 40 bytes of memory a word."""


class _Places(formats.Positions):  # type: ignore[misc]
    """Places of a term in a passage as steps of four bytes; for Whoosh's own searcher, nothing is kept so."""

    def encode(self, poslist: list[int]) -> bytes:
        """Return the places as bytes."""
        return array("I", (after - before for before, after in pairwise([0, *poslist]))).tobytes()

    def decode_positions(self, valuestring: bytes) -> list[int]:
        """Return the places."""
        return list(accumulate(array("I", valuestring)))


class Words(fields.FieldType):  # type: ignore[misc]
    """Words that are already analysed: term → places in the text."""

    def __init__(self, *, scored: bool = False) -> None:
        super().__init__(_Places(), None, scorable=scored)


class Values(fields.FieldType):  # type: ignore[misc]
    """Values that are compared whole."""

    def __init__(self) -> None:
        super().__init__(formats.Existence(), None)


def schema() -> Any:
    """Return the fields of a passage. The text itself is not kept: it is in the archive.

    `exact` are the forms as they are written, `norm` the keys under which they are found; `title_exact` and `title`
    the same of the title, which stands with the first passage of its interview; `note_exact` and `note` of the notes.
    """
    words = {name: Words(scored=name == "exact") for pair in ALL_WORDS.items() for name in pair}
    return fields.Schema(**words, **{name: Values() for name in ALL_VALUES})


class _Index(FileIndex):  # type: ignore[misc]
    """The state that the seal names, whatever else lies in the folder."""

    def __init__(self, storage: PlainFolder | EncryptedFolder, number: int) -> None:
        self.storage, self.indexname, self._schema, self._number = storage, _NAME, None, number

    def _read_toc(self) -> Any:
        return TOC.read(self.storage, self.indexname, gen=self._number)

    def latest_generation(self) -> int:
        return self._number


class _Pool:
    """What Whoosh's writer hands over to its codec when a segment is whole."""

    contents: Contents

    def iter_postings(self) -> Contents:
        return self.contents

    def cleanup(self) -> None:
        """Nothing is kept on the disk meanwhile."""


class _SealingWriter(SegmentWriter):  # type: ignore[misc]
    """Whoosh's writer, but a commit is valid only from the moment its seal is in place."""

    def __init__(self, index: _Index, key: bytes, before: Seal) -> None:
        super().__init__(index, codec=TableCodec(), compound=False, _lk=False)  # `alone` is the lock
        self._key, self.before = key, before
        self.pool = _Pool()

    def add_contents(self, contents: Contents) -> None:
        """Make the segment that is written of these passages."""
        self.pool.contents = contents
        self.docnum = contents.size
        self._added = bool(contents.size)

    def _commit_toc(self, segments: list[Any]) -> None:
        TOC(self.schema, segments, self.generation).write(self.storage, self.indexname)
        _write_seal(self.storage, self._key, self.before, self.generation, segments)
        clean_files(self.storage, self.indexname, self.generation, segments)

    def abandon(self) -> None:
        """Let go of everything without writing any more: `cancel` first writes all that it then throws away."""
        self.is_closed = True
        with suppress(OSError):  # what stays behind is removed by the next writer
            self.pool.cleanup()
            self._tempstorage.destroy()


def _write_seal(
    storage: PlainFolder | EncryptedFolder, key: bytes, before: Seal, number: int, segments: Sequence[Any]
) -> None:
    """Seal the files of these segments and their table of contents."""
    toc, own = f"_{_NAME}_{number}.toc", tuple(f"{segment.segment_id()}." for segment in segments)
    names = storage.settle(lambda name: name == toc or name.startswith(own))
    files = seal.digests(storage.place, names, before.files)
    parts = tuple((segment.segment_id(), tuple(sorted(segment.deleted_docs()))) for segment in segments)
    seal.write(storage.place, key, replace(before, toc=number, files=files, segments=parts))


def create(folder: Path, key: bytes, empty: Seal, cipher: Cipher | None = None) -> None:
    """Make an empty index."""
    storage = open_folder(folder, (), cipher)
    TOC.create(storage, schema(), _NAME)
    _write_seal(storage, key, empty, 0, ())


class Writer:
    """Changes to an index that become valid together."""

    def __init__(
        self,
        folder: Path,
        key: bytes,
        cipher: Cipher | None = None,
        remembered: Remembered | None = None,
        vocabulary: Vocabulary | None = None,
    ) -> None:
        known = seal.read(folder, key)
        _clear(folder, known)
        storage = open_folder(folder, known.files, cipher)
        self._writer = _SealingWriter(_Index(storage, known.toc), key, known)
        self._places = remembered.look(self._writer) if remembered else Asked(self._writer)
        self._gathering = Gathering(vocabulary or Vocabulary())
        self._amiss = False
        """Whether something failed in the middle."""

    @property
    def full(self) -> bool:
        """Whether enough was put in for one commit."""
        return self._gathering.words >= _FULL or len(self._gathering) >= _THIRD

    def replace(self, source: str, units: Sequence[SearchUnit], things: Sequence[SearchUnit]) -> None:
        """Take all that an interview, or a card, has in the index out and put these in."""
        self._amiss = True
        for row in self._places.rows(source):
            if not self._writer.is_deleted(row):
                self._writer.delete_document(row)
        self._gathering.add(source, sorted(units, key=lambda unit: unit.number), things)
        self._amiss = False

    def sources(self) -> set[str]:
        """Return the interviews and cards that the index holds."""
        return self._places.sources()

    def commit(self, reached: Reached) -> None:
        """Make the changes valid and lasting, and with them how far the index has come."""
        self._amiss = True
        self._places.close()
        self._writer.before = replace(self._writer.before, reached=reached)
        self._writer.commit(mergetype=self._merged)
        self._amiss = False

    def _merged(self, writer: _SealingWriter, segments: list[Any]) -> list[Any]:
        """Leave segments alone while few of them are small; else make one of the small ones and of what is new."""
        living = [segment for segment in segments if segment.doc_count()]
        new = self._gathering.contents()
        chosen = _to_merge(living, new.size)
        parts = [(contents_of(writer.storage, one), _alive(one)) for one in chosen]
        parts.append((new, np.ones(new.size, bool)))
        writer.add_contents(put_together(parts) if chosen else new)
        return [segment for segment in living if segment not in chosen]

    def cancel(self) -> None:
        """Forget the changes, also where a commit came to an end in the middle."""
        if self._amiss:
            self._writer.abandon()
        elif not self._writer.is_closed:
            self._places.close()
            self._writer.cancel()


def _clear(folder: Path, known: Seal) -> None:
    """Remove what a writer left behind that came to an end in the middle, sorted runs among it."""
    for path in folder.iterdir():
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        elif path.name not in known.files and path.name.startswith((f"_{_NAME}", f"{_NAME}_")):
            path.unlink(missing_ok=True)


def _to_merge(segments: Sequence[Any], new: int) -> list[Any]:
    """Return the segments that are to become one with what is new: small ones, where there are too many of them.

    The smallest come first, and none that is much larger than those before it together, so that no passage is written
    often. No segment grows beyond what numbers of two bytes can count, so a merge never takes long.
    """
    small = sorted((one for one in segments if one.doc_count() < MOST // 2), key=lambda one: one.doc_count())
    sizes = list(accumulate((one.doc_count() for one in small), initial=new))
    if len(small) < _MANY_SEGMENTS and sizes[-1] < _LARGE:
        return []
    chosen = [
        one
        for number, one in enumerate(small)
        if sizes[number + 1] <= MOST and (number < _MANY_SEGMENTS // 2 or one.doc_count() < 4 * sizes[number])
    ]
    return [one for one in segments if one in chosen] if len(chosen) > 1 else []


def _alive(segment: Any) -> Numbers:
    living = np.ones(segment.doc_count_all(), bool)
    living[list(segment.deleted_docs())] = False
    return living


@contextmanager
def alone(path: Path, patience: float = 0.0) -> Iterator[bool]:
    """Hold a lock between processes; False where another holds it. `patience` is in seconds."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.touch(mode=0o600)
    lock = FileLock(str(path))
    held = bool(try_for(lock.acquire, timeout=patience))
    try:
        yield held
    finally:
        if held:
            lock.release()
