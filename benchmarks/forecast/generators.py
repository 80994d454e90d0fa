"""Invented histories of regions, of different shapes. None of them is drawn from the model of the forecast.

All times are days; polling day ends at 0. The constants of the forecast were chosen on `DEVELOPMENT` with other seeds
than those measured; `TEST` was kept apart.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from math import exp, log
from random import Random

BEGINS_AT = -180


@dataclass
class Item:
    root: int
    category: int
    requirement: int
    opens: float
    due: float
    turns: list[float] = field(default_factory=list)
    """When it was done, undone, done again and so on."""

    @property
    def office(self) -> tuple[int, int]:
        return self.root, self.category

    def is_done(self, at: float) -> bool:
        return sum(turn <= at for turn in self.turns) % 2 == 1


Generator = Callable[[Random, Sequence[Item]], None]
"""Decides when each item of a region is done and undone."""
Hazard = Callable[[Item, int], float]
"""How many of the items like this one that are open are done on a day."""


def invent_region(random: Random) -> list[Item]:
    """Invent the items of a region: some roots, some categories, requirements that open and fall due at any time."""
    items = []
    root_count, requirement = random.choice((3, 6, 10)), 0
    for category in range(random.randint(6, 12)):
        for _ in range(random.randint(4, 9)):
            requirement += 1
            opens = random.uniform(-150, -10)
            due = min(opens + random.uniform(5, 60), random.uniform(-2, 0))
            lies_below = random.random() < 0.3
            for root in range(root_count):
                unit_count = random.randint(2, 8) if lies_below else 1
                items += [Item(root, category, requirement, opens, due) for _ in range(unit_count)]
    return items


def _paces(items: Sequence[Item], draw: Callable[[], float]) -> dict[tuple[int, int], float]:
    return {office: draw() for office in sorted({it.office for it in items})}


def _finish_by_hazard(random: Random, items: Sequence[Item], hazard: Hazard) -> None:
    """Draw, day by day from its opening on, whether an item is done."""
    for item in items:
        for day in range(int(max(BEGINS_AT, item.opens)), 0):
            if random.random() < 1 - exp(-hazard(item, day)):
                item.turns.append(max(item.opens, day + random.random()))
                break


def aging(random: Random, items: Sequence[Item]) -> None:
    """The time that an item takes has a Weibull distribution: the pace rises or falls with the age of an item."""
    shape, scale = random.uniform(0.7, 2.5), random.uniform(10, 40)
    paces = _paces(items, lambda: random.gammavariate(2, 0.5))
    for item in items:
        days_taken = scale / max(0.001, paces[item.office]) * (-log(1 - random.random())) ** (1 / shape)
        if random.random() > 0.05:
            item.turns.append(item.opens + days_taken)


def drifting(random: Random, items: Sequence[Item]) -> None:
    """The pace of the whole region drifts from day to day; near the due date it is higher."""
    usual_level = level = log(random.uniform(0.02, 0.08))
    pace_by_day = {}
    for day in range(BEGINS_AT, 1):
        level += random.gauss(0, 0.1) + 0.03 * (usual_level - level)
        pace_by_day[day] = exp(level)
    paces = _paces(items, lambda: random.lognormvariate(-0.3, 0.8))
    rise = random.uniform(1, 3)

    def hazard(item: Item, day: int) -> float:
        is_near = item.due - 10 < day < item.due + 4
        return pace_by_day[day] * paces[item.office] * (rise if is_near else 1)

    _finish_by_hazard(random, items, hazard)
    _undo(random, items, random.uniform(0, 0.1))


def swelling(random: Random, items: Sequence[Item]) -> None:
    """The pace of the whole region grows or falls by the same share every day, for two months or so."""
    pace, growth, begins_at = random.uniform(0.02, 0.06), random.gauss(0, 0.02), random.uniform(-90, -30)
    paces = _paces(items, lambda: random.gammavariate(3, 1 / 3))
    _finish_by_hazard(
        random, items, lambda item, day: pace * paces[item.office] * exp(growth * max(0.0, day - begins_at))
    )


def steady(random: Random, items: Sequence[Item]) -> None:
    """Every office goes on at its own pace."""
    pace = random.uniform(0.02, 0.07)
    paces = _paces(items, lambda: random.choice((0.2, 0.6, 1, 1, 1.4, 2)))
    _finish_by_hazard(random, items, lambda item, day: pace * paces[item.office])


def rush(random: Random, items: Sequence[Item]) -> None:
    """Items are done around their due dates, in an S-shaped curve; offices are early or late, and some items fail."""
    delays = _paces(items, lambda: random.gauss(0, 4))
    spread, share_failing = random.uniform(1, 4), random.uniform(0.02, 0.12)
    for item in items:
        if random.random() > share_failing:
            position = random.uniform(0.001, 0.999)
            done_at = item.due + delays[item.office] + spread * log(position / (1 - position))
            item.turns.append(max(item.opens, done_at))


def stalled(random: Random, items: Sequence[Item]) -> None:
    """The whole region stops for one to three weeks, then goes on, often faster than before."""
    pace, rise = random.uniform(0.03, 0.07), random.uniform(1, 2.5)
    stops_at = random.uniform(-60, -12)
    resumes_at = stops_at + random.uniform(8, 20)
    paces = _paces(items, lambda: random.uniform(0.3, 1.7))

    def hazard(item: Item, day: int) -> float:
        if stops_at <= day < resumes_at:
            return 0.0
        return pace * paces[item.office] * (rise if day >= resumes_at else 1)

    _finish_by_hazard(random, items, hazard)


def reversals(random: Random, items: Sequence[Item]) -> None:
    """Much of what is done is undone after days, and done again."""
    random.choice((steady, rush))(random, items)
    _undo(random, items, random.uniform(0.1, 0.25))


def batches(random: Random, items: Sequence[Item]) -> None:
    """Each office reports on one day of the week, and leaves out some weeks."""
    random.choice((steady, rush))(random, items)
    weekdays = _paces(items, lambda: random.randrange(7))
    skipped_weeks = {(office, week) for office in weekdays for week in range(-40, 1) if random.random() < 0.25}
    for item in items:
        if item.turns:
            week = int((item.turns[0] - weekdays[item.office]) // 7) + 1
            while (item.office, week) in skipped_weeks:
                week += 1
            item.turns = [week * 7 + weekdays[item.office]]


def final_rush(random: Random, items: Sequence[Item]) -> None:
    """The pace of the whole region rises towards polling day."""
    pace, days_of_rise = random.uniform(0.005, 0.02), random.uniform(12, 30)
    paces = _paces(items, lambda: random.expovariate(1) + 0.2)
    _finish_by_hazard(random, items, lambda item, day: pace * paces[item.office] * (1 + 6 * exp(day / days_of_rise)))


def _undo(random: Random, items: Sequence[Item], share: float) -> None:
    """Undo this share of what is done, and do it again, which may be undone once more."""
    for item in items:
        at = item.turns[-1] if item.turns else 1.0
        while at < 0 and random.random() < share:
            undone_at = at + random.expovariate(1 / 7)
            at = undone_at + random.expovariate(1 / 6)
            item.turns += [undone_at, at]


DEVELOPMENT: dict[str, Generator] = {"aging": aging, "drifting": drifting, "swelling": swelling}
TEST: dict[str, Generator] = {
    "steady": steady,
    "rush": rush,
    "stalled": stalled,
    "reversals": reversals,
    "batches": batches,
    "final_rush": final_rush,
}
