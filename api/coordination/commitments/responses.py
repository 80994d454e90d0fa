"""Commitments as they are answered, with their status at an instant."""

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date, datetime
from typing import NamedTuple

from sqlmodel import Session

from api.checklists import repository as checklists
from api.checklists.domain import evaluation_time
from api.checklists.history import repository as history_repository
from api.checklists.history.domain import derive_state
from api.coordination.commitments import domain, repository
from api.coordination.commitments.domain import Duty, DutyStatus, RegionCalendar, ServedItem
from api.coordination.commitments.duties import load_duties
from api.coordination.commitments.models import Commitment
from api.coordination.commitments.schemas import (
    CommitmentEvidenceOut,
    CommitmentOut,
    DutyOut,
    ServedRequirementOut,
)
from api.coordination.requirement_links import RequirementLink
from api.core.as_of import AsOf
from api.core.region_codes import NATION_ZONE, covers, timezone_of
from api.core.schemas import Bilingual, RegionName
from api.core.status import Status
from api.core.time import format_h_offset
from api.db.reference_cache import cached_by_revision, content_revision
from api.elections import domain as elections_domain
from api.elections import repository as elections
from api.elections.models import Election

InstantInZone = Callable[[str], datetime]
"""The instant asked for, by time zone: a day ends at another instant in each zone."""
UNREPORTED = ServedItem(Status.UNKNOWN, None)


class Debtor(NamedTuple):
    """An agency that owes something."""

    name: str
    duty_contact: str | None
    area: list[str]
    """The regions where it works."""


class CommitmentDetails(NamedTuple):
    """What belongs to one commitment, whatever the instant."""

    regions: list[RegionName]
    duties: list[Duty]
    debtors: Mapping[str, Debtor]
    """By agency."""
    serves: list[ServedRequirementOut]
    evidence: list[CommitmentEvidenceOut]


class CommitmentData(NamedTuple):
    """What the answers about a list of commitments depend on, loaded once for all of them."""

    elections: Mapping[str, Election]
    calendars: Mapping[tuple[str, str], RegionCalendar]
    details: Mapping[str, CommitmentDetails]
    items: Mapping[RequirementLink, ServedItem]


def commitments(
    session: Session, rows: Sequence[Commitment], instant_in: InstantInZone, *, past: bool
) -> list[CommitmentOut]:
    """Return the commitments in the order in which they first fall due.

    With `past` the items and polling days are those of that instant, without it the current ones.
    """
    if not rows:
        return []
    commitment_data = _load(session, rows, instant_in if past else None)
    return sorted(
        (_commitment(commitment, commitment_data, instant_in) for commitment in rows), key=lambda it: (it.due_at, it.id)
    )


def _load(session: Session, rows: Sequence[Commitment], as_of: InstantInZone | None) -> CommitmentData:
    row_by_id, revision = {row.id: row for row in rows}, content_revision(session)
    details_by_id = cached_by_revision(
        session,
        "commitments",
        dict.fromkeys(row_by_id, revision),
        lambda ids: _load_details(session, [row_by_id[id] for id in ids]),
    )
    election_by_slug = {row.election: elections.election(session, row.election) for row in rows}
    served_links = {
        RequirementLink(row.election, served_requirement.region, served_requirement.requirement)
        for row in rows
        for served_requirement in details_by_id[row.id].serves
    }
    region_codes = {region.code for details in details_by_id.values() for region in details.regions}
    return CommitmentData(
        elections=election_by_slug,
        calendars=_calendars(session, election_by_slug, region_codes, as_of),
        details=details_by_id,
        items=repository.served_items(session, served_links)
        if as_of is None
        else _past_items(session, election_by_slug, served_links, as_of),
    )


def _load_details(session: Session, rows: Sequence[Commitment]) -> dict[str, CommitmentDetails]:
    ids = [row.id for row in rows]
    regions_by_commitment = repository.regions_by_commitment(session, ids)
    requirements_by_commitment = repository.requirements_by_commitment(session, ids)
    evidence_by_commitment = repository.evidence_by_commitment(session, ids)
    duties_by_commitment = load_duties(session, rows)
    debtor_slugs = {duty.agency for commitment_duties in duties_by_commitment.values() for duty in commitment_duties}
    agency_by_slug = repository.agencies(session, debtor_slugs)
    areas_by_agency = repository.areas_by_agency(session, debtor_slugs)
    return {
        id: CommitmentDetails(
            regions=[RegionName.model_validate(region_row) for region_row in regions_by_commitment[id]],
            duties=duties_by_commitment[id],
            debtors={
                slug: Debtor(
                    agency_by_slug[slug].name, agency_by_slug[slug].duty_contact, areas_by_agency.get(slug, [])
                )
                for slug in {duty.agency for duty in duties_by_commitment[id]}
            },
            serves=[ServedRequirementOut.model_validate(it) for it in requirements_by_commitment.get(id, [])],
            evidence=[CommitmentEvidenceOut.model_validate(it) for it in evidence_by_commitment.get(id, [])],
        )
        for id in ids
    }


