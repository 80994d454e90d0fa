"""Rows of import files: their base classes, their references to other objects, and batches for a table."""

from collections.abc import Collection, Iterator, Mapping, Sequence
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
        for field_name, field_info in type(self).model_fields.items():
            value = getattr(self, field_name)
            for member in value if isinstance(value, list) else [value]:
                if isinstance(member, ImportRow):
                    yield from (
                        (f"{field_name}.{nested_field}", column, key)
                        for nested_field, column, key in member.references()
                    )
                elif member is not None:
                    yield from ((field_name, ref.column, member) for ref in _refs_of_field(field_info))


def _refs_of_field(field_info: FieldInfo) -> list[Ref]:
    """The field's `Ref` marks, also those on the entries of a list or on one side of a union with None."""
    inner_types = [inner for argument in get_args(field_info.annotation) for inner in (argument, *get_args(argument))]
    inner_marks = [mark for inner in inner_types for mark in getattr(inner, "__metadata__", ())]
    return [mark for mark in (*field_info.metadata, *inner_marks) if isinstance(mark, Ref)]


def parents_first(rows: Sequence[R], id_attribute: str, parent_attribute: str) -> list[R]:
    """Order the rows so that each comes after its parent, if the parent is among them.

    `id_attribute` and `parent_attribute` are the names of the attributes that hold a row's id and its parent's. Rows
    that form a cycle come last.
    """
    waiting_rows, ordered_ids, ordered_rows = list(rows), set[str](), list[R]()
    ids = {getattr(row, id_attribute) for row in rows}
    while waiting_rows:
        ready_rows = [
            row
            for row in waiting_rows
            if getattr(row, parent_attribute) in ordered_ids or getattr(row, parent_attribute) not in ids
        ]
        if not ready_rows:
            return ordered_rows + waiting_rows
        ordered_rows += ready_rows
        ordered_ids |= {getattr(row, id_attribute) for row in ready_rows}
        waiting_rows = [row for row in waiting_rows if getattr(row, id_attribute) not in ordered_ids]
    return ordered_rows


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
    complete_for: Mapping[str, Collection[str]] | None = None
    """Column values that select stored rows of which the file gives all: the others among them are deleted."""


def rename_columns(row: dict[str, Any], **new_names: str) -> dict[str, Any]:
    """The row, with column `old` renamed to `new` for each `old="new"`."""
    return {new_names.get(name, name): value for name, value in row.items()}
