"""Every SELECT about what offices reported."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import and_
from sqlmodel import Session, col, select

from api.agencies.models import Agency, AgencyJurisdiction, AgencyMember
from api.checklists import rules as checklist_rules
from api.checklists.models import ChecklistItem, Requirement, RequirementLevel
from api.db.tree import ancestors
from api.elections.models import Election, ElectionRegion
from api.errors import NotFound, RegionTakesNoPart
from api.regions.models import RegionFlag
from api.updates.checks import AnsweredElsewhere, DoesNotApply
from api.updates.models import CheckIn, ChecklistUpdate, RetractedUpdate, Retraction, Verification
from api.updates.rules import Told


class Place(NamedTuple):
    """One item's place: election, region as pinned, and requirement with the levels that answer it."""

    election: Election
    pinned: ElectionRegion
    requirement: Requirement
    levels: tuple[str, ...]

    @property
    def key(self) -> tuple[str, str, str]:
        return self.election.slug, self.pinned.region, self.requirement.code


class History(NamedTuple):
    """All that was ever said about one item."""

    told: list[Told]
    said: list[Verification]
    renewals: list[tuple[datetime, datetime]]


def place(session: Session, election: Election, region: str, requirement: str) -> Place:
    pinned = session.get(ElectionRegion, (election.slug, region))
    if pinned is None:
        raise RegionTakesNoPart(election=election.slug)
    query = (
        select(Requirement, RequirementLevel.level)
        .join(
            RequirementLevel,
            and_(
                col(RequirementLevel.template) == Requirement.template,
                col(RequirementLevel.version) == Requirement.version,
                col(RequirementLevel.requirement) == Requirement.code,
            ),
        )
        .where(
            Requirement.template == election.template,
            Requirement.version == election.template_version,
            Requirement.code == requirement,
        )
    )
    rows = session.exec(query).all()
    if not rows:
        raise NotFound
    return Place(election, pinned, rows[0][0], tuple(level for _, level in rows))


def check_place(place: Place, noted: Sequence[RegionFlag]) -> None:
    """Answered at this level, and applying here; raises if not. `noted` are the flags here, above and below."""
    requirement = place.requirement
    if place.pinned.level not in place.levels:
        raise AnsweredElsewhere(requirement=requirement.code, levels=", ".join(sorted(place.levels)))
    if not checklist_rules.applies(requirement, checklist_rules.unit(place.pinned, noted)):
        raise DoesNotApply(requirement=requirement.code)


def known_place(session: Session, key: tuple[str, str, str]) -> Place:
    """The place of an item that was reported: it exists."""
    election, region, requirement = key
    return place(session, session.get_one(Election, election), region, requirement)


def item(session: Session, place: Place) -> ChecklistItem | None:
    return session.get(ChecklistItem, place.key)


def update(session: Session, id: UUID) -> ChecklistUpdate | None:
    return session.get(ChecklistUpdate, id)


def history(session: Session, key: tuple[str, str, str]) -> History:
    election, region, requirement = key
    told = (
        select(ChecklistUpdate, RetractedUpdate.recorded_at)
        .outerjoin(RetractedUpdate, col(RetractedUpdate.update_id) == ChecklistUpdate.id)
        .where(*_of(ChecklistUpdate, key))
        .order_by(col(ChecklistUpdate.seq))
    )
    said = select(Verification).where(*_of(Verification, key)).order_by(col(Verification.seq))
    renewed = select(CheckIn.requirements, CheckIn.observed_at, CheckIn.recorded_at).where(
        CheckIn.election == election, CheckIn.region == region
    )
    return History(
        [Told(*row) for row in session.exec(told)],
        list(session.exec(said)),
        [(at, recorded) for codes, at, recorded in session.exec(renewed) if requirement in codes],
    )


def _of(table: Any, key: tuple[str, str, str]) -> tuple[Any, ...]:
    return table.election == key[0], table.region == key[1], table.requirement == key[2]


