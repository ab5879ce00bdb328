"""A saved page in one file, as Chromium writes it."""

import base64
from collections.abc import Sequence
from quopri import encodestring

from tests.documents import html
from tests.documents.blocks import Block


def make(blocks: Sequence[Block], url: str = "https://vestnik.example/voda", charset: str = "utf-8") -> bytes:
    """Return a page with a style and a picture beside it."""
    page = encodestring(html.page(blocks).encode(charset, "xmlcharrefreplace")).replace(b"\n", b"\r\n")
    picture = base64.encodebytes(bytes(range(200))).replace(b"\n", b"\r\n")
    return b"\r\n".join((
        b"From: <Saved by Blink>",
        b"Snapshot-Content-Location: " + url.encode(),
        b"Subject: =?utf-8?Q?=D0=92=D0=BE=D0=B4=D0=B0?=",
        b"Date: Wed, 12 Nov 2025 10:00:00 +0500",
        b"MIME-Version: 1.0",
        b'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----MultipartBoundary--x----"',
        b"",
        b"",
        b"------MultipartBoundary--x----",
        b"Content-Type: text/html",
        b"Content-ID: <frame-1@mhtml.blink>",
        b"Content-Transfer-Encoding: quoted-printable",
        b"Content-Location: " + url.encode(),
        b"",
        page,
        b"------MultipartBoundary--x----",
        b"Content-Type: text/css",
        b"Content-Transfer-Encoding: quoted-printable",
        b"Content-Location: cid:css-1@mhtml.blink",
        b"",
        b"p { color: red }",
        b"------MultipartBoundary--x----",
        b"Content-Type: image/png",
        b"Content-Transfer-Encoding: base64",
        b"Content-Location: https://vestnik.example/x.png",
        b"",
        picture,
        b"------MultipartBoundary--x------",
        b"",
    ))  # fmt: skip
