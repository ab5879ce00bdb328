import json
from dataclasses import replace

from desktop_app.domain.anchors import digest
from desktop_app.exporters.annotations import SCHEMA, as_annotations
from desktop_app.services.document import DocumentSection
from tests.golden.made_up import DEVIATION, WAIVER, dossier, waived


def test_each_quote_can_be_made_again_from_its_annotation():
    document = dossier("ru")
    collection = json.loads(as_annotations(document))

    assert collection["kartoteka:schema"] == SCHEMA
    assert collection["total"] == 12
    for quote, item in zip(document.quotes(), collection["first"]["items"], strict=True):
        words = [target["selector"][0]["exact"] for target in item["target"]]
        places = [(t["selector"][1]["start"], t["selector"][1]["end"]) for t in item["target"]]
        assert tuple(words) == quote.fragments
        assert tuple(places) == quote.spans
        assert digest(words) == item["kartoteka:sha256"] == quote.digest


def test_what_stands_around_a_part_is_the_context_of_its_selector():
    first = json.loads(as_annotations(dossier("ru")))["first"]["items"][0]["target"]

    assert first[0]["selector"][0]["prefix"].startswith("Мы сидим")
    assert first[0]["selector"][0]["suffix"] == first[1]["selector"][0]["prefix"] == " Она помолчала и добавила: "


def test_a_link_names_the_annotation_at_its_other_end():
    items = json.loads(as_annotations(dossier("ru")))["first"]["items"]

    assert items[0]["kartoteka:links"][0]["target"] == items[3]["id"]
    assert items[2]["kartoteka:links"][0]["target"] is None


def test_tags_notes_and_comment_are_bodies_with_their_purpose():
    item = json.loads(as_annotations(dossier("en")))["first"]["items"][0]

    assert [body["purpose"] for body in item["body"]] == [
        "tagging",
        "tagging",
        "commenting",
        "assessing",
        "describing",
    ]
    assert item["motivation"] == ["highlighting", "tagging", "commenting", "assessing", "describing"]


def test_a_quote_that_is_not_verbatim_says_so_and_why_and_the_others_say_nothing():
    items = json.loads(as_annotations(waived("en")))["first"]["items"]

    assert (items[1]["kartoteka:deviation"], items[1]["kartoteka:waiver"]) == (DEVIATION, WAIVER)
    assert "deviation" not in str(items[0])


def test_half_a_sign_survives_as_half_a_sign():
    document = dossier("en")
    broken = replace(document.quotes()[0], fragments=("a\ud83db",), spans=((0, 3),))
    text = as_annotations(replace(document, sections=(DocumentSection("", "", (broken,)),)))

    text.encode("utf-8")
    assert json.loads(text)["first"]["items"][0]["target"][0]["selector"][0]["exact"] == "a\ud83db"
