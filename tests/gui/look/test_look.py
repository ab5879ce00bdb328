import math
import re
from itertools import combinations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFontInfo, QFontMetrics, QIcon
from PySide6.QtWidgets import QPushButton

from desktop_app.domain.tags import COLOURS
from desktop_app.ui.look import fonts
from desktop_app.ui.look.icons import icon
from desktop_app.ui.look.palette import DARK, LIGHT, colours, contrast, tag_colour
from desktop_app.ui.look.swatch import swatch_on
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


_SEEN = {
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
"""How eyes see linear RGB that lack red, green or blue cones (Machado, Oliveira, Fernandes 2009, severity 1)."""
_XYZ = ((0.4339, 0.3762, 0.1899), (0.2126, 0.7152, 0.0722), (0.0178, 0.1095, 0.8727))
"""Linear RGB → XYZ in shares of D65's white."""


def _times(matrix, vector):
    return [sum(part * value for part, value in zip(row, vector, strict=True)) for row in matrix]


def _lab(colour, eyes):
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    seen = [min(1.0, max(0.0, part)) for part in _times(_SEEN[eyes], linear)]
    x, y, z = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in _times(_XYZ, seen))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@pytest.mark.parametrize("eyes", _SEEN)
@pytest.mark.parametrize("dark", [False, True])
def test_the_tag_colours_stay_apart_for_colour_blind_eyes(dark, eyes):
    seen = [_lab(tag_colour(colour, dark), eyes) for colour in COLOURS]

    assert min(math.dist(one, other) for one, other in combinations(seen, 2)) >= 18


def test_each_tag_colour_has_a_sign_of_its_own(qapp):
    pictures = {
        swatch_on(colour, False).pixmap(16, 16).toImage().createAlphaMask().bits().tobytes() for colour in COLOURS
    }

    assert len(pictures) == len(COLOURS)


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
