"""Links between quotes, and those that were proposed and declined."""

from desktop_app.domain.declined import Declined, in_order
from desktop_app.domain.links import Link, check_link
from desktop_app.domain.quotes import Quote
from desktop_app.services import commands as c
from desktop_app.services.outcome import Outcome, outcome
from desktop_app.services.ports import Work


def _existing(link: Link, work: Work) -> list[Link]:
    ends = (link.source, link.target)
    return [one for field in ("source", "target") for end in ends for one in work.all(Link, **{field: end})]


def add(command: c.LinkQuotes, work: Work) -> Outcome:
    """State a relation; both quotes must be there, and the same relation must not."""
    link = Link(command.id, command.source, command.target, command.type, command.note.strip())
    words = work.get(Quote, command.source).words
    work.get(Quote, command.target)
    check_link(link, _existing(link, work))
    work.add(link)
    return outcome(work, words, command.id)


def change(command: c.ChangeLink, work: Work) -> Outcome:
    """Give a link another type, direction or note."""
    old = work.get(Link, command.id)
    ends = (old.target, old.source) if command.turned else (old.source, old.target)
    new = Link(command.id, *ends, command.type, command.note.strip())
    check_link(new, _existing(new, work))
    work.change(Link, command.id, source=new.source, target=new.target, type=new.type, note=new.note)
    return outcome(work, work.get(Quote, new.source).words)


def remove(command: c.Unlink, work: Work) -> Outcome:
    """Lay a link in the bin."""
    words = work.get(Quote, work.get(Link, command.id).source).words
    work.remove(Link, command.id)
    return outcome(work, words)


def decline(command: c.DeclineProposal, work: Work) -> Outcome:
    """Keep that two quotes are not to be proposed to each other; both must be there. Said twice, it is said once."""
    one, other = in_order(command.one, command.other)
    words = work.get(Quote, command.one).words
    work.get(Quote, command.other)
    if not work.all(Declined, one=one, other=other):
        work.add(Declined(command.id, one, other))
    return outcome(work, words, command.id)
