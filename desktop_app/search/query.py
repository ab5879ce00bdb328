"""What an editor asks, as a tree: the meaning of a query, apart from how it is written and how it is answered."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from desktop_app.domain.interviews import Language
from desktop_app.search import spelling
from desktop_app.search.analysis import Word, words
from desktop_app.search.keys import index_keys, query_keys
from desktop_app.search.periods import Period


@dataclass(frozen=True, slots=True)
class Sought:
    """One word that is looked for: by its keys, by its beginning (while it is being typed, by either), or as written.

    `exact`: the form itself. `pattern`: forms that fit, with `*` and `?`. `edits`: forms with so many letters amiss.
    """

    form: str
    keys: frozenset[str]
    prefix: bool = False
    exact: bool = False
    pattern: str = ""
    edits: int = 0
    place: tuple[int, int] = field(default=(0, 0), compare=False)
    """Where the word stands in the query, in characters."""

    def meets(self, form: str, capital: bool, in_kazakh: bool) -> bool:
        """Say whether a folded word of a text is one that is looked for."""
        if self.written(form):
            return True
        return bool(self.keys) and not self.keys.isdisjoint(index_keys(form, capital, in_kazakh))

    def written(self, form: str) -> bool:
        """Say whether a form is one that is looked for by how it is written, whatever word it is a form of."""
        if self.prefix and form.startswith(self.form):
            return True
        if self.exact:
            return form == self.form
        if self.pattern:
            return spelling.fits(self.pattern, form)
        return bool(self.edits) and spelling.near(self.form, form, self.edits)


def sought(form: str) -> Sought:
    """Look for a folded word in all its forms."""
    return Sought(form, query_keys(form))


def beginning(form: str) -> Sought:
    """Look for all words that begin so."""
    return Sought(form, frozenset(), True)


def exactly(form: str) -> Sought:
    """Look for a folded form as it is."""
    return Sought(form, frozenset(), exact=True)


def fitting(pattern: str) -> Sought:
    """Look for all forms that fit. A question mark behind a word may be one: the word itself is looked for as well."""
    word = pattern.rstrip(spelling.ONE)
    plain = word == spelling.letters_of(pattern)
    return Sought(word if plain else pattern, query_keys(word) if plain else frozenset(), pattern=pattern)


def nearly(form: str, edits: int) -> Sought:
    """Look for all forms with at most so many letters amiss."""
    return Sought(form, frozenset(), edits=edits)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that follow each other; one word is the shortest phrase. `in_title` looks in titles alone."""

    words: tuple[Sought, ...]
    in_title: bool = False


@dataclass(frozen=True, slots=True)
class Near:
    """Neighbours in a chain stand close to each other, whichever comes first, and share no word.

    `gaps[n]` is how many words there may be between `parts[n]` and `parts[n + 1]`. Parts are phrases, chains, and
    alternatives of these. Chain and text are of one passage, or of one title.
    """

    parts: "tuple[Node, ...]"
    gaps: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Turn:
    """All parts stand in what one speaker says without a break: in passages one after the other that have the same
    speakers. Answers are those of these passages in which a part stands. Parts are such as those of `Near`.
    """

    parts: "tuple[Node, ...]"


@dataclass(frozen=True, slots=True)
class Field:
    """A property of a passage: `speaker`, `tag`, `outlet`, `note` by their words, the others by their value.

    A tag is known by its path: the words of one above it are words of its own.
    """

    name: str
    words: tuple[Sought, ...] = ()
    language: Language | None = None
    period: Period | None = None
    values: frozenset[str] = frozenset()

    def accepts(self, value: str) -> bool:
        """Say whether a value of the property is what was asked for."""
        if self.period is not None:
            return self.period.holds(value)
        if self.language is not None:
            return value == self.language.value
        if self.values:
            return value in self.values
        return bool(runs(self.words, words(value), in_kazakh=True))


@dataclass(frozen=True, slots=True)
class And:
    parts: "tuple[Node, ...]"


@dataclass(frozen=True, slots=True)
class Or:
    parts: "tuple[Node, ...]"


@dataclass(frozen=True, slots=True)
class Not:
    part: "Node"


@dataclass(frozen=True, slots=True)
class Everything:
    """All passages."""


Node = Phrase | Near | Turn | Field | And | Or | Not | Everything

PASSAGE = "passage"
"""The value of the field `kind` that passages have."""
WITHIN_A_PASSAGE = 1 << 30
"""A gap as wide as any passage."""

Meets = Callable[[Sought, str, bool, bool], bool]
"""Says whether a form is one that is looked for; capital or not, in a Kazakh passage or not."""


def runs(
    wanted: tuple[Sought, ...], there: tuple[Word, ...], in_kazakh: bool, meets: Meets = Sought.meets
) -> list[int]:
    """Return where the words wanted stand in order, as the number of the first of them."""
    first, *others = wanted
    length, found = len(wanted), []
    for start in range(len(there) - length + 1):
        word = there[start]
        if meets(first, word.form, word.capital, in_kazakh):
            after = zip(others, there[start + 1 : start + length], strict=True)
            if all(meets(one, each.form, each.capital, in_kazakh) for one, each in after):
                found.append(start)
    return found


def phrases(node: Node) -> Iterator[Phrase]:
    """Return the phrases that a query asks for; what it excludes is none of them."""
    match node:
        case Phrase():
            yield node
        case Near() | Turn() | And() | Or():
            for part in node.parts:
                yield from phrases(part)
        case Field() | Not() | Everything():
            pass


def has_alternatives(node: Node) -> bool:
    """Say whether a query may have answers that lack some of its words."""
    match node:
        case Or():
            return True
        case Near() | Turn() | And():
            return any(map(has_alternatives, node.parts))
        case _:
            return False


def settled(node: Node) -> Node:
    """Return what is lit in passages that are known to answer: their turn is known to hold all, wherever it must."""
    match node:
        case Turn():
            return Or(node.parts)
        case And():
            return And(tuple(map(settled, node.parts)))
        case _:
            return node


def asks_for_turns(node: Node) -> bool:
    """Say whether some part of a query is about what one speaker says without a break."""
    match node:
        case Turn():
            return True
        case And() | Or():
            return any(map(asks_for_turns, node.parts))
        case Not():
            return asks_for_turns(node.part)
        case _:
            return False
