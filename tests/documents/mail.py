"""A message with answers, as mail programs send it."""

from collections.abc import Sequence
from email.message import EmailMessage

from tests.documents import html
from tests.documents.blocks import Block


def message(blocks: Sequence[Block], as_page: bool = False) -> EmailMessage:
    """Return the message; `as_page` sends a page, and plain words that only name it."""
    sent = EmailMessage()
    sent["From"] = "Айгуль Сейтова <seitova@institut.example>"
    sent["To"] = "vestnik@vestnik.example"
    sent["Date"] = "Wed, 12 Nov 2025 23:30:00 +0500"
    sent["Subject"] = "Re: Отв: Ответы про воду"
    if as_page:
        sent.set_content("Откройте письмо как страницу.")
        sent.add_alternative(f"<html><body><div>{html.body(blocks)}</div></body></html>", subtype="html")
    else:
        paragraphs = [part for block in blocks for part in (block.words, block.note) if part]
        sent.set_content("\n\n".join(paragraphs) + "\n")
    return sent


def make(blocks: Sequence[Block]) -> bytes:
    """Return the message as bytes."""
    return bytes(message(blocks))
