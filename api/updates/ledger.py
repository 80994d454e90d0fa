"""Keeps items, tallies and revisions in step with the books, in the same transaction."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from itertools import groupby
from typing import Any

from sqlalchemy import delete
from sqlmodel import Session, col

from api.checklists import queries as checklists
from api.checklists import rules as checklist_rules
from api.checklists.models import ChecklistItem, Requirement
from api.db import prepared
from api.db.prepared import vars_of
from api.db.tree import ancestors
from api.db.upsert import CHUNK
from api.elections import queries as elections
from api.elections.models import Election
from api.history.chain import Books
from api.history.rules import book_of
from api.moments import end_of
from api.regions.rules import level
from api.status import FAR, Assurance, Status
from api.updates import queries, rules
from api.updates.models import MovedTarget, RegionRevision, Tally
from api.updates.rules import Balance, Place, State

TALLY_KEY = ("election", "level", "region", "requirement", "good_until")
_PUT_ITEM = prepared.put(ChecklistItem, "election", "region", "requirement")
_ADD_TALLY = prepared.add_up(Tally, *TALLY_KEY)
_RAISE = prepared.add_up(RegionRevision, "election", "region")


def settle(session: Session, place: Place, before: State | None, after: State | None) -> ChecklistItem:
    """The item becomes what `after` says; what changed goes to every region up to the regency."""
    old = queries.kept_item(session, place)
    item = _item(place, after, old.revision + 1)
    _PUT_ITEM.run(session, [vars_of(item)])
    regions = regions_up(place.pinned.region)
    changes = _changes(place.requirement, before, old.good_until, after, item.good_until)
    _ADD_TALLY.run(session, [_row(place, code, until, change) for code in regions for until, change in changes])
    if any(change.known < 0 for _, change in changes):
        _drop_empty(session, place, regions)
    raise_revisions(session, place.election.slug, regions)
    return item


def _changes(
    requirement: Requirement, before: State | None, was: datetime, after: State | None, until: datetime
) -> list[tuple[datetime, Balance]]:
    """What the tallies gain and lose; where a report holds for as long as the one before, in one."""
    less = [(was, -rules.balance(requirement, before))] if before else []
    more = [(until, rules.balance(requirement, after))] if after else []
    if less and more and was == until:
        return [(until, less[0][1].plus(more[0][1]))]
    return less + more


def regions_up(region: str) -> list[str]:
    """The region and those above it as far as the regency; a province or the nation stands alone."""
    return [region, *(code for code in ancestors(region) if "." in code)]


def raise_revisions(session: Session, election: str, regions: Sequence[str]) -> None:
    rows = [{"election": election, "region": code, "up": 1, "down": 0} for code in sorted(regions)]
    _RAISE.run(session, rows)


def good_until(place: Place, renewed_at: datetime) -> datetime:
    zone, last = place.pinned.timezone, timedelta(place.requirement.until or 0)
    return rules.good_until(place.requirement, renewed_at, end_of(place.pinned.polling_on + last, zone), zone)


def _item(place: Place, after: State | None, revision: int) -> ChecklistItem:
    """Where all was retracted the row stays, unknown, so that its revision never runs backwards."""
    if after is not None:
        return rules.item(place.requirement, place.pinned, after, revision)
    election, region, requirement = place.key
    return ChecklistItem(
        election=election,
        region=region,
        requirement=requirement,
        status=Status.UNKNOWN,
        assurance=Assurance.NONE,
        good_until=FAR,
        revision=revision,
    )


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


@contextmanager
def figures_change(session: Session, books: Books, regions: Sequence[str]) -> Iterator[list[MovedTarget]]:
    """What is done to the figures of these regions inside moves the items that are measured against them.

    In elections that are open; each with its entry. The books of the regions are locked already.
    """
    moved: list[MovedTarget] = []
    running = elections.running(session, books.at)
    before = [_figures(session, it, regions) for it in running]
    yield moved
    for election, old in zip(running, before, strict=True):
        new = _figures(session, election, regions)
        changed = [code for code in regions if old.get(code) != new.get(code)]
        raise_revisions(session, election.slug, sorted({it for code in changed for it in regions_up(code)}))
        for chunk in _chunks(changed):
            for place, _ in queries.counted(session, election, chunk):
                moved += _measure_anew(session, books, place, new.get(place.pinned.region, {}))


def follow_value(session: Session, books: Books, place: Place, before: State | None, after: State | None) -> None:
    """Items that are measured against the value of this one are derived anew: ballots sorted of those received."""
    if (before and before.value) == (after and after.value):
        return
    if checklist_rules.evaluated(books.at, place.election.closed_at).closed:
        return
    for other, _ in queries.counted_against(session, place):
        _measure_anew(session, books, other, checklists.figures(session, place.election.slug, place.pinned.region))


def _measure_anew(session: Session, books: Books, place: Place, figures: dict[str, int]) -> list[MovedTarget]:
    """The item against the target of now, with an entry if that is another one."""
    history = queries.history(session, place)
    before, target = rules.fold(place.requirement, *history), queries.target(session, place, figures).value
    if before is None or before.target == target:
        return []
    election, region, requirement = place.key
    facts = {"election": election, "region": region, "requirement": requirement, "was": before.target, "is": target}
    seq = books.append(region, "target.moved", "/".join(place.key), facts)
    row = MovedTarget(
        book=book_of(region),
        seq=seq,
        election=election,
        region=region,
        requirement=requirement,
        was=before.target,
        target=target,
        recorded_at=books.at,
    )
    session.add(row)
    settle(session, place, before, rules.fold(place.requirement, *history._replace(moved=[*history.moved, row])))
    return [row]


def follow_day(session: Session, election: Election, region: str) -> None:
    """Reports that age hold for another time where the polling day moved. Everything below has another calendar."""
    for code, found in groupby(queries.aging(session, election, region), lambda it: it.place.pinned.region):
        aging = list(found)
        histories = queries.histories(session, election.slug, code, [it.item.requirement for it in aging])
        for place, item in aging:
            state = rules.fold(place.requirement, *histories[code, place.requirement.code])
            if state is not None and good_until(place, state.renewed_at) != item.good_until:
                settle(session, place, state, state)
    raised = {"election": election.slug, "region": region, "up": 1, "down": 1}
    _RAISE.run(session, [raised])


def _figures(session: Session, election: Election, regions: Sequence[str]) -> dict[str, dict[str, int]]:
    """The preferred figures of those that take part."""
    return {
        code: kinds
        for chunk in _chunks(regions)
        for code, kinds in checklists.figures_of(session, election.slug, chunk).items()
    }


def _chunks(codes: Sequence[str]) -> list[Sequence[str]]:
    return [codes[start : start + CHUNK] for start in range(0, len(codes), CHUNK)]
