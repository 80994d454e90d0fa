"""Commitments as they are answered, with their status at an instant."""

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date, datetime
from typing import NamedTuple

from sqlmodel import Session

from api.checklists import repository as checklists
from api.checklists.domain import evaluation_time
from api.checklists.history import repository as history_repository
from api.checklists.history.domain import AsOf, derive_state
from api.coordination.commitments import domain, repository
from api.coordination.commitments.domain import Duty, DutyStatus, RegionCalendar, ServedItem
from api.coordination.commitments.duties import load_duties
from api.coordination.commitments.models import Commitment, CommitmentEvidence, CommitmentRequirement
from api.coordination.commitments.schemas import (
    CommitmentEvidenceOut,
    CommitmentOut,
    DutyOut,
    ServedRequirementOut,
)
from api.coordination.requirement_links import RequirementLink
from api.core.region_codes import NATION_ZONE, covers, timezone_of
from api.core.schemas import Bilingual, RegionName
from api.core.status import Status
from api.core.time import format_h_offset
from api.elections import domain as elections_domain
from api.elections import repository as elections
from api.elections.models import Election
from api.reference.agencies.models import Agency
from api.reference.regions.models import Region

InstantInZone = Callable[[str], datetime]
"""The instant asked for, by time zone: a day ends at another instant in each zone."""
UNREPORTED = ServedItem(Status.UNKNOWN, None)


class CommitmentData(NamedTuple):
    """What the answers about a list of commitments depend on, loaded once for all of them."""

    elections: Mapping[str, Election]
    regions: Mapping[str, list[Region]]
    calendars: Mapping[tuple[str, str], RegionCalendar]
    duties: Mapping[str, list[Duty]]
    areas: Mapping[str, list[str]]
    agencies: Mapping[str, Agency]
    requirements: Mapping[str, list[CommitmentRequirement]]
    items: Mapping[RequirementLink, ServedItem]
    evidence: Mapping[str, list[CommitmentEvidence]]


def commitments(
    session: Session, rows: Sequence[Commitment], instant_in: InstantInZone, *, past: bool
) -> list[CommitmentOut]:
    """Return the commitments in the order in which they first fall due.

    With `past` the items and polling days are those of that instant, without it the current ones.
    """
    data = _load(session, rows, instant_in if past else None)
    return sorted((_commitment(row, data, instant_in) for row in rows), key=lambda it: (it.due_at, it.id))


def _load(session: Session, rows: Sequence[Commitment], as_of: InstantInZone | None) -> CommitmentData:
    ids = [row.id for row in rows]
    regions = repository.regions_by_commitment(session, ids)
    requirements = repository.requirements_by_commitment(session, ids)
    elections_by_slug = repository.elections(session, {row.election for row in rows})
    duties = load_duties(session, rows)
    debtors = {duty.agency for owed in duties.values() for duty in owed}
    links = {
        RequirementLink(row.election, served.region, served.requirement)
        for row in rows
        for served in requirements.get(row.id, [])
    }
    codes = {region.code for named in regions.values() for region in named}
    return CommitmentData(
        elections=elections_by_slug,
        regions=regions,
        calendars=_calendars(session, elections_by_slug, codes, as_of),
        duties=duties,
        areas=repository.areas_by_agency(session, debtors),
        agencies=repository.agencies(session, debtors),
        requirements=requirements,
        items=repository.served_items(session, links)
        if as_of is None
        else _past_items(session, elections_by_slug, links, as_of),
        evidence=repository.evidence_by_commitment(session, ids),
    )


def _calendars(
    session: Session, elections_by_slug: Mapping[str, Election], codes: Collection[str], as_of: InstantInZone | None
) -> dict[tuple[str, str], RegionCalendar]:
    pinned_regions = repository.pinned_regions(session, [*elections_by_slug], codes)
    calendars = {}
    for slug, election in elections_by_slug.items():
        decisions = [] if as_of is None else elections.cached_polling_day_decisions(session, slug)
        for code in codes:
            pinned = pinned_regions.get((slug, code))
            zone = pinned.timezone if pinned else timezone_of(code)
            if pinned and as_of is not None:
                pinned = elections_domain.region_as_of(pinned, election, decisions, as_of(zone))
            polling_on = pinned.polling_on if pinned else election.polling_on
            calendars[slug, code] = RegionCalendar(polling_on, zone, election.closed_at)
    return calendars


