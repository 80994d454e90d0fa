"""Take updates back without hiding that they were made; and report that nothing changed."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session

from api.checklists import repository as checklists
from api.checklists.history import domain as history_domain
from api.checklists.history.domain import ItemKey
from api.checklists.history.models import CheckIn, ChecklistUpdate, Retraction
from api.checklists.items import repository as places
from api.core.caller import Actor, Role
from api.core.errors import NotFound, RoleMissing
from api.core.status import Status
from api.db.upsert import chunks
from api.elections import repository as elections
from api.elections.models import Election, ElectionRegion
from api.ledger import writer as ledger_writer
from api.reporting.batch import ReportBatch
from api.reporting.projections import writer as projections_writer
from api.reporting.retractions import repository as retraction_queries
from api.reporting.retractions.errors import NothingToRetract, OneOfThree, TooMany
from api.reporting.schemas import NewCheckIn, NewRetraction
from api.reporting.updates import domain as report_rules
from api.reporting.updates import errors as updates_errors

LARGEST = 100_000


@dataclass
class Changed:
    """One item that a retraction touches."""

    key: ItemKey
    before: Status
    after: Status
    updates: int


@dataclass
class Done:
    retraction: Retraction
    updates: int
    already: int
    items: list[Changed]


def retract(session: Session, actor: Actor, asked: NewRetraction) -> Done:
    _check_shape(actor, asked)
    found = retraction_queries.meant(session, asked, LARGEST + 1)
    if len(found) > LARGEST:
        raise TooMany(limit=LARGEST)
    outside = [it for it, _ in found if not actor.caller.covers(it.region)]
    fresh = [it for it, since in found if since is None]
    if not found or outside:
        raise NotFound
    if not fresh:
        raise NothingToRetract
    desk = ReportBatch(session, actor, ledger_writer.open_ledgers(session, actor, {it.region for it in fresh}))
    retraction, facts = _drafted(desk, asked)
    changed = _take_back(desk, fresh, retraction, facts)
    desk.write()
    return Done(retraction, len(fresh), len(found) - len(fresh), changed)


def _check_shape(actor: Actor, asked: NewRetraction) -> None:
    """Batches and a token's span are for coordinators: they take back what others reported."""
    span = (asked.token, asked.recorded_from, asked.recorded_to)
    ways = [asked.update_id is not None, asked.batch is not None, all(it is not None for it in span)]
    if sum(ways) != 1 or (not ways[2] and any(it is not None for it in span)):
        raise OneOfThree
    if not ways[0] and not actor.caller.role.includes(Role.COORDINATOR):
        raise RoleMissing(role=Role.COORDINATOR, has=actor.caller.role)


def _drafted(desk: ReportBatch, asked: NewRetraction) -> tuple[Retraction, dict[str, Any]]:
    """The retraction, and what the entry of each update says of it."""
    note, note_digest = desk.ledgers.draft(asked.note)
    return desk.retraction(note), {"note": note_digest}


def _take_back(
    desk: ReportBatch, updates: list[ChecklistUpdate], retraction: Retraction, facts: dict[str, Any]
) -> list[Changed]:
    by_item: dict[ItemKey, list[ChecklistUpdate]] = defaultdict(list)
    for it in updates:
        by_item[it.election, it.region, it.requirement].append(it)
    _keep_places(desk.session, by_item)
    found = {key: places.known_place(desk.session, key) for key in sorted(by_item)}
    desk.load(found.values())
    changed = []
    for key, place in found.items():
        item = desk.item(place)
        if not all(desk.may_take_back(item, it) for it in by_item[key]):
            raise updates_errors.AlreadyVerified
        before = _status(item.state)
        desk.take_back(item, {it.id: it for it in by_item[key]}, retraction, facts)
        changed.append(Changed(key, before, _status(item.state), len(by_item[key])))
    return changed


def _keep_places(session: Session, keys: Collection[ItemKey]) -> None:
    """What the rules ask about these places, read in one go."""
    slugs = sorted({election for election, _, _ in keys})
    for codes in chunks(sorted({region for _, region, _ in keys})):
        elections.keep_regions(session, slugs, codes)
        for slug in slugs:
            checklists.keep_figures(session, slug, codes)


def _status(state: history_domain.State | None) -> Status:
    return state.status if state else Status.UNKNOWN


@dataclass
class CheckedIn:
    row: CheckIn
    renewed: list[str]


def check_in(session: Session, actor: Actor, election: Election, pinned: ElectionRegion, new: NewCheckIn) -> CheckedIn:
    """No change to report: renews only the requirements that were named and have been reported."""
    ledgers = ledger_writer.open_ledgers(session, actor, [pinned.region])
    election = elections.election(session, election.slug)  # as it is now that the ledger is locked
    pinned = elections.region(session, election, pinned.region)
    observed_at = new.observed_at or ledgers.at
    report_rules.check_observation(election, actor.caller, observed_at, ledgers.at, new.note)
    known = {it.code for it in checklists.template(session, election).answered_at(pinned.level)}
    if unknown := [code for code in new.requirements if code not in known]:
        raise NotFound(pointer=f"body/requirements/{new.requirements.index(unknown[0])}")
    row = projections_writer.checked_in(ledgers, pinned, sorted({*new.requirements}), observed_at, new.note)
    desk = ReportBatch(session, actor, ledgers)
    seen = [desk.item(places.place(session, election, pinned.region, code)) for code in row.requirements]
    renewed = desk.check_in(row, seen)
    desk.write()
    return CheckedIn(row, renewed)
