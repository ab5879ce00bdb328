"""Encrypts the files of an index whose archive has a passphrase: AES-256-GCM, one random nonce a file.

A file's name and its archive are authenticated with its content, so that one file can never stand in for another.
"""

import hashlib
import hmac
import os
from collections.abc import Iterable
from pathlib import Path

from desktop_app.search.seal import SealBroken, write_private

KEY = 32
"""Bytes of a key."""
_NONCE = 12
OVERHEAD = _NONCE + 16
"""How many bytes longer a file is on the disk than its content: the nonce before it and the tag after it."""
_whole: set[tuple[str, int, int, str]] = set()
"""Files that this process has encrypted or decrypted: path, size, time of change, and the mark of the key."""


class Cipher:
    """The key under which the files of one archive's index lie on the disk."""

    def __init__(self, key: bytes, archive: str) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        if len(key) != KEY:
            raise ValueError(f"a cipher key has {KEY} bytes")
        self._aes = AESGCM(key)
        self._archive = archive.encode()
        self.mark = hmac.new(key, b"aes-256-gcm\0" + self._archive, hashlib.sha256).hexdigest()
        """Tells keys apart, and tells nothing about them."""

    def encrypt(self, name: str, content: bytes | memoryview) -> bytearray:
        """Return the content as it lies on the disk under a name."""
        sealed = bytearray(len(content) + OVERHEAD)
        sealed[:_NONCE] = os.urandom(_NONCE)
        with memoryview(sealed) as whole:
            self._aes.encrypt_into(whole[:_NONCE], content, self._bound(name), whole[_NONCE:])
        return sealed

    def decrypt(self, name: str, sealed: bytes) -> bytes:
        """Return the content. Raises `SealBroken` where it is not what was written under this key and name."""
        from cryptography.exceptions import InvalidTag

        whole = memoryview(sealed)
        try:
            return self._aes.decrypt(whole[:_NONCE], whole[_NONCE:], self._bound(name))
        except (InvalidTag, ValueError) as error:
            raise SealBroken from error

    def write(self, path: Path, content: bytes) -> None:
        """Write a file whole."""
        beside = path.with_name(path.name + ".new")
        write_private(beside, self.encrypt(path.name, content))
        beside.replace(path)
        _whole.add(self._known_as(path))

    def read(self, path: Path) -> bytes:
        """Return the content of a file. Raises `SealBroken`, and OSError where it cannot be read at all."""
        now = self._known_as(path)
        content = self.decrypt(path.name, path.read_bytes())
        _whole.add(now)
        return content

    def check(self, paths: Iterable[Path]) -> None:
        """Raise `SealBroken` where a file cannot be decrypted; what this process decrypted already is passed over."""
        try:
            for path in paths:
                if self._known_as(path) not in _whole:
                    self.read(path)
        except OSError as error:
            raise SealBroken from error

    def _bound(self, name: str) -> bytes:
        return self._archive + b"\0" + name.encode()

    def _known_as(self, path: Path) -> tuple[str, int, int, str]:
        about = path.stat()
        return str(path), about.st_size, about.st_mtime_ns, self.mark
