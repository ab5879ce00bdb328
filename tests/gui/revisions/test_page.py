"""The revisions of a text: their list, two of them side by side, one of them whole."""

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextCursor

from desktop_app.domain.ids import InterviewId
from desktop_app.services import commands as c
from desktop_app.services.comparing import Pair, compare
from desktop_app.services.found import Found
from desktop_app.ui.revisions.marks import marked, plainly
from desktop_app.ui.revisions.page import RevisionsPage
from desktop_app.ui.revisions.sides import SideBySide, folded
from tests.gui.dossiers.newsroom import TEXT, interview

NEW = TEXT.replace("в канале", "в\u00a0канале").replace("весной", "осенью")


def revise(newsroom, text=NEW, reason="Сверено с записью"):
    with newsroom._desk.storage.reading() as reading:
        (id,) = reading.all_interview_ids()
    newsroom.do(c.ReviseInterview(id, text, 0, Found(interview().found.language, (), (), ()), reason))
    return id


@pytest.fixture
def page(newsroom, qtbot):
    id = revise(newsroom)
    made = RevisionsPage(newsroom.show(), InterviewId(id))
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    qtbot.waitUntil(lambda: len(made.sides.changes) == 2)
    return made


def shown(sides, texts, captions=("1", "2")):
    sides.show_comparison(texts, captions, compare(*texts))


def test_the_newest_is_compared_with_the_one_before(page):
    rows = page.list.rows.rows
    assert [(row.head, row.badge) for row in rows] == [("Revision 2", "present"), ("Revision 1", "")]
    assert rows[0].body == "Сверено с записью"
    assert "канал.txt" in rows[1].foot
    assert [(one.removed, one.added) for one in page.sides.changes] == [(" ", "\u00a0"), ("весной", "осенью")]
    assert page.bar._count.text() == "2 change(s)"


def test_a_key_walks_from_change_to_change_and_names_each(page, qtbot):
    page.sides.next_change()
    assert page.bar._said.text() == "a no-break space stands where a space was"
    assert page.bar._count.text() == "Change 1 of 2"
    page.sides.next_change()
    assert page.bar._said.text() == "«осенью» stands for «весной»"
    page.sides.next_change()
    assert page.bar._count.text() == "Change 1 of 2"
    page.sides.previous_change()
    assert page.bar._count.text() == "Change 2 of 2"


def test_what_went_is_struck_through_and_what_came_is_underlined(page):
    for change in page.sides.changes:
        for (start, end), struck, under in ((change.left, True, False), (change.right, False, True)):
            cursor = QTextCursor(page.sides.document())
            cursor.setPosition(start + 1)
            look = cursor.charFormat()
            assert end > start
            assert (look.fontStrikeOut(), look.fontUnderline()) == (struck, under)


def test_the_whole_old_text_is_shown_and_copied_verbatim(page, qtbot):
    page.list.choose(lambda row: row.head == "Revision 1")
    page.bar._whole.setChecked(True)
    qtbot.waitUntil(lambda: page.whole.positions.text == TEXT)
    page.list.choose(lambda row: row.head == "Revision 2")
    qtbot.waitUntil(lambda: page.whole.positions.text == NEW)
    page.whole.selectAll()
    assert page.whole.createMimeDataFromSelection().text() == NEW
    assert page.whole.isReadOnly()


def test_a_new_revision_comes_into_the_list(page, newsroom, qtbot):
    revise(newsroom, NEW.replace("сказала", "ответила"), "Так в записи")
    qtbot.waitUntil(lambda: page.list.rows.rowCount() == 3)
    qtbot.waitUntil(lambda: len(page.sides.changes) == 3)
    page.bar._others.setCurrentIndex(page.bar._others.count() - 1)
    page.bar.other_chosen.emit(page.bar.other())
    qtbot.waitUntil(lambda: len(page.sides.changes) == 5)


