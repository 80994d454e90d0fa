"""SQL about entries on items, coordination, polling days and flags, and about the rows that were written with them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import func, inspect
from sqlmodel import Session, and_, col, or_, select

from api.checklists.history.models import (
    CheckIn,
    ChecklistUpdate,
    RetractedUpdate,
    Retraction,
    TargetChange,
    Verification,
)
from api.checklists.models import ChecklistItem
from api.coordination.agreements.models import (
    Agreement,
    AgreementFulfils,
    AgreementParty,
    AgreementRegion,
    AgreementScope,
    AgreementState,
)
from api.coordination.commitments.models import Commitment, CommitmentEvidence, CommitmentRegion, CommitmentRequirement
from api.coordination.events.models import (
    CoordinationEvent,
    EventAgency,
    EventFulfils,
    EventPlan,
    EventRegion,
    EventState,
)
from api.core.region_codes import LEDGER_CODE_LENGTH, LEDGER_LEVEL, level_of
from api.db.region_tree import in_region
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
"""The table of each kind of object, then the tables whose rows belong to it."""
DATED_TABLES: dict[type[Table], tuple[str, ...]] = {
    PollingDay: ("polling_day.moved",),
    FlagChange: ("flag.set", "flag.ended"),
}
"""Tables whose rows name the ledger and number of their entry, with the actions of such entries."""

LedgerRow = TypeVar("LedgerRow", ChecklistUpdate, Verification, CheckIn, TargetChange)
TotalsRow = TypeVar("TotalsRow", RegionTotals, DailyTotals)


def _in_ledger(column: Any, ledger: str) -> Any:
    """Select the regions of a ledger: a regency with all regions below it, or a province or the nation alone."""
    return in_region(column, ledger) if level_of(ledger) == LEDGER_LEVEL else column == ledger


def ledgers(session: Session) -> list[str]:
    return list(session.exec(select(Ledger.code).order_by(Ledger.code)))


def elections(session: Session) -> dict[str, Election]:
    """Return the elections that have a checklist."""
    return {
        election.slug: election
        for election in session.exec(select(Election).where(col(Election.template).is_not(None)))
    }


def entries_about_items(session: Session, ledger: str) -> list[tuple[int, str]]:
    """Return number and text of the entries about items, in order."""
    is_about_items = or_(
        col(Entry.action).startswith("update."), col(Entry.action).in_(("region.checked_in", "target.moved"))
    )
    query = select(Entry.seq, Entry.text).where(Entry.ledger == ledger, is_about_items)
    return list(session.exec(query.order_by(col(Entry.seq))))


def rows_of_ledger(session: Session, table: type[LedgerRow], ledger: str) -> list[LedgerRow]:
    """Return the rows whose entries are in the ledger, in the order of the entries."""
    return list(session.exec(select(table).where(table.ledger == ledger).order_by(col(table.seq))))


def evidence(session: Session, ledger: str) -> dict[UUID, list[tuple[UpdateEvidence, EvidenceFile | None]]]:
    """Return the evidence of each update, in the order given, with its file."""
    evidence_by_update: dict[UUID, list[tuple[UpdateEvidence, EvidenceFile | None]]] = defaultdict(list)
    query = (
        select(UpdateEvidence, EvidenceFile)
        .join(ChecklistUpdate, col(ChecklistUpdate.id) == UpdateEvidence.update_id)
        .outerjoin(EvidenceFile, col(EvidenceFile.id) == UpdateEvidence.file)
        .where(ChecklistUpdate.ledger == ledger)
        .order_by(col(UpdateEvidence.update_id), col(UpdateEvidence.position))
    )
    for evidence_row, evidence_file in session.exec(query):
        evidence_by_update[evidence_row.update_id].append((evidence_row, evidence_file))
    return evidence_by_update


def retractions(session: Session, ledger: str) -> dict[UUID, tuple[RetractedUpdate, Retraction]]:
    query = (
        select(RetractedUpdate, Retraction)
        .join(Retraction, col(Retraction.id) == RetractedUpdate.retraction)
        .join(ChecklistUpdate, col(ChecklistUpdate.id) == RetractedUpdate.update_id)
        .where(ChecklistUpdate.ledger == ledger)
    )
    return {
        retracted_update.update_id: (retracted_update, retraction)
        for retracted_update, retraction in session.exec(query)
    }


def placed_retractions(session: Session, ledger: str) -> dict[str, str]:
    """Return the ids of retracted updates, each with the region that the log gives for the retraction."""
    query = (
        select(Entry.object, Log.region)
        .join(Log, and_(col(Log.ledger) == Entry.ledger, col(Log.seq) == Entry.seq))
        .where(Entry.ledger == ledger, Entry.action == "update.retracted")
    )
    return dict(list(session.exec(query)))


def texts_of_rows(session: Session, ledger: str) -> dict[UUID, ErasableText]:
    """Return the texts that rows of this ledger refer to."""
    tables: tuple[Any, ...] = (ChecklistUpdate, Verification, CheckIn)
    id_queries = [select(table.note).where(table.ledger == ledger) for table in tables]
    id_queries.append(select(ChecklistUpdate.entered_by).where(ChecklistUpdate.ledger == ledger))
    for column in (UpdateEvidence.signed_by, UpdateEvidence.url):
        column_query = select(column).join(ChecklistUpdate, col(ChecklistUpdate.id) == UpdateEvidence.update_id)
        id_queries.append(column_query.where(ChecklistUpdate.ledger == ledger))
    retraction_ids = select(RetractedUpdate.retraction).join(
        ChecklistUpdate, col(ChecklistUpdate.id) == RetractedUpdate.update_id
    )
    id_queries.append(
        select(Retraction.note).where(col(Retraction.id).in_(retraction_ids.where(ChecklistUpdate.ledger == ledger)))
    )
    query = select(ErasableText).where(or_(*(col(ErasableText.id).in_(id_query) for id_query in id_queries)))
    return {text.id: text for text in session.exec(query)}


def erased_digests(session: Session) -> set[str]:
    """Return the digests of texts that entries say were erased."""
    return set(session.exec(select(Entry.object).where(Entry.action == "content.erased")))


def pinned_regions(session: Session, ledger: str) -> dict[tuple[str, str], ElectionRegion]:
    query = select(ElectionRegion).where(_in_ledger(ElectionRegion.region, ledger))
    return {(row.election, row.region): row for row in session.exec(query)}


def items(session: Session, ledger: str) -> dict[tuple[str, str, str], ChecklistItem]:
    query = select(ChecklistItem).where(_in_ledger(ChecklistItem.region, ledger))
    return {(row.election, row.region, row.requirement): row for row in session.exec(query)}


def totals_of_ledger(session: Session, table: type[TotalsRow], ledger: str) -> Iterable[TotalsRow]:
    """Return the totals of the regions of a ledger."""
    return session.exec(select(table).where(_in_ledger(table.region, ledger)))


def rows_without_ledger_exist(session: Session, ledger_codes: list[str]) -> bool:
    """Whether an item or a total exists in a region whose ledger does not exist."""

    def has_other_regions(column: Any) -> bool:
        in_any_ledger = or_(False, *(_in_ledger(column, ledger_code) for ledger_code in ledger_codes))
        return session.exec(select(column).where(~in_any_ledger).limit(1)).first() is not None

    return any(has_other_regions(table.region) for table in (ChecklistItem, RegionTotals, DailyTotals))


def entries_about_coordination(session: Session) -> list[tuple[str, str, str, str]]:
    """Return action, object, ledger and text of the entries about coordination, in the order of each ledger."""
    query = select(Entry.action, Entry.object, Entry.ledger, Entry.text).where(
        col(Entry.action).in_(COORDINATION_ACTIONS)
    )
    return list(session.exec(query.order_by(Entry.object, Entry.ledger, col(Entry.seq))))


def coordination_rows(session: Session, kind: str) -> dict[str, dict[str, list[dict[str, Any]]]]:
    """Return the rows of one kind of objects by table and object, in the order of their keys."""
    main_table, *owned_tables = COORDINATION_TABLES[kind]
    return {
        str(main_table.__tablename__): _rows_by_owner(session, main_table, "id"),
        **{str(table.__tablename__): _rows_by_owner(session, table, kind) for table in owned_tables},
    }


def _rows_by_owner(session: Session, table: type[Table], owner_column: str) -> dict[str, list[dict[str, Any]]]:
    rows_by_owner: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in session.exec(select(table).order_by(*inspect(table).primary_key)):
        rows_by_owner[getattr(row, owner_column)].append(row.model_dump())
    return rows_by_owner


def dated_entries(session: Session, table: type[Table]) -> Iterator[tuple[str, int, str]]:
    """Yield ledger, number and text of the entries that the rows of this table were written with."""
    query = select(Entry.ledger, Entry.seq, Entry.text).where(col(Entry.action).in_(DATED_TABLES[table]))
    yield from session.exec(query)


def dated_rows(session: Session, table: type[Table]) -> dict[tuple[str, int], dict[str, Any]]:
    """Return the rows of this table by the ledger and number of their entry."""
    rows = (row.model_dump() for row in session.exec(select(table)))
    return {(row["ledger"], row["seq"]): row for row in rows}


def polling_days(session: Session) -> list[tuple[str, str, date]]:
    """Return the polling days of each election in each regency with all below it, and in each region above."""
    columns: tuple[Any, ...] = (
        ElectionRegion.election,
        func.substr(ElectionRegion.region, 1, LEDGER_CODE_LENGTH).label("root"),
        ElectionRegion.polling_on,
    )
    return [
        (election_slug, root_code, day) for election_slug, root_code, day in session.exec(select(*columns).distinct())
    ]
