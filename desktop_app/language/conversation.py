"""Who said a quote that no clause reports: whoever goes on, takes turns, or is the guest."""

import re
from collections.abc import Callable

from desktop_app.language.asked import Asked, Said
from desktop_app.language.voices import guest_of

_NEXT = 5
"""Characters between the end of a line of dialogue and the words of the next: line ends, a dash, a space."""
_SHORT = 90
"""Characters of a paragraph that only says what somebody did before speaking."""
_WORD = re.compile(r"[\w-]+")


def goes_on(asked: Asked) -> Said | None:
    """A quote without a clause in the paragraph of another, or whose paragraph names one subject before it."""
    last = asked.history[-1] if asked.history else None
    same = last is not None and last.end > asked.block.start
    found = asked.people.in_focus(asked.position, "", asked.block.start)
    if found and (not last or not same or last.voice is None):
        return Said(found[0], "", _word_at(asked.text, found[1]), 0.5)
    if last is not None and same:
        return Said(last.voice, "", "", 0.6, leans=True)
    # "Things change." Ben put down his cup.
    after = asked.people.first_after(asked.position, "", asked.block.end)
    return Said(after, "", "", 0.5) if after else None


def same_as_before(asked: Asked) -> Said | None:
    """A paragraph wholly in marks goes on with whoever spoke, or was named, last before it."""
    focus = asked.focus()
    return Said(focus.voice, "", "", 0.5, focus.spoke) if focus else None


def taking_turns(asked: Asked) -> Said | None:
    """A line of dialogue without author's words, right after a line of each of two: the first of them again."""
    last = asked.history[-2:]
    if len(last) < 2 or asked.position - last[1].end > _NEXT or last[1].start - last[0].end > _NEXT:
        return None
    one, other = last[0].voice, last[1].voice
    return Said(one, "", "", 0.5, leans=True) if one is not other else None


def after_narration(asked: Asked) -> Said | None:
    """A line of dialogue without author's words right below a short sentence on somebody: «Гейн подумал.»"""
    end = len(asked.text[: asked.block.start].rstrip())
    start = asked.text.rfind("\n", 0, end) + 1
    told = asked.text[start:end]
    if not told or told[0] in "—–-«" or (len(told) > _SHORT and not told.endswith(":")):
        return None
    focus = asked.people.in_focus(asked.block.start, "", start)
    return Said(focus[0], "", _word_at(asked.text, focus[1]), 0.6) if focus else None


def the_guest(asked: Asked) -> Said | None:
    """Nobody else: the guest of the interview."""
    guest = guest_of(asked.people, asked.position)
    return Said(guest, "", "", 0.4) if guest else None


WITHOUT_CLAUSE: tuple[tuple[str, Callable[[Asked], Said | None]], ...] = (
    ("continues", goes_on),
    ("continues", same_as_before),
    ("guest", the_guest),
)
"""Rule name → sieve, for a quote without a clause, or whose clause says nothing."""


def _word_at(text: str, start: int) -> str:
    word = _WORD.match(text, start)
    return word[0] if word else ""
