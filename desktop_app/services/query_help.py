"""The query language as an editor is told of it: examples with what they find, and why a passage was found.

Examples are in the editor's language: operators and fields have names in each of the three, and
all of them always work.
"""

from desktop_app.services.found import Reason
from desktop_app.services.words import translate

Lines = tuple[tuple[str, str], ...]


def lines() -> Lines:
    """Return example and meaning, in the order in which somebody learns them."""
    return (*_words(), *_joined(), *_near(), *_fields(), *_values())


def _words() -> Lines:
    return (
        (translate("syntax", "president"), translate("syntax", "the word in all its forms; a name in all its cases")),
        (translate("syntax", "nuclear plant"), translate("syntax", "all the words, in any order, in one passage")),
        (translate("syntax", "“nuclear plant”"), translate("syntax", "these words one after the other, in any form")),
        (translate("syntax", "=“nuclear plants”"), translate("syntax", "exactly these forms, one after the other")),
        (translate("syntax", "=plants"), translate("syntax", "exactly this form")),
        (translate("syntax", "electr*"), translate("syntax", "words that begin so")),
        (translate("syntax", "col*r"), translate("syntax", "* stands for any letters; at least two letters are named")),
        (
            translate("syntax", "m?n"),
            translate("syntax", "? stands for one letter, at the end of a word for one or none"),
        ),
        (translate("syntax", "president~1"), translate("syntax", "with one letter amiss; ~2 with two")),
        ("*", translate("syntax", "all passages")),
    )


def _joined() -> Lines:
    return (
        (translate("syntax", "tax AND budget"), translate("syntax", "both, which is the same as without AND")),
        (translate("syntax", "tax OR duty"), translate("syntax", "at least one of them")),
        (
            translate("syntax", "tax NOT income"),
            translate("syntax", "the first without the second; -income is the same"),
        ),
        (
            translate("syntax", "(tax OR duty) budget"),
            translate("syntax", "brackets hold together what belongs together"),
        ),
    )


def _near() -> Lines:
    return (
        (
            translate("syntax", "tax near/5 budget"),
            translate(
                "syntax", "at most 5 words between them, whichever comes first; also between phrases and brackets"
            ),
        ),
        (
            translate("syntax", "tax near/passage budget"),
            translate("syntax", "in the same passage; without it, one of the words may be in the title instead"),
        ),
        (
            translate("syntax", "tax near/turn budget"),
            translate("syntax", "in what one speaker says without a break, also over several paragraphs"),
        ),
    )


def _fields() -> Lines:
    return (
        (translate("syntax", "speaker:Tokayev"), translate("syntax", "who speaks")),
        (
            translate("syntax", "tag:Energy"),
            translate("syntax", "what is tagged so, or with a tag below it; tag:(Energy OR Taxes) with one of them"),
        ),
        (translate("syntax", "outlet:Herald"), translate("syntax", "where it was published")),
        (translate("syntax", "lang:ru"), translate("syntax", "the language: ru, kk, en")),
        (
            translate("syntax", "date:2024-05"),
            translate("syntax", "when: a year, a month, a day, or a name: date:May 2024, date:spring 1998"),
        ),
        (
            translate("syntax", "date:2023..2024-06"),
            translate("syntax", "from and until; 2024.. since then, ..2024 until then"),
        ),
        (translate("syntax", "title:budget"), translate("syntax", "in the title of the interview")),
        (translate("syntax", "note:check"), translate("syntax", "words of notes on quotes")),
    )


def _values() -> Lines:
    return (
        (
            translate("syntax", "terms:off_record"),
            translate("syntax", "terms: on_record, background, deep_background, off_record"),
        ),
        (translate("syntax", "has:link"), translate("syntax", "what a passage has: link, note, tag, quote")),
        (translate("syntax", "state:found"), translate("syntax", "quotes that are found, confirmed, rejected")),
        (
            translate("syntax", "kind:passage"),
            translate("syntax", "only things of this kind: passage, note, link, title, speaker, tag, dossier"),
        ),
    )


def reason_words(reason: Reason) -> str:
    """Return in what way a word answers, as it stands behind it in brackets."""
    return {
        Reason.SAME: translate("syntax", "the same form"),
        Reason.FORM: translate("syntax", "another form of the word"),
        Reason.NAME: translate("syntax", "the same name"),
        Reason.LETTERS: translate("syntax", "Kazakh or Russian letters"),
        Reason.BEGINNING: translate("syntax", "it begins so"),
        Reason.PATTERN: translate("syntax", "it fits * and ?"),
        Reason.NEAR: translate("syntax", "a letter amiss"),
    }[reason]
