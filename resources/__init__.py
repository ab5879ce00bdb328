"""What travels with the program and is not code: icons, themes, fonts, translations, templates, help, the sample."""

from importlib.resources import files
from pathlib import Path


def resource(*parts: str) -> Path:
    """Return the path of something under `resources/`, in a source tree, a wheel or a bundle alike."""
    return Path(str(files("resources").joinpath(*parts)))
