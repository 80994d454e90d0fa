"""A record of coordination, such as an event, with all rows that belong to it. Pure: no session, no clock, no HTTP.

Only `apply` makes and changes these rows. A write applies one action, and stores the rows with the entry of the action.
`siaga verify` applies the actions that the entries hold, one after the other, and compares the rows with those stored.
"""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from enum import Enum, auto
from typing import Any, ClassVar, NamedTuple, Self

from pydantic import BaseModel

from api.coordination import days
from api.core.schemas import CITATION_FIELDS
from api.db.prepared import column_values
from api.db.table import Table
from api.reference.sources.models import SubjectKind


class Unknown(Enum):
    """A value that an entry does not give. Only `siaga verify` meets one."""

    VALUE = auto()
    """The request that gave it was erased."""
    DAY = auto()
    """Older entries say only that there is a day."""


class RecordedAction(NamedTuple):
    """What was done to a record: what its ledger entry holds, and the request."""

    action: str
    object: str
    """The id of the record."""
    facts: dict[str, Any]
    body: Any
    """The request. Its free text and names are kept where they can be erased; then it is None. The entry holds its
    salted digest."""
    at: datetime
    agency: str | None


class Record(ABC):
    """One event, agreement, commitment, statement, risk, assessment or source."""

    tables: ClassVar[tuple[type[Table], ...]]
    """The table of the record itself, then the tables of the rows that belong to it."""
    owner: ClassVar[str] = ""
    """The column of those further tables that holds the id of the record."""
    subject: ClassVar[SubjectKind | None] = None
    """What the facts of a cited source are about; None: requests about such records cite no source of their own."""
    bodies: ClassVar[Mapping[str, type[BaseModel]]]
    """The requests, by the action of their entries."""

    def __init__(self, id: str, rows: Mapping[type[Table], Sequence[Any]] | None = None) -> None:
        self.id = id
        self.rows: dict[type[Table], list[Any]] = {table: [*(rows or {}).get(table, ())] for table in self.tables}
        self.unknown_tables: set[type[Table]] = set()
        """Tables whose rows the entries do not determine, because a request was erased."""

    @classmethod
    def id_column(cls, table: type[Table]) -> Any:
        """Return the column of one of the tables that holds the id of the record."""
        return getattr(table, "id" if table is cls.tables[0] else cls.owner)

    @property
    def main_row(self) -> Any:
        """The row of the record itself."""
        [row] = self.rows[self.tables[0]]
        return row

    @abstractmethod
    def apply(self, action: RecordedAction) -> None:
        """Make and change rows as the action says. It was checked before."""

    def as_imported(self, _: Sequence[RecordedAction]) -> Self:
        """Return the record as files brought it, before these actions. What offices add says on which day."""
        imported_record = type(self)(self.id)
        for table, rows in self.rows.items():
            imported_record.rows[table] = [
                table(**column_values(row) | _columns_before_actions(table))
                for row in rows
                if getattr(row, "recorded_on", None) is None
            ]
        return imported_record

    def add(self, table: type[Table], **columns: Any) -> Any:
        """Add a row that belongs to the record, in the next position where the table has positions."""
        if "position" in table.model_fields:
            columns["position"] = 1 + max((it.position for it in self.rows[table]), default=-1)
        row = table(**{self.owner: self.id}, **columns)
        self.rows[table].append(row)
        return row

    def add_regions(self, table: type[Table], body: Any) -> None:
        """Add the regions that the request names."""
        if body is None:
            self.unknown_tables.add(table)
            return
        for region_code in sorted({*body.regions}):
            self.add(table, region=region_code)

    def add_links(self, table: type[Table], facts: Mapping[str, Any]) -> None:
        """Add the links to requirements that the record does not have yet."""
        linked_paths = {f"{it.election}/{it.region}/{it.requirement}" for it in self.rows[table]}
        for path in facts["fulfils"]:
            if path not in linked_paths:
                election_slug, region_code, requirement_code = path.split("/")
                self.add(table, election=election_slug, region=region_code, requirement=requirement_code)


def _columns_before_actions(table: type[Table]) -> dict[str, Any]:
    """Return the columns that only actions change, as they are in imported rows."""
    columns = {"revision": 0, "mistaken_on": None, "mistake": None}
    return {column_name: value for column_name, value in columns.items() if column_name in table.model_fields}


def parse_day(facts: Mapping[str, Any], fact_name: str) -> Any:
    """Return a day among the facts of an entry. Older entries do not name every day."""
    if fact_name not in facts:
        return Unknown.DAY
    return None if facts[fact_name] is None else date.fromisoformat(facts[fact_name])


def decided(facts: Mapping[str, Any], fact_name: str) -> Any:
    """Return what was decided where the request left a field out. Older entries do not say it."""
    return Unknown.VALUE if facts[fact_name] is None else facts[fact_name]


def value_of(body: Any, field_name: str) -> Any:
    """Return a field of a request. It is unknown if the request was erased."""
    return Unknown.VALUE if body is None else getattr(body, field_name)


def values_of(body: Any, *field_names: str) -> dict[str, Any]:
    """Return fields of a request that are columns too."""
    return {field_name: value_of(body, field_name) for field_name in field_names}


def citation(body: Any, *more_fields: str) -> dict[str, Any]:
    """Return the columns that cite the source of a request, and further fields of it that are columns too."""
    return values_of(body, *sorted(CITATION_FIELDS), *more_fields)


def language_columns(column_prefix: str, text: Any) -> dict[str, Any]:
    """Return a text by its two columns. The Indonesian text serves for a missing English one."""
    if text is None or text is Unknown.VALUE:
        return {f"{column_prefix}_id": text, f"{column_prefix}_en": text}
    return {f"{column_prefix}_id": text.id, f"{column_prefix}_en": text.en or text.id}


def date_origin(day: date | None, body: Any, field_name: str = "on_origin") -> Any:
    """Return how a day of a record is known."""
    return Unknown.VALUE if body is None else days.date_origin(day, getattr(body, field_name))
