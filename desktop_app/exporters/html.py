"""The dossier as one HTML page: no script, nothing fetched, every word escaped, fit for reading and for printing."""

import html
import re
from collections.abc import Iterable
from itertools import groupby

from desktop_app.domain.prose import Block, Run, blocks
from desktop_app.exporters import apparatus
from desktop_app.exporters.layout_copy import plain_signs
from desktop_app.exporters.wording import Wording
from desktop_app.services.document import Document, DocumentLink, DocumentNote, DocumentQuote, DocumentSource
from resources import resource

_HEAD = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>
{style}</style>
</head>
<body>
"""
_STYLES = {"": "{}", "emphasis": "<em>{}</em>", "strong": "<strong>{}</strong>"}
_ADDRESS = re.compile(r"https?://[!-~]+")


def as_html(document: Document) -> str:
    """Return the whole dossier."""
    style = resource("dossiers", "dossier.css").read_text("utf-8")
    head = _HEAD.format(language=_e(document.language), title=_e(document.title), style=style)
    return head + "\n".join(_Pages(document).parts()) + "\n</body>\n</html>\n"


class _Pages:
    def __init__(self, document: Document) -> None:
        self._document = document
        self._wording = Wording.of(document)
        self._sources = {source.number: source for source in document.sources}
        self._numbers = {quote.number for quote in document.quotes()}

    def parts(self) -> Iterable[str]:
        yield from self._front()
        yield from self._contents()
        yield "<main>"
        yield from self._body()
        yield "</main>"
        yield from self._source_list()
        yield from self._index("speakers", apparatus.speakers(self._document))
        yield from self._index("tags", apparatus.tags(self._document))
        yield from self._colophon()

    def _front(self) -> Iterable[str]:
        yield "<header>"
        yield f'<p class="label">{_e(self._wording.heading("dossier"))}</p>'
        yield f"<h1>{_e(self._document.title)}</h1>"
        if self._document.scope:
            yield f'<p class="scope">{_e(self._document.scope)}</p>'
        yield _facts(self._wording.front(self._document))
        yield "</header>"

    def _contents(self) -> Iterable[str]:
        yield f'<nav>\n<h2>{_e(self._wording.heading("contents"))}</h2>\n<ol class="plain">'
        for place, section in enumerate(self._document.sections, 1):
            yield f'<li><a href="#section-{place}">{_e(section.title)}</a>\n<ol class="plain">'
            yield from (self._entry(one) for one in section.entries if isinstance(one, DocumentQuote))
            yield "</ol></li>"
        yield "</ol>\n</nav>"

    def _entry(self, quote: DocumentQuote) -> str:
        words = f"<span{_lang(quote.language)}>{_e(apparatus.opening(quote))}</span>"
        name = _e(self._wording.speaker(quote))
        return f'<li><a href="#quote-{quote.number}"><b>{quote.number}</b> {name}</a> — {words}</li>'

    def _body(self) -> Iterable[str]:
        for place, section in enumerate(self._document.sections, 1):
            yield f'<section id="section-{place}">\n<h2>{_e(section.title)}</h2>'
            yield _prose(section.text)
            for entry in section.entries:
                if isinstance(entry, DocumentQuote):
                    yield from self._quote(entry)
                else:
                    yield _prose(entry.text)
            yield "</section>"

    def _quote(self, quote: DocumentQuote) -> Iterable[str]:
        marks = "".join(f' <span class="mark">{_e(mark)}</span>' for mark in self._wording.marks(quote))
        name = _e(self._wording.speaker(quote))
        yield f'<article id="quote-{quote.number}">'
        yield f'<h3><span class="number">{quote.number}</span> {name}{marks}</h3>'
        yield self._about(quote)
        yield _words(quote)
        if deviation := self._wording.deviation(quote):
            yield f'<p><span class="mark">{_e(deviation)}</span></p>'
        yield self._place(quote)
        yield from self._annotations(quote)
        yield "</article>"

    def _about(self, quote: DocumentQuote) -> str:
        source = self._sources.get(quote.source)
        parts = (quote.role, source.outlet, self._wording.date(source.date)) if source else (quote.role,)
        return f'<p class="about">{" · ".join(_e(part) for part in parts if part)}</p>'

    def _place(self, quote: DocumentQuote) -> str:
        source = self._sources.get(quote.source)
        if source is None:
            return ""
        locator = self._wording.locator(quote)
        link = f'<a href="#source-{source.number}">[{source.number}] {_e(source.title)}</a>'
        return f'<p class="about">{link}{", " + _e(locator) if locator else ""}</p>'

    def _annotations(self, quote: DocumentQuote) -> Iterable[str]:
        if quote.comment:
            yield f'<div class="remark"><p class="label">{_e(self._wording.heading("comment"))}</p>'
            yield _prose(quote.comment) + "</div>"
        if not (quote.tags or quote.links or quote.notes):
            return
        yield "<aside>"
        if quote.tags:
            tags = (f'<li style="border-color:{apparatus.colour(tag)}">{_e(tag.path)}</li>' for tag in quote.tags)
            yield f'<ul class="tags">{"".join(tags)}</ul>'
        yield from (self._link(link) for link in quote.links)
        yield from (self._note(note) for note in quote.notes)
        yield "</aside>"

    def _link(self, link: DocumentLink) -> str:
        relation = f"<strong>{_e(self._wording.relation(link.type, link.outgoing))}</strong>"
        note = _prose(link.note)
        if link.target in self._numbers:
            return f'<div class="link"><p>{relation} → <a href="#quote-{link.target}">{link.target}</a></p>{note}</div>'
        of = ", ".join(part for part in (link.target_speaker, link.target_source) if part)
        words = (f"«{_e(link.target_words)}»" if link.target_words else "", f"({_e(of)})" if of else "")
        elsewhere = " ".join(part for part in words if part)
        return f'<div class="link"><p>{relation}{": " + elsewhere if elsewhere else ""}</p>{note}</div>'

    def _note(self, note: DocumentNote) -> str:
        by = ", ".join(part for part in (note.author, self._wording.date(note.date)) if part)
        label = f'<p><span class="label">{_e(self._wording.note_kind(note.kind, note.done))}</span> {_e(by)}</p>'
        return f'<div class="note {note.kind.value}">{label}{_prose(note.text)}</div>'

    def _source_list(self) -> Iterable[str]:
        if not self._document.sources:
            return
        used = apparatus.quotes_of_source(self._document)
        yield f"<section>\n<h2>{_e(self._wording.heading('sources'))}</h2>"
        for source in self._document.sources:
            yield self._source(source, used[source.number])
        yield "</section>"

    def _source(self, source: DocumentSource, quotes: list[int]) -> str:
        title = f"<h3{_lang(source.language)}>[{source.number}] {_e(source.title)}</h3>"
        used = [(self._wording.heading("quotes"), _references(quotes))] if quotes else []
        facts = [(label, _address(value)) for label, value in self._wording.source(source)]
        return f'<div class="source" id="source-{source.number}">{title}\n{_list([*facts, *used])}</div>'

    def _index(self, part: str, lines: list[tuple[str, list[int]]]) -> Iterable[str]:
        if lines:
            entries = [(_e(name), _references(quotes)) for name, quotes in lines]
            yield f"<section>\n<h2>{_e(self._wording.heading(part))}</h2>\n{_list(entries)}\n</section>"

    def _colophon(self) -> Iterable[str]:
        yield f"<footer>\n<h2>{_e(self._wording.heading('colophon'))}</h2>"
        yield from (f"<p>{_e(sentence)}</p>" for sentence in self._wording.statement(self._document))
        yield _facts([(self._wording.heading("state"), self._document.archive_state)])
        yield f'<p class="label">{_e(self._wording.heading("digests"))}</p>\n<ul class="digests">'
        for quote in self._document.quotes():
            yield f'<li><a href="#quote-{quote.number}">{quote.number}</a> <code>{_e(quote.digest[:12])}</code></li>'
        yield "</ul>\n</footer>"


def _e(text: str) -> str:
    return html.escape(plain_signs(text))


def _lang(language: str) -> str:
    known = re.fullmatch(r"[a-z]{2,3}", language)
    return f' lang="{language}" dir="auto"' if known else ' dir="auto"'


def _words(quote: DocumentQuote) -> str:
    fragments = ' <span class="gap">[…]</span> '.join(_e(words) for words in quote.fragments)
    before, after = (
        f'<p class="context">{_e(text.strip())}</p>' if text.strip() else "" for text in (quote.before, quote.after)
    )
    return f"<div{_lang(quote.language)}>{before}<blockquote><p>{fragments}</p></blockquote>{after}</div>"


def _facts(lines: list[tuple[str, str]]) -> str:
    return _list([(_e(label), _e(value)) for label, value in lines])


def _list(lines: list[tuple[str, str]]) -> str:
    return "<dl>\n" + "\n".join(f"<dt>{name}</dt><dd>{value}</dd>" for name, value in lines) + "\n</dl>"


def _address(value: str) -> str:
    return f'<a href="{_e(value)}">{_e(value)}</a>' if _ADDRESS.fullmatch(value) else _e(value)


def _references(quotes: list[int]) -> str:
    return ", ".join(f'<a href="#quote-{number}">{number}</a>' for number in quotes)


def _prose(text: str) -> str:
    parts = []
    for (kind, _), group in groupby(blocks(text), lambda block: (block.kind, bool(block.mark))):
        alike = list(group)
        parts.append(_list_of(alike) if kind == "item" else "\n".join(_block(block) for block in alike))
    return "\n".join(parts)


def _list_of(items: list[Block]) -> str:
    lines = "".join(f"<li>{_runs(item.runs)}</li>" for item in items)
    if not items[0].mark:
        return f"<ul>{lines}</ul>"
    return f'<ol start="{int(items[0].mark[:-1])}">{lines}</ol>'


def _block(block: Block) -> str:
    words = _runs(block.runs)
    return f"<h4>{words}</h4>" if block.kind == "heading" else f"<p>{words}</p>"


def _runs(runs: tuple[Run, ...]) -> str:
    return "".join(_STYLES[run.style].format(_e(run.text).replace("\n", "<br>\n")) for run in runs)
