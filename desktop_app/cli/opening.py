"""Opening an archive for a command, with its passphrase where it has one."""

import argparse
import getpass
import sys
from pathlib import Path
from typing import Any

from desktop_app.domain.errors import FileUnreadable, PassphraseMissing, PassphraseNeeded, PassphrasesDiffer
from desktop_app.services.house import Application, Desk
from desktop_app.services.words import translate


def opened(application: Application, asked: argparse.Namespace, *, write: bool = True, accept: bool = False) -> Desk:
    """Open the archive that a command names. Raises `PassphraseNeeded` where nobody can be asked."""
    key = key_of(application, asked.archive, asked.passphrase_file)
    return application.open(asked.archive, write=write, key=key, accept=accept)


def key_of(application: Application, path: Path, file: Path | None) -> Any:
    """Return what opens a file, None where it needs no passphrase."""
    if not application.needs_passphrase(path):
        return None
    if file is None and not sys.stdin.isatty():
        raise PassphraseNeeded(path=path)
    return application.unlock(path, passphrase(file, translate("cli", "Passphrase: ")))


def passphrase(file: Path | None, question: str) -> str:
    """Return a passphrase: the first line of a file, or what is typed unseen."""
    if file is None:
        return getpass.getpass(question)
    try:
        lines = file.read_bytes().decode("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise FileUnreadable(path=file, reason=getattr(error, "strerror", "") or str(error)) from error
    if not lines or not lines[0]:
        raise PassphraseMissing
    return lines[0]


def new_passphrase(file: Path | None) -> str:
    """Return a passphrase that is to be: typed twice where it is typed."""
    first = passphrase(file, translate("cli", "New passphrase: "))
    if file is None and passphrase(None, translate("cli", "Once more: ")) != first:
        raise PassphrasesDiffer
    if not first:
        raise PassphraseMissing
    return first
