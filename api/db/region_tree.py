"""The tree of regions as codes: a code begins with its parent's code and a dot, and ID is above all."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, and_, or_, true

ROOT = "ID"


class Level(StrEnum):
    """A region's level follows from the length of its code."""

    NATION = "nation"
    PROVINCE = "province"
    REGENCY = "regency"
    DISTRICT = "district"
    VILLAGE = "village"
    STATION = "station"


def parent(code: str) -> str | None:
    if code == ROOT:
        return None
    return code.rpartition(".")[0] or ROOT


def ancestors(code: str) -> list[str]:
    """From the nation down to the parent."""
    found = []
    above = parent(code)
    while above is not None:
        found.append(above)
        above = parent(above)
    return found[::-1]


def covers(areas: Iterable[str], code: str) -> bool:
    """Whether the region is one of these or lies below one."""
    return any(area in (ROOT, code) or code.startswith(f"{area}.") for area in areas)


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
