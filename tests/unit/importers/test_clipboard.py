"""What was copied is taken whole, with what the clipboard says of it."""

import pytest

from desktop_app.domain.errors import EmptyFile
from desktop_app.domain.interviews import Origin
from desktop_app.importers import Files, clipboard
from desktop_app.services.found import Wish
from tests.documents import html
from tests.documents.blocks import ALL, verbatim

WINDOWS = (
    "Version:0.9\r\nStartHTML:00000155\r\nEndHTML:00000300\r\nStartFragment:00000189\r\nEndFragment:00000264\r\n"
    "SourceURL:https://vestnik.example/voda\r\n<html>\r\n<body>тайна\r\n<!--StartFragment-->{}<!--EndFragment-->\r\n</body>\r\n</html>"
)
PIECE = '<p>Слово <b>и</b> дело</p><aside>вынос</aside><div class="related"><a href="/1">ссылка</a></div>'
WORDS = "Слово и дело\n\nвынос\n\nссылка"


@pytest.mark.parametrize(
    "copied",
    [
        PIECE,
        f"<meta charset='utf-8'>{PIECE}",
        WINDOWS.format(PIECE),
        f"<html><head><title>x</title></head><body>\n<!--StartFragment-->{PIECE}<!--EndFragment-->\n</body></html>",
        f"<!DOCTYPE html><html><body>{PIECE}</body></html>",
        "Version:1.0\r\nStartHTML:-1\r\n" + PIECE,
    ],
)
def test_all_of_a_piece_of_a_page_is_taken(copied):
    assert clipboard.read_html(copied).text == WORDS


def test_every_letter_of_a_piece_is_kept():
    assert verbatim(ALL, clipboard.read_html(WINDOWS.format(html.body(ALL))).text) == []


def test_the_clipboard_says_where_it_was_copied():
    read = clipboard.read_html(WINDOWS.format(PIECE))

    assert (read.url, dict(read.origins)["url"], read.media_type) == (
        "https://vestnik.example/voda", Origin.STRUCTURED, "text/html",
    )  # fmt: skip


def test_bytes_in_memory_are_read_as_the_format_that_is_wished():
    read = Files().read_bytes(WINDOWS.format(PIECE).encode(), "clipboard", Wish(format=".html"))

    assert (read.text, read.url) == (WORDS, "https://vestnik.example/voda")


def test_plain_words_are_taken_as_they_are():
    read = clipboard.read_plain("Дата: 12 ноября 2025\r\n\r\nСлово\u00a0и  дело 😀")

    assert (read.text[read.body_start :], read.date) == ("Слово\u00a0и  дело 😀", "2025-11-12")


@pytest.mark.parametrize("copied", ["", "<meta charset='utf-8'>", "<p>&nbsp;</p>"])
def test_nothing_copied_is_nothing(copied):
    with pytest.raises(EmptyFile):
        clipboard.read_html(copied)


def test_half_a_character_does_not_stop_the_rest():
    assert clipboard.read_html("<p>a\ud800b</p>").text == "a?b"
