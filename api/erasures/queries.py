"""Where the texts of an entry are kept: the columns that name them, and the rows that an entry speaks of."""

import json
from collections.abc import Iterable
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, select

from api.auth.models import IdempotentAnswer
from api.evidence.models import UpdateEvidence
from api.history.models import Content, Entry
from api.updates.models import CheckIn, ChecklistUpdate, Retraction, Verification


class Held(NamedTuple):
    """Rows of one entry, in one column of which a text is named."""

    column: Any
    where: ColumnElement[bool]


def held(entry: Entry) -> list[Held]:
    """Everywhere that the entry's texts may be named."""
    stands: list[tuple[Any, tuple[str, ...]]] = [
        (ChecklistUpdate, ("note", "entered_by")),
        (Verification, ("note",)),
        (CheckIn, ("note",)),
    ]
    here = [
        Held(getattr(table, name), (table.book == entry.book) & (table.seq == entry.seq))
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


def texts(session: Session, places: Iterable[Held]) -> list[Content]:
    """The texts that are still there."""
    found: dict[UUID, Content] = {}
    for it in places:
        found |= {row.id: row for row in session.exec(select(Content).join(*_named(it)).where(it.where))}
    return [found[id] for id in sorted(found)]


def _named(it: Held) -> tuple[Any, ColumnElement[bool]]:
    return it.column.class_, it.column == Content.id


def answers_to(session: Session, token: UUID) -> list[IdempotentAnswer]:
    """What is kept for a token that sends a request twice."""
    return list(session.exec(select(IdempotentAnswer).where(IdempotentAnswer.token == token)))
