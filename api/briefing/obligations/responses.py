"""Requirements and commitments that are still owed, as response bodies."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import datetime
from functools import cache, partial
from typing import NamedTuple

from sqlmodel import Session

from api.briefing.attention import domain as attention_domain
from api.briefing.attention import repository as attention_repository
from api.briefing.obligations.schemas import Obligation, ObligationKind
from api.checklists.models import Requirement
from api.checklists.status_at import Expectation, RequirementBreakdown
from api.coordination.commitments.domain import CommitmentStatus
from api.coordination.commitments.schemas import CommitmentOut, DutyOut
from api.core.schemas import Bilingual, RegionName
from api.readiness.snapshot import ReadinessSnapshot
from api.reference.agencies.domain import ResponsibleAgencies
from api.reference.agencies.models import Agency

STILL_OWED = (CommitmentStatus.OPEN, CommitmentStatus.LATE, CommitmentStatus.BROKEN)


class ObligationEntry(NamedTuple):
    """An obligation with what it is sorted and filtered by; its body is built only for the page that shows it."""

    due_at: datetime
    kind: ObligationKind
    subject: str
    """The region of an item, or the id of a commitment."""
    requirement: str
    agency: str
    regions: Collection[str]
    body: Callable[[], Obligation]

    @property
    def key(self) -> tuple[str, str, str, str]:
        return self.due_at.isoformat(), self.kind, self.subject, f"{self.requirement}/{self.agency}"


def of_requirements(
    session: Session, snapshot: ReadinessSnapshot, debtors: Collection[str] | None, as_of: str | None
) -> list[ObligationEntry]:
    """The requirements that these agencies owe in a region and below; None: any agency.

    A requirement is owed by the nearest agency of its function.
    """
    owner_of = cache(ResponsibleAgencies(attention_repository.agencies_near(session, snapshot.expectations_by_root)).of)
    return [
        entry
        for region_code, expectations in snapshot.expectations_by_root.items()
        for entry in _of_region(snapshot, region_code, expectations, owner_of, debtors, as_of)
    ]


def _of_region(
    snapshot: ReadinessSnapshot,
    region: str,
    expectations: Sequence[Expectation],
    owner_of: Callable[[str, str], Agency | None],
    debtors: Collection[str] | None,
    as_of: str | None,
) -> Iterator[ObligationEntry]:
    expectations_by_code: dict[str, list[Expectation]] = defaultdict(list)
    for expectation in expectations:
        expectations_by_code[expectation.requirement].append(expectation)
    for requirement_code, requirement_expectations in expectations_by_code.items():
        owning_agency = owner_of(region, snapshot.requirements[requirement_code].owed_by)
        if debtors is None or (owning_agency is not None and owning_agency.slug in debtors):
            open_item = _OpenItem.of(snapshot, region, requirement_expectations, owning_agency)
            if open_item.undone > 0:
                yield ObligationEntry(
                    due_at=open_item.due_at,
                    kind=ObligationKind.ITEM,
                    subject=region,
                    requirement=requirement_code,
                    agency=owning_agency.slug if owning_agency else "",
                    regions=[region],
                    body=partial(_item_body, snapshot, open_item, as_of),
                )


class _OpenItem(NamedTuple):
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

    @classmethod
    def of(
        cls, snapshot: ReadinessSnapshot, region: str, expectations: Sequence[Expectation], owner: Agency | None
    ) -> "_OpenItem":
        requirement_row = snapshot.requirements[expectations[0].requirement]
        breakdown = snapshot.breakdowns_by_root[region].get(requirement_row.code, RequirementBreakdown())
        unopened_units = sum(it.units for it in expectations if it.timing.opens_at > snapshot.time.at)
        return cls(
            region=region,
            requirement=requirement_row,
            owner=owner,
            breakdown=breakdown,
            due_at=min(it.timing.due_at for it in expectations),
            critical=any(it.timing.critical for it in expectations),
            undone=breakdown.open.applicable - breakdown.open.done + unopened_units,
            not_open=unopened_units,
        )

    @property
    def status(self) -> str:
        if self.breakdown.due.applicable - self.breakdown.due.done > 0:
            return "overdue"
        return "not_open" if self.undone == self.not_open else "open"


def _item_body(snapshot: ReadinessSnapshot, item: _OpenItem, as_of: str | None) -> Obligation:
    requirement_row, owning_agency = item.requirement, item.owner
    return Obligation(
        kind=ObligationKind.ITEM,
        due_at=item.due_at,
        days_late=(snapshot.time.at - item.due_at).days,
        status=item.status,
        owed_by=requirement_row.owed_by,
        agency=owning_agency and owning_agency.slug,
        agency_name=owning_agency and owning_agency.name,
        title=Bilingual(id=requirement_row.title_id, en=requirement_row.title_en),
        regions=[RegionName.model_validate(snapshot.regions[item.region])],
        requirement=requirement_row.code,
        commitment=None,
        owed_to=None,
        critical=item.critical,
        units=item.undone,
        unknown=item.breakdown.open.unknown + item.not_open,
        link=attention_domain.link(snapshot.election.slug, item.region, requirement_row, as_of),
    )


def of_commitments(commitments: Sequence[CommitmentOut], evaluated_at: datetime) -> list[ObligationEntry]:
    """The commitments that are still owed, one entry for each agency that owes them."""
    return [
        ObligationEntry(
            due_at=duty.due_at,
            kind=ObligationKind.COMMITMENT,
            subject=commitment.id,
            requirement="",
            agency=duty.agency,
            regions=duty.regions,
            body=partial(_commitment_body, commitment, duty, evaluated_at),
        )
        for commitment in commitments
        for duty in commitment.duties
        if duty.status in STILL_OWED
    ]


def _commitment_body(commitment: CommitmentOut, duty: DutyOut, evaluated_at: datetime) -> Obligation:
    return Obligation(
        kind=ObligationKind.COMMITMENT,
        due_at=duty.due_at,
        days_late=(evaluated_at - duty.due_at).days,
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
