"""Forecasts of invented histories."""

from collections import defaultdict
from collections.abc import Iterator
from random import Random

from api.readiness.forecast import domain
from api.readiness.forecast.domain import WINDOW_DAYS, UnitHistory
from benchmarks.forecast import generators
from benchmarks.forecast.cases import HORIZONS, Case, ItemCase, evaluate
from benchmarks.forecast.generators import Generator, Item

INSTANTS = [float(day - WINDOW_DAYS) for day in range(WINDOW_DAYS + 1)]


def cases(generator: Generator, seed: str) -> Iterator[Case]:
    """Forecasts of one invented region. Where too little was done in the last days there is none."""
    random = Random(seed)
    items = generators.invent_region(random)
    generator(random, items)
    items_by_history: dict[tuple[int, int], list[Item]] = defaultdict(list)
    for item in items:
        items_by_history[item.root, item.requirement].append(item)
    for horizon in HORIZONS:
        if (case := _case([*items_by_history.values()], horizon)) is not None:
            yield case


def _case(items_of_histories: list[list[Item]], horizon: int) -> Case | None:
    histories = [_history(items, -horizon) for items in items_of_histories]
    pace = domain.estimate_pace(histories, INSTANTS)
    if not pace.is_enough:
        return None
    item_cases = []
    for history, items in zip(histories, items_of_histories, strict=True):
        probabilities = [
            domain.forecast_unit(pace, history._replace(units=1, done_now=done_now), horizon) for done_now in (0, 1)
        ]
        item_cases += [
            ItemCase(probabilities[is_done_now], is_done_now, item.is_done(0))
            for item in items
            for is_done_now in [item.is_done(-horizon)]
        ]
    was_done = sum(it.was_done for it in item_cases)
    return evaluate(horizon, histories, domain.forecast_region(pace, histories, horizon), was_done, item_cases)


def _history(items: list[Item], now: int) -> UnitHistory:
    done = [sum(item.is_done(now + instant) for item in items) for instant in INSTANTS]
    return UnitHistory(items[0].office, items[0].opens - now, items[0].due - now, len(items), done[-1], done)
