"""What will be done by a later instant at the pace of the last days. Pure: no session, clock or HTTP.

The method is an empirical Bayes estimate of a piecewise exponential model with gamma frailties:

1. The unit-days of the last days, during which units were open, are divided into phases by how near the units were to
   their due date. Completions divided by unit-days are the rates of a piecewise exponential model (Holford, Biometrics
   36, 1980; Friedman, Annals of Statistics 10, 1982). Later days count more than earlier ones.
2. Each office has a frailty: it is that much faster or slower. Frailties have a gamma distribution with mean 1. Its
   variance is estimated from the offices, so that one with few unit-days is drawn towards the others (Clayton and
   Kaldor, Biometrics 43, 1987).
3. A unit stays open with the Laplace transform of its office's frailty. A unit that is done is undone again at the rate
   of the last days.
4. The number done is a sum of Bernoulli variables. Its variance includes what the units of an office have in common,
   the overdispersion of the counts (McCullagh and Nelder, Generalized Linear Models, 1989), and a lognormal pace of the
   whole region, which changes as a random walk with a damped trend (Gardner and McKenzie, Management Science 31, 1985).

All times are days from the instant of the forecast, negative before it.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property, lru_cache
from itertools import pairwise
from math import exp, log, sqrt
from statistics import NormalDist, fmean
from typing import NamedTuple

WINDOW_DAYS = 56
"""How many days the pace is estimated from."""
MIN_COMPLETIONS, MIN_ACTIVE_DAYS = 10, 5
"""With fewer completions, or on fewer days, there is no forecast."""
PHASE_ENDS = (-21.0, -10.0, -4.0, -2.0, -1.0, 0.0, 2.0, 7.0)
"""The days past due at which one phase ends and the next begins."""
HALF_LIFE = 21.0
"""A day so many days ago counts half."""
MAX_SHARE_COMPLETED = 0.95
"""The greatest share of the open units of a phase that is taken to be done in a day."""
PHASE_PRIOR = 0.25
"""With how many completions the rate of all phases counts in the rate of each one."""
FRAILTY_PRIOR, FRAILTY_PRIOR_OFFICES = 0.5, 10.0
"""The variance of frailties that is assumed, and with how many offices it counts beside those of the region."""
PACE_PRIOR, PACE_PRIOR_WEEKS = 0.1, 4.0
"""The variance of the region's pace that is assumed, and with how many weeks it counts beside those of the window."""
PACE_DRIFT = 0.005
"""By how much the variance of the pace grows in a day."""
GROWTH_DEVIATION = 0.02
"""The standard deviation that is assumed of how much the logarithm of the pace grows in a day."""
GROWTH_DAYS = 21.0
"""Growth dies away: after so many days a third of it is left."""
WEEK_DAYS = 7.0
PACE_NODES = 15
INTERVAL_ENDS = (0.1, 0.9)
VALUE_SPREAD = 0.7
"""The standard deviation of the logarithm of the days that a value takes to reach its target."""
NORMAL = NormalDist()


class NoForecast(StrEnum):
    """Why there is no forecast."""

    NOTHING_EXPECTED = "nothing_expected"
    """Nothing falls due by the end of polling day."""
    NOT_APPLICABLE = "not_applicable"
    POLLING_OVER = "polling_over"
    TOO_FEW_COMPLETIONS = "too_few_completions"


class UnitHistory(NamedTuple):
    """Units that open and fall due together, and how many of them were done at each instant of the last days."""

    office: Hashable
    """Units with the same office have a pace in common."""
    opens: float
    due: float
    units: int
    done_now: int
    done: Sequence[int]
    """The last days are whole ones: the last instant may lie before now."""


class HistoryDay(NamedTuple):
    """The units of one history on one day, after they opened."""

    day: int
    """The position of the day in the window."""
    office: Hashable
    phase: int
    open_days: float
    """Unit-days during which units were open and not done."""
    done_days: float
    completed: int
    undone: int


class PaceEvidence(NamedTuple):
    """What a forecast rests on."""

    days: int
    """How many days were looked at."""
    completions: int
    reversals: int
    active_days: int
    """The number of days on which anything was done."""


