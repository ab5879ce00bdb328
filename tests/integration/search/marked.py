"""An archive whose words, title, names, tag and outlet are known and nowhere else, and where their traces are."""

from tests.integration.search.fake_archive import FakeArchive

WORD, TITLE, SPEAKER, TAG, OUTLET = "Фрумсиково", "Грындалов", "Вальпургин", "Тырдымка", "Кумжарган"
MARKERS = (WORD, TITLE, SPEAKER, TAG, OUTLET)


def marked(interviews=12):
    """Return the archive."""
    archive = FakeArchive()
    for number in range(interviews):
        tell(archive, number)
    return archive


def tell(archive, number, more=""):
    """Put an interview in, or another text in its place."""
    archive.put(
        f"marked-{number}",
        f"В посёлке {WORD} сказали о дороге. {more}",
        ("Туда ходит автобус.", (SPEAKER,)),
        title=f"{TITLE} о дорогах",
        date="2024-05-0" + str(1 + number % 9),
        outlet=OUTLET,
        tags=(f"Дороги/{TAG}",),
    )


def traces(*folders):
    """Return the markers of which anything can be read in the files of some folders, or in the names of these."""
    content = b"\n".join(_everything(folder) for folder in folders)
    return {marker for marker in MARKERS if any(trace in content for trace in _written(marker))}


def _everything(folder):
    parts = []
    for path in folder.rglob("*"):
        parts.append(str(path).encode())
        if path.is_file():
            parts.append(path.read_bytes())
    return b"\n".join(parts)


def _written(marker):
    for word in (marker, marker.lower(), marker.upper()):
        yield word.encode()
        yield word.encode("utf-16-le")
        yield word.encode().decode("latin-1").encode()  # as bytes stand in a pickle of Whoosh's runs
