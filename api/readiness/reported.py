"""What a region is expected to report together with what it has reported, at an instant and at an earlier one."""

from collections import defaultdict
from collections.abc import Callable, Container, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from api.checklists.expectations.grid import ReportedCounters
from api.checklists.expectations.partition import partition_below
from api.checklists.status_at import Expectation, RegionExpectations
from api.core.as_of import AsOf
from api.core.region_codes import LEVELS_ABOVE_LEDGERS, ROOT, child_towards, level_of
from api.core.time import NEVER, next_day_end
from api.db.reference_cache import cached_by_revision
from api.ledger.entries import ledger_of
from api.readiness import repository, totals
from api.readiness.evaluation import EvaluationPoint
from api.readiness.question import ReadinessQuestion
from api.readiness.repository import ChangeCounts
from api.readiness.totals import RegionContext

STORED_PARTITION = partition_below(ROOT)


class ReportedExpectations(NamedTuple):
    """Expectations of a region, filled with what was reported as of an instant."""

    by_region: Mapping[str, RegionExpectations]
    """The region without its children, and each child with all below it: they do not overlap."""
    total: RegionExpectations
    """The whole region."""
    earlier_total: RegionExpectations | None
    """The whole region as of the earlier instant. None: the question does not ask what has changed."""

    def only(self, requirements: Container[str]) -> "ReportedExpectations":
        """Return the same for some requirements."""
        expectations_by_region = {
            region_code: expectations.only(requirements) for region_code, expectations in self.by_region.items()
        }
        earlier_total = None if self.earlier_total is None else self.earlier_total.only(requirements)
        return ReportedExpectations(expectations_by_region, self.total.only(requirements), earlier_total)


def load_reported_expectations(
    context: RegionContext, earlier_context: RegionContext, question: ReadinessQuestion, point: EvaluationPoint
) -> ReportedExpectations:
    """Load what was reported as of the evaluation point.

    If the question asks what has changed, also as of the earlier instant, with the expectations of `earlier_context`.
    """
    load_expectations = _load_nation_or_province if context.spans_regencies else _load_within_regency
    return load_expectations(context, earlier_context, question, point)


def _load_nation_or_province(
    context: RegionContext, earlier_context: RegionContext, question: ReadinessQuestion, point: EvaluationPoint
) -> ReportedExpectations:
    """Load a nation or province: the present from stored totals, the past from stored daily totals."""
    change_counts = repository.change_counts_by_region(context.session, context.election.slug, context.region)
    if point.is_past or question.is_what_if:
        counters = _counters_from_totals(context, question, point)
        expectations_by_region: Mapping[str, RegionExpectations] = _by_child(
            context.grid.with_reports(counters), context.region
        )
        total_expectations = _total_of(expectations_by_region)
    else:
        expectations_by_region, total_expectations = _cached_expectations(context, change_counts)
    if not question.with_change:
        return ReportedExpectations(expectations_by_region, total_expectations, None)
    since = point.time.since
    if since == point.time.at:
        return ReportedExpectations(expectations_by_region, total_expectations, total_expectations)
    past_day_changes = sum(counts.past_days for counts in change_counts.values())
    earlier_total = _earlier_total(
        earlier_context,
        question,
        point,
        past_day_changes,
        lambda: totals.counters_at_end_of_day(earlier_context, since),
    )
    return ReportedExpectations(expectations_by_region, total_expectations, earlier_total)


def _load_within_regency(
    context: RegionContext, earlier_context: RegionContext, question: ReadinessQuestion, point: EvaluationPoint
) -> ReportedExpectations:
    """Load a regency or a region below one: the past by recomputing the items that have changed since."""
    present_counters = totals.current_counters(context, context.partition, context.grid.roots)
    counters = totals.recompute_counters_as_of(context, present_counters, point.as_of)
    if question.assume is not None:
        counters = totals.with_assumptions(context, counters, question.assume, point.as_of)
    expectations_by_region = _by_child(context.grid.with_reports(counters), context.region)
    total_expectations = _total_of(expectations_by_region)
    if not question.with_change:
        return ReportedExpectations(expectations_by_region, total_expectations, None)
    earlier_as_of = AsOf(point.time.since, point.as_of.recorded_by)
    past_day_changes = repository.count_past_day_changes(
        context.session, context.election.slug, ledger_of(context.region)
    )
    earlier_total = _earlier_total(
        earlier_context,
        question,
        point,
        past_day_changes,
        lambda: totals.recompute_counters_as_of(earlier_context, present_counters, earlier_as_of),
    )
    return ReportedExpectations(expectations_by_region, total_expectations, earlier_total)


