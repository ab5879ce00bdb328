"""What the import pages call things."""

from pathlib import Path

from desktop_app.domain.errors import KartotekaError
from desktop_app.services.importing import Candidate, Choice, Standing
from desktop_app.services.importing.report import reason_words
from desktop_app.services.words import translate

ENCODINGS = ("utf-8", "utf-16", "cp1251", "koi8-r", "cp866", "iso8859-5", "mac-cyrillic", "ptcp154", "cp1252")
"""Encodings in which newsrooms' files are found, by their Python names."""


def field_words(field: str) -> str:
    """Return the name of something that is known of a source."""
    return {
        "text": translate("importing", "Text"),
        "title": translate("details", "Title"),
        "date": translate("details", "Date"),
        "recorded": translate("details", "Recorded"),
        "outlet": translate("details", "Outlet"),
        "interviewer": translate("details", "Interviewer or author"),
        "interviewee": translate("details", "Who was asked"),
        "language": translate("details", "Language"),
        "place": translate("details", "Place"),
        "url": translate("details", "Address"),
    }[field]


def choice_words(choice: Choice) -> str:
    """Say what is to become of a candidate."""
    return {
        Choice.NEW: translate("importing", "New interview"),
        Choice.REVISION: translate("importing", "New revision"),
        Choice.SKIP: translate("importing", "Leave out"),
    }[choice]


def standing_words(one: Candidate) -> str:
    """Say how a candidate stands to the archive."""
    return {
        Standing.NEW: translate("importing", "new"),
        Standing.HERE: translate("importing", "already here: «{title}»"),
        Standing.CHANGED: translate("importing", "changed: «{title}»"),
        Standing.ALIKE: translate("importing", "like «{title}», {percent} %"),
        Standing.FAILED: translate("importing", "not readable: {reason}"),
    }[one.standing].format(
        title=one.other_title, percent=int(100 * one.likeness),
        reason=reason_beside(one.error, one.path) if one.error else "",
    )  # fmt: skip


def reason_beside(error: KartotekaError, path: Path) -> str:
    """Return an error of a file without its name, where that stands in the same row."""
    return reason_words(error, path).removeprefix(f"{path.name}: ")


def standings_words(standing: Standing | None) -> str:
    """Return the name of all candidates of a standing; of all there are for None."""
    if standing is None:
        return translate("importing", "All")
    return {
        Standing.NEW: translate("importing", "New"),
        Standing.HERE: translate("importing", "Already here"),
        Standing.CHANGED: translate("importing", "Changed"),
        Standing.ALIKE: translate("importing", "Like another"),
        Standing.FAILED: translate("importing", "Not readable"),
    }[standing]


PICTURES = {
    Standing.NEW: "plus", Standing.HERE: "check", Standing.CHANGED: "history", Standing.ALIKE: "copy",
    Standing.FAILED: "warning",
}  # fmt: skip
"""Standing → icon."""


def encoding_words(encoding: str) -> str:
    """Return an encoding as editors know it; one that they need not know keeps its technical name."""
    return {
        "utf-8": translate("encodings", "Unicode (UTF-8)"),
        "utf-16": translate("encodings", "Unicode (UTF-16)"),
        "cp1251": translate("encodings", "Cyrillic, Windows (1251)"),
        "koi8-r": translate("encodings", "Cyrillic, old mail (KOI8-R)"),
        "cp866": translate("encodings", "Cyrillic, DOS (866)"),
        "iso8859-5": translate("encodings", "Cyrillic, ISO 8859-5"),
        "mac-cyrillic": translate("encodings", "Cyrillic, Mac"),
        "ptcp154": translate("encodings", "Kazakh, Windows (154)"),
        "cp1252": translate("encodings", "Western, Windows (1252)"),
    }.get(encoding, encoding)


def rate_words(a_second: float, seconds_left: float | None) -> str:
    """Say how fast it goes and how long it will take; nothing while that cannot be told."""
    if seconds_left is None:
        return ""
    rate = (
        translate("importing", "{rate} a second").format(rate=round(a_second))
        if a_second >= 1
        else translate("importing", "{rate} a minute").format(rate=max(1, round(60 * a_second)))
    )
    return f"{rate} · {left_words(seconds_left)}"


def left_words(seconds: float) -> str:
    """Say how long something will take."""
    minutes = round(seconds / 60)
    if seconds < 50:
        return translate("importing", "less than a minute left")
    if minutes < 60:
        return translate("importing", "about %n minute(s) left", n=max(1, minutes))
    return translate("importing", "about %n hour(s) left", n=round(minutes / 60))