def _calendars(
    session: Session,
    election_by_slug: Mapping[str, Election],
    region_codes: Collection[str],
    as_of: InstantInZone | None,
) -> dict[tuple[str, str], RegionCalendar]:
    pinned_by_election_and_region = repository.pinned_regions(session, [*election_by_slug], region_codes)
    calendar_by_election_and_region = {}
    for election_slug, election_row in election_by_slug.items():
        polling_day_decisions = [] if as_of is None else elections.cached_polling_day_decisions(session, election_slug)
        for region_code in region_codes:
            pinned_region = pinned_by_election_and_region.get((election_slug, region_code))
            zone = pinned_region.timezone if pinned_region else timezone_of(region_code)
            if pinned_region and as_of is not None:
                pinned_region = elections_domain.region_as_of(
                    pinned_region, election_row, polling_day_decisions, AsOf(as_of(zone))
                )
            polling_on = pinned_region.polling_on if pinned_region else election_row.polling_on
            calendar_by_election_and_region[election_slug, region_code] = RegionCalendar(
                polling_on, zone, election_row.closed_at
            )
    return calendar_by_election_and_region


def _past_items(
    session: Session,
    election_by_slug: Mapping[str, Election],
    links: Collection[RequirementLink],
    as_of: InstantInZone,
) -> dict[RequirementLink, ServedItem]:
    """Derive the state of these items at an earlier instant from their histories."""
    item_by_link = {}
    for election_slug, election_row in election_by_slug.items():
        requirement_codes = {link.requirement for link in links if link.election == election_slug}
        requirement_by_code = {
            it.code: it
            for it in checklists.load_template(session, election_row).requirements
            if it.code in requirement_codes
        }
        region_codes = {link.region for link in links if link.election == election_slug}
        selection = history_repository.items_of_regions(election_slug, region_codes, requirement_by_code)
        for (region_code, requirement_code), item_history in history_repository.load_histories(
            session, selection
        ).items():
            item_state = derive_state(
                requirement_by_code[requirement_code], item_history, AsOf(as_of(timezone_of(region_code)))
            )
            if item_state is not None:
                item_by_link[RequirementLink(election_slug, region_code, requirement_code)] = ServedItem(
                    item_state.status, item_state.update.observed_at
                )
    return item_by_link


def _commitment(row: Commitment, data: CommitmentData, instant_in: InstantInZone) -> CommitmentOut:
    details = data.details[row.id]
    status_by_duty = {duty: _duty_status(row, duty, data, instant_in) for duty in details.duties}
    status_by_agency = {
        agency: domain.combined_status([it for duty, it in status_by_duty.items() if duty.agency == agency])
        for agency in dict.fromkeys(duty.agency for duty in status_by_duty)
    }
    combined = domain.combined_status([*status_by_agency.values()])
    election_row = data.elections[row.election]
    polling_on = election_row.polling_on
    return CommitmentOut(
        **row.model_dump(exclude={"title_id", "title_en", "due_h", "due_time", "agency"}),
        title=Bilingual(id=row.title_id, en=row.title_en),
        status=combined.status,
        evaluated_at=evaluation_time(instant_in(NATION_ZONE), election_row.closed_at).at,
        due_at=combined.due_at,
        due_h=None
        if row.due_h is None
        else format_h_offset(polling_on, date.fromordinal(polling_on.toordinal() + row.due_h)),
        days_late=combined.days_late,
        counts=dict(Counter(it.status.value for it in status_by_agency.values())),
        duties=[_duty(agency, status, details) for agency, status in status_by_agency.items()],
        regions=details.regions,
        serves=details.serves,
        evidence=details.evidence,
    )


def _duty_status(row: Commitment, duty: Duty, data: CommitmentData, instant_in: InstantInZone) -> DutyStatus:
    """Return the status of a duty. A member of a group is measured by the items where it works."""
    details = data.details[row.id]
    owed_alone = duty.agency == row.owed_by
    links = [
        RequirementLink(row.election, served_requirement.region, served_requirement.requirement)
        for served_requirement in details.serves
        if covers([duty.region], served_requirement.region)
        and (owed_alone or domain.works_in(details.debtors[duty.agency].area, served_requirement.region))
    ]
    served_items = [data.items.get(link, UNREPORTED) for link in links]
    evidence_days = [it.on for it in details.evidence if (it.agency, it.region) == duty]
    calendar = data.calendars[row.election, duty.region]
    evaluated_at = evaluation_time(instant_in(calendar.zone), calendar.closed_at).at
    return domain.duty_status(row, calendar, evidence_days, served_items, evaluated_at)


def _duty(agency_slug: str, status: DutyStatus, details: CommitmentDetails) -> DutyOut:
    debtor = details.debtors[agency_slug]
    return DutyOut(
        agency=agency_slug,
        agency_name=debtor.name,
        duty_contact=debtor.duty_contact,
        regions=[duty.region for duty in details.duties if duty.agency == agency_slug],
        due_at=status.due_at,
        status=status.status,
        kept_on=status.kept_on,
        days_late=status.days_late,
    )
