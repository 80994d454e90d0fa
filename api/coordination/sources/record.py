"""The row of one source. Pure: no session, no clock, no HTTP."""

from api.coordination import records
from api.coordination.records import Record, RecordedAction
from api.coordination.sources.schemas import NewSource
from api.reference.sources.models import Source, SourceKind


class SourceRecord(Record):
    tables = (Source,)
    bodies = {"source.recorded": NewSource}

    def apply(self, action: RecordedAction) -> None:
        facts, body = action.facts, action.body
        event_on, published_on = records.parse_day(facts, "event_on"), records.parse_day(facts, "published_on")
        source_row = Source(
            id=self.id,
            kind=SourceKind(facts["kind"]),
            event_on=event_on,
            event_on_origin="external" if event_on else None,
            published_on=published_on,
            published_on_origin="external" if published_on else None,
            paid=None,
            remarks=None,
            **{fact_name: facts[fact_name] for fact_name in ("place", "election", "licence")},
            **records.values_of(body, "publisher", "url"),
            **records.language_columns("summary", records.value_of(body, "summary")),
        )
        self.rows[Source] = [source_row]
