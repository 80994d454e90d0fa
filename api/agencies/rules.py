"""Whom a requirement is owed by in a place, and who held an office. Pure: no session, no clock, no HTTP."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from api.agencies.models import Agency, Tenure
from api.db.tree import ancestors


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


def held(tenures: Iterable[Tenure], on: date) -> list[Tenure]:
    """Those known to be held that day. An unknown first or last day reaches as far as the day attested, not further."""
    spans = ((it, it.from_on or it.attested_on, it.until_on or it.attested_on) for it in tenures)
    return [it for it, first, last in spans if first is not None and last is not None and first <= on <= last]
