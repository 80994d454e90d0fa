"""The region files to rows. Level, parent, time zone and the kind of a village follow from the code."""

import json
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, field_validator, model_validator
from sqlmodel import Session, col, select, update

from api.core import region_codes
from api.core.provenance import Origin
from api.core.region_codes import Level, parent
from api.core.schemas import SafeText
from api.db.import_rows import Batch, Cited, ElectionRef, ImportRow, RegionCode, SourceId
from api.db.table import Table
from api.reference.regions.models import (
    Figure,
    FigureKind,
    Flag,
    Region,
    RegionAlias,
    RegionBoundary,
    RegionFlag,
    RegionLevel,
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


def levels(rows: list[LevelRow]) -> Iterator[Batch]:
    yield Batch(RegionLevel, [{"slug": row.level, **row.model_dump(exclude={"level"})} for row in rows], ("slug",))


class RegionRow(ImportRow):
    """Other columns are passed over: lists of regions carry many, and what they say follows from the code."""

    model_config = ConfigDict(extra="ignore")

    code: SafeText
    kind: SafeText
    name: SafeText
    latitude: Latitude | None = None
    longitude: Longitude | None = None

    @field_validator("code")
    @classmethod
    def _dotted(cls, code: str) -> str:
        if not region_codes.is_code(code):
            raise ValueError("not a dotted Kemendagri code")
        return code

    @model_validator(mode="after")
    def _whole_point(self) -> "RegionRow":
        if (self.latitude is None) != (self.longitude is None):
            raise ValueError("a point has a latitude and a longitude")
        return self

    def refers(self) -> Iterator[tuple[str, str, str]]:
        above = parent(self.code)
        if above is not None:
            yield "parent", "region.code", above


def regions(session: Session, rows: list[RegionRow]) -> Iterator[Batch]:
    """Parents first, so that every row finds its own; rows that fill the same cells together."""
    aliases = _aliases(session)
    found = [{**row.model_dump(exclude_unset=True), **_derived(row, aliases.get(row.code, []))} for row in rows]
    for level in Level:
        yield from _by_columns(Region, [row for row in found if row["level"] == level], "code")


def _by_columns(table: type[Table], rows: list[dict[str, Any]], key: str) -> Iterator[Batch]:
    """What a row leaves out keeps what it has, so rows with other cells are a batch of their own."""
    groups: dict[frozenset[str], list[dict[str, Any]]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: str(row[key])):
        groups[frozenset(row)].append(row)
    for same in groups.values():
        yield Batch(table, same, (key,))


def _derived(row: RegionRow, aliases: list[str]) -> dict[str, Any]:
    point = {"point_of": None} if row.latitude is not None else {}
    return {
        **point,
        "level": region_codes.level(row.code),
        "parent": parent(row.code),
        "timezone": region_codes.timezone(row.code),
        "search": region_codes.search_text(row.kind, row.name, aliases),
    }


def _aliases(session: Session) -> dict[str, list[str]]:
    found = defaultdict(list)
    for row in session.exec(select(RegionAlias)):
        found[row.region].append(row.alias)
    return found


class AliasRow(ImportRow):
    region: RegionCode
    alias: SafeText
    source: SourceId
    paragraph: SafeText | None = None
    origin: Origin


def aliases(session: Session, rows: list[AliasRow]) -> Iterator[Batch]:
    yield Batch(RegionAlias, [row.model_dump(include={"region", "alias"}) for row in rows], ("region", "alias"))
    known = _aliases(session)
    for row in rows:
        known[row.region] = sorted({*known[row.region], row.alias})
    named = {row.region for row in rows}
    found = session.exec(select(Region).where(Region.code.in_(named)))  # type: ignore[attr-defined]
    search = [{"code": it.code, "search": region_codes.search_text(it.kind, it.name, known[it.code])} for it in found]
    yield Batch(Region, search, ("code",))
    yield _facts([(row.region, "alias", row.alias, row, True) for row in rows])


class FlagRow(Cited):
    region: RegionCode
    flag: Flag

    @property
    def object(self) -> str:
        return f"{self.region}/{self.flag}"


def flags(rows: list[FlagRow]) -> Iterator[Batch]:
    yield Batch(RegionFlag, [row.model_dump(exclude={"paragraph"}) for row in rows], ("region", "flag"))
    yield _facts([(row.region, "flag", row.flag.value, row, True) for row in rows])


class DatesRow(Cited):
    region: RegionCode
    valid_from: date | None = None
    valid_until: date | None = None


def dates(rows: list[DatesRow]) -> Iterator[Batch]:
    days = {"valid_from", "valid_until"}
    found = [{"code": row.region, **row.model_dump(include=days, exclude_none=True)} for row in rows]
    yield from _by_columns(Region, found, "code")
    said = [(row, name, getattr(row, name)) for row in rows for name in sorted(days)]
    yield _facts([(row.region, name, str(day), row, True) for row, name, day in said if day is not None])


class PointRow(ImportRow):
    region: RegionCode
    place: SafeText
    latitude: Latitude
    longitude: Longitude
    source: SourceId
    origin: Origin


def points(rows: list[PointRow]) -> Iterator[Batch]:
    found = [
        {"code": row.region, "point_of": row.place, "latitude": row.latitude, "longitude": row.longitude}
        for row in rows
    ]
    yield Batch(Region, found, ("code",))
    yield _facts([(row.region, "point", row.place, row, True) for row in rows])


class FigureRow(Cited):
    region: RegionCode
    kind: FigureKind
    election: ElectionRef | None = None
    value: Annotated[int, Field(ge=0, le=LARGEST_VALUE)]
    on: date | None = None
    preferred: Literal["yes", "no"]


class TwoPreferred(ValueError):
    """Two figures of one kind are both preferred; the message says which."""


def figures(session: Session, rows: list[FigureRow]) -> Iterator[Batch]:
    """A newly preferred figure takes the place of the one before, which is kept beside it."""
    preferred = [(row.region, row.kind, row.election) for row in rows if row.preferred == "yes"]
    twice = [key for key in preferred if preferred.count(key) > 1]
    if twice:
        raise TwoPreferred(f"{twice[0][0]} {twice[0][1]} {twice[0][2] or ''}: two figures are preferred.")
    _make_way(session, rows)
    found = [{**row.model_dump(exclude={"paragraph"}), "preferred": row.preferred == "yes"} for row in rows]
    yield Batch(Figure, found, ("region", "kind", "election", "source", "value"))
    yield _facts([(row.region, _field(row), str(row.value), row, row.preferred == "yes") for row in rows])


def _make_way(session: Session, rows: list[FigureRow]) -> None:
    """Others that were preferred no longer are; the unique index would refuse two."""
    new = {(row.region, row.kind, row.election): (row.source, row.value) for row in rows if row.preferred == "yes"}
    codes = {code for code, _, _ in new}
    for old in session.exec(select(Figure).where(Figure.region.in_(codes), Figure.preferred)):  # type: ignore[attr-defined]
        wanted = new.get((old.region, old.kind, old.election))
        if wanted not in (None, (old.source, old.value)):
            old.preferred = False
            session.add(old)
            session.execute(_stepped_back(old))
    session.flush()


def _stepped_back(old: Figure) -> Any:
    """What the source says of it stays, beside another value that is used."""
    field = f"{old.kind}/{old.election}" if old.election else str(old.kind)
    return (
        update(Fact)
        .where(
            col(Fact.subject_kind) == SubjectKind.REGION,
            col(Fact.subject) == old.region,
            col(Fact.field) == field,
            col(Fact.source) == old.source,
            col(Fact.value) == str(old.value),
        )
        .values(preferred=False)
    )


def _field(row: FigureRow) -> str:
    return f"{row.kind}/{row.election}" if row.election else row.kind.value


class BoundaryRow(ImportRow):
    region: RegionCode
    geometry: dict[str, Any]

    @field_validator("geometry")
    @classmethod
    def _is_area(cls, geometry: dict[str, Any]) -> dict[str, Any]:
        depth = {"Polygon": 3, "MultiPolygon": 4}.get(str(geometry.get("type")))
        if depth is None or not _is_nested(geometry.get("coordinates"), depth):
            raise ValueError("neither a Polygon nor a MultiPolygon")
        return geometry


def _is_nested(value: Any, depth: int) -> bool:
    """Lists in lists, and numbers at the bottom."""
    if depth == 0:
        return isinstance(value, int | float) and not isinstance(value, bool)
    return isinstance(value, list) and bool(value) and all(_is_nested(part, depth - 1) for part in value)


def boundaries(rows: list[BoundaryRow]) -> Iterator[Batch]:
    found = [{"region": row.region, "geometry": json.dumps(row.geometry, separators=(",", ":"))} for row in rows]
    yield Batch(RegionBoundary, found, ("region",))


def _facts(found: list[tuple[str, str, str, Any, bool]]) -> Batch:
    """What a source says about one field of a region."""
    rows = [
        {
            "source": row.source,
            "subject_kind": SubjectKind.REGION,
            "subject": code,
            "field": field,
            "paragraph": getattr(row, "paragraph", None) or "",
            "value": value,
            "origin": row.origin,
            "preferred": preferred,
            "note": getattr(row, "note", None),
        }
        for code, field, value, row, preferred in found
    ]
    return Batch(Fact, rows, FACT_KEY)
