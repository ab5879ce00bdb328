"""What lies in the index and how it is written; with `storage` and `places`, all that knows Whoosh.

Whoosh keeps the index: terms, postings, columns, segments, commits. Words come to it already analysed, and what is
asked of it are postings; what a query means is told elsewhere.
"""

import json
import shutil
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any

from whoosh import __version__, columns, fields, formats
from whoosh.codec.whoosh3 import W3Codec
from whoosh.index import TOC, FileIndex, clean_files
from whoosh.reading import SegmentReader
from whoosh.util.filelock import FileLock, try_for
from whoosh.writing import SegmentWriter

from desktop_app.domain.interviews import Language
from desktop_app.search import seal
from desktop_app.search.analysis import words
from desktop_app.search.cipher import Cipher
from desktop_app.search.keys import index_keys
from desktop_app.search.places import Asked, Remembered
from desktop_app.search.seal import Reached, Seal
from desktop_app.search.storage import EncryptedFolder, PlainFolder, open_folder
from desktop_app.services.found import SearchUnit

SCHEMA_VERSION = 2
ENGINE = "whoosh " + ".".join(map(str, __version__))
_NAME = "MAIN"
_MEMORY = 160
"""Megabytes of postings, as Whoosh counts them, before a sorted run goes to the disk."""
_MANY_SEGMENTS = 8
Terms = dict[str, list[int]]


class _Places(formats.Positions):  # type: ignore[misc]
    """Places of a term in a passage as steps of a byte each, or of four where one does not fit."""

    def encode(self, poslist: list[int]) -> bytes:
        """Return the places as bytes; the first byte is how many bytes a step has."""
        steps = [after - before for before, after in pairwise([0, *poslist])]
        return b"\x01" + bytes(steps) if max(steps) < 256 else b"\x04" + array("I", steps).tobytes()

    def decode_positions(self, valuestring: bytes) -> list[int]:
        """Return the places."""
        steps = valuestring[1:]
        return list(accumulate(steps if valuestring[0] == 1 else array("I", steps)))


class _Codec(W3Codec):  # type: ignore[misc]
    """Whoosh's own files in longer blocks; posting lists are always read whole, so no block is ever skipped."""

    length_stats = False

    def __init__(self) -> None:
        super().__init__(blocklimit=1024, compression=1)


class Placed(fields.FieldType):  # type: ignore[misc]
    """Words that are already analysed: term → places in the text."""

    def __init__(self, *, scored: bool = False) -> None:
        super().__init__(_Places(), None, scorable=scored)

    def index(self, value: Terms, **_: Any) -> Iterator[tuple[bytes, int, float, bytes]]:
        """Yield each term with its number, weight and places, as Whoosh's writer takes them."""
        for term, places in value.items():
            yield term.encode(), len(places), float(len(places)), self.format.encode(places)


class Values(fields.FieldType):  # type: ignore[misc]
    """Values that are compared whole."""

    def __init__(self) -> None:
        super().__init__(formats.Existence(), None)

    def index(self, value: Iterable[str], **_: Any) -> Iterator[tuple[bytes, int, float, bytes]]:
        """Yield each value once."""
        for one in dict.fromkeys(value):
            yield one.encode(), 1, 1.0, b""


def schema() -> Any:
    """Return the fields of a passage. The text itself is not kept: it is in the archive."""
    return fields.Schema(
        key=fields.ID(unique=True, sortable=True),
        interview=Values(),
        first=Values(),
        exact=Placed(scored=True),
        norm=Placed(),
        title=Placed(),
        speaker=Values(),
        tag=Values(),
        outlet=Values(),
        lang=Values(),
        date=Values(),
        about=fields.COLUMN(columns.VarBytesColumn()),
    )


def record(unit: SearchUnit, first: bool) -> dict[str, Any]:
    """Return a passage as the index takes it."""
    exact, norm = analysed(unit.text, unit.language is Language.KAZAKH)
    title_exact, title = analysed(unit.title, True)
    title.update({"=" + form: places for form, places in title_exact.items()})
    about = [unit.date or "", unit.outlet, unit.language.value, sorted(unit.speakers), sorted(unit.tags)]
    return {
        "key": f"{unit.interview}:{unit.number}",
        "interview": [unit.interview],
        "first": ["1"] if first else [],
        "exact": exact,
        "norm": norm,
        "title": title,
        "speaker": unit.speakers,
        "tag": unit.tags,
        "outlet": [unit.outlet] if unit.outlet else [],
        "lang": [unit.language.value],
        "date": [unit.date] if unit.date else [],
        "about": json.dumps(about, ensure_ascii=False).encode(),
    }


