"""Rich Text Format: `.rtf`, and what calls itself `.doc` and is one.

A walk of our own, and not striprtf: that loses footnotes, comments and text boxes, shows hidden and deleted text and
the bullets of lists, writes addresses of links into the text, and takes every charset 0 for Western.
"""

from desktop_app.domain.errors import FileDamaged
from desktop_app.importers.manuscripts import Form, Manuscript, Said, finished
from desktop_app.importers.rtf_fonts import Fonts
from desktop_app.importers.rtf_text import Walk
from desktop_app.importers.rtf_tokens import Tokens
from desktop_app.importers.rtf_words import known
from desktop_app.importers.sources import Source
from desktop_app.importers.titles import FirstSentence
from desktop_app.services.found import ReadText
from desktop_app.services.words import translate


def read(source: Source, first_sentence: FirstSentence) -> ReadText:
    """Read an RTF. Raises `FileDamaged`, `FileUnsafe`, `EmptyFile`."""
    begin = source.data.find(b"{\\rtf", 0, 64)
    if begin < 0:
        raise FileDamaged(path=str(source.path), reason=translate("import", "it does not begin as an RTF does"))
    manuscript = Manuscript()
    tokens = Tokens(source.data[begin:], source.path)
    walk = Walk(tokens, manuscript, Fonts(known(source.wish.encoding) or ""))
    walk.document()
    said = Said(title=walk.about.get("title", ""), author=walk.about.get("author", ""))
    form = Form("application/rtf", "rtf 1", walk.fonts.encoding)
    return finished(manuscript, said, form, source, first_sentence)
