"""What stands add up to: scores, and the band they put a region in. Pure: no session, no clock, no HTTP.

Sums are integers and scores fractions; only what is printed is cut.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from fractions import Fraction
from math import ceil
from typing import NamedTuple

from api.checklists.models import AddsUpBy, Category, Requirement
from api.checklists.status_at import NO_COUNTERS, Counters, Standing, StatusBreakdown, Thresholds
from api.core.status import Band, Status

PPM = 1_000_000
PLACES = 10_000
"""Scores are printed with four places."""


Ratio = tuple[int, int]
"""Part and whole: cheaper than a fraction where many are added up."""


def by_totals(counted: "Counted", here: StatusBreakdown) -> bool:
    """Values are added up where every unit's target is known from figures; else units are counted."""
    return counted.totals and here.with_target == here.units and here.target > here.idle_target


def fraction(counted: "Counted", here: StatusBreakdown) -> Ratio | None:
    """How much is done, what is unknown counting as nothing; None: nobody has to answer."""
    answering = here.units - here.not_applicable
    if answering == 0:
        return None
    if by_totals(counted, here):
        return _at_most_one(here.counted, here.target - here.idle_target)
    return _at_most_one(here.done * PPM + here.progress_ppm, answering * PPM)


def fraction_of_known(counted: "Counted", here: StatusBreakdown) -> Ratio | None:
    known = here.known - here.not_applicable
    if known == 0:
        return None
    target = here.reported_target - here.idle_target
    if by_totals(counted, here) and target > 0:
        return _at_most_one(here.counted, target)
    return _at_most_one(here.done * PPM + here.progress_ppm, known * PPM)


def _at_most_one(part: int, whole: int) -> Ratio:
    return min(max(part, 0), whole), whole


class Counted(NamedTuple):
    """What a score needs to know of a requirement."""

    code: str
    weight: int
    totals: bool


class Weighed(NamedTuple):
    """A category with its requirements."""

    code: str
    weight: int
    requirements: tuple[Counted, ...]


def scale(requirements: Iterable[Requirement], categories: Iterable[Category]) -> list[Weighed]:
    inside: dict[str, list[Counted]] = defaultdict(list)
    for it in requirements:
        inside[it.category].append(counted(it))
    return [Weighed(it.code, it.weight, tuple(inside[it.code])) for it in categories]


def counted(it: Requirement) -> Counted:
    return Counted(it.code, it.weight, it.adds_up_by is AddsUpBy.TOTALS)


def score(
    scale: Iterable[Weighed],
    found: Mapping[str, Standing],
    part: Callable[[Standing], StatusBreakdown],
    fraction: Callable[[Counted, StatusBreakdown], Ratio | None],
) -> Ratio | None:
    """A weighted mean of categories, each a weighted mean of its requirements; what expects nothing is left out."""
    means = []
    for category in scale:
        here = [(it, found[it.code]) for it in category.requirements if it.code in found]
        parts = [(it.weight, ratio) for it, standing in here if (ratio := fraction(it, part(standing)))]
        if parts:
            means.append((category.weight, _mean(parts)))
    return _mean(means) if means else None


def _mean(parts: Iterable[tuple[int, Ratio]]) -> Ratio:
    """Exact, without looking for the smallest terms."""
    above, below, weights = 0, 1, 0
    for weight, (part, whole) in parts:
        above, below, weights = above * whole + weight * part * below, below * whole, weights + weight
    return above, below * weights


class Term(NamedTuple):
    """One requirement's part in a score."""

    requirement: str
    category: str
    fraction: Fraction
    share: Fraction
    """Of the whole, by its own and its category's weight."""

    @property
    def contribution(self) -> Fraction:
        return self.fraction * self.share


def terms(scale: Iterable[Weighed], fractions: Mapping[str, Ratio | None]) -> list[Term]:
    """The same score taken apart: the contributions add up to it."""
    parts = {
        category: [(it, Fraction(*ratio)) for it in category.requirements if (ratio := fractions.get(it.code))]
        for category in scale
    }
    whole = sum(category.weight for category, found in parts.items() if found)
    return [
        Term(it.code, category.code, found, Fraction(category.weight * it.weight, whole * inside))
        for category, here in parts.items()
        for inside in [sum(it.weight for it, _ in here)]
        for it, found in here
    ]


def total(found: Sequence[Term]) -> Fraction | None:
    return sum((it.contribution for it in found), Fraction(0)) if found else None


def printed(value: Fraction | None) -> float | None:
    """Cut, not rounded: 1 is said of what is wholly done."""
    return None if value is None else cut(value.as_integer_ratio())


