"""Files and folders become interviews: gathered, read, compared with what is here, and brought in."""

from desktop_app.services.importing.candidates import FIELDS, Candidate, Choice, Standing
from desktop_app.services.importing.importing import Importing, Ways
from desktop_app.services.importing.inbox import Inbox
from desktop_app.services.importing.report import ImportLine, ImportReport
from desktop_app.services.importing.resemblance import likeness

__all__ = [
    "FIELDS",
    "Candidate",
    "Choice",
    "ImportLine",
    "ImportReport",
    "Importing",
    "Inbox",
    "Standing",
    "Ways",
    "likeness",
]
