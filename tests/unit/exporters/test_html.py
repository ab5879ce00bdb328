from dataclasses import replace

import pytest
from lxml import html

from desktop_app.exporters.html import as_html
from desktop_app.exporters.markdown import as_markdown
from tests.golden.made_up import DEVIATION, HOSTILE, WAIVER, dossier, waived


def page(language: str):
    return html.document_fromstring(as_html(dossier(language)))


def test_every_quote_stands_in_the_page_word_for_word_in_its_language():
    for quote, block in zip(dossier("ru").quotes(), page("ru").findall(".//blockquote"), strict=True):
        words = " […] ".join(quote.fragments).replace("\r\n", "\n").replace("\r", "\n")
        assert block.text_content() == words
        assert block.getparent().get("lang") == quote.language


def test_a_quote_that_is_not_verbatim_is_marked_under_its_words_and_no_other():
    whole = html.document_fromstring(as_html(waived("en")))
    told = f"Not verbatim: {DEVIATION}. Reason: {WAIVER}"
    marks = [one for one in whole.findall(".//article//span") if one.text_content() == told]

    assert [one.get("class") for one in marks] == ["mark"]
    assert marks[0].getparent().getparent().get("id") == "quote-2"
    assert as_html(waived("en")).count("Not verbatim") == 1
    assert "The exceptions are marked under the quote: 2." in whole.text_content()
    assert "exceptions" not in page("en").text_content()


def test_nothing_that_a_person_wrote_becomes_an_element():
    tree = page("en")

    assert tree.findall(".//script") == []
    assert tree.findall(".//b") != []
    assert all((one.text or "").isdigit() for one in tree.findall(".//b"))
    assert "<script>alert(1)</script>" in tree.text_content()


def test_every_link_inside_leads_somewhere_and_only_source_addresses_lead_out():
    tree = page("kk")
    targets = {one.get("id") for one in tree.iter() if one.get("id")}
    links = [link.get("href") for link in tree.findall(".//a")]

    assert {link[1:] for link in links if link.startswith("#")} <= targets
    assert {link for link in links if not link.startswith("#")} == {"https://example.org/kanal?id=7&part=2"}


def test_an_address_that_runs_something_is_only_text():
    document = dossier("en")
    evil = replace(document, sources=(replace(document.sources[0], url="javascript:alert(1)"),))

    assert 'href="javascript' not in as_html(evil)


def test_the_page_fetches_nothing():
    tree = page("ru")

    assert tree.findall(".//link") + tree.findall(".//img") + tree.findall(".//iframe") == []
    assert "url(" not in tree.findtext(".//style")
    assert "@import" not in tree.findtext(".//style")


def test_hostile_text_in_every_place_leaves_the_page_whole():
    document = replace(dossier("en"), title=HOSTILE, scope=HOSTILE, query=HOSTILE, editor=HOSTILE, archive='"><img>')
    tree = html.document_fromstring(as_html(document))

    assert tree.findall(".//img") == []
    assert len(tree.findall(".//blockquote")) == 12


@pytest.mark.parametrize("sign", ["\u202e", "\u202d", "\u2067", "\u2069", "\u202c", "\x1b"])
def test_no_sign_in_the_words_turns_the_page_round(sign):
    document = dossier("ru")
    section = replace(document.sections[0], title=f"Вода{sign}")
    source = replace(document.sources[0], title=f"Канал{sign}")
    evil = replace(
        document, title=f"Дело{sign}", scope=f"О{sign}", editor=f"Я{sign}", sections=(section, *document.sections[1:]),
        sources=(source, *document.sources[1:]),
    )  # fmt: skip
    number = f"[U+{ord(sign):04X}]"

    for pages in (as_html(evil), as_markdown(evil).replace("\\", "")):
        assert sign not in pages
        assert all(words + number in pages for words in ("Вода", "Канал", "Дело", "О", "Я"))
