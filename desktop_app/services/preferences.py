"""What an editor likes on this laptop: language, look, size of text, archives opened lately. No text of interviews."""

import json
import os
from pathlib import Path
from typing import Any

RECENT = 10


class Preferences:
    """A small JSON file, written whole at every change; a damaged one is as good as none."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._values: dict[str, Any] = {}
        try:
            found = json.loads(path.read_bytes())
        except (OSError, ValueError):
            found = None
        if isinstance(found, dict):
            self._values = found

    def get(self, name: str, default: Any = None) -> Any:
        """Return a value, or the default where there is none of the default's type."""
        value = self._values.get(name, default)
        return value if default is None or isinstance(value, type(default)) else default

    def set(self, name: str, value: Any) -> None:
        """Keep a value; where the disk does not take it, it lasts until the program ends."""
        if self._values.get(name) == value:
            return
        self._values[name] = value
        self._write()

    def forget(self, *names: str) -> None:
        """Keep some values no longer."""
        if there := [name for name in names if name in self._values]:
            for name in there:
                del self._values[name]
            self._write()

    def _write(self) -> None:
        unfinished = self._path.with_name(self._path.name + ".unfinished")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            unfinished.write_text(json.dumps(self._values, ensure_ascii=False, indent=1), encoding="utf-8")
            os.replace(unfinished, self._path)
        except OSError:
            unfinished.unlink(missing_ok=True)

    def recent(self) -> list[Path]:
        """Return the archives opened lately that are still there, the last one first."""
        return [Path(one) for one in self.get("recent", []) if isinstance(one, str) and Path(one).is_file()]

    def remember(self, archive: Path) -> None:
        """Put an archive at the head of the recent ones."""
        here = str(archive.resolve())
        others = [one for one in self.get("recent", []) if one != here]
        self.set("recent", [here, *others][:RECENT])