@dataclass(frozen=True)
class Pace:
    """How fast the units of a region were done in the last days."""

    evidence: PaceEvidence
    rates: Sequence[float]
    """How many of the open units are done in a day, by phase."""
    reversal_rate: float
    """How many of the done units are undone in a day."""
    completed_by_office: dict[Hashable, float]
    """Completions, weighted by how recent they are."""
    expected_by_office: dict[Hashable, float]
    """How many they would have been at the rates of all offices."""
    frailty_variance: float
    dispersion: float
    """By how many times the counts vary more than those of independent units; at least 1."""
    pace_variance: float
    growth: "Growth"

    @property
    def is_enough(self) -> bool:
        return self.evidence.completions >= MIN_COMPLETIONS and self.evidence.active_days >= MIN_ACTIVE_DAYS

    def frailty(self, office: Hashable) -> "Gamma":
        """Return the distribution of an office's frailty, given what it completed."""
        prior = 1 / self.frailty_variance
        return Gamma(
            prior + self.completed_by_office.get(office, 0.0), prior + self.expected_by_office.get(office, 0.0)
        )

    @cached_property
    def mean_rate(self) -> float:
        return fmean(self.rates)

    def share_undone(self, days: float) -> float:
        """Return the probability that a unit that is done is not done after some days: of a two-state Markov chain."""
        if not self.reversal_rate:
            return 0.0
        total_rate = self.mean_rate + self.reversal_rate
        return self.reversal_rate / total_rate * (1 - exp(-total_rate * days))


class Growth(NamedTuple):
    """By how much the logarithm of the region's pace grows in a day."""

    mean: float = 0.0
    variance: float = GROWTH_DEVIATION**2
    days_since_estimate: float = 0.0
    """How long ago, on average, the days were that the pace was estimated from."""

    def days(self, days_ahead: float) -> float:
        """Return for how many days the pace has grown, on average over the days ahead: a damped trend."""
        return self.days_since_estimate + GROWTH_DAYS * (1 - exp(-days_ahead / 2 / GROWTH_DAYS))


class Gamma(NamedTuple):
    shape: float
    rate: float

    @property
    def mean(self) -> float:
        return self.shape / self.rate

    def survival(self, hazard: float) -> float:
        """Return the Laplace transform: the probability to survive this cumulative hazard times the variable."""
        return float((1 + hazard / self.rate) ** -self.shape)


def estimate_pace(histories: Sequence[UnitHistory], instants: Sequence[float]) -> Pace:
    """Estimate the pace from what was done at these instants: the ends of the last days."""
    history_days = [*_history_days(histories, instants)]
    weights = [0.5 ** (-(begin + end) / 2 / HALF_LIFE) for begin, end in pairwise(instants)]
    rates = _phase_rates(history_days, weights)
    completed_by_office: dict[Hashable, float] = defaultdict(float)
    expected_by_office: dict[Hashable, float] = defaultdict(float)
    for history_day in history_days:
        completed_by_office[history_day.office] += weights[history_day.day] * history_day.completed
        expected_by_office[history_day.office] += (
            weights[history_day.day] * history_day.open_days * rates[history_day.phase]
        )
    weighted_done_days = sum(weights[history_day.day] * history_day.done_days for history_day in history_days)
    weighted_reversals = sum(weights[history_day.day] * history_day.undone for history_day in history_days)
    frailty_variance = _shrink(
        _excess_variance([(completed_by_office[office], mean) for office, mean in expected_by_office.items()]),
        len(expected_by_office),
        FRAILTY_PRIOR,
        FRAILTY_PRIOR_OFFICES,
    )
    pace = Pace(
        PaceEvidence(
            days=len(weights),
            completions=sum(history_day.completed for history_day in history_days),
            reversals=sum(history_day.undone for history_day in history_days),
            active_days=len({history_day.day for history_day in history_days if history_day.completed}),
        ),
        rates,
        weighted_reversals / weighted_done_days if weighted_done_days else 0.0,
        dict(completed_by_office),
        dict(expected_by_office),
        frailty_variance,
        dispersion=1.0,
        pace_variance=PACE_PRIOR,
        growth=Growth(),
    )
    return _with_variation(pace, history_days, instants, weights)


def _history_days(histories: Iterable[UnitHistory], instants: Sequence[float]) -> Iterator[HistoryDay]:
    spans = [(day, begin, end) for day, (begin, end) in enumerate(pairwise(instants))]
    for office, opens, due, units, _, done in histories:
        for day, begin, end in spans:
            if end <= opens:
                continue
            change = done[day + 1] - done[day]
            yield HistoryDay(
                day,
                office,
                _phase((begin + end) / 2 - due),
                max(0, units - done[day]) * (end - max(begin, opens)),
                done[day] * (end - begin),
                max(0, change),
                max(0, -change),
            )


def _phase(days_past_due: float) -> int:
    return sum(days_past_due >= phase_end for phase_end in PHASE_ENDS)


