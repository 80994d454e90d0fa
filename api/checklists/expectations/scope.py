"""Into which regions an answer is cut, as SQL."""

from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, func, literal_column
from sqlmodel import col

from api.core.region_codes import ROOT, Level
from api.db.region_tree import below

STORED = (Level.NATION, Level.PROVINCE, Level.REGENCY)
"""Above the regency nothing is added up before it is asked for."""
WIDTHS = (2, 2, 5, 8, 13, 17)
"""How long codes are, from the nation to the station."""


class Grain(NamedTuple):
    """Into which regions an answer is cut: those of these levels, each found by the beginning of a code."""

    levels: tuple[str, ...]
    width: int


def grain_of(code: str) -> Grain:
    """As far as the regency all that is stored; from there on the region and its children."""
    levels, here = [*Level], 0 if code == ROOT else code.count(".") + 1
    if here < len(STORED) - 1:
        return Grain(STORED, WIDTHS[2])
    return Grain(tuple(levels[here : here + 2]), WIDTHS[min(here + 1, len(WIDTHS) - 1)])


def root_of(region: Any, grain: Grain) -> Any:
    """Literal numbers: PostgreSQL does not see that two parameters are one."""
    return func.substr(region, literal_column("1"), literal_column(str(grain.width)))


def cut_into(table: Any, election: Any, code: str, grain: Grain) -> tuple[ColumnElement[bool], ...]:
    return col(table.election) == election, col(table.level).in_(grain.levels), below(table.region, code)
