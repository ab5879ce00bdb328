"""Which interviews of an archive a text resembles: told from signatures, then from the words themselves."""

import threading
from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.domain.errors import NotFound
from desktop_app.domain.ids import InterviewId, RevisionId
from desktop_app.domain.likeness import alike, bands, words_of
from desktop_app.services.ports import Reading
from desktop_app.services.views import InterviewView

SAME_INTERVIEW = 0.6
"""Likeness from which on two texts are taken for states of one interview."""
WORTH_A_LOOK = 0.45
"""Likeness of two signatures from which on the texts are compared; it is an estimate."""


@dataclass(frozen=True, slots=True)
class Resembling:
    """An interview that a text is like."""

    view: InterviewView
    likeness: float
    """From 0 to 1: how much of the shorter text stands in the other."""


class Resemblance:
    """The signatures of an archive's texts. They are read once, then only what came since.

    Several imports may ask at the same time.
    """

    def __init__(self) -> None:
        self._newest = RevisionId("")
        self._signatures: dict[InterviewId, str] = {}
        self._bands: dict[str, str] = {}
        """Ids, parted by spaces: most bands have one. Hundreds of thousands of sets would take much memory, and Python
        would look through them again and again for what nobody needs any more."""
        self._one_at_a_time = threading.Lock()

    def update(self, reading: Reading) -> None:
        """Take in what came since the last time."""
        with self._one_at_a_time:
            for interview, revision, signature in reading.signatures_after(self._newest):
                self._add(interview, signature)
                self._newest = max(self._newest, revision)

    def _add(self, interview: InterviewId, signature: str) -> None:
        for band in bands(self._signatures.get(interview, "")):
            self._bands[band] = " ".join(id for id in self._bands[band].split() if id != interview)
        self._signatures[interview] = signature
        for band in bands(signature):
            others = self._bands.get(band)
            self._bands[band] = f"{others} {interview}" if others else interview

    def closest(self, text: str, signature: str, reading: Reading) -> Resembling | None:
        """Return the interview that a text is most like, if it is like one at all."""
        with self._one_at_a_time:
            ids = {InterviewId(id) for band in bands(signature) for id in self._bands.get(band, "").split()}
            estimates = sorted(((alike(signature, self._signatures[id]), id) for id in ids), reverse=True)[:3]
        found = [
            Resembling(view, measured)
            for view in _views((id for estimate, id in estimates if estimate >= WORTH_A_LOOK), reading)
            if (measured := likeness(view.text, text)) >= SAME_INTERVIEW
        ]
        return max(found, key=lambda one: one.likeness, default=None)


def _views(ids: Iterable[InterviewId], reading: Reading) -> Iterable[InterviewView]:
    for id in ids:
        try:
            yield reading.interview(id)
        except NotFound:  # in the bin since
            continue


def likeness(one: str, other: str) -> float:
    """Return how much of the shorter text stands in the other, from 0 to 1: shared runs of three words."""
    first, second = _runs(one), _runs(other)
    return len(first & second) / max(1, min(len(first), len(second)))


def _runs(text: str) -> set[tuple[str, ...]]:
    words = words_of(text)
    return {tuple(words[at : at + 3]) for at in range(max(1, len(words) - 2))}
