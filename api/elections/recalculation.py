"""What closing an election or moving its polling day asks of a package above this one.

Due dates, expiry and targets of checklist items follow from the election's calendar, and items lie above `elections`.
So `elections` declares what has to happen to them, and `api/app.py` passes in the module that does it.
"""

from datetime import datetime
from typing import Protocol

from sqlmodel import Session

from api.elections.models import Election
from api.ledger.writer import LedgerWriter


class CalendarRecalculation(Protocol):
    def earliest_close(self, session: Session, election: Election) -> datetime | None:
        """Before this instant the election cannot be closed; None: it has no obligations."""

    def recalculate_after_reopening(self, session: Session, ledgers: LedgerWriter, election: Election) -> None:
        """Call it when a closed election with a checklist was opened again. All its ledgers are locked."""

    def recalculate_after_postponement(self, session: Session, election: Election, region: str) -> None:
        """Call it when the polling day of this region and those below it was moved."""
