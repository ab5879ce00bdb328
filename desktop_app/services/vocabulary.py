"""The newsroom's words for terms, links and notes: the same in the window and in every dossier."""

from collections.abc import Sequence

from desktop_app.domain.anchors import Standing
from desktop_app.domain.interviews import Locator, LocatorKind
from desktop_app.domain.links import LINK_TYPES
from desktop_app.domain.notes import NoteKind
from desktop_app.domain.places import clock
from desktop_app.domain.sameness import Sameness
from desktop_app.domain.subjects import Hint
from desktop_app.domain.terms import Terms
from desktop_app.services.words import Catalogue, translate


def terms_words(terms: Terms, into: Catalogue | None = None) -> str:
    """Return the name of terms, as it stands alone: with a capital."""
    return {
        Terms.ON_RECORD: translate("terms", "On record", into=into),
        Terms.BACKGROUND: translate("terms", "On background", into=into),
        Terms.DEEP_BACKGROUND: translate("terms", "On deep background", into=into),
        Terms.OFF_RECORD: translate("terms", "Off record", into=into),
    }[terms]


def note_words(kind: NoteKind, into: Catalogue | None = None) -> str:
    """Return the name of a kind of note."""
    return {
        NoteKind.COMMENT: translate("notes", "Comment", into=into),
        NoteKind.FACT_CHECK: translate("notes", "Fact check", into=into),
        NoteKind.TO_DO: translate("notes", "To do", into=into),
    }[kind]


def link_words(key: str, outgoing: bool = True, into: Catalogue | None = None) -> str:
    """Return how a link of this type reads from one of its ends; a type unknown here is named by its key."""
    words = {
        ("contradicts", True): translate("links", "contradicts", into=into),
        ("supports", True): translate("links", "supports", into=into),
        ("supports", False): translate("links", "is supported by", into=into),
        ("repeats", True): translate("links", "repeats", into=into),
        ("repeats", False): translate("links", "is repeated in", into=into),
        ("updates", True): translate("links", "updates", into=into),
        ("updates", False): translate("links", "is updated by", into=into),
        ("clarifies", True): translate("links", "clarifies", into=into),
        ("clarifies", False): translate("links", "is clarified by", into=into),
        ("retracts", True): translate("links", "retracts", into=into),
        ("retracts", False): translate("links", "is retracted by", into=into),
        ("answers", True): translate("links", "answers", into=into),
        ("answers", False): translate("links", "is answered by", into=into),
        ("see_also", True): translate("links", "see also", into=into),
    }
    known = LINK_TYPES.get(key)
    return words.get((key, outgoing or (known is not None and not known.directed)), key)


def place_words(places: Sequence[Locator], into: Catalogue | None = None) -> str:
    """Say where in its source something stands, as a citation does: a page, pages, or a time; empty for no places."""
    if not places:
        return ""
    if places[0].kind is LocatorKind.TIME:
        return clock(places[0].label)
    if len(places) == 1:
        return translate("places", "p. {page}", into=into).format(page=places[0].label)
    said = translate("places", "pp. {first}–{last}", into=into)
    return said.format(first=places[0].label, last=places[-1].label)


def standing_words(standing: Standing, revision: int) -> str:
    """Say in which revision the words stand where that is not the present one; empty where it is."""
    return {
        Standing.FIRM: "",
        Standing.REVIEW: translate("revisions", "Stands in revision {number}; its place in the present text is open"),
        Standing.ORPHAN: translate("revisions", "Stands in revision {number}; no longer in the present text"),
    }[standing].format(number=revision)


def hint_words(hint: Hint) -> str:
    """Say where two quotes differ in what they claim."""
    return {
        Hint.NUMBER: translate("similar", "a number differs"),
        Hint.NEGATION: translate("similar", "a negation differs"),
    }[hint]


def same_words(how: Sameness | None) -> str:
    """Say how far two quotes are the same words."""
    if how is None:
        return translate("similar", "the same by way of another")
    if how.part:
        return translate("similar", "one is a part of the other")
    if how.differing:
        return translate("similar", "%n word(s) differ", n=how.differing)
    return translate("similar", "word for word")


def rule_words(rule: str) -> str:
    """Say by what somebody was taken for the speaker of a found quote; a rule unknown here is a guess."""
    words = {
        "name": translate("rules", "name"),
        "cited_object": translate("rules", "who is cited"),
        "pronoun": translate("rules", "pronoun"),
        "role": translate("rules", "role"),
        "organisation": translate("rules", "organisation"),
        "verb_only": translate("rules", "only a verb"),
        "turns": translate("rules", "turns of a dialogue"),
        "continues": translate("rules", "goes on from the quote before"),
        "label": translate("rules", "label"),
        "guest": translate("rules", "the guest"),
        "interviewer": translate("rules", "the interviewer"),
    }
    return words.get(rule, translate("rules", "a guess"))