def cut(ratio: Ratio | None) -> float | None:
    return None if ratio is None else ratio[0] * PLACES // ratio[1] / PLACES


def printed_parts(parts: Sequence[Fraction]) -> list[float]:
    """Parts that add up to their printed sum: cut, and the rest goes to those that lost most."""
    exact = [it * PLACES for it in parts]
    cut = [int(it) for it in exact]
    order = sorted(range(len(parts)), key=lambda n: (cut[n] - exact[n], n))
    for n in order[: int(sum(exact, Fraction(0))) - sum(cut)]:
        cut[n] += 1
    return [it / PLACES for it in cut]


class Verdict(NamedTuple):
    """A band, why, and the requirements that it hangs on."""

    band: Band
    reason: str
    requirements: tuple[str, ...] = ()


def verdict(found: Mapping[str, Standing], limits: Thresholds, late_children: Fraction | None) -> Verdict:
    """The first band that applies. `late_children`: their share, for a region above the regency."""
    known = sum(it.open.known for it in found.values())
    if not found or not known:
        return Verdict(Band.NO_DATA, "nothing_reported" if found else "nothing_expected")
    late = [code for code, it in found.items() if it.late.undone]
    if late_children is None and late:
        return Verdict(Band.LATE, "critical_overdue", tuple(late))
    if late_children is not None and late_children > limits.late_above:
        return Verdict(Band.LATE, "children_late", tuple(late))
    ahead = sum(it.ahead.units for it in found.values())
    if ahead and Fraction(sum(it.ahead.known for it in found.values()), ahead) < limits.no_data_below:
        return Verdict(Band.NO_DATA, "low_coverage", _which(found, lambda it: it.ahead.unknown))
    if all(it.critical.is_done and it.due.is_done for it in found.values()):
        return Verdict(Band.READY, "all_done")
    for reason, test in RISKS.items():
        if codes := _which(found, test):
            return Verdict(Band.AT_RISK, reason, codes)
    return Verdict(Band.ON_TRACK, "nothing_late")


RISKS: dict[str, Callable[[Standing], int]] = {
    "due_undone": lambda it: it.due.undone + it.due.claimed_idle,
    "due_disputed": lambda it: it.due.disputed,
    "due_expired": lambda it: it.due.expired,
    "due_silent": lambda it: it.due.unknown,
    "critical_soon": lambda it: it.soon.answering - it.soon.done,
}
"""What puts a region at risk, the gravest first."""


def _which(found: Mapping[str, Standing], test: Callable[[Standing], int]) -> tuple[str, ...]:
    return tuple(code for code, it in found.items() if test(it))


class Move(NamedTuple):
    """Units of a requirement that somebody has to see to."""

    requirement: str
    why: str
    units: int


def moves(found: Mapping[str, Standing], limits: Thresholds, judged: Verdict) -> list[Move]:
    """The fewest units that take a region out of its band, the smallest tasks first; none: it is ready."""
    if judged.band is Band.NO_DATA:
        return _to_be_reported(found, limits)
    if judged.band is Band.LATE:
        tasks = [Move(code, "critical_overdue", it.late.undone) for code, it in found.items()]
    elif judged.band is Band.AT_RISK:
        tasks = [Move(code, why, test(it)) for code, it in found.items() for why, test in RISKS.items()]
    else:
        tasks = [Move(code, "critical_undone", it.critical.answering - it.critical.done) for code, it in found.items()]
    return sorted((it for it in tasks if it.units), key=lambda it: (it.units, it.requirement))


def _to_be_reported(found: Mapping[str, Standing], limits: Thresholds) -> list[Move]:
    """As many unknown units as coverage lacks, from the requirements with the most of them."""
    ahead, known = (sum(getattr(it.ahead, name) for it in found.values()) for name in ("units", "known"))
    lacks = max(ceil(ahead * limits.no_data_below) - known, 1 if found else 0)
    tasks = []
    for code, it in sorted(found.items(), key=lambda pair: (-pair[1].ahead.unknown, pair[0])):
        if lacks > 0 and (units := min(it.ahead.unknown or it.open.unknown, lacks)):
            tasks.append(Move(code, "unknown", units))
            lacks -= units
    return tasks


def as_if(status: Status, target: int) -> Counters:
    """One item with this status, settled, and with its whole target where that is done."""
    if status is Status.UNKNOWN:
        return NO_COUNTERS
    if status is Status.NOT_APPLICABLE:
        return Counters(known=1, not_applicable=1, target=target, idle_target=target)
    value = target if status is Status.DONE else 0
    counted = {status.value: 1} if status is not Status.NOT_STARTED else {}
    return Counters(known=1, value=value, target=target, **counted)
