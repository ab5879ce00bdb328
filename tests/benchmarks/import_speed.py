"""How fast a folder comes in, with its split, beside a plain reader that fills SQLite's FTS5 with the same passages.

The peer decodes each file, strips the tags of a page with the standard library, cuts paragraphs and commits; it finds
no quotes, keeps no original and knows nothing twice. Times are CPU milliseconds a file over all processes, and files a
second by the clock (on an idle machine). With `KARTOTEKA_BENCH_FILES` another number of files is brought in.
"""

import os
import random
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import islice
from pathlib import Path

import psutil

from desktop_app.bootstrap import Application, Places
from desktop_app.domain.likeness import signature
from desktop_app.importers import Files
from desktop_app.language.finder import QuoteFinder
from desktop_app.language.sentences import first_sentence

FILES = int(os.environ.get("KARTOTEKA_BENCH_FILES", "300"))
PARAGRAPHS, WORDS = 12, 50
NAMES = (
    ("Айгуль", "Сейтова"),
    ("Марат", "Оспанов"),
    ("Ольга", "Лесникова"),
    ("Пётр", "Полевой"),
    ("Динара", "Ахметова"),
)
ROLES = ("гидролог", "директор школы", "политолог", "бригадир", "экономист")
VERBS = ("сказала", "отметила", "пояснила", "считает", "рассказала")

Row = tuple[str, float, float]


class Folder:
    """Text files and pages of 600 Russian words, whose frequencies fall as those of a language do."""

    def __init__(self, folder: Path, number: int, seed: int = 3) -> None:
        self._chance = random.Random(seed)
        self._words = list(_forms(20_000))
        self._chance.shuffle(self._words)
        self._weights = [1 / (rank + 3) for rank in range(len(self._words))]
        folder.mkdir()
        self.files = [self._page(folder, n) if n % 2 else self._text(folder, n) for n in range(number)]

    def _paragraph(self) -> str:
        words = self._chance.choices(self._words, self._weights, k=WORDS)
        sentences = [" ".join(words[at : at + 10]).capitalize() + "." for at in range(0, WORDS, 10)]
        if self._chance.random() < 0.4:
            name, verb = " ".join(self._chance.choice(NAMES)), self._chance.choice(VERBS)
            sentences[1] = f"«{sentences[1][:-1]}», — {verb} {self._chance.choice(ROLES)} {name}."
        return " ".join(sentences)

    def _text(self, folder: Path, number: int) -> Path:
        path = folder / f"беседа {number}.txt"
        body = "\n\n".join(self._paragraph() for _ in range(PARAGRAPHS))
        path.write_text(f"date 2024-05-{1 + number % 28:02} {body}\n", "utf-8")
        return path

    def _page(self, folder: Path, number: int) -> Path:
        path = folder / f"страница {number}.html"
        title = self._paragraph()[:60]
        body = "\n".join(f"<p>{self._paragraph()}</p>" for _ in range(PARAGRAPHS))
        menu = "".join(f'<li><a href="/{n}">Рубрика {n}</a></li>' for n in range(30))
        path.write_text(
            f'<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>{title}</title>'
            f'<meta property="article:published_time" content="2024-05-{1 + number % 28:02}"></head>'
            f"<body><nav><ul>{menu}</ul></nav><article><h1>{title}</h1>{body}</article><footer>© 2024</footer></body></html>",
            "utf-8",
        )
        return path


def _forms(number: int) -> Iterator[str]:
    from desktop_app.language.morphology import _analyzer

    known = (word for word, *_ in _analyzer().dictionary.iter_known_words("") if 2 < len(word) < 14 and "-" not in word)
    return islice(known, 0, None, max(1, 3_000_000 // number))


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_data(self, data: str) -> None:
        self.found.append(data)


def run(number: int = FILES) -> list[Row]:
    """Return the rows of the table."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = Folder(folder / "files", number).files
        peer_clock, peer_cpu = _peer(folder / "peer.db", files)
        clock, parent, readers, index_clock, index_cpu = _ours(folder, files)
        split = _split(files)
    each = 1000 / number
    return [
        (f"import of {number} files, files a second (more is better)", number / clock, number / peer_clock),
        ("  with the index behind it", number / (clock + index_clock), number / peer_clock),
        ("CPU ms a file, all processes", each * (parent + readers + index_cpu), each * peer_cpu),
        ("  readers: parsing", split[0], each * peer_cpu),
        ("  readers: language, quotes, speakers", split[1], each * peer_cpu),
        ("  readers: likeness", split[2], each * peer_cpu),
        ("  readers: all, start and messages as well", each * readers, each * peer_cpu),
        ("  archive: dedupe, rows, log, queue, fsync", each * parent, each * peer_cpu),
        ("  index", each * index_cpu, each * peer_cpu),
    ]


def _ours(folder: Path, files: list[Path]) -> tuple[float, float, float, float, float]:
    """Return seconds: import by the clock, CPU of this process and of the readers; index by the clock, and CPU."""
    application = Application(Places.within(folder / "home"), "ru")
    path = folder / "архив.kartoteka"
    application.create(path)
    with application.open(path) as desk:
        desk.importing.run(files[:2])  # readers and dictionaries are there
        began, parent, readers = time.perf_counter(), time.process_time(), _children_cpu()
        report = desk.importing.run(files[2:])
        clock, parent, readers = (
            time.perf_counter() - began, time.process_time() - parent, _children_cpu() - readers,
        )  # fmt: skip
        assert report.count("added") == len(files) - 2, [line.error for line in report.lines if line.error][:3]
        began, cpu = time.perf_counter(), time.process_time()
        desk.finding.catch_up()
        return clock, parent, readers, time.perf_counter() - began, time.process_time() - cpu


def _children_cpu() -> float:
    return sum(sum(child.cpu_times()[:2]) for child in psutil.Process().children(recursive=True))


def _split(files: list[Path]) -> tuple[float, float, float]:
    """Return CPU milliseconds a file of parsing, finding and likeness, in this process."""
    reader, finder = Files(first_sentence), QuoteFinder()
    parsing = finding = comparing = 0.0
    for path in files:
        began = time.process_time()
        read, _ = reader.read(path)
        parsed = time.process_time()
        finder.find(read.text, read.body_start, read.language)
        found = time.process_time()
        signature(read.text)
        parsing, finding = parsing + parsed - began, finding + found - parsed
        comparing += time.process_time() - found
    return tuple(1000 * one / len(files) for one in (parsing, finding, comparing))  # type: ignore[return-value]


def _peer(path: Path, files: list[Path]) -> tuple[float, float]:
    began, cpu = time.perf_counter(), time.process_time()
    base = sqlite3.connect(path)
    base.execute("PRAGMA journal_mode=WAL")
    base.execute("PRAGMA synchronous=FULL")
    base.execute("CREATE VIRTUAL TABLE passage USING fts5(words, tokenize='unicode61')")
    for file in files:
        text = file.read_text("utf-8")
        if file.suffix == ".html":
            page = _Words()
            page.feed(text)
            text = "\n".join(page.found)
        with base:
            base.executemany("INSERT INTO passage VALUES (?)", ((part,) for part in text.split("\n") if part.strip()))
    base.close()
    return time.perf_counter() - began, time.process_time() - cpu
