"""Works in an archive full of marker words, as an editor does, and tells how far it is.

`python -m tests.e2e.marker_child ARCHIVE SOURCE OUTSIDE SEED PASSPHRASE`; a passphrase of `-` is none.
"""

import datetime
import sys
from pathlib import Path

from desktop_app.bootstrap import Application
from desktop_app.domain.anchors import Span
from desktop_app.domain.ids import InterviewId
from desktop_app.services import commands as c
from desktop_app.services.backups import Reason
from desktop_app.services.composing import Occasion, compose
from desktop_app.services.queries import QuoteFilter
from tests.e2e.marked_run import markers


def say(what: str) -> None:
    sys.stdout.write(what + "\n")
    sys.stdout.flush()


def main(archive: str, source: str, outside: str, seed: str, passphrase: str) -> None:
    """One working session; ends with a line `done` and waits for the end of its input before it closes."""
    m = markers(seed)
    application = Application(language="ru")
    path = Path(archive)
    key = application.unlock(path, passphrase) if passphrase != "-" else None
    with application.open(path, children=True, key=key) as desk:
        say("opened")
        line = desk.importing.run([Path(source)]).lines[0]
        interview = InterviewId(str(line.interview))
        do = desk.editing.do
        do(c.DescribeInterview(interview, (("title", m["title"]),)))
        say("imported")
        with desk.storage.reading() as reading:
            text = reading.text(interview)
            view = reading.interview(interview)
        start = text.index(m["text"])
        one, other = (
            c.AddQuote(interview, (Span(start, start + n),), m["speaker"], (m["tag"],)) for n in (len(m["text"]), 6)
        )
        do(one), do(other)
        do(c.AddNote(one.id, "quote", m["note"]))
        do(c.LinkQuotes(one.id, other.id, "supports", m["link"]))
        with desk.storage.reading() as reading:
            tag = reading.tags()[0].id
        do(c.DescribeTag(tag, (("definition", m["definition"]),)))
        dossier = c.AddDossier(m["dossier"], m["section"], (one.id,), m["scope"])
        do(dossier)
        with desk.storage.reading() as reading:
            section = reading.dossier(dossier.id).sections[0].section
        do(c.AddText(section.id, m["prose"]))
        say("edited")
        desk.finding.catch_up()
        for query in (m["query"], m["text"][:8], f"«{m['text']}»"):
            desk.finding.search(query)
        say("searched")
        desk.importing.correct(interview, view.text + "\nЕщё строка.\n", m["reason"])
        desk.editing.undo()
        desk.editing.redo()
        desk.back_up(Reason.ASKED)
        desk.finding.catch_up()
        say("backed up")
        with desk.storage.reading() as reading:
            assert reading.quotes(QuoteFilter())
            now = datetime.datetime.now(datetime.UTC)
            document = compose(reading, dossier.id, Occasion("Дина", now, "ru", application.sentences))
        for end in ("pdf", "html", "md"):
            application.exporter().export(document, Path(outside, f"dossier.{end}"))
        desk.check()
        application.report()
        say("done")
        sys.stdin.readline()


if __name__ == "__main__":
    main(*sys.argv[1:])
