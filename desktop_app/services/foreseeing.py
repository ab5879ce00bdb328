"""What would become of quotes and notes if a text were revised now: said while the editor still writes."""

from collections import Counter
from dataclasses import dataclass

from desktop_app.domain.anchors import Standing
from desktop_app.domain.carrying import Carrier, carry_all
from desktop_app.domain.ids import InterviewId, QuoteId, RevisionId
from desktop_app.domain.quotes import QuoteState
from desktop_app.services.ports import Reading
from desktop_app.services.queries import QuoteFilter
from desktop_app.services.views import NoteView, QuoteView


@dataclass(frozen=True, slots=True)
class Foreseen:
    """How many quotes and notes of an interview stay with their words, wait for a look, lose them, are found anew."""

    stay: int = 0
    look: int = 0
    lost: int = 0
    found_anew: int = 0
    """Quotes that the program found, that nobody touched, and that it would find anew instead of asking."""


class Foresight:
    """Looks ahead from one present text; made once, asked at every rest of the keys."""

    def __init__(self, reading: Reading, interview: InterviewId) -> None:
        view = reading.interview(interview)
        self.text = view.text
        self._quotes = [one for one in reading.quotes(QuoteFilter(interview=interview)) if not _rejected(one)]
        self._notes = [
            one for one in reading.notes_of("interview", interview) if one.anchor is not None and one.revision
        ]
        self._olds = {view.interview.revision: view.text}
        for revision in {q.revision for q in self._quotes} | {n.revision for n in self._notes if n.revision}:
            if revision not in self._olds:
                self._olds[revision] = reading.revision(revision).text
        self._in_dossiers = _quotes_in_dossiers(reading)

    def look(self, text: str) -> Foreseen:
        """Say what would become of everything with this text."""
        carriers = {revision: Carrier(old, text) for revision, old in self._olds.items()}
        told = Counter(self._quote(one, carriers) for one in self._quotes)
        told.update(_note(one, carriers) for one in self._notes)
        return Foreseen(told["stay"], told["look"], told["lost"], told["found_anew"])

    def _quote(self, view: QuoteView, carriers: dict[RevisionId, Carrier]) -> str:
        standing = carry_all(carriers[view.revision], view.quote.anchors).standing
        if standing is Standing.FIRM:
            return "stay"
        if view.quote.state is QuoteState.FOUND and not self._hangs(view):
            return "found_anew"
        return "look" if standing is Standing.REVIEW else "lost"

    def _hangs(self, view: QuoteView) -> bool:
        return bool(view.tags or view.notes or view.links or view.id in self._in_dossiers)


def _rejected(view: QuoteView) -> bool:
    return view.quote.state is QuoteState.REJECTED


def _note(note: NoteView, carriers: dict[RevisionId, Carrier]) -> str:
    assert note.anchor is not None  # noqa: S101 - chosen so
    assert note.revision is not None  # noqa: S101
    standing = carriers[note.revision].carry(note.anchor, offered=1).standing
    return {Standing.FIRM: "stay", Standing.REVIEW: "look", Standing.ORPHAN: "lost"}[standing]


def _quotes_in_dossiers(reading: Reading) -> set[QuoteId]:
    views = [reading.dossier(line.id) for line in reading.dossiers()]
    return {item.quote for view in views for section in view.sections for item, _ in section.items if item.quote}
