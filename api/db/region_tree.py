"""The tree of regions as SQL: conditions on a column that holds region codes."""

from typing import Any

from sqlalchemy import ColumnElement, and_, or_, true

from api.core.region_codes import ROOT, ancestors


def below(column: Any, code: str) -> ColumnElement[bool]:
    """The region and everything below it, as one range that an index serves: '/' comes after '.' and before '0'."""
    if code == ROOT:
        return true()
    return and_(column >= code, column < f"{code}/")


def near(column: Any, codes: list[str]) -> ColumnElement[bool]:
    """Regions that are one of these, or lie above or below one."""
    above = {higher for code in codes for higher in ancestors(code)}
    return or_(column.in_(above), *(below(column, code) for code in codes))


def at_or_below(column: Any, codes: list[str]) -> ColumnElement[bool]:
    return or_(column.in_([]), *(below(column, code) for code in codes))
