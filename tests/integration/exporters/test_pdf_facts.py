"""What a finished PDF must hold, read back with other programs than the one that wrote it."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pikepdf
import pypdfium2
import pytest

from desktop_app.exporters.annotations import FILE_NAME, as_annotations
from desktop_app.exporters.formats import Exporters
from desktop_app.services import words
from tests.golden.made_up import DEVIATION, WAIVER, dossier, labels, waived

LANGUAGES = ["ru", "kk", "en"]
UNSEEN = re.compile("[\x02\u00ad\ufffe\ufeff]")


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    folder = tmp_path_factory.mktemp("dossiers")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(words, "_load", labels)
        for language in LANGUAGES:
            Exporters().export(dossier(language), folder / f"{language}.pdf")
    return folder


@pytest.fixture(params=LANGUAGES)
def language(request):
    return request.param


@pytest.fixture
def file(files, language):
    with pikepdf.open(files / f"{language}.pdf") as opened:
        yield opened


def pages(path) -> list[str]:
    with pypdfium2.PdfDocument(path) as pdf:
        texts = []
        for page in pdf:
            part = page.get_textpage()
            texts.append(UNSEEN.sub("", part.get_text_bounded()))
            part.close()
            page.close()
        return texts


def squeezed(text: str) -> str:
    # The reader gives a hyphen at the end of a line as U+0002 whether the words have it or the typesetter set it.
    return re.sub(r"[\s-]", "", text)


def elements(node: Any) -> Iterator[pikepdf.Dictionary]:
    if isinstance(node, pikepdf.Array):
        for child in node:
            yield from elements(child)
    elif isinstance(node, pikepdf.Dictionary) and ("/S" in node or "/ParentTree" in node):
        yield node
        yield from elements(node.get("/K", pikepdf.Array()))


def test_every_word_of_every_quote_can_be_read_back(files, language):
    text = squeezed("".join(pages(files / f"{language}.pdf")))

    for quote in dossier(language).quotes():
        for fragment in quote.fragments:
            assert squeezed(fragment.replace("😀", "[U+1F600]")) in text


def test_a_quote_that_is_not_verbatim_is_marked_under_its_words(tmp_path):
    Exporters().export(waived("en"), tmp_path / "a.pdf")
    text = squeezed("".join(pages(tmp_path / "a.pdf")))

    words = squeezed(waived("en").quotes()[1].fragments[0])
    assert text.index(squeezed(f"Not verbatim: {DEVIATION}. Reason: {WAIVER}")) > text.index(words)
    with pikepdf.open(tmp_path / "a.pdf") as file:
        assert len(file.attachments) == 1


def test_no_line_begins_with_a_dash_that_belongs_to_the_line_before(files, language):
    lines = "\n".join(pages(files / f"{language}.pdf")).splitlines()

    assert [line for line in lines if line.startswith("— ")] == []


def test_the_claims_of_archiving_and_accessibility_are_both_made(file, language):
    with file.open_metadata() as metadata:
        assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("3", "A")
        assert metadata["pdfuaid:part"] == "1"
        assert metadata["dc:title"] == dossier(language).title
        assert list(metadata["dc:creator"]) == ["Лидия Сомова"]


def test_the_file_names_its_language_and_each_quote_in_another_names_its_own(file, language):
    assert str(file.Root.Lang) == language
    marked = {str(one.Lang) for one in elements(file.Root.StructTreeRoot) if "/Lang" in one}
    assert marked >= set(LANGUAGES) - {language}


def test_each_quote_is_tagged_as_one(file, language):
    quotes = [one for one in elements(file.Root.StructTreeRoot) if one.get("/S") == "/BlockQuote"]

    assert len(quotes) == len(dossier(language).quotes())


def test_every_link_leads_to_a_page_of_the_file_or_to_the_address_of_a_source(file):
    own = {page.objgen for page in (one.obj for one in file.pages)}
    names = dict(pikepdf.NameTree(file.Root.Names.Dests)) if "/Dests" in file.Root.get("/Names", {}) else {}
    inside = outside = 0
    for page in file.pages:
        for link in page.obj.get("/Annots", ()):
            action = link.get("/A", {})
            if "/URI" in action:
                outside += 1
                assert str(action.URI).startswith("https://example.org/")
                continue
            place = link.get("/Dest", action.get("/D"))
            place = names[str(place)] if not isinstance(place, pikepdf.Array) else place
            place = place.D if isinstance(place, pikepdf.Dictionary) else place
            assert place[0].objgen in own
            inside += 1
    assert inside > 60
    assert outside == 1


def test_a_link_between_quotes_can_be_followed_from_both_ends(files):
    text = " ".join(" ".join(pages(files / "ru.pdf")).split())

    assert "противоречит → 4, с. 3" in text
    assert "противоречит → 1, с. 3" in text
    assert re.search(r"подтверждается → 9, с. \d", text)
    assert re.search(r"подтверждает → 1, с. 3", text)


def test_every_font_is_embedded(file):
    descriptors = [
        font.DescendantFonts[0].FontDescriptor
        for page in file.pages
        for font in page.resources.get("/Font", pikepdf.Dictionary()).values()
    ]

    assert descriptors
    assert all("/FontFile2" in one or "/FontFile3" in one for one in descriptors)


def test_the_outline_has_every_section_every_quote_and_the_back_pages(file):
    with file.open_outline() as outline:
        sections = [one for one in outline.root if one.children]
        assert [len(one.children) for one in sections] == [4, 4, 4]
        assert len(outline.root) == 3 + 4
        titles = [str(one.title).replace("\u00a0", " ") for one in sections[0].children]
        assert titles[0] == "1 Гульмира Асанова"
        assert titles[1].startswith("2 ")


def test_the_attached_file_is_the_dossier_with_untouched_words(file, language):
    attached = file.attachments[FILE_NAME]
    content = attached.get_file().read_bytes()
    items = json.loads(content)["first"]["items"]

    assert content.decode("utf-8") == as_annotations(dossier(language))
    assert [tuple(target["selector"][0]["exact"] for target in item["target"]) for item in items] == [
        quote.fragments for quote in dossier(language).quotes()
    ]


def test_nothing_in_the_file_runs_or_fetches(file):
    assert "/OpenAction" not in file.Root or isinstance(file.Root.OpenAction, pikepdf.Array)
    assert "/AA" not in file.Root
    assert "/JavaScript" not in file.Root.get("/Names", {})


def test_the_colophon_tells_which_signs_are_printed_by_their_numbers(files):
    assert "напечатаны номерами: U+1F600." in " ".join(" ".join(pages(files / "ru.pdf")).split())


def test_who_may_not_be_named_is_not_named(files):
    text = " ".join(" ".join(pages(files / "ru.pdf")).split())

    assert "2 Имя не называется без имени" in text


def test_equal_documents_become_equal_files(files, tmp_path):
    Exporters().export(dossier("kk"), tmp_path / "again.pdf")

    assert (tmp_path / "again.pdf").read_bytes() == (files / "kk.pdf").read_bytes()
    with pypdfium2.PdfDocument(tmp_path / "again.pdf") as pdf:
        assert pdf.get_metadata_value("CreationDate").startswith("D:20260110083000")
