"""How well quotes are found in labelled texts, and how well they are given to those who said them.

Found: an answer and a label are one quote where they share at least 0.8 of the characters of the longer; exactly found
where the fragments are equal after white space, quotation marks, asterisks, dashes and `.,;:` at their ends are taken
off. Each answer counts for one label, the best overlap first. An answer of a kind that is welcome but not wanted is
left out, and so is one that matches nothing and lies at least half inside such a label.

Right speaker: a person where the label's surname is a word of the answer's name, in the nominative; nobody where the
text names nobody; an office where the names share the first five letters of a word; an unnamed person likewise, or
nobody. Joint: found, and the speaker right.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from tests.quotes.labelled import WELCOME, Label, LabelledText, Spans, words_of

EDGE = " \t\r\n\u00a0.,;:*\"'«»„“”‟‘’‹›-–—―−"
LEAST_SHARED = 0.8
STEM = 5


@dataclass(frozen=True, slots=True)
class Answer:
    """A quote as a finder gives it; `sure` where the finder says that its speaker needs no second look."""

    spans: Spans
    speaker: str | None
    kind: str = "direct"
    sure: bool = False


Finder = Callable[[LabelledText], Iterable[Answer]]


@dataclass(frozen=True, slots=True)
class Judged:
    """One label with the answer for it, if any."""

    text: str
    label: Label
    answer: Answer | None = None
    exact: bool = False
    right: bool = False
    """The speaker is."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one text: its wanted labels, and the answers that are no quotes."""

    text: LabelledText
    labels: tuple[Judged, ...]
    false: tuple[Answer, ...]


@dataclass(slots=True)
class Figures:
    """Counts of some texts, and the shares that follow from them."""

    texts: int = 0
    wanted: int = 0
    answered: int = 0
    exact: int = 0
    found: int = 0
    joint: int = 0
    sure: int = 0
    sure_right: int = 0
    sure_found: int = 0
    silent: int = 0
    """Texts without a quote."""
    false_in_silent: int = 0
    manners: dict[str, tuple[int, int, int, int]] = field(default_factory=dict)
    """Manner of attribution: wanted, exactly found, found, found with the right speaker."""

    @property
    def precision(self) -> float:
        return share(self.exact, self.answered)

    @property
    def recall(self) -> float:
        return share(self.exact, self.wanted)

    @property
    def exact_f1(self) -> float:
        return share(2 * self.exact, self.answered + self.wanted)

    @property
    def joint_f1(self) -> float:
        return share(2 * self.joint, self.answered + self.wanted)

    @property
    def speakers(self) -> float:
        """Right speakers among the quotes found."""
        return share(self.joint, self.found)

    @property
    def coverage(self) -> float:
        """Quotes wanted that a sure answer found."""
        return share(self.sure_found, self.wanted)

    def add(self, verdict: Verdict) -> None:
        self.texts += 1
        matched = [one for one in verdict.labels if one.answer]
        self.wanted += len(verdict.labels)
        self.answered += len(matched) + len(verdict.false)
        self.exact += sum(one.exact for one in matched)
        self.found += len(matched)
        self.joint += sum(one.right for one in matched)
        self._add_sure(matched, verdict.false)
        if not verdict.labels:
            self.silent += 1
            self.false_in_silent += len(verdict.false)
        for one in verdict.labels:
            before = self.manners.get(one.label.manner, (0, 0, 0, 0))
            more = (1, one.exact, one.answer is not None, one.right)
            self.manners[one.label.manner] = (
                before[0] + more[0], before[1] + more[1], before[2] + more[2], before[3] + more[3],
            )  # fmt: skip

    def _add_sure(self, matched: Sequence[Judged], false: Sequence[Answer]) -> None:
        sure = [one for one in matched if one.answer and one.answer.sure]
        self.sure += len(sure) + sum(answer.sure for answer in false)
        self.sure_found += len(sure)
        self.sure_right += sum(one.right for one in sure)


def share(part: int, whole: int) -> float:
    """Return the share; nothing of nothing is 0."""
    return part / whole if whole else 0.0


def measure(texts: Iterable[LabelledText], find: Finder) -> Mapping[tuple[str, str], Figures]:
    """Return the figures of each language and half that has texts."""
    figures: defaultdict[tuple[str, str], Figures] = defaultdict(Figures)
    for text in texts:
        figures[text.lang, text.half].add(judge(text, find(text)))
    return dict(figures)


def judge(text: LabelledText, answers: Iterable[Answer]) -> Verdict:
    """Compare what was found in a text with its labels."""
    given = [one for one in answers if one.kind not in WELCOME and trimmed(text.text, one.spans)]
    pairs = dict(_pairs(text, given))
    judged = tuple(_judged(text, label, pairs.get(at), given) for at, label in enumerate(text.wanted))
    matched = set(pairs.values())
    welcome = [_places(text.text, label.spans) for label in text.welcome]
    loose = (answer for at, answer in enumerate(given) if at not in matched)
    false = (answer for answer in loose if not _inside(_places(text.text, answer.spans), welcome))
    return Verdict(text, judged, tuple(false))


def _judged(text: LabelledText, label: Label, at: int | None, given: Sequence[Answer]) -> Judged:
    if at is None:
        return Judged(text.id, label)
    answer = given[at]
    exact = trimmed(text.text, label.spans) == trimmed(text.text, answer.spans)
    return Judged(text.id, label, answer, exact, said_by(label, answer.speaker))


def _pairs(text: LabelledText, given: Sequence[Answer]) -> Iterator[tuple[int, int]]:
    """Yield (label, answer), the best overlap first, each once."""
    wanted = [_places(text.text, label.spans) for label in text.wanted]
    places = [_places(text.text, answer.spans) for answer in given]
    overlaps = [
        (-len(one & other) / max(len(one), len(other)), i, j)
        for i, one in enumerate(wanted)
        for j, other in enumerate(places)
        if one & other
    ]
    labels: set[int] = set()
    answers: set[int] = set()
    for shared, i, j in sorted(overlaps):
        if -shared >= LEAST_SHARED and i not in labels and j not in answers:
            labels.add(i)
            answers.add(j)
            yield i, j


def trimmed(text: str, spans: Spans) -> Spans:
    """Return the fragments without what does not count at their ends; empty ones are left out."""
    return tuple(sorted((a, b) for a, b in (_trim(text, *span) for span in spans) if a < b))


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    words = text[start:end]
    left = len(words) - len(words.lstrip(EDGE))
    return start + left, start + len(words.rstrip(EDGE))


def _places(text: str, spans: Spans) -> frozenset[int]:
    return frozenset(place for start, end in trimmed(text, spans) for place in range(start, end))


def _inside(places: frozenset[int], others: Iterable[frozenset[int]]) -> bool:
    return any(len(places & other) * 2 >= len(places) for other in others)


def said_by(label: Label, name: str | None) -> bool:
    """Say whether a name is right for a label."""
    given = list(words_of(name or ""))
    if label.speaker_type == "person":
        return bool({list(words_of(form))[-1] for form in label.names} & set(given))
    if not given:
        return label.speaker_type in ("unknown", "role")
    stems = {word[:STEM] for form in label.names for word in words_of(form) if len(word) > 2}
    return any(word[:STEM] in stems for word in given if len(word) > 2)
