"""No sentence reaches an editor without having been translated."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

UI = Path(__file__).resolve().parents[2] / "desktop_app" / "ui"
SHOWING = frozenset((
    "setText", "setToolTip", "setStatusTip", "setWhatsThis", "setWindowTitle", "setTitle", "setPlaceholderText",
    "setAccessibleName", "setAccessibleDescription", "setInformativeText", "setDetailedText", "setLabelText",
    "setPrefix", "setSuffix", "setSpecialValueText", "setHeaderLabels", "setHorizontalHeaderLabels", "addTab",
    "insertTab", "setTabText", "setTabToolTip", "addAction", "addMenu", "addItem", "addItems", "insertItem", "addRow",
    "showMessage", "QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QAction", "QGroupBox", "QMenu",
    "QDockWidget", "information", "warning", "critical", "question", "getText", "getOpenFileName", "getOpenFileNames",
    "getSaveFileName", "getExistingDirectory", "appendPlainText", "setHtml", "setPlainText",
))  # fmt: skip
NAMES = frozenset(("Kartoteka", "Русский", "Қазақша", "English", "PDF", "HTML", "Markdown"))
"""Names that are not translated: of the program, of languages in themselves, of formats."""
LETTERS = re.compile(r"[^\W\d_]{2}")


def bare(source: str) -> Iterator[tuple[int, str]]:
    """Return the line and the words of every literal with letters that code shows as it is."""
    for call in ast.walk(ast.parse(source)):
        if not isinstance(call, ast.Call):
            continue
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        if name in SHOWING:
            for argument in [*call.args, *(one.value for one in call.keywords if one.arg != "objectName")]:
                yield from _literals(argument)


def _literals(node: ast.expr) -> Iterator[tuple[int, str]]:
    """Return literals that become part of what is shown; what a call gets is the call's own affair."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        words = re.sub(r"<[^>]*>|&\w+;", "", node.value).strip(" —·:")
        if LETTERS.search(words) and words not in NAMES:
            yield node.lineno, words
    elif isinstance(node, ast.JoinedStr | ast.BinOp | ast.IfExp | ast.List | ast.Tuple):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr) and not (isinstance(node, ast.IfExp) and child is node.test):
                yield from _literals(child)


def test_what_the_window_shows_is_translated():
    found = {
        f"{path.relative_to(UI)}:{line}": words
        for path in sorted(UI.rglob("*.py"))
        for line, words in bare(path.read_text(encoding="utf-8"))
    }

    assert found == {}


@pytest.mark.parametrize(
    "code",
    ['a.setText("Save")', 'QLabel("Сохранить", self)', 'm.addAction(f"Open {x}")', 'a.setToolTip("x" if y else "Done")',
     'a.setHtml("<b>bold</b>")'],
)  # fmt: skip
def test_a_bare_sentence_is_found(code):
    assert len(list(bare(code))) == 1


@pytest.mark.parametrize(
    "code",
    ['a.setText(translate("ui", "Save"))', 'a.setText("→ 5")', 'QLabel("Kartoteka")', 'a.setObjectName("card")',
     'a.setText(f"{n} · {m}")'],
)  # fmt: skip
def test_what_is_translated_or_is_no_sentence_may_stand(code):
    assert list(bare(code)) == []
