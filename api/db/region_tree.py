"""SQL conditions on a column of region codes, for positions in the tree of regions."""

from typing import Any

from sqlalchemy import ColumnElement, and_, or_, true

from api.core.region_codes import ROOT, ancestors_of


def in_region(column: Any, code: str) -> ColumnElement[bool]:
    """The code is the region's or lies below it. It is one range, for an index: '/' sorts after '.' and before '0'."""
    if code == ROOT:
        return true()
    return and_(column >= code, column < f"{code}/")


def in_or_above_regions(column: Any, codes: list[str]) -> ColumnElement[bool]:
    """The code is that of one of the regions, or lies above or below one."""
    ancestors = {ancestor for code in codes for ancestor in ancestors_of(code)}
    return or_(column.in_(ancestors), *(in_region(column, code) for code in codes))


def in_regions(column: Any, codes: list[str]) -> ColumnElement[bool]:
    """The code is that of one of the regions or lies below one; with no regions, never."""
    return or_(column.in_([]), *(in_region(column, code) for code in codes))
