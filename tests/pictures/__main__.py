"""Takes pictures of every window: `python -m tests.pictures FOLDER [--language ru] [--theme light] [--size 1366x768]`.

Without a choice: three languages, two themes, a small laptop. `--only NAME…` plays some scenes. Needs no display.
`--manual` makes the pictures of the manual, in their places under `resources/help`.
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path

THEMES = ("light", "dark")
LANGUAGES = ("ru", "kk", "en")
HELP = Path(__file__).parents[2] / "resources" / "help"
IN_THE_MANUAL = ("reader", "importing", "search", "dossier")


def main(arguments: list[str]) -> int:
    """Take the pictures; a scene that cannot be played is named, and the others are."""
    parser = argparse.ArgumentParser(prog="python -m tests.pictures")
    parser.add_argument("folder", type=Path, nargs="?", default=HELP)
    parser.add_argument("--manual", action="store_true")
    parser.add_argument("--language", choices=LANGUAGES, nargs="*", default=LANGUAGES)
    parser.add_argument("--theme", choices=THEMES, nargs="*", default=THEMES)
    parser.add_argument("--size", default="1366x768")
    parser.add_argument("--only", nargs="*", default=())
    asked = parser.parse_args(arguments)
    if asked.manual:
        asked.folder, asked.only, asked.theme, asked.size = HELP, IN_THE_MANUAL, ("light",), "1280x720"
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from tests.pictures.scenes import SCENES, begun, welcome
    from tests.pictures.stage import Stage

    app = QApplication([])
    failed = []
    with tempfile.TemporaryDirectory() as home:
        stage = Stage(app, Path(home))
        stage.window.resize(*map(int, asked.size.split("x")))
        stage.furnish()
        asked.folder.mkdir(parents=True, exist_ok=True)
        for language in asked.language:
            stage.appearance.speak(language)
            if not asked.only or "welcome" in asked.only:
                welcome(stage)
                stage.picture().save(str(asked.folder / f"{language}-welcome.png"))
        begun(stage)
        for language in asked.language:
            for theme in asked.theme:
                stage.appearance.speak(language)
                stage.appearance.wear(theme)
                for name, scene in SCENES.items():
                    if asked.only and name not in asked.only:
                        continue
                    try:
                        scene(stage)
                        place = f"{language}/{name}.png" if asked.manual else f"{language}-{theme}-{name}.png"
                        (asked.folder / place).parent.mkdir(parents=True, exist_ok=True)
                        stage.picture().save(str(asked.folder / place))
                    except (TimeoutError, AttributeError) as error:
                        failed.append(f"{language}-{theme}-{name}: {error!r}")
                    stage.clear()
        stage.window.close()
    sys.stdout.write("".join(f"{line}\n" for line in failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
