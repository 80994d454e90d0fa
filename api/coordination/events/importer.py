"""Rows of `coordination_events.toml`."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Self

from pydantic import Field, model_validator

from api.coordination import importer
from api.coordination.events.models import (
    MINUTES,
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
from api.coordination.importer import RequirementLinkRow
from api.core.provenance import DateOrigin, Origin
from api.core.schemas import SafeText
from api.db.import_rows import (
    AgencyRef,
    Batch,
    CitedRow,
    ElectionRef,
    ImportRow,
    OfficialRef,
    Ref,
    RegionRef,
    RowWithProvenance,
    SourceRef,
    parents_first,
)
from api.reference.sources.citations import provenance_batch
from api.reference.sources.models import SubjectKind

TextList = list[SafeText]


class TextSourceRow(ImportRow):
    """Who said a topic, an outcome or a follow-up, and where a source gives it."""

    said_by: OfficialRef | None = None
    source: SourceRef
    paragraph: SafeText | None = None
    origin: Origin


class PlanRow(CitedRow):
    on: date | None = None
    on_origin: Origin | None = None
    starts_at: SafeText | None = None
    part_of_day: SafeText | None = None
    venue: SafeText | None = None
    announced_on: date | None = None
    announced_on_origin: Origin | None = None


class EventStateRow(CitedRow):
    state: EventStatus
    on: date | None = None
    on_origin: DateOrigin
    venue: SafeText | None = None


class ParticipantRow(CitedRow):
    agency: AgencyRef
    role: EventRole
    official: OfficialRef | None = None
    attendance: Attendance
    represented_by: SafeText | None = None


class EventRow(RowWithProvenance):
    id: SafeText
    kind: EventKind
    also: list[EventKind] = []
    title_id: SafeText
    title_en: SafeText
    election: ElectionRef
    regions: Annotated[list[RegionRef], Field(min_length=1)]
    becomes: Annotated[SafeText | None, Ref("coordination_event.id")] = None
    topics_id: TextList = []
    topics_en: TextList = []
    outcomes_id: TextList = []
    outcomes_en: TextList = []
    follow_ups_id: TextList = []
    follow_ups_en: TextList = []
    topics_from: list[TextSourceRow] = []
    outcomes_from: list[TextSourceRow] = []
    follow_ups_from: list[TextSourceRow] = []
    note: SafeText | None = None
    plan: list[PlanRow] = []
    state: Annotated[list[EventStateRow], Field(min_length=1)]
    agency: list[ParticipantRow] = []
    fulfils: list[RequirementLinkRow] = []

    @model_validator(mode="after")
    def _has_one_source_for_each_text(self) -> Self:
        for name in MINUTES:
            lists = (getattr(self, f"{name}_{suffix}") for suffix in ("id", "en", "from"))
            if len({len(it) for it in lists}) > 1:
                raise ValueError(f"`{name}_id`, `{name}_en` and `{name}_from` are of the same length")
        return self

    def text_sources(self) -> dict[str, list[dict[str, str]]] | None:
        """The sources of the texts, as they are stored."""
        sources = {
            name: [row.model_dump(mode="json", exclude_none=True) for row in getattr(self, f"{name}_from")]
            for name in MINUTES
        }
        return {name: rows for name, rows in sources.items() if rows} or None


OTHER_TABLES = {"provenance", "regions", "plan", "state", "agency", "fulfils"}
"""Fields of a row that go to tables of their own."""
TEXT_SOURCES = {f"{name}_from" for name in MINUTES}
"""Fields of a row that go to one column."""


def event_batches(rows: list[EventRow]) -> Iterator[Batch]:
    columns_of_events = [
        {**row.model_dump(exclude=OTHER_TABLES | TEXT_SOURCES), "text_sources": row.text_sources()}
        for row in parents_first(rows, "id", "becomes")
    ]
    for columns in columns_of_events:
        columns["also"] = [kind.value for kind in columns["also"]]
    yield Batch(CoordinationEvent, columns_of_events, ("id",))
    event_regions = [{"event": row.id, "region": region_code} for row in rows for region_code in row.regions]
    yield Batch(EventRegion, event_regions, ("event", "region"))
    plans = [it for row in rows for it in importer.numbered("event", row.id, row.plan)]
    yield Batch(EventPlan, plans, ("event", "position"))
    states = [it for row in rows for it in importer.numbered("event", row.id, row.state)]
    yield Batch(EventState, states, ("event", "position"))
    participants = [it for row in rows for it in importer.numbered("event", row.id, row.agency)]
    yield Batch(EventAgency, [importer.without_note(it) for it in participants], ("event", "position"))
    links = [it for row in rows for it in importer.links("event", row.id, row.fulfils)]
    yield Batch(EventFulfils, links, ("event", "election", "region", "requirement"))
    yield provenance_batch(SubjectKind.COORDINATION_EVENT, ((row.id, row.provenance) for row in rows))
    link_sources = ((row.id, list[CitedRow](row.fulfils)) for row in rows)
    yield provenance_batch(SubjectKind.COORDINATION_EVENT, link_sources, field="fulfils")
