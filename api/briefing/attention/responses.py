"""Attention entries as response bodies."""

from collections.abc import Mapping, Sequence
from typing import Any

from api.briefing.attention import domain, sentences
from api.briefing.attention.domain import AttentionEntry, SilentRegions
from api.briefing.attention.schemas import AttentionLine, AttentionReason, OwnerOut, Silence
from api.checklists import domain as checklists_domain
from api.checklists.models import Requirement
from api.coordination.events.schemas import EventOut
from api.core.schemas import RegionName
from api.readiness.snapshot import ReadinessSnapshot
from api.reference.agencies.models import Agency


def attention_lines(
    snapshot: ReadinessSnapshot, entries: Sequence[AttentionEntry], events: Mapping[str, EventOut], as_of: str | None
) -> list[AttentionLine]:
    region_names = {
        region_code: RegionName.model_validate(snapshot.regions[region_code])
        for region_code in {entry.finding.region for entry in entries}
    }
    return [
        _line(snapshot, entry, region_names[entry.finding.region], as_of)
        if entry.finding.reason is not AttentionReason.NOT_CONFIRMED
        else _of_event(snapshot, events[entry.finding.requirement])
        for entry in entries
    ]


def _line(snapshot: ReadinessSnapshot, entry: AttentionEntry, region: RegionName, as_of: str | None) -> AttentionLine:
    if entry.silence is not None:
        return _of_silence(snapshot, entry, entry.silence, region, as_of)
    return _of_requirement(snapshot, entry, region, as_of)


def _of_requirement(
    snapshot: ReadinessSnapshot, entry: AttentionEntry, region: RegionName, as_of: str | None
) -> AttentionLine:
    requirement_row = snapshot.requirements[entry.finding.requirement]
    return AttentionLine(
        **_entry_fields(snapshot, entry),
        region=region,
        requirement=requirement_row.code,
        title=snapshot.template.titles[requirement_row.code],
        owner=_owner(requirement_row, entry.owner),
        due_judged=checklists_domain.is_due_judged(requirement_row),
        silence=None,
        about=list(entry.finding.about),
        link=domain.link(snapshot.election.slug, entry.finding.region, requirement_row, as_of),
    )


def _of_silence(
    snapshot: ReadinessSnapshot, entry: AttentionEntry, silence: SilentRegions, region: RegionName, as_of: str | None
) -> AttentionLine:
    """A region, or several below one, that has reported too little."""
    finding, titles = entry.finding, snapshot.template.titles
    return AttentionLine(
        **_entry_fields(snapshot, entry),
        region=region,
        requirement=None,
        title=sentences.silence_title(silence, [titles[it] for it in finding.about], snapshot.regions, finding.region),
        owner=_owner(snapshot.requirements[finding.about[0]], entry.owner),
        due_judged=None,
        silence=Silence(
            reported=silence.reported.reported,
            items=silence.reported.items,
            critical=silence.critical_units,
            regions=len(silence.regions),
        ),
        about=list(finding.about if len(silence.regions) == 1 else silence.regions),
        link=domain.silence_link(snapshot.election.slug, finding.region, as_of),
    )


def _entry_fields(snapshot: ReadinessSnapshot, entry: AttentionEntry) -> dict[str, Any]:
    """The fields that lines of requirements and of silent regions have in common."""
    return {
        "why": entry.finding.reason,
        "critical": entry.due.critical,
        "units": entry.finding.units,
        "due_at": entry.due.at,
        "days_late": (snapshot.time.at - entry.due.at).days,
        "needed_by": entry.needed_by,
    }


def _owner(requirement: Requirement, agency: Agency | None) -> OwnerOut:
    return OwnerOut(owed_by=requirement.owed_by, agency=agency and agency.slug, name=agency and agency.name)


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
        needed_by=None,
        silence=None,
        about=[event.id],
        link=f"/v1/coordination-events/{event.id}",
    )
