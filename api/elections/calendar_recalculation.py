"""The interface through which closing an election or moving its polling day recalculates checklist items.

Due dates, expiry and targets of items depend on the calendar. Items belong to a package above `elections`, so
`elections` only declares the interface, and `api/app.py` passes in the module that implements it.
"""

from datetime import datetime
from typing import Protocol

from sqlmodel import Session

from api.elections.models import Election
from api.ledger.writer import LedgerWriter


class CalendarRecalculation(Protocol):
    def earliest_close(self, session: Session, election: Election) -> datetime | None:
        """The earliest instant at which the election may be closed; None: any, because it has no checklist."""

    def recalculate_after_reopening(self, session: Session, ledgers: LedgerWriter, election: Election) -> None:
        """Call this after an election with a checklist is opened again, with all its ledgers locked."""

    def recalculate_after_postponement(self, session: Session, election: Election, region: str) -> None:
        """Call this after the polling day of this region and of the regions below it is moved."""
