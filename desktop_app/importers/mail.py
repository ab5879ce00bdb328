"""Mail: `.eml`. One message is one interview: its words as they were sent, replies that it quotes among them.

Who sent a message need not be who was asked, nor who asks: answers come from a press office, a whole exchange from a
colleague. So the sender becomes neither; the text opens with the message's own lines (From, To, Date, Subject), as a
header that stays part of it, and the editor says who is who.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from desktop_app.domain.errors import MailEncrypted
from desktop_app.domain.interviews import Remark
from desktop_app.importers import html
from desktop_app.importers.charsets import decode_declared
from desktop_app.importers.html_about import day
from desktop_app.importers.knowing import Structured, told
from desktop_app.importers.mime import Part, part_of
from desktop_app.importers.sources import Source
from desktop_app.importers.titles import FirstSentence
from desktop_app.services.found import ReadText

_LINES = ("From", "To", "Cc", "Date", "Subject")
_ANSWER = re.compile(r"(?:(?:re|fwd?|aw|wg|отв|ответ|пересл|на)(?:\[\d+\])?\s*:\s*)+", re.IGNORECASE)
_FULLER = 0.9
"""Share of the page's letters that the plain words must have to be the message; less is a notice to use the page."""


@dataclass(frozen=True, slots=True)
class _Words:
    text: str
    encoding: str
    remarks: tuple[Remark, ...] = ()

    @property
    def letters(self) -> int:
        return sum(map(str.isalnum, self.text))


def read(source: Source, first_sentence: FirstSentence) -> ReadText:
    """Read a message. Raises `UndecodableFile`, `PageTangled`, `MailEncrypted`, `EmptyFile`."""
    message = part_of(source.data)
    if message.kind == "multipart/encrypted" or message.headers.get_param("smime-type") == "enveloped-data":
        raise MailEncrypted(path=str(source.path))
    left_out: list[Part] = []
    shown = list(_shown(message, source, left_out))
    body = "\n\n".join(one.text.strip("\n") for one in shown)
    said = Structured(title=_ANSWER.sub("", message.said("Subject"), count=1), date=day(message.said("Date")))
    known = told(body, said, source.path, first_sentence)
    lines = "".join(f"{name}: {words}\n" for name in _LINES if (words := message.said(name)))
    opening = f"{lines}\n" if lines else ""
    return replace(known, body_start=len(opening) + known.body_start).read(
        opening + body, "message/rfc822", "mail 1", shown[0].encoding, remarks=_remarks(shown, left_out)
    )


def _remarks(shown: list[_Words], left_out: list[Part]) -> tuple[Remark, ...]:
    remarks = [remark for one in shown for remark in one.remarks]
    return tuple(dict.fromkeys(remarks + [Remark.PARTS_LEFT_OUT] * bool(left_out)))


def _shown(part: Part, source: Source, left_out: list[Part]) -> Iterator[_Words]:
    """Return the words that a mail program shows; what it would offer as files is told in `left_out`."""
    if part.kind.startswith("multipart/") and part.headers.get_boundary():
        inner = part.parts()
        if not inner:
            left_out.append(part)
        elif part.kind == "multipart/alternative":
            yield from _fullest([list(_shown(one, source, left_out)) for one in inner])
        elif part.kind == "multipart/related":
            yield from _shown(inner[0], source, left_out)
        else:
            for one in inner:
                yield from _shown(one, source, left_out)
    elif part.is_attached or part.kind not in ("text/plain", "text/html"):
        left_out.append(part)
    elif part.kind == "text/html":
        text, markup = html.words_of(Source(part.content(), source.path, source.wish), part.charset)
        yield _Words(text, markup.encoding, markup.decoded.remarks)
    elif part.content().strip():
        yield _plain(part, source)


def _fullest(ways: list[list[_Words]]) -> list[_Words]:
    """Return the first way of saying the same that leaves nothing out: the plain words come first."""
    letters = [sum(one.letters for one in way) for way in ways]
    return next((way for way, count in zip(ways, letters, strict=True) if count >= _FULLER * max(letters)), [])


def _plain(part: Part, source: Source) -> _Words:
    data = part.content()
    decoded = decode_declared(data, source.path, part.charset, source.wish.encoding)
    text = decoded.text
    if str(part.headers.get_param("format") or "").lower() == "flowed":
        text = unflowed(text, str(part.headers.get_param("delsp") or "").lower() == "yes")
    return _Words(text, decoded.encoding, decoded.remarks)


def unflowed(text: str, delsp: bool) -> str:
    """Join the lines that were broken to be sent (RFC 3676, section 4); `delsp` takes the space at a break away."""
    lines: list[str] = []
    flowing = -1
    for line in text.split("\n"):
        words = line.lstrip(">")
        depth = len(line) - len(words)
        words = words.removeprefix(" ")
        flows = words.endswith(" ") and words != "-- "
        if words == "-- ":
            flowing = -1
        if flowing == depth:
            lines[-1] += words
        else:
            lines.append(f"{'>' * depth} {words}" if depth else words)
        if flows and delsp:
            lines[-1] = lines[-1][:-1]
        flowing = depth if flows else -1
    return "\n".join(lines)
