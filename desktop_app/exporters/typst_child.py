"""Sets a dossier in type, in a process of its own: it can be stopped at any time and takes nothing else down.

Standard input carries one job, standard output one reply; each is a length (8 bytes, big-endian) and so many bytes.
The job is JSON. The reply is one letter, then its content: `P` and the PDF, or `E` and JSON that says what failed.
"""

import json
import re
import struct
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, BinaryIO

if TYPE_CHECKING:
    from typst import PDFStandard

STANDARDS: "list[PDFStandard]" = ["a-3a", "ua-1"]
_LENGTH = struct.Struct(">Q")
_PROBE = b"""#set document(title: "signs")
#set text(font: ("PT Serif", "Libertinus Serif"))
#for sign in json(bytes(sys.inputs.signs)) { par("a" + sign) }"""
_NO_GLYPH = re.compile(r'the text `"(.+?)"` could not be displayed')


def pack(content: bytes) -> bytes:
    """Return the content with its length before it."""
    return _LENGTH.pack(len(content)) + content


def unpack(content: bytes) -> bytes | None:
    """Return what `pack` was given, or None where something is missing."""
    if len(content) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack_from(content)
    body = content[_LENGTH.size :]
    return body if len(body) == length else None


def main() -> int:
    """Read one job from standard input and write one reply to standard output. Returns the exit code."""
    job = _read(sys.stdin.buffer)
    if job is None:
        return 2
    sys.stdout.buffer.write(pack(_reply(job)))
    sys.stdout.buffer.flush()
    return 0


def _read(stream: BinaryIO) -> dict[str, Any] | None:
    body = unpack(stream.read())
    return None if body is None else dict(json.loads(body))


def _reply(job: dict[str, Any]) -> bytes:
    import typst

    try:
        return b"P" + _pdf(job)
    except typst.TypstError as error:
        return b"E" + json.dumps(_failure(error.message)).encode()


def _failure(message: str) -> dict[str, str]:
    found = _NO_GLYPH.search(message)
    return {"reason": message, "where": found.group(1) if found else ""}


def _pdf(job: dict[str, Any]) -> bytes:
    """Set the job in type: signs that no font has are named by their number first."""
    import typst

    fonts = typst.Fonts(include_system_fonts=False, font_paths=job["fonts"])
    missing = _missing_signs(set("".join(_strings(job["data"]))), fonts)
    data = _with_names_of(missing, job["data"])
    data["replaced"] = [_name(sign)[1:-1] for sign in missing]
    return bytes(
        typst.compile(
            job["main"],
            root=job["root"],
            font_paths=fonts,
            ignore_system_fonts=True,
            sys_inputs={"data": json.dumps(data), "attachment": job["attachment"]},
            pdf_standards=STANDARDS,
            timestamp=job["timestamp"],
        )
    )


def _missing_signs(signs: set[str], fonts: Any) -> list[str]:
    """Return the signs that cannot be printed: the engine itself is asked, and halves the lot until it agrees."""
    lots, missing = [sorted(signs)], list[str]()
    while lots:
        lot = lots.pop()
        if _printable(lot, fonts):
            continue
        if len(lot) == 1:
            missing += lot
        else:
            lots += [lot[len(lot) // 2 :], lot[: len(lot) // 2]]
    return missing


def _printable(signs: list[str], fonts: Any) -> bool:
    import typst

    if any("\ud800" <= sign <= "\udfff" for sign in signs):
        return False
    try:
        typst.compile(_PROBE, font_paths=fonts, sys_inputs={"signs": json.dumps(signs)}, pdf_standards=STANDARDS)
    except typst.TypstError:
        return False
    return True


def _name(sign: str) -> str:
    return f"[U+{ord(sign):04X}]"


def _strings(data: Any) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        for value in data.values():
            yield from _strings(value)
    elif isinstance(data, list):
        for value in data:
            yield from _strings(value)


def _with_names_of(signs: list[str], data: Any) -> Any:
    """Return the data with each of the signs replaced by its name, e.g. `[U+1F600]`."""
    names = {ord(sign): _name(sign) for sign in signs}

    def renamed(value: Any) -> Any:
        if isinstance(value, str):
            return value.translate(names)
        if isinstance(value, dict):
            return {key: renamed(one) for key, one in value.items()}
        return [renamed(one) for one in value] if isinstance(value, list) else value

    return renamed(data)


if __name__ == "__main__":
    raise SystemExit(main())
