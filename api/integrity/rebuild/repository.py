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
    MovedTarget,
    RetractedUpdate,
    Retraction,
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
from api.ledger.models import Book, Content, Entry, Log
from api.reference.regions.models import FlagChange
from api.reporting.evidence.models import EvidenceFile, UpdateEvidence
from api.reporting.projections.models import Tally, TallyDay

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


def _of_book(column: Any, book: str) -> Any:
    """The regions whose deeds stand in this book: a regency with all below it, else the level's own."""
    return below(column, book) if "." in book else column == book


def books(session: Session) -> list[str]:
    return list(session.exec(select(Book.code).order_by(Book.code)))


def elections(session: Session) -> dict[str, Election]:
    """Those that have a checklist."""
    return {it.slug: it for it in session.exec(select(Election).where(col(Election.template).is_not(None)))}


def entries_about_items(session: Session, book: str) -> list[tuple[int, str]]:
    about = or_(col(Entry.action).startswith("update."), col(Entry.action).in_(("region.checked_in", "target.moved")))
    query = select(Entry.seq, Entry.text).where(Entry.book == book, about)
    return list(session.exec(query.order_by(col(Entry.seq))))


def updates(session: Session, book: str) -> list[ChecklistUpdate]:
    return list(
        session.exec(select(ChecklistUpdate).where(ChecklistUpdate.book == book).order_by(col(ChecklistUpdate.seq)))
    )


def evidence(session: Session, book: str) -> dict[UUID, list[tuple[UpdateEvidence, EvidenceFile | None]]]:
    """What updates bring, in the order given."""
    found: dict[UUID, list[tuple[UpdateEvidence, EvidenceFile | None]]] = defaultdict(list)
    query = (
        select(UpdateEvidence, EvidenceFile)
        .join(ChecklistUpdate, col(ChecklistUpdate.id) == UpdateEvidence.update_id)
        .outerjoin(EvidenceFile, col(EvidenceFile.id) == UpdateEvidence.file)
        .where(ChecklistUpdate.book == book)
        .order_by(col(UpdateEvidence.update_id), col(UpdateEvidence.position))
    )
    for row, file in session.exec(query):
        found[row.update_id].append((row, file))
    return found


def verifications(session: Session, book: str) -> list[Verification]:
    return list(session.exec(select(Verification).where(Verification.book == book).order_by(col(Verification.seq))))


def check_ins(session: Session, book: str) -> list[CheckIn]:
    return list(session.exec(select(CheckIn).where(CheckIn.book == book).order_by(col(CheckIn.seq))))


def moved(session: Session, book: str) -> list[MovedTarget]:
    return list(session.exec(select(MovedTarget).where(MovedTarget.book == book).order_by(col(MovedTarget.seq))))


def retracted(session: Session, book: str) -> dict[UUID, tuple[RetractedUpdate, Retraction]]:
    query = (
        select(RetractedUpdate, Retraction)
        .join(Retraction, col(Retraction.id) == RetractedUpdate.retraction)
        .join(ChecklistUpdate, col(ChecklistUpdate.id) == RetractedUpdate.update_id)
        .where(ChecklistUpdate.book == book)
    )
    return {row.update_id: (row, retraction) for row, retraction in session.exec(query)}


def placed_retractions(session: Session, book: str) -> dict[str, str]:
    """Retracted updates, and the region that the log notes for the retraction."""
    query = (
        select(Entry.object, Log.region)
        .join(Log, and_(col(Log.book) == Entry.book, col(Log.seq) == Entry.seq))
        .where(Entry.book == book, Entry.action == "update.retracted")
    )
    return dict(list(session.exec(query)))


def kept(session: Session, book: str) -> dict[UUID, Content]:
    """The texts that rows of this book hold."""
    tables: tuple[Any, ...] = (ChecklistUpdate, Verification, CheckIn)
    ids = [select(table.note).where(table.book == book) for table in tables]
    ids.append(select(ChecklistUpdate.entered_by).where(ChecklistUpdate.book == book))
    for column in (UpdateEvidence.signed_by, UpdateEvidence.url):
        brought = select(column).join(ChecklistUpdate, col(ChecklistUpdate.id) == UpdateEvidence.update_id)
        ids.append(brought.where(ChecklistUpdate.book == book))
    taken = select(RetractedUpdate.retraction).join(
        ChecklistUpdate, col(ChecklistUpdate.id) == RetractedUpdate.update_id
    )
    ids.append(select(Retraction.note).where(col(Retraction.id).in_(taken.where(ChecklistUpdate.book == book))))
    query = select(Content).where(or_(*(col(Content.id).in_(it) for it in ids)))
    return {it.id: it for it in session.exec(query)}


def erased(session: Session) -> set[str]:
    """Digests of texts that were erased, as the books say."""
    return set(session.exec(select(Entry.object).where(Entry.action == "content.erased")))


def pinned(session: Session, book: str) -> dict[tuple[str, str], ElectionRegion]:
    query = select(ElectionRegion).where(_of_book(ElectionRegion.region, book))
    return {(it.election, it.region): it for it in session.exec(query)}


def items(session: Session, book: str) -> dict[tuple[str, str, str], ChecklistItem]:
    query = select(ChecklistItem).where(_of_book(ChecklistItem.region, book))
    return {(it.election, it.region, it.requirement): it for it in session.exec(query)}


def tallies(session: Session, book: str) -> Iterable[Tally]:
    return session.exec(select(Tally).where(_of_book(Tally.region, book)))


def daily_tallies(session: Session, book: str) -> Iterable[TallyDay]:
    return session.exec(select(TallyDay).where(_of_book(TallyDay.region, book)))


def any_daily_tally(session: Session) -> bool:
    return session.exec(select(TallyDay.region).limit(1)).first() is not None


def outside(session: Session, books: list[str]) -> bool:
    """Whether an item or a sum stands where no book is."""

    def stands(column: Any) -> bool:
        known = or_(False, *(_of_book(column, it) for it in books))
        return session.exec(select(column).where(~known).limit(1)).first() is not None

    return any(stands(it.region) for it in (ChecklistItem, Tally, TallyDay))


def entries_about_coordination(session: Session) -> list[tuple[str, str, str, str]]:
    """Action, object, book and text, in the order of each book."""
    query = select(Entry.action, Entry.object, Entry.book, Entry.text).where(
        col(Entry.action).in_(COORDINATION_ACTIONS)
    )
    return list(session.exec(query.order_by(Entry.object, Entry.book, col(Entry.seq))))


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
    query = select(Entry.book, Entry.seq, Entry.text).where(col(Entry.action).in_(DATED[table]))
    yield from session.exec(query)


def dated_rows(session: Session, table: type[Table]) -> dict[tuple[str, int], dict[str, Any]]:
    """The rows themselves, by book and number."""
    return {(row["book"], row["seq"]): row for row in (it.model_dump() for it in session.exec(select(table)))}


def polling_days(session: Session) -> list[tuple[str, str, date]]:
    """On which days each regency, with all below it, and what lies above votes."""
    columns: tuple[Any, ...] = (
        ElectionRegion.election,
        func.substr(ElectionRegion.region, 1, WIDTHS[2]).label("root"),
        ElectionRegion.polling_on,
    )
    return [(slug, root, day) for slug, root, day in session.exec(select(*columns).distinct())]
