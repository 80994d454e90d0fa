"""Whom a requirement is owed by in a place. Pure: no session, no clock, no HTTP."""

from collections.abc import Iterable

from api.agencies.models import Agency
from api.db.tree import ancestors


def nearest(found: Iterable[Agency], region: str, owed_by: str) -> Agency | None:
    """Of these the one of this function, and office or none, that sits in the region, else nearest above it."""
    function, _, office = owed_by.partition(":")
    seats = [*ancestors(region), region]
    fits = [it for it in found if it.function == function and it.office == (office or None) and it.seat in seats]
    return max(fits, key=lambda it: seats.index(it.seat), default=None)
