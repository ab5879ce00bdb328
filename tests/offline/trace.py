"""Watches the system calls of a program and all its children: `python -m tests.offline.trace COMMAND…`.

Ends with 1 where any of them makes a socket that leads out of this machine, or gives one an address. `strace` does the
watching; where it may not, the kernel itself ends whatever makes such a socket. Sockets of files (screen, session bus)
and of the kernel's own news (netlink) stay inside.
"""

import re
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from desktop_app.hardening import KILL, forbid_internet

INSIDE = {"AF_UNIX", "AF_LOCAL", "AF_NETLINK", "AF_UNSPEC"}
STRACE = ("strace", "-f", "-qq", "-s", "0", "-e", "trace=%network,io_uring_setup,execve", "-e", "signal=none")
"""`-s 0`: what is sent to the screen, texts among it, is not written down."""
_SOCKET = re.compile(r"\bsocket(?:pair)?\((?:0x[0-9a-f]+ /\* )?(\w+|AF_\?\?\?)")
_FAMILY = re.compile(r"\bsa_family=(?:0x[0-9a-f]+ /\* )?(\w+|AF_\?\?\?)")
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')


def reaches(lines: Iterable[str]) -> list[str]:
    """Return the lines of strace that lead, or try to lead, out of this machine."""
    return [line.rstrip("\n") for line in lines if _leads_out(_STRING.sub('""', line))]


def _leads_out(call: str) -> bool:
    families = {*_SOCKET.findall(call), *_FAMILY.findall(call)}
    return bool(families - INSIDE) or "io_uring_setup(" in call


def watched(command: Sequence[str]) -> tuple[int, list[str]]:
    """Run a command under strace; return its exit code and the lines."""
    with tempfile.TemporaryDirectory() as folder:
        lines = Path(folder, "calls")
        done = subprocess.run([*STRACE, "-o", str(lines), *command], check=False)
        return done.returncode, lines.read_text(encoding="ascii", errors="replace").splitlines()


def can_watch() -> bool:
    """Say whether strace is there and may look at a process."""
    if shutil.which("strace") is None:
        return False
    try:
        _, lines = watched([sys.executable, "-c", ""])
    except OSError:
        return False
    return any("execve(" in line for line in lines)


def guarded(command: Sequence[str]) -> int:
    """Run a command in which whatever makes an internet socket is ended at once; return the exit code."""
    return subprocess.run(command, preexec_fn=_end_who_leaves, check=False).returncode


def _end_who_leaves() -> None:
    if not forbid_internet(KILL):
        raise OSError


def can_guard() -> bool:
    """Say whether the kernel ends a process that makes an internet socket."""
    try:
        return guarded([sys.executable, "-c", "import socket; socket.socket()"]) == -signal.SIGSYS
    except (OSError, subprocess.SubprocessError):
        return False


def main(command: Sequence[str]) -> int:
    """Watch a command and say what it reached for. Returns 0 where it did its work and stayed inside."""
    if can_watch():
        code, lines = watched(command)
        found = reaches(lines)
        _say(f"{len(lines)} calls looked at, {len(found)} lead out of this machine", *found)
        return 1 if found else code
    if can_guard():
        _say("strace cannot watch here; the kernel ends whatever makes an internet socket")
        return 1 if guarded(command) else 0
    _say("neither strace nor a filter of the kernel can be used here: nothing is proved")
    return 1


def _say(*lines: str) -> None:
    sys.stderr.write("".join(f"{line}\n" for line in lines))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
