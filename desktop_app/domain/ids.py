"""Ids that are made where the object is made, so that two laptops never collide."""

import os
import threading
import time
from typing import NewType

InterviewId = NewType("InterviewId", str)
RevisionId = NewType("RevisionId", str)
OriginalId = NewType("OriginalId", str)
SpeakerId = NewType("SpeakerId", str)
QuoteId = NewType("QuoteId", str)
TagId = NewType("TagId", str)
NoteId = NewType("NoteId", str)
LinkId = NewType("LinkId", str)
DeclinedId = NewType("DeclinedId", str)
TwoPersonsId = NewType("TwoPersonsId", str)
DossierId = NewType("DossierId", str)
SectionId = NewType("SectionId", str)
ItemId = NewType("ItemId", str)
AuthorId = NewType("AuthorId", str)
SearchId = NewType("SearchId", str)
ActionId = NewType("ActionId", str)

_lock = threading.Lock()
_last = 0


def new_id() -> str:
    """Return a new UUIDv7 (RFC 9562, section 5.7) as text; later ids of one process sort after earlier ones.

    The 12 bits after the milliseconds hold a sub-millisecond counter (RFC 9562, section 6.2, method 3).
    """
    global _last  # noqa: PLW0603 - one clock for the whole process
    with _lock:
        now = time.time_ns()
        ticks = (now // 1_000_000 << 12) | (now % 1_000_000 * 4096 // 1_000_000)
        _last = ticks = max(ticks, _last + 1)
    number = (ticks >> 12) << 80 | 0x7 << 76 | (ticks & 0xFFF) << 64 | 0b10 << 62
    number |= int.from_bytes(os.urandom(8), "big") >> 2
    digits = f"{number:032x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"
