"""Names what differs between a quote and what stands in its place. A difference is named, never taken as none."""

import re
import unicodedata
from difflib import SequenceMatcher

from desktop_app.services.words import Catalogue, translate

SPACES = ("\u00a0", "\u202f", "\u2009", "\u2007", "\t", "\n")
_QUOTES = frozenset("«»„“”\"‘’‚‹›'")
_WORD = re.compile(r"[\w\u00ad\u200b-\u200d\u2060\ufeff]+|\s+|.", re.DOTALL)
_DASHES = frozenset("-‐‑‒–—―−")
_INVISIBLE = frozenset(
    "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
_ALIKE = dict(zip("aceopxyABCEHKMOPTXyi", "асеорхуАВСЕНКМОРТХуі", strict=True))
SHOWN = 40
"""Characters of differing words that are shown."""


def name_difference(locked: str, there: str, into: Catalogue | None = None) -> tuple[str, ...]:
    """Say in words what differs between the words of a quote and the text at its place; nothing where nothing does.

    `into` is the language it is said in, where that is not the editor's.
    """
    if locked == there:
        return ()
    found: dict[str, None] = {}
    words = _WORD.findall(locked), _WORD.findall(there)
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, *words, autojunk=False).get_opcodes():
        if tag != "equal":
            found |= dict.fromkeys(_named("".join(words[0][i1:i2]), "".join(words[1][j1:j2]), into))
    return tuple(found) or (_other_words(locked, there, into),)


def _named(old: str, new: str, into: Catalogue | None) -> list[str]:
    """Return what differs sign by sign where only signs differ, else the words themselves."""
    if unicodedata.normalize("NFC", old) == unicodedata.normalize("NFC", new):
        return [translate("verbatim", "an accent is written as a sign of its own", into=into)]
    said: list[str] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            one = _signs_named(old[i1:i2], new[j1:j2], into)
            if not one:
                return [_other_words(old, new, into)]
            said += one
    return said


def _signs_named(old: str, new: str, into: Catalogue | None) -> list[str]:
    """Return how two stretches differ that hold nothing but signs easily taken for each other, else nothing."""
    said = [_invisible(old, new, into)] if any(sign in _INVISIBLE for sign in old + new) else []
    pairs = list(zip(_visible(old), _visible(new), strict=False))
    if len(_visible(old)) != len(_visible(new)) or not all(a == b or _kin(a, b, into) for a, b in pairs):
        return []
    return said + [_kin(a, b, into) for a, b in pairs if a != b]


def _visible(text: str) -> str:
    return "".join(sign for sign in text if sign not in _INVISIBLE)


def _invisible(old: str, new: str, into: Catalogue | None) -> str:
    lost = [sign for sign in old if sign in _INVISIBLE]
    come = [sign for sign in new if sign in _INVISIBLE]
    if "\u00ad" in lost + come and not set(lost + come) - {"\u00ad"}:
        return (
            translate("verbatim", "a soft hyphen was added", into=into)
            if come
            else translate("verbatim", "a soft hyphen is gone", into=into)
        )
    codes = ", ".join(f"U+{ord(sign):04X}" for sign in dict.fromkeys(lost + come))
    if come:
        return translate("verbatim", "an invisible sign was added ({codes})", into=into).format(codes=codes)
    return translate("verbatim", "an invisible sign is gone ({codes})", into=into).format(codes=codes)


def _kin(a: str, b: str, into: Catalogue | None) -> str:
    """Return what two signs that are easily taken for each other differ in; empty where they are not such."""
    if a in (" ", *SPACES) and b in (" ", *SPACES):
        return _space(a, b, into)
    both = {a, b}
    said = ""
    if {a.lower(), b.lower()} == {"е", "ё"}:
        said = translate("verbatim", "«{there}» stands for «{locked}»", into=into)
    elif both <= _QUOTES:
        said = translate("verbatim", "other quotation marks ({there} for {locked})", into=into)
    elif both <= _DASHES:
        said = translate("verbatim", "another dash ({there} for {locked})", into=into)
    elif _ALIKE.get(a) == b or _ALIKE.get(b) == a:
        said = translate("verbatim", "a look-alike letter of another alphabet stands for «{locked}»", into=into)
    elif a.casefold() == b.casefold():
        said = translate("verbatim", "a capital letter differs («{there}» for «{locked}»)", into=into)
    return said.format(there=b, locked=a)


def _space(a: str, b: str, into: Catalogue | None) -> str:
    if a == b:
        return ""
    names = {
        "\u00a0": translate("verbatim", "a no-break space", into=into),
        "\u202f": translate("verbatim", "a narrow no-break space", into=into),
        "\u2009": translate("verbatim", "a thin space", into=into),
        "\u2007": translate("verbatim", "a figure space", into=into),
        "\t": translate("verbatim", "a tab", into=into),
        "\n": translate("verbatim", "a line end", into=into),
        " ": translate("verbatim", "a space", into=into),
    }
    return translate("verbatim", "{there} stands where {locked} was", into=into).format(there=names[b], locked=names[a])


def _other_words(old: str, new: str, into: Catalogue | None) -> str:
    if not old.strip():
        return translate("verbatim", "«{there}» was added", into=into).format(there=_short(new))
    if not new.strip():
        return translate("verbatim", "«{locked}» is gone", into=into).format(locked=_short(old))
    return translate("verbatim", "«{there}» stands for «{locked}»", into=into).format(
        there=_short(new), locked=_short(old)
    )


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"
