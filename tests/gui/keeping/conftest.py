from tests.gui.shell.conftest import application, opened, until, window

__all__ = ["application", "opened", "until", "window"]
