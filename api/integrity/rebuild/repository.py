"""What entries say of items, of coordination, of polling days and flags; and the rows that were written with them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import func, inspect
from sqlmodel import Session, and_, col, or_, select

from api.checklists.expectations.scope import WIDTHS
from api.checklists.history.models import (
    CheckIn,
    ChecklistUpdate,
    RetractedUpdate,
    Retraction,
    TargetChange,
    Verification,
)
from api.checklists.models import ChecklistItem
from api.coordination.commitments.models import Commitment, CommitmentEvidence, CommitmentRegion, CommitmentRequirement
from api.coordination.models import (
    Agreement,
    AgreementFulfils,
    AgreementParty,
    AgreementRegion,
    AgreementScope,
    AgreementState,
    CoordinationEvent,
    EventAgency,
    EventFulfils,
    EventPlan,
    EventRegion,
    EventState,
)
from api.db.region_tree import below
from api.db.table import Table
from api.elections.models import Election, ElectionRegion, PollingDay
from api.ledger.models import Entry, ErasableText, Ledger, Log
from api.reference.regions.models import FlagChange
from api.reporting.evidence.models import EvidenceFile, UpdateEvidence
from api.reporting.projections.models import DailyTotals, RegionTotals

COORDINATION_ACTIONS = (
    *("event.recorded", "event.changed", "agreement.recorded", "agreement.changed"),
    *("commitment.made", "commitment.fulfilled", "commitment.withdrawn"),
)
COORDINATION_TABLES: dict[str, tuple[type[Table], ...]] = {
    "event": (CoordinationEvent, EventPlan, EventState, EventAgency, EventRegion, EventFulfils),
    "agreement": (Agreement, AgreementState, AgreementParty, AgreementScope, AgreementRegion, AgreementFulfils),
    "commitment": (Commitment, CommitmentRegion, CommitmentRequirement, CommitmentEvidence),
}
"""The table of each, and those whose rows belong to it."""
DATED: dict[type[Table], tuple[str, ...]] = {PollingDay: ("polling_day.moved",), FlagChange: ("flag.set", "flag.ended")}
"""Rows with the number of their entry, and what such entries are called."""


def _of_ledger(column: Any, ledger: str) -> Any:
    """The regions whose deeds stand in this ledger: a regency with all below it, else the level's own."""
    return below(column, ledger) if "." in ledger else column == ledger


def ledgers(session: Session) -> list[str]:
    return list(session.exec(select(Ledger.code).order_by(Ledger.code)))


def elections(session: Session) -> dict[str, Election]:
    """Those that have a checklist."""
    return {it.slug: it for it in session.exec(select(Election).where(col(Election.template).is_not(None)))}


def entries_about_items(session: Session, ledger: str) -> list[tuple[int, str]]:
    about = or_(col(Entry.action).startswith("update."), col(Entry.action).in_(("region.checked_in", "target.moved")))
    query = select(Entry.seq, Entry.text).where(Entry.ledger == ledger, about)
    return list(session.exec(query.order_by(col(Entry.seq))))


def updates(session: Session, ledger: str) -> list[ChecklistUpdate]:
    return list(
        session.exec(select(ChecklistUpdate).where(ChecklistUpdate.ledger == ledger).order_by(col(ChecklistUpdate.seq)))
    )


def evidence(session: Session, ledger: str) -> dict[UUID, list[tuple[UpdateEvidence, EvidenceFile | None]]]:
    """What updates bring, in the order given."""
    found: dict[UUID, list[tuple[UpdateEvidence, EvidenceFile | None]]] = defaultdict(list)
    query = (
        select(UpdateEvidence, EvidenceFile)
        .join(ChecklistUpdate, col(ChecklistUpdate.id) == UpdateEvidence.update_id)
        .outerjoin(EvidenceFile, col(EvidenceFile.id) == UpdateEvidence.file)
        .where(ChecklistUpdate.ledger == ledger)
        .order_by(col(UpdateEvidence.update_id), col(UpdateEvidence.position))
    )
    for row, file in session.exec(query):
        found[row.update_id].append((row, file))
    return found


def verifications(session: Session, ledger: str) -> list[Verification]:
    return list(session.exec(select(Verification).where(Verification.ledger == ledger).order_by(col(Verification.seq))))


def check_ins(session: Session, ledger: str) -> list[CheckIn]:
    return list(session.exec(select(CheckIn).where(CheckIn.ledger == ledger).order_by(col(CheckIn.seq))))


def moved(session: Session, ledger: str) -> list[TargetChange]:
    return list(session.exec(select(TargetChange).where(TargetChange.ledger == ledger).order_by(col(TargetChange.seq))))


def retracted(session: Session, ledger: str) -> dict[UUID, tuple[RetractedUpdate, Retraction]]:
    query = (
        select(RetractedUpdate, Retraction)
        .join(Retraction, col(Retraction.id) == RetractedUpdate.retraction)
        .join(ChecklistUpdate, col(ChecklistUpdate.id) == RetractedUpdate.update_id)
        .where(ChecklistUpdate.ledger == ledger)
    )
    return {row.update_id: (row, retraction) for row, retraction in session.exec(query)}


