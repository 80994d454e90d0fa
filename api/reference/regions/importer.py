"""Convert the region files to table rows. The level, the parent and the time zone are derived from the code."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Annotated, Any, Literal, NamedTuple

from pydantic import ConfigDict, Field, field_validator, model_validator
from sqlmodel import Session

from api.core import region_codes
from api.core.provenance import Origin
from api.core.region_codes import Level, parent_of
from api.core.schemas import SafeText
from api.db.import_rows import Batch, CitedRow, ElectionRef, ImportRow, RegionRef, SourceRef
from api.db.table import Table
from api.reference.regions import repository
from api.reference.regions.models import (
    Figure,
    FigureKind,
    Flag,
    Region,
    RegionAlias,
    RegionBoundary,
    RegionFlag,
    RegionLevel,
    figure_field,
)
from api.reference.sources.citations import FACT_KEY
from api.reference.sources.models import Fact, SubjectKind

Latitude = Annotated[float, Field(ge=-90, le=90, allow_inf_nan=False)]
Longitude = Annotated[float, Field(ge=-180, le=180, allow_inf_nan=False)]
LARGEST_VALUE = 10**15


class LevelRow(ImportRow):
    level: SafeText
    rank: int
    title_id: SafeText
    title_en: SafeText


def level_batches(rows: list[LevelRow]) -> Iterator[Batch]:
    yield Batch(RegionLevel, [{"slug": row.level, **row.model_dump(exclude={"level"})} for row in rows], ("slug",))


class RegionRow(ImportRow):
    """A region. Unknown columns are ignored: public lists of regions have many, and the code says the same."""

    model_config = ConfigDict(extra="ignore")

    code: SafeText
    kind: SafeText
    name: SafeText
    latitude: Latitude | None = None
    longitude: Longitude | None = None

    @field_validator("code")
    @classmethod
    def _require_form(cls, code: str) -> str:
        if not region_codes.is_code(code):
            raise ValueError("not a code of this country's regions")
        return code

    @model_validator(mode="after")
    def _require_both_coordinates(self) -> "RegionRow":
        if (self.latitude is None) != (self.longitude is None):
            raise ValueError("a point has a latitude and a longitude")
        return self

    def references(self) -> Iterator[tuple[str, str, str]]:
        parent = parent_of(self.code)
        if parent is not None:
            yield "parent", "region.code", parent


def region_batches(session: Session, rows: list[RegionRow]) -> Iterator[Batch]:
    """Regions by level, from the nation down, so that a parent is stored before its children."""
    aliases_by_region = repository.aliases_by_region(session)
    table_rows = [
        {**row.model_dump(exclude_unset=True), **_derived_columns(row, aliases_by_region.get(row.code, []))}
        for row in rows
    ]
    for level in Level:
        yield from _batches_by_columns(
            Region, [table_row for table_row in table_rows if table_row["level"] == level], "code"
        )


def _batches_by_columns(table: type[Table], rows: list[dict[str, Any]], key_column: str) -> Iterator[Batch]:
    """One batch for each set of columns: a stored column stays as it is where its row in the file leaves it out."""
    rows_by_columns: dict[frozenset[str], list[dict[str, Any]]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: str(row[key_column])):
        rows_by_columns[frozenset(row)].append(row)
    for rows_with_same_columns in rows_by_columns.values():
        yield Batch(table, rows_with_same_columns, (key_column,))


def _derived_columns(row: RegionRow, aliases: list[str]) -> dict[str, Any]:
    reset_point_name = {"point_of": None} if row.latitude is not None else {}
    return {
        **reset_point_name,
        "level": region_codes.level_of(row.code),
        "parent": parent_of(row.code),
        "timezone": region_codes.timezone_of(row.code),
        "search": _search_text(row.kind, row.name, aliases),
    }


class AliasRow(ImportRow):
    region: RegionRef
    alias: SafeText
    source: SourceRef
    paragraph: SafeText | None = None
    origin: Origin


def alias_batches(session: Session, rows: list[AliasRow]) -> Iterator[Batch]:
    """Aliases; and the search text of their regions, which contains them."""
    yield Batch(RegionAlias, [row.model_dump(include={"region", "alias"}) for row in rows], ("region", "alias"))
    aliases_by_region = defaultdict(list, repository.aliases_by_region(session))
    for row in rows:
        aliases_by_region[row.region] = sorted({*aliases_by_region[row.region], row.alias})
    region_rows = repository.regions_by_codes(session, sorted({row.region for row in rows}))
    search_texts = [
        {
            "code": region_row.code,
            "search": _search_text(region_row.kind, region_row.name, aliases_by_region[region_row.code]),
        }
        for region_row in region_rows
    ]
    yield Batch(Region, search_texts, ("code",))
    yield _fact_batch(RegionFact(row.region, "alias", row.alias, row) for row in rows)


class FlagRow(CitedRow):
    region: RegionRef
    flag: Flag

    @property
    def object_id(self) -> str:
        return f"{self.region}/{self.flag}"


def flag_batches(rows: list[FlagRow]) -> Iterator[Batch]:
    yield Batch(RegionFlag, [row.model_dump(exclude={"paragraph"}) for row in rows], ("region", "flag"))
    yield _fact_batch(RegionFact(row.region, "flag", row.flag.value, row) for row in rows)


class DatesRow(CitedRow):
    region: RegionRef
    valid_from: date | None = None
    valid_until: date | None = None


def date_batches(rows: list[DatesRow]) -> Iterator[Batch]:
    day_columns = ("valid_from", "valid_until")
    region_rows = [{"code": row.region, **row.model_dump(include={*day_columns}, exclude_none=True)} for row in rows]
    yield from _batches_by_columns(Region, region_rows, "code")
    rows_columns_and_days = [(row, column, getattr(row, column)) for row in rows for column in day_columns]
    yield _fact_batch(
        RegionFact(row.region, column, str(day), row) for row, column, day in rows_columns_and_days if day is not None
    )


class PointRow(ImportRow):
    region: RegionRef
    place: SafeText
    latitude: Latitude
    longitude: Longitude
    source: SourceRef
    origin: Origin


def point_batches(rows: list[PointRow]) -> Iterator[Batch]:
    region_rows = [
        {"code": row.region, "point_of": row.place, "latitude": row.latitude, "longitude": row.longitude}
        for row in rows
    ]
    yield Batch(Region, region_rows, ("code",))
    yield _fact_batch(RegionFact(row.region, "point", row.place, row) for row in rows)


class FigureRow(CitedRow):
    region: RegionRef
    kind: FigureKind
    election: ElectionRef | None = None
    value: Annotated[int, Field(ge=0, le=LARGEST_VALUE)]
    on: date | None = None
    preferred: Literal["yes", "no"]

    @property
    def is_preferred(self) -> bool:
        return self.preferred == "yes"


class TwoPreferred(ValueError):
    """Two figures of one kind are both preferred; the message says which."""


def figure_batches(session: Session, rows: list[FigureRow]) -> Iterator[Batch]:
    """A newly preferred figure replaces the preferred one, which is kept and no longer preferred."""
    preferred_rows = [row for row in rows if row.is_preferred]
    figure_keys = [(row.region, row.kind, row.election) for row in preferred_rows]
    repeated_keys = [figure_key for figure_key in figure_keys if figure_keys.count(figure_key) > 1]
    if repeated_keys:
        region_code, figure_kind, election_slug = repeated_keys[0]
        raise TwoPreferred(f"{region_code} {figure_kind} {election_slug or ''}: two figures are preferred.")
    repository.end_preference_of_other_figures(
        session,
        {figure_key: (row.source, row.value) for figure_key, row in zip(figure_keys, preferred_rows, strict=True)},
    )
    figure_rows = [{**row.model_dump(exclude={"paragraph"}), "preferred": row.is_preferred} for row in rows]
    yield Batch(Figure, figure_rows, ("region", "kind", "election", "source", "value"))
    yield _fact_batch(
        RegionFact(row.region, figure_field(row.kind, row.election), str(row.value), row, row.is_preferred)
        for row in rows
    )


class BoundaryRow(ImportRow):
    region: RegionRef
    geometry: dict[str, Any]

    @field_validator("geometry")
    @classmethod
    def _is_area(cls, geometry: dict[str, Any]) -> dict[str, Any]:
        depth = {"Polygon": 3, "MultiPolygon": 4}.get(str(geometry.get("type")))
        if depth is None or not _is_nested(geometry.get("coordinates"), depth):
            raise ValueError("neither a Polygon nor a MultiPolygon")
        return geometry


def _is_nested(value: Any, depth: int) -> bool:
    """Whether this is a list of lists to this depth, with numbers at the bottom and none of the lists empty."""
    if depth == 0:
        return isinstance(value, int | float) and not isinstance(value, bool)
    return isinstance(value, list) and bool(value) and all(_is_nested(element, depth - 1) for element in value)


def boundary_batches(rows: list[BoundaryRow]) -> Iterator[Batch]:
    boundary_rows = [
        {"region": row.region, "geometry": json.dumps(row.geometry, separators=(",", ":"))} for row in rows
    ]
    yield Batch(RegionBoundary, boundary_rows, ("region",))


class RegionFact(NamedTuple):
    """A source's statement about one field of a region; `row` says which source."""

    region: str
    field: str
    value: str
    row: CitedRow | AliasRow | PointRow
    preferred: bool = True


def _fact_batch(facts: Iterable[RegionFact]) -> Batch:
    fact_rows = [
        {
            "source": fact.row.source,
            "subject_kind": SubjectKind.REGION,
            "subject": fact.region,
            "field": fact.field,
            "paragraph": getattr(fact.row, "paragraph", None) or "",
            "value": fact.value,
            "origin": fact.row.origin,
            "preferred": fact.preferred,
            "note": getattr(fact.row, "note", None),
        }
        for fact in facts
    ]
    return Batch(Fact, fact_rows, FACT_KEY)


def _search_text(kind: str, name: str, aliases: list[str]) -> str:
    """What a search by name looks through: in lower case, names divided by bars so that no match spans two."""
    return "|".join([f"{kind} {name}".lower(), *sorted(alias.lower() for alias in aliases)])
