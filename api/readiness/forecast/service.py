"""Load what forecasts are made from: the present state of a region, and what each of the last days changed."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from sqlmodel import Session

from api.checklists.counters import sum_counters
from api.checklists.expectations import grid as expectations_grid
from api.checklists.history import domain as history_domain
from api.checklists.history import repository as history_repository
from api.checklists.history.domain import AnyUpdate, ItemHistory, stage_index
from api.checklists.items.domain import ItemContext
from api.checklists.models import Measure, Requirement
from api.checklists.status_at import Expectation, Timing
from api.core import time
from api.core.as_of import CURRENT, AsOf
from api.core.caller import Caller
from api.core.region_codes import child_towards
from api.core.status import Assurance, Status
from api.ledger.entries import ledger_of
from api.readiness import service as readiness_service
from api.readiness import totals
from api.readiness.forecast import domain
from api.readiness.forecast.domain import WINDOW_DAYS, NoForecast, Pace, Progress, RegionForecast, UnitHistory
from api.readiness.question import ReadinessQuestion
from api.readiness.snapshot import ReadinessSnapshot
from api.readiness.totals import RegionContext
from api.reporting.projections import counters as projections_counters
from api.reporting.projections import repository as projections
from api.reporting.projections.repository import DailyChange

DAY = timedelta(1)


class HistoryKey(NamedTuple):
    """What the units of one history have in common."""

    child: str
    """The child of the region that they lie in, or the region itself."""
    requirement: str
    timing: Timing


@dataclass(frozen=True)
class ForecastBasis:
    """What the forecasts of a region are made from."""

    snapshot: ReadinessSnapshot
    day_ends: Sequence[datetime]
    """The ends of the last whole days: the days lie between them."""
    histories: Mapping[HistoryKey, UnitHistory]
    """The units that fall due by the end of polling day."""

    @property
    def until(self) -> datetime:
        """The end of polling day."""
        return _end_of_polling_day(self.snapshot)

    @property
    def days_ahead(self) -> float:
        return (self.until - self.snapshot.time.at) / DAY

    @cached_property
    def pace(self) -> Pace:
        instants = [(day_end - self.snapshot.time.at) / DAY for day_end in self.day_ends]
        return domain.estimate_pace([*self.histories.values()], instants)

    @property
    def missing(self) -> NoForecast | None:
        """Why there is no forecast; None: there is one."""
        if self.days_ahead <= 0:
            return NoForecast.POLLING_OVER
        if not self.histories:
            return NoForecast.NOTHING_EXPECTED
        return None if self.pace.is_enough else NoForecast.TOO_FEW_COMPLETIONS

    def histories_of(self, category: str) -> list[UnitHistory]:
        requirements = self.snapshot.requirements
        return [it for key, it in self.histories.items() if requirements[key.requirement].category == category]

    def forecast(self, histories: Iterable[UnitHistory]) -> RegionForecast | None:
        """Forecast how many of these units are done at the end of polling day."""
        return None if self.missing else domain.forecast_region(self.pace, [*histories], self.days_ahead)


def load_basis(session: Session, caller: Caller, question: ReadinessQuestion, now: datetime) -> ForecastBasis:
    """Load the present state of a region, and how many units were done at the end of each of the last days."""
    snapshot = readiness_service.load_snapshot(session, caller, question, now)
    day_ends = _last_day_ends(snapshot.time.at, snapshot.pinned.timezone)
    grid = expectations_grid.load_grid(session, snapshot.election, question.region)
    region_context = RegionContext(session, snapshot.election, grid, question.region)
    if region_context.spans_regencies:
        daily_changes: Iterable[DailyChange] = projections.daily_changes(
            session, snapshot.election.slug, question.region, day_ends[0], day_ends[-1]
        )
    else:
        daily_changes = totals.recompute_daily_changes(region_context)
    return ForecastBasis(snapshot, day_ends, _unit_histories(snapshot, daily_changes, day_ends))


def _end_of_polling_day(snapshot: ReadinessSnapshot) -> datetime:
    return time.end_of_local_day(snapshot.pinned.polling_on, snapshot.pinned.timezone)


def _last_day_ends(at: datetime, zone: str) -> list[datetime]:
    """Return the ends of the last local days that are over, one more than there are days in the window."""
    today = time.local_day(at, zone)
    last_day = today if time.end_of_local_day(today, zone) <= at else today - DAY
    return [time.end_of_local_day(last_day - timedelta(days_ago), zone) for days_ago in range(WINDOW_DAYS, -1, -1)]


def _unit_histories(
    snapshot: ReadinessSnapshot, daily_changes: Iterable[DailyChange], day_ends: Sequence[datetime]
) -> dict[HistoryKey, UnitHistory]:
    """Combine the units of each child that open and fall due together.

    Done are those that are reported done and not disputed, also if their reports need to be renewed.
    """
    region, at = snapshot.region.code, snapshot.time.at
    until = _end_of_polling_day(snapshot)
    expectations_by_key: dict[HistoryKey, list[Expectation]] = defaultdict(list)
    key_by_root_and_requirement: dict[tuple[str, str], HistoryKey] = {}
    for root, expectations in snapshot.expectations_by_root.items():
        for expectation in expectations:
            if expectation.units and expectation.timing.due_at <= until:
                key = HistoryKey(child_towards(region, root), expectation.requirement, expectation.timing)
                expectations_by_key[key].append(expectation)
                key_by_root_and_requirement[root, expectation.requirement] = key
    changes_by_key: dict[HistoryKey, list[int]] = defaultdict(lambda: [0] * len(day_ends))
    for change in daily_changes:
        day_index = bisect_left(day_ends, change.ends_at)
        history_key = key_by_root_and_requirement.get((change.region, change.requirement))
        if history_key is not None and day_index < len(day_ends):
            changes_by_key[history_key][day_index] += change.counters.done
    histories = {}
    for key, expectations in expectations_by_key.items():
        units, done_now = _units_and_done(expectations)
        histories[key] = UnitHistory(
            (key.child, snapshot.requirements[key.requirement].category),
            (key.timing.opens_at - at) / DAY,
            (key.timing.due_at - at) / DAY,
            units,
            done_now,
            [*accumulate(changes_by_key[key])],
        )
    return histories


def _units_and_done(expectations: Iterable[Expectation]) -> tuple[int, int]:
    """Return how many units the requirement applies to, and how many of them are done."""
    units = done = 0
    for expectation in expectations:
        counters = sum_counters([*expectation.counters.values()])
        units += max(expectation.units, counters.known) - counters.not_applicable
        done += counters.done
    return units, min(done, units)


class ItemForecast(NamedTuple):
    """What one item is forecast from, and the probability that it is done at the end of polling day."""

    basis: ForecastBasis
    """Of the regency of the item, or of the part of it that the caller sees."""
    status: Status
    is_disputed: bool
    days_to_target: float | None
    probability: float | None
    missing: NoForecast | None


def load_item_forecast(
    session: Session, caller: Caller, context: ItemContext, question: ReadinessQuestion, now: datetime
) -> ItemForecast:
    """Forecast one item at the pace of its regency and, if its value has moved lately, of the item itself."""
    ledger = ledger_of(context.pinned.region)
    pool_region = ledger if caller.covers(ledger) else context.pinned.region
    basis = load_basis(session, caller, question.for_region(pool_region), now)
    snapshot = basis.snapshot
    as_of = CURRENT if question.as_of is None else AsOf(snapshot.time.at)
    item = history_repository.load_item(session, context, as_of)
    status = item.status if item else Status.UNKNOWN
    is_disputed = item is not None and item.assurance is Assurance.DISPUTED
    history = _history_of(basis, context)
    missing = basis.missing or (NoForecast.NOTHING_EXPECTED if history is None else None)
    if status is Status.NOT_APPLICABLE:
        missing = NoForecast.NOT_APPLICABLE
    if history is None or missing is not None:
        return ItemForecast(basis, status, is_disputed, None, None, missing)
    progress: list[Progress] = []
    if status is Status.IN_PROGRESS:
        item_history = history_repository.load_history(session, context)
        progress = progress_reports(context.requirement, item_history, as_of, snapshot.time.at)
    days_to_target = domain.days_to_target(progress)
    unit = history._replace(units=1, done_now=int(status is Status.DONE and not is_disputed))
    probability = domain.forecast_unit(basis.pace, unit, basis.days_ahead, days_to_target)
    return ItemForecast(basis, status, is_disputed, days_to_target, probability, None)


def _history_of(basis: ForecastBasis, context: ItemContext) -> UnitHistory | None:
    """Return the history that an item is a unit of; None: the item does not fall due by the end of polling day."""
    snapshot = basis.snapshot
    root = projections_counters.enclosing_root(context.pinned.region, snapshot.roots)
    child, requirement_code = child_towards(snapshot.region.code, root), context.requirement.code
    return next(
        (it for key, it in basis.histories.items() if key[:2] == (child, requirement_code)),
        None,
    )


def progress_reports(requirement: Requirement, history: ItemHistory, as_of: AsOf, at: datetime) -> list[Progress]:
    """Return how much of an item was done at each report that counts, in the order of observation.

    Their times are days from `at`. Only counts with a target and ladders have progress.
    """
    updates = sorted(
        (it.update for it in history.updates if history_domain.is_in_force(it, as_of)),
        key=lambda update: (update.observed_at, update.seq),
    )
    return [
        Progress((update.observed_at - at) / DAY, share)
        for update in updates
        if (share := _share_done(requirement, update)) is not None
    ]


def _share_done(requirement: Requirement, update: AnyUpdate) -> float | None:
    """Return how much of an item is done according to a report, from 0 to 1; None: it has no progress."""
    if requirement.measure is Measure.COUNT and update.target:
        return min(1.0, (update.value or 0) / update.target)
    if requirement.measure is Measure.LADDER and requirement.done_from is not None:
        stages_needed = stage_index(requirement, requirement.done_from) + 1
        return min(1.0, (stage_index(requirement, update.stage) + 1) / stages_needed)
    return None
