"""What an editor may send to the makers: one plain text with the journal, and nothing of any archive."""

import os
import platform
from pathlib import Path

from desktop_app import __version__
from desktop_app.journal.book import FILES
from desktop_app.journal.hooks import CRASHES
from desktop_app.journal.traces import shortened
from desktop_app.services.preferences import Preferences
from desktop_app.services.words import LANGUAGES, language

JOURNAL_LIMIT, CRASHES_LIMIT = 200_000, 50_000
"""Characters from the end: some weeks of work."""
THEMES = ("system", "light", "dark")


def report(log: Path, preferences: Preferences) -> str:
    """Return the report. Paths, names of archives and the editor's own name are not in it."""
    return "\n".join(
        [
            "Kartoteka: report for the makers",
            "",
            *_machine(),
            "",
            "Settings",
            *_settings(preferences),
            "",
            "Journal",
            _last(log, FILES, JOURNAL_LIMIT) or "empty\n",
            "Crashes",
            shortened(_last(log, CRASHES, CRASHES_LIMIT)) or "none\n",
        ]
    )


def _machine() -> list[str]:
    return [
        f"Kartoteka {__version__}",
        f"Python {platform.python_version()}",
        f"System {platform.platform()}, {os.cpu_count()} processors",
    ]


def _settings(preferences: Preferences) -> list[str]:
    """Return the settings that hold neither a path nor a name."""
    theme = preferences.get("theme", "system")
    return [
        f"language {language() if language() in LANGUAGES else '?'}",
        f"theme {theme if theme in THEMES else '?'}",
        f"size of text {preferences.get('text_size', 0)}",
        f"archives opened lately {len(preferences.recent())}",
    ]


def _last(folder: Path, newest_first: tuple[str, ...], limit: int) -> str:
    """Return the end of some files that follow each other. Letters other than ASCII's are never written there."""
    kept = ""
    for name in newest_first:
        try:
            kept = (folder / name).read_bytes().decode("ascii", "replace") + kept
        except OSError:
            continue
        if len(kept) >= limit:
            break
    cut = len(kept) - limit
    return kept[kept.index("\n", cut) + 1 :] if cut > 0 and "\n" in kept[cut:] else kept[-limit:]
