"""Attention entries as response bodies."""

from collections.abc import Mapping, Sequence

from sqlmodel import Session

from api.briefing.attention import domain, repository, service
from api.briefing.attention.domain import AttentionEntry
from api.briefing.attention.schemas import AttentionLine, AttentionReason, OwnerOut
from api.coordination.events.models import CoordinationEvent
from api.core.schemas import Bilingual, RegionName
from api.readiness.snapshot import ReadinessSnapshot
from api.reference.agencies.domain import ResponsibleAgencies


def attention_lines(
    session: Session,
    snapshot: ReadinessSnapshot,
    entries: Sequence[AttentionEntry],
    events: Mapping[str, CoordinationEvent],
    as_of: str | None,
) -> list[AttentionLine]:
    owners = ResponsibleAgencies(repository.agencies_near(session, {entry.finding.region for entry in entries}))
    return [
        _of_event(snapshot, events[entry.finding.requirement])
        if entry.finding.reason is AttentionReason.NOT_CONFIRMED
        else _of_requirement(snapshot, entry, owners, as_of)
        for entry in entries
    ]


def _of_requirement(
    snapshot: ReadinessSnapshot, entry: AttentionEntry, owners: ResponsibleAgencies, as_of: str | None
) -> AttentionLine:
    finding, due = entry.finding, entry.due
    requirement = snapshot.requirements[finding.requirement]
    agency = service.owner_of(snapshot, finding, owners)
    return AttentionLine(
        why=finding.reason,
        region=RegionName.model_validate(snapshot.regions[finding.region]),
        requirement=requirement.code,
        title=Bilingual(id=requirement.title_id, en=requirement.title_en),
        critical=due.critical,
        units=finding.units,
        owner=OwnerOut(owed_by=requirement.owed_by, agency=agency and agency.slug, name=agency and agency.name),
        due_at=due.at,
        days_late=(snapshot.time.at - due.at).days,
        about=list(finding.about),
        link=domain.link(snapshot.election.slug, finding.region, requirement, as_of),
    )


def _of_event(snapshot: ReadinessSnapshot, event: CoordinationEvent) -> AttentionLine:
    """An event that was announced for a day that has passed, and that nobody has confirmed."""
    return AttentionLine(
        why=AttentionReason.NOT_CONFIRMED,
        region=RegionName.model_validate(snapshot.region),
        requirement=None,
        title=Bilingual(id=event.title_id, en=event.title_en),
        critical=False,
        units=1,
        owner=None,
        due_at=None,
        days_late=None,
        about=[event.id],
        link=f"/v1/coordination-events/{event.id}",
    )
