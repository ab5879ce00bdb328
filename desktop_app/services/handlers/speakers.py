"""Speakers: met again by name, described."""

from desktop_app.domain.dates import PartialDate
from desktop_app.domain.errors import NameMissing
from desktop_app.domain.ids import SpeakerId, new_id
from desktop_app.domain.people import Speaker, SpeakerAlias, SpeakerKind, SpeakerRole
from desktop_app.services import commands as c
from desktop_app.services.found import FoundSpeaker
from desktop_app.services.outcome import Outcome, outcome
from desktop_app.services.ports import Work


def named(name: str, work: Work, kind: SpeakerKind = SpeakerKind.PERSON) -> SpeakerId:
    """Return the speaker of this name or alias; make one where there is none. Raises `NameMissing`."""
    name = " ".join(name.split())
    if not name:
        raise NameMissing
    for speaker in work.all(Speaker, name=name):
        return speaker.id
    for alias in work.all(SpeakerAlias, name=name):
        return alias.speaker
    made = Speaker(SpeakerId(new_id()), name, kind)
    work.add(made)
    return made.id


def from_text(found: FoundSpeaker, work: Work, date: PartialDate | None) -> SpeakerId:
    """Return the speaker that a text names, with the role that the text gives at its date."""
    id = named(found.name, work, found.kind)
    if found.role and found.role not in {role.title for role in work.all(SpeakerRole, speaker=id)}:
        work.add(SpeakerRole(new_id(), id, found.role, since=date))
    return id


def describe(command: c.DescribeSpeaker, work: Work) -> Outcome:
    """Correct the canonical name; the old one stays as an alias."""
    name = " ".join(command.name.split())
    if not name:
        raise NameMissing
    before = work.get(Speaker, command.id)
    if name != before.name:
        work.add(SpeakerAlias(new_id(), command.id, before.name))
    work.change(Speaker, command.id, name=name, kind=command.kind, about=command.about)
    return outcome(work, name)


def add_role(command: c.AddSpeakerRole, work: Work) -> Outcome:
    """Say what a speaker was."""
    if not command.title.strip():
        raise NameMissing
    speaker = work.get(Speaker, command.speaker)
    work.add(
        SpeakerRole(
            command.id,
            command.speaker,
            command.title.strip(),
            command.affiliation.strip(),
            command.since,
            command.until,
        )
    )
    return outcome(work, f"{speaker.name}: {command.title}", command.id)
