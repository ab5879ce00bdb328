"""The dossier as PDF: hands the data to a typesetting process and takes the pages back."""

import datetime
import json
import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path
from typing import Any

from desktop_app.domain.errors import ExportFailed, UnprintableSign
from desktop_app.exporters.annotations import as_annotations
from desktop_app.exporters.template_data import template_data
from desktop_app.exporters.typst_child import pack, unpack
from desktop_app.journal import Door, Event, note
from desktop_app.journal.entries import among
from desktop_app.services.document import Document
from desktop_app.services.words import translate
from resources import resource

DEFAULT_CHILD = (sys.executable, "-m", "desktop_app.exporters.typst_child")
TIME_LIMIT = 300.0
"""Seconds; a dossier of 1,000 quotes takes about 20."""


class Typesetter:
    """Makes PDF pages in a child process that can be stopped."""

    def __init__(self, child: Sequence[str] = DEFAULT_CHILD, time_limit: float = TIME_LIMIT) -> None:
        self._child = tuple(child)
        self._time_limit = time_limit
        self._lock = threading.Lock()
        self._running: subprocess.Popen[bytes] | None = None

    def pdf(self, document: Document, path: Path) -> bytes:
        """Return the finished file. Raises `ExportFailed` or `UnprintableSign`; `path` is only for the sentence."""
        return self.set(_job(document), path)

    def set(self, job: dict[str, Any], path: Path) -> bytes:
        """Return the finished file of a job as `typst_child` takes it. Raises as `pdf` does."""
        reply = self._set_in_type(pack(json.dumps(job).encode("ascii")), path)
        kind, content = reply[:1], reply[1:]
        if kind == b"P":
            return content
        failure = json.loads(content)
        if failure["where"]:
            raise UnprintableSign(sign=_names(failure["where"]), where=failure["where"])
        raise ExportFailed(path=path, reason=failure["reason"])

    def cancel(self) -> None:
        """Stop the process that runs now, if one does."""
        with self._lock:
            if self._running is not None:
                self._running.kill()

    def _set_in_type(self, job: bytes, path: Path) -> bytes:
        process = self._start(path)
        try:
            reply = unpack(process.communicate(job, timeout=self._time_limit)[0])
        except subprocess.TimeoutExpired:
            raise ExportFailed(path=path, reason=translate("dossier", "it took too much time")) from None
        finally:
            self._end(process)
        if reply is None:
            note(Event.CHILD_LOST, child=among("typst", set(Door)), code=process.returncode)
            raise ExportFailed(path=path, reason=translate("dossier", "the typesetting was stopped"))
        return reply

    def _start(self, path: Path) -> subprocess.Popen[bytes]:
        try:
            with self._lock:
                self._running = subprocess.Popen(
                    self._child,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                    env=_surroundings(),
                    creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
                )
                return self._running
        except OSError as error:
            raise ExportFailed(path=path, reason=error.strerror or str(error)) from error

    def _end(self, process: subprocess.Popen[bytes]) -> None:
        process.kill()
        process.communicate()
        with self._lock:
            self._running = None


def _surroundings() -> dict[str, str]:
    """Return the environment of the child: it finds the program where this process found it."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join(place or os.getcwd() for place in sys.path)}


def _job(document: Document) -> dict[str, Any]:
    made = datetime.datetime.fromisoformat(document.made)
    return {
        "root": str(resource("dossiers")),
        "main": str(resource("dossiers", "main.typ")),
        "fonts": [str(files("fontpkg_pt_serif").joinpath("files"))],
        "timestamp": int(made.timestamp()),
        "data": template_data(document),
        "attachment": as_annotations(document),
    }


def _names(signs: str) -> str:
    return " ".join(f"U+{ord(sign):04X}" for sign in signs)
