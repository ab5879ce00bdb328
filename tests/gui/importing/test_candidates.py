"""The table of candidates: shown, narrowed, sorted and corrected without touching a file."""

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStyleOptionViewItem

from desktop_app.services.importing import Choice, Standing
from desktop_app.ui.importing.candidates import COLUMNS, CandidatesModel
from desktop_app.ui.importing.cells import CellDelegate
from tests.gui.importing.conftest import candidate


@pytest.fixture
def model(qapp):
    made = CandidatesModel()
    made.add([
        candidate("б.txt"), candidate("а.txt", Standing.CHANGED), candidate("пусто.txt", Standing.FAILED),
        candidate("в.txt", Standing.ALIKE), candidate("г.txt", Standing.HERE),
    ])  # fmt: skip
    return made


def column(model, name):
    at = COLUMNS.index(name)
    return [model.index(row, at).data() for row in range(model.rowCount())]


def cell(model, row, name):
    return model.index(row, COLUMNS.index(name))


def test_each_row_says_what_it_is_and_what_becomes_of_it(model):
    assert column(model, "standing") == [
        "new", "changed: «О канале»", "not readable: the file holds no text.", "like «О канале», 87 %",
        "already here: «О канале»",
    ]  # fmt: skip
    assert column(model, "choice") == ["New interview", "New revision", "Leave out", "New interview", "Leave out"]
    assert model.coming() == 3


def test_a_value_says_where_it_comes_from(model):
    tips = [cell(model, 0, name).data(Qt.ItemDataRole.ToolTipRole) for name in ("date", "outlet", "language", "place")]
    assert tips == [
        "2024-03-02\nfrom the header of the file", "Вестник степи\nfrom the name of the file", "Russian\nfrom the text",
        "",
    ]  # fmt: skip
    model.setData(cell(model, 0, "place"), "Шу")
    assert cell(model, 0, "place").data(Qt.ItemDataRole.ToolTipRole) == "Шу\ngiven by an editor"


def test_narrowing_and_sorting_move_rows_and_keep_what_is_chosen(model):
    kept = QPersistentModelIndex(cell(model, 0, "title"))
    model.sort(COLUMNS.index("file"))
    assert column(model, "file") == ["а.txt", "б.txt", "в.txt", "г.txt", "пусто.txt"]
    assert kept.row() == 1
    model.sort(COLUMNS.index("file"), Qt.SortOrder.DescendingOrder)
    assert column(model, "file")[0] == "пусто.txt"
    model.sort(-1)
    assert column(model, "file")[0] == "б.txt"
    model.show_only(Standing.FAILED)
    assert column(model, "file") == ["пусто.txt"]
    assert model.counts[Standing.NEW] == 1


def test_unknown_values_stand_behind_known_ones(model):
    model.sort(COLUMNS.index("title"))
    assert column(model, "title")[-1] == ""


def test_a_wrong_date_is_refused_for_all_with_its_sentence(model, qtbot):
    with qtbot.waitSignal(model.refused) as refused:
        assert not model.setData(cell(model, 0, "date"), "вчера")
    assert "«вчера» is not a date" in refused.args[0]
    assert not model.set_field([0, 1], "recorded", "2024-13")
    assert column(model, "recorded") == ["", "", "", "", ""]
    assert column(model, "date")[0] == "2024-03-02"


def test_one_value_is_set_for_many_and_what_was_not_read_stays_as_it_is(model):
    assert model.set_field(range(5), "outlet", "Заря")
    assert column(model, "outlet") == ["Заря", "Заря", "", "Заря", "Заря"]
    assert model.candidates[0].edited == ("outlet",)


def test_only_what_can_come_in_is_edited_and_chosen(model):
    editable = [bool(cell(model, row, "title").flags() & Qt.ItemFlag.ItemIsEditable) for row in range(5)]
    assert editable == [True, True, False, True, False]
    model.choose(range(5), Choice.REVISION)
    assert [one.choice for one in model.candidates] == [
        Choice.NEW, Choice.REVISION, Choice.SKIP, Choice.REVISION, Choice.SKIP,
    ]  # fmt: skip
    model.choose(range(5), Choice.SKIP)
    assert model.coming() == 0


def test_what_comes_while_the_table_is_narrowed_is_counted_and_shown_where_it_fits(model):
    model.show_only(Standing.FAILED)
    model.add([candidate("е.txt"), candidate("ж.txt", Standing.FAILED)])
    assert column(model, "file") == ["пусто.txt", "ж.txt"]
    assert model.counts[Standing.NEW] == 2


def test_hidden_signs_are_shown_and_kept(model):
    model.setData(cell(model, 0, "title"), "Канал\u202eнет")
    assert "\u202e" not in cell(model, 0, "title").data()
    assert cell(model, 0, "title").data(Qt.ItemDataRole.EditRole) == "Канал\u202eнет"


def test_a_cell_is_drawn_as_the_model_tells_it(model, qapp):
    cells = CellDelegate()
    for row, name in ((0, "standing"), (2, "standing"), (2, "file"), (0, "title")):
        index = cell(model, row, name)
        drawn = QStyleOptionViewItem()
        cells.initStyleOption(drawn, index)
        ink = index.data(Qt.ItemDataRole.ForegroundRole)
        assert drawn.text == index.data()
        assert drawn.icon.isNull() == (index.data(Qt.ItemDataRole.DecorationRole) is None)
        assert drawn.palette.color(QPalette.ColorRole.Text) == (ink or QPalette().color(QPalette.ColorRole.Text))
