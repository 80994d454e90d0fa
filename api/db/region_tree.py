"""SQL conditions on a column of region codes, for positions in the tree of regions."""

from typing import Any

from sqlalchemy import ColumnElement, and_, bindparam, false, or_, true

from api.core.region_codes import ROOT, SEPARATOR, ancestors_of
from api.db.listing import equals_any

LAST = "~"
"""It sorts after all characters of codes."""
END_OF_REGION = chr(ord(SEPARATOR) + 1) if SEPARATOR else LAST
"""After a region's code: it sorts after the codes of all regions below, and before that of the next region."""


def in_region(column: Any, region_code: str) -> ColumnElement[bool]:
    """The code is the region's or lies below it. It is one range, for an index."""
    if region_code == ROOT:
        return true()
    first, end = code_range(region_code)
    return and_(column >= first, column < end)


def code_range(region_code: str) -> tuple[str, str]:
    """The range of the codes of a region and everything below it: from the first value, and before the second."""
    return ("", LAST) if region_code == ROOT else (region_code, region_code + END_OF_REGION)


def in_range(column: Any, prefix: str) -> ColumnElement[bool]:
    """`in_region` for prepared statements: the parameters `<prefix>_first` and `<prefix>_end` give a `code_range`."""
    return and_(column >= bindparam(f"{prefix}_first"), column < bindparam(f"{prefix}_end"))


def range_parameters(prefix: str, region_code: str) -> dict[str, str]:
    """The values of the parameters of `in_range`."""
    return dict(zip((f"{prefix}_first", f"{prefix}_end"), code_range(region_code), strict=True))


def in_or_above_regions(column: Any, region_codes: list[str]) -> ColumnElement[bool]:
    """The code is that of one of the regions, or lies above or below one."""
    ancestor_codes = {ancestor_code for region_code in region_codes for ancestor_code in ancestors_of(region_code)}
    return or_(equals_any(column, ancestor_codes), *(in_region(column, region_code) for region_code in region_codes))


def in_regions(column: Any, region_codes: list[str]) -> ColumnElement[bool]:
    """The code is that of one of the regions or lies below one; with no regions, never."""
    return or_(false(), *(in_region(column, region_code) for region_code in region_codes))
