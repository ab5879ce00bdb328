"""The command that shows the same words elsewhere, and what was said on the same subject at another time."""

import argparse
from collections.abc import Sequence

from desktop_app.cli.opening import opened
from desktop_app.cli.printing import quote_words, say, show, show_json
from desktop_app.domain.errors import NotFound
from desktop_app.domain.ids import QuoteId
from desktop_app.domain.likeness import words_of
from desktop_app.domain.sameness import sameness
from desktop_app.domain.subjects import Hint
from desktop_app.services.commands import DeclineProposal
from desktop_app.services.comparing import PieceKind
from desktop_app.services.house import Application
from desktop_app.services.looking_up import quote_id, short
from desktop_app.services.ports import Reading
from desktop_app.services.similar import Beside, Group
from desktop_app.services.views import QuoteView
from desktop_app.services.vocabulary import hint_words, same_words
from desktop_app.services.word_by_word import word_by_word
from desktop_app.services.words import translate


def similar(application: Application, asked: argparse.Namespace) -> int:
    """Show what stands beside a quote, or all groups; or keep that two quotes have nothing to do with each other."""
    if asked.quote is None and not asked.all:
        say(translate("cli", "Name a quote, or say --all."))
        return 2
    with opened(application, asked, write=asked.decline is not None) as desk:
        if asked.all:
            groups = desk.similar.groups()
            with desk.storage.reading() as reading:
                _show_groups(reading, groups, as_json=asked.json)
            return 0
        with desk.storage.reading() as reading:
            id = quote_id(reading, asked.quote)
            other = None if asked.decline is None else quote_id(reading, asked.decline)
        if other is not None:
            if other == id:
                raise NotFound(kind="quote", name=asked.decline)
            made = desk.editing.do(DeclineProposal(id, other)).made
            if asked.json:
                show_json({"declined": list(made)})
            return 0
        beside = desk.similar.beside(id)
        with desk.storage.reading() as reading:
            _show_beside(reading, id, beside, as_json=asked.json)
    return 0


def _show_groups(reading: Reading, groups: Sequence[Group], *, as_json: bool) -> None:
    if as_json:
        show_json([
            {"earliest": group.quotes[0], "quotes": group.quotes, "differing": group.differing, "hints": group.hints}
            for group in groups
        ])  # fmt: skip
        return
    say(translate("cli", "%n group(s) of the same words", n=len(groups)))
    for group in groups:
        first, *others = reading.quotes_of(group.quotes)
        show(quote_words(first))
        for one in others:
            how = sameness(tuple(words_of(first.quote.words)), tuple(words_of(one.quote.words)))
            show(f"    {_source(one)} · {same_words(how)}")
            if group.differing:
                show(f"        {_with_differences(first, one, part=bool(how and how.part))}")
        show("")


def _show_beside(reading: Reading, id: QuoteId, beside: Beside, *, as_json: bool) -> None:
    if as_json:
        show_json({
            "quote": id, "earliest": beside.earliest,
            "same": [
                {
                    "id": one.id, "differing": one.how.differing if one.how else None,
                    "part": one.how.part if one.how else False, "hints": one.hints,
                }
                for one in beside.same
            ],
            "proposals": beside.proposals,
        })  # fmt: skip
        return
    here = reading.quote(id)
    ids = [*(one.id for one in beside.same), *(one.id for one in beside.proposals)]
    others = {view.id: view for view in reading.quotes_of(ids)}
    show(quote_words(here))
    if beside.same:
        show(translate("similar", "The same words elsewhere (%n)", n=len(beside.same)))
    for same in beside.same:
        told = (_source(others[same.id]), same_words(same.how), *_hints(same.hints), _first(same.id, beside))
        show("    " + " · ".join(part for part in told if part))
        show(f"        {_with_differences(here, others[same.id], part=bool(same.how and same.how.part))}")
    if beside.proposals:
        show(translate("similar", "Perhaps about the same (%n)", n=len(beside.proposals)))
    for proposal in beside.proposals:
        show("    " + " · ".join((_source(others[proposal.id]), f"{proposal.closeness:.2f}", *_hints(proposal.hints))))
        show(f"        «{others[proposal.id].quote.words}»")


def _first(id: QuoteId, beside: Beside) -> str:
    return translate("similar", "earliest source") if id == beside.earliest else ""


def _hints(hints: Sequence[Hint]) -> list[str]:
    return [hint_words(hint) for hint in hints]


def _source(view: QuoteView) -> str:
    return " · ".join(part for part in (short(view.id), view.date or "", view.outlet, view.title, view.speaker) if part)


def _with_differences(here: QuoteView, other: QuoteView, *, part: bool = False) -> str:
    """Return the words of another quote; what differs stands in brackets, as `wdiff` has it."""
    signs = {PieceKind.EQUAL: "{}", PieceKind.REMOVED: "[-{}-]", PieceKind.ADDED: "{{+{}+}}"}
    stretches = word_by_word(here.quote.words, other.quote.words, part=part)
    return "«" + " ".join(signs[one.kind].format(one.words) for one in stretches) + "»"
