"""Requirements and commitments that are still owed, as response bodies."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from datetime import datetime
from functools import partial
from typing import NamedTuple

from sqlmodel import Session

from api.briefing.attention import domain as attention_domain
from api.briefing.obligations.schemas import Obligation, ObligationKind
from api.checklists import domain as checklists_domain
from api.checklists.models import Requirement
from api.checklists.status_at import Expectation, RegionExpectations, RequirementBreakdown
from api.coordination.commitments.domain import CommitmentStatus
from api.coordination.commitments.schemas import CommitmentOut, DutyOut
from api.core.schemas import RegionName
from api.readiness.snapshot import ReadinessSnapshot
from api.reference.agencies import repository as agencies
from api.reference.agencies.domain import ResponsibleAgencies
from api.reference.agencies.models import Agency

STILL_OWED = (CommitmentStatus.OPEN, CommitmentStatus.LATE, CommitmentStatus.BROKEN)


class OpenItem(NamedTuple):
    """The units of one requirement in one region that are not done."""

    region: str
    requirement: Requirement
    owner: Agency | None
    breakdown: RequirementBreakdown
    due_at: datetime
    critical: bool
    undone: int
    """Units that are open and not done, and units that have not opened."""
    not_open: int

    @property
    def status(self) -> str:
        if self.breakdown.due.applicable - self.breakdown.due.done > 0:
            return "overdue"
        return "not_open" if self.undone == self.not_open else "open"


class OwedCommitment(NamedTuple):
    """What one agency still owes of a commitment."""

    commitment: CommitmentOut
    duty: DutyOut
    evaluated_at: datetime


class ObligationEntry(NamedTuple):
    """An obligation with what it is sorted and filtered by; only the page that shows it makes a body of it."""

    key: tuple[str, str, str, str]
    """The due date, the kind, the region of an item or the id of a commitment, and the requirement and agency."""
    due_at: datetime
    agency: str
    """Empty: no such agency is known."""
    owed: OpenItem | OwedCommitment


SortedEntries = Sequence[ObligationEntry]


def of_requirements(session: Session, snapshot: ReadinessSnapshot) -> list[SortedEntries]:
    """The requirements that any agency owes in a region and below, as several lists. Each list is in order.

    A requirement is owed by the nearest agency of its function.
    """
    owners = agencies.responsible_agencies(session)
    return [
        region_expectations.recent.get(
            ("obligations", snapshot.time.at), partial(_entries_in, snapshot, region_expectations, owners)
        )
        for region_expectations in snapshot.expectations_by_region.values()
    ]


def _entries_in(
    snapshot: ReadinessSnapshot, region_expectations: RegionExpectations, owners: ResponsibleAgencies
) -> SortedEntries:
    entries = [
        _item_entry(open_item)
        for region_code, expectations in region_expectations.by_root.items()
        for open_item in _open_items(snapshot, region_code, expectations, owners)
    ]
    return sorted(entries, key=lambda entry: entry.key)


def _item_entry(item: OpenItem) -> ObligationEntry:
    agency_slug = item.owner.slug if item.owner else ""
    key = item.due_at.isoformat(), ObligationKind.ITEM, item.region, f"{item.requirement.code}/{agency_slug}"
    return ObligationEntry(key, item.due_at, agency_slug, item)


def _open_items(
    snapshot: ReadinessSnapshot, region: str, expectations: Sequence[Expectation], owners: ResponsibleAgencies
) -> Iterator[OpenItem]:
    expectations_by_code: dict[str, list[Expectation]] = defaultdict(list)
    for expectation in expectations:
        expectations_by_code[expectation.requirement].append(expectation)
    breakdowns = snapshot.breakdowns_by_root[region]
    for requirement_code, requirement_expectations in expectations_by_code.items():
        breakdown = breakdowns.get(requirement_code, RequirementBreakdown())
        not_open = sum(it.units for it in requirement_expectations if it.timing.opens_at > snapshot.time.at)
        undone = breakdown.open.applicable - breakdown.open.done + not_open
        if undone > 0:
            requirement_row = snapshot.requirements[requirement_code]
            yield OpenItem(
                region=region,
                requirement=requirement_row,
                owner=owners.own_of(region, requirement_row.owed_by),
                breakdown=breakdown,
                due_at=min(it.timing.due_at for it in requirement_expectations),
                critical=any(it.timing.critical for it in requirement_expectations),
                undone=undone,
                not_open=not_open,
            )


def of_commitments(commitments: Sequence[CommitmentOut], evaluated_at: datetime) -> list[ObligationEntry]:
    """The commitments that are still owed, one entry for each agency that owes them, in order."""
    entries = [
        ObligationEntry(
            (duty.due_at.isoformat(), ObligationKind.COMMITMENT, commitment.id, f"/{duty.agency}"),
            duty.due_at,
            duty.agency,
            OwedCommitment(commitment, duty, evaluated_at),
        )
        for commitment in commitments
        for duty in commitment.duties
        if duty.status in STILL_OWED
    ]
    return sorted(entries, key=lambda entry: entry.key)


def obligations(
    entries: Sequence[ObligationEntry], snapshots: Collection[ReadinessSnapshot], as_of: str | None
) -> list[Obligation]:
    """The bodies of these entries, which come from these snapshots."""
    return [
        _commitment_body(entry.owed)
        if isinstance(entry.owed, OwedCommitment)
        else _item_body(next(it for it in snapshots if entry.owed.region in it.roots), entry.owed, as_of)
        for entry in entries
    ]


def _item_body(snapshot: ReadinessSnapshot, item: OpenItem, as_of: str | None) -> Obligation:
    requirement_row, owning_agency = item.requirement, item.owner
    return Obligation(
        kind=ObligationKind.ITEM,
        due_at=item.due_at,
        days_late=(snapshot.time.at - item.due_at).days,
        due_judged=checklists_domain.is_due_judged(requirement_row),
        status=item.status,
        owed_by=requirement_row.owed_by,
        agency=owning_agency and owning_agency.slug,
        agency_name=owning_agency and owning_agency.name,
        title=snapshot.template.titles[requirement_row.code],
        regions=[RegionName.model_validate(snapshot.regions[item.region])],
        requirement=requirement_row.code,
        commitment=None,
        owed_to=None,
        critical=item.critical,
        units=item.undone,
        unknown=item.breakdown.open.unknown + item.not_open,
        link=attention_domain.link(snapshot.election.slug, item.region, requirement_row, as_of),
    )


def _commitment_body(owed: OwedCommitment) -> Obligation:
    commitment, duty, evaluated_at = owed
    return Obligation(
        kind=ObligationKind.COMMITMENT,
        due_at=duty.due_at,
        days_late=(evaluated_at - duty.due_at).days,
        due_judged=False,
        status=duty.status,
        owed_by=commitment.owed_by,
        agency=duty.agency,
        agency_name=duty.agency_name,
        title=commitment.title,
        regions=[region for region in commitment.regions if region.code in duty.regions],
        requirement=None,
        commitment=commitment.id,
        owed_to=commitment.owed_to,
        critical=False,
        units=0,
        unknown=0,
        link=f"/v1/commitments/{commitment.id}",
    )
