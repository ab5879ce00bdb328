"""Chooses the door: the window, the command line, or the work of a child process."""

import sys

COMMANDS = frozenset((
    "new", "import", "detect", "search", "searches", "show", "quotes", "tag", "tags", "people", "bin", "note", "link",
    "terms", "confirm", "dossier", "check", "backup", "restore", "passphrase", "index", "history", "revise",
    "revisions", "attribute", "ends", "merge", "reanchor", "reject", "review", "split", "undo", "redo", "report",
    "similar", "timeline", "links",
))  # fmt: skip
"""Words that open the command line; anything else is an archive for the window. A test keeps it equal to the parser."""


def main() -> int:
    """Start Kartoteka. Returns the exit code."""
    from desktop_app.hardening import keep_memory_off_the_disk

    keep_memory_off_the_disk()
    arguments = sys.argv[1:]
    if arguments[:1] == ["--worker"]:
        from desktop_app.bootstrap import work

        return work(arguments[1:])
    if arguments[:1] == ["--self-check"]:
        from desktop_app.self_check import self_check

        return self_check(arguments[1:])
    language = _taken(arguments, "--language")
    from desktop_app.bootstrap import Application, begin_journal
    from desktop_app.journal.entries import Door, among

    application = Application(language=language)
    if COMMANDS & set(arguments[:1]) or {"--help", "-h", "--version"} & set(arguments[:1]):
        from desktop_app.cli import run

        begin_journal(Door.COMMAND_LINE, application.places, command=among(arguments[0], COMMANDS))
        return run(application, arguments)
    from desktop_app.ui.start import run_window

    begin_journal(Door.WINDOW, application.places)
    return run_window(application, arguments)


def _taken(arguments: list[str], option: str) -> str:
    """Take an option with its value out of the arguments; it may stand before the command."""
    if arguments[:1] == [option] and len(arguments) > 1:
        value = arguments[1]
        del arguments[:2]
        return value
    return ""


if __name__ == "__main__":
    sys.exit(main())