def retractions(session: Session, updates: Iterable[UUID]) -> dict[UUID, Retraction]:
    query = (
        select(RetractedUpdate.update_id, Retraction)
        .join(Retraction, col(Retraction.id) == RetractedUpdate.retraction)
        .where(col(RetractedUpdate.update_id).in_(set(updates)))
    )
    return dict(list(session.exec(query)))


def agency(session: Session, slug: str | None) -> Agency | None:
    return None if slug is None else session.get(Agency, slug)


def agency_at_work(session: Session, slug: str, region: str) -> Agency | None:
    """The agency, if this region is in its area."""
    area = select(AgencyJurisdiction.agency).where(
        AgencyJurisdiction.agency == slug, col(AgencyJurisdiction.region).in_([region, *ancestors(region)])
    )
    return session.exec(select(Agency).where(col(Agency.slug).in_(area))).one_or_none()


def parties(session: Session, update: ChecklistUpdate, judge: Agency | None) -> tuple[list[Agency], set[str]]:
    """Who reported it and on whose behalf; and the groups and members of who would judge it."""
    reporters = [agency(session, slug) for slug in (update.agency, update.on_behalf_of)]
    kin = set() if judge is None else _groups_and_members(session, judge.slug)
    return [it for it in reporters if it is not None], kin


def _groups_and_members(session: Session, slug: str) -> set[str]:
    """The groups an agency is in and, of a group, its members."""
    groups = session.exec(select(AgencyMember.group).where(AgencyMember.member == slug))
    members = session.exec(select(AgencyMember.member).where(AgencyMember.group == slug))
    return {*groups, *members}


def owner_there(session: Session, region: str, owed_by: str) -> Agency | None:
    """The agency of this function (and office) that sits nearest: in the region, else above it."""
    function, _, office = owed_by.partition(":")
    query = select(Agency).where(
        Agency.function == function,
        Agency.office == (office or None),
        col(Agency.seat).in_([region, *ancestors(region)]),
        col(Agency.is_group).is_(False),
        col(Agency.ad_hoc).is_(False),
    )
    found = session.exec(query.order_by(Agency.seat, Agency.slug)).all()
    return max(found, key=lambda it: len(it.seat) if it.seat != "ID" else 0, default=None)


def target(session: Session, place: Place, figures: dict[str, int]) -> checklist_rules.Target:
    """What a count in this place is measured against now."""
    needs = {term["requirement"] for term in place.requirement.target if "requirement" in term}
    query = select(ChecklistItem.requirement, ChecklistItem.value).where(
        ChecklistItem.election == place.election.slug,
        ChecklistItem.region == place.pinned.region,
        col(ChecklistItem.requirement).in_(needs),
    )
    values = {code: value for code, value in session.exec(query) if value is not None} if needs else {}
    ballots = place.pinned.governor + place.pinned.regent_mayor
    return checklist_rules.target(place.requirement, figures, values, ballots)


def meant(session: Session, asked: Any, limit: int) -> list[tuple[ChecklistUpdate, datetime | None]]:
    """The updates that a retraction means, with since when each is retracted already."""
    query = select(ChecklistUpdate, RetractedUpdate.recorded_at).outerjoin(
        RetractedUpdate, col(RetractedUpdate.update_id) == ChecklistUpdate.id
    )
    if asked.update_id is not None:
        query = query.where(ChecklistUpdate.id == asked.update_id)
    elif asked.batch is not None:
        query = query.where(ChecklistUpdate.batch == asked.batch)
    else:
        query = query.where(
            ChecklistUpdate.token == asked.token,
            ChecklistUpdate.recorded_at >= asked.recorded_from,
            ChecklistUpdate.recorded_at < asked.recorded_to,
        )
    return list(session.exec(query.order_by(ChecklistUpdate.book, col(ChecklistUpdate.seq)).limit(limit)))