def _past_items(
    session: Session,
    elections_by_slug: Mapping[str, Election],
    links: Collection[RequirementLink],
    as_of: InstantInZone,
) -> dict[RequirementLink, ServedItem]:
    """Derive the state of these items at an earlier instant from their histories."""
    items = {}
    for slug, election in elections_by_slug.items():
        codes = {link.requirement for link in links if link.election == slug}
        requirements = {
            it.code: it for it in checklists.load_template(session, election).requirements if it.code in codes
        }
        regions = {link.region for link in links if link.election == slug}
        histories = history_repository.load_histories_of_regions(session, slug, regions, requirements)
        for (region, code), item_history in histories.items():
            state = derive_state(requirements[code], item_history, AsOf(as_of(timezone_of(region))))
            if state is not None:
                items[RequirementLink(slug, region, code)] = ServedItem(state.status, state.update.observed_at)
    return items


def _commitment(row: Commitment, data: CommitmentData, instant_in: InstantInZone) -> CommitmentOut:
    status_by_duty = {duty: _duty_status(row, duty, data, instant_in) for duty in data.duties[row.id]}
    status_by_agency = {
        agency: domain.combined_status([it for duty, it in status_by_duty.items() if duty.agency == agency])
        for agency in dict.fromkeys(duty.agency for duty in status_by_duty)
    }
    whole = domain.combined_status([*status_by_agency.values()])
    election = data.elections[row.election]
    polling_on = election.polling_on
    return CommitmentOut(
        **row.model_dump(exclude={"title_id", "title_en", "due_h", "due_time", "agency"}),
        title=Bilingual(id=row.title_id, en=row.title_en),
        status=whole.status,
        evaluated_at=evaluation_time(instant_in(NATION_ZONE), election.closed_at).at,
        due_at=whole.due_at,
        due_h=None
        if row.due_h is None
        else format_h_offset(polling_on, date.fromordinal(polling_on.toordinal() + row.due_h)),
        days_late=whole.days_late,
        counts=dict(Counter(it.status.value for it in status_by_agency.values())),
        duties=[_duty(agency, status, row, data) for agency, status in status_by_agency.items()],
        regions=[RegionName.model_validate(region) for region in data.regions[row.id]],
        serves=[ServedRequirementOut.model_validate(served) for served in data.requirements.get(row.id, [])],
        evidence=[CommitmentEvidenceOut.model_validate(it) for it in data.evidence.get(row.id, [])],
    )


def _duty_status(row: Commitment, duty: Duty, data: CommitmentData, instant_in: InstantInZone) -> DutyStatus:
    """Return the status of a duty. A member of a group is measured by the items where it works."""
    owed_alone = duty.agency == row.owed_by
    area = data.areas.get(duty.agency, [])
    links = [
        RequirementLink(row.election, served.region, served.requirement)
        for served in data.requirements.get(row.id, [])
        if covers([duty.region], served.region) and (owed_alone or domain.works_in(area, served.region))
    ]
    items = [data.items.get(link, UNREPORTED) for link in links]
    evidence_days = [it.on for it in data.evidence.get(row.id, []) if (it.agency, it.region) == duty]
    calendar = data.calendars[row.election, duty.region]
    evaluated_at = evaluation_time(instant_in(calendar.zone), calendar.closed_at).at
    return domain.duty_status(row, calendar, evidence_days, items, evaluated_at)


def _duty(slug: str, status: DutyStatus, row: Commitment, data: CommitmentData) -> DutyOut:
    agency = data.agencies[slug]
    return DutyOut(
        agency=slug,
        agency_name=agency.name,
        duty_contact=agency.duty_contact,
        regions=[duty.region for duty in data.duties[row.id] if duty.agency == slug],
        due_at=status.due_at,
        status=status.status,
        kept_on=status.kept_on,
        days_late=status.days_late,
    )
