"""The sentences that an editor reads, in the language that the editor chose.

One catalogue serves the window and the command line: Qt Linguist `.ts` files (made by lupdate), read as they are, so
that nothing has to be compiled and the command line needs no Qt. English is the source language.
"""

import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterable, Mapping

LANGUAGES = ("ru", "kk", "en")

_Key = tuple[str, str]


class Catalogue:
    """Translations of one language: (context, source sentence) → forms by number."""

    def __init__(self, language: str, messages: Mapping[_Key, tuple[str, ...]]) -> None:
        self.language = language
        self.messages = messages

    @classmethod
    def parse(cls, language: str, ts: bytes) -> "Catalogue":
        """Read a `.ts` file of ours; unfinished messages count as missing."""
        messages: dict[_Key, tuple[str, ...]] = {}
        for context in ET.fromstring(ts).iter("context"):  # noqa: S314 - shipped with the program
            name = context.findtext("name", "")
            for message in context.iter("message"):
                translation = message.find("translation")
                if translation is None or translation.get("type") is not None:
                    continue
                forms: Iterable[str] = (
                    [f.text or "" for f in translation.iter("numerusform")]
                    if message.get("numerus") == "yes"
                    else [translation.text or ""]
                )
                messages[name, message.findtext("source", "")] = tuple(forms)
        return cls(language, messages)


def plural_form(language: str, n: int) -> int:
    """Return which form a number takes: Russian has three, English two, Kazakh two with the same words (CLDR)."""
    if language == "ru":
        if n % 10 == 1 and n % 100 != 11:
            return 0
        return 1 if n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14) else 2
    return 0 if n == 1 else 1


_current = Catalogue("en", {})
_load: Callable[[str], bytes] | None = None


def set_source(load: Callable[[str], bytes]) -> None:
    """Say where the catalogues are: a function from language code to the bytes of its `.ts` file."""
    global _load  # noqa: PLW0603 - the language of the program is one for the whole process
    _load = load


def use(language: str) -> None:
    """Speak this language from now on (`ru`, `kk` or `en`; anything else is English)."""
    global _current  # noqa: PLW0603
    language = language if language in LANGUAGES else "en"
    _current = Catalogue.parse(language, _load(language)) if _load else Catalogue(language, {})


def language() -> str:
    """Return the code of the language spoken now."""
    return _current.language


def catalogue(language: str) -> Catalogue:
    """Return the catalogue of a language without switching to it (a dossier may speak another language)."""
    if language == _current.language or _load is None:
        return _current if language == _current.language else Catalogue(language, {})
    return Catalogue.parse(language, _load(language))


def translate(context: str, text: str, comment: str = "", n: int = -1, *, into: Catalogue | None = None) -> str:
    """Return the sentence in the current language; `%n` becomes the number, in the form that it asks for."""
    chosen = into or _current
    forms = chosen.messages.get((context, text))
    if forms is None:
        result = text
    elif n >= 0:
        result = forms[min(plural_form(chosen.language, n), len(forms) - 1)]
    else:
        result = forms[0]
    return result.replace("%n", str(n)) if n >= 0 else result


class _Spoken(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return "…"


def spoken(error: BaseException) -> str:
    """Return an expected error as a sentence in the editor's language."""
    sentence = getattr(error, "sentence", None)
    if not isinstance(sentence, str):
        return str(error)
    places = getattr(error, "places", {})
    return translate("errors", sentence).format_map(_Spoken(places))
