"""What must be true of an archive after its writer was killed at any moment."""

import json
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from sqlalchemy import func, select

from db import models as m
from db.archive import Archive, open_archive
from db.keys import Key
from desktop_app.bootstrap import Application, HereFinding, Places, index_folder, search_index
from desktop_app.domain.errors import KartotekaError
from desktop_app.search import seal
from desktop_app.search.engine import record
from desktop_app.search.index import WhooshIndex
from desktop_app.services.found import SearchUnit
from desktop_app.services.ports import Reading
from tests.crash.replay import faults

Content = dict[str, tuple[object, dict[str, int]]]
"""Key of a passage → its properties, and how often each word stands in it."""


@dataclass(frozen=True, slots=True)
class Promise:
    """An action that the program said was done: its id, and the number and hash of the log's last row then."""

    action: str
    sequence: int
    digest: str

    @classmethod
    def of(cls, line: str) -> "Promise":
        """Read a worker's line."""
        action, sequence, digest = line.split()
        return cls(action, int(sequence), digest)


@dataclass
class Findings:
    """What is wrong, by kind; nothing is good."""

    refused: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    torn: list[str] = field(default_factory=list)
    integrity: list[str] = field(default_factory=list)
    index: list[str] = field(default_factory=list)
    backups: list[str] = field(default_factory=list)
    left_over: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Subject:
    """An archive that is killed again and again, and the home of whoever works in it."""

    archive: Path
    home: Path
    key: Key | None

    @property
    def application(self) -> Application:
        """The program as this user has it."""
        return Application(Places.within(self.home), "en")


def verify(subject: Subject, promises: list[Promise], random: Random) -> Findings:
    """Open the archive as the program does after a crash, and look at everything."""
    found, application = Findings(), subject.application
    if not subject.archive.exists():
        found.lost += [f"the archive with {one.action}" for one in promises]
        return found
    try:
        opened = open_archive(subject.archive, application.profile, key=subject.key, seen=application.seen)
    except KartotekaError as error:
        found.refused.append(repr(error))
        return found
    with closing(opened) as archive:
        found.lost += _lost(archive, promises)
        for one in faults(archive):
            (found.integrity if one.startswith("check: file") else found.torn).append(one)
        with closing(search_index(application, archive)) as index:
            finding = HereFinding(_Open(application, archive), index)  # type: ignore[arg-type]
            finding.catch_up()
            found.index += _unlike_archive(archive, index, finding, random)
        found.left_over += _left_over(subject, application, archive.archive_id)
    found.left_over += [f"{path.name} after closing" for path in _beside(subject.archive) if path.exists()]
    return found


@dataclass(frozen=True, slots=True)
class _Open:
    """As much of a desk as the search needs."""

    application: Application
    storage: Archive


def _lost(archive: Archive, promises: list[Promise]) -> list[str]:
    """Return the promised actions of which the log has not, at their number, the very row that was promised."""
    change = m.Change
    with archive._reader.begin() as connection:
        rows = {row.seq: row for row in connection.execute(select(change.seq, change.hash, change.group_id))}
        known = set(connection.scalars(select(m.Action.id)))
    return [
        one.action
        for one in promises
        if one.action not in known
        or one.sequence not in rows
        or (rows[one.sequence].hash, rows[one.sequence].group_id) != (one.digest, one.action)
    ]


# --- the index


def _unlike_archive(archive: Archive, index: WhooshIndex, finding: HereFinding, random: Random) -> list[str]:
    found = [] if index.state() == "ready" else [f"the index is {index.state()}"]
    with archive.reading() as reading:
        units = [unit for id in reading.all_interview_ids() for unit in reading.units(id)]
        if reading.queue_length():
            found.append("interviews still wait for the index")
    there, wanted = _indexed(index), _wanted(units)
    if there != wanted:
        other = [key for key in there.keys() & wanted.keys() if there[key] != wanted[key]]
        found.append(f"{len(there.keys() ^ wanted.keys())} passages too many or missing, {len(other)} with other words")
    return found + _wrong_answers(finding, wanted, random)


def _indexed(index: WhooshIndex) -> Content:
    snapshot = index._refreshed()
    living = snapshot.everything()
    content: Content = {}
    for passage in living:
        interview, number = snapshot.key(passage)
        content[f"{interview}:{number}"] = (json.loads(snapshot._about(passage)), {})
    for term in snapshot.beginning("exact", ""):
        for passage, count in snapshot.counts("exact", term).items():
            if passage in living:
                interview, number = snapshot.key(passage)
                content[f"{interview}:{number}"][1][term] = int(count)
    return content


def _wanted(units: list[SearchUnit]) -> Content:
    rows = (record(unit, False) for unit in units)
    return {
        row["key"]: (json.loads(row["about"]), {term: len(at) for term, at in row["exact"].items()}) for row in rows
    }


def _wrong_answers(finding: HereFinding, wanted: Content, random: Random) -> list[str]:
    """Ask for all, and for some words just as they are written."""
    words = sorted({term for _, terms in wanted.values() for term in terms if term.isalpha()})
    questions = {"*": set(wanted)} | {
        f'="{word}"': {key for key, (_, terms) in wanted.items() if word in terms}
        for word in random.sample(words, min(3, len(words)))
    }
    found = []
    for question, keys in questions.items():
        answer = {f"{hit.interview}:{hit.number}" for hit in finding.search(question, len(wanted) + 1).hits}
        if answer != keys:
            found.append(f"{question}: {len(answer)} passages instead of {len(keys)}")
    return found


# --- what is left over


def _beside(archive: Path) -> list[Path]:
    return [archive.with_name(archive.name + end) for end in ("-wal", "-shm", "-journal", ".lock")]
