"""Commands that make, fill and look after an archive."""

import argparse
import datetime

from desktop_app.cli.printing import import_line, import_words, say, show, show_json
from desktop_app.journal import refused
from desktop_app.services.history import sentence
from desktop_app.services.house import Application
from desktop_app.services.words import translate


def new(application: Application, asked: argparse.Namespace) -> int:
    """Make an empty archive."""
    application.create(asked.archive)
    if asked.json:
        show_json({"archive": str(asked.archive)})
    else:
        say(translate("cli", "made: {archive}").format(archive=asked.archive))
    return 0


def bring_in(application: Application, asked: argparse.Namespace) -> int:
    """Import files and folders; the index follows."""
    with application.open(asked.archive) as desk:
        report = desk.importing.run(asked.paths)
        desk.finding.catch_up()
    for line in report.lines:
        if asked.json:
            show_json(import_line(line))
        else:
            (say if line.error else show)(import_words(line))
    refused(*(line.error for line in report.lines if line.error))
    if report.stopped:
        say(translate("importing", "stopped before the end"))
    return 1 if report.count("failed") else 0


def check(application: Application, asked: argparse.Namespace) -> int:
    """Check the file, every text and every quote."""
    with application.open(asked.archive, write=False) as desk:
        problems = desk.check()
    if asked.json:
        show_json({"ok": not problems, "problems": problems})
    elif not problems:
        show(translate("cli", "Everything is in order."))
    else:
        for problem in problems:
            show(f"{problem.message} ({problem.where})")
    return 1 if problems else 0


def backup(application: Application, asked: argparse.Namespace) -> int:
    """Write a checked copy."""
    with application.open(asked.archive, write=False) as desk:
        stamp = datetime.datetime.now().astimezone().strftime("%Y-%m-%d-%H%M%S")
        target = asked.to or desk.path.with_name(f"{desk.path.stem}.{stamp}{desk.path.suffix}")
        desk.storage.copy_to(target)
    show_json({"backup": str(target)}) if asked.json else show(str(target))
    return 0


def index(application: Application, asked: argparse.Namespace) -> int:
    """Show the state of the index, or build it anew."""
    with application.open(asked.archive, write=asked.rebuild) as desk:
        if asked.rebuild:
            desk.finding.throw_away()
            desk.finding.catch_up()
        state = desk.finding.state()
        with desk.storage.reading() as reading:
            waiting = reading.queue_length()
    if asked.json:
        show_json({"state": state, "waiting": waiting})
    else:
        show(translate("cli", "index: {state}, %n interview(s) waiting", n=waiting).format(state=state))
    return 0


def history(application: Application, asked: argparse.Namespace) -> int:
    """Show what was done, the newest first."""
    with application.open(asked.archive, write=False) as desk, desk.storage.reading() as reading:
        lines = reading.history(asked.limit)
    if asked.json:
        show_json(lines)
        return 0
    for line in lines:
        show(f"{line.at[:16].replace('T', ' ')}  {line.author}: {sentence(line)}")
    return 0


def undo(application: Application, asked: argparse.Namespace) -> int:
    """Take the last step back."""
    return _step(application, asked, back=True)


def redo(application: Application, asked: argparse.Namespace) -> int:
    """Bring the step that was taken back again."""
    return _step(application, asked, back=False)


def report(application: Application, asked: argparse.Namespace) -> int:
    """Print or write what an editor may send to the makers."""
    text = application.report()
    if asked.to:
        application.save_report(text, asked.to)
    where = str(asked.to) if asked.to else None
    if asked.json:
        show_json({"report": where, "text": text})
    else:
        show(where or text)
    return 0


def _step(application: Application, asked: argparse.Namespace, *, back: bool) -> int:
    with application.open(asked.archive) as desk:
        changed = desk.editing.undo() if back else desk.editing.redo()
        desk.finding.catch_up()
        with desk.storage.reading() as reading:
            line = reading.history(1)[0]
    show_json({"action": changed.action.id, "of": changed.action.of}) if asked.json else show(sentence(line))
    return 0
