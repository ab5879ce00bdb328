"""Words that are written nearly as asked: with wildcards, or with a letter or two amiss.

Amiss is what Damerau counted ("A technique for computer detection and correction of spelling errors", 1964): a letter
more, a letter less, another letter, two neighbours that changed places; no letter is changed twice.
"""

import re
from functools import lru_cache

MANY, ONE = "*", "?"
FEWEST = 2
"""So many letters a word with wildcards must name."""
MOST_EDITS = 2


def letters_of(pattern: str) -> str:
    """Return what a pattern fixes: its letters without the wildcards."""
    return pattern.replace(MANY, "").replace(ONE, "")


@lru_cache(maxsize=256)
def expression(pattern: str) -> re.Pattern[str]:
    """Return a pattern as a regular expression. `?` is one letter, at the end of a word one or none.

    What stands between two `*` is taken where it first occurs, once and for all: no form takes long, whatever repeats.
    """
    body = pattern.rstrip(ONE)
    first, *others = (re.escape(part).replace(re.escape(ONE), ".") for part in body.split(MANY))
    between = [part for part in others[:-1] if part]
    middle = "".join(f"(?>.*?{part})" if len(between) > 1 else f".*{part}" for part in between)
    last = ".*" + others[-1] if others else ""
    return re.compile(first + middle + last + ".?" * (len(pattern) - len(body)), re.DOTALL)


def fits(pattern: str, form: str) -> bool:
    """Say whether a folded form is one that a pattern means."""
    return expression(pattern).fullmatch(form) is not None


def least_length(pattern: str) -> int:
    """Return how many letters a form has at least that fits."""
    return len(pattern.rstrip(ONE).replace(MANY, ""))


def most_length(pattern: str) -> int | None:
    """Return how many letters a form has at most that fits; None where there is no end."""
    return None if MANY in pattern else len(pattern)


def near(one: str, other: str, most: int) -> bool:
    """Say whether two forms differ by at most so many edits."""
    return abs(len(one) - len(other)) <= most and edits(one, other) <= most


def edits(one: str, other: str) -> int:
    """Return how many letters are amiss between two words (optimal string alignment)."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for number, letter in enumerate(one, 1):
        earlier, before, row = before, row, [number]
        for place, sign in enumerate(other, 1):
            cost = min(row[-1] + 1, before[place] + 1, before[place - 1] + (letter != sign))
            if number > 1 < place and letter == other[place - 2] and one[number - 2] == sign:
                cost = min(cost, earlier[place - 2] + 1)
            row.append(cost)
    return row[-1]
