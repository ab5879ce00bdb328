"""Commands that find and show."""

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from desktop_app.cli.opening import opened
from desktop_app.cli.printing import (
    quote_json,
    quote_words,
    results_json,
    say,
    show,
    show_found,
    show_json,
    show_place,
)
from desktop_app.cli.searching import KWIC_ORDERS, concordance
from desktop_app.domain.dates import partial_date
from desktop_app.domain.errors import FileUnreadable, OtherEncoding, QueryNotUnderstood
from desktop_app.domain.quotes import QuoteState
from desktop_app.services.found import PASSAGE, SHOWN, THINGS, Hit, Reason, Results
from desktop_app.services.house import Application
from desktop_app.services.looking_up import interview_id, short, speaker_id, tag_id
from desktop_app.services.ports import Reading
from desktop_app.services.queries import QuoteFilter
from desktop_app.services.query_help import lines, reason_words
from desktop_app.services.words import translate


def search(application: Application, asked: argparse.Namespace) -> int:
    """Search the archive."""
    if asked.kwic or asked.csv is not None or asked.sort in KWIC_ORDERS:
        return concordance(application, asked)
    with opened(application, asked, write=False) as desk:
        desk.finding.catch_up()
        try:
            results = desk.finding.search(
                asked.query, asked.limit, asked.sort, others=asked.limit if asked.kind else SHOWN
            )
        except QueryNotUnderstood as error:
            show_place(asked.query, error.start, error.end)
            raise
    results = of_kinds(results, asked.kind)
    if asked.json:
        show_json(results_json(results))
        return 0
    if not asked.kind or PASSAGE in asked.kind:
        say(translate("cli", "%n passage(s) found", n=results.total))
    if results.instead:
        say(translate("cli", "Did you mean: {query}").format(query=results.instead))
    for hit in results.hits:
        about = " · ".join(part for part in (short(hit.interview), hit.date or "", hit.title, *hit.speakers) if part)
        show_found(about, hit.snippet, hit.marks)
        if asked.why:
            _show_why(hit)
    _show_others(results)
    return 0


def of_kinds(results: Results, kinds: Sequence[str]) -> Results:
    """Return an answer without what is of other kinds; all of it where no kind is named."""
    if not kinds:
        return results
    there = {kind: number for kind, number in results.others_total.items() if kind in kinds}
    others = tuple(hit for hit in results.others if hit.kind in kinds)
    if PASSAGE in kinds:
        return replace(results, others=others, others_total=there)
    return replace(results, total=0, hits=(), facets={}, others=others, others_total=there)


def _show_others(results: Results) -> None:
    for kind in THINGS:
        if number := results.others_total.get(kind, 0):
            say(_others_found(kind, number))
        for hit in results.others:
            if hit.kind == kind:
                about = " · ".join(part for part in (short(hit.target), hit.date or "", hit.title) if part)
                show_found(about, hit.snippet, hit.marks)


def _others_found(kind: str, number: int) -> str:
    return {
        "title": translate("cli", "%n title(s) found", n=number),
        "speaker": translate("cli", "%n speaker(s) found", n=number),
        "tag": translate("cli", "%n tag(s) found", n=number),
        "dossier": translate("cli", "%n dossier(s) found", n=number),
        "note": translate("cli", "%n note(s) found", n=number),
        "link": translate("cli", "%n link(s) found", n=number),
    }[kind]


def _show_why(hit: Hit) -> None:
    for form, word, reason in hit.forms:
        show(f"    {form} ← {word} ({reason_words(Reason(reason))})")


