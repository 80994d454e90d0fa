"""One forecast beside what happened, and the two rivals beside it."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from api.readiness.forecast.domain import WINDOW_DAYS, RegionForecast, UnitHistory

HORIZONS = (30, 14, 8, 2)
"""How many days before the end of polling day forecasts are made."""


class ItemCase(NamedTuple):
    """The probability that an item is done, and whether it was."""

    probability: float
    is_done_now: bool
    was_done: bool


class Case(NamedTuple):
    """One forecast of a region and its items."""

    horizon: int
    units: int
    forecast: RegionForecast
    done_now: int
    was_done: int
    items: int
    brier: float
    """The sum of the squared errors of the items' probabilities."""
    brier_today: float
    """The same if everything stays as it is."""
    brier_line: float
    """The same if the region goes on at its mean pace of the window."""

    @property
    def is_covered(self) -> bool:
        return self.forecast.low <= self.was_done <= self.forecast.high


def evaluate(
    horizon: int, histories: Sequence[UnitHistory], forecast: RegionForecast, was_done: int, items: Sequence[ItemCase]
) -> Case:
    """Score a forecast. `was_done` is how many units were done at the end of polling day."""
    units, done_now = sum(it.units for it in histories), sum(it.done_now for it in histories)
    pace = (sum(it.done[-1] for it in histories) - sum(it.done[0] for it in histories)) / WINDOW_DAYS
    line_probability = min(1.0, max(0.0, pace * horizon / max(1, units - done_now)))
    return Case(
        horizon,
        units,
        forecast,
        done_now,
        was_done,
        len(items),
        _squared_errors((it.probability, it.was_done) for it in items),
        _squared_errors((float(it.is_done_now), it.was_done) for it in items),
        _squared_errors((1.0 if it.is_done_now else line_probability, it.was_done) for it in items),
    )


def _squared_errors(probabilities_and_outcomes: Iterable[tuple[float, bool]]) -> float:
    return sum((probability - outcome) ** 2 for probability, outcome in probabilities_and_outcomes)
