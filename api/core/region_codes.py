"""Region codes: what a code says about a region, without a database.

A Kemendagri code is the parts from the province down, joined by dots: 64.08.04.2001.001
is a polling station in village 2001 of district 04 of regency 08 of province 64.
A code begins with its parent's code and a dot; ID, the nation, is above all.
"""

import re
from collections.abc import Iterable
from enum import StrEnum

ROOT = "ID"


class Level(StrEnum):
    """A region's level follows from the length of its code."""

    NATION = "nation"
    PROVINCE = "province"
    REGENCY = "regency"
    DISTRICT = "district"
    VILLAGE = "village"
    STATION = "station"


CODE = re.compile(r"ID|[1-9][0-9](\.[0-9]{2}(\.[0-9]{2}(\.[0-9]{4}(\.[0-9]{3})?)?)?)?", re.ASCII)
UNDOTTED = re.compile(r"[1-9][0-9]{3}([0-9]{2}([0-9]{4})?)?", re.ASCII)

WIB, WITA, WIT = "Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"
EASTERN = frozenset({"81", "82", "91", "92", "93", "94", "95", "96"})
CENTRAL = frozenset({"51", "52", "53", "63", "64", "65", "71", "72", "73", "74", "75", "76"})
LEVELS = [level.value for level in Level]
NATION_ZONE = WIB
"""The nation as a whole, and lists over several zones, keep Jakarta's day."""


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


def is_code(text: str) -> bool:
    return CODE.fullmatch(text) is not None


def dotted(text: str) -> str | None:
    """The code somebody may have meant who wrote it without dots: 6403 -> 64.03."""
    if UNDOTTED.fullmatch(text) is None:
        return None
    parts = (text[:2], text[2:4], text[4:6], text[6:])
    return ".".join(part for part in parts if part)


def level(code: str) -> str:
    return LEVELS[0 if code == ROOT else code.count(".") + 1]


def timezone(code: str) -> str:
    province = code[:2]
    if province in EASTERN:
        return WIT
    return WITA if province in CENTRAL else WIB


def search_text(kind: str, name: str, aliases: list[str]) -> str:
    """Lower case, each name closed by a bar so that none runs into the next."""
    return "|".join([f"{kind} {name}".lower(), *sorted(alias.lower() for alias in aliases)])
