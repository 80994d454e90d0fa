"""Attention entries as response bodies."""

from collections.abc import Mapping, Sequence

from api.briefing.attention import domain
from api.briefing.attention.domain import AttentionEntry
from api.briefing.attention.schemas import AttentionLine, AttentionReason, OwnerOut
from api.checklists import domain as checklists_domain
from api.coordination.events.schemas import EventOut
from api.core.schemas import RegionName
from api.readiness.snapshot import ReadinessSnapshot


def attention_lines(
    snapshot: ReadinessSnapshot, entries: Sequence[AttentionEntry], events: Mapping[str, EventOut], as_of: str | None
) -> list[AttentionLine]:
    return [
        _of_event(snapshot, events[entry.finding.requirement])
        if entry.finding.reason is AttentionReason.NOT_CONFIRMED
        else _of_requirement(snapshot, entry, as_of)
        for entry in entries
    ]


def _of_requirement(snapshot: ReadinessSnapshot, entry: AttentionEntry, as_of: str | None) -> AttentionLine:
    finding, first_due, agency_row = entry.finding, entry.due, entry.owner
    requirement_row = snapshot.requirements[finding.requirement]
    return AttentionLine(
        why=finding.reason,
        region=RegionName.model_validate(snapshot.regions[finding.region]),
        requirement=finding.requirement,
        title=snapshot.template.titles[finding.requirement],
        critical=first_due.critical,
        units=finding.units,
        owner=OwnerOut(
            owed_by=requirement_row.owed_by, agency=agency_row and agency_row.slug, name=agency_row and agency_row.name
        ),
        due_at=first_due.at,
        days_late=(snapshot.time.at - first_due.at).days,
        due_judged=checklists_domain.is_due_judged(requirement_row),
        about=list(finding.about),
        link=domain.link(snapshot.election.slug, finding.region, requirement_row, as_of),
    )


def _of_event(snapshot: ReadinessSnapshot, event: EventOut) -> AttentionLine:
    """An event that was announced for a day that has passed, and that nobody has confirmed."""
    return AttentionLine(
        why=AttentionReason.NOT_CONFIRMED,
        region=RegionName.model_validate(snapshot.region),
        requirement=None,
        title=event.title,
        critical=False,
        units=1,
        owner=None,
        due_at=None,
        days_late=None,
        due_judged=None,
        about=[event.id],
        link=f"/v1/coordination-events/{event.id}",
    )
