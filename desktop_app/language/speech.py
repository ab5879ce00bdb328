"""Words in quotation marks, and lines of dialogue, that somebody says, with the clauses that report them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop_app.domain.anchors import Span, trimmed
from desktop_app.domain.interviews import Language
from desktop_app.language.clauses import Clause, read_clause
from desktop_app.language.interruptions import DASH, GAP, RELATIVE, WORD, cut_at_clauses, keep, told
from desktop_app.language.lexicon import Lexicon
from desktop_app.language.names import is_given
from desktop_app.language.quotemarks import Pair, pairs
from desktop_app.language.sentences import ends_here, sentences

_AFTER = re.compile(rf"{GAP}*(?P<stop>[,.!?…]*){GAP}*(?P<dash>{DASH}(?:{GAP}+|(?=[a-zа-яёәғқңөұүһі])))?")
_COLON = re.compile(rf":\s*(?:{DASH}\s*)?$")
_COMMA = re.compile(r",\s*$")
_DIALOGUE = re.compile(rf"{DASH}{GAP}+(?=[«\"„“…]?[^\W\d_])")
_STOP = re.compile(r"[.!?…]+|\n|;|:(?=\s*[«\"“„])")
_JOINED = re.compile(rf"[\s,.;]*+(?:{DASH})?+\s*+$")
_PARTED = re.compile(rf"(?:,{GAP}*{DASH}|{DASH}|:){GAP}*$")

CLAUSE = 600
"""Characters of the longest reporting clause that is read."""

NEAR = 240
"""Characters of the longest one that no dash opens."""

SENTENCEWORDS = 4
"""From how many words on a sentence in marks without any clause is taken for speech."""


@dataclass(slots=True)
class Speech:
    """Words said: `spans` without marks and clauses; `start:end` with the marks."""

    spans: list[Span]
    clauses: list[Clause]
    form: str
    """`after`, `before`, `inside`, `dialogue` (a clause says who), `alone` (a whole paragraph) or `free`."""
    start: int
    end: int
    block: Span = field(default_factory=lambda: Span(0, 1))


def find_speech(text: str, block: Span, lexicon: Lexicon, lead: Clause | None = None) -> list[Speech]:
    """Return the direct speech in quotation marks of one paragraph. Names and single words in marks are none.

    `lead` is the clause with a colon that ends the paragraph before.
    """
    outer = [pair for pair in pairs(text, block) if pair.depth == 0]
    found: list[Speech] = []
    low = block.start
    for pair, limit in zip(outer, _limits(text, outer, block, lexicon.language), strict=True):
        goes_on = bool(found) and _goes_on(text, found[-1], pair)
        opens = lead if pair.opening == block.start else None
        speech = _speech(text, pair, (low, limit), block, lexicon, opens)
        if speech is None and goes_on:
            speech = _rest(text, pair, block)
        low = pair.outer
        if speech is None:
            continue
        if goes_on and speech.form in ("free", "before"):
            found[-1].spans += speech.spans
            found[-1].end = speech.end
        else:
            found.append(speech)
    return found


def carried_on(text: str, before: Speech, block: Span) -> Span | None:
    """Return the words of a paragraph that end a quote left open in the one before: `«А.` and, below it, `Б»`."""
    opening = text[before.start]
    closing = {"«": "»", "„": "“"}.get(opening)
    if closing is None or before.form == "dialogue" or before.end < before.block.end:
        return None
    own = text.find(opening, block.start, block.end)
    place = text.find(closing, block.start, block.end)
    apart = bool(text[before.block.end : block.start].strip())
    if apart or text.rfind(closing, before.start, before.end) >= 0 or 0 <= own < place or place <= block.start:
        return None
    return trimmed(text, Span(block.start, place))


def lead_of(text: str, block: Span, lexicon: Lexicon) -> Clause | None:
    """Return the clause that ends a paragraph with a colon and reports what the next one says: «Он добавил:»."""
    if not text[max(block.start, block.end - 6) : block.end].rstrip("*_ ").endswith(":"):
        return None
    last = sentences(text, max(block.start, block.end - CLAUSE), block.end)[-1]
    clause = read_clause(text, last.start, last.end, lexicon)
    # «Илья Петров, фермер:»
    names = [token.text for token in clause.tokens if token.is_word][:1]
    caption = last.start == block.start and len(clause.tokens) <= 14 and bool(names) and is_given(names[0])
    return clause if clause.verb is not None or caption else None


def _limits(text: str, outer: Sequence[Pair], block: Span, language: Language) -> list[int]:
    """A clause ends at the latest where the next speech opens; a name in marks may stand inside a clause."""
    limits: list[int] = []
    limit = block.end
    for pair in reversed(outer):
        limits.append(min(limit, pair.outer + CLAUSE))
        long = len(WORD.findall(text, pair.start, pair.end)) >= SENTENCEWORDS
        near = max(block.start, pair.opening - 6)
        comma = language is Language.ENGLISH and _COMMA.search(text, near, pair.opening)
        if long or comma or _PARTED.search(text, near, pair.opening):
            limit = pair.opening
    return limits[::-1]


def _speech(
    text: str, pair: Pair, reach: tuple[int, int], block: Span, lexicon: Lexicon, lead: Clause | None
) -> Speech | None:
    low, limit = reach
    spans, clauses = cut_at_clauses(text, pair.start, pair.end, lexicon)
    begins = _begins_sentence(text, block.start, pair.opening)
    after = _after(text, pair, limit, lexicon)
    before = lead or _before(text, pair, low, lexicon)
    form = _form(text, pair, block, begins, (clauses, after, before))
    if not form or not spans:
        return None
    said = [*clauses, *(clause for clause in (after, before) if clause)]
    end = after.end if after and form != "free" else pair.outer
    return Speech(spans, said, form, pair.opening, end, block)


def _form(
    text: str, pair: Pair, block: Span, begins: bool, clauses: tuple[list[Clause], Clause | None, Clause | None]
) -> str:
    """Return how a speech is reported (`Speech.form`), or "" where the words in marks are none."""
    inside, after, before = clauses
    whole = _is_sentence(text, pair)
    alone = pair.opening == block.start and _ends_block(text, pair, block)
    if inside:
        return "inside"
    if after and (begins or before):
        return "after"
    if before and (whole or (before.verb is not None and not before.by)):
        return "before"
    # “Hey!” is short, but a title has no stop before its closing mark.
    if alone and (whole or (pair.closed and text[pair.end - 1] in ".!?…" and text[pair.start].isupper())):
        return "alone"
    return "free" if whole and begins and _ends_sentence(text, pair) else ""


def _rest(text: str, pair: Pair, block: Span) -> Speech | None:
    """A sentence too short to be speech by itself, right after the clause of another: `"No," he said. "Never."`"""
    spans: list[Span] = []
    keep(spans, text, pair.start, pair.end)
    joined = bool(_PARTED.search(text, max(block.start, pair.opening - 6), pair.opening))
    ended = joined or (_ends_sentence(text, pair) and text[pair.start].isupper())
    return Speech(spans, [], "free", pair.opening, pair.outer, block) if spans and ended else None


def find_dialogue(text: str, block: Span, lexicon: Lexicon, lead: Clause | None = None) -> Speech | None:
    """Return the line of dialogue that a dash opens: `— Слезай, — сказала мама. — И займись делом.`

    `lead` is the clause with a colon that ends the paragraph before.
    """
    opening = _DIALOGUE.match(text, block.start, block.end)
    if not opening:
        return None
    spans, clauses = cut_at_clauses(text, opening.end(), block.end, lexicon, dialogue=True)
    if not spans or (text[opening.end()].islower() and not clauses):
        return None
    return Speech(spans, [*clauses, *([lead] if lead else [])], "dialogue", block.start, block.end, block)


def _after(text: str, pair: Pair, limit: int, lexicon: Lexicon) -> Clause | None:
    """Return the clause that follows the closing mark, where one reports."""
    match = _AFTER.match(text, pair.outer, limit)
    if not match or match.end() >= limit or text[match.end()] == "\n":
        return None
    reach = _reach(text, pair, match, lexicon.language)
    if reach < 0:
        return None
    limit = limit if match["dash"] else min(limit, match.end() + NEAR)
    clause = read_clause(text, match.end(), clause_end(text, match.end(), limit), lexicon)
    if match["dash"] and text[match.end()].islower():
        clause = told(clause)
    if clause.verb is None or clause.tokens[0].text in RELATIVE:
        return None
    return clause if clause.verb <= reach else None


def _reach(text: str, pair: Pair, match: re.Match[str], language: Language) -> int:
    """Return how many tokens may stand between the closing mark, with its comma or dash, and the reporting verb."""
    if match["dash"]:
        return 9
    inside = text[pair.end - 1]
    if language is not Language.ENGLISH and text[match.end()].isupper() and inside in ".!?…":
        return -1  # the next sentence
    comma = "," in match["stop"] or inside in ",?!…—"
    if "." in match["stop"] or not (comma or language is Language.KAZAKH):
        return -1
    if language is Language.ENGLISH:
        return 12 if inside == "," else 5
    # «Кайрат», как сообщил тренер, …: a name in marks with a comma is no speech.
    return 5 if language is Language.KAZAKH or inside in "!?…" or _is_sentence(text, pair) else -1


def clause_end(text: str, start: int, limit: int) -> int:
    """Return where the sentence that a clause ends in is over, before its full stop."""
    for match in _STOP.finditer(text, start, limit):
        if match[0][0] not in ".!?…" or ends_here(text, match.start(), match.end(), limit):
            return match.start()
    return start + len(text[start:limit].rstrip(" \u00a0:—–-"))


def _before(text: str, pair: Pair, low: int, lexicon: Lexicon) -> Clause | None:
    """Return the clause that a colon (in English also a comma) parts from the opening mark."""
    colon = _COLON.search(text, low, pair.opening)
    comma = _COMMA.search(text, low, pair.opening) if lexicon.language is Language.ENGLISH else None
    if not (colon or comma):
        return None
    found = sentences(text, low, pair.opening)
    if not found:
        return None
    clause = read_clause(text, found[-1].start, found[-1].end, lexicon)
    if comma and (clause.verb is None or len(clause.tokens) - clause.verb > 8):
        return None
    return clause


def _begins_sentence(text: str, start: int, opening: int) -> bool:
    before = text[max(start, opening - 12) : opening].rstrip(" \u00a0—–-")
    return not before or before[-1] in '.!?…:\n»”“"*)'


def _is_sentence(text: str, pair: Pair) -> bool:
    """Say whether enough words stand between the marks, beginning like a sentence."""
    words = text[pair.start : pair.end].lstrip('…. \u00a0—–-«"„“[(*')
    return bool(words) and (words[0].isupper() or words[0].isdigit()) and len(WORD.findall(words)) >= SENTENCEWORDS


def _ends_sentence(text: str, pair: Pair) -> bool:
    last, following = text[pair.end - 1], text[pair.outer : pair.outer + 1]
    return last in ".!?…" or following in (".", "!", "?", "…", "", "\n")


def _ends_block(text: str, pair: Pair, block: Span) -> bool:
    rest = text[pair.outer : min(block.end, pair.outer + 12)]
    return block.end - pair.outer <= 12 and not rest.strip(" .,!?…*\u00a0")


def _goes_on(text: str, before: Speech, pair: Pair) -> bool:
    """Say whether a pair continues the speech whose clause ends right before it: `"A," said X. "B."`"""
    if before.form != "after" or pair.opening < before.end:
        return False
    return bool(_JOINED.match(text, before.end, pair.opening))
