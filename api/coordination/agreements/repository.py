"""Queries about agreements and their rows. A caller sees those in their regions, and those of their own agency."""

from collections import defaultdict
from collections.abc import Collection
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Date, bindparam, or_
from sqlmodel import Session, col, select

from api.coordination.agreements.models import (
    Agreement,
    AgreementParty,
    AgreementRegion,
    AgreementScope,
    AgreementState,
)
from api.coordination.agreements.schemas import AgreementQuery
from api.coordination.repository import is_agency_or_its_group, owners_known_by
from api.core.caller import Caller
from api.core.errors import NotFound
from api.db.listing import Window, apply_window, equals_where_given
from api.db.prepared import PreparedStatement
from api.db.region_tree import in_range, in_region, range_parameters
from api.db.scope import in_scope, scope_parameters, visible_to


def agreement_visible_to(caller: Caller, agreement_column: Any) -> ColumnElement[bool]:
    return _is_visible(agreement_column, visible_to(caller, AgreementRegion.region), caller.agency)


def _is_visible(agreement_column: Any, is_in_scope: ColumnElement[bool], agency: Any) -> ColumnElement[bool]:
    """The agreement is about a region of the caller's scope, or the caller's agency is a party to it."""
    agreements_in_regions = select(AgreementRegion.agreement).where(is_in_scope)
    agreements_of_agency = select(AgreementParty.agreement).where(is_agency_or_its_group(AgreementParty.agency, agency))
    return or_(col(agreement_column).in_(agreements_in_regions), col(agreement_column).in_(agreements_of_agency))


def agreement(session: Session, caller: Caller, id: str) -> Agreement:
    row = session.exec(
        select(Agreement).where(Agreement.id == id, agreement_visible_to(caller, Agreement.id))
    ).one_or_none()
    if row is None:
        raise NotFound
    return row


def agreements(session: Session, caller: Caller, query: AgreementQuery, day: date, window: Window) -> list[Agreement]:
    """Return the agreements that were known by a day and fit the filters."""
    id_column = col(Agreement.id)
    statement = select(Agreement).where(
        agreement_visible_to(caller, Agreement.id), id_column.in_(owners_known_by(AgreementState, day))
    )
    statement = statement.where(*equals_where_given((Agreement.election, query.election)))
    agreements_by_region = select(AgreementRegion.agreement)
    if query.region is not None:
        statement = statement.where(id_column.in_(agreements_by_region.where(AgreementRegion.region == query.region)))
    if query.within is not None:
        statement = statement.where(
            id_column.in_(agreements_by_region.where(in_region(AgreementRegion.region, query.within)))
        )
    for agency in (query.party, query.other_party):
        if agency is not None:
            agreements_of_party = select(AgreementParty.agreement).where(
                is_agency_or_its_group(AgreementParty.agency, agency)
            )
            statement = statement.where(id_column.in_(agreements_of_party))
    return list(session.exec(apply_window(statement, window, id_column)))


def known_agreements(session: Session, caller: Caller, election: str, within: str, day: date) -> list[str]:
    """Return the ids of all agreements of an election about a region or below that were known by a day, in order."""
    rows = _known_agreements_statement(len(caller.regions)).fetch_rows(
        session,
        election=election,
        day=day,
        agency=caller.agency,
        **scope_parameters(caller),
        **range_parameters("within", within),
    )
    return [agreement_id for (agreement_id,) in rows]


def agreements_by_id(session: Session, ids: Collection[str]) -> list[Agreement]:
    return list(session.exec(select(Agreement).where(col(Agreement.id).in_(ids))))


@lru_cache(maxsize=64)
def _known_agreements_statement(scope_size: int) -> PreparedStatement:
    agreement_id = col(Agreement.id)
    statement = (
        select(Agreement.id)
        .where(
            Agreement.election == bindparam("election"),
            _is_visible(agreement_id, in_scope(AgreementRegion.region, scope_size), bindparam("agency")),
            agreement_id.in_(select(AgreementRegion.agreement).where(in_range(AgreementRegion.region, "within"))),
            agreement_id.in_(owners_known_by(AgreementState, bindparam("day", type_=Date))),
        )
        .order_by(agreement_id)
    )
    return PreparedStatement(lambda _: statement)


def scope_by_agreement(session: Session, ids: Collection[str]) -> dict[str, list[AgreementScope]]:
    statement = select(AgreementScope).where(col(AgreementScope.agreement).in_(ids))
    scope_rows_by_agreement = defaultdict(list)
    for scope_row in session.exec(statement.order_by(col(AgreementScope.position))):
        scope_rows_by_agreement[scope_row.agreement].append(scope_row)
    return scope_rows_by_agreement
