"""What a group of an RTF inherits and changes for itself."""

from dataclasses import dataclass

from desktop_app.importers.rtf_stories import Story

BODY = "body"
"""Where words go that are text."""


@dataclass(slots=True)
class Group:
    """What holds until the group ends."""

    story: Story
    kind: str = ""
    """What `story` is, if it is not the document: `footnote`, `annotation`, `shptxt`."""
    place: str = BODY
    """Where words go: into the story, or into a table or a field of the document's data."""
    font: int = -1
    fallback: int = 1
    """How many characters follow a `\\u` for programs that do not know it."""
    hidden: bool = False
    deleted: bool = False
    in_table: bool = False
    depth: int = 0
    style: int = 0
    outline: int | None = None

    def inner(self) -> "Group":
        """Return what holds at the beginning of a group within this one."""
        return Group(
            self.story, self.kind, self.place, self.font, self.fallback, self.hidden, self.deleted, self.in_table,
            self.depth, self.style, self.outline,
        )  # fmt: skip