def _phase_rates(history_days: Iterable[HistoryDay], weights: Sequence[float]) -> list[float]:
    """Return the rate of each phase, drawn towards the rate of all phases where it has few completions."""
    completed, open_days = ([0.0] * (len(PHASE_ENDS) + 1) for _ in range(2))
    for history_day in history_days:
        completed[history_day.phase] += weights[history_day.day] * history_day.completed
        open_days[history_day.phase] += weights[history_day.day] * history_day.open_days
    if not any(completed) or not any(open_days):
        return [0.0 for _ in completed]
    prior_days = PHASE_PRIOR * sum(open_days) / sum(completed)
    shares_completed = [
        (completed_in_phase + PHASE_PRIOR) / (days_in_phase + prior_days)
        for completed_in_phase, days_in_phase in zip(completed, open_days, strict=True)
    ]
    return [-log(1 - min(share, MAX_SHARE_COMPLETED)) for share in shares_completed]


def _with_variation(
    pace: Pace, history_days: Iterable[HistoryDay], instants: Sequence[float], weights: Sequence[float]
) -> Pace:
    """Return the pace with what varies in it: by office and day, and of the whole region from week to week."""
    mean_frailty = {office: pace.frailty(office).mean for office in pace.expected_by_office}
    counts_by_cell: dict[tuple[Hashable, int], list[float]] = defaultdict(lambda: [0.0, 0.0])
    counts_by_week: dict[int, list[float]] = defaultdict(lambda: [0.0, 0.0])
    for history_day in history_days:
        expected = history_day.open_days * pace.rates[history_day.phase] * mean_frailty[history_day.office]
        week = int(-instants[history_day.day + 1] // WEEK_DAYS)
        for counts in (counts_by_cell[history_day.office, history_day.day], counts_by_week[week]):
            counts[0] += history_day.completed
            counts[1] += expected
    total_expected = sum(expected for _, expected in counts_by_cell.values())
    squares = sum((completed - expected) ** 2 for completed, expected in counts_by_cell.values())
    dispersion = max(1.0, squares / total_expected) if total_expected else 1.0
    pace_variance = _shrink(
        _excess_variance([(completed, expected) for completed, expected in counts_by_week.values()], dispersion),
        len(counts_by_week),
        PACE_PRIOR,
        PACE_PRIOR_WEEKS,
    )
    growth = _growth(counts_by_week, dispersion)._replace(
        days_since_estimate=sum(-begin * weight for begin, weight in zip(instants, weights, strict=False))
        / sum(weights)
    )
    return replace(pace, dispersion=dispersion, pace_variance=pace_variance, growth=growth)


def _growth(counts_by_week: Mapping[int, Sequence[float]], dispersion: float) -> Growth:
    """Estimate growth by a weighted regression of the weeks' paces on time, drawn towards none."""
    points = [
        (-week * WEEK_DAYS, log((completed + 1) / (expected + 1)), 1 / (dispersion / (completed + 1) + PACE_PRIOR))
        for week, (completed, expected) in counts_by_week.items()
    ]
    total_weight = sum(weight for *_, weight in points)
    if not total_weight:
        return Growth()
    mean_time = sum(time * weight for time, _, weight in points) / total_weight
    precision = 1 / GROWTH_DEVIATION**2 + sum(weight * (time - mean_time) ** 2 for time, _, weight in points)
    slope = sum(weight * (time - mean_time) * pace for time, pace, weight in points) / precision
    return Growth(slope, 1 / precision)


def _excess_variance(counts_and_means: Sequence[tuple[float, float]], dispersion: float = 1.0) -> float:
    """Return the relative variance of counts beyond that of (overdispersed) Poisson variables, by moments."""
    squared_means = sum(mean * mean for _, mean in counts_and_means)
    if not squared_means:
        return 0.0
    return max(0.0, sum((count - mean) ** 2 - dispersion * mean for count, mean in counts_and_means) / squared_means)


def _shrink(estimate: float, estimate_weight: float, prior: float, prior_weight: float) -> float:
    return (estimate * estimate_weight + prior * prior_weight) / (estimate_weight + prior_weight)


class RegionForecast(NamedTuple):
    """How many units will be done."""

    expected: float
    low: int
    """With a probability of 10 %, it will be fewer."""
    high: int
    """With a probability of 10 %, it will be more."""


def forecast_region(pace: Pace, histories: Sequence[UnitHistory], days_ahead: float) -> RegionForecast:
    """Forecast how many of these units are done after some days."""
    hazards_by_office: dict[Hashable, list[tuple[int, float]]] = defaultdict(list)
    for history in histories:
        if (open_units := history.units - history.done_now) > 0:
            hazards_by_office[history.office].append((open_units, cumulative_hazard(pace, history, days_ahead)))
    done_now, all_units = sum(history.done_now for history in histories), sum(history.units for history in histories)
    share_lost, share_kept = pace.share_undone(days_ahead), 1 - pace.share_undone(days_ahead / 2)
    components = []
    for factor in pace_factors(pace.pace_variance, pace.growth, days_ahead):
        mean, variance = done_now * (1 - share_lost), done_now * share_lost * (1 - share_lost)
        for office, hazards in hazards_by_office.items():
            office_mean, office_variance = _completions(pace.frailty(office), hazards, factor, pace.dispersion)
            mean += office_mean * share_kept
            variance += office_variance * share_kept**2 + office_mean * share_kept * (1 - share_kept)
        components.append(NormalDist(mean, sqrt(variance)))
    low, high = (round(_mixture_quantile(components, share, all_units)) for share in INTERVAL_ENDS)
    return RegionForecast(fmean(component.mean for component in components), max(0, low), min(all_units, high))


def forecast_unit(pace: Pace, history: UnitHistory, days_ahead: float, days_at_pace: float | None = None) -> float:
    """Return the probability that one unit is done after some days.

    `days_at_pace` is how long its value takes to its target at its own pace. Then the two probabilities are averaged:
    an opinion pool with equal weights (Stone, Annals of Mathematical Statistics 32, 1961).
    """
    if history.done_now:
        return 1 - pace.share_undone(days_ahead)
    frailty, hazard = pace.frailty(history.office), cumulative_hazard(pace, history, days_ahead)
    probability = 1 - fmean(
        frailty.survival(factor * hazard) for factor in pace_factors(pace.pace_variance, pace.growth, days_ahead)
    )
    if days_at_pace is not None:
        by_value = NORMAL.cdf(log(days_ahead / days_at_pace) / VALUE_SPREAD)
        probability = (probability + by_value) / 2
    return probability * (1 - pace.share_undone(days_ahead / 2))


class Progress(NamedTuple):
    """How much of a unit was done, from 0 to 1, at a time."""

    at: float
    share: float


def days_to_target(progress: Sequence[Progress]) -> float | None:
    """Return how many days from now a value reaches its target at the pace of the reports of the last days.

    None: fewer than two such reports, or no progress between them, or the target is reached.
    """
    recent = [it for it in progress if it.at >= -WINDOW_DAYS]
    if len(recent) < 2:
        return None
    first, last = recent[0], recent[-1]
    gained = last.share - first.share
    if gained <= 0 or last.at <= first.at or last.share >= 1:
        return None
    return (1 - last.share) / gained * (last.at - first.at)


def cumulative_hazard(pace: Pace, history: UnitHistory, days_ahead: float) -> float:
    """Return the sum of the rates of all phases that an open unit goes through from now on."""
    hazard, begin = 0.0, max(0.0, history.opens)
    phase_ends = (*(history.due + phase_end for phase_end in PHASE_ENDS), days_ahead)
    for rate, phase_end in zip(pace.rates, phase_ends, strict=True):
        end = min(phase_end, days_ahead)
        if end > begin:
            hazard += rate * (end - begin)
            begin = end
    return hazard


@lru_cache(maxsize=256)
def pace_factors(pace_variance: float, growth: Growth, days_ahead: float) -> Sequence[float]:
    """Return equally probable factors by which the whole region may become faster or slower: a lognormal variable."""
    growth_days = growth.days(days_ahead)
    sigma = sqrt(log(1 + pace_variance + PACE_DRIFT * days_ahead) + growth.variance * growth_days**2)
    return tuple(
        exp(growth.mean * growth_days + sigma * NORMAL.inv_cdf((number + 0.5) / PACE_NODES))
        for number in range(PACE_NODES)
    )


def _completions(
    frailty: Gamma, hazards: Sequence[tuple[int, float]], factor: float, dispersion: float
) -> tuple[float, float]:
    """Return the mean and the variance of how many units of an office will be done.

    `hazards` are pairs of a number of units and their cumulative hazard.
    """
    mean = independent_variance = weighted_hazard = 0.0
    units = 0
    for unit_count, hazard in hazards:
        probability = 1 - frailty.survival(factor * hazard)
        units += unit_count
        mean += unit_count * probability
        independent_variance += unit_count * probability * (1 - probability)
        weighted_hazard += unit_count * hazard
    mean_hazard = factor * weighted_hazard / units
    covariance = frailty.survival(2 * mean_hazard) - frailty.survival(mean_hazard) ** 2
    greatest_variance = units * units / 4
    return mean, min(independent_variance * dispersion + units * (units - 1) * covariance, greatest_variance)


def _mixture_quantile(components: Sequence[NormalDist], share: float, highest: int) -> float:
    """Return the quantile of a mixture of equally probable normal distributions, by bisection."""
    low, high = -1.0, highest + 1.0
    for _ in range(40):
        middle = (low + high) / 2
        if fmean(_probability_below(it, middle) for it in components) < share:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def _probability_below(component: NormalDist, value: float) -> float:
    return component.cdf(value) if component.stdev else float(component.mean <= value)
