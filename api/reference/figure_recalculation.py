"""The interface through which recording a figure or a flag recalculates checklist items.

Targets and due dates of items depend on the figures and flags of regions. Items belong to a package above `reference`,
so `reference` only declares the interface, and `api/app.py` passes in the module that implements it.
"""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from sqlmodel import Session

from api.ledger.writer import LedgerWriter


class ItemTargetChange(Protocol):
    """A change of the target of a reported item, with its ledger entry. `was` is the target before."""

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
    ) -> AbstractContextManager[Sequence[ItemTargetChange]]:
        """Recalculate items when the `with` block, which changes the figures of these regions, ends.

        The block's value is a sequence, which holds the changes of targets after the block.
        """

    def raise_revisions_after_flag_change(self, session: Session, ledgers: LedgerWriter, region: str) -> None:
        """Call this after a flag of the region is set or ended: due dates there and below may have changed."""
