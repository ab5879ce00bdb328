"""The sentences that stand in the code, and the catalogues that must hold them all.

`python -m tests.architecture.catalogues` (that is `start.py translate`) brings the catalogues up to date: what is new
in the code is added unfinished, what is gone from it is dropped, what is translated stays. The files are Qt Linguist's.
Its own lupdate cannot read them from our code: it passes over every call in Python that has a keyword argument.
"""

import ast
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CATALOGUES = {code: ROOT / "resources" / "translations" / f"kartoteka_{code}.ts" for code in ("ru", "kk", "en")}
FORMS = {"ru": 3, "kk": 2, "en": 2}
"""How many forms a counted thing has."""
SPEAKERS = ("translate", "QT_TRANSLATE_NOOP")

Key = tuple[str, str]


@dataclass(slots=True)
class Sentence:
    """A sentence of the code: whether it counts something, and the files in which it stands."""

    counted: bool
    files: set[str] = field(default_factory=set)


@dataclass(slots=True)
class Spoken:
    """All that the code says."""

    sentences: dict[Key, Sentence] = field(default_factory=dict)
    contexts_of_variables: dict[str, str] = field(default_factory=dict)
    """Contexts in which something is translated whose text only a run knows, and where that is."""
    noted: set[str] = field(default_factory=set)
    """Contexts whose sentences are marked where they stand and translated elsewhere."""
    unreadable: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Message:
    """A message of a catalogue: its forms, and whether they are finished."""

    counted: bool
    forms: list[str]
    finished: bool


def spoken(root: Path = ROOT) -> Spoken:
    """Return all sentences of the program's code."""
    found = Spoken()
    for folder in ("desktop_app", "db"):
        for path in sorted((root / folder).rglob("*.py")):
            _read(path.read_text(encoding="utf-8"), path.relative_to(root).as_posix(), found)
    return found


def _read(source: str, name: str, found: Spoken) -> None:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and _name(node.func) in SPEAKERS and len(node.args) > 1:
            _take(node, name, found)


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _take(call: ast.Call, name: str, found: Spoken) -> None:
    context, text = (_literal(one) for one in call.args[:2])
    if context is None:
        found.unreadable.append(f"{name}:{call.lineno}")
    elif text is None:
        found.contexts_of_variables[context] = f"{name}:{call.lineno}"
    else:
        counted = len(call.args) > 3 or any(one.arg == "n" for one in call.keywords)
        sentence = found.sentences.setdefault((context, text), Sentence(counted))
        sentence.counted = sentence.counted or counted
        sentence.files.add(name)
        if _name(call.func) == "QT_TRANSLATE_NOOP":
            found.noted.add(context)


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def messages(path: Path) -> dict[Key, Message]:
    """Return the messages of a catalogue."""
    return dict(_messages(ET.parse(path).iter("context")))  # noqa: S314 - shipped with the program


def _messages(contexts: Iterable[ET.Element]) -> Iterator[tuple[Key, Message]]:
    for context in contexts:
        for one in context.iter("message"):
            translation = one.find("translation")
            counted = one.get("numerus") == "yes"
            if translation is None:
                continue
            forms = (
                [form.text or "" for form in translation.iter("numerusform")] if counted else [translation.text or ""]
            )
            key = context.findtext("name", ""), one.findtext("source", "")
            yield key, Message(counted, forms, translation.get("type") is None)


def updated(language: str, known: dict[Key, Message], found: Spoken) -> bytes:
    """Return the catalogue of a language with exactly the sentences of the code."""
    top = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    by_context: dict[str, ET.Element] = {}
    for (context, text), sentence in sorted(found.sentences.items()):
        if context not in by_context:
            by_context[context] = ET.SubElement(top, "context")
            ET.SubElement(by_context[context], "name").text = context
        message = ET.SubElement(by_context[context], "message", {"numerus": "yes"} if sentence.counted else {})
        for file in sorted(sentence.files):
            ET.SubElement(message, "location", filename=f"../../{file}")
        ET.SubElement(message, "source").text = text
        _add_translation(message, known.get((context, text)), sentence.counted, FORMS[language])
    ET.indent(top, "    ")
    body = ET.tostring(top, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'.encode()


def _add_translation(message: ET.Element, known: Message | None, counted: bool, forms: int) -> None:
    translation = ET.SubElement(message, "translation")
    texts = known.forms if known and known.counted == counted else []
    if not (known and known.finished and texts):
        translation.set("type", "unfinished")
    if not counted:
        translation.text = texts[0] if texts else ""
        return
    for number in range(forms):
        ET.SubElement(translation, "numerusform").text = texts[number] if number < len(texts) else ""


def main() -> int:
    """Bring the three catalogues up to date and say how much is left to translate."""
    found = spoken()
    for language, path in CATALOGUES.items():
        known = messages(path) if path.is_file() else {}
        path.write_bytes(updated(language, known, found))
        left = sum(not message.finished for message in messages(path).values())
        sys.stdout.write(f"{path.name}: {len(found.sentences)} sentences, {left} to translate\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
