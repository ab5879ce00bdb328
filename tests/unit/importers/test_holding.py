"""What comes out of any reader can be kept in an archive."""

from dataclasses import replace

from desktop_app.domain.interviews import Origin, Remark
from desktop_app.importers.holding import LONGEST, WARNINGS, holdable
from desktop_app.services.found import ReadText

READ = ReadText("— Да, — сказала 😀 Айгуль.", 2, "text/plain", "plain 1", "utf-8", "Заголовок", Origin.HEADING)


def test_what_is_whole_stays_as_it_is() -> None:
    assert holdable(READ) == READ


def test_halves_of_characters_and_nulls_become_one_sign_each() -> None:
    held = holdable(replace(READ, text="а\ud83dб\0в", title="\udc00", outlet="Вест\0ник", warnings=("\ud800",)))
    assert (held.text, held.title, held.outlet, held.warnings) == (
        "а\ufffdб\ufffdв",
        "\ufffd",
        "Вест\ufffdник",
        ("\ufffd",),
    )
    assert held.remarks == (Remark.BAD_CHARACTERS,)


def test_a_name_that_is_a_text_is_cut() -> None:
    held = holdable(replace(READ, title="слово " * 10_000, url="a" * 10_000, warnings=("w" * 10_000,) * 1000))
    assert max(len(held.title), len(held.url), len(held.warnings[0])) <= LONGEST
    assert held.title.endswith("…")
    assert len(held.warnings) == WARNINGS
