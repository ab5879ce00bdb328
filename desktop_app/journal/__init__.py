"""The journal of the program itself, for whoever looks for a fault: what happened and when, never what was said.

It lies in this user's log folder and stays on the laptop. It can hold no text of an archive by its form: an event out
of a closed list (`entries.Event`), and values that are numbers or that only the functions of `entries` make. What
libraries say, and the messages of exceptions, are left out: a message of SQLAlchemy holds the parameters of its SQL.
"""

from desktop_app.journal.book import begin, end, fault, note, refused
from desktop_app.journal.entries import Door, Event

__all__ = ["Door", "Event", "begin", "end", "fault", "note", "refused"]
