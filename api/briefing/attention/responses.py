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
    responsible_agencies = ResponsibleAgencies(
        repository.agencies_near(session, {entry.finding.region for entry in entries})
    )
    return [
        _of_event(snapshot, events[entry.finding.requirement])
        if entry.finding.reason is AttentionReason.NOT_CONFIRMED
        else _of_requirement(snapshot, entry, responsible_agencies, as_of)
        for entry in entries
    ]


def _of_requirement(
    snapshot: ReadinessSnapshot, entry: AttentionEntry, owners: ResponsibleAgencies, as_of: str | None
) -> AttentionLine:
    finding, first_due = entry.finding, entry.due
    requirement_row = snapshot.requirements[finding.requirement]
    agency_row = service.owner_of(snapshot, finding, owners)
    return AttentionLine(
        why=finding.reason,
        region=RegionName.model_validate(snapshot.regions[finding.region]),
        requirement=requirement_row.code,
        title=Bilingual(id=requirement_row.title_id, en=requirement_row.title_en),
        critical=first_due.critical,
        units=finding.units,
        owner=OwnerOut(
            owed_by=requirement_row.owed_by, agency=agency_row and agency_row.slug, name=agency_row and agency_row.name
        ),
        due_at=first_due.at,
        days_late=(snapshot.time.at - first_due.at).days,
        about=list(finding.about),
        link=domain.link(snapshot.election.slug, finding.region, requirement_row, as_of),
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
