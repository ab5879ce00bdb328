"""What must be true of an archive after its writer was killed at any moment."""

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
from desktop_app.search.index import WhooshIndex
from desktop_app.search.matching import Passage, match
from desktop_app.search.parser import parse
from desktop_app.services.found import SearchUnit
from tests.crash.replay import faults
from tests.integration.search.comparing import content, wanted

_OF_NO_PASSAGE = 3
"""Files that the engine leaves lying after a commit without a new passage; the next commit takes them away."""


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
    def temporary(self) -> Path:
        """What the worker has for the system's temporary folder."""
        return self.home / "temporary"

    @property
    def application(self) -> Application:
        """The program as this user has it."""
        return Application(Places.within(self.home), "en")


def verify(subject: Subject, promises: list[Promise], random: Random) -> Findings:
    """Open the archive as the program does after a crash, and look at everything."""
    found, application = Findings(), subject.application
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
    there, should = content(index._refreshed()), wanted(units)
    if there != should:
        other = [key for key in there.keys() & should.keys() if there[key] != should[key]]
        found.append(f"{len(there.keys() ^ should.keys())} passages too many or missing, {len(other)} with other words")
    return found + _wrong_answers(finding, units, random)


def _wrong_answers(finding: HereFinding, units: list[SearchUnit], random: Random) -> list[str]:
    """Ask for everything and for some words and phrases; reading passage by passage must give the same."""
    first = {unit.interview: unit.number for unit in reversed(units)}
    passages = [Passage.of(unit, first[unit.interview] == unit.number) for unit in units]
    found = []
    for question in ("*", *(_question(random.choice(passages), random) for _ in range(3) if passages)):
        tree = parse(question, False)
        keys = {_key(one.unit) for one in passages if match(tree, one).holds}
        answer = {f"{hit.interview}:{hit.number}" for hit in finding.search(question, len(units) + 1).hits}
        if answer != keys:
            found.append(f"{question}: {len(answer)} passages instead of {len(keys)}")
    return found


def _question(passage: Passage, random: Random) -> str:
    words = [word.form for word in passage.words]
    at = random.randrange(len(words))
    return random.choice((words[at], f"«{' '.join(words[at : at + 2])}»", f"{words[at]} {random.choice(words)}"))


def _key(unit: SearchUnit) -> str:
    return f"{unit.interview}:{unit.number}"


# --- what is left over


def _beside(archive: Path) -> list[Path]:
    return [archive.with_name(archive.name + end) for end in ("-wal", "-shm", "-journal", ".lock")]


def _left_over(subject: Subject, application: Application, archive_id: str) -> list[str]:
    """Name files that a killed process left and that nobody takes away; one of a kind may wait for the next turn."""
    places = application.places
    backups = [path.name for path in (places.data / "backups" / archive_id).glob(".*.unfinished")]
    seen = [path.name for path in (places.data / "seen").iterdir() if path.suffix != ".json"]
    own = [path.name for path in places.config.iterdir() if path.name not in ("profile.json", "index.key")]
    beside = [path.name for path in subject.archive.parent.glob(".*.unfinished*")]
    found = [f"{name} beside the archive" for name in beside]
    for where, names, most in (("backups", backups, 1), ("seen", seen, 1), ("config", own, 2)):
        if len(names) > most:
            found.append(f"{len(names)} unfinished files in {where}")
    if left := list(subject.temporary.iterdir()):
        found.append(f"{len(left)} files in the system's temporary folder, {left[0].name} among them")
    return found + _beside_the_seal(index_folder(application, archive_id), application.seal_key)


def _beside_the_seal(folder: Path, key: bytes) -> list[str]:
    """Name what lies in an index that has just been brought up to date and does not belong to it."""
    built = list(folder.glob("built-*"))
    if len(built) != 1:
        return [f"{len(built)} folders of the index"]
    known = {*seal.read(built[0], key).files, seal.SEAL}
    left = [path.name for path in built[0].iterdir() if path.name not in known]
    return (
        [f"{len(left)} files beside the seal of the index, {left[0]} among them"] if len(left) > _OF_NO_PASSAGE else []
    )


def backups_of(subject: Subject) -> list[str]:
    """Open every backup: each must be whole, and end at the change that its name says."""
    application, found = subject.application, []
    for one in application.backups_at(subject.archive):
        with closing(open_archive(one.path, application.profile, write=False, key=subject.key)) as archive:
            with archive._reader.begin() as connection:
                last = connection.scalar(select(func.max(m.Change.seq))) or 0
            wrong = [f"ends at change {last}"] if last != one.sequence else faults(archive)
        found += [f"{one.path.name}: {said}" for said in wrong]
    return found
