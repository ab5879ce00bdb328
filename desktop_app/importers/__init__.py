"""Files of many formats, each read into the verbatim text of one interview."""

from desktop_app.importers.files import Files

__all__ = ["Files"]
