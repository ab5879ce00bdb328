"""What can have the focus has a name that a screen reader can say, in every window of the program."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QKeySequenceEdit,
    QLabel,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QWidget,
)

from desktop_app.services import words
from tests.pictures.scenes import SCENES, begun
from tests.pictures.stage import Stage


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    monkeypatch.setenv("KARTOTEKA_HOME", str(tmp_path))
    made = Stage(qapp, tmp_path)
    made.appearance.speak("en")
    made.furnish()
    begun(made)
    yield made
    made.clear()
    made.appearance.wear("light")
    made.window.close()
    made.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    words.use("en")


def nameless(root: QWidget) -> list[str]:
    return [
        f"{type(one).__name__} {one.objectName()} in {type(one.parentWidget()).__name__}"
        for one in [root, *root.findChildren(QWidget)]
        if one.isVisible()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not _is_part(one)
        and not _name(one, root)
    ]


def _is_part(one: QWidget) -> bool:
    """Say whether a widget is part of another that has the name."""
    parent = one.parentWidget()
    return isinstance(one, QScrollBar | QScrollArea | QTabBar) or isinstance(
        parent, QComboBox | QAbstractSpinBox | QKeySequenceEdit
    )


def _name(one: QWidget, root: QWidget) -> str:
    if one.accessibleName():
        return one.accessibleName()
    if isinstance(one, QAbstractButton) and one.text():
        return one.text()
    return next((label.text() for label in root.findChildren(QLabel) if label.buddy() is one), "")


@pytest.mark.slow
def test_everything_that_can_have_the_focus_has_a_name(stage: Stage) -> None:
    found: dict[str, list[str]] = {}
    for name, scene in SCENES.items():
        scene(stage)
        stage.rest()
        missing = sorted({one for root in (stage.window, *stage.above()) for one in nameless(root)})
        if missing:
            found[name] = missing
        stage.clear()

    assert found == {}
