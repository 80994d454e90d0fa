"""Every SELECT about risks. A caller sees those of their own regions."""

from sqlmodel import Session, col, select

from api.coordination.risks.models import Risk
from api.coordination.statements.repository import about_regions
from api.coordination.statements.schemas import PublicQuery
from api.core.caller import Caller
from api.core.errors import NotFound
from api.db.keyset import Window, cut
from api.db.scope import visible_to


def risks(session: Session, caller: Caller, election: str | None, asked: PublicQuery, window: Window) -> list[Risk]:
    query = about_regions(select(Risk), Risk, caller, election, asked)
    return list(session.exec(cut(query, window, col(Risk.id))))


def risk(session: Session, caller: Caller, id: str) -> Risk:
    found = session.exec(select(Risk).where(Risk.id == id, visible_to(caller, Risk.region))).one_or_none()
    if found is None:
        raise NotFound
    return found
