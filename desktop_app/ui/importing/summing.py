"""An import in one sentence."""

from desktop_app.services.importing import ImportReport
from desktop_app.services.words import translate


def summary(report: ImportReport) -> str:
    """Return what became of an import in one sentence."""
    parts = [translate("importing", "%n interview(s) imported", n=report.count("added"))]
    if revised := report.count("revised"):
        parts.append(translate("importing", "%n with a new text", n=revised))
    if already := report.count("already_here"):
        parts.append(translate("importing", "%n already here", n=already))
    if failed := report.count("failed"):
        parts.append(translate("importing", "%n not imported", n=failed))
    if report.stopped:
        parts.append(translate("importing", "stopped before the end"))
    return ", ".join(parts) + "."
