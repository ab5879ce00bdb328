import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QShortcut, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QToolButton, QWidget

from desktop_app.domain.anchors import Span
from desktop_app.services import words
from desktop_app.ui.reader.view import ReaderNote, ReaderQuote, ReaderView

HEADER = "date 2024-03-05 "
FIRST = "Мы приехали весной 😀, и город был пуст."
SECOND = "«Никто не ждал, что всё так обернётся»,\u00a0— сказала она.\u2028И замолчала."
TEXT = f"{HEADER}{FIRST}\n\n{SECOND}\n" + "\n".join(f"Абзац {n}: всё шло своим чередом." for n in range(80))
LEFT = Qt.MouseButton.LeftButton


def span_of(part):
    start = TEXT.index(part)
    return Span(start, start + len(part))


def quote(id, part, colours=("#1f6f8b",), state="confirmed", label="Алия"):
    return ReaderQuote(id, (span_of(part),), colours, state, label)


@pytest.fixture
def reader(qtbot):
    view = ReaderView()
    qtbot.addWidget(view)
    view.resize(1100, 700)
    view.show_text(TEXT, len(HEADER), "Весна в городе", "5 марта 2024 · Газета · русский", "ru")
    view.show()
    with qtbot.waitActive(view):
        view.activateWindow()
    view.pane.setFocus()
    return view


def point(reader, character):
    cursor = QTextCursor(reader.pane.document())
    cursor.setPosition(reader.pane.positions.to_qt(character))
    return reader.pane.cursorRect(cursor).center() + QPoint(2, 0)


def drag(qtbot, reader, start, end):
    view = reader.pane.viewport()
    qtbot.mousePress(view, LEFT, pos=point(reader, start) - QPoint(2, 0))
    qtbot.mouseMove(view, point(reader, end) - QPoint(2, 0))
    qtbot.mouseRelease(view, LEFT, pos=point(reader, end) - QPoint(2, 0))


def formats(reader, character):
    pane = reader.pane
    unit = pane.positions.to_qt(character)
    block = pane.document().findBlock(unit)
    place = unit - block.position()
    return [QTextCharFormat(f.format) for f in block.layout().formats() if f.start <= place < f.start + f.length]


def test_a_text_opens_with_its_title_in_sight(reader):
    assert reader.pane.verticalScrollBar().value() == 0
    assert reader.head.y() == 0
    assert reader.head.height() <= reader.pane.line_of(0)[0]


# --- selecting


def test_what_the_pointer_selects_is_what_is_wanted_as_a_quote(reader, qtbot):
    wanted = span_of("приехали весной")
    drag(qtbot, reader, wanted.start, wanted.end)

    with qtbot.waitSignal(reader.quote_wanted) as said:
        qtbot.mouseClick(reader.bar.quote, LEFT)

    assert said.args == [wanted, False]


def test_behind_an_emoji_positions_still_count_characters(reader, qtbot):
    wanted = span_of("город был пуст")
    drag(qtbot, reader, wanted.start, wanted.end)

    assert reader.selection() == wanted


def test_half_an_emoji_cannot_be_selected(reader):
    place = TEXT.index("😀")
    cursor = reader.pane.textCursor()
    cursor.setPosition(place - 3)
    cursor.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
    reader.pane.setTextCursor(cursor)

    start, end = reader.pane.selected()

    assert TEXT[start:end].endswith("😀")


def test_white_space_at_the_ends_does_not_count(reader):
    wanted = span_of("Мы приехали")
    reader.pane.select(wanted.start - 1, wanted.end + 1)

    assert reader.selection() == wanted


def test_nothing_but_white_space_is_no_selection(reader):
    end_of_first = TEXT.index("\n\n")
    reader.pane.select(end_of_first, end_of_first + 2)

    assert reader.selection() is None
    assert reader.bar.isHidden()


