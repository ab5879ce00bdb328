"""Where the words of a query stand in one interview, as a reader of the whole text looks for them."""

from collections.abc import Iterable, Sequence

from desktop_app.domain.interviews import Language
from desktop_app.search.matching import Passage, Stretch, match, merged, stretches
from desktop_app.search.query import And, Node, Or, Phrase
from desktop_app.services.found import SearchUnit


def lit(query: Node, units: Sequence[SearchUnit]) -> tuple[Stretch, ...]:
    """Return the stretches of an interview that answer, in order, in characters of its text.

    They are those that a search lights in its passages. Where no passage holds all that is asked, each of the words and
    phrases is looked for alone.
    """
    passages = [Passage.of(unit, number == 0) for number, unit in enumerate(units)]
    matches = [(passage, match(query, passage)) for passage in passages]
    found = _moved((passage, one.lit) for passage, one in matches if one.holds)
    return found or _moved((passage, _each(query, passage)) for passage in passages)


def _each(query: Node, passage: Passage) -> Sequence[Stretch]:
    in_kazakh = passage.unit.language is Language.KAZAKH
    asked = [phrase for phrase in _phrases(query) if not phrase.in_title]
    return merged(stretch for phrase in asked for stretch in stretches(phrase, passage.words, in_kazakh))


def _phrases(query: Node) -> list[Phrase]:
    if isinstance(query, And | Or):
        return [phrase for part in query.parts for phrase in _phrases(part)]
    return [query] if isinstance(query, Phrase) else []


def _moved(found: Iterable[tuple[Passage, Sequence[Stretch]]]) -> tuple[Stretch, ...]:
    return tuple(
        (passage.unit.start + start, passage.unit.start + end) for passage, there in found for start, end in there
    )
