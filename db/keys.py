"""The key of an archive with a passphrase.

It is derived as SQLCipher 4 itself does it (PBKDF2-HMAC-SHA512, 256,000 rounds, the file's first 16 bytes as salt) and
handed over raw: a connection then costs milliseconds instead of the whole derivation, and the file stays one that any
SQLCipher 4 tool opens with the passphrase.
"""

import hashlib
import hmac
import os
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

ROUNDS = 256_000
SALT = 16
"""Bytes."""


@dataclass(frozen=True, slots=True)
class Key:
    """What opens one archive. It stays in memory, is never written, and does not show itself."""

    raw: bytes = field(repr=False)
    salt: bytes = field(repr=False)

    @property
    def pragma_value(self) -> str:
        """The form in which SQLCipher takes a raw key with its salt."""
        return f"\"x'{(self.raw + self.salt).hex()}'\""

    @property
    def for_index(self) -> bytes:
        """The key of the search index: 32 bytes that tell nothing of the archive's own key."""
        return hmac.new(self.raw, b"kartoteka search index", hashlib.sha256).digest()

    @classmethod
    def from_text(cls, text: str) -> "Key":
        """Return the key that `str` of one gave; it crosses to a child process over its pipe."""
        both = bytes.fromhex(text)
        return cls(both[:-SALT], both[-SALT:])

    def fits(self, path: Path) -> bool:
        """Say whether the key was derived for this file. Raises `OSError`."""
        with path.open("rb") as file:
            return file.read(SALT) == self.salt

    def to_text(self) -> str:
        """Return the key as text for a child process's pipe."""
        return (self.raw + self.salt).hex()


def derive(passphrase: str, salt: bytes) -> Key:
    """Return the key of a passphrase; it takes a good part of a second, which is what a guess costs too.

    The passphrase is composed first (NFC): the same letters from another keyboard or system are the same passphrase.
    """
    words = unicodedata.normalize("NFC", passphrase).encode()
    return Key(hashlib.pbkdf2_hmac("sha512", words, salt, ROUNDS, 32), salt)


def fresh(passphrase: str) -> Key:
    """Return the key of a passphrase for a file that is yet to be made."""
    return derive(passphrase, os.urandom(SALT))


def of_file(path: Path, passphrase: str) -> Key:
    """Return the key of a passphrase for an archive that is there. Raises `OSError`."""
    with path.open("rb") as file:
        return derive(passphrase, file.read(SALT))
