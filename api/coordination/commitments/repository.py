"""Every SELECT about commitments. Each takes all of a list, so that their number does not grow with it."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, or_
from sqlmodel import Session, col, select

from api.checklists.models import ChecklistItem
from api.coordination.commitments.domain import Item
from api.coordination.commitments.models import Commitment, CommitmentEvidence, CommitmentRegion, CommitmentRequirement
from api.coordination.commitments.schemas import CommitmentQuery
from api.coordination.scope import is_own
from api.core.caller import Caller
from api.core.errors import NotFound
from api.core.status import Status
from api.db.filters import given
from api.db.region_tree import below
from api.db.scope import visible_to
from api.elections.models import Election, ElectionRegion
from api.reference.agencies.models import Agency, AgencyJurisdiction, AgencyMember
from api.reference.regions.models import Region

Key = tuple[str, str, str]
"""Election, region and requirement."""


def _sees(caller: Caller) -> ColumnElement[bool]:
    there = select(CommitmentRegion.commitment).where(visible_to(caller, CommitmentRegion.region))
    return or_(col(Commitment.id).in_(there), is_own(caller, Commitment.owed_by), is_own(caller, Commitment.owed_to))


def commitment(session: Session, caller: Caller, id: str) -> Commitment:
    found = session.exec(select(Commitment).where(Commitment.id == id, _sees(caller))).one_or_none()
    if found is None:
        raise NotFound
    return found


def commitments(session: Session, caller: Caller, asked: CommitmentQuery, by: date | None = None) -> list[Commitment]:
    """All that fit, as far as they had been made `by` that day."""
    wanted = given(
        (Commitment.election, asked.election),
        (Commitment.owed_to, asked.owed_to),
        (Commitment.event, asked.event),
        (Commitment.agreement, asked.agreement),
    )
    query = select(Commitment).where(_sees(caller), *wanted)
    if by is not None:
        query = query.where(col(Commitment.made_on) <= by)
    return list(session.exec(query.where(*_narrowed(asked)).order_by(col(Commitment.id))))


def _narrowed(asked: CommitmentQuery) -> Iterable[ColumnElement[bool]]:
    id, there = col(Commitment.id), select(CommitmentRegion.commitment)
    if asked.region is not None:
        yield id.in_(there.where(CommitmentRegion.region == asked.region))
    if asked.within is not None:
        yield id.in_(there.where(below(CommitmentRegion.region, asked.within)))
    if asked.owed_by is not None:
        groups = select(AgencyMember.group).where(AgencyMember.member == asked.owed_by)
        yield or_(col(Commitment.owed_by) == asked.owed_by, col(Commitment.owed_by).in_(groups))
    if asked.requirement is not None:
        serving = select(CommitmentRequirement.commitment)
        yield id.in_(serving.where(CommitmentRequirement.requirement == asked.requirement))


def regions(session: Session, ids: Collection[str]) -> dict[str, list[Region]]:
    query = select(CommitmentRegion.commitment, Region).join(Region, col(Region.code) == CommitmentRegion.region)
    found = defaultdict(list)
    for id, region in session.exec(query.where(col(CommitmentRegion.commitment).in_(ids)).order_by(Region.code)):
        found[id].append(region)
    return found


def serves(session: Session, ids: Collection[str]) -> dict[str, list[CommitmentRequirement]]:
    query = select(CommitmentRequirement).where(col(CommitmentRequirement.commitment).in_(ids))
    found = defaultdict(list)
    for row in session.exec(query.order_by(CommitmentRequirement.region, CommitmentRequirement.requirement)):
        found[row.commitment].append(row)
    return found


def evidence(session: Session, ids: Collection[str]) -> dict[str, list[CommitmentEvidence]]:
    query = select(CommitmentEvidence).where(col(CommitmentEvidence.commitment).in_(ids))
    found = defaultdict(list)
    for row in session.exec(query.order_by(col(CommitmentEvidence.on), col(CommitmentEvidence.id))):
        found[row.commitment].append(row)
    return found


def members(session: Session, groups: Collection[str]) -> dict[str, list[str]]:
    found = defaultdict(list)
    for row in session.exec(select(AgencyMember).where(col(AgencyMember.group).in_(groups))):
        found[row.group].append(row.member)
    return found


def areas(session: Session, agencies: Collection[str]) -> dict[str, list[str]]:
    found = defaultdict(list)
    for row in session.exec(select(AgencyJurisdiction).where(col(AgencyJurisdiction.agency).in_(agencies))):
        found[row.agency].append(row.region)
    return found


def agencies(session: Session, slugs: Collection[str]) -> dict[str, Agency]:
    return {it.slug: it for it in session.exec(select(Agency).where(col(Agency.slug).in_(slugs)))}


def elections(session: Session, slugs: Collection[str]) -> dict[str, Election]:
    return {it.slug: it for it in session.exec(select(Election).where(col(Election.slug).in_(slugs)))}


def pinned(session: Session, slugs: Collection[str], codes: Collection[str]) -> dict[tuple[str, str], ElectionRegion]:
    query = select(ElectionRegion).where(col(ElectionRegion.election).in_(slugs), col(ElectionRegion.region).in_(codes))
    return {(it.election, it.region): it for it in session.exec(query)}


def items(session: Session, keys: Collection[Key]) -> dict[Key, Item]:
    """How these items stand now; nobody has reported the rest."""
    elections, codes, requirements = ({key[part] for key in keys} for part in range(3))
    columns: tuple[Any, ...] = (
        *(ChecklistItem.election, ChecklistItem.region, ChecklistItem.requirement),
        *(ChecklistItem.status, ChecklistItem.observed_at),
    )
    query = select(*columns).where(
        col(ChecklistItem.election).in_(elections),
        col(ChecklistItem.region).in_(codes),
        col(ChecklistItem.requirement).in_(requirements),
    )
    rows: Iterable[tuple[str, str, str, Status, datetime | None]] = session.exec(query)
    return {(election, region, code): Item(status, at) for election, region, code, status, at in rows}
