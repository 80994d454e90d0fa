"""What a region's code says about the region, without a database.

A Kemendagri code is the numbers from the province down, joined by dots: 64.08.04.2001.001 is polling station 001
in village 2001 of district 04 of regency 08 of province 64. So a code begins with its parent's code and a dot.
ID is the nation, the parent of all provinces.
"""

import re
from collections.abc import Iterable
from enum import StrEnum

ROOT = "ID"


class Level(StrEnum):
    """The levels of regions, from the nation down; the number of a code's dots gives its level."""

    NATION = "nation"
    PROVINCE = "province"
    REGENCY = "regency"
    DISTRICT = "district"
    VILLAGE = "village"
    STATION = "station"


CODE_LENGTHS = (2, 2, 5, 8, 13, 17)
"""The length of region codes by level, from the nation to the station."""
CODE = re.compile(r"ID|[1-9][0-9](\.[0-9]{2}(\.[0-9]{2}(\.[0-9]{4}(\.[0-9]{3})?)?)?)?", re.ASCII)
CODE_WITHOUT_DOTS = re.compile(r"[1-9][0-9]{3}([0-9]{2}([0-9]{4})?)?", re.ASCII)

WIB, WITA, WIT = "Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"
WIT_PROVINCES = frozenset({"81", "82", "91", "92", "93", "94", "95", "96"})
WITA_PROVINCES = frozenset({"51", "52", "53", "63", "64", "65", "71", "72", "73", "74", "75", "76"})
LEVELS = [level.value for level in Level]
NATION_ZONE = WIB
"""The time zone of the nation as a whole, and of lists that span several zones."""


def parent_of(code: str) -> str | None:
    """The code of the region above, or None for the nation."""
    if code == ROOT:
        return None
    return code.rpartition(".")[0] or ROOT


def ancestors_of(code: str) -> list[str]:
    """The codes above a region, from the nation down to its parent."""
    ancestors = []
    ancestor = parent_of(code)
    while ancestor is not None:
        ancestors.append(ancestor)
        ancestor = parent_of(ancestor)
    return ancestors[::-1]


def covers(area_codes: Iterable[str], region_code: str) -> bool:
    """Whether the region is one of the areas or lies below one."""
    return any(area_code in (ROOT, region_code) or region_code.startswith(f"{area_code}.") for area_code in area_codes)


def is_code(text: str) -> bool:
    return CODE.fullmatch(text) is not None


def insert_dots(code_without_dots: str) -> str | None:
    """The code that a caller may have meant who left out the dots: 6403 -> 64.03. None: it cannot be one."""
    if CODE_WITHOUT_DOTS.fullmatch(code_without_dots) is None:
        return None
    numbers = (code_without_dots[:2], code_without_dots[2:4], code_without_dots[4:6], code_without_dots[6:])
    return ".".join(number for number in numbers if number)


def level_of(code: str) -> str:
    return LEVELS[0 if code == ROOT else code.count(".") + 1]


def timezone_of(code: str) -> str:
    """The IANA name of the region's time zone."""
    province_code = code[:2]
    if province_code in WIT_PROVINCES:
        return WIT
    return WITA if province_code in WITA_PROVINCES else WIB
