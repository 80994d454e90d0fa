"""Every SELECT about what offices reported."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import and_
from sqlmodel import Session, col, select

from api.agencies.models import Agency, AgencyJurisdiction, AgencyMember
from api.checklists import rules as checklist_rules
from api.checklists.models import ChecklistItem, Requirement, RequirementLevel
from api.db.kept import kept
from api.db.tree import ancestors, below
from api.elections.models import Election, ElectionRegion
from api.errors import NotFound, RegionTakesNoPart
from api.regions.models import RegionFlag
from api.updates import rules
from api.updates.checks import AnsweredElsewhere, DoesNotApply
from api.updates.models import CheckIn, ChecklistUpdate, RetractedUpdate, Retraction, Verification
from api.updates.rules import NOW, State, Told, View


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
    pinned = _pinned(session, election.slug, region)
    if pinned is None:
        raise RegionTakesNoPart(election=election.slug)
    found = _requirement(session, election.template, election.template_version, requirement)
    if found is None:
        raise NotFound
    return Place(election, pinned, *found)


@kept
def _pinned(session: Session, election: str, region: str) -> ElectionRegion | None:
    return session.get(ElectionRegion, (election, region))


@kept
def _requirement(
    session: Session, template: str | None, version: int | None, code: str
) -> tuple[Requirement, tuple[str, ...]] | None:
    """With the levels that answer it."""
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
        .where(Requirement.template == template, Requirement.version == version, Requirement.code == code)
    )
    rows = session.exec(query).all()
    return (rows[0][0], tuple(level for _, level in rows)) if rows else None


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


def item(session: Session, place: Place, view: View = NOW) -> ChecklistItem | None:
    """The item as it is kept; seen from elsewhere, as all that was said about it adds up to."""
    if view == NOW:
        return session.get(ChecklistItem, place.key)
    election, region, requirement = place.key
    state = states(session, election, region, [place.requirement], view).get((region, requirement))
    return None if state is None else rules.item(place.requirement, place.pinned, state)


def update(session: Session, id: UUID) -> ChecklistUpdate | None:
    return session.get(ChecklistUpdate, id)


def history(session: Session, key: tuple[str, str, str]) -> History:
    election, region, requirement = key
    return histories(session, election, region, [requirement])[region, requirement]


def histories(
    session: Session, election: str, code: str, requirements: Collection[str], *, beneath: bool = False
) -> defaultdict[tuple[str, str], History]:
    """All that was ever said about these items of a region, and `beneath` also of the regions below it."""

    def of(table: Any) -> tuple[Any, ...]:
        return table.election == election, below(table.region, code) if beneath else table.region == code

    told = (
        select(ChecklistUpdate, RetractedUpdate.recorded_at)
        .outerjoin(RetractedUpdate, col(RetractedUpdate.update_id) == ChecklistUpdate.id)
        .where(*of(ChecklistUpdate), col(ChecklistUpdate.requirement).in_(requirements))
        .order_by(col(ChecklistUpdate.seq))
    )
    said = select(Verification).where(*of(Verification), col(Verification.requirement).in_(requirements))
    found: defaultdict[tuple[str, str], History] = defaultdict(lambda: History([], [], []))
    for update, retracted_at in session.exec(told):
        found[update.region, update.requirement].told.append(Told(update, retracted_at))
    for it in session.exec(said.order_by(col(Verification.seq))):
        found[it.region, it.requirement].said.append(it)
    for seen in session.exec(select(CheckIn).where(*of(CheckIn))):
        for requirement in {*seen.requirements} & {*requirements}:
            found[seen.region, requirement].renewals.append((seen.observed_at, seen.recorded_at))
    return found


def states(
    session: Session,
    election: str,
    code: str,
    requirements: Sequence[Requirement],
    view: View,
    *,
    beneath: bool = False,
) -> dict[tuple[str, str], State]:
    """How items stood, by region and requirement, seen from there; those of which nothing was known are left out."""
    known = {it.code: it for it in requirements}
    folded = {
        (region, requirement): rules.fold(known[requirement], *history, view)
        for (region, requirement), history in histories(session, election, code, known, beneath=beneath).items()
    }
    return {key: state for key, state in folded.items() if state is not None}


def retractions(session: Session, updates: Iterable[UUID]) -> dict[UUID, Retraction]:
    query = (
        select(RetractedUpdate.update_id, Retraction)
        .join(Retraction, col(Retraction.id) == RetractedUpdate.retraction)
        .where(col(RetractedUpdate.update_id).in_(set(updates)))
    )
    return dict(list(session.exec(query)))


@kept
def agency(session: Session, slug: str | None) -> Agency | None:
    return None if slug is None else session.get(Agency, slug)


@kept
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


@kept
def _groups_and_members(session: Session, slug: str) -> set[str]:
    """The groups an agency is in and, of a group, its members."""
    groups = session.exec(select(AgencyMember.group).where(AgencyMember.member == slug))
    members = session.exec(select(AgencyMember.member).where(AgencyMember.group == slug))
    return {*groups, *members}


@kept
def owner_there(session: Session, region: str, owed_by: str) -> Agency | None:
    """The agency of this function (and office) that sits nearest: in the region, else above it."""
    function, _, office = owed_by.partition(":")
    query = select(Agency).where(
        Agency.function == function,
        col(Agency.seat).in_([region, *ancestors(region)]),
        col(Agency.is_group).is_(False),
        col(Agency.ad_hoc).is_(False),
    )
    if office:
        query = query.where(Agency.office == office)
    found = session.exec(query.order_by(Agency.seat, Agency.slug)).all()
    return max(found, key=lambda it: len(it.seat) if it.seat != "ID" else 0, default=None)


def target(session: Session, place: Place, figures: dict[str, int], view: View = NOW) -> checklist_rules.Target:
    """What a count in this place is measured against: today's figures, and other items as they are seen from there."""
    needs = {term["requirement"] for term in place.requirement.target if "requirement" in term}
    values = _values(session, place, needs, view) if needs else {}
    ballots = place.pinned.governor + place.pinned.regent_mayor
    return checklist_rules.target(place.requirement, figures, values, ballots)


def _values(session: Session, place: Place, codes: Collection[str], view: View) -> dict[str, int]:
    """The values of other items here."""
    election, region, _ = place.key
    if view == NOW:
        query = select(ChecklistItem.requirement, ChecklistItem.value).where(
            ChecklistItem.election == election,
            ChecklistItem.region == region,
            col(ChecklistItem.requirement).in_(codes),
        )
        return {code: value for code, value in session.exec(query) if value is not None}
    wanted = select(Requirement).where(
        Requirement.template == place.election.template,
        Requirement.version == place.election.template_version,
        col(Requirement.code).in_(codes),
    )
    seen = states(session, election, region, session.exec(wanted).all(), view)
    return {code: state.value for (_, code), state in seen.items() if state.value is not None}


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
