"""What a passphrase costs: the same work in an archive with one and in a plain one, in turns, in CPU milliseconds.

The goals: import, edits and lists at most 1.6 times, reading all texts at most 3.5 times, the key of a passphrase in
at most 1.5 seconds. What the search index costs is told by `encrypted_index_speed`.
"""

import hashlib
import random
import tempfile
import time
from collections.abc import Callable, Collection
from pathlib import Path
from statistics import median

from db.keys import Key, fresh
from desktop_app.bootstrap import Application, Desk, Places
from desktop_app.domain.anchors import Span
from desktop_app.domain.interviews import Language, Origin
from desktop_app.domain.people import SpeakerKind
from desktop_app.domain.quotes import Attribution, QuoteKind, QuoteState
from desktop_app.services.commands import JudgeQuote
from desktop_app.services.found import AS_IT_IS, Found, FoundPassage, FoundQuote, FoundSpeaker, ReadText, Taken, Wish
from desktop_app.services.importing import Importing
from desktop_app.services.queries import QuoteFilter
from tests.benchmarks.search_speed import NAMES, MadeUpArchive

INTERVIEWS = 240
PARAGRAPHS, WORDS = 10, 60
"""Of one interview, and of one paragraph."""
EDITS = 500
ROUNDS = 5
UNLOCK_GOAL = 1.5
"""Seconds."""
PASSPHRASE = "сорок журавлей над каналом"
SIZE = 10 * 2**20
"""Bytes for which the change of a passphrase is told."""


