"""Retract updates. They stay in the history, marked. The caller of these functions writes the batch."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlmodel import Session

from api.checklists import repository as checklists
from api.checklists.history.domain import State
from api.checklists.history.models import ChecklistUpdate, Retraction
from api.checklists.items import repository as items
from api.checklists.items.domain import ItemKey
from api.core.caller import Caller, Role
from api.core.errors import NotFound, RoleMissing
from api.core.status import Status
from api.db.upsert import chunks
from api.elections import repository as elections
from api.reporting.batch import ReportBatch
from api.reporting.projections.batch_item import BatchItem
from api.reporting.retractions import repository
from api.reporting.retractions.errors import NothingToRetract, RetractOneOfThree, TooManyUpdates
from api.reporting.retractions.schemas import NewRetraction
from api.reporting.updates import errors as updates_errors

MAX_UPDATES = 100_000


@dataclass
class ItemRetraction:
    """One item whose updates were retracted: its status before and after, and how many updates."""

    key: ItemKey
    before: Status
    after: Status
    updates: int


@dataclass
class RetractionOutcome:
    """A retraction, the number of updates that it retracts, and the items that it concerns."""

    retraction: Retraction
    updates: int
    already: int
    """How many of the selected updates were retracted before."""
    items: list[ItemRetraction]


def find_regions(session: Session, caller: Caller, body: NewRetraction) -> list[str]:
    """Return the regions of the updates that the body selects. Raises a refusal if the caller may not select them."""
    _check_selection(caller, body)
    region_codes = repository.selected_regions(session, body)
    if not region_codes or not all(caller.covers(region_code) for region_code in region_codes):
        raise NotFound
    return region_codes


def retract(batch: ReportBatch, body: NewRetraction) -> RetractionOutcome:
    """Retract the updates that the body selects, except those that are retracted already."""
    open_ledgers = batch.ledgers.heads
    selected_updates = repository.selected_updates(batch.session, body, open_ledgers, MAX_UPDATES + 1)
    if len(selected_updates) > MAX_UPDATES:
        raise TooManyUpdates(limit=MAX_UPDATES)
    updates_to_retract = [update for update, retracted_at in selected_updates if retracted_at is None]
    if not updates_to_retract:
        raise NothingToRetract
    updates_by_item = _load_items(batch, updates_to_retract)
    note_id, note_digest = batch.ledgers.add_erasable_text(body.note)
    retraction = batch.add_retraction(note_id)
    item_retractions = []
    for item, updates_of_item in updates_by_item:
        status_before = _status(item.state)
        batch.retract(item, updates_of_item, retraction, {"note": note_digest})
        item_retractions.append(
            ItemRetraction(item.context.key, status_before, _status(item.state), len(updates_of_item))
        )
    already_retracted = len(selected_updates) - len(updates_to_retract)
    return RetractionOutcome(retraction, len(updates_to_retract), already_retracted, item_retractions)


def _check_selection(caller: Caller, body: NewRetraction) -> None:
    """Exactly one way of selecting must be used. A batch or a span of time is for coordinators only."""
    span_fields = (body.token, body.recorded_from, body.recorded_to)
    is_span = all(span_field is not None for span_field in span_fields)
    ways_used = [body.update_id is not None, body.batch is not None, is_span]
    if sum(ways_used) != 1 or (not is_span and any(span_field is not None for span_field in span_fields)):
        raise RetractOneOfThree
    if body.update_id is None and not caller.role.includes(Role.COORDINATOR):
        raise RoleMissing(role=Role.COORDINATOR, has=caller.role)


def _load_items(
    batch: ReportBatch, updates: Sequence[ChecklistUpdate]
) -> list[tuple[BatchItem, list[ChecklistUpdate]]]:
    """Return the items of these updates, each with its updates. Raises a refusal unless the caller may retract all."""
    updates_by_key: dict[ItemKey, list[ChecklistUpdate]] = defaultdict(list)
    for update in updates:
        updates_by_key[update.election, update.region, update.requirement].append(update)
    _preload_regions(batch.session, updates_by_key)
    context_by_key = {item_key: items.context_of_key(batch.session, item_key) for item_key in sorted(updates_by_key)}
    batch.load_items(context_by_key.values())
    items_and_updates = [(batch.items[item_key], updates_by_key[item_key]) for item_key in context_by_key]
    batch.load_histories(items_and_updates)
    if not all(batch.may_retract(item, updates_of_item) for item, updates_of_item in items_and_updates):
        raise updates_errors.RetractionNeedsCoordinator
    return items_and_updates


def _preload_regions(session: Session, item_keys: Collection[ItemKey]) -> None:
    """Read the regions and figures that these items need in a few statements."""
    election_slugs = sorted({slug_of_item for slug_of_item, _, _ in item_keys})
    for region_codes in chunks(sorted({region_code for _, region_code, _ in item_keys})):
        elections.preload_pinned_regions(session, election_slugs, region_codes)
        for election_slug in election_slugs:
            checklists.preload_figures(session, election_slug, region_codes)


def _status(state: State | None) -> Status:
    return state.status if state else Status.UNKNOWN
