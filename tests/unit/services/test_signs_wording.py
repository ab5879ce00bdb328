"""Names of signs."""

import pytest

from desktop_app.domain.signs import signs
from desktop_app.services.signs_wording import sign_name, signs_line


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("a\u202eb", "right-to-left override (U+202E)"),
        ("a\u200bb", "zero-width space (U+200B)"),
        ("a\u00adb", "soft hyphen (U+00AD)"),
        ("вoда", "Latin «o» in a Cyrillic word (U+006F)"),
        ("wаter", "Cyrillic «а» in a Latin word (U+0430)"),
        ("вοда", "Greek «ο» in a Cyrillic word (U+03BF)"),
        ("a\x07b", "control sign (U+0007)"),
        ("a\U000e0041", "tag character (U+E0041)"),
        ("a\ufe0f", "variation selector (U+FE0F)"),
        ("a\u2005b", "unusual space (U+2005)"),
        ("a\u2063b", "invisible sign (U+2063)"),
    ],
)
def test_a_sign_is_called_by_its_name_and_number(text, name):
    (sign,) = signs(text)

    assert sign_name(sign) == name


def test_a_line_counts_what_deceives_before_what_is_ordinary():
    line = signs_line(signs("г.\u00a0а\u00a0б\u00a0в \u202eслово\u200b и\u200b"))

    assert line == "zero-width space (U+200B) × 2, right-to-left override (U+202E), no-break space (U+00A0) × 3"
    assert signs_line(()) == ""
