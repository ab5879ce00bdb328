"""The names of a speaker: the one shown, and those beside it."""

from desktop_app.domain.errors import NameMissing, NameTaken
from desktop_app.domain.ids import new_id
from desktop_app.domain.people import Speaker, SpeakerAlias
from desktop_app.services import commands as c
from desktop_app.services.outcome import Outcome, outcome
from desktop_app.services.ports import Work


def _checked(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise NameMissing
    return name


def keep_as_other(before: Speaker, name: str, work: Work) -> None:
    """Keep the name shown so far beside the new one, once, and not the new one twice."""
    others = work.all(SpeakerAlias, speaker=before.id)
    for alias in others:
        if alias.name == name:
            work.remove(SpeakerAlias, alias.id)
    if before.name not in {alias.name for alias in others}:
        work.add(SpeakerAlias(new_id(), before.id, before.name))


def add(command: c.AddSpeakerName, work: Work) -> Outcome:
    """Keep one more name, or show it from now on. Raises `NameMissing`, and `NameTaken` where it is there already."""
    name = _checked(command.name)
    speaker = work.get(Speaker, command.speaker)
    if name == speaker.name:
        raise NameTaken(name=name)
    about = f"{speaker.name} – {name}"
    if command.shown:
        keep_as_other(speaker, name, work)
        work.change(Speaker, speaker.id, name=name)
        return outcome(work, about)
    if work.all(SpeakerAlias, speaker=speaker.id, name=name):
        raise NameTaken(name=name)
    work.add(SpeakerAlias(command.id, speaker.id, name))
    return outcome(work, about, command.id)


def change(command: c.ChangeSpeakerName, work: Work) -> Outcome:
    """Write another name anew. Raises `NameMissing` and `NameTaken`."""
    name = _checked(command.name)
    alias = work.get(SpeakerAlias, command.id)
    speaker = work.get(Speaker, alias.speaker)
    others = {one.name for one in work.all(SpeakerAlias, speaker=speaker.id) if one.id != alias.id}
    if name == speaker.name or name in others:
        raise NameTaken(name=name)
    work.change(SpeakerAlias, alias.id, name=name)
    return outcome(work, f"{alias.name} → {name}")


def remove(command: c.RemoveSpeakerName, work: Work) -> Outcome:
    """Lay another name in the bin."""
    alias = work.get(SpeakerAlias, command.id)
    work.remove(SpeakerAlias, alias.id)
    return outcome(work, f"{work.get(Speaker, alias.speaker).name} – {alias.name}")