def placed_retractions(session: Session, ledger: str) -> dict[str, str]:
    """Retracted updates, and the region that the log notes for the retraction."""
    query = (
        select(Entry.object, Log.region)
        .join(Log, and_(col(Log.ledger) == Entry.ledger, col(Log.seq) == Entry.seq))
        .where(Entry.ledger == ledger, Entry.action == "update.retracted")
    )
    return dict(list(session.exec(query)))


def kept(session: Session, ledger: str) -> dict[UUID, ErasableText]:
    """The texts that rows of this ledger hold."""
    tables: tuple[Any, ...] = (ChecklistUpdate, Verification, CheckIn)
    ids = [select(table.note).where(table.ledger == ledger) for table in tables]
    ids.append(select(ChecklistUpdate.entered_by).where(ChecklistUpdate.ledger == ledger))
    for column in (UpdateEvidence.signed_by, UpdateEvidence.url):
        brought = select(column).join(ChecklistUpdate, col(ChecklistUpdate.id) == UpdateEvidence.update_id)
        ids.append(brought.where(ChecklistUpdate.ledger == ledger))
    taken = select(RetractedUpdate.retraction).join(
        ChecklistUpdate, col(ChecklistUpdate.id) == RetractedUpdate.update_id
    )
    ids.append(select(Retraction.note).where(col(Retraction.id).in_(taken.where(ChecklistUpdate.ledger == ledger))))
    query = select(ErasableText).where(or_(*(col(ErasableText.id).in_(it) for it in ids)))
    return {it.id: it for it in session.exec(query)}


def erased(session: Session) -> set[str]:
    """Digests of texts that were erased, as the ledgers say."""
    return set(session.exec(select(Entry.object).where(Entry.action == "content.erased")))


def pinned(session: Session, ledger: str) -> dict[tuple[str, str], ElectionRegion]:
    query = select(ElectionRegion).where(_of_ledger(ElectionRegion.region, ledger))
    return {(it.election, it.region): it for it in session.exec(query)}


def items(session: Session, ledger: str) -> dict[tuple[str, str, str], ChecklistItem]:
    query = select(ChecklistItem).where(_of_ledger(ChecklistItem.region, ledger))
    return {(it.election, it.region, it.requirement): it for it in session.exec(query)}


def tallies(session: Session, ledger: str) -> Iterable[RegionTotals]:
    return session.exec(select(RegionTotals).where(_of_ledger(RegionTotals.region, ledger)))


def daily_tallies(session: Session, ledger: str) -> Iterable[DailyTotals]:
    return session.exec(select(DailyTotals).where(_of_ledger(DailyTotals.region, ledger)))


def any_daily_tally(session: Session) -> bool:
    return session.exec(select(DailyTotals.region).limit(1)).first() is not None


def outside(session: Session, ledgers: list[str]) -> bool:
    """Whether an item or a sum stands where no ledger is."""

    def stands(column: Any) -> bool:
        known = or_(False, *(_of_ledger(column, it) for it in ledgers))
        return session.exec(select(column).where(~known).limit(1)).first() is not None

    return any(stands(it.region) for it in (ChecklistItem, RegionTotals, DailyTotals))


def entries_about_coordination(session: Session) -> list[tuple[str, str, str, str]]:
    """Action, object, ledger and text, in the order of each ledger."""
    query = select(Entry.action, Entry.object, Entry.ledger, Entry.text).where(
        col(Entry.action).in_(COORDINATION_ACTIONS)
    )
    return list(session.exec(query.order_by(Entry.object, Entry.ledger, col(Entry.seq))))


def coordination_rows(session: Session, of: str) -> dict[str, dict[str, list[dict[str, Any]]]]:
    """By table and object, in the order of their keys."""
    head, *parts = COORDINATION_TABLES[of]
    return {
        str(head.__tablename__): _rows(session, head, "id"),
        **{str(it.__tablename__): _rows(session, it, of) for it in parts},
    }


def _rows(session: Session, table: type[Table], owner: str) -> dict[str, list[dict[str, Any]]]:
    found = defaultdict(list)
    for row in session.exec(select(table).order_by(*inspect(table).primary_key)):
        found[getattr(row, owner)].append(row.model_dump())
    return found


def dated_entries(session: Session, table: type[Table]) -> Iterator[tuple[str, int, str]]:
    """Book, number and text of the entries that such rows were written with."""
    query = select(Entry.ledger, Entry.seq, Entry.text).where(col(Entry.action).in_(DATED[table]))
    yield from session.exec(query)


def dated_rows(session: Session, table: type[Table]) -> dict[tuple[str, int], dict[str, Any]]:
    """The rows themselves, by ledger and number."""
    return {(row["ledger"], row["seq"]): row for row in (it.model_dump() for it in session.exec(select(table)))}


def polling_days(session: Session) -> list[tuple[str, str, date]]:
    """On which days each regency, with all below it, and what lies above votes."""
    columns: tuple[Any, ...] = (
        ElectionRegion.election,
        func.substr(ElectionRegion.region, 1, WIDTHS[2]).label("root"),
        ElectionRegion.polling_on,
    )
    return [(slug, root, day) for slug, root, day in session.exec(select(*columns).distinct())]
