"""The only place where a caller's regions become an SQL condition."""

from typing import Any

from sqlalchemy import ColumnElement, or_

from api.core.caller import Caller
from api.db.region_tree import in_range, in_region, range_parameters


def visible_to(caller: Caller, column: Any) -> ColumnElement[bool]:
    """The region code in the column is one of the caller's regions or lies below one."""
    return or_(*(in_region(column, region_code) for region_code in caller.regions))


def in_scope(column: Any, region_count: int) -> ColumnElement[bool]:
    """`visible_to` for prepared statements, of a caller who has so many regions: `scope_parameters` gives them."""
    return or_(*(in_range(column, f"scope_{number}") for number in range(region_count)))


def scope_parameters(caller: Caller) -> dict[str, str]:
    """The values of the parameters of `in_scope`."""
    return {
        name: code
        for number, region_code in enumerate(caller.regions)
        for name, code in range_parameters(f"scope_{number}", region_code).items()
    }
