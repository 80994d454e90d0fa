"""Which agency is responsible in a region, and what may be recorded of agencies and terms of office.

Pure: no session, no clock, no HTTP.
"""

from collections.abc import Collection, Iterable
from datetime import date
from functools import lru_cache

from api.core.region_codes import ancestors_of
from api.ledger.entries import ledger_of
from api.reference.agencies.errors import DaysReversed, NobodyNamed, NotAGroup, NotInOffice, ParentBelow
from api.reference.agencies.models import Agency, Tenure
from api.reference.agencies.schemas import HandOver


class ResponsibleAgencies:
    """Finds, among some agencies, the nearest one of a function at or above a region."""

    def __init__(self, agencies: Iterable[Agency]) -> None:
        """The first agency counts where several of one function and office sit in one region."""
        self._agency_by_seat_and_function: dict[tuple[str, str, str | None], Agency] = {}
        for agency in agencies:
            self._agency_by_seat_and_function.setdefault((agency.seat, agency.function, agency.office), agency)
        self._of = lru_cache(maxsize=50_000)(self._find)
        self._own_of = lru_cache(maxsize=50_000)(self._find_own)

    def of(self, region_code: str, owed_by: str) -> Agency | None:
        """The agency in the region, else the nearest above it, that does what `owed_by` names.

        `owed_by` is a function, or a function and an office: `police`, `regional_government:health`. Without an office
        only agencies that have none are meant.
        """
        return self._of(region_code, owed_by)

    def own_of(self, region_code: str, owed_by: str) -> Agency | None:
        """The same, but for a regency and what lies below it no agency from outside, and for a province none above.

        An office answers for its own region alone: where a regency has no such office, the province's owes nothing.
        """
        return self._own_of(region_code, owed_by)

    def _find_own(self, region_code: str, owed_by: str) -> Agency | None:
        agency = self._of(region_code, owed_by)
        return None if agency is None or ledger_of(agency.seat) != ledger_of(region_code) else agency

    def _find(self, region_code: str, owed_by: str) -> Agency | None:
        agency_function, _, office = owed_by.partition(":")
        for seat_code in (region_code, *reversed(ancestors_of(region_code))):
            if (
                agency := self._agency_by_seat_and_function.get((seat_code, agency_function, office or None))
            ) is not None:
                return agency
        return None


def check_members(slug: str, member_slugs: Collection[str], *, is_group: bool) -> None:
    """Only a group has members, and never itself."""
    if member_slugs and (not is_group or slug in member_slugs):
        raise NotAGroup(pointer="body/members")


def check_parent(slug: str, parent_and_ancestor_slugs: Collection[str]) -> None:
    """An agency is not below itself: neither its new parent nor an agency above that is the agency itself."""
    if slug in parent_and_ancestor_slugs:
        raise ParentBelow(pointer="body/parent")


def check_somebody_is_named(hand_over: HandOver) -> None:
    """A hand-over names who leaves, who takes over or both; who takes over by official or by name, not by both."""
    if hand_over.ends is None and hand_over.begins is None:
        raise NobodyNamed(pointer="body")
    if hand_over.begins is not None and (hand_over.begins.official is None) == (hand_over.begins.name is None):
        raise NobodyNamed(pointer="body/begins")


def check_tenure_may_end(tenure: Tenure | None, last_day: date) -> Tenure:
    """Return the term. It must exist, have no last day yet, and not begin or be attested after this last day."""
    if tenure is None or tenure.until_on is not None:
        raise NotInOffice(pointer="body/ends/official")
    if any(day is not None and day > last_day for day in (tenure.from_on, tenure.attested_on)):
        raise DaysReversed(pointer="body/ends/until_on")
    return tenure


def check_tenure_may_begin(first_day: date | None, attested_on: date | None, predecessor_last_day: date | None) -> None:
    """A term begins by the day it is attested, and not before the predecessor's last day."""
    is_attested_too_early = first_day and attested_on and attested_on < first_day
    if is_attested_too_early or (first_day and predecessor_last_day and first_day < predecessor_last_day):
        raise DaysReversed(pointer="body/begins/from_on")
