"""Scores: how much of what a region has to do is done. Pure: no session, clock or HTTP.

A score is a weighted mean of categories; a category is a weighted mean of its requirements. Sums are integers and
ratios are exact; a value is truncated only when it is shown.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple

from api.checklists.counters import PPM
from api.checklists.models import AddsUpBy, Category, Requirement
from api.checklists.status_at import RequirementBreakdown, StatusBreakdown

SCORE_STEPS = 10_000
"""A score is shown with four decimal places."""

Ratio = tuple[int, int]
"""Numerator and denominator. Many of them add up faster than `Fraction` does."""


class ScoredRequirement(NamedTuple):
    """What a score depends on in a requirement."""

    code: str
    weight: int
    prefers_totals: bool
    """Whether values and targets are added up where all targets are known. Otherwise units are counted."""


class ScoredCategory(NamedTuple):
    code: str
    weight: int
    requirements: tuple[ScoredRequirement, ...]


class Scores(NamedTuple):
    """The three scores of a region or a category, from 0 to 1. None: nothing to compute a score from."""

    score: float | None
    """An unknown unit counts as not done, so this is a lower bound."""
    score_of_known: float | None
    """The score of the reported units alone."""
    due_score: float | None
    """The score of the units that are past due."""


NO_SCORES = Scores(None, None, None)


def scored_requirement(requirement: Requirement) -> ScoredRequirement:
    return ScoredRequirement(requirement.code, requirement.weight, requirement.adds_up_by is AddsUpBy.TOTALS)


def scored_categories(requirements: Iterable[Requirement], categories: Iterable[Category]) -> list[ScoredCategory]:
    """Group the requirements by category, in the order of the categories."""
    requirements_by_category: dict[str, list[ScoredRequirement]] = defaultdict(list)
    for requirement in requirements:
        requirements_by_category[requirement.category].append(scored_requirement(requirement))
    return [
        ScoredCategory(category.code, category.weight, tuple(requirements_by_category[category.code]))
        for category in categories
    ]


class CategoryMeans(NamedTuple):
    """The weighted means of a category's requirements. Requirements without a fraction are left out."""

    weight: int
    is_reported: bool
    """Whether any unit is reported."""
    done: Ratio | None
    known_done: Ratio | None
    due_done: Ratio | None


def category_means(category: ScoredCategory, breakdowns: Mapping[str, RequirementBreakdown]) -> CategoryMeans:
    """Return the means of a category, given the breakdown of each requirement by its code."""
    is_reported = False
    done: list[tuple[int, Ratio]] = []
    known_done: list[tuple[int, Ratio]] = []
    due_done: list[tuple[int, Ratio]] = []
    for requirement in category.requirements:
        breakdown = breakdowns.get(requirement.code)
        if breakdown is None:
            continue
        is_reported = is_reported or breakdown.open.known > 0
        for weighted_ratios, ratio in (
            (done, fraction_done(requirement, breakdown.open)),
            (known_done, fraction_of_known_done(requirement, breakdown.open)),
            (due_done, fraction_done(requirement, breakdown.due)),
        ):
            if ratio is not None:
                weighted_ratios.append((requirement.weight, ratio))
    return CategoryMeans(
        category.weight, is_reported, _weighted_mean(done), _weighted_mean(known_done), _weighted_mean(due_done)
    )


def scores(categories: Iterable[ScoredCategory], breakdowns: Mapping[str, RequirementBreakdown]) -> Scores:
    """Return the scores, given the breakdown of each requirement by its code."""
    return scores_of([category_means(category, breakdowns) for category in categories])


def scores_of(means: Collection[CategoryMeans]) -> Scores:
    """Return the weighted means of these categories. Categories without a mean are left out.

    Without any report there is no score: unknown is not the same as not ready.
    """
    if not any(it.is_reported for it in means):
        return NO_SCORES
    return Scores(
        score=truncate(_weighted_mean([(it.weight, it.done) for it in means if it.done])),
        score_of_known=truncate(_weighted_mean([(it.weight, it.known_done) for it in means if it.known_done])),
        due_score=truncate(_weighted_mean([(it.weight, it.due_done) for it in means if it.due_done])),
    )


def fraction_done(requirement: ScoredRequirement, counts: StatusBreakdown) -> Ratio | None:
    """Return how much of a requirement is done. An unknown unit is not done. None: it applies to no unit."""
    if counts.applicable == 0:
        return None
    if uses_totals(requirement, counts):
        return _between_zero_and_one(counts.counted, counts.target - counts.not_applicable_target)
    return _between_zero_and_one(counts.done * PPM + counts.progress_ppm, counts.applicable * PPM)


