"""Pages and times beside the text, and the way to them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.domain.interviews import Locator, LocatorKind
from desktop_app.services import words
from desktop_app.ui.reader.columns import STRIPES, columns
from desktop_app.ui.reader.going import PlaceDialog
from desktop_app.ui.reader.places import WIDTH
from desktop_app.ui.reader.view import ReaderView

TEXT = "\n\n".join(f"Абзац {n}: всё шло своим чередом, и никто не спешил." for n in range(90))


def places(kind, every, label):
    return tuple(Locator(TEXT.index(f"Абзац {n}:"), kind, label(n)) for n in range(0, 90, every))


PAGES = places(LocatorKind.PAGE, 10, lambda n: str(1 + n // 10))
TIMES = places(LocatorKind.TIME, 1, lambda n: f"00:{n:02}:00.500")


@pytest.fixture(autouse=True)
def _english(monkeypatch):
    monkeypatch.setattr(words, "_current", words.Catalogue("en", {}))


@pytest.fixture
def reader(qtbot):
    view = ReaderView()
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show_text(TEXT, 0, "Весна", "2024", "ru", PAGES)
    with qtbot.waitExposed(view):
        view.show()
    return view


def drawn(view):
    view.places.grab()
    return [said for said, _ in view.places.drawn]


def test_pages_stand_beside_the_lines_on_which_they_begin(reader):
    assert drawn(reader)[0] == "p. 1"
    reader.pane.show_at_top(PAGES[4].start)
    assert drawn(reader)[0] == "p. 5"
    (_, top) = reader.places.drawn[0]
    assert top == pytest.approx(reader.pane.line_of(PAGES[4].start)[0] - reader.pane.verticalScrollBar().value())
    assert reader.places.geometry().right() < reader.stripes.geometry().left() + 1
    assert reader.place_at_hand() == PAGES[4]


def test_of_the_times_of_one_paragraph_the_first_is_shown(reader):
    more = Locator(5, LocatorKind.TIME, "00:00:03.000")
    reader.show_text(TEXT, 0, "Весна", "2024", "ru", (TIMES[0], more, *TIMES[1:]))
    assert drawn(reader)[:2] == ["00:00:00", "00:01:00"]
    assert len(reader.places.places) == 91


def test_a_text_without_places_keeps_its_width(reader):
    reader.show_text(TEXT, 0, "Весна", "2024", "ru")
    assert drawn(reader) == []
    assert reader.places.isHidden()


@pytest.mark.parametrize("width", range(420, 2200, 80))
@pytest.mark.parametrize("notes", [False, True])
def test_places_have_room_beside_the_text(width, notes):
    at = columns(width, 9.0, notes, places=WIDTH)
    assert at.text >= STRIPES + WIDTH
    assert at.text + at.text_width <= (at.margin if notes else width)


@pytest.mark.parametrize(
    ("shown", "typed", "start"),
    [(PAGES, "4", PAGES[3].start), (PAGES, "no such", PAGES[2].start), (TIMES, "14:30", TIMES[14].start)],
)
def test_what_is_typed_is_gone_to(qtbot, shown, typed, start):
    dialog = PlaceDialog(shown, TEXT, shown[2])
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.field.setText(typed)
    with qtbot.waitSignal(dialog.wanted) as told:
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert told.args == [start]


def test_arrows_walk_from_place_to_place(qtbot):
    dialog = PlaceDialog(PAGES, TEXT, PAGES[2])
    qtbot.addWidget(dialog)
    dialog.show()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(dialog.field, key)
    with qtbot.waitSignal(dialog.wanted) as told:
        dialog.accept()
    assert told.args == [PAGES[3].start]
