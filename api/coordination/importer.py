"""What the import files of events and agreements share."""

from collections.abc import Sequence
from typing import Any

from api.db.import_rows import CitedRow, ElectionRef, RegionRef, RequirementRef


class RequirementLinkRow(CitedRow):
    election: ElectionRef
    region: RegionRef
    requirement: RequirementRef


def numbered(owner_column: str, id: str, rows: Sequence[CitedRow]) -> list[dict[str, Any]]:
    """Return the columns of rows that belong to a record, each with its position. `owner_column` holds its id."""
    return [{owner_column: id, "position": position, **row.model_dump()} for position, row in enumerate(rows)]


def links(owner_column: str, id: str, rows: Sequence[RequirementLinkRow]) -> list[dict[str, Any]]:
    """Return the columns of a record's requirement links. Their sources are stored apart."""
    return [{owner_column: id, **row.model_dump(include={"election", "region", "requirement"})} for row in rows]


def without_note(columns: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in columns.items() if name != "note"}
