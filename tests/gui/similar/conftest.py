"""The archive that these pages are shown on."""

from tests.gui.dossiers.newsroom import newsroom

__all__ = ["newsroom"]
