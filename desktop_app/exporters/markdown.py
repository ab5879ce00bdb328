"""The dossier as Markdown (CommonMark) that reads well as it is; no text in it can become markup."""

import re
from collections.abc import Iterable

from desktop_app.domain.prose import Block, Run, blocks
from desktop_app.exporters import apparatus
from desktop_app.exporters.layout_copy import plain_signs
from desktop_app.exporters.wording import Wording
from desktop_app.services.document import Document, DocumentLink, DocumentNote, DocumentQuote, DocumentSource

_MARKUP = re.compile(r"([\\`*_\[\]<>|~$^&@#])")
_LINE_START = re.compile(r"^(?:(?=[-+=:])|\d+(?=[.)]))")
_ADDRESS = re.compile(r"(?=://)|(?<=www)(?=\.)", re.IGNORECASE)
_EMPTY_LINES = re.compile(r"\n\s*\n")
_STYLES = {"": "", "emphasis": "*", "strong": "**"}


def escaped(text: str) -> str:
    """Return the text so that a reader of Markdown shows it as it is; line ends become hard breaks."""
    paragraphs = _EMPTY_LINES.split(plain_signs(text).strip())
    return "\n\n".join("\\\n".join(_line(line) for line in paragraph.split("\n")) for paragraph in paragraphs)


def _line(line: str) -> str:
    line = _ADDRESS.sub(r"\\", _MARKUP.sub(r"\\\1", line.strip(" \t").replace("\t", " ")))
    return _LINE_START.sub(r"\g<0>\\", line)


def as_markdown(document: Document) -> str:
    """Return the whole dossier."""
    return _Pages(document).text()


