"""Which styles of an RTF are headings."""

from dataclasses import dataclass, field

from desktop_app.importers.manuscripts import heading_level


@dataclass(slots=True)
class Styles:
    """The paragraph styles of a document by their numbers, as its stylesheet defines them one after the other."""

    _levels: dict[int, int] = field(default_factory=dict)
    _defined: int = 0

    def define(self, number: int) -> None:
        """Begin the entry of a style; an entry without a number is that of 0."""
        self._defined = number

    def outline(self, level: int) -> None:
        """Say the level of the style that is being defined."""
        self._levels.setdefault(self._defined, level)

    def name(self, name: str) -> None:
        """Name the style that is being defined, which ends its entry."""
        level = heading_level(name)
        if level is not None:
            self._levels[self._defined] = level
        self._defined = 0

    def level(self, number: int) -> int | None:
        """Return the level of a heading: 0 for the title; None for other styles."""
        return self._levels.get(number)
