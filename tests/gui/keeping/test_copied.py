"""Words copied out of an archive with a passphrase."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QClipboard, QGuiApplication

from desktop_app.ui.keeping.copied import CONCEALED, Copied

SIGN = next(iter(CONCEALED))


@pytest.fixture
def ours(monkeypatch):
    """Whether what is on the clipboard was put there by this program: offscreen, nothing owns it."""
    owner = [True]
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _: owner[0])
    return owner


@pytest.fixture
def copied(qapp):
    one = Copied()
    yield one
    one.end()


def test_what_is_copied_is_concealed_from_those_who_keep_histories(copied, ours):
    copied.begin()
    QGuiApplication.clipboard().setText("Воды\u00a0хватит")
    there = QGuiApplication.clipboard().mimeData()
    assert (there.text(), there.hasFormat(SIGN)) == ("Воды\u00a0хватит", True)


def test_what_others_copied_is_left_as_it_is(copied, ours):
    ours[0] = False
    copied.begin()
    QGuiApplication.clipboard().setText("чужое")
    assert not QGuiApplication.clipboard().mimeData().hasFormat(SIGN)
    copied.end()
    assert QGuiApplication.clipboard().text() == "чужое"


def test_after_the_end_nothing_is_concealed_and_nothing_of_before_is_there(copied, ours):
    copied.begin()
    QGuiApplication.clipboard().setText("Воды хватит")
    copied.end()
    assert QGuiApplication.clipboard().text() == ""
    QGuiApplication.clipboard().setText("письмо")
    QCoreApplication.processEvents()
    assert not QGuiApplication.clipboard().mimeData().hasFormat(SIGN)


def test_text_copied_from_an_archive_without_a_passphrase_stays(opened, ours):
    QGuiApplication.clipboard().setText("Воды хватит")
    opened.close_archive()
    assert QGuiApplication.clipboard().text() == "Воды хватит"
