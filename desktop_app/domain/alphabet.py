"""The order of names as Russian and Kazakh readers expect it."""

_ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
_RANK = {letter: rank for rank, letter in enumerate(_ALPHABET)} | {"ё": _ALPHABET.index("е")}


def alphabetical(name: str) -> tuple[tuple[int, int], ...]:
    """Return the key that sorts Russian and Kazakh names as a reader expects; other scripts come first."""
    return tuple((1, _RANK[letter]) if letter in _RANK else (0, ord(letter)) for letter in name.lower())
