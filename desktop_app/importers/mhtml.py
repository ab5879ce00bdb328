"""Web pages in one file: `.mhtml` and `.mht` (RFC 2557). The page itself is read, nothing that belongs to it."""

from desktop_app.domain.errors import EmptyFile
from desktop_app.importers import html
from desktop_app.importers.mime import Part, is_message, part_of
from desktop_app.importers.sources import Source
from desktop_app.importers.titles import FirstSentence
from desktop_app.services.found import ReadText

_PAGES = ("text/html", "application/xhtml+xml")


def read(source: Source, first_sentence: FirstSentence) -> ReadText:
    """Read a page. Raises as `html.read` does."""
    if not is_message(source.data):
        return html.read(source, first_sentence)
    archive = part_of(source.data)
    page = _page(archive)
    if page is None:
        raise EmptyFile(path=str(source.path))
    url = archive.said("Snapshot-Content-Location") or page.said("Content-Location")
    around = html.Around(page.charset, url, "multipart/related", "mhtml 1")
    return html.read_page(Source(page.content(), source.path, source.wish), first_sentence, around)


def _page(archive: Part) -> Part | None:
    """Return the part that is the page: the one named by `start`, or by its address, or the first one."""
    found: list[Part] = []
    waiting = [archive]
    while waiting:
        part = waiting.pop(0)
        waiting = part.parts() + waiting
        if part.kind in _PAGES:
            found.append(part)
    start = str(archive.headers.get_param("start") or "")
    url = archive.said("Snapshot-Content-Location")
    for named in (
        [one for one in found if start and one.said("Content-ID") == start],
        [one for one in found if url and one.said("Content-Location") == url],
        found,
    ):
        if named:
            return named[0]
    return None
