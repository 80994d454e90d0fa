"""Queries about commitments. Each takes a whole list, so that the number of statements does not grow with it."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, bindparam, or_
from sqlmodel import Session, col, select

from api.checklists.models import ChecklistItem
from api.coordination.commitments.domain import ServedItem
from api.coordination.commitments.models import Commitment, CommitmentEvidence, CommitmentRegion, CommitmentRequirement
from api.coordination.commitments.schemas import CommitmentQuery
from api.coordination.repository import is_agency_or_its_group
from api.coordination.requirement_links import RequirementLink
from api.core.caller import Caller
from api.core.errors import NotFound
from api.core.status import Status
from api.db.listing import equals_where_given
from api.db.prepared import PreparedStatement
from api.db.region_tree import in_range, in_region, range_parameters
from api.db.scope import in_scope, scope_parameters, visible_to
from api.elections.models import ElectionRegion
from api.reference.agencies.models import Agency, AgencyJurisdiction, AgencyMember
from api.reference.regions.models import Region


def _commitment_visible_to(caller: Caller) -> ColumnElement[bool]:
    return _is_visible(visible_to(caller, CommitmentRegion.region), caller.agency)


def _is_visible(is_in_scope: ColumnElement[bool], agency: Any) -> ColumnElement[bool]:
    """The commitment is about a region of the caller's scope, or the caller's agency owes it or is owed it."""
    commitments_in_scope = select(CommitmentRegion.commitment).where(is_in_scope)
    is_owed_by_agency, is_owed_to_agency = (
        is_agency_or_its_group(column, agency) for column in (Commitment.owed_by, Commitment.owed_to)
    )
    return or_(col(Commitment.id).in_(commitments_in_scope), is_owed_by_agency, is_owed_to_agency)


def commitment(session: Session, caller: Caller, id: str) -> Commitment:
    row = session.exec(select(Commitment).where(Commitment.id == id, _commitment_visible_to(caller))).one_or_none()
    if row is None:
        raise NotFound
    return row


def commitments(
    session: Session, caller: Caller, query: CommitmentQuery, made_by: date | None = None
) -> list[Commitment]:
    """Return all commitments that fit the filters; with `made_by` only those made by that day."""
    filters = equals_where_given(
        (Commitment.election, query.election),
        (Commitment.owed_to, query.owed_to),
        (Commitment.event, query.event),
        (Commitment.agreement, query.agreement),
    )
    statement = select(Commitment).where(_commitment_visible_to(caller), *filters)
    if made_by is not None:
        statement = statement.where(col(Commitment.made_on) <= made_by)
    return list(session.exec(statement.where(*_further_filters(query)).order_by(col(Commitment.id))))


def commitments_within(
    session: Session, caller: Caller, election: str, within: str, made_by: date | None = None
) -> list[Commitment]:
    """Return all commitments of an election in a region or below; with `made_by` only those made by that day."""
    rows = _commitments_within_statement(len(caller.regions)).fetch_dicts(
        session,
        election=election,
        made_by=made_by or date.max,
        agency=caller.agency,
        **scope_parameters(caller),
        **range_parameters("within", within),
    )
    return [Commitment(**row) for row in rows]


@lru_cache(maxsize=64)
def _commitments_within_statement(scope_size: int) -> PreparedStatement:
    commitments_there = select(CommitmentRegion.commitment).where(in_range(CommitmentRegion.region, "within"))
    statement = (
        select(Commitment)
        .where(
            Commitment.election == bindparam("election"),
            col(Commitment.made_on) <= bindparam("made_by"),
            _is_visible(in_scope(CommitmentRegion.region, scope_size), bindparam("agency")),
            col(Commitment.id).in_(commitments_there),
        )
        .order_by(col(Commitment.id))
    )
    return PreparedStatement(lambda _: statement)


def _further_filters(query: CommitmentQuery) -> Iterator[ColumnElement[bool]]:
    id_column, commitments_by_region = col(Commitment.id), select(CommitmentRegion.commitment)
    if query.region is not None:
        yield id_column.in_(commitments_by_region.where(CommitmentRegion.region == query.region))
    if query.within is not None:
        yield id_column.in_(commitments_by_region.where(in_region(CommitmentRegion.region, query.within)))
    if query.owed_by is not None:
        yield is_agency_or_its_group(Commitment.owed_by, query.owed_by)
    if query.requirement is not None:
        commitments_by_requirement = select(CommitmentRequirement.commitment)
        yield id_column.in_(commitments_by_requirement.where(CommitmentRequirement.requirement == query.requirement))


def regions_by_commitment(session: Session, ids: Collection[str]) -> dict[str, list[Region]]:
    statement = select(CommitmentRegion.commitment, Region).join(Region, col(Region.code) == CommitmentRegion.region)
    region_rows_by_commitment = defaultdict(list)
    for commitment_id, region_row in session.exec(
        statement.where(col(CommitmentRegion.commitment).in_(ids)).order_by(Region.code)
    ):
        region_rows_by_commitment[commitment_id].append(region_row)
    return region_rows_by_commitment


def requirements_by_commitment(session: Session, ids: Collection[str]) -> dict[str, list[CommitmentRequirement]]:
    statement = select(CommitmentRequirement).where(col(CommitmentRequirement.commitment).in_(ids))
    requirement_rows_by_commitment = defaultdict(list)
    for requirement_row in session.exec(
        statement.order_by(CommitmentRequirement.region, CommitmentRequirement.requirement)
    ):
        requirement_rows_by_commitment[requirement_row.commitment].append(requirement_row)
    return requirement_rows_by_commitment


def evidence_by_commitment(session: Session, ids: Collection[str]) -> dict[str, list[CommitmentEvidence]]:
    statement = select(CommitmentEvidence).where(col(CommitmentEvidence.commitment).in_(ids))
    evidence_rows_by_commitment = defaultdict(list)
    for evidence_row in session.exec(statement.order_by(col(CommitmentEvidence.on), col(CommitmentEvidence.id))):
        evidence_rows_by_commitment[evidence_row.commitment].append(evidence_row)
    return evidence_rows_by_commitment


def members_by_group(session: Session, groups: Collection[str]) -> dict[str, list[str]]:
    members = defaultdict(list)
    for membership in session.exec(select(AgencyMember).where(col(AgencyMember.group).in_(groups))):
        members[membership.group].append(membership.member)
    return members


def areas_by_agency(session: Session, agencies: Collection[str]) -> dict[str, list[str]]:
    """Return the regions where these agencies work."""
    region_codes_by_agency = defaultdict(list)
    for jurisdiction in session.exec(select(AgencyJurisdiction).where(col(AgencyJurisdiction.agency).in_(agencies))):
        region_codes_by_agency[jurisdiction.agency].append(jurisdiction.region)
    return region_codes_by_agency


def agencies(session: Session, slugs: Collection[str]) -> dict[str, Agency]:
    return {it.slug: it for it in session.exec(select(Agency).where(col(Agency.slug).in_(slugs)))}


def pinned_regions(
    session: Session, slugs: Collection[str], codes: Collection[str]
) -> dict[tuple[str, str], ElectionRegion]:
    """Return the regions that take part in these elections, by election and code."""
    statement = select(ElectionRegion).where(
        col(ElectionRegion.election).in_(slugs), col(ElectionRegion.region).in_(codes)
    )
    return {(it.election, it.region): it for it in session.exec(statement)}


def served_items(session: Session, links: Collection[RequirementLink]) -> dict[RequirementLink, ServedItem]:
    """Return the current state of these items. Those that nobody has reported are left out."""
    columns: tuple[Any, ...] = (
        *(ChecklistItem.election, ChecklistItem.region, ChecklistItem.requirement),
        *(ChecklistItem.status, ChecklistItem.observed_at),
    )
    statement = select(*columns).where(
        col(ChecklistItem.election).in_({link.election for link in links}),
        col(ChecklistItem.region).in_({link.region for link in links}),
        col(ChecklistItem.requirement).in_({link.requirement for link in links}),
    )
    item_rows: Iterable[tuple[str, str, str, Status, datetime | None]] = session.exec(statement)
    return {
        RequirementLink(election_slug, region_code, requirement_code): ServedItem(status, observed_at)
        for election_slug, region_code, requirement_code, status, observed_at in item_rows
    }


def add_commitment(
    session: Session, commitment: Commitment, regions: Iterable[str], links: Iterable[RequirementLink]
) -> None:
    session.add(commitment)
    session.flush()
    session.add_all(CommitmentRegion(commitment=commitment.id, region=region_code) for region_code in regions)
    session.add_all(
        CommitmentRequirement(commitment=commitment.id, region=link.region, requirement=link.requirement)
        for link in links
    )
    session.flush()
