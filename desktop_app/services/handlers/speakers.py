"""Speakers: met again by name, described."""

from desktop_app.domain.dates import PartialDate
from desktop_app.domain.errors import NameMissing, NothingToSplit, SpeakerIntoItself
from desktop_app.domain.ids import SpeakerId, TwoPersonsId, new_id
from desktop_app.domain.naming import PersonName, may_be_one, person_name, surname_key
from desktop_app.domain.people import Speaker, SpeakerAlias, SpeakerKind, SpeakerRole
from desktop_app.domain.quotes import Quote
from desktop_app.domain.same_person import TwoPersons, pair
from desktop_app.services import commands as c
from desktop_app.services.found import FoundSpeaker
from desktop_app.services.handlers.speaker_names import keep_as_other
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
    """Return the speaker that a text names, with the role that the text gives at its date.

    A person is met again by every spelling of the name, where only one of the archive can be meant. What a text calls
    a person more fully becomes the name; what it calls them otherwise is kept beside it.
    """
    id = _met_again(found, work) or _of_this_name(found, work)
    _call(id, found.name, work)
    if found.role and found.role not in {role.title for role in work.all(SpeakerRole, speaker=id)}:
        work.add(SpeakerRole(new_id(), id, found.role, since=date))
    return id


def _met_again(found: FoundSpeaker, work: Work) -> SpeakerId | None:
    if found.kind is not SpeakerKind.PERSON:
        return None
    name = person_name(found.name)
    fitting = {id: names for id in work.of_surname(name.surname) if (names := _fitting(id, name, work))}
    same = [id for id, names in fitting.items() if found.name == names[0] or (name.given and found.name in names)]
    in_role: list[SpeakerId] = [id for id in same or fitting if found.role in _roles(id, work)]
    for chosen in (in_role, same, list(fitting)):
        if len(chosen) == 1:
            return chosen[0]
    return same[0] if same else None


def _of_this_name(found: FoundSpeaker, work: Work) -> SpeakerId:
    """Return who bears just this name, or somebody new: a name that several may bear is given to none of them."""
    if found.kind is not SpeakerKind.PERSON or not surname_key(found.name) or work.all(Speaker, name=found.name):
        return named(found.name, work, found.kind)
    made = Speaker(SpeakerId(new_id()), found.name, found.kind)
    work.add(made)
    return made.id


def _roles(id: SpeakerId, work: Work) -> set[str]:
    return {role.title for role in work.all(SpeakerRole, speaker=id)}


def _fitting(id: SpeakerId, name: PersonName, work: Work) -> list[str]:
    """Return the names of a speaker, where nothing in any of them speaks against this name."""
    speaker = work.get(Speaker, id)
    names = [speaker.name, *(alias.name for alias in work.all(SpeakerAlias, speaker=id))]
    bearing = [one for one in map(person_name, names) if one.surname == name.surname]
    return names if speaker.kind is SpeakerKind.PERSON and all(may_be_one(name, one) for one in bearing) else []


def _call(id: SpeakerId, name: str, work: Work) -> None:
    speaker = work.get(Speaker, id)
    if name == speaker.name or name in {alias.name for alias in work.all(SpeakerAlias, speaker=id)}:
        return
    known, new = person_name(speaker.name), person_name(name)
    says_more = len(known.given) < 2 or (speaker.name.isascii() and not name.isascii())  # initials, or only in Latin
    fuller = speaker.kind is SpeakerKind.PERSON and says_more and len(new.given) > 1
    if fuller:
        work.change(Speaker, id, name=name)
    work.add(SpeakerAlias(new_id(), id, speaker.name if fuller else name))


