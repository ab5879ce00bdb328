"""Is everything in order? The verbatim lock and the state of the file."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.domain.anchors import digest
from desktop_app.domain.interviews import text_digest
from desktop_app.services.ports import Reading, Storage
from desktop_app.services.queries import QuoteFilter
from desktop_app.services.words import translate


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is not as it must be, and where."""

    kind: str
    where: str
    message: str


def check_archive(storage: Storage, index_state: str = "ready") -> list[Problem]:
    """Return everything that is wrong with an archive; nothing is good."""
    found = [Problem("file", str(storage.path), said) for said in storage.problems()]
    with storage.reading() as reading:
        found += [*_texts(reading), *_quotes(reading)]
        waiting = reading.queue_length()
    if index_state != "ready" or waiting:
        message = translate("check", "The search index is not up to date; it brings itself up to date when searched.")
        found.append(Problem("index", str(storage.path), message))
    return found


def _texts(reading: Reading) -> Iterator[Problem]:
    for id in reading.all_interview_ids():
        view = reading.interview(id)
        if text_digest(view.text) != view.sha256:
            message = translate("check", "The text of «{title}» is not what was stored.")
            yield Problem("text", id, message.format(title=view.interview.title))


def _quotes(reading: Reading) -> Iterator[Problem]:
    texts: dict[str, str] = {}
    digests = reading.stored_digests()
    for view in reading.quotes(QuoteFilter()):
        quote = view.quote
        if quote.interview not in texts:
            texts = {quote.interview: reading.text(quote.interview)}  # quotes come interview by interview
        if not all(a.holds_in(texts[quote.interview]) for a in quote.anchors) or (
            digest(a.words for a in quote.anchors) != digests[quote.id]
        ):
            message = translate("check", "The quote «{words}» is not, letter for letter, what stands in the interview.")
            yield Problem("quote", quote.id, message.format(words=quote.words))
