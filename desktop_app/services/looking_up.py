"""From what an editor writes (a part of an id, a name, a path) to the thing that is meant."""

from collections.abc import Iterable

from desktop_app.domain.anchors import Anchor
from desktop_app.domain.errors import Ambiguous, NotFound
from desktop_app.domain.ids import ActionId, DossierId, InterviewId, QuoteId, SearchId, SpeakerId, TagId
from desktop_app.domain.quotes import QuoteState
from desktop_app.services.found import Results
from desktop_app.services.ports import Reading
from desktop_app.services.queries import QuoteFilter


def _one(kind: str, name: str, found: list[str]) -> str:
    if not found:
        raise NotFound(kind=kind, name=name)
    if len(found) > 1 and name not in found:
        raise Ambiguous(kind=kind, name=name)
    return name if name in found else found[0]


def short(id: str) -> str:
    """Return the end of an id: enough to tell things of one archive apart (the beginning is the time)."""
    return id[-8:]


def quote_id(reading: Reading, name: str) -> QuoteId:
    """Return the quote whose id begins or ends so. Raises `NotFound` or `Ambiguous`."""
    return QuoteId(_one("quote", name, list(reading.quote_ids(name))))


def interview_id(reading: Reading, name: str) -> InterviewId:
    """Return the interview whose id begins or ends so, or that has this title."""
    by_id: list[str] = list(reading.interview_ids(name))
    by_title: list[str] = [line.id for line in reading.interviews() if line.title == name]
    return InterviewId(_one("interview", name, by_id or by_title))


def dossier_id(reading: Reading, name: str) -> DossierId:
    """Return the dossier whose id begins or ends so, or that has this title."""
    by_title: list[str] = [line.id for line in reading.dossiers() if line.title == name]
    return DossierId(_one("dossier", name, by_title or list(reading.dossier_ids(name))))


def search_id(reading: Reading, name: str) -> SearchId:
    """Return the saved search of this name, or whose id begins or ends so."""
    there = reading.searches()
    by_name: list[str] = [one.id for one in there if one.name.casefold() == name.casefold()]
    by_id: list[str] = [one.id for one in there if one.id.startswith(name) or one.id.endswith(name)]
    return SearchId(_one("search", name, by_name or by_id))


def step_id(reading: Reading, name: str) -> ActionId:
    """Return the step of the history whose id begins or ends so."""
    fits = [line.id for line in reading.history(1_000_000) if line.id.startswith(name) or line.id.endswith(name)]
    return ActionId(_one("step", name, list(fits)))


def target(reading: Reading, name: str) -> tuple[str, str]:
    """Return kind and id of the quote or interview that is meant."""
    quotes = reading.quote_ids(name)
    if quotes:
        return "quote", quote_id(reading, name)
    return "interview", interview_id(reading, name)


def speaker_id(reading: Reading, name: str) -> SpeakerId:
    """Return the speaker of this name or alias, or (where it is only one) of this part of a name, in any case, or whose
    id ends so.
    """
    wanted = name.casefold()
    lines = reading.speakers()
    whole: list[str] = [s.id for s in lines if wanted in (n.casefold() for n in (s.name, *s.aliases))]
    part: list[str] = [s.id for s in lines if wanted in s.name.casefold()]
    return SpeakerId(_one("speaker", name, whole or part or [s.id for s in lines if s.id.endswith(name)]))


def tag_id(reading: Reading, path: str) -> TagId:
    """Return the tag at this path, or (where it is only one) of this name, in any case."""
    wanted = path.strip().lstrip("#").casefold()
    lines = reading.tags(counted=False)
    whole: list[str] = [t.id for t in lines if t.path.casefold() == wanted]
    part: list[str] = [t.id for t in lines if t.name.casefold() == wanted]
    return TagId(_one("tag", path, whole or part))


def quotes_in(reading: Reading, results: Results) -> list[QuoteId]:
    """Return the quotes that stand in the passages of an answer, in its order."""
    found: dict[QuoteId, None] = {}
    interviews = {hit.interview for hit in results.hits}
    known = {id: reading.quotes(QuoteFilter(interview=InterviewId(id), waiting=False)) for id in interviews}
    for hit in results.hits:
        for view in known[hit.interview]:
            if view.quote.state is not QuoteState.REJECTED and _touch(view.quote.anchors, hit.start, hit.end):
                found[view.id] = None
    return list(found)


def _touch(anchors: Iterable[Anchor], start: int, end: int) -> bool:
    return any(a.start < end and start < a.end for a in anchors)
