"""Exercises of Siaga itself: reports invented up to polling day, stored and read back as those of an office."""

import tempfile
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

from sqlmodel import Session

from api.checklists.history import domain as history_domain
from api.checklists.history import repository as history_repository
from api.core.as_of import AsOf
from api.core.caller import Caller, Role
from api.core.region_codes import child_towards
from api.core.status import Assurance, Status
from api.db.engine import Database
from api.readiness.forecast import domain, service
from api.readiness.forecast.service import ForecastBasis
from api.readiness.question import ReadinessQuestion
from api.reporting.projections.counters import enclosing_root
from api.simulation import service as simulation_service
from api.simulation.service import ExerciseRequest
from benchmarks.forecast.cases import HORIZONS, Case, ItemCase, evaluate

POLLING_ON = date(2024, 11, 27)
NOW = datetime(2024, 11, 29, tzinfo=UTC)
ELECTION, PROVINCE = "latihan", "65"
REGIONS = ("65", "65.01", "65.02", "65.03", "65.04", "65.71")
CALLER = Caller(UUID(int=0), "benchmark", Role.READER, None, ("ID",), NOW + timedelta(1))


def cases(seed: int) -> Iterator[Case]:
    """Forecasts of a province and its regencies in one exercise."""
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{Path(folder) / 'exercise.db'}")
        request = ExerciseRequest(seed, POLLING_ON, PROVINCE, start=-60, end=1)
        simulation_service.simulate(database, request, now=NOW, made_at=NOW)
        with database.read() as session:
            for region in REGIONS:
                for horizon in HORIZONS:
                    question = ReadinessQuestion(region, ELECTION, as_of=f"H-{horizon}")
                    basis = service.load_basis(session, CALLER, question, NOW)
                    if basis.missing is None:
                        yield _case(session, basis, horizon)
        database.close()


def _case(session: Session, basis: ForecastBasis, horizon: int) -> Case:
    histories = [*basis.histories.values()]
    items = [*_item_cases(session, basis)]
    forecast = domain.forecast_region(basis.pace, histories, basis.days_ahead)
    return evaluate(horizon, histories, forecast, sum(it.was_done for it in items), items)


def _item_cases(session: Session, basis: ForecastBasis) -> Iterator[ItemCase]:
    """Every unit of the histories, as one item. Those that nobody ever reports have no state."""
    snapshot = basis.snapshot
    requirements = snapshot.requirements
    selection = history_repository.items_within(ELECTION, snapshot.region.code, requirements)
    now, then = AsOf(snapshot.time.at), AsOf(basis.until)
    silent_units = {key: it.units for key, it in basis.histories.items()}
    for (region, requirement), item_history in history_repository.load_histories(session, selection).items():
        child = child_towards(snapshot.region.code, enclosing_root(region, snapshot.roots))
        key = next((it for it in basis.histories if it[:2] == (child, requirement)), None)
        if key is None:
            continue
        states = [history_domain.derive_state(requirements[requirement], item_history, it) for it in (now, then)]
        is_done_now, was_done = (
            it is not None and it.status is Status.DONE and it.assurance is not Assurance.DISPUTED for it in states
        )
        progress = []
        if states[0] is not None and states[0].status is Status.IN_PROGRESS:
            progress = service.progress_reports(requirements[requirement], item_history, now, snapshot.time.at)
        unit = basis.histories[key]._replace(units=1, done_now=int(is_done_now))
        days_to_target = domain.days_to_target(progress)
        probability = domain.forecast_unit(basis.pace, unit, basis.days_ahead, days_to_target)
        silent_units[key] -= 1
        yield ItemCase(probability, is_done_now, was_done)
    for key, units in silent_units.items():
        unit = basis.histories[key]._replace(units=1, done_now=0)
        for _ in range(units):
            yield ItemCase(domain.forecast_unit(basis.pace, unit, basis.days_ahead), False, False)
