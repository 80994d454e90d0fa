"""SQL conditions on a column of region codes, for positions in the tree of regions."""

from typing import Any

from sqlalchemy import ColumnElement, and_, or_, true

from api.core.region_codes import ROOT, ancestors_of


def in_region(column: Any, region_code: str) -> ColumnElement[bool]:
    """The code is the region's or lies below it. It is one range, for an index: '/' sorts after '.' and before '0'."""
    if region_code == ROOT:
        return true()
    return and_(column >= region_code, column < f"{region_code}/")


def in_or_above_regions(column: Any, region_codes: list[str]) -> ColumnElement[bool]:
    """The code is that of one of the regions, or lies above or below one."""
    ancestor_codes = {ancestor_code for region_code in region_codes for ancestor_code in ancestors_of(region_code)}
    return or_(column.in_(ancestor_codes), *(in_region(column, region_code) for region_code in region_codes))


def in_regions(column: Any, region_codes: list[str]) -> ColumnElement[bool]:
    """The code is that of one of the regions or lies below one; with no regions, never."""
    return or_(column.in_([]), *(in_region(column, region_code) for region_code in region_codes))