def analysed(text: str, in_kazakh: bool) -> tuple[Terms, Terms]:
    """Return the forms of a text and the keys of its words, each with its places."""
    exact: Terms = defaultdict(list)
    norm: Terms = defaultdict(list)
    for place, word in enumerate(words(text)):
        keys = index_keys(word.form, word.capital, in_kazakh)
        exact[word.form].append(place)
        if word.joined:
            keys |= index_keys(word.joined, word.capital, in_kazakh)
            exact[word.joined].append(place)
        for key in keys:
            norm[key].append(place)
    return exact, norm


class _Index(FileIndex):  # type: ignore[misc]
    """The state that the seal names, whatever else lies in the folder."""

    def __init__(self, storage: PlainFolder | EncryptedFolder, number: int) -> None:
        self.storage, self.indexname, self._schema, self._number = storage, _NAME, None, number

    def _read_toc(self) -> Any:
        return TOC.read(self.storage, self.indexname, gen=self._number)

    def latest_generation(self) -> int:
        return self._number


class _SealingWriter(SegmentWriter):  # type: ignore[misc]
    """Whoosh's writer, but a commit is valid only from the moment its seal is in place."""

    def __init__(self, index: _Index, key: bytes, before: Seal) -> None:
        super().__init__(index, limitmb=_MEMORY, codec=_Codec(), _lk=False)  # `alone` is the lock
        self._key, self.before = key, before

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
    seal.write(storage.place, key, replace(before, toc=number, files=files))


def create(folder: Path, key: bytes, empty: Seal, cipher: Cipher | None = None) -> None:
    """Make an empty index."""
    storage = open_folder(folder, (), cipher)
    TOC.create(storage, schema(), _NAME)
    _write_seal(storage, key, empty, 0, ())


class Writer:
    """Changes to an index that become valid together."""

    def __init__(
        self, folder: Path, key: bytes, cipher: Cipher | None = None, remembered: Remembered | None = None
    ) -> None:
        known = seal.read(folder, key)
        _clear(folder, known)
        storage = open_folder(folder, known.files, cipher)
        self._writer = _SealingWriter(_Index(storage, known.toc), key, known)
        self._places = remembered.look(self._writer) if remembered else Asked(self._writer)
        self._amiss = False
        """Whether something failed in the middle."""

    def replace(self, interview: str, units: Sequence[SearchUnit]) -> None:
        """Take all passages of an interview out and put these in."""
        self._amiss = True
        for passage in self._places.passages(interview):
            if not self._writer.is_deleted(passage):
                self._writer.delete_document(passage)
        first = min((unit.number for unit in units), default=0)
        for unit in units:
            self._writer.add_document(**record(unit, unit.number == first))
        self._amiss = False

    def interviews(self) -> set[str]:
        """Return the interviews that the index holds."""
        return self._places.interviews()

    def commit(self, reached: Reached) -> None:
        """Make the changes valid and lasting, and with them how far the index has come."""
        self._amiss = True
        self._places.close()
        self._writer.before = replace(self._writer.before, reached=reached)
        self._writer.commit(mergetype=_merge)
        self._amiss = False

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


def _merge(writer: Any, segments: list[Any]) -> list[Any]:
    """Leave segments alone while they are few; else make one of all but those that hold most of the archive."""
    living = [segment for segment in segments if segment.doc_count()]
    if len(living) <= _MANY_SEGMENTS:
        return living
    half = sum(segment.doc_count() for segment in living) / 2
    for segment in living:
        if segment.doc_count() <= half:
            reader = SegmentReader(writer.storage, writer.schema, segment)
            writer.add_reader(reader)
            reader.close()
    return [segment for segment in living if segment.doc_count() > half]


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


def open_segments(folder: Path, known: Seal, cipher: Cipher | None = None) -> list[tuple[Any, Any]]:
    """Return the segments of a sealed folder, each as Whoosh's description and its reader's maker."""
    storage = open_folder(folder, known.files, cipher)
    toc = TOC.read(storage, _NAME, gen=known.toc)
    return [(segment, lambda s=segment: SegmentReader(storage, toc.schema, s)) for segment in toc.segments]