def test_with_one_revision_there_is_its_text_and_nothing_to_compare(newsroom, qtbot):
    with newsroom._desk.storage.reading() as reading:
        (id,) = reading.all_interview_ids()
    made = RevisionsPage(newsroom.show(), InterviewId(id))
    qtbot.addWidget(made)
    qtbot.waitUntil(lambda: made.whole.positions.text == TEXT)
    assert not made.bar._next.isEnabled()


def test_an_interview_that_is_gone_takes_its_tab_away(page, newsroom, qtbot):
    with qtbot.waitSignal(page.gone):
        newsroom.do(c.RemoveInterview(page.interview))


# --- two texts

LONG = [f"Абзац номер {number}, в котором всё по-прежнему." for number in range(30)]


def whole(paragraphs):
    return "\n\n".join(paragraphs) + "\n"


def test_long_unchanged_stretches_are_folded_and_unfold(qtbot):
    sides = SideBySide()
    qtbot.addWidget(sides)
    texts = whole(LONG), whole([*LONG[:14], LONG[14].replace("всё", "все"), *LONG[15:]])
    shown(sides, texts)
    assert "… 13 paragraph" in sides.toPlainText()
    assert "номер 3," not in sides.toPlainText()
    sides.anchorClicked.emit(QUrl("fold:0"))
    assert "номер 3," in sides.toPlainText()
    assert "номер 29," not in sides.toPlainText()


def test_nothing_is_lost_by_folding():
    pairs = compare(whole(LONG), whole([*LONG[:5], "Новый абзац.", *LONG[5:]]))
    seen = []
    for row in folded(pairs):
        seen += [row] if isinstance(row, Pair) else pairs[row[0] : row[1]]
    assert tuple(seen) == pairs
    assert folded(compare("а\n\nб\n", "а\n\nб\n")) == list(compare("а\n\nб\n", "а\n\nб\n"))


def test_what_is_copied_from_a_comparison_is_the_text_of_that_side(qtbot):
    sides = SideBySide()
    qtbot.addWidget(sides)
    texts = "🌊 Было 10 000 кубов.\n\nКонец.\n", "🌊 Было 10\u00a0000 ку\u00adбов.\n\nКонец.\n"
    shown(sides, texts)
    change = sides.changes[0]
    for (start, end), side in ((change.left, 0), (change.right, 1)):
        cursor = sides.textCursor()
        cursor.setPosition(start - 2)
        cursor.setPosition(end + 3, QTextCursor.MoveMode.KeepAnchor)
        sides.setTextCursor(cursor)
        assert sides.selected_text() == texts[side][texts[side].index("10") :][:6]


@pytest.mark.parametrize(
    ("words", "seen"),
    [(" ", "·"), ("\u00a0", "°"), ("\u00ad", "¬"), ("\t", "→"), ("во\u00adда", "во¬да"), ("два слова", "два слова")],
)
def test_what_differs_can_be_seen(words, seen):
    assert marked(words) == seen


def test_signs_that_hide_are_shown_and_words_are_no_markup(qtbot):
    assert "\u202e" not in plainly("\u202eтекст")
    sides = SideBySide()
    qtbot.addWidget(sides)
    shown(sides, ("<b>жирно</b> &amp; просто\n", "<b>жирно</b> &amp; сложно\u202e\n"))
    assert sides.toPlainText().count("<b>жирно</b> &amp;") == 2
    assert "\u202e" not in sides.toPlainText()


def test_both_sides_hold_their_whole_text(qtbot):
    sides = SideBySide()
    qtbot.addWidget(sides)
    texts = whole(LONG[:3]), whole([LONG[0], "Вставка.", LONG[1], LONG[2] + " И ещё."])
    shown(sides, texts)
    for side in (0, 1):
        chunks = [one for (_, at), found in sorted(sides._chunks.items()) if at == side for one in found]
        assert "".join(one.places.text for one in chunks) == texts[side].replace("\n", "")
        assert all(texts[side][one.start : one.end] == one.places.text for one in chunks)
