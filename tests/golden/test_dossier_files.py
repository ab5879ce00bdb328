"""The Markdown and HTML of the made-up dossier, letter for letter.

After a wanted change, write the files anew and read what git shows: `python -m tests.golden.test_dossier_files`.
"""

from pathlib import Path

import pytest

from desktop_app.exporters.html import as_html
from desktop_app.exporters.markdown import as_markdown
from desktop_app.services import words
from tests.golden.made_up import dossier, labels

FILES = Path(__file__).with_name("dossiers")
WRITERS = {"md": as_markdown, "html": as_html}


@pytest.mark.parametrize("suffix", WRITERS)
@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_a_dossier_is_written_as_it_was(language, suffix):
    golden = FILES / f"dossier.{language}.{suffix}"

    assert WRITERS[suffix](dossier(language)) == golden.read_text("utf-8")


def write() -> None:
    """Write the golden files anew."""
    words.set_source(labels)
    for language in ("ru", "kk", "en"):
        for suffix, writer in WRITERS.items():
            (FILES / f"dossier.{language}.{suffix}").write_text(writer(dossier(language)), "utf-8", newline="\n")


if __name__ == "__main__":
    write()
