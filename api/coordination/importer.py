"""coordination_events.toml and agreements.toml to rows."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Any

from pydantic import Field

from api.coordination.models import (
    Agreement,
    AgreementFulfils,
    AgreementKind,
    AgreementParty,
    AgreementRegion,
    AgreementScope,
    AgreementState,
    AgreementStatus,
    Attendance,
    CoordinationEvent,
    EventAgency,
    EventFulfils,
    EventKind,
    EventPlan,
    EventRegion,
    EventRole,
    EventState,
    EventStatus,
)
from api.core.provenance import DateOrigin, Origin
from api.core.schemas import SafeText
from api.db.import_rows import (
    AgencySlug,
    Batch,
    Cited,
    ElectionRef,
    OfficialId,
    Ref,
    RegionCode,
    RequirementRef,
    WithProvenance,
    parents_first,
)
from api.reference.sources.citations import provenance
from api.reference.sources.models import SubjectKind

Texts = list[SafeText]


class PlanRow(Cited):
    on: date | None = None
    on_origin: Origin | None = None
    starts_at: SafeText | None = None
    part_of_day: SafeText | None = None
    venue: SafeText | None = None
    announced_on: date | None = None
    announced_on_origin: Origin | None = None


class EventStateRow(Cited):
    state: EventStatus
    on: date | None = None
    on_origin: DateOrigin
    venue: SafeText | None = None


class TookPartRow(Cited):
    agency: AgencySlug
    role: EventRole
    official: OfficialId | None = None
    attendance: Attendance
    represented_by: SafeText | None = None


class FulfilsRow(Cited):
    election: ElectionRef
    region: RegionCode
    requirement: RequirementRef


class EventRow(WithProvenance):
    id: SafeText
    kind: EventKind
    also: list[EventKind] = []
    title_id: SafeText
    title_en: SafeText
    election: ElectionRef
    regions: Annotated[list[RegionCode], Field(min_length=1)]
    becomes: Annotated[SafeText | None, Ref("coordination_event.id")] = None
    topics_id: Texts = []
    topics_en: Texts = []
    outcomes_id: Texts = []
    outcomes_en: Texts = []
    follow_ups_id: Texts = []
    follow_ups_en: Texts = []
    note: SafeText | None = None
    plan: list[PlanRow] = []
    state: Annotated[list[EventStateRow], Field(min_length=1)]
    agency: list[TookPartRow] = []
    fulfils: list[FulfilsRow] = []


EVENT_PARTS = {"provenance", "regions", "plan", "state", "agency", "fulfils"}


def events(rows: list[EventRow]) -> Iterator[Batch]:
    own = [row.model_dump(exclude=EVENT_PARTS) for row in parents_first(rows, "id", "becomes")]
    for row in own:
        row["also"] = [kind.value for kind in row["also"]]
    yield Batch(CoordinationEvent, own, ("id",))
    regions = [{"event": row.id, "region": code} for row in rows for code in row.regions]
    yield Batch(EventRegion, regions, ("event", "region"))
    yield Batch(EventPlan, [it for row in rows for it in _numbered("event", row.id, row.plan)], ("event", "position"))
    yield Batch(EventState, [it for row in rows for it in _numbered("event", row.id, row.state)], ("event", "position"))
    took_part = [it for row in rows for it in _numbered("event", row.id, row.agency)]
    yield Batch(EventAgency, [_without_note(it) for it in took_part], ("event", "position"))
    fulfils = [{"event": row.id, **_link(it)} for row in rows for it in row.fulfils]
    yield Batch(EventFulfils, fulfils, ("event", "election", "region", "requirement"))
    yield provenance(SubjectKind.COORDINATION_EVENT, ((row.id, row.provenance) for row in rows))
    links = ((row.id, list[Cited](row.fulfils)) for row in rows)
    yield provenance(SubjectKind.COORDINATION_EVENT, links, field="fulfils")


def _numbered(owner: str, id: str, parts: list[Any]) -> list[dict[str, Any]]:
    return [{owner: id, "position": n, **part.model_dump()} for n, part in enumerate(parts)]


def _without_note(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name != "note"}


def _link(it: FulfilsRow) -> dict[str, Any]:
    return it.model_dump(include={"election", "region", "requirement"})


class AgreementStateRow(Cited):
    state: AgreementStatus
    on: date | None = None
    on_origin: DateOrigin


class PartyRow(Cited):
    agency: AgencySlug
    official: OfficialId | None = None


class ScopeRow(Cited):
    text_id: SafeText
    text_en: SafeText


class AgreementRow(WithProvenance):
    id: SafeText
    kind: AgreementKind
    title_id: SafeText
    title_en: SafeText
    election: ElectionRef
    regions: Annotated[list[RegionCode], Field(min_length=1)]
    signed_in: Annotated[SafeText | None, Ref("coordination_event.id")] = None
    note: SafeText | None = None
    state: Annotated[list[AgreementStateRow], Field(min_length=1)]
    party: Annotated[list[PartyRow], Field(min_length=1)]
    scope: list[ScopeRow] = []
    fulfils: list[FulfilsRow] = []


AGREEMENT_PARTS = {"provenance", "regions", "state", "party", "scope", "fulfils"}


def agreements(rows: list[AgreementRow]) -> Iterator[Batch]:
    yield Batch(Agreement, [row.model_dump(exclude=AGREEMENT_PARTS) for row in rows], ("id",))
    regions = [{"agreement": row.id, "region": code} for row in rows for code in row.regions]
    yield Batch(AgreementRegion, regions, ("agreement", "region"))
    states = [it for row in rows for it in _numbered("agreement", row.id, row.state)]
    yield Batch(AgreementState, states, ("agreement", "position"))
    parties = [{"agreement": row.id, **_without_note(it.model_dump())} for row in rows for it in row.party]
    yield Batch(AgreementParty, parties, ("agreement", "agency"))
    scope = [_without_note(it) for row in rows for it in _numbered("agreement", row.id, row.scope)]
    yield Batch(AgreementScope, scope, ("agreement", "position"))
    fulfils = [{"agreement": row.id, **_link(it)} for row in rows for it in row.fulfils]
    yield Batch(AgreementFulfils, fulfils, ("agreement", "election", "region", "requirement"))
    yield provenance(SubjectKind.AGREEMENT, ((row.id, row.provenance) for row in rows))
    links = ((row.id, list[Cited](row.fulfils)) for row in rows)
    yield provenance(SubjectKind.AGREEMENT, links, field="fulfils")
