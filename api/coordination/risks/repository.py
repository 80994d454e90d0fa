"""Queries about risks. A caller sees those of their own regions."""

from sqlmodel import Session, col, select

from api.coordination.repository import regional_records
from api.coordination.risks.models import Risk
from api.coordination.schemas import RegionalRecordQuery
from api.core.caller import Caller
from api.core.errors import NotFound
from api.db.listing import Window, apply_window
from api.db.scope import visible_to


def risks(
    session: Session, caller: Caller, election: str | None, query: RegionalRecordQuery, window: Window
) -> list[Risk]:
    statement = regional_records(select(Risk), Risk, caller, election, query)
    return list(session.exec(apply_window(statement, window, col(Risk.id))))


def risk(session: Session, caller: Caller, id: str) -> Risk:
    row = session.exec(select(Risk).where(Risk.id == id, visible_to(caller, Risk.region))).one_or_none()
    if row is None:
        raise NotFound
    return row
