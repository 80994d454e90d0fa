"""SQL conditions for what a cutoff includes, on tables whose rows are never edited."""

from typing import Any

from sqlalchemy import ColumnElement, false, or_

from api.core.as_of import AsOf
from api.core.time import NEVER


def is_later(table: Any, as_of: AsOf) -> ColumnElement[bool]:
    """Whether the cutoff does not include a row: it was observed or recorded later, as `AsOf.includes` says."""
    observed_at = getattr(table, "observed_at", table.recorded_at)
    bounds = (observed_at, as_of.observed_by), (table.recorded_at, as_of.recorded_by)
    return or_(false(), *(column > bound for column, bound in bounds if bound != NEVER))
