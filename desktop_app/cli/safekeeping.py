"""Commands that look after the file itself: checks, backups, the way back, the passphrase."""

import argparse
from pathlib import Path

from desktop_app.cli.opening import key_of, new_passphrase, opened
from desktop_app.cli.printing import say, show, show_json
from desktop_app.domain.errors import ArchiveMissing, BackupMissing, NoPassphrase, NotAnArchive
from desktop_app.services.backups import Backup, Reason
from desktop_app.services.history import moment
from desktop_app.services.house import Application
from desktop_app.services.state import advice, place_warning
from desktop_app.services.words import translate


def check(application: Application, asked: argparse.Namespace) -> int:
    """Check the file, every text and every quote."""
    if asked.accept:
        opened(application, asked, accept=True).close()
    with opened(application, asked, write=False) as desk:
        problems = desk.check()
        place = desk.place
    if asked.json:
        show_json({"ok": not problems, "problems": problems})
    elif not problems:
        show(translate("cli", "Everything is in order."))
    else:
        for problem in problems:
            show(f"{problem.message} ({problem.where})\n    {advice(problem)}")
    if warning := place_warning(place):
        say(warning)
    return 1 if problems else 0


def backup(application: Application, asked: argparse.Namespace) -> int:
    """Make a backup among the others, or a copy somewhere else, or list what there is."""
    if asked.list:
        return _list(application.backups_at(asked.archive), as_json=asked.json)
    with opened(application, asked, write=False) as desk:
        target = asked.to
        if target:
            desk.storage.copy_to(target)
        else:
            target = desk.back_up(Reason.ASKED).path
    show_json({"backup": str(target)}) if asked.json else show(str(target))
    return 0


def _list(backups: list[Backup], *, as_json: bool) -> int:
    if as_json:
        show_json([
            {"path": str(b.path), "made": b.made.isoformat(), "reason": b.reason, "size": b.size} for b in backups
        ])  # fmt: skip
        return 0
    for one in backups:
        show(f"{moment(one.made.isoformat())}  {one.reason}  {one.path}")
    return 0


def restore(application: Application, asked: argparse.Namespace) -> int:
    """Put a backup in the archive's place; the state before is kept among the backups."""
    path = _chosen(application, asked)
    try:
        key = key_of(application, path, asked.passphrase_file)
    except (ArchiveMissing, NotAnArchive) as error:
        raise BackupMissing(path=path) from error
    before = application.restore(asked.archive, path, key)
    if asked.json:
        show_json({"restored": str(path), "before": str(before.path) if before else None})
        return 0
    show(translate("cli", "restored: {backup}").format(backup=path))
    if before:
        say(translate("cli", "the state before is kept: {backup}").format(backup=before.path))
    return 0


def _chosen(application: Application, asked: argparse.Namespace) -> Path:
    named = Path(asked.backup) if asked.backup else None
    if named and named.is_file():
        return named
    backups = [one for one in application.backups_at(asked.archive) if one.reason is not Reason.DAMAGED]
    fitting = [one for one in backups if asked.backup in one.path.name] if asked.backup else backups
    if not fitting:
        raise BackupMissing(path=asked.backup or asked.archive)
    return fitting[0].path


def change_passphrase(application: Application, asked: argparse.Namespace) -> int:
    """Set, change or remove the passphrase."""
    key = key_of(application, asked.archive, asked.passphrase_file)
    if asked.remove and key is None:
        raise NoPassphrase(path=asked.archive)
    new = "" if asked.remove else new_passphrase(asked.new_passphrase_file)
    application.change_passphrase(asked.archive, key, new)
    encrypted = bool(new)
    if asked.json:
        show_json({"encrypted": encrypted})
    else:
        say(
            translate("cli", "the archive, its index and its backups are encrypted now")
            if encrypted
            else translate("cli", "the archive has no passphrase any more")
        )
    return 0
