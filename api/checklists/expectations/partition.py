"""How an area is divided into the regions that an answer shows, as data and as SQL conditions.

For the nation and the provinces these are all regions down to the regency. From the regency down they are the region
and its children. Each of them is called a root: it represents itself and all regions below it that are not shown.
"""

from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, func, literal_column
from sqlmodel import col

from api.core.region_codes import CODE_LENGTHS, LEDGER_CODE_LENGTH, LEVELS, STORED_LEVELS, depth_of
from api.db.region_tree import in_region


class Partition(NamedTuple):
    """The roots of an area: the regions of these levels. Every code below a root begins with the code of the root."""

    levels: tuple[str, ...]
    code_length: int
    """How many characters of a code identify its root."""


def partition_below(region_code: str) -> Partition:
    """The partition of a region and all that lies below it."""
    depth = depth_of(region_code)
    if depth < len(STORED_LEVELS) - 1:
        return Partition(STORED_LEVELS, LEDGER_CODE_LENGTH)
    return Partition(LEVELS[depth : depth + 2], CODE_LENGTHS[min(depth + 1, len(CODE_LENGTHS) - 1)])


def root_expression(region_column: Any, partition: Partition) -> Any:
    """SQL for the root of a region code.

    The numbers are literals because PostgreSQL does not see that two parameters are equal when it groups by them.
    """
    return func.substr(region_column, literal_column("1"), literal_column(str(partition.code_length)))


def in_partition(table: Any, election: Any, region_code: str, partition: Partition) -> tuple[ColumnElement[bool], ...]:
    """SQL conditions for the rows of an election's roots in this region."""
    return col(table.election) == election, col(table.level).in_(partition.levels), in_region(table.region, region_code)