def merge(command: c.MergeSpeakers, work: Work) -> Outcome:
    """Make one person of two. Raises `SpeakerIntoItself`."""
    old, into = work.get(Speaker, command.id), work.get(Speaker, command.into)
    if old.id == into.id:
        raise SpeakerIntoItself
    for quote in work.all(Quote, speaker=old.id):
        work.change(Quote, quote.id, speaker=into.id)
    held = {(role.title, role.affiliation) for role in work.all(SpeakerRole, speaker=into.id)}
    for role in work.all(SpeakerRole, speaker=old.id):
        if (role.title, role.affiliation) in held:
            work.remove(SpeakerRole, role.id)
        else:
            work.change(SpeakerRole, role.id, speaker=into.id)
    for alias in work.all(SpeakerAlias, speaker=old.id):
        work.change(SpeakerAlias, alias.id, speaker=into.id)
    if old.about and old.about not in into.about:
        work.change(Speaker, into.id, about="\n".join(part for part in (into.about, old.about) if part))
    _keep_told_apart(old.id, into.id, work)
    _call(into.id, old.name, work)
    work.remove(Speaker, old.id)
    return outcome(work, f"{old.name} → {into.name}", into.id)


def _keep_told_apart(old: SpeakerId, into: SpeakerId, work: Work) -> None:
    """Let whoever is not the first person not be the second either."""
    known = {(two.one, two.other) for two in _told_apart(into, work)}
    for two in _told_apart(old, work):
        ends = pair(two.other if two.one == old else two.one, into)
        if into in (two.one, two.other) or ends in known:
            work.remove(TwoPersons, two.id)
        else:
            work.change(TwoPersons, two.id, one=ends[0], other=ends[1])


def _told_apart(id: SpeakerId, work: Work) -> list[TwoPersons]:
    return [*work.all(TwoPersons, one=id), *work.all(TwoPersons, other=id)]


def keep_apart(command: c.KeepApart, work: Work) -> Outcome:
    """Keep that two speakers are two persons. Raises `SpeakerIntoItself`. Said twice, it is said once."""
    one, other = pair(command.one, command.other)
    if one == other:
        raise SpeakerIntoItself
    names = [work.get(Speaker, id).name for id in (command.one, command.other)]
    if not work.all(TwoPersons, one=one, other=other):
        work.add(TwoPersons(command.id, one, other))
    return outcome(work, " | ".join(names), command.id)


def split(command: c.SplitSpeaker, work: Work) -> Outcome:
    """Give quotes to somebody else. Raises `NameMissing`, and `NothingToSplit` where no quote or every quote goes."""
    name = " ".join(command.name.split())
    if not name:
        raise NameMissing
    before = work.get(Speaker, command.id)
    theirs = {quote.id for quote in work.all(Quote, speaker=before.id)}
    going = theirs.intersection(command.quotes)
    if not going or going == theirs:
        raise NothingToSplit(name=before.name)
    work.add(Speaker(command.made, name, before.kind))
    for quote in sorted(going):
        work.change(Quote, quote, speaker=command.made)
    one, other = pair(before.id, command.made)
    work.add(TwoPersons(TwoPersonsId(new_id()), one, other))
    return outcome(work, f"{before.name} | {name}", command.made)


def describe(command: c.DescribeSpeaker, work: Work) -> Outcome:
    """Correct the canonical name; the old one stays as an alias."""
    name = " ".join(command.name.split())
    if not name:
        raise NameMissing
    before = work.get(Speaker, command.id)
    if name != before.name:
        keep_as_other(before, name, work)
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


def change_role(command: c.ChangeSpeakerRole, work: Work) -> Outcome:
    """Say a role anew. Raises `NameMissing`."""
    title = command.title.strip()
    if not title:
        raise NameMissing
    speaker = work.get(Speaker, work.get(SpeakerRole, command.id).speaker)
    work.change(
        SpeakerRole, command.id, title=title, affiliation=command.affiliation.strip(), since=command.since,
        until=command.until,
    )  # fmt: skip
    return outcome(work, f"{speaker.name}: {title}")


def remove_role(command: c.RemoveSpeakerRole, work: Work) -> Outcome:
    """Lay a role in the bin."""
    role = work.get(SpeakerRole, command.id)
    work.remove(SpeakerRole, command.id)
    return outcome(work, f"{work.get(Speaker, role.speaker).name}: {role.title}")
