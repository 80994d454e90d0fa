"""Record figures and flags of regions. The caller of these functions commits the transaction."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlmodel import Session

from api.core.caller import Actor
from api.core.schemas import CITATION_FIELDS
from api.db.upsert import UpsertCounts, upsert
from api.ledger import writer as ledger_writer
from api.ledger.entries import ledger_of
from api.ledger.writer import LedgerWriter
from api.reference.figure_recalculation import FigureRecalculation, ItemTargetChange
from api.reference.regions import importer, repository
from api.reference.regions.entries import flag_change_entry
from api.reference.regions.errors import FigureInUse
from api.reference.regions.importer import FigureRow, FlagRow
from api.reference.regions.models import Figure, FlagChange
from api.reference.regions.schemas import NewFigure, NewFlag


class FigureOutcome(NamedTuple):
    figure: Figure | None
    created: bool
    target_changes: Sequence[ItemTargetChange]


def record_figure(
    session: Session, actor: Actor, recalculation: FigureRecalculation, region: str, body: NewFigure
) -> FigureOutcome:
    """Store a figure the way an import does: a newly preferred one replaces the preferred one, which is kept.

    A figure that is stored already changes nothing, and no ledger entry is written.
    """
    ledgers = ledger_writer.open_ledgers(session, actor, [region])
    stored_figure = repository.same_figure(session, region, body)
    if stored_figure is not None and stored_figure.preferred and not body.preferred:
        raise FigureInUse(pointer="body/preferred")
    figure_columns = {
        field_name: value for field_name, value in body.model_dump(exclude={"preferred"}).items() if value != ""
    }
    figure_row = FigureRow(**figure_columns, region=region, preferred="yes" if body.preferred else "no")
    with recalculation.recalculate_on_figure_change(session, ledgers, [region]) as target_changes:
        is_change = _store_figure(session, figure_row)
        if is_change:
            ledgers.append(region, "figure.recorded", region, _figure_facts(body, ledgers))
    if is_change:
        ledgers.close()
    if stored_figure is not None:
        session.expire(stored_figure)
    return FigureOutcome(repository.same_figure(session, region, body), stored_figure is None, target_changes)


def set_flag(
    session: Session, actor: Actor, recalculation: FigureRecalculation, region: str, body: NewFlag
) -> int | None:
    """Set a flag of a region, or end it. Return the number of the ledger entry, or None if nothing had to change."""
    ledgers = ledger_writer.open_ledgers(session, actor, [region])
    stored_flag = repository.flag_set_in(session, region, body.flag)
    if (stored_flag is not None) == body.holds:
        return None
    if stored_flag is not None:
        session.delete(stored_flag)
    else:
        flag_columns = body.model_dump(include={"flag", "source", "paragraph", "origin", "note"}, exclude_none=True)
        for table, table_rows, key_columns, _ in importer.flag_batches([FlagRow(region=region, **flag_columns)]):
            upsert(session, table, table_rows, *key_columns)
    flag_change = FlagChange(
        ledger=ledger_of(region), seq=-1, region=region, flag=body.flag, holds=body.holds, recorded_at=ledgers.at
    )
    entry = flag_change_entry(flag_change)
    cited_facts = {
        **body.model_dump(mode="json", include=CITATION_FIELDS),
        "note": ledgers.store_erasable_text(body.note)[1],
    }
    flag_change.seq = ledgers.append(region, entry.action, entry.object, {**entry.facts, **cited_facts})
    session.add(flag_change)
    recalculation.raise_revisions_after_flag_change(session, ledgers, region)
    ledgers.close()
    return flag_change.seq


def _store_figure(session: Session, figure_row: FigureRow) -> bool:
    """Store the figure and its fact. Return whether a row was added or changed."""
    upsert_counts = UpsertCounts()
    for table, table_rows, key_columns, _ in importer.figure_batches(session, [figure_row]):
        upsert_counts += upsert(session, table, table_rows, *key_columns)
    return upsert_counts.created + upsert_counts.changed > 0


def _figure_facts(body: NewFigure, ledgers: LedgerWriter) -> dict[str, Any]:
    """The facts of the ledger entry: the request, with the note's digest instead of the note."""
    return {**body.model_dump(mode="json"), "note": ledgers.store_erasable_text(body.note)[1]}
