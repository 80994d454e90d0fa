"""The only place where a caller's regions become an SQL condition."""

from typing import Any

from sqlalchemy import ColumnElement, or_

from api.core.caller import Caller
from api.db.region_tree import in_region


def visible_to(caller: Caller, column: Any) -> ColumnElement[bool]:
    """The region code in the column is one of the caller's regions or lies below one."""
    return or_(*(in_region(column, region_code) for region_code in caller.regions))
