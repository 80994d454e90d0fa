"""Whom a requirement is owed by in a place. Pure: no session, no clock, no HTTP."""

from collections.abc import Iterable
from typing import Any

from api.core.region_codes import ancestors
from api.reference.agencies.models import Agency


class Owners:
    """Of these agencies the one of a function, and office or none, that sits in a region, else nearest above it."""

    def __init__(self, found: Iterable[Agency]) -> None:
        self._seated: dict[tuple[Any, ...], Agency] = {}
        for it in found:
            self._seated.setdefault((it.seat, it.function, it.office), it)

    def of(self, region: str, owed_by: str) -> Agency | None:
        function, _, office = owed_by.partition(":")
        seats = [region, *reversed(ancestors(region))]
        return next((it for seat in seats if (it := self._seated.get((seat, function, office or None)))), None)


def nearest(found: Iterable[Agency], region: str, owed_by: str) -> Agency | None:
    return Owners(found).of(region, owed_by)
