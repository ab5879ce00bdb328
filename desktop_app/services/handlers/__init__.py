"""How each command is carried out. A handler returns what changed and the command that undoes it."""

from collections.abc import Callable
from typing import Any

from desktop_app.services import commands as c
from desktop_app.services.handlers import (
    dossiers,
    interviews,
    links,
    notes,
    parting,
    quotes,
    restoring,
    revisions,
    searches,
    speaker_names,
    speakers,
    tag_order,
    tags,
)
from desktop_app.services.outcome import Outcome, outcome
from desktop_app.services.ports import Work


def put_back(command: c.PutBack, work: Work) -> Outcome:
    """Put changes back; the inverse puts the putting back back."""
    work.apply(command.changes)
    return outcome(work, "")


Handler = Callable[[Any, Work], Outcome]

HANDLERS: dict[type[Any], tuple[str, Handler]] = {
    c.AddInterview: ("add_interview", interviews.add),
    c.DescribeInterview: ("describe_interview", interviews.describe),
    c.ReviseInterview: ("revise_interview", revisions.revise),
    c.Reanchor: ("reanchor", revisions.reanchor),
    c.KeepAsOrphan: ("keep_as_orphan", revisions.keep_as_orphan),
    c.RemoveInterview: ("remove_interview", interviews.remove),
    c.SetTerms: ("set_terms", interviews.set_terms),
    c.AddQuote: ("add_quote", quotes.add),
    c.MoveQuote: ("move_quote", quotes.move),
    c.SplitQuote: ("split_quote", parting.split),
    c.MergeQuotes: ("merge_quotes", parting.merge),
    c.JudgeQuote: ("judge_quote", quotes.judge),
    c.JudgeQuotes: ("judge_quotes", quotes.judge_many),
    c.SetSpeaker: ("set_speaker", quotes.set_speaker),
    c.SetQuoteKind: ("set_quote_kind", quotes.set_kind),
    c.RemoveQuote: ("remove_quote", quotes.remove),
    c.DescribeSpeaker: ("describe_speaker", speakers.describe),
    c.MergeSpeakers: ("merge_speakers", speakers.merge),
    c.SplitSpeaker: ("split_speaker", speakers.split),
    c.AddSpeakerRole: ("add_speaker_role", speakers.add_role),
    c.ChangeSpeakerRole: ("change_speaker_role", speakers.change_role),
    c.RemoveSpeakerRole: ("remove_speaker_role", speakers.remove_role),
    c.AddSpeakerName: ("add_speaker_name", speaker_names.add),
    c.ChangeSpeakerName: ("change_speaker_name", speaker_names.change),
    c.RemoveSpeakerName: ("remove_speaker_name", speaker_names.remove),
    c.KeepApart: ("keep_apart", speakers.keep_apart),
    c.AddTag: ("add_tag", tags.add),
    c.DescribeTag: ("describe_tag", tags.describe),
    c.MoveTags: ("move_tags", tag_order.move),
    c.SortTags: ("sort_tags", tag_order.sort),
    c.RemoveTag: ("remove_tag", tags.remove),
    c.MergeTags: ("merge_tags", tags.merge),
    c.SplitTag: ("split_tag", tags.split),
    c.TagTarget: ("tag", tags.tag),
    c.Untag: ("untag", tags.untag),
    c.AddNote: ("add_note", notes.add),
    c.ChangeNote: ("change_note", notes.change),
    c.RemoveNote: ("remove_note", notes.remove),
    c.LinkQuotes: ("link", links.add),
    c.ChangeLink: ("change_link", links.change),
    c.Unlink: ("unlink", links.remove),
    c.DeclineProposal: ("decline_proposal", links.decline),
    c.Restore: ("restore", restoring.restore),
    c.AddDossier: ("add_dossier", dossiers.add),
    c.DescribeDossier: ("describe_dossier", dossiers.describe),
    c.RemoveDossier: ("remove_dossier", dossiers.remove),
    c.AddSection: ("add_section", dossiers.add_section),
    c.DescribeSection: ("describe_section", dossiers.describe_section),
    c.RemoveSection: ("remove_section", dossiers.remove_section),
    c.AddItems: ("add_items", dossiers.add_items),
    c.AddText: ("add_text", dossiers.add_text),
    c.DescribeItem: ("describe_item", dossiers.describe_item),
    c.WaiveItem: ("waive_item", dossiers.waive_item),
    c.MoveItem: ("move_item", dossiers.move_item),
    c.RemoveItem: ("remove_item", dossiers.remove_item),
    c.SaveSearch: ("save_search", searches.save),
    c.ChangeSearch: ("change_search", searches.change),
    c.RemoveSearch: ("remove_search", searches.remove),
    c.PutBack: ("put_back", put_back),
}
"""Command → its name in the history and its handler."""
