"""Rows of import files: their base class, references to other objects, and batches for one table."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, NamedTuple, TypeVar, get_args

from pydantic import BaseModel, ConfigDict, Field
from pydantic.fields import FieldInfo

from api.core.provenance import Origin
from api.core.schemas import SafeText
from api.db.table import Table

R = TypeVar("R")


@dataclass(frozen=True)
class Ref:
    """Marks a field that names another object; `table.column`."""

    to: str


class ImportRow(BaseModel):
    """A row of a file. An unknown column is refused, so that a typing error is not a lost value."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True, str_min_length=1)

    @property
    def object(self) -> str:
        """What entries call it."""
        return str(getattr(self, "id", None) or getattr(self, "slug", ""))

    def refers(self) -> Iterator[tuple[str, str, str]]:
        """Field, `table.column` and value of everything that this row names."""
        for name, info in type(self).model_fields.items():
            value = getattr(self, name)
            for one in value if isinstance(value, list) else [value]:
                if isinstance(one, ImportRow):
                    yield from ((f"{name}.{field}", to, said) for field, to, said in one.refers())
                elif one is not None:
                    yield from ((name, ref.to, one) for ref in _refs(info))


def _refs(info: FieldInfo) -> list[Ref]:
    """The marks of a field, also where they sit on the items of a list or beside None."""
    inner = [part for arg in get_args(info.annotation) for part in (arg, *get_args(arg))]
    found = [*info.metadata, *(mark for part in inner for mark in getattr(part, "__metadata__", ()))]
    return [mark for mark in found if isinstance(mark, Ref)]


def parents_first(rows: Sequence[R], id: str, parent: str) -> list[R]:
    """Each row after the one it hangs on, where that is among them."""
    waiting, done, ordered = list(rows), set[str](), list[R]()
    ids = {getattr(row, id) for row in rows}
    while waiting:
        ready = [row for row in waiting if getattr(row, parent) in done or getattr(row, parent) not in ids]
        if not ready:
            return ordered + waiting
        ordered += ready
        done |= {getattr(row, id) for row in ready}
        waiting = [row for row in waiting if getattr(row, id) not in done]
    return ordered


AgencySlug = Annotated[SafeText, Ref("agency.slug")]
OfficialId = Annotated[SafeText, Ref("official.id")]
RegionCode = Annotated[SafeText, Ref("region.code")]
ElectionRef = Annotated[SafeText, Ref("election.slug")]
SourceId = Annotated[SafeText, Ref("source.id")]
LevelSlug = Annotated[SafeText, Ref("region_level.slug")]
RequirementRef = Annotated[SafeText, Ref("requirement.code")]


class Cited(ImportRow):
    """A row that says itself where it comes from."""

    source: SourceId
    paragraph: SafeText | None = None
    origin: Origin
    note: SafeText | None = None


class WithProvenance(ImportRow):
    provenance: Annotated[list[Cited], Field(min_length=1)]


class Batch(NamedTuple):
    """Rows for one table, found again by their key."""

    table: type[Table]
    rows: list[dict[str, Any]]
    key: tuple[str, ...]


def renamed(row: dict[str, Any], **names: str) -> dict[str, Any]:
    """The row with some columns under the names that the tables give them."""
    return {names.get(name, name): value for name, value in row.items()}
