"""Commands that make, fill and look after an archive."""

import argparse

from desktop_app.cli.opening import new_passphrase, opened
from desktop_app.cli.printing import say, show, show_json
from desktop_app.services.history import moment, sentence
from desktop_app.services.house import Application
from desktop_app.services.looking_up import short, step_id
from desktop_app.services.words import translate


def new(application: Application, asked: argparse.Namespace) -> int:
    """Make an empty archive."""
    application.create(asked.archive, passphrase=new_passphrase(asked.passphrase_file) if asked.encrypt else "")
    if asked.json:
        show_json({"archive": str(asked.archive)})
    else:
        say(translate("cli", "made: {archive}").format(archive=asked.archive))
    return 0


def index(application: Application, asked: argparse.Namespace) -> int:
    """Show the state of the index, or build it anew."""
    with opened(application, asked, write=asked.rebuild) as desk:
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
    with opened(application, asked, write=False) as desk, desk.storage.reading() as reading:
        lines = reading.history(asked.limit)
    if asked.json:
        show_json(lines)
        return 0
    for line in lines:
        show(f"{short(line.id)}  {moment(line.at)}  {line.author}: {sentence(line)}")
    return 0


def undo(application: Application, asked: argparse.Namespace) -> int:
    """Take the last step back, or all steps after one."""
    if not asked.to:
        return _step(application, asked, back=True)
    with opened(application, asked) as desk:
        with desk.storage.reading() as reading:
            step = step_id(reading, asked.to)
        changed = desk.editing.return_to(step)
        desk.finding.catch_up()
        with desk.storage.reading() as reading:
            line = reading.history(1)[0]
    show_json({"action": changed.action.id, "of": step}) if asked.json else show(sentence(line))
    return 0


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
    with opened(application, asked) as desk:
        changed = desk.editing.undo() if back else desk.editing.redo()
        desk.finding.catch_up()
        with desk.storage.reading() as reading:
            line = reading.history(1)[0]
    show_json({"action": changed.action.id, "of": changed.action.of}) if asked.json else show(sentence(line))
    return 0
