"""What was done, as sentences."""

import datetime

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.services.views import ActionLine
from desktop_app.services.words import translate

NAMES = {
    "add_interview": QT_TRANSLATE_NOOP("history", "Import «{about}»"),
    "describe_interview": QT_TRANSLATE_NOOP("history", "Change details of «{about}»"),
    "revise_interview": QT_TRANSLATE_NOOP("history", "New revision of «{about}»"),
    "reanchor": QT_TRANSLATE_NOOP("history", "Find the place of «{about}»"),
    "keep_as_orphan": QT_TRANSLATE_NOOP("history", "Leave «{about}» in its old revision"),
    "return_to": QT_TRANSLATE_NOOP("history", "Return to {about}"),
    "remove_interview": QT_TRANSLATE_NOOP("history", "Remove interview «{about}»"),
    "set_terms": QT_TRANSLATE_NOOP("history", "Set terms of «{about}»"),
    "add_quote": QT_TRANSLATE_NOOP("history", "Quote «{about}»"),
    "move_quote": QT_TRANSLATE_NOOP("history", "Change ends of «{about}»"),
    "split_quote": QT_TRANSLATE_NOOP("history", "Split «{about}»"),
    "merge_quotes": QT_TRANSLATE_NOOP("history", "Merge quotes: {about}"),
    "judge_quotes": QT_TRANSLATE_NOOP("history", "Review {about}"),
    "judge_quote": QT_TRANSLATE_NOOP("history", "Review «{about}»"),
    "set_speaker": QT_TRANSLATE_NOOP("history", "Attribute to {about}"),
    "set_quote_kind": QT_TRANSLATE_NOOP("history", "Change kind of «{about}»"),
    "remove_quote": QT_TRANSLATE_NOOP("history", "Remove quote «{about}»"),
    "describe_speaker": QT_TRANSLATE_NOOP("history", "Change speaker {about}"),
    "add_speaker_role": QT_TRANSLATE_NOOP("history", "Add role {about}"),
    "change_speaker_role": QT_TRANSLATE_NOOP("history", "Change role {about}"),
    "remove_speaker_role": QT_TRANSLATE_NOOP("history", "Remove role {about}"),
    "add_speaker_name": QT_TRANSLATE_NOOP("history", "Add name {about}"),
    "change_speaker_name": QT_TRANSLATE_NOOP("history", "Change name {about}"),
    "remove_speaker_name": QT_TRANSLATE_NOOP("history", "Remove name {about}"),
    "keep_apart": QT_TRANSLATE_NOOP("history", "Two persons: {about}"),
    "add_tag": QT_TRANSLATE_NOOP("history", "Add tag {about}"),
    "describe_tag": QT_TRANSLATE_NOOP("history", "Change tag {about}"),
    "move_tags": QT_TRANSLATE_NOOP("history", "Move tag {about}"),
    "sort_tags": QT_TRANSLATE_NOOP("history", "Sort tags by name: {about}"),
    "remove_tag": QT_TRANSLATE_NOOP("history", "Remove tag {about}"),
    "merge_speakers": QT_TRANSLATE_NOOP("history", "Merge speakers: {about}"),
    "split_speaker": QT_TRANSLATE_NOOP("history", "Split speaker {about}"),
    "merge_tags": QT_TRANSLATE_NOOP("history", "Merge tags {about}"),
    "split_tag": QT_TRANSLATE_NOOP("history", "Split tag {about}"),
    "tag": QT_TRANSLATE_NOOP("history", "Tag with {about}"),
    "untag": QT_TRANSLATE_NOOP("history", "Take tag {about} off"),
    "add_note": QT_TRANSLATE_NOOP("history", "Write note «{about}»"),
    "change_note": QT_TRANSLATE_NOOP("history", "Change note «{about}»"),
    "remove_note": QT_TRANSLATE_NOOP("history", "Remove note «{about}»"),
    "link": QT_TRANSLATE_NOOP("history", "Link «{about}»"),
    "change_link": QT_TRANSLATE_NOOP("history", "Change link of «{about}»"),
    "unlink": QT_TRANSLATE_NOOP("history", "Remove link of «{about}»"),
    "decline_proposal": QT_TRANSLATE_NOOP("history", "Decline a proposal for «{about}»"),
    "restore": QT_TRANSLATE_NOOP("history", "Put back «{about}»"),
    "add_dossier": QT_TRANSLATE_NOOP("history", "Begin dossier «{about}»"),
    "describe_dossier": QT_TRANSLATE_NOOP("history", "Change dossier «{about}»"),
    "remove_dossier": QT_TRANSLATE_NOOP("history", "Remove dossier «{about}»"),
    "add_section": QT_TRANSLATE_NOOP("history", "Add section «{about}»"),
    "describe_section": QT_TRANSLATE_NOOP("history", "Change section «{about}»"),
    "remove_section": QT_TRANSLATE_NOOP("history", "Remove section «{about}»"),
    "add_items": QT_TRANSLATE_NOOP("history", "Add quotes to dossier «{about}»"),
    "add_text": QT_TRANSLATE_NOOP("history", "Add text to dossier"),
    "describe_item": QT_TRANSLATE_NOOP("history", "Change dossier item"),
    "waive_item": QT_TRANSLATE_NOOP("history", "Give a reason for a broken quote: {about}"),
    "move_item": QT_TRANSLATE_NOOP("history", "Move dossier item"),
    "remove_item": QT_TRANSLATE_NOOP("history", "Take item out of dossier"),
    "save_search": QT_TRANSLATE_NOOP("history", "Save search «{about}»"),
    "change_search": QT_TRANSLATE_NOOP("history", "Change search «{about}»"),
    "remove_search": QT_TRANSLATE_NOOP("history", "Remove search «{about}»"),
}
"""Name of a command's handler → the sentence of its step; the same words stand after Undo and Redo in the menu."""


def step(line: ActionLine) -> str:
    """Return a step of the history in the editor's language."""
    about = moment(line.about) if line.name == "return_to" else line.about
    return translate("history", NAMES.get(line.name, line.name)).format(about=about)


def moment(at: str) -> str:
    """Return a moment (ISO, UTC) as this place's clock shows it."""
    return datetime.datetime.fromisoformat(at).astimezone().strftime("%Y-%m-%d %H:%M")


def sentence(line: ActionLine) -> str:
    """Return a line of the history: the step, or its undoing or redoing."""
    if line.kind == "undo":
        return translate("history", "Undone: {step}").format(step=step(line))
    if line.kind == "redo":
        return translate("history", "Redone: {step}").format(step=step(line))
    return step(line)
