"""Is everything in order? The verbatim lock and the state of the file."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.domain.anchors import Standing
from desktop_app.domain.errors import ArchiveDamaged
from desktop_app.domain.interviews import text_digest
from desktop_app.domain.quotes import Quote, QuoteState
from desktop_app.services.ports import Reading, Storage
from desktop_app.services.queries import QuoteFilter
from desktop_app.services.verbatim import name_difference
from desktop_app.services.words import Catalogue, translate

LOG_TORN = "log torn"
"""What `Storage.problems` says where the chain of the change log does not hold."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is not as it must be, and where."""

    kind: str
    where: str
    message: str


def check_archive(storage: Storage, index_state: str = "ready") -> list[Problem]:
    """Return everything that is wrong with an archive; nothing is good."""
    found: list[Problem] = []
    waiting = 0
    try:
        found += [_of_file(storage, said) for said in storage.problems()]
        with storage.reading() as reading:
            found += [*_texts(reading), *_quotes(reading)]
            waiting = reading.queue_length()
    except ArchiveDamaged as error:
        found.append(_damaged(storage, error.places.get("reason", "")))
    if index_state != "ready" or waiting:
        message = translate("check", "The search index is not up to date; it brings itself up to date when searched.")
        found.append(Problem("index", str(storage.path), message))
    return found


def _of_file(storage: Storage, said: str) -> Problem:
    if said == LOG_TORN:
        message = translate(
            "check", "The record of changes has a gap: a part of the archive is missing or was altered."
        )
        return Problem("log", str(storage.path), message)
    return _damaged(storage, said)


def _damaged(storage: Storage, said: object) -> Problem:
    message = translate("check", "The archive's file is damaged ({reason}).")
    return Problem("file", str(storage.path), message.format(reason=said))


def _texts(reading: Reading) -> Iterator[Problem]:
    for id in reading.all_interview_ids():
        for line in reading.revisions(id):
            view = reading.revision(line.id)
            if text_digest(view.text) != view.sha256:
                message = translate("check", "The text of «{title}», revision {number}, is not what was stored.")
                title = reading.interview(id).interview.title
                yield Problem("text", id, message.format(title=title, number=view.number))


def _quotes(reading: Reading) -> Iterator[Problem]:
    texts: dict[str, str] = {}
    digests = reading.stored_digests()
    for view in reading.quotes(QuoteFilter()):
        quote = view.quote
        if quote.revision not in texts:
            texts = {quote.revision: reading.revision(quote.revision).text}  # quotes come interview by interview
        said = difference(quote, texts[quote.revision], digests[quote.id])
        if said:
            message = translate("check", "The quote «{words}» is not what stands in the interview: {difference}.")
            yield Problem("quote", quote.id, message.format(words=quote.words, difference=said))
        elif quote.standing is Standing.REVIEW and quote.state is not QuoteState.REJECTED:
            message = translate("check", "The text of «{title}» was revised; say where «{words}» stands now.")
            yield Problem("review", quote.id, message.format(title=view.title, words=quote.words))


def difference(quote: Quote, text: str, stored: str, into: Catalogue | None = None) -> str:
    """Say how the words of a quote differ from the text of its revision, or from what was locked; empty where not.

    The lock: `stored` is the digest that was written with the words. `into` is the language it is said in, where
    that is not the editor's.
    """
    for one in quote.anchors:
        if not one.holds_in(text):
            return "; ".join(name_difference(one.words, text[one.start : one.end], into))
    if quote.digest != stored:
        return translate("check", "its words are not those that were locked when it was made", into=into)
    return ""


def standing_difference(quote: Quote, into: Catalogue | None = None) -> str:
    """Say why a quote does not stand in the present text; empty where it does."""
    if quote.standing is Standing.FIRM:
        return ""
    if quote.standing is Standing.REVIEW:
        return translate("check", "the text was revised, and nobody has said yet where the words stand now", into=into)
    return translate("check", "the words are no longer in the present text", into=into)
