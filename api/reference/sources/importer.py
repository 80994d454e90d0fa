"""Convert sources.toml and facts.toml to table rows."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Any

from pydantic import Field

from api.core.provenance import Origin
from api.core.schemas import SafeText
from api.db.import_rows import Batch, CitedRow, ElectionRef, ImportRow, rename_columns
from api.reference.sources.citations import FACT_KEY
from api.reference.sources.models import Fact, Source, SourceKind, SubjectKind


class SourceRow(ImportRow):
    id: SafeText
    kind: SourceKind
    publisher: SafeText | None = None
    place: SafeText | None = None
    event_on: date | None = None
    event_on_origin: Origin | None = None
    published_on: date | None = None
    published_on_origin: Origin | None = None
    election: ElectionRef | None = None
    paid: bool | None = None
    url: SafeText | None = None
    licence: SafeText | None = None
    summary_id: SafeText
    summary_en: SafeText
    remarks_en: SafeText | None = None


def source_batches(rows: list[SourceRow]) -> Iterator[Batch]:
    yield Batch(Source, [rename_columns(row.model_dump(), remarks_en="remarks") for row in rows], ("id",))


class FactRow(CitedRow):
    subject: Annotated[SafeText, Field(pattern=rf"^({'|'.join(SubjectKind)})/.+$")]
    field: SafeText
    value: SafeText
    preferred: bool


def fact_batches(rows: list[FactRow]) -> Iterator[Batch]:
    yield Batch(Fact, [_fact_columns(row) for row in rows], FACT_KEY)


def _fact_columns(row: FactRow) -> dict[str, Any]:
    subject_kind, _, subject_id = row.subject.partition("/")
    columns = row.model_dump(exclude={"subject"})
    return {
        **columns,
        "paragraph": row.paragraph or "",
        "subject_kind": SubjectKind(subject_kind),
        "subject": subject_id,
    }
