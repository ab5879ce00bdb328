"""Subtitles: each block is a cue of three seconds."""

from collections.abc import Sequence

from tests.documents.blocks import Block


def _words(blocks: Sequence[Block]) -> list[str]:
    return [words for block in blocks for words in (block.words, block.note) if words]


def _time(seconds: float, sign: str) -> str:
    whole, part = divmod(round(seconds * 1000), 1000)
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}{sign}{part:03}"


def make(blocks: Sequence[Block]) -> bytes:
    """Return SubRip, which has no way to write a tag as words."""
    cues = enumerate(_words(blocks), start=1)
    return "\n".join(
        f"{number}\n{_time(3 * number, ',')} --> {_time(3 * number + 2.5, ',')}\n{words}\n" for number, words in cues
    ).encode()


def make_vtt(blocks: Sequence[Block]) -> bytes:
    """Return WebVTT."""
    cues = enumerate(_words(blocks), start=1)
    return (
        "WEBVTT\nKind: captions\n\nNOTE\nне слова\n\nSTYLE\n::cue { color: red }\n\n"
        + "\n".join(
            f"{_time(3 * n, '.')} --> {_time(3 * n + 2.5, '.')} align:start\n{_escaped(words)}\n" for n, words in cues
        )
    ).encode()


def make_sbv(blocks: Sequence[Block]) -> bytes:
    """Return YouTube's SBV."""
    cues = enumerate(_words(blocks), start=1)
    return "\n".join(
        f"{_time(3 * number, '.')},{_time(3 * number + 2.5, '.')}\n{words}\n" for number, words in cues
    ).encode()


def make_ass(blocks: Sequence[Block]) -> bytes:
    """Return Advanced SubStation Alpha, which has no way to write a brace or a backslash as words."""
    head = "[Script Info]\nTitle: x\n\n[Events]\nFormat: Layer, Start, End, Style, Name, Effect, Text\n"
    return (
        head
        + "".join(
            f"Dialogue: 0,{_time(3 * n, '.')[1:11]},{_time(3 * n + 2.5, '.')[1:11]},Default,,,{_in_line(words)}\n"
            for n, words in enumerate(_words(blocks), start=1)
        )
    ).encode()


def _escaped(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _in_line(words: str) -> str:
    return words.replace("\n", r"\N").replace("\u00a0", r"\h")
