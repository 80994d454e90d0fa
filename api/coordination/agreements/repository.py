"""Queries about agreements and their rows. A caller sees those in their regions, and those of their own agency."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, or_
from sqlmodel import Session, col, select

from api.coordination.agreements.models import (
    Agreement,
    AgreementParty,
    AgreementRegion,
    AgreementScope,
    AgreementState,
)
from api.coordination.agreements.schemas import AgreementQuery
from api.coordination.repository import is_agency_or_its_group, is_own_agency, owners_known_by
from api.core.caller import Caller
from api.core.errors import NotFound
from api.db.listing import Window, apply_window, equals_where_given
from api.db.region_tree import in_region
from api.db.scope import visible_to


def agreement_visible_to(caller: Caller, agreement: Any) -> ColumnElement[bool]:
    by_region = select(AgreementRegion.agreement).where(visible_to(caller, AgreementRegion.region))
    by_agency = select(AgreementParty.agreement).where(is_own_agency(caller, AgreementParty.agency))
    return or_(col(agreement).in_(by_region), col(agreement).in_(by_agency))


def agreement(session: Session, caller: Caller, id: str) -> Agreement:
    row = session.exec(
        select(Agreement).where(Agreement.id == id, agreement_visible_to(caller, Agreement.id))
    ).one_or_none()
    if row is None:
        raise NotFound
    return row


def agreements(session: Session, caller: Caller, query: AgreementQuery, day: date, window: Window) -> list[Agreement]:
    """Return the agreements that were known by a day and fit the filters."""
    id = col(Agreement.id)
    statement = select(Agreement).where(
        agreement_visible_to(caller, Agreement.id), id.in_(owners_known_by(AgreementState, day))
    )
    statement = statement.where(*equals_where_given((Agreement.election, query.election)))
    in_regions = select(AgreementRegion.agreement)
    if query.region is not None:
        statement = statement.where(id.in_(in_regions.where(AgreementRegion.region == query.region)))
    if query.within is not None:
        statement = statement.where(id.in_(in_regions.where(in_region(AgreementRegion.region, query.within))))
    for party in (query.party, query.other_party):
        if party is not None:
            with_party = select(AgreementParty.agreement).where(is_agency_or_its_group(AgreementParty.agency, party))
            statement = statement.where(id.in_(with_party))
    return list(session.exec(apply_window(statement, window, id)))


def scope_by_agreement(session: Session, ids: Collection[str]) -> dict[str, list[AgreementScope]]:
    statement = select(AgreementScope).where(col(AgreementScope.agreement).in_(ids))
    rows = defaultdict(list)
    for row in session.exec(statement.order_by(col(AgreementScope.position))):
        rows[row.agreement].append(row)
    return rows


def parties(session: Session, agreement: str) -> dict[str, AgreementParty]:
    """Return the parties of an agreement by agency."""
    statement = select(AgreementParty).where(AgreementParty.agreement == agreement)
    return {it.agency: it for it in session.exec(statement)}


def add_agreement(session: Session, agreement: Agreement, regions: Iterable[str]) -> None:
    session.add(agreement)
    session.flush()
    session.add_all(AgreementRegion(agreement=agreement.id, region=code) for code in regions)
