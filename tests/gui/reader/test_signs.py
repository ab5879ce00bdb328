"""Signs that hide or deceive, as the reader shows them."""

import time

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from desktop_app.domain.signs import STAND_IN, signs
from desktop_app.ui.reader.view import ReaderNote, ReaderView

TURNED = "Воды \u202eхватит до\u202c августа"
TEXT = f"О канале\n\n{TURNED}, 😀 сказала\u200b она.\n\nНaзарбаев, г.\u00a0Тараз, пере\u00adнос, тег\U000e0041.\n"


@pytest.fixture
def reader(qtbot):
    view = ReaderView()
    qtbot.addWidget(view)
    view.resize(1000, 700)
    with qtbot.waitExposed(view):
        view.show()
    view.show_text(TEXT, 0, "Ка\u202eнал", "Газета\u202e", "ru")
    view.grab()
    return view


def place(reader, character):
    (sign,) = [one for one in signs(TEXT) if one.start == character]
    return reader.pane._place(sign).center()


def at(reader, words):
    return reader.pane.sign_at(place(reader, TEXT.index(words)))


def test_words_after_an_override_stand_in_their_order(reader):
    pane, start = reader.pane, TEXT.index(TURNED)
    line = pane.document().findBlock(pane.positions.to_qt(start)).layout().lineAt(0)
    across = [line.cursorToX(unit)[0] for unit in range(len(TURNED) + 1)]

    assert across == sorted(across)
    assert len(set(across)) == len(across)


def test_nothing_in_the_copy_that_qt_draws_is_hidden(reader):
    drawn = reader.pane.document().toRawText()

    assert not set("\u202e\u202c\u200b\U000e0041") & set(drawn)
    assert len(drawn.encode("utf-16-le")) == len(TEXT.encode("utf-16-le"))


def test_what_is_copied_is_the_text_itself(reader):
    reader.pane.select(TEXT.index(TURNED), TEXT.index(" она"))
    reader.pane.copy()

    assert QGuiApplication.clipboard().text() == f"{TURNED}, 😀 сказала\u200b"


@pytest.mark.parametrize("words", ["\u202e", "\u202c", "\u200b", "aзарбаев", "\U000e0041"])
def test_a_deceptive_sign_is_marked(reader, words):
    assert at(reader, words).start == TEXT.index(words)


@pytest.mark.parametrize("words", ["\u00a0", "\u00ad"])
def test_ordinary_typography_is_marked_only_when_it_is_wished(reader, words):
    assert at(reader, words) is None

    reader.pane.show_signs(calm=True)
    reader.grab()
    assert at(reader, words).start == TEXT.index(words)

    reader.pane.show_signs(calm=False)
    reader.grab()
    assert at(reader, words) is None


def test_the_pointer_on_a_mark_is_told_its_name(reader):
    def told(point):
        spot = point.toPoint()
        view = reader.pane.viewport()
        QApplication.sendEvent(view, QHelpEvent(QHelpEvent.Type.ToolTip, spot, view.mapToGlobal(spot)))
        return QToolTip.text()

    assert told(place(reader, TEXT.index("\u202e"))) == "right-to-left override (U+202E)"
    assert told(place(reader, TEXT.index("aзарбаев"))) == "Latin «a» in a Cyrillic word (U+0061)"
    QToolTip.hideText()


def test_marks_go_where_their_words_go(reader):
    before = place(reader, TEXT.index("\u202e"))
    reader.set_text_size(20)
    reader.grab()

    assert place(reader, TEXT.index("\u202e")) != before
    assert at(reader, "\u202e") is not None


def test_a_mark_is_drawn_over_its_sign(reader):
    pane = reader.pane
    rect = pane._place(next(sign for sign in signs(TEXT) if sign.start == TEXT.index("\u200b")))
    marked = pane.viewport().grab(rect.toAlignedRect()).toImage()
    pane._signs, pane._starts = (), []

    assert pane.viewport().grab(rect.toAlignedRect()).toImage() != marked


def test_title_and_meta_turn_nothing(reader):
    assert (reader.head.title.text(), reader.head.meta.text()) == (f"Ка{STAND_IN}нал", f"Газета{STAND_IN}")


def test_a_note_in_the_margin_turns_nothing(reader):
    def drawn(text, author):
        reader.set_notes([ReaderNote("1", None, 3, "comment", author, "сегодня", text)])
        return reader.margin.grab().toImage()

    assert drawn("см. \u202eприказ 5", "Ди\u202eна") == drawn(f"см. {STAND_IN}приказ 5", f"Ди{STAND_IN}на")


@pytest.mark.parametrize("text", ["a\u200b" * 30_000, "\u00ad" * 30_000, "слoво " * 10_000, "\u202e" * 30_000])
def test_a_text_of_nothing_but_signs_does_not_hold_the_window_up(reader, qtbot, text):
    reader.pane.show_signs(calm=True)
    begun = time.process_time()
    reader.show_text(text, 0, "", "", "ru")
    reader.grab()

    assert time.process_time() - begun < 5
    assert reader.pane.sign_at(QPointF(QPoint(-50, -50))) is None
