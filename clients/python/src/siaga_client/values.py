"""Values of a program as Siaga reads them: in paths, queries and bodies."""

import json
import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from enum import Enum
from typing import Any
from urllib.parse import quote
from uuid import UUID

from siaga_client.times import require_zone

PLACE = re.compile(r"\{(\w+)\}")
"""A place in a path that a parameter fills."""


def fill_path(path: str, parameters: Mapping[str, Any]) -> tuple[str, dict[str, str]]:
    """The path with its places filled, and the other parameters, for the query.

    `from_` means the parameter `from`, because Python reserves that word. What is None is left out; a list is written
    with commas. Raises TypeError for a place without a value.
    """
    named = {name.removesuffix("_"): value for name, value in parameters.items() if value is not None}
    places = PLACE.findall(path)
    missing = [place for place in places if place not in named]
    if missing:
        raise TypeError(f"{path} needs {', '.join(missing)}.")
    filled = PLACE.sub(lambda place: quote(to_text(named[place[1]]), safe=""), path)
    return filled, {name: to_text(value) for name, value in named.items() if name not in places}


def to_text(value: Any) -> str:
    """A value in a path or a query."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Iterable) and not isinstance(value, str):
        return ",".join(to_text(it) for it in value)
    return str(_plain(value) if isinstance(value, date | Enum | UUID) else value)


def to_json(body: Any) -> bytes:
    """A body. Times, days, UUIDs and enumerations may stand in it. Raises ValueError for a time without a zone."""
    return json.dumps(body, default=_plain, ensure_ascii=False, allow_nan=False).encode()


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return require_zone(value).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, UUID):
        return str(value)
    raise TypeError(f"{type(value).__name__} has no place in a request.")
