"""What holds for every test: no screen, a home of its own, no network."""

import os
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest

from desktop_app.hardening import forbid_internet
from desktop_app.services import words

_HOMES = (
    "HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME",
    "XDG_STATE_HOME", "XDG_RUNTIME_DIR",
)  # fmt: skip


_GUI = Path(__file__).with_name("gui")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what opens widgets; the offscreen platform says at every window what it cannot do."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))
        if item.path.is_relative_to(_GUI):
            item.add_marker(pytest.mark.gui)


class NetworkForbidden(AssertionError):
    """Something tried to leave the machine."""


@pytest.fixture(scope="session", autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep settings and caches of whoever runs the tests out of them, and theirs out of these."""
    with pytest.MonkeyPatch.context() as patch:
        for name in _HOMES:
            folder = tmp_path_factory.mktemp(name.lower(), numbered=False)
            folder.chmod(0o700)
            patch.setenv(name, str(folder))
        yield


@pytest.fixture(autouse=True)
def _speaks_as_before() -> Iterator[None]:
    """Take the language back that a test, or a program that it started, spoke: there is one for the whole process."""
    before = words.language()
    yield
    if words.language() != before:
        words.use(before)


@pytest.fixture(scope="session", autouse=True)
def kernel_forbids_internet() -> bool:
    """Have the kernel refuse internet sockets to the tests and to every process that they start, where it can."""
    return forbid_internet()


@pytest.fixture(scope="session", autouse=True)
def _no_network() -> Iterator[None]:
    """Let sockets of this process reach nothing but this machine's own files, on every system."""

    def guarded(reach: Any) -> Any:
        def only_local(self: socket.socket, *arguments: Any) -> Any:
            if self.family != getattr(socket, "AF_UNIX", None):
                raise NetworkForbidden(f"a test reached for the network: {arguments}")
            return reach(self, *arguments)

        return only_local

    def no_names(host: object, *_: Any, **__: Any) -> Any:
        raise NetworkForbidden(f"a test asked for the address of {host}")

    with pytest.MonkeyPatch.context() as patch:
        for name in ("connect", "connect_ex", "sendto"):
            patch.setattr(socket.socket, name, guarded(getattr(socket.socket, name)), raising=False)
        patch.setattr(socket, "getaddrinfo", no_names)
        patch.setattr(socket, "gethostbyname", no_names)
        yield
