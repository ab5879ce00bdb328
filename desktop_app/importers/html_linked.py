"""JSON-LD on web pages: the article of schema.org that a page is about."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

LIMIT = 2_000_000
"""Characters of one block; a longer one is no description."""
_NODES = 10_000

_AROUND = re.compile(r"^\s*(?:<!--|/\*\s*<!\[CDATA\[\s*\*/|//\s*<!\[CDATA\[|<!\[CDATA\[)|"
                     r"(?:-->|/\*\s*\]\]>\s*\*/|//\s*\]\]>|\]\]>)?\s*;?\s*$")  # fmt: skip
_TRAILING_COMMA = re.compile(r",(?=\s*[}\]])")
_ARTICLES = frozenset(("blogposting", "interview", "report", "liveblogposting", "socialmediaposting"))
_INSIDE = ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "hasPart")


@dataclass(frozen=True, slots=True)
class Linked:
    """What an article says of itself, as it is written there."""

    title: str = ""
    date: str = ""
    outlet: str = ""
    authors: tuple[str, ...] = ()
    interviewee: str = ""
    place: str = ""
    url: str = ""
    language: str = ""


def linked_data(blocks: Iterable[str]) -> Linked:
    """Return what the first article in the blocks says; a page that names none may still name its date."""
    nodes = [node for block in blocks for node in _nodes(_loaded(block))]
    names = {str(node["@id"]): node for node in nodes if isinstance(node.get("@id"), str) and len(node) > 1}
    article = next((node for node in nodes if _is_article(node)), None)
    if article is not None:
        return _linked(article, names)
    page = next((node for node in nodes if "webpage" in _types(node) and node.get("datePublished")), None)
    return replace(Linked(), date=_said(page.get("datePublished"))) if page is not None else Linked()


def _loaded(block: str) -> Any:
    """Read JSON as sites write it: between marks of a comment, with line ends in strings and commas too many."""
    if len(block) > LIMIT:
        return None
    block = _AROUND.sub("", block)
    for text in (block, _TRAILING_COMMA.sub("", block)):
        try:
            return json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _nodes(found: Any) -> Iterator[dict[str, Any]]:
    """Return the described things, outer before inner."""
    waiting, count = [found], 0
    while waiting and count < _NODES:
        one = waiting.pop(0)
        count += 1
        if isinstance(one, list):
            waiting += one
        elif isinstance(one, dict):
            yield one
            waiting += [one[key] for key in _INSIDE if isinstance(one.get(key), dict | list)]


def _types(node: dict[str, Any]) -> set[str]:
    kinds = node.get("@type")
    return {str(kind).rsplit("/", 1)[-1].lower() for kind in (kinds if isinstance(kinds, list) else [kinds])}


def _is_article(node: dict[str, Any]) -> bool:
    # A teaser of another article names only its address.
    return any(kind.endswith("article") or kind in _ARTICLES for kind in _types(node)) and (
        "headline" in node or "datePublished" in node or "articleBody" in node or "author" in node
    )


def _linked(node: dict[str, Any], names: dict[str, dict[str, Any]]) -> Linked:
    return Linked(
        title=_said(node.get("headline")) or _said(node.get("name")),
        date=_said(node.get("datePublished")),
        outlet=", ".join(_names(node.get("publisher"), names)[:1]),
        authors=tuple(_names(node.get("interviewer"), names) or _names(node.get("author"), names, people=True)),
        interviewee=", ".join(_names(node.get("interviewee"), names)),
        place=", ".join(_names(node.get("locationCreated"), names)[:1]),
        url=_address(node.get("url")) or _address(node.get("mainEntityOfPage")) or _address(node.get("@id")),
        language=_said(node.get("inLanguage")),
    )


def _said(value: Any) -> str:
    """Return a value that may be a list of them, or in a language."""
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, dict):
        value = value.get("@value") or value.get("alternateName") or value.get("name") or ""
    return value if isinstance(value, str) else ""


def _names(value: Any, names: dict[str, dict[str, Any]], people: bool = False) -> list[str]:
    """Return the names of persons or organisations; `people` leaves organisations out."""
    found = []
    for one in value if isinstance(value, list) else [value]:
        thing = names.get(str(one.get("@id")), one) if isinstance(one, dict) and not one.get("name") else one
        if isinstance(thing, str):
            found.append(thing)
        elif isinstance(thing, dict) and not (people and any(kind.endswith("organization") for kind in _types(thing))):
            name = _said(thing.get("name"))
            found += [name] if name else []
    return found


def _address(value: Any) -> str:
    if isinstance(value, dict):
        value = value.get("@id") or value.get("url")
    return value if isinstance(value, str) and value.startswith(("http://", "https://")) else ""