def test_the_bar_appears_for_the_keyboard_too_and_goes_with_the_selection(reader, qtbot):
    reader.pane.select(span_of("Мы").start, span_of("Мы").start)
    qtbot.keyClick(reader.pane, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert reader.bar.isVisible()
    qtbot.keyClick(reader.pane, Qt.Key.Key_Escape)

    assert reader.bar.isHidden()


@pytest.mark.parametrize(("key", "tagged"), [("q", False), ("t", True)])
def test_a_key_makes_a_quote_of_the_selection(reader, qtbot, key, tagged):
    wanted = span_of("Никто не ждал")
    reader.pane.select(wanted.start, wanted.end)

    with qtbot.waitSignal(reader.quote_wanted) as said:
        QTest.keyClick(reader.pane, key)

    assert said.args == [wanted, tagged]


def test_a_key_asks_for_a_note_on_the_selection(reader, qtbot):
    wanted = span_of("Никто не ждал")
    reader.pane.select(wanted.start, wanted.end)

    with qtbot.waitSignal(reader.note_wanted) as said:
        QTest.keyClick(reader.pane, "n")

    assert said.args == [wanted]


def test_without_a_selection_the_key_means_nothing(reader, qtbot):
    with qtbot.assertNotEmitted(reader.quote_wanted):
        QTest.keyClick(reader.pane, "q")


def test_the_bar_stays_inside_the_reader(reader):
    for part in ("date", "пуст.", "Абзац 12"):
        reader.pane.select(span_of(part).start, span_of(part).end)

        assert reader.pane.rect().contains(reader.bar.geometry())


# --- copying


def test_a_copy_has_exactly_the_texts_characters(reader):
    wanted = span_of(SECOND)
    reader.pane.select(wanted.start, wanted.end)
    reader.pane.copy()

    assert QGuiApplication.clipboard().text() == SECOND
    assert "\u00a0" in SECOND
    assert "\u2028" in SECOND


def test_everything_can_be_copied(reader):
    reader.pane.selectAll()

    assert reader.pane.createMimeDataFromSelection().text() == TEXT


def test_a_text_cannot_make_the_program_load_anything(reader):
    kind = QTextDocument.ResourceType.ImageResource.value

    assert reader.pane.loadResource(kind, QUrl.fromLocalFile(__file__)) is None


# --- quotes


def test_a_click_on_a_quote_chooses_it(reader, qtbot):
    reader.set_quotes([quote("q1", "город был пуст")])

    with qtbot.waitSignal(reader.quote_chosen) as said:
        qtbot.mouseClick(reader.pane.viewport(), LEFT, pos=point(reader, span_of("был").start))

    assert said.args == ["q1"]
    assert reader.current == "q1"


def test_a_click_beside_quotes_chooses_none(reader, qtbot):
    reader.set_quotes([quote("q1", "город был пуст")])

    with qtbot.assertNotEmitted(reader.quote_chosen):
        qtbot.mouseClick(reader.pane.viewport(), LEFT, pos=point(reader, span_of("приехали").start))


def test_a_click_on_a_stack_of_quotes_asks_which(reader, qtbot):
    reader.set_quotes([quote("q1", "город был пуст"), quote("q2", "был", label="Ержан")])
    qtbot.mouseClick(reader.pane.viewport(), LEFT, pos=point(reader, span_of("был").start))
    menu = reader.findChild(QMenu)

    assert [action.text() for action in menu.actions()] == ["Алия: город был пуст", "Ержан: был"]
    with qtbot.waitSignal(reader.quote_chosen) as said:
        menu.actions()[1].trigger()
    assert said.args == ["q2"]
    menu.close()


def test_a_quote_without_its_tag_in_the_same_place_looks_different(reader):
    place = span_of("был").start
    reader.set_quotes([quote("q1", "город был пуст")])
    tagged = formats(reader, place)
    reader.set_quotes([quote("q1", "город был пуст", colours=("#a8324a",))])

    assert formats(reader, place) != tagged


def test_overlapping_quotes_are_laid_once_each_with_the_overlap_underlined(reader):
    reader.set_quotes([quote("q1", "город был"), quote("q2", "был пуст")])

    assert [len(formats(reader, span_of(part).start)) for part in ("город", "был", "пуст")] == [1, 1, 1]
    assert [formats(reader, span_of(part).start)[0].fontUnderline() for part in ("город", "был", "пуст")] == [
        False,
        True,
        False,
    ]


def test_taking_a_quote_away_takes_its_colour_away(reader):
    reader.set_quotes([quote("q1", "город был"), quote("q2", "Никто не ждал")])
    reader.set_quotes([quote("q2", "Никто не ждал")])

    assert formats(reader, span_of("город").start) == []
    assert formats(reader, span_of("Никто").start) != []


def test_quotes_leave_the_selection_alone(reader):
    wanted = span_of("приехали")
    reader.pane.select(wanted.start, wanted.end)
    reader.set_quotes([quote("q1", "город был")])

    assert reader.selection() == wanted


def test_the_keys_walk_through_the_quotes_in_the_order_of_the_text(reader, qtbot):
    reader.set_quotes([quote("q2", "Никто не ждал"), quote("q1", "приехали"), quote("no", "всё так", state="rejected")])
    said = []
    reader.quote_chosen.connect(said.append)

    for key in "jjjk":
        QTest.keyClick(reader.pane, key)
    qtbot.keyClick(reader.pane, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)

    assert said == ["q1", "q2", "q1", "q2", "q1"]


def test_the_letters_are_the_same_keys_on_a_cyrillic_keyboard(reader):
    keys = {
        tuple(key.toString() for key in QShortcut.keys(shortcut)) for shortcut in reader.pane.findChildren(QShortcut)
    }

    assert {("J", "О"), ("K", "Л"), ("Q", "Й"), ("T", "Е"), ("N", "Т")} <= keys


def test_enter_chooses_the_quote_at_the_caret(reader, qtbot):
    reader.set_quotes([quote("q1", "город был пуст")])
    reader.pane.select(span_of("был").start, span_of("был").start)

    with qtbot.waitSignal(reader.quote_chosen) as said:
        qtbot.keyClick(reader.pane, Qt.Key.Key_Return)

    assert said.args == ["q1"]


def test_a_far_quote_is_brought_into_sight(reader):
    far = quote("far", "Абзац 70: всё шло")
    reader.set_quotes([far])
    reader.set_current_quote("far", scroll=True)

    top = reader.pane.line_of(far.spans[0].start)[0] - reader.pane.verticalScrollBar().value()
    assert 0 < top < reader.pane.viewport().height() - 40


def test_a_quote_in_sight_does_not_move_the_text(reader):
    reader.set_quotes([quote("q1", "приехали")])
    reader.set_current_quote("q1", scroll=True)

    assert reader.pane.verticalScrollBar().value() == 0


def test_a_stripe_stands_beside_the_quote_and_can_be_clicked(reader, qtbot):
    reader.set_quotes([quote("q1", "город был пуст")])
    reader.stripes.grab()
    rect, _ = reader.stripes._drawn[0]

    with qtbot.waitSignal(reader.quote_chosen) as said:
        qtbot.mouseClick(reader.stripes, LEFT, pos=rect.center().toPoint())

    assert said.args == ["q1"]


def test_the_context_menu_offers_what_a_quote_can_have(reader, qtbot):
    reader.set_quotes([quote("q1", "город был пуст", state="found")])
    reader.pane.context_wanted.emit(span_of("был").start, QPoint(10, 10))
    menu = reader.findChild(QMenu)
    words_ = {action.text(): action for action in menu.actions()}

    assert not words_["Quote\tQ"].isEnabled()
    with qtbot.waitSignal(reader.confirm_wanted) as said:
        words_["Confirm this quote"].trigger()
    assert said.args == ["q1"]
    menu.close()


# --- finding


def test_finding_counts_and_walks_and_goes_round(reader, qtbot):
    qtbot.keyClick(reader.pane, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    reader.find_bar.field.setText("ВСЕ ТАК")
    assert reader.find_bar.count.text() == "1 of 1"
    reader.find_bar.field.setText("абзац")
    assert reader.find_bar.count.text() == "1 of 80"
    qtbot.keyClick(reader.find_bar.field, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert reader.find_bar.count.text() == "80 of 80"
    qtbot.keyClick(reader.find_bar.field, Qt.Key.Key_Return)

    assert reader.find_bar.count.text() == "1 of 80"


def test_what_is_not_there_is_not_found(reader, qtbot):
    reader.open_find()
    reader.find_bar.field.setText("пингвин")

    assert reader.find_bar.count.text() == "Not found"


def test_a_hit_behind_an_emoji_is_lit_where_it_stands(reader):
    reader.open_find()
    reader.find_bar.field.setText("пуст")

    assert formats(reader, span_of("пуст").start)
    assert formats(reader, span_of("пуст").start - 1) == []
    assert formats(reader, span_of("пуст").end) == []


def test_closing_the_find_bar_brings_back_what_the_search_had_found(reader, qtbot):
    given = span_of("приехали")
    reader.set_marks([given])
    reader.open_find()
    reader.find_bar.field.setText("пуст")
    assert formats(reader, given.start) == []
    qtbot.keyClick(reader.find_bar.field, Qt.Key.Key_Escape)

    assert formats(reader, given.start)
    assert formats(reader, span_of("пуст").start) == []
    assert reader.pane.hasFocus()


def test_hits_of_a_search_can_be_walked_without_the_find_bar(reader, qtbot):
    reader.set_marks([span_of("приехали"), span_of("Абзац 75")])
    reader.go_to(span_of("приехали").start, span_of("приехали").end)
    qtbot.keyClick(reader.pane, Qt.Key.Key_F3)

    assert reader.pane.verticalScrollBar().value() > 0


# --- notes


def note(id, part, text="Проверить.", on=None):
    return ReaderNote(id, on, span_of(part).start, "fact_check", "Редактор", "06.03.2024", text)


def test_notes_stand_beside_their_lines_and_do_not_overlap(reader):
    reader.set_notes([note("n2", "город"), note("n1", "приехали", "Слово " * 60), note("n3", "Абзац 40")])
    cards = reader.margin.cards

    assert [card.note.id for card in cards] == ["n1", "n2", "n3"]
    assert cards[0].top == reader.pane.line_of(span_of("приехали").start)[0]
    assert cards[1].top >= cards[0].top + cards[0].height
    assert cards[2].top == reader.pane.line_of(span_of("Абзац 40").start)[0]


def test_a_click_on_a_note_says_which(reader, qtbot):
    reader.set_notes([note("n1", "приехали")])
    card = reader.margin.cards[0]

    with qtbot.waitSignal(reader.note_chosen) as said:
        qtbot.mouseClick(reader.margin, LEFT, pos=QPoint(20, int(card.top + card.height / 2)))

    assert said.args == ["n1"]


def test_the_keyboard_reaches_every_note(reader, qtbot):
    reader.set_notes([note("n1", "приехали"), note("n2", "Абзац 60", "Далеко.")])
    reader.margin.setFocus()
    qtbot.keyClick(reader.margin, Qt.Key.Key_Down)

    assert reader.margin.accessibleDescription() == "Далеко."
    with qtbot.waitSignal(reader.note_chosen) as said:
        qtbot.keyClick(reader.margin, Qt.Key.Key_Return)
    assert said.args == ["n2"]


@pytest.mark.parametrize("width", [420, 700, 1000, 1600])
def test_notes_never_cover_the_text(reader, width):
    reader.set_notes([note("n1", "приехали")])
    reader.resize(width, 600)

    assert reader.margin.geometry().left() >= reader.pane.viewport().geometry().right()
    assert reader.margin.geometry().right() <= reader.width()


# --- size, place, words


def test_the_header_is_quiet_but_keeps_its_place(reader):
    assert formats(reader, 0)
    assert formats(reader, len(HEADER)) == []
    assert reader.pane.selected() == (0, 0)


def test_letters_grow_shrink_and_return(reader, qtbot):
    sizes = []
    reader.text_size_changed.connect(sizes.append)
    control = Qt.KeyboardModifier.ControlModifier
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0):
        qtbot.keyClick(reader.pane, key, control)

    assert sizes == [14, 15, 14, 13]


def test_the_place_in_the_text_outlives_another_size_and_width(reader):
    place = span_of("Абзац 50").start
    reader.pane.show_at_top(place)
    before = reader.pane.top_character()
    reader.set_text_size(20)
    reader.resize(700, 650)

    assert abs(reader.pane.positions.line(reader.pane.top_character()) - reader.pane.positions.line(before)) <= 1


def test_quotes_keep_their_colours_at_another_size(reader):
    reader.set_quotes([quote("q1", "город был пуст")])
    reader.set_text_size(18)

    assert formats(reader, span_of("был").start)


def test_another_text_brings_none_of_the_old_quotes_along(reader):
    reader.set_quotes([quote("q1", "приехали")])
    reader.set_notes([note("n1", "приехали")])
    reader.show_text("Другой текст.", 0, "Другое", "", "ru")

    assert reader.quotes == ()
    assert reader.margin.cards == []
    assert formats(reader, 2) == []


def test_an_empty_reader_can_be_asked_anything(reader):
    reader.clear()
    reader.next_quote()
    reader.open_find()
    reader.go_to(5, 9)
    reader.grab()

    assert reader.selection() is None


def test_every_place_that_takes_the_focus_has_a_name(reader):
    reader.set_notes([note("n1", "приехали")])
    reader.open_find()
    places = [w for w in reader.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]

    nameless = [w for w in places if not w.accessibleName() and w is not w.window()]
    assert len(places) >= 8
    assert nameless == []


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_no_word_is_cut_short_in_any_language(reader, language, qapp):
    words.use(language)
    try:
        reader.retranslate()
        reader.pane.select(span_of("приехали").start, span_of("приехали").end)
        reader.open_find()
        qapp.processEvents()
        for one in (*reader.bar.findChildren(QToolButton), *reader.find_bar.findChildren(QLabel)):
            assert one.width() >= one.sizeHint().width(), one.objectName()
    finally:
        words.use("en")


def test_a_theme_recolours_the_quotes(reader, qapp):
    from desktop_app.ui.look.palette import DARK, palette

    reader.set_quotes([quote("q1", "город был пуст")])
    before, worn = formats(reader, span_of("был").start), qapp.palette()
    qapp.setPalette(palette(DARK))
    try:
        qapp.processEvents()
        assert formats(reader, span_of("был").start) != before
    finally:
        qapp.setPalette(worn)


def test_a_click_on_stripes_that_share_a_lane_offers_all_their_quotes(reader, qtbot):
    many = [quote(f"q{n}", FIRST, label=f"Голос {n}") for n in range(7)]
    reader.set_quotes(many)
    reader.stripes.repaint()
    outermost = reader.stripes._drawn[-1][0].center().toPoint()
    with qtbot.waitSignal(reader.stripes.stacked) as told:
        qtbot.mouseClick(reader.stripes, LEFT, pos=outermost)
    assert [one.id for one in told.args[0]] == ["q4", "q5", "q6"]
    menu = reader.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == [f"Голос {n}: {FIRST}" for n in (4, 5, 6)]
    menu.close()
