"""Rows of import files: their base classes, their references to other objects, and batches for a table."""

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
    """Marks a field that refers to another object by its key."""

    column: str
    """`table.column` that holds the key."""


class ImportRow(BaseModel):
    """A row of a file. An unknown column is refused, so that a typing error is not a lost value."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True, str_min_length=1)

    @property
    def object_id(self) -> str:
        """The id that ledger entries use for the object."""
        return str(getattr(self, "id", None) or getattr(self, "slug", ""))

    def references(self) -> Iterator[tuple[str, str, str]]:
        """Everything that the row refers to: field, `table.column` and key."""
        for name, info in type(self).model_fields.items():
            value = getattr(self, name)
            for entry in value if isinstance(value, list) else [value]:
                if isinstance(entry, ImportRow):
                    yield from ((f"{name}.{field}", column, key) for field, column, key in entry.references())
                elif entry is not None:
                    yield from ((name, ref.column, entry) for ref in _refs_of_field(info))


def _refs_of_field(info: FieldInfo) -> list[Ref]:
    """The field's `Ref` marks, also those on the entries of a list or on one side of a union with None."""
    inner_types = [inner for argument in get_args(info.annotation) for inner in (argument, *get_args(argument))]
    inner_marks = [mark for inner in inner_types for mark in getattr(inner, "__metadata__", ())]
    return [mark for mark in (*info.metadata, *inner_marks) if isinstance(mark, Ref)]


def parents_first(rows: Sequence[R], id: str, parent: str) -> list[R]:
    """Order the rows so that each comes after its parent, if the parent is among them.

    `id` and `parent` are the names of the attributes that hold a row's id and its parent's. Rows that form a cycle
    come last.
    """
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


AgencyRef = Annotated[SafeText, Ref("agency.slug")]
OfficialRef = Annotated[SafeText, Ref("official.id")]
RegionRef = Annotated[SafeText, Ref("region.code")]
ElectionRef = Annotated[SafeText, Ref("election.slug")]
SourceRef = Annotated[SafeText, Ref("source.id")]
LevelRef = Annotated[SafeText, Ref("region_level.slug")]
RequirementRef = Annotated[SafeText, Ref("requirement.code")]


class CitedRow(ImportRow):
    """A row that cites one source."""

    source: SourceRef
    paragraph: SafeText | None = None
    origin: Origin
    note: SafeText | None = None


class RowWithProvenance(ImportRow):
    """A row that cites one source or several."""

    provenance: Annotated[list[CitedRow], Field(min_length=1)]


class Batch(NamedTuple):
    """Rows for one table, and the columns by which stored rows are recognised."""

    table: type[Table]
    rows: list[dict[str, Any]]
    key: tuple[str, ...]


def rename_columns(row: dict[str, Any], **names: str) -> dict[str, Any]:
    """The row, with column `old` renamed to `new` for each `old="new"`."""
    return {names.get(name, name): value for name, value in row.items()}
