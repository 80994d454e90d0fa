"""SQL about the texts of entries: the rows that refer to them, the texts themselves, and stored answers with them."""

import json
from collections.abc import Collection, Iterable
from datetime import timedelta
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, delete, update
from sqlmodel import Session, col, select

from api.checklists.history.models import CheckIn, ChecklistUpdate, Retraction, Verification
from api.elections.models import PollingDay
from api.http.models import IdempotentResponse
from api.ledger import repository as ledger_repository
from api.ledger.entries import SaltedText
from api.ledger.models import Entry, ErasableText
from api.reporting.evidence.models import UpdateEvidence

NEARBY = timedelta(minutes=10)
"""The texts of a request are looked up around the time of its entry. Text ids and entries may use different clocks."""


class TextReference(NamedTuple):
    """A column that refers to texts, and the rows of one entry in its table."""

    column: Any
    where: ColumnElement[bool]


def entry(session: Session, ledger: str, seq: int) -> Entry | None:
    return session.get(Entry, (ledger, seq))


def entries_of_request(session: Session, entry: Entry) -> list[Entry]:
    """Return the entries that one request wrote about one object, one in the ledger of each region concerned."""
    conditions = (Entry.object == entry.object, Entry.action == entry.action, Entry.recorded_at == entry.recorded_at)
    entries = session.exec(select(Entry).where(*conditions).order_by(col(Entry.ledger)))
    request_id = _request_id(entry)
    return [candidate for candidate in entries if _request_id(candidate) == request_id]


def _request_id(entry: Entry) -> str:
    request_id: str = json.loads(entry.text)["request"]
    return request_id


def region_of_update(session: Session, id: str) -> dict[str, str]:
    """Return the region of this update, by its id; empty if there is no such update."""
    query = select(ChecklistUpdate.id, ChecklistUpdate.region).where(ChecklistUpdate.id == UUID(id))
    return {str(update_id): region for update_id, region in session.exec(query)}


def text_references(entry: Entry) -> list[TextReference]:
    """Return every column that may refer to the entry's texts."""
    columns_by_table: list[tuple[Any, tuple[str, ...]]] = [
        (ChecklistUpdate, ("note", "entered_by")),
        (Verification, ("note",)),
        (CheckIn, ("note",)),
        (PollingDay, ("note",)),
    ]
    references = [
        TextReference(getattr(table, column_name), (table.ledger == entry.ledger) & (table.seq == entry.seq))
        for table, column_names in columns_by_table
        for column_name in column_names
    ]
    if entry.action == "update.posted":
        note_of_update = select(ChecklistUpdate.note).where(
            ChecklistUpdate.ledger == entry.ledger, ChecklistUpdate.seq == entry.seq
        )
        # First, while the update still has its note: a correction retracts another update with the same text.
        references.insert(0, TextReference(Retraction.note, col(Retraction.note).in_(note_of_update)))
        is_of_update = col(UpdateEvidence.update_id) == UUID(entry.object)
        references.append(TextReference(UpdateEvidence.signed_by, is_of_update))
        references.append(TextReference(UpdateEvidence.url, is_of_update))
    if entry.action == "update.retracted":
        retraction_id = UUID(json.loads(entry.text)["facts"]["retraction"])
        references.append(TextReference(Retraction.note, col(Retraction.id) == retraction_id))
    return references


def referenced_texts(session: Session, references: Iterable[TextReference]) -> list[SaltedText]:
    """Return the texts that these rows refer to. Erased texts are missing."""
    salted_texts: set[SaltedText] = set()
    for column, condition in references:
        query = select(ErasableText.id, ErasableText.salt, ErasableText.text)
        text_rows = session.exec(query.join(column.class_, column == ErasableText.id).where(condition))
        salted_texts |= {SaltedText(*text_row) for text_row in text_rows}
    return sorted(salted_texts)


def texts_with_digests(session: Session, entry: Entry, digests: Collection[str]) -> list[SaltedText]:
    """Return the texts with these salted digests.

    Texts stored within minutes of the entry are tried first, and all other texts only if none of those fits.
    """
    earliest_id, latest_id = (_first_text_id(entry, offset) for offset in (-NEARBY, NEARBY))
    is_nearby = col(ErasableText.id).between(earliest_id, latest_id)
    text_by_digest = ledger_repository.texts_by_digest(session, digests, is_nearby)
    text_by_digest = text_by_digest or ledger_repository.texts_by_digest(session, digests)
    return sorted(text_by_digest.values())


def _first_text_id(entry: Entry, offset: timedelta) -> UUID:
    """Return the lowest id of a text stored this long after the entry. Ids begin with the millisecond."""
    milliseconds = int((entry.recorded_at + offset).timestamp() * 1000)
    return UUID(int=milliseconds << 80)


def erased_digests(session: Session, digests: Collection[str]) -> set[str]:
    """Return those of these digests whose texts entries say were erased."""
    query = select(Entry.object).where(Entry.action == "content.erased", col(Entry.object).in_(digests))
    return {*session.exec(query)}


def delete_texts(session: Session, references: Iterable[TextReference], text_ids: Collection[UUID]) -> None:
    """Delete texts, after setting every reference to them to null."""
    for column, condition in references:
        statement = update(column.class_).where(condition, column.in_(text_ids))
        session.connection().execute(statement.values({column.key: None}))
    session.connection().execute(delete(ErasableText).where(col(ErasableText.id).in_(text_ids)))


def stored_answers(session: Session, token_id: UUID) -> list[IdempotentResponse]:
    """Return the answers stored for requests of a token that may be sent again. Requests under way have none yet."""
    conditions = (IdempotentResponse.token == token_id, IdempotentResponse.status != 0)
    return list(session.exec(select(IdempotentResponse).where(*conditions)))
