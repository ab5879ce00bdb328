import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFontInfo, QFontMetrics, QIcon
from PySide6.QtWidgets import QPushButton

from desktop_app.domain.tags import COLOURS
from desktop_app.ui.look import fonts
from desktop_app.ui.look.icons import icon
from desktop_app.ui.look.palette import DARK, LIGHT, colours, contrast, tag_colour
from desktop_app.ui.look.theme import Theme, style_sheet
from resources import resource

NAMES = """archive interview quote person tag link timeline dossier search saved-search bin note fact-check todo plus
import export undo redo settings sun moon close check reject chevron-right chevron-down more history panel-left
panel-right concordance help open warning info lock saved app""".split()


@pytest.fixture
def dressed(qapp):
    before = qapp.palette(), qapp.font(), qapp.styleSheet()
    yield lambda dark: Theme.apply(qapp, dark)
    qapp.setPalette(before[0])
    qapp.setFont(before[1])
    qapp.setStyleSheet(before[2])


@pytest.mark.parametrize("of", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    "pair",
    [
        "ink paper", "ink panel", "ink raised", "ink hover", "quiet_ink paper", "quiet_ink panel", "quiet_ink raised",
        "quiet_ink hover", "quiet_ink selection", "accent panel", "accent_ink accent", "accent_ink accent_hover",
        "selection_ink selection", "mark_ink mark", "mark_ink current_mark", "warning panel",
        "warning warning_ground", "good paper",
    ],
)  # fmt: skip
def test_words_can_be_read_on_their_ground(of, pair):
    front, ground = pair.split()

    assert contrast(getattr(of, front), getattr(of, ground)) >= 4.5


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("colour", [*COLOURS, "#ffff00", "#000000", "#ffffff", "#808080"])
def test_a_tag_colour_stands_out_from_the_paper(colour, dark):
    assert contrast(tag_colour(colour, dark), (DARK if dark else LIGHT).paper) >= 4.5


def test_the_tag_colours_stay_apart_in_the_dark():
    assert len({tag_colour(colour, True).name() for colour in COLOURS}) == len(COLOURS)


def test_contrast_is_that_of_the_standard():
    assert contrast(QColor("white"), QColor("black")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


def test_both_themes_can_be_worn_in_turn(dressed):
    dressed(True)
    assert colours() is DARK
    dressed(False)
    assert colours() is LIGHT


@pytest.mark.parametrize("of", [LIGHT, DARK], ids=["light", "dark"])
def test_every_place_in_the_style_sheet_is_filled(of):
    assert "@" not in re.sub(r"/\*.*?\*/", "", style_sheet(of), flags=re.DOTALL)


def test_a_theme_changes_what_is_drawn(dressed, qtbot):
    button = QPushButton("Цитата")
    qtbot.addWidget(button)
    button.show()
    dressed(False)
    light = button.grab().toImage()
    dressed(True)

    assert button.grab().toImage() != light


@pytest.mark.parametrize("name", NAMES)
def test_there_is_such_an_icon(name):
    picture = icon(name).pixmap(QSize(24, 24)).toImage()

    assert any(picture.pixelColor(x, y).alpha() for x in range(24) for y in range(24))


def test_an_icon_takes_the_colour_of_the_theme(dressed):
    sign = icon("plus")
    dressed(False)
    assert sign.pixmap(24, 24).toImage().pixelColor(12, 12) == LIGHT.ink
    dressed(True)
    assert sign.pixmap(24, 24).toImage().pixelColor(12, 12) == DARK.ink


def test_an_icon_fades_where_it_cannot_be_used(dressed):
    dressed(False)

    assert icon("plus").pixmap(QSize(24, 24), QIcon.Mode.Disabled).toImage().pixelColor(12, 12) == LIGHT.faint_ink


def test_an_icon_is_as_sharp_as_the_screen():
    picture = icon("tag").pixmap(QSize(20, 20), 2.0)

    assert (picture.width(), picture.devicePixelRatio()) == (40, 2.0)


def test_an_unknown_icon_is_an_error():
    with pytest.raises(FileNotFoundError):
        icon("no-such-thing")


def test_icons_keep_to_one_grid_and_one_stroke():
    for path in resource("icons").glob("*.svg"):
        if path.stem != "app":
            drawing = path.read_text(encoding="utf-8")
            assert 'viewBox="0 0 24 24"' in drawing, path.name
            assert 'stroke-width="1.75"' in drawing, path.name


def test_both_fonts_come_with_the_program():
    assert QFontInfo(fonts.interface_font()).family() == fonts.INTERFACE
    assert QFontInfo(fonts.reading_font(13)).family() == fonts.READING


def test_the_fonts_have_every_letter_that_we_print():
    letters = "АБЁабёӘәҒғҚқҢңӨөҰұҮүҺһІі«»„“№₸—…"
    for font in (fonts.interface_font(), fonts.reading_font(13)):
        metrics = QFontMetrics(font)
        assert [letter for letter in letters if not metrics.inFontUcs4(ord(letter))] == []


def test_a_missing_font_package_leaves_the_systems_fonts(monkeypatch):
    monkeypatch.setattr(fonts, "_PACKAGES", {fonts.READING: "no_such_font_package"})
    fonts.load_fonts.cache_clear()
    try:
        assert fonts.load_fonts() == frozenset()
        assert fonts.reading_font(13).families()[1:] == ["Noto Serif", "PT Serif", "Georgia"]
    finally:
        monkeypatch.undo()
        fonts.load_fonts.cache_clear()


def test_a_heavy_letter_is_drawn_not_smeared():
    plain = fonts.reading_font(20)

    assert QFontMetrics(fonts.weighted(plain, 700)).horizontalAdvance("Картотека") > QFontMetrics(
        plain
    ).horizontalAdvance("Картотека")