class ReadyIntake:
    """Knows what is in its texts already: neither parsing nor looking for quotes is measured here."""

    def __init__(self, seed: int = 5) -> None:
        self._chance = random.Random(seed)
        self._words = MadeUpArchive(0).vocabulary

    def text(self) -> str:
        """Return an interview in invented words."""
        choose = self._chance.choices
        return "\n\n".join(" ".join(choose(self._words, k=WORDS)).capitalize() + "." for _ in range(PARAGRAPHS)) + "\n"

    def parts(self, path: Path, wish: Wish = AS_IT_IS) -> tuple[str, ...]:
        """Each file is one interview."""
        return ("",)

    def take(self, path: Path, part: str = "", wish: Wish = AS_IT_IS) -> Taken:
        text = path.read_text("utf-8")
        read = ReadText(text, 0, "text/plain", "plain 1", "utf-8", path.stem, Origin.SENTENCE)
        return Taken(read, self.look(text, 0, None), hashlib.sha256(path.read_bytes()).hexdigest())

    def look(self, text: str, body_start: int, language: Language | None) -> Found:
        """Find a quote in every second paragraph."""
        passages, quotes, at = [], [], 0
        why = Attribution("said", "сказал", "он", 0.8)
        for number, paragraph in enumerate(text.rstrip().split("\n\n")):
            passages.append(FoundPassage(at, at + len(paragraph), Language.RUSSIAN))
            if number % 2:
                quotes.append(FoundQuote((Span(at, at + len(paragraph) // 2),), QuoteKind.DIRECT, why, 0))
            at += len(paragraph) + 2
        speaker = FoundSpeaker(NAMES[len(text) % len(NAMES)], SpeakerKind.PERSON, "гидролог")
        return Found(Language.RUSSIAN, tuple(passages), (speaker,), tuple(quotes))

    lanes = 1

    def give_up(self, threads: Collection[int]) -> None:
        """Nothing takes long."""

    def suffixes(self) -> tuple[str, ...]:
        return (".txt",)

    def many(self) -> tuple[str, ...]:
        """None is a file of many."""
        return ()


class Archived:
    """One archive, with a passphrase or without, and what is done to it."""

    def __init__(self, folder: Path, files: list[Path], key: Key | None) -> None:
        folder.mkdir()
        self.application = Application(Places.within(folder / "home"), "ru")
        self.path = folder / "архив.kartoteka"
        self.files = files
        self.application.create(self.path, passphrase=PASSPHRASE if key else "")
        self.key = self.application.unlock(self.path, PASSPHRASE)
        self.desk = self._open()

    def _open(self) -> Desk:
        return self.application.open(self.path, key=self.key)

    def bring_in(self, number: int) -> None:
        """Import one of so many lots of the files, a transaction a file."""
        files = self.files[number::ROUNDS]
        report = Importing(self.desk.editing, ReadyIntake()).run(files)
        assert report.count("added") == len(files)

    def edit(self, number: int) -> None:
        """Judge a lot of quotes, a transaction each, waited for until it is on the disk."""
        state = (QuoteState.CONFIRMED, QuoteState.REJECTED)[number % 2]
        with self.desk.storage.reading() as reading:
            quotes = reading.quotes(QuoteFilter())[: EDITS // ROUNDS]
        for view in quotes:
            self.desk.editing.do(JudgeQuote(view.id, state))

    def forget(self) -> None:
        """Begin with connections whose caches are empty."""
        self.desk.storage._reader.dispose()

    def list_interviews(self) -> None:
        self.forget()
        with self.desk.storage.reading() as reading:
            assert len(reading.interviews()) == len(self.files)

    def list_quotes(self) -> None:
        self.forget()
        with self.desk.storage.reading() as reading:
            assert reading.quotes(QuoteFilter())

    def read_texts(self) -> None:
        """Read every text once."""
        self.forget()
        with self.desk.storage.reading() as reading:
            for id in reading.all_interview_ids():
                assert reading.text(id)

    def open_again(self) -> None:
        """Open for writing and close, the key being known."""
        self.desk.close()
        self.desk = self._open()

    def back_up(self) -> None:
        self.desk.back_up()

    def change_passphrase(self) -> None:
        """Give it another passphrase; a plain archive is written anew as it is. Afterwards it is closed."""
        self.desk.close()
        for backup in self.desk.backups():
            backup.path.unlink()
        self.key = self.application.change_passphrase(self.path, self.key, PASSPHRASE[::-1] if self.key else "")


Row = tuple[str, float, float]


def run(interviews: int = INTERVIEWS) -> list[Row]:
    """Return for each action: its name, its milliseconds with a passphrase and without."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files, key = _files(folder / "files", interviews), fresh(PASSPHRASE)
        pair = [Archived(folder / which, files, k) for which, k in (("encrypted", key), ("plain", None))]
        characters = PARAGRAPHS * WORDS
        rows = [(f"import {interviews} interviews of {characters} words (goal 1.6)", *_sums(pair, Archived.bring_in))]
        rows.append((f"{EDITS} edits of one quote (goal 1.6)", *_sums(pair, Archived.edit)))
        for words, action in (
            ("list of interviews (goal 1.6)", Archived.list_interviews),
            ("list of quotes (goal 1.6)", Archived.list_quotes),
            ("read all texts (goal 3.5)", Archived.read_texts),
            ("open and close", Archived.open_again),
            ("backup with its checks", Archived.back_up),
        ):
            rows.append((words, *_medians(pair, action)))
        lots = pair[1].path.stat().st_size / SIZE
        changed = [_timed(one.change_passphrase) for one in pair]
        rows.append(("change of the passphrase, for 10 MB", *(t / lots for t in changed)))
        rows.append(("unlock, seconds (beside the goal)", _timed(lambda: fresh(PASSPHRASE)) / 1000, UNLOCK_GOAL))
    return rows


def _files(folder: Path, number: int) -> list[Path]:
    folder.mkdir()
    intake = ReadyIntake()
    paths = [folder / f"беседа {n}.txt" for n in range(number)]
    for path in paths:
        path.write_text(intake.text(), "utf-8")
    return paths


def _sums(pair: list[Archived], action: Callable[[Archived, int], None]) -> tuple[float, float]:
    encrypted, plain = _in_turns(pair, action)
    return sum(encrypted), sum(plain)


def _medians(pair: list[Archived], action: Callable[[Archived], None]) -> tuple[float, float]:
    encrypted, plain = _in_turns(pair, lambda one, _: action(one))
    return median(encrypted), median(plain)


def _in_turns(pair: list[Archived], action: Callable[[Archived, int], None]) -> tuple[list[float], list[float]]:
    times: tuple[list[float], list[float]] = ([], [])
    for number in range(ROUNDS):
        for which in (0, 1) if number % 2 else (1, 0):
            times[which].append(_timed(lambda which=which, number=number: action(pair[which], number)))
    return times


def _timed(action: Callable[[], object]) -> float:
    begun = time.process_time()
    action()
    return (time.process_time() - begun) * 1000