def fraction_of_known_done(requirement: ScoredRequirement, counts: StatusBreakdown) -> Ratio | None:
    """Return how much of the reported units is done. None: it applies to no reported unit."""
    known_units = counts.known - counts.not_applicable
    if known_units == 0:
        return None
    target = counts.reported_target - counts.not_applicable_target
    if uses_totals(requirement, counts) and target > 0:
        return _between_zero_and_one(counts.counted, target)
    return _between_zero_and_one(counts.done * PPM + counts.progress_ppm, known_units * PPM)


def uses_totals(requirement: ScoredRequirement, counts: StatusBreakdown) -> bool:
    """Whether values are added up. That needs a target from figures for every unit; otherwise units are counted."""
    return (
        requirement.prefers_totals
        and counts.with_target == counts.units
        and counts.target > counts.not_applicable_target
    )


def _between_zero_and_one(numerator: int, denominator: int) -> Ratio:
    return min(max(numerator, 0), denominator), denominator


def _weighted_mean(weighted_ratios: Collection[tuple[int, Ratio]]) -> Ratio | None:
    """Return the exact mean, without reducing the ratio to its smallest terms; None where there are no ratios."""
    if not weighted_ratios:
        return None
    sum_numerator, sum_denominator, total_weight = 0, 1, 0
    for weight, (numerator, denominator) in weighted_ratios:
        sum_numerator = sum_numerator * denominator + weight * numerator * sum_denominator
        sum_denominator *= denominator
        total_weight += weight
    return sum_numerator, sum_denominator * total_weight


class ScoreTerm(NamedTuple):
    """What one requirement contributes to a score."""

    requirement: str
    category: str
    fraction: Fraction
    """How much of the requirement is done."""
    share: Fraction
    """The requirement's share of the whole score, by its own weight and its category's."""

    @property
    def contribution(self) -> Fraction:
        return self.fraction * self.share


def score_terms(
    categories: Iterable[ScoredCategory], ratio_by_requirement: Mapping[str, Ratio | None]
) -> list[ScoreTerm]:
    """Split a score into one term a requirement. The shares add up to 1, and the contributions to the score."""
    fractions_by_category = {
        category: [
            (requirement, Fraction(*ratio))
            for requirement in category.requirements
            if (ratio := ratio_by_requirement.get(requirement.code))
        ]
        for category in categories
    }
    total_weight = sum(
        category.weight for category, requirement_fractions in fractions_by_category.items() if requirement_fractions
    )
    terms = []
    for category, requirement_fractions in fractions_by_category.items():
        category_weight = sum(requirement.weight for requirement, _ in requirement_fractions)
        for requirement, fraction in requirement_fractions:
            share = Fraction(category.weight * requirement.weight, total_weight * category_weight)
            terms.append(ScoreTerm(requirement.code, category.code, fraction, share))
    return terms


def sum_of_terms(terms: Sequence[ScoreTerm]) -> Fraction | None:
    """Return the score that the terms add up to, or None where there are none."""
    return sum((term.contribution for term in terms), Fraction(0)) if terms else None


def truncate(ratio: Ratio | None) -> float | None:
    """Cut a ratio to four places. It is not rounded, so that 1 means wholly done."""
    return None if ratio is None else ratio[0] * SCORE_STEPS // ratio[1] / SCORE_STEPS


def truncate_fraction(fraction: Fraction | None) -> float | None:
    """Cut a fraction to four places. It is not rounded, so that 1 means wholly done."""
    return None if fraction is None else truncate(fraction.as_integer_ratio())


def truncate_to_sum(summands: Sequence[Fraction]) -> list[float]:
    """Cut the summands to four places so that they add up to their truncated sum.

    The steps that truncation loses go to the summands that lost most (the largest remainder method).
    """
    exact_steps = [summand * SCORE_STEPS for summand in summands]
    steps = [int(exact_step) for exact_step in exact_steps]
    indices_by_loss = sorted(range(len(summands)), key=lambda index: (steps[index] - exact_steps[index], index))
    lost_steps = int(sum(exact_steps, Fraction(0))) - sum(steps)
    for index in indices_by_loss[:lost_steps]:
        steps[index] += 1
    return [step / SCORE_STEPS for step in steps]
