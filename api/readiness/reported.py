"""What a region is expected to report together with what it has reported, at an instant and at an earlier one."""

from collections import defaultdict
from collections.abc import Callable, Container, Mapping, Sequence
from typing import NamedTuple

from api.checklists.expectations.grid import ReportedCounters
from api.checklists.expectations.partition import partition_below
from api.checklists.history.domain import AsOf
from api.checklists.status_at import Expectation, RegionExpectations
from api.core.region_codes import ROOT
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
        by_region = {code: expectations.only(requirements) for code, expectations in self.by_region.items()}
        earlier_total = None if self.earlier_total is None else self.earlier_total.only(requirements)
        return ReportedExpectations(by_region, self.total.only(requirements), earlier_total)


def load_reported_expectations(
    context: RegionContext, earlier_context: RegionContext, question: ReadinessQuestion, point: EvaluationPoint
) -> ReportedExpectations:
    """Load what was reported as of the evaluation point.

    If the question asks what has changed, also as of the earlier instant, with the expectations of `earlier_context`.
    """
    load = _load_from_totals if context.spans_regencies else _load_from_history
    return load(context, earlier_context, question, point)


def _load_from_totals(
    context: RegionContext, earlier_context: RegionContext, question: ReadinessQuestion, point: EvaluationPoint
) -> ReportedExpectations:
    """Load a nation or province: the present from stored totals, the past from stored daily totals."""
    change_counts = repository.change_counts_by_region(context.session, context.election.slug, context.region)
    if point.is_past or question.is_what_if:
        counters = _counters_from_totals(context, question, point)
        by_region: Mapping[str, RegionExpectations] = _by_child(context.grid.with_reports(counters), context.region)
        total = _total_of(by_region)
    else:
        by_region, total = _cached_expectations(context, change_counts)
    if not question.with_change:
        return ReportedExpectations(by_region, total, None)
    since = point.time.since
    if since == point.time.at:
        return ReportedExpectations(by_region, total, total)
    past_day_changes = sum(counts.past_days for counts in change_counts.values())
    earlier_total = _earlier_total(
        earlier_context,
        question,
        point,
        past_day_changes,
        lambda: totals.counters_at_end_of_day(earlier_context, since),
    )
    return ReportedExpectations(by_region, total, earlier_total)


def _load_from_history(
    context: RegionContext, earlier_context: RegionContext, question: ReadinessQuestion, point: EvaluationPoint
) -> ReportedExpectations:
    """Load a regency or a region below one: the past by recomputing the items that have changed since."""
    current = totals.current_counters(context, context.partition, context.grid.roots)
    counters = totals.counters_as_of(context, current, point.as_of)
    if question.assume is not None:
        counters = totals.with_assumptions(context, counters, question.assume, point.as_of)
    by_region = _by_child(context.grid.with_reports(counters), context.region)
    total = _total_of(by_region)
    if not question.with_change:
        return ReportedExpectations(by_region, total, None)
    earlier = AsOf(point.time.since, point.as_of.recorded_by)
    past_day_changes = repository.count_past_day_changes(
        context.session, context.election.slug, ledger_of(context.region)
    )
    earlier_total = _earlier_total(
        earlier_context,
        question,
        point,
        past_day_changes,
        lambda: totals.counters_as_of(earlier_context, current, earlier),
    )
    return ReportedExpectations(by_region, total, earlier_total)


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

    They are cached by regency. For the nation they are also combined by province and by island group.
    """
    grid, election = context.grid, context.election.slug

    def load_roots(roots: list[str]) -> dict[str, RegionExpectations]:
        counters = totals.current_counters(context, STORED_PARTITION, roots)
        return {root: RegionExpectations(grid.with_reports(counters, [root])) for root in roots}

    revisions = {root: change_counts.get(root, ChangeCounts()).all_days for root in grid.roots}
    by_root = cached_by_revision(context.session, f"roots of {election}", revisions, load_roots)
    if context.region != ROOT:
        return by_root, _total_of(by_root)
    by_province = _cached_combinations(context, f"provinces of {election}", by_root, revisions, lambda root: root[:2])
    province_revisions = {
        province: sum(revisions[root] for root in expectations.by_root)
        for province, expectations in by_province.items()
    }
    by_island_group = _cached_combinations(
        context, f"islands of {election}", by_province, province_revisions, lambda province: province[:1]
    )
    return by_province, _total_of(by_island_group)


def _cached_combinations(
    context: RegionContext,
    name: str,
    expectations_by_region: Mapping[str, RegionExpectations],
    revisions: Mapping[str, int],
    group_of: Callable[[str], str],
) -> dict[str, RegionExpectations]:
    """Combine the expectations of the regions in each group, and cache them until one of these regions changes."""
    regions_by_group: dict[str, list[str]] = defaultdict(list)
    for region in expectations_by_region:
        regions_by_group[group_of(region)].append(region)

    def combine_groups(groups: list[str]) -> dict[str, RegionExpectations]:
        return {
            group: RegionExpectations(
                {region: expectations_by_region[region].combined for region in regions_by_group[group]}
            )
            for group in groups
        }

    group_revisions = {
        group: sum(revisions[region] for region in regions) for group, regions in regions_by_group.items()
    }
    return cached_by_revision(context.session, name, group_revisions, combine_groups)


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
        filled = RegionExpectations(context.grid.with_reports(load_counters()))
        return RegionExpectations({context.region: filled.combined})

    if point.is_past or question.polling_on is not None or next_day_end(since) > point.time.at:
        return load()
    name = f"days of {context.election.slug}"
    cached = cached_by_revision(
        context.session, name, {context.region: past_day_changes}, lambda _: {context.region: RegionExpectations({})}
    )
    return cached[context.region].recent.get(since, load)


def _by_child(expectations_by_root: Mapping[str, Sequence[Expectation]], region: str) -> dict[str, RegionExpectations]:
    """Group roots into the region's own and its children's. The children of the nation are whole provinces."""
    roots_by_child: dict[str, dict[str, Sequence[Expectation]]] = {}
    for root, expectations in expectations_by_root.items():
        child = root[:2] if region == ROOT else root
        roots_by_child.setdefault(child, {})[root] = expectations
    return {child: RegionExpectations(roots) for child, roots in roots_by_child.items()}


def _total_of(expectations_by_region: Mapping[str, RegionExpectations]) -> RegionExpectations:
    return RegionExpectations({code: expectations.combined for code, expectations in expectations_by_region.items()})
