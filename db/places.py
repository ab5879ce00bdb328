"""Recognises folders in which an open archive is in danger: network drives and folders that a cloud service copies.

SQLite's own "How To Corrupt" names both: locks that do not hold over the network, and a copy of the file taken without
the log beside it.
"""

import os
import re
import sys
import unicodedata
from pathlib import Path

from desktop_app.services.state import Place

SYNCED = (
    "dropbox", "onedrive", "yandex.disk", "яндекс.диск", "yandexdisk", "google drive", "googledrive", "my drive",
    "мой диск", "icloud drive", "com~apple~clouddocs", "cloudstorage", "nextcloud", "owncloud", "syncthing",
    "mail.ru cloud", "cloud mail.ru", "облако mail.ru", "pcloud", "pclouddrive", "mega", "megasync", "box sync",
)  # fmt: skip
"""Names of folders, in lower case, that synchronising programs make."""
WITH_MORE = ("icloud~",)
"""How names begin of which the rest is an application's."""
MARKS = (".dropbox", ".stfolder", ".sync", ".owncloudsync.log", ".nextcloudsync.log", ".tmp.driveupload")
"""Files and folders that they lay into what they synchronise."""
NETWORK = ("nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "afpfs", "9p", "davfs", "fuse.rclone", "webdav",
           "fuse.davfs2", "fuse.gvfsd-fuse", "ceph", "glusterfs", "fuse.glusterfs")  # fmt: skip


_OCTAL = re.compile(r"\\([0-7]{3})")


def place_of(path: Path) -> Place:
    """Say what kind of folder a file lies in, as far as it can be told from names and the list of mounts."""
    path = path.resolve()
    if _on_network(path):
        return Place.NETWORK
    for folder in path.parents:
        name = unicodedata.normalize("NFC", folder.name).lower()  # macOS writes «й» as two signs
        if name.startswith(WITH_MORE) or any(name == one or name.startswith((one + " ", one + "-")) for one in SYNCED):
            return Place.SYNCED
        if any((folder / mark).exists() for mark in MARKS):
            return Place.SYNCED
    return Place.HERE


def _on_network(path: Path) -> bool:
    if sys.platform == "win32":
        import ctypes

        return str(path).startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(path.anchor) == 4  # DRIVE_REMOTE
    return _file_system(path, mounts()) in NETWORK


def mounts() -> list[tuple[str, str]]:
    """Return the mounted folders with the kinds of their file systems."""
    try:
        lines = Path("/proc/self/mounts").read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return _told_by_mount()
    words = (line.split() for line in lines)
    return [(_plain(one[1]), one[2]) for one in words if len(one) > 2]


def _told_by_mount() -> list[tuple[str, str]]:
    """Return the same on macOS: lines such as `//u@h/share on /Volumes/share (smbfs, nodev)`."""
    import shutil
    import subprocess

    program = shutil.which("mount", path="/sbin:/bin:/usr/sbin:/usr/bin")
    if program is None:
        return []
    try:
        said = subprocess.run([program], capture_output=True, text=True, timeout=2, check=False).stdout
    except (OSError, subprocess.TimeoutExpired):
        return []
    found = []
    for line in said.splitlines():
        _, _, rest = line.partition(" on ")
        folder, _, about = rest.rpartition(" (")
        found.append((folder, about.partition(",")[0].rstrip(")")))
    return found


def _plain(folder: str) -> str:
    """Return a folder as it is: the list of mounts writes a space as \\040."""
    return _OCTAL.sub(lambda found: chr(int(found[1], 8)), folder)


def _file_system(path: Path, known: list[tuple[str, str]]) -> str:
    """Return the kind of the file system that the longest fitting mount has."""
    fitting = [(folder, kind) for folder, kind in known if path.is_relative_to(folder)]
    return max(fitting, key=lambda one: len(one[0]), default=("", ""))[1]


def can_be_written(path: Path) -> bool:
    """Say whether an archive and the files beside it could be written."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
