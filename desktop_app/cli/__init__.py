"""The command line: thin, on the same services as the window. It never loads Qt."""

from desktop_app.cli.main import run

__all__ = ["run"]
