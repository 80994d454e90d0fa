"""Which regions a caller may name in a filter, record in, and change records of."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from sqlmodel import Session

from api.coordination.errors import NeedsAllRegions
from api.core.caller import Caller
from api.core.errors import NotFound
from api.reference.regions import repository as regions
from api.reference.regions.models import Region


class RegionFilter(Protocol):
    @property
    def region(self) -> str | None: ...

    @property
    def within(self) -> str | None: ...


def check_region_filter(session: Session, caller: Caller, query: RegionFilter) -> None:
    """Refuse a filter that names a region which the caller may not see."""
    for parameter_name, region_code in (("region", query.region), ("within", query.within)):
        if region_code is not None:
            regions.region(session, caller, region_code, pointer=f"query/{parameter_name}")


def regions_in_scope(
    session: Session, caller: Caller, region_codes: Sequence[str], pointer: str = "body/regions/{}"
) -> list[Region]:
    """Return these regions by code. Raises `NotFound` if one of them lies outside the caller's regions.

    `pointer` leads to a code in the request, by its position.
    """
    for position, region_code in enumerate(region_codes):
        regions.check_code_format(session, caller, region_code, pointer.format(position))
    region_by_code = {
        it.code: it
        for it in regions.regions_by_codes(
            session, [region_code for region_code in region_codes if caller.covers(region_code)]
        )
    }
    for position, region_code in enumerate(region_codes):
        if region_code not in region_by_code:
            raise NotFound(pointer=pointer.format(position))
    return [region_by_code[region_code] for region_code in sorted(region_by_code)]


def check_covers_all(caller: Caller, region_codes: Iterable[str]) -> None:
    """Refuse a change of a record that also concerns regions outside the caller's own."""
    if not all(caller.covers(region_code) for region_code in region_codes):
        raise NeedsAllRegions