def _counters_from_totals(
    context: RegionContext, question: ReadinessQuestion, point: EvaluationPoint
) -> ReportedCounters:
    """Return the counters of a nation or province in the past or with assumptions: these are not cached."""
    counters: ReportedCounters
    if point.is_past or context.grid.has_other_polling_day:
        counters = totals.counters_at_end_of_day(context, point.time.at if point.is_past else NEVER)
    else:
        counters = totals.current_counters(context, STORED_PARTITION, context.grid.roots)
    if question.assume is None:
        return counters
    return totals.with_assumptions(context, counters, question.assume, point.as_of)


def _cached_expectations(
    context: RegionContext, change_counts: Mapping[str, ChangeCounts]
) -> tuple[Mapping[str, RegionExpectations], RegionExpectations]:
    """Return the present expectations by child, and their total, and compute only what has changed since last time.

    They are cached by regency. For the nation they are also combined by province, and by groups of provinces whose
    codes differ in the last character: one group for each large island.
    """
    grid, election, region = context.grid, context.election.slug, context.region

    def load_roots(roots: list[str]) -> dict[str, RegionExpectations]:
        counters = totals.current_counters(context, STORED_PARTITION, roots)
        return {root: RegionExpectations(grid.with_reports(counters, [root])) for root in roots}

    revision_by_root = {root: change_counts.get(root, ChangeCounts()).all_days for root in grid.roots}
    expectations_by_root = cached_by_revision(context.session, f"roots of {election}", revision_by_root, load_roots)
    if level_of(region) == LEVELS_ABOVE_LEDGERS[-1]:
        return expectations_by_root, _total_of(expectations_by_root)
    expectations_by_child = _cached_combinations(
        context,
        f"children of {region} in {election}",
        expectations_by_root,
        revision_by_root,
        partial(child_towards, region),
    )
    revision_by_child = {
        child_code: sum(revision_by_root[root] for root in expectations.by_root)
        for child_code, expectations in expectations_by_child.items()
    }
    expectations_by_group = _cached_combinations(
        context,
        f"groups of {region} in {election}",
        expectations_by_child,
        revision_by_child,
        lambda child_code: child_code[:-1],
    )
    return expectations_by_child, _total_of(expectations_by_group)


def _cached_combinations(
    context: RegionContext,
    cache_name: str,
    expectations_by_region: Mapping[str, RegionExpectations],
    revision_by_region: Mapping[str, int],
    group_of: Callable[[str], str],
) -> dict[str, RegionExpectations]:
    """Combine the expectations of the regions in each group, and cache them until one of these regions changes."""
    regions_by_group: dict[str, list[str]] = defaultdict(list)
    for region_code in expectations_by_region:
        regions_by_group[group_of(region_code)].append(region_code)

    def combine_groups(groups: list[str]) -> dict[str, RegionExpectations]:
        return {
            group: RegionExpectations(
                {region_code: expectations_by_region[region_code].combined for region_code in regions_by_group[group]}
            )
            for group in groups
        }

    revision_by_group = {
        group: sum(revision_by_region[region_code] for region_code in region_codes)
        for group, region_codes in regions_by_group.items()
    }
    return cached_by_revision(context.session, cache_name, revision_by_group, combine_groups)


def _earlier_total(
    context: RegionContext,
    question: ReadinessQuestion,
    point: EvaluationPoint,
    past_day_changes: int,
    load_counters: Callable[[], ReportedCounters],
) -> RegionExpectations:
    """Return the expectations of the whole region as of the earlier instant.

    Most writes do not change a day that is over. So the result is cached by the number of changes of such days.
    """
    since = point.time.since

    def load() -> RegionExpectations:
        expectations = RegionExpectations(context.grid.with_reports(load_counters()))
        return RegionExpectations({context.region: expectations.combined})

    if point.is_past or question.polling_on is not None or next_day_end(since) > point.time.at:
        return load()
    cache_name = f"days of {context.election.slug}"
    cached_expectations = cached_by_revision(
        context.session,
        cache_name,
        {context.region: past_day_changes},
        lambda _: {context.region: RegionExpectations({})},
    )
    return cached_expectations[context.region].recent.get(since, load)


def _by_child(expectations_by_root: Mapping[str, Sequence[Expectation]], region: str) -> dict[str, RegionExpectations]:
    """Group roots into the region's own and its children's."""
    expectations_by_child: dict[str, dict[str, Sequence[Expectation]]] = {}
    for root, expectations in expectations_by_root.items():
        expectations_by_child.setdefault(child_towards(region, root), {})[root] = expectations
    return {
        child_code: RegionExpectations(child_expectations)
        for child_code, child_expectations in expectations_by_child.items()
    }


def _total_of(expectations_by_region: Mapping[str, RegionExpectations]) -> RegionExpectations:
    return RegionExpectations(
        {region_code: expectations.combined for region_code, expectations in expectations_by_region.items()}
    )
