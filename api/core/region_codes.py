"""What a region's code says about the region, without a database. The scheme of codes is data (`region_scheme.py`).

In every scheme a code begins with its parent's code, the codes of a level are equally long, and the root has a code of
its own, which no other code begins with.
In Indonesia 64.08.04.2001.001 is polling station 001 in village 2001 of district 04 of regency 08 of province 64.
"""

from bisect import bisect_left
from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Literal
from zoneinfo import ZoneInfo

from api.core.region_scheme import INDONESIA, load_scheme, read_scheme

SCHEME = load_scheme()
IS_INDONESIA = read_scheme(INDONESIA.read_text(encoding="utf-8")) == SCHEME
"""Whether regions are coded as those of Indonesia, which is the scheme that comes with Siaga."""
ROOT = SCHEME.root
SEPARATOR = SCHEME.separator
"""What stands between the parts of a code: in Indonesia a dot; it may be nothing."""
LEVELS = SCHEME.levels
CODE_LENGTHS = SCHEME.code_lengths
"""The length of region codes by level, from the root down."""
STORED_LEVELS = LEVELS[: SCHEME.ledger_depth + 1]
"""The levels whose regions have a ledger of their own: in Indonesia nation, province and regency.

What is reported in a regency and below it is in the ledger of the regency, and is stored as totals of the regency. A
province adds its regencies up.
"""
LEDGER_LEVEL = STORED_LEVELS[-1]
"""The lowest of these levels."""
LEVELS_ABOVE_LEDGERS = STORED_LEVELS[:-1]
"""The levels that add up several ledgers. Their past is stored by day only."""
NATION_ZONE = SCHEME.timezone
"""The time zone of the nation as a whole, and of lists that span several zones."""
TIME_ZONES = (NATION_ZONE, *sorted({*SCHEME.timezone_by_region.values()} - {NATION_ZONE}))
LAST_ZONE = min(TIME_ZONES, key=lambda zone: datetime(2026, 1, 1, tzinfo=ZoneInfo(zone)).utcoffset() or timedelta())
"""The zone in which a day ends last: the one that lies farthest west."""

Level = StrEnum("Level", [(slug.upper(), slug) for slug in LEVELS])  # type: ignore[misc]  # its members are data
Level.__doc__ = "The levels of regions, from the nation down; the length of a code gives its level."
if TYPE_CHECKING:
    VotingLevel = str
else:
    VotingLevel = Literal[STORED_LEVELS[1:]]
"""The levels at which offices are voted for."""

LEDGER_CODE_LENGTH = CODE_LENGTHS[SCHEME.ledger_depth]
"""How many characters of a code identify the ledger that holds the entries about the region."""


def parent_of(code: str) -> str | None:
    """The code of the region above, or None for the root."""
    if code == ROOT:
        return None
    depth = depth_of(code)
    return ROOT if depth == 1 else code[: CODE_LENGTHS[depth - 1]]


def ancestors_of(code: str) -> list[str]:
    """The codes above a region, from the nation down to its parent."""
    return [*_ancestors_of(code)]


@lru_cache(maxsize=10_000)
def _ancestors_of(code: str) -> tuple[str, ...]:
    """Cached, because a large request asks thousands of times about a few hundred regions."""
    parent = parent_of(code)
    return () if parent is None else (*_ancestors_of(parent), parent)


def child_towards(code: str, region_code: str) -> str:
    """The child of a region that is, or lies above, another region below it. The region itself leads to itself."""
    return region_code if region_code == code else region_code[: CODE_LENGTHS[depth_of(code) + 1]]


def covers(area_codes: Iterable[str], region_code: str) -> bool:
    """Whether the region is one of the areas or lies below one."""
    return any(
        area_code in (ROOT, region_code) or region_code.startswith(f"{area_code}{SEPARATOR}")
        for area_code in area_codes
    )


def is_code(text: str) -> bool:
    return SCHEME.is_code(text)


def insert_dots(code_without_dots: str) -> str | None:
    """The code that a caller may have meant who left out the separators: 6403 -> 64.03. None: it cannot be one."""
    segments, rest = [], code_without_dots
    for part_length in SCHEME.part_lengths:
        if rest:
            segments.append(rest[:part_length])
            rest = rest[part_length:]
    code = SEPARATOR.join(segments)
    return code if not rest and len(segments) > 1 and is_code(code) else None


def depth_of(code: str) -> int:
    """How many regions lie above."""
    return 0 if code == ROOT else bisect_left(CODE_LENGTHS, len(code), lo=1)


def level_of(code: str) -> str:
    return LEVELS[depth_of(code)]


def timezone_of(code: str) -> str:
    """The IANA name of the region's time zone."""
    for region_code in (code, *reversed(_ancestors_of(code))):
        if region_code in SCHEME.timezone_by_region:
            return SCHEME.timezone_by_region[region_code]
    return NATION_ZONE
