"""What an editor writes beside the text."""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.anchors import Anchor, Standing
from desktop_app.domain.ids import NoteId, RevisionId


class NoteKind(StrEnum):
    COMMENT = "comment"
    FACT_CHECK = "fact_check"
    TO_DO = "to_do"


@dataclass(frozen=True, slots=True)
class Note:
    """An annotation on a quote, an interview, or (with an anchor) a stretch of an interview. Text is Markdown."""

    id: NoteId
    target_kind: str
    """`quote` or `interview`."""
    target: str
    text: str
    kind: NoteKind = NoteKind.COMMENT
    anchor: Anchor | None = None
    done: bool = False
    revision: RevisionId | None = None
    """In which the anchor holds."""
    standing: Standing = Standing.FIRM
