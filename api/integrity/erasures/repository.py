"""Where the texts of an entry are kept: the columns that name them, the rows that an entry speaks of, its digests."""

import json
import re
from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, select

from api.checklists.history.models import CheckIn, ChecklistUpdate, Retraction, Verification
from api.elections.models import PollingDay
from api.http.models import IdempotentResponse
from api.ledger.entries import Kept
from api.ledger.models import Entry, ErasableText
from api.reporting.evidence.models import UpdateEvidence

DIGEST = re.compile(r"[0-9a-f]{64}")
NEARBY = timedelta(minutes=10)
"""Between what a request wrote and its entry: both are numbered by a clock, though not always by the same."""


class Held(NamedTuple):
    """Rows of one entry, in one column of which a text is named."""

    column: Any
    where: ColumnElement[bool]


def region_of_update(session: Session, id: str) -> dict[str, str]:
    """The region of this update, by its id."""
    query = select(ChecklistUpdate.id, ChecklistUpdate.region).where(ChecklistUpdate.id == UUID(id))
    return {str(update): region for update, region in session.exec(query)}


def held(entry: Entry) -> list[Held]:
    """Everywhere that the entry's texts may be named."""
    stands: list[tuple[Any, tuple[str, ...]]] = [
        (ChecklistUpdate, ("note", "entered_by")),
        (Verification, ("note",)),
        (CheckIn, ("note",)),
        (PollingDay, ("note",)),
    ]
    here = [
        Held(getattr(table, name), (table.ledger == entry.ledger) & (table.seq == entry.seq))
        for table, names in stands
        for name in names
    ]
    if entry.action == "update.posted":
        mine = col(UpdateEvidence.update_id) == UUID(entry.object)
        here += [Held(UpdateEvidence.signed_by, mine), Held(UpdateEvidence.url, mine)]
    if entry.action == "update.retracted":
        retraction = UUID(json.loads(entry.text)["facts"]["retraction"])
        here.append(Held(Retraction.note, col(Retraction.id) == retraction))
    return here


def texts(session: Session, places: Iterable[Held]) -> list[Kept]:
    """The texts that are still there."""
    query = select(ErasableText.id, ErasableText.salt, ErasableText.text)
    return sorted({Kept(*row) for it in places for row in session.exec(query.join(*_named(it)).where(it.where))})


def digests(session: Session, entry: Entry) -> set[str]:
    """What may be the digests of texts that no row names: what coordinators and admins sent. Without those erased."""
    found = {it for it in strings(json.loads(entry.text)["facts"]) if DIGEST.fullmatch(it)}
    gone = select(Entry.object).where(Entry.action == "content.erased", col(Entry.object).in_(found))
    return found - {*session.exec(gone)}


def strings(said: Any) -> Iterator[str]:
    """All texts in a document."""
    if isinstance(said, str):
        yield said
    for it in said.values() if isinstance(said, dict) else said if isinstance(said, list) else ():
        yield from strings(it)


def about(entry: Entry) -> ColumnElement[bool]:
    """The texts of those minutes: their ids begin with the millisecond."""
    first, last = (UUID(int=int((entry.recorded_at + it).timestamp() * 1000) << 80) for it in (-NEARBY, NEARBY))
    return col(ErasableText.id).between(first, last)


def together(session: Session, entry: Entry) -> list[Entry]:
    """What a request told of several regions stands in the ledger of each. Where the clock stands still, so do others."""
    same = (Entry.object == entry.object, Entry.action == entry.action, Entry.recorded_at == entry.recorded_at)
    found = session.exec(select(Entry).where(*same).order_by(col(Entry.ledger)))
    return [it for it in found if _request(it) == _request(entry)]


def _request(entry: Entry) -> str:
    found: str = json.loads(entry.text)["request"]
    return found


def _named(it: Held) -> tuple[Any, ColumnElement[bool]]:
    return it.column.class_, it.column == ErasableText.id


def answers_to(session: Session, token: UUID) -> list[IdempotentResponse]:
    """What is kept for a token that sends a request twice; of requests under way there is nothing yet."""
    answered = (IdempotentResponse.token == token, IdempotentResponse.status != 0)
    return list(session.exec(select(IdempotentResponse).where(*answered)))
