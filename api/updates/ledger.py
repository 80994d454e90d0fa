"""Keeps items, tallies and revisions in step with the books, in the same transaction."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete
from sqlmodel import Session, col

from api.checklists.models import ChecklistItem
from api.db.conflict import add_up
from api.db.tree import ancestors
from api.moments import end_of
from api.regions.rules import level
from api.status import FAR, Assurance, Status
from api.updates import rules
from api.updates.models import RegionRevision, Tally
from api.updates.queries import Place
from api.updates.rules import Balance, State

TALLY_KEY = ("election", "level", "region", "requirement", "good_until")


def settle(session: Session, place: Place, before: State | None, after: State | None) -> ChecklistItem:
    """The item becomes what `after` says; what changed goes to every region up to the regency."""
    item = session.get(ChecklistItem, place.key)
    old_until = item.good_until if item else FAR
    item = _write_item(session, place, item, after)
    changes = [(old_until, -rules.balance(place.requirement, before))] if before else []
    changes += [(item.good_until, rules.balance(place.requirement, after))] if after else []
    regions = regions_up(place.pinned.region)
    rows = [_row(place, code, until, change) for code in regions for until, change in changes]
    if rows:
        add_up(session, Tally, rows, TALLY_KEY)
        _drop_empty(session, place, regions)
    raise_revisions(session, place.election.slug, regions)
    return item


def regions_up(region: str) -> list[str]:
    """The region and those above it as far as the regency; a province or the nation stands alone."""
    return [region, *(code for code in ancestors(region) if "." in code)]


def raise_revisions(session: Session, election: str, regions: Sequence[str]) -> None:
    rows = [{"election": election, "region": code, "up": 1, "down": 0} for code in sorted(regions)]
    add_up(session, RegionRevision, rows, ("election", "region"))


def good_until(place: Place, renewed_at: datetime) -> datetime:
    zone, last = place.pinned.timezone, timedelta(place.requirement.until or 0)
    return rules.good_until(place.requirement, renewed_at, end_of(place.pinned.polling_on + last, zone), zone)


def _write_item(session: Session, place: Place, item: ChecklistItem | None, after: State | None) -> ChecklistItem:
    """Where all was retracted the row stays, unknown, so that its revision never runs backwards."""
    election, region, requirement = place.key
    found = item or ChecklistItem(
        election=election,
        region=region,
        requirement=requirement,
        status=Status.UNKNOWN,
        assurance=Assurance.NONE,
        revision=0,
    )
    found.status = after.status if after else Status.UNKNOWN
    found.assurance = after.assurance if after else Assurance.NONE
    found.value = after.value if after else None
    found.stage = after.stage if after else None
    found.target = after.update.target if after else None
    found.observed_at = after.update.observed_at if after else None
    found.good_until = good_until(place, after.renewed_at) if after else FAR
    found.update_id = after.update.id if after else None
    found.revision += 1
    session.add(found)
    return found


def _row(place: Place, code: str, until: datetime, change: Balance) -> dict[str, Any]:
    key = (place.election.slug, level(code), code, place.requirement.code, until)
    return {**dict(zip(TALLY_KEY, key, strict=True)), **change._asdict()}


def _drop_empty(session: Session, place: Place, regions: Sequence[str]) -> None:
    """A row that falls to nought goes."""
    session.connection().execute(
        delete(Tally).where(
            col(Tally.election) == place.election.slug,
            col(Tally.requirement) == place.requirement.code,
            col(Tally.region).in_(regions),
            col(Tally.known) == 0,
        )
    )
