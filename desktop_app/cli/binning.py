"""The bin from the command line."""

import argparse

from desktop_app.cli.opening import opened
from desktop_app.cli.printing import say, show, show_json
from desktop_app.services.bin import along_words, kind_words, restoring
from desktop_app.services.house import Application
from desktop_app.services.words import translate


def options(one: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    one.add_argument("--restore", metavar="ID", help=translate("cli", "put this back, with all that hung on it"))


def bin_(application: Application, asked: argparse.Namespace) -> int:
    """List what lies in the bin, or put something back."""
    with opened(application, asked, write=asked.restore is not None) as desk:
        with desk.storage.reading() as reading:
            lines = reading.bin()
            command = restoring(reading, asked.restore) if asked.restore else None
        if command is not None:
            desk.editing.do(command)
            desk.finding.catch_up()
            say(translate("cli", "put back: {name}").format(name=command.name))
            return 0
    if asked.json:
        show_json(lines)
        return 0
    for line in lines:
        parts = (line.action, kind_words(line.kind), line.name, along_words(line))
        show("  ".join(part for part in parts if part))
    return 0
