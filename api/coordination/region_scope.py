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
    for name, code in (("region", query.region), ("within", query.within)):
        if code is not None:
            regions.region(session, caller, code, pointer=f"query/{name}")


def regions_in_scope(
    session: Session, caller: Caller, codes: Sequence[str], pointer: str = "body/regions/{}"
) -> list[Region]:
    """Return these regions by code. Raises `NotFound` if one of them lies outside the caller's regions.

    `pointer` leads to a code in the request, by its position.
    """
    for position, code in enumerate(codes):
        regions.check_code_format(session, caller, code, pointer.format(position))
    by_code = {it.code: it for it in regions.regions_by_codes(session, [code for code in codes if caller.covers(code)])}
    for position, code in enumerate(codes):
        if code not in by_code:
            raise NotFound(pointer=pointer.format(position))
    return [by_code[code] for code in sorted(by_code)]


def check_covers_all(caller: Caller, codes: Iterable[str]) -> None:
    """Refuse a change of a record that also concerns regions outside the caller's own."""
    if not all(caller.covers(code) for code in codes):
        raise NeedsAllRegions
