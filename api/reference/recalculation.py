"""What recording a figure or a flag asks of a package above this one.

Targets and due dates of checklist items follow from the figures and flags of regions, and items lie above `reference`.
So `reference` declares what has to happen to them, and `api/app.py` passes in the module that does it.
"""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from sqlmodel import Session

from api.ledger.writer import LedgerWriter


class TargetChange(Protocol):
    """A reported item that is measured against another target now, and its ledger entry."""

    ledger: str
    seq: int
    election: str
    region: str
    requirement: str
    was: int | None
    target: int | None


class FigureRecalculation(Protocol):
    def recalculate_on_figure_change(
        self, session: Session, ledgers: LedgerWriter, regions: Sequence[str]
    ) -> AbstractContextManager[Sequence[TargetChange]]:
        """Change the figures of these regions inside. The changes of targets are in the sequence once it is left."""

    def raise_revisions_after_flag_change(self, session: Session, ledgers: LedgerWriter, region: str) -> None:
        """Call it when a flag was set or ended in this region: due dates there and below may be others now."""