class Syntax(argparse.Action):
    """The option that explains the query language and needs nothing else."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        """Write the lines and end."""
        said = lines()
        width = max(len(example) for example, _ in said)
        for example, meaning in said:
            show(f"{example:<{width}}  {meaning}")
        parser.exit()


def show_interview(application: Application, asked: argparse.Namespace) -> int:
    """Show one interview with all that hangs on it, or list all."""
    with opened(application, asked, write=False) as desk, desk.storage.reading() as reading:
        if asked.interview is None:
            _list(reading, as_json=asked.json)
        else:
            _show(reading, asked.interview, as_json=asked.json)
    return 0


def _list(reading: Reading, *, as_json: bool) -> None:
    lines = reading.interviews()
    if as_json:
        show_json(lines)
        return
    for line in lines:
        quotes = translate("cli", "%n quote(s)", n=line.quotes)
        show(f"{short(line.id)}  {line.date or '—'}  {line.title}  ({quotes})")


def _show(reading: Reading, name: str, *, as_json: bool) -> None:
    id = interview_id(reading, name)
    view = reading.interview(id)
    firm, waiting = (reading.quotes(QuoteFilter(interview=id, waiting=one)) for one in (False, True))
    if as_json:
        show_json({
            "interview": view.interview, "text": view.text, "body_start": view.body_start, "sha256": view.sha256,
            "revision": view.revision, "passages": view.passages, "places": view.places,
            "file": view.original_name,
            "quotes": [_whole(reading, one.id) for one in firm],
            "waiting": [_whole(reading, one.id) for one in waiting],
            "notes": reading.notes_of("interview", id),
        })  # fmt: skip
        return
    about = view.interview
    show(" · ".join(part for part in (about.title, about.date or "", about.outlet, about.terms.value) if part))
    show("")
    show(view.text[view.body_start :].rstrip())
    show("")
    for one in firm:
        show(quote_words(one))
    if waiting:
        show(translate("cli", "%n quote(s) are not in this state of the text:", n=len(waiting)))
    for one in waiting:
        show(quote_words(one))


def _whole(reading: Reading, id: str) -> dict[str, object]:
    view = reading.quote(reading.quote_ids(id)[0])
    return quote_json(view, reading.notes_of("quote", id), reading.links_of(view.id))


def chosen(reading: Reading, asked: argparse.Namespace, state: str | None = None) -> QuoteFilter:
    """Return the filter that the options ask for. Raises `NotFound`, `Ambiguous` or `BadDate`."""
    return QuoteFilter(
        speaker=speaker_id(reading, asked.speaker) if asked.speaker else None,
        tag=tag_id(reading, asked.tag) if asked.tag else None,
        since=partial_date(asked.since) if asked.since else None,
        until=partial_date(asked.until) if asked.until else None,
        state=QuoteState(state) if state else None,
    )


def quotes(application: Application, asked: argparse.Namespace) -> int:
    """List quotes."""
    with opened(application, asked, write=False) as desk, desk.storage.reading() as reading:
        views = reading.quotes(chosen(reading, asked, asked.state))
        if asked.json:
            show_json([_whole(reading, view.id) for view in views])
            return 0
    for view in views:
        show(quote_words(view))
    return 0


def detect(application: Application, asked: argparse.Namespace) -> int:
    """Find quotes and speakers in files, or in lines of JSON on standard input."""
    find = application.detect()
    if asked.jsonl:
        sources = [_text(path) for path in asked.files] or [sys.stdin.read()]
        # Only "\n" ends a line of JSON: a text may hold the line ends of Unicode as they are.
        lines = [line for source in sources for line in source.split("\n") if line.strip()]
        for line in lines:
            show_json(find(json.loads(line)))
        return 0
    for path in asked.files:
        text = _text(path)
        answer = find({"id": str(path), "text": text})
        if asked.json:
            show_json(answer)
            continue
        for quote in answer["quotes"]:
            words = " […] ".join(text[start:end] for start, end in quote["fragments"])
            show(f"{quote.get('speaker') or translate('cli', 'speaker unknown')}: «{words}»")
    return 0


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        raise OtherEncoding(path=path, encoding="UTF-8", position=error.start) from error
    except OSError as error:
        raise FileUnreadable(path=path, reason=error.strerror or str(error)) from error
