from tests.gui.dossiers.newsroom import newsroom
from tests.gui.shell.conftest import application, opened, until, window

__all__ = ["application", "newsroom", "opened", "until", "window"]
