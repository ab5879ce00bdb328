"""Long lists are read as far as they are seen."""

import pytest

from desktop_app.ui.parts.paged import BEFORE, COMING, PAGE, PagedList
from desktop_app.ui.parts.rows import Row, RowsView

ALL = [f"{number:05}" for number in range(5000)]


class Asked:
    """A workplace whose answers come when they are let go; keeps which rows were read."""

    def __init__(self):
        self.waiting = []
        self.read = []

    def ask(self, question, then, failed=None, newest=None):
        self.waiting.append((question, then))

    def answer(self):
        waiting, self.waiting = self.waiting, []
        for question, then in waiting:
            then(question(self))


@pytest.fixture
def asked():
    return Asked()


@pytest.fixture
def view(qtbot):
    made = RowsView(1)
    qtbot.addWidget(made)
    made.resize(300, 400)
    made.show()
    return made


@pytest.fixture
def pages(view, asked):
    return PagedList(view, asked, view)


def show(pages, asked, ids=ALL):
    counts = []

    def things(reading, wanted):
        reading.read.append(list(wanted))
        return wanted

    pages.show(lambda _: ids, things, lambda id: Row(id, f"row {id}"), counts.append)
    asked.answer()
    return counts


def heads(view, start, end):
    return [row.head for row in view.rows.rows[start:end]]


def test_of_a_long_list_the_beginning_is_read_and_all_is_counted(pages, asked, view):
    assert show(pages, asked) == [5000]
    assert asked.read == [ALL[:PAGE]]
    assert heads(view, 0, 2) == ["row 00000", "row 00001"]
    assert heads(view, 4999, 5000) == [COMING]


def test_what_comes_into_sight_is_read(pages, asked, view, qtbot):
    show(pages, asked)
    view.scrollTo(view.rows.index(3000))
    qtbot.waitUntil(lambda: bool(asked.waiting))
    asked.answer()
    first = view.first_in_sight()
    assert 2900 < first <= 3000
    assert asked.read[-1] == ALL[first - BEFORE : first - BEFORE + PAGE]
    assert heads(view, 3000, 3001) == ["row 03000"]


def test_what_changed_is_read_where_the_editor_looks_and_what_was_chosen_stays_chosen(pages, asked, view, qtbot):
    show(pages, asked)
    view.setCurrentIndex(view.rows.index(3000))
    qtbot.waitUntil(lambda: bool(asked.waiting))
    asked.answer()
    show(pages, asked, ALL[1:])
    assert view.current_id() == "03000"
    assert view.chosen_ids() == ["03000"]
    assert heads(view, 2999, 3000) == ["row 03000"]


def test_an_answer_to_an_older_list_fills_nothing(pages, asked, view, qtbot):
    show(pages, asked)
    view.scrollTo(view.rows.index(3000))
    qtbot.waitUntil(lambda: bool(asked.waiting))
    late, asked.waiting = asked.waiting, []
    show(pages, asked, ALL[:100])
    for question, then in late:
        then(question(asked))
    assert len(view.rows.rows) == 100
    assert heads(view, 0, 1) == ["row 00000"]


def test_a_row_chosen_before_it_was_read_is_known_by_its_id(pages, asked, view):
    show(pages, asked)
    opened = []
    view.opened.connect(opened.append)
    view.setCurrentIndex(view.rows.index(4000))
    assert [row.id for row in opened] == ["04000"]
