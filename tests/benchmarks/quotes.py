"""How well quotes and their speakers are found in texts that an editor labelled by hand (tests/quotes/texts).

By language, the half that rules were developed on (open) and the half that is only measured (held) apart. First the
figure or count, beside it what would be faultless, then the share. For false alarms none would be faultless. The last
line is what it costs, beside what it may cost.
"""

import time
from collections.abc import Iterator

from desktop_app.language.finder import QuoteFinder
from tests.quotes.finding import finder
from tests.quotes.labelled import MANNERS, texts
from tests.quotes.score import Figures, measure

Row = tuple[str, float, float]


def run() -> Iterator[Row]:
    """Yield the figures of each language and half that has texts."""
    for (lang, half), figures in sorted(measure(texts(), finder()).items()):
        for name, value, faultless in (*_overall(figures), *_by_manner(figures)):
            yield f"{lang}, {half}: {name}", value, faultless
    yield "CPU ms for 600 words", _cost(), 250


def _cost() -> float:
    """Return how long each 600 words of all texts take, once the dictionaries are loaded."""
    find, known = QuoteFinder(), [text.text for text in texts()]
    find.find(known[0])
    begun = time.process_time()
    for text in known:
        find.find(text)
    return 1000 * (time.process_time() - begun) * 600 / sum(len(text.split()) for text in known)


def _overall(figures: Figures) -> Iterator[Row]:
    yield "texts", figures.texts, figures.texts
    yield "exact: answers that are right (P)", figures.exact, figures.answered
    yield "exact: quotes found (R)", figures.exact, figures.wanted
    yield "exact F1", figures.exact_f1, 1
    yield "right speaker, of the quotes found", figures.joint, figures.found
    yield "joint F1: found and the speaker right", figures.joint_f1, 1
    yield f"false alarms in {figures.silent} texts without quotes", figures.false_in_silent, 0
    yield "sure and right, of the sure", figures.sure_right, figures.sure
    yield "found and sure, of the quotes", figures.sure_found, figures.wanted


def _by_manner(figures: Figures) -> Iterator[Row]:
    for manner in MANNERS:
        if manner in figures.manners:
            wanted, exact, found, right = figures.manners[manner]
            yield f"  {manner}: exactly found", exact, wanted
            yield f"  {manner}: right speaker, of the found", right, found
