"""`--self-check [FOLDER]`: does this installation work? The whole main job on the sample, without a window.

The bundle runs it after it is built: a new archive is migrated, the sample imported and indexed, its quotes found,
tagged, annotated and linked, a phrase searched in another case, and the dossier's PDF written and read again.
"""

import datetime
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.bootstrap import Application, Desk, Places, begin_journal
from desktop_app.journal import Door, end
from desktop_app.services import commands as c
from desktop_app.services.composing import Occasion, compose
from desktop_app.services.queries import QuoteFilter
from resources import resource

if TYPE_CHECKING:
    from desktop_app.services.views import QuoteView

PHRASE = "«атомная электростанция»"


def self_check(arguments: Sequence[str]) -> int:
    """Do the main job in a folder (by default a temporary one) and say how far it went. Returns 0 where all is well."""
    folder = Path(arguments[0]) if arguments else Path(tempfile.mkdtemp(prefix="kartoteka-"))
    application = Application(Places.within(folder))
    begin_journal(Door.SELF_CHECK, application.places)
    try:
        for number, line in enumerate(_steps(application, folder), 1):
            sys.stdout.write(f"{number}. {line}\n")
    finally:
        end()
        if not arguments:
            shutil.rmtree(folder, ignore_errors=True)
    return 0


def _steps(application: Application, folder: Path) -> "list[str]":
    path = folder / "self-check.kartoteka"
    path.unlink(missing_ok=True)
    application.create(path)
    with application.open(path, children=True) as desk:
        said = [f"archive: {path.name}"]
        report = desk.importing.run([resource("sample")])
        said.append(f"imported: {report.count('added')} of {len(report.lines)}")
        with desk.storage.reading() as reading:
            quotes = reading.quotes(QuoteFilter())
        said.append(f"quotes: {len(quotes)}, by {', '.join(sorted({q.speaker for q in quotes}))}")
        desk.finding.catch_up()
        said.append(f"found {PHRASE}: {desk.finding.search(PHRASE).total}")
        said.append(f"pages: {_dossier(application, desk, quotes, folder / 'self-check.pdf')}")
        others = desk.importing.run(_in_other_formats(folder))
        said.append(f"formats: {others.count('added')} of {len(others.lines)}")
        desk.finding.catch_up()
        problems = desk.check()
        said.append(f"problems: {len(problems)}")
        _demand(report.count("added") > 0 and len(quotes) > 2 and not problems, said)
        _demand(others.count("added") == len(others.lines), said)
        return said


def _in_other_formats(folder: Path) -> list[Path]:
    """Return files of formats that are read by different libraries; the PDF is the dossier's own."""
    table = "\n".join(["текст,дата", "«Снега было мало»,2024-05-03"])
    office = "urn:oasis:names:tc:opendocument:xmlns"
    texts = {
        ".html": "<!doctype html><title>Страница</title><p>Воды хватит до августа.</p>",
        ".fodt": f'<office:document xmlns:office="{office}:office:1.0" xmlns:text="{office}:text:1.0"><office:body>'
        "<office:text><text:p>Насосы починят к осени.</text:p></office:text></office:body></office:document>",
        ".rtf": r"{\rtf1\ansi The pumps will be mended.\par}",
        ".srt": "1\n00:00:01,000 --> 00:00:02,000\nА там посмотрим.\n",
        ".csv": table,
    }
    paths = [folder / f"self-check{ending}" for ending in texts]
    for path, text in zip(paths, texts.values(), strict=True):
        path.write_text(text, encoding="utf-8")
    return [*paths, folder / "self-check.pdf"]


def _dossier(application: Application, desk: Desk, quotes: "Sequence[QuoteView]", to: Path) -> int:
    import pypdfium2

    first, second = quotes[0].id, quotes[1].id
    for quote in (first, second):
        desk.editing.do(c.TagTarget(quote, "quote", ("Проверка",)))
        desk.editing.do(c.AddNote(quote, "quote", "Сверено с источником."))
    desk.editing.do(c.LinkQuotes(first, second, "supports"))
    command = c.AddDossier("Проверка", "Цитаты", tuple(q.id for q in quotes))
    desk.editing.do(command)
    with desk.storage.reading() as reading:
        now = datetime.datetime.now(datetime.UTC)
        document = compose(reading, command.id, Occasion("—", now, "ru", application.sentences))
    application.exporter().export(document, to)
    with pypdfium2.PdfDocument(to) as pages:
        return len(pages)


def _demand(well: bool, said: "list[str]") -> None:
    if not well:
        raise SystemExit("\n".join(["self-check failed", *said]))
