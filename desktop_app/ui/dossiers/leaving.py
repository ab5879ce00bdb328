"""What a dossier says of a quote that may not leave, or may not leave with its name."""

import datetime

from desktop_app.domain.quotes import QuoteState
from desktop_app.domain.terms import Terms, may_leave, under_embargo
from desktop_app.services.views import QuoteView
from desktop_app.services.words import translate
from desktop_app.ui.parts.wording import day


def leaves(view: QuoteView, today: datetime.date) -> bool:
    """Say whether an export of today holds the quote."""
    return view.quote.state is not QuoteState.REJECTED and may_leave(view.terms, view.embargo, today)


def why_not(view: QuoteView, today: datetime.date) -> str:
    """Return why a quote stays inside or loses its name; nothing where all of it may leave."""
    if view.terms is Terms.OFF_RECORD:
        return translate("dossiers", "Will not leave: off the record")
    if under_embargo(view.embargo, today):
        return translate("dossiers", "Will not leave: embargo until {date}").format(date=day(view.embargo))
    if view.quote.state is QuoteState.REJECTED:
        return translate("dossiers", "Will not leave: rejected")
    if view.terms is Terms.BACKGROUND:
        return translate("dossiers", "On background: leaves without the name")
    if view.terms is Terms.DEEP_BACKGROUND:
        return translate("dossiers", "Deep background: leaves without name and role")
    return ""