class _Pages:
    def __init__(self, document: Document) -> None:
        self._document = document
        self._wording = Wording.of(document)
        self._sources = {source.number: source for source in document.sources}
        self._numbers = {quote.number for quote in document.quotes()}

    def text(self) -> str:
        parts = [*self._front(), *self._contents(), *self._body(), *self._back(), *self._colophon()]
        return "\n\n".join(part for part in parts if part) + "\n"

    def _front(self) -> Iterable[str]:
        yield "# " + _inline(self._document.title)
        yield escaped(self._document.scope)
        yield _facts(self._wording.front(self._document))

    def _contents(self) -> Iterable[str]:
        yield "## " + self._wording.heading("contents")
        lines = []
        for place, section in enumerate(self._document.sections, 1):
            lines.append(f"- [{_inline(section.title)}](#section-{place})")
            quotes = (entry for entry in section.entries if isinstance(entry, DocumentQuote))
            lines += [f"  - [{q.number}](#quote-{q.number}) {self._heading_of(q)}" for q in quotes]
        yield "\n".join(lines)

    def _heading_of(self, quote: DocumentQuote) -> str:
        return f"{_inline(self._wording.speaker(quote))} — {_inline(apparatus.opening(quote))}"

    def _body(self) -> Iterable[str]:
        for place, section in enumerate(self._document.sections, 1):
            yield f'<a id="section-{place}"></a>'
            yield "## " + _inline(section.title)
            yield _prose(section.text)
            for entry in section.entries:
                if isinstance(entry, DocumentQuote):
                    yield from self._quote(entry)
                else:
                    yield _prose(entry.text)

    def _quote(self, quote: DocumentQuote) -> Iterable[str]:
        marks = "".join(f" · {mark}" for mark in self._wording.marks(quote))
        yield f'<a id="quote-{quote.number}"></a>'
        yield f"### {quote.number}. {_inline(self._wording.speaker(quote))}{marks}"
        yield self._about(quote)
        yield _context(quote.before)
        yield _quoted(" \\[…\\] ".join(escaped(words) for words in quote.fragments))
        yield _context(quote.after)
        if deviation := self._wording.deviation(quote):
            yield f"**{_inline(deviation)}**"
        yield self._place(quote)
        yield " ".join(f"`{_code(tag.path)}`" for tag in quote.tags)
        if quote.comment:
            yield f"**{self._wording.heading('comment')}**"
            yield _prose(quote.comment)
        yield "\n".join(self._link(link) for link in quote.links)
        for note in quote.notes:
            yield self._note(note)

    def _about(self, quote: DocumentQuote) -> str:
        source = self._sources.get(quote.source)
        parts = (quote.role, source.outlet, self._wording.date(source.date)) if source else (quote.role,)
        return " · ".join(_inline(part) for part in parts if part)

    def _place(self, quote: DocumentQuote) -> str:
        source = self._sources.get(quote.source)
        if source is None:
            return ""
        parts = (_inline(source.title), _inline(self._wording.locator(quote)))
        return f"[\\[{source.number}\\]](#source-{source.number}) " + ", ".join(part for part in parts if part)

    def _link(self, link: DocumentLink) -> str:
        relation = f"- **{self._wording.relation(link.type, link.outgoing)}**"
        if link.target in self._numbers:
            line = f"{relation} → [{link.target}](#quote-{link.target})"
        else:
            of = ", ".join(part for part in (link.target_speaker, link.target_source) if part)
            line = relation + (f": «{_inline(link.target_words)}»" if link.target_words else "")
            line += f" ({_inline(of)})" if of else ""
        return line + (f". {_inline(link.note)}" if link.note else "")

    def _note(self, note: DocumentNote) -> str:
        by = ", ".join(part for part in (note.author, self._wording.date(note.date)) if part)
        return f"**{self._wording.note_kind(note.kind, note.done)}** ({_inline(by)})\n\n{_prose(note.text)}"

    def _back(self) -> Iterable[str]:
        if self._document.sources:
            yield "## " + self._wording.heading("sources")
            used = apparatus.quotes_of_source(self._document)
            for source in self._document.sources:
                yield from self._source(source, used[source.number])
        for part, lines in (
            ("speakers", apparatus.speakers(self._document)),
            ("tags", apparatus.tags(self._document)),
        ):
            if lines:
                yield "## " + self._wording.heading(part)
                yield "\n".join(f"- {_inline(name)}: {_references(quotes)}" for name, quotes in lines)

    def _source(self, source: DocumentSource, quotes: list[int]) -> Iterable[str]:
        yield f'<a id="source-{source.number}"></a>'
        yield f"**\\[{source.number}\\] {_inline(source.title)}**"
        references = f"\n- {self._wording.heading('quotes')}: {_references(quotes)}" if quotes else ""
        yield _facts(self._wording.source(source)) + references

    def _colophon(self) -> Iterable[str]:
        yield "## " + self._wording.heading("colophon")
        yield from (escaped(sentence) for sentence in self._wording.statement(self._document))
        yield _facts([(self._wording.heading("state"), self._document.archive_state)])
        yield f"**{self._wording.heading('digests')}**"
        yield "\n".join(f"- [{q.number}](#quote-{q.number}) `{q.digest[:12]}`" for q in self._document.quotes())


def _inline(text: str) -> str:
    return escaped(" ".join(text.split()))


def _code(text: str) -> str:
    """Inside a code span nothing is markup but the span's own sign."""
    return " ".join(plain_signs(text).replace("`", "ˋ").split())


def _facts(lines: list[tuple[str, str]]) -> str:
    return "\n".join(f"- {label}: {_inline(value)}" for label, value in lines)


def _references(quotes: list[int]) -> str:
    return ", ".join(f"[{number}](#quote-{number})" for number in quotes)


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def _context(text: str) -> str:
    return "\n\n".join(f"*{escaped(part)}*" for part in _EMPTY_LINES.split(plain_signs(text).strip()) if part)


def _prose(text: str) -> str:
    lines: list[str] = []
    before = ""
    for block in blocks(text):
        gap = "\n" if block.kind == before == "item" else "\n\n"
        lines.append((gap if lines else "") + _block(block))
        before = block.kind
    return "".join(lines)


def _block(block: Block) -> str:
    words = "".join(_run(run) for run in block.runs)
    if block.kind == "heading":
        return "#### " + words.replace("\\\n", " ")
    if block.kind == "item":
        mark = block.mark or "-"
        return f"{mark} " + words.replace("\n", "\n" + " " * (len(mark) + 1))
    return words


def _run(run: Run) -> str:
    sign = _STYLES[run.style]
    # White space at the ends belongs between the runs: a line is stripped only at its own ends.
    start, end = len(run.text) - len(run.text.lstrip()), len(run.text.rstrip())
    return run.text[:start] + sign + escaped(run.text[start:end]) + sign + run.text[max(end, start) :]
