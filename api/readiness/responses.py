"""Turn a readiness snapshot or trend into response bodies."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from api.checklists.models import AddsUpBy, Measure
from api.checklists.status_at import RequirementBreakdown
from api.core.schemas import Bilingual, RegionName
from api.core.status import Assurance, Status
from api.core.time import format_h_offset, local_day
from api.readiness import score, sentences
from api.readiness.bands import BandDecision, decide_band
from api.readiness.schemas import (
    CategoryScore,
    Change,
    ChildLine,
    LeftOut,
    Readiness,
    ReadinessSeries,
    Reason,
    RegionLine,
    RegionSeriesOut,
    RequirementScore,
    TableRow,
    Trend,
    TrendDay,
    UnitCountFields,
)
from api.readiness.score import CategoryMeans, ScoredCategory, Scores
from api.readiness.series import RegionSeries
from api.readiness.snapshot import ReadinessSnapshot
from api.readiness.trend import RegionTrend, TrendPoint
from api.reference.regions import outlines
from api.reference.regions.models import Region

Breakdowns = Mapping[str, RequirementBreakdown]
"""The units of each requirement by status, by the code of the requirement."""
UNIT_COUNTS = tuple(UnitCountFields.model_fields)


@dataclass(frozen=True)
class RegionResult:
    """What the answers about a region show of its breakdowns, computed once for all parts of an answer."""

    breakdowns: Breakdowns
    categories: Sequence[ScoredCategory]

    @cached_property
    def counts_by_requirement(self) -> dict[str, tuple[int, ...]]:
        """The counts of `UnitCountFields` in their order."""
        return {code: _requirement_counts(breakdown) for code, breakdown in self.breakdowns.items()}

    @cached_property
    def unit_counts(self) -> dict[str, int]:
        return _sum_unit_counts(self.counts_by_requirement.values())

    @cached_property
    def means(self) -> list[CategoryMeans]:
        """In the order of the categories."""
        return [score.category_means(category, self.breakdowns) for category in self.categories]

    @cached_property
    def scores(self) -> Scores:
        return score.scores_of(self.means)


def readiness_body(
    snapshot: ReadinessSnapshot, language: str, *, depth: int, has_categories: bool = False, is_what_if: bool = False
) -> Readiness:
    """Return the readiness of a region, with a line for each child unless `depth` is 0.

    `has_categories`: whether these lines have the scores of the categories.
    """
    result = RegionResult(snapshot.breakdowns, snapshot.scored_categories)
    readiness_line = region_line(snapshot, snapshot.region.code, result, language)
    return Readiness(
        **dict(readiness_line),
        election=snapshot.election.slug,
        revision=snapshot.revision,
        evaluated_at=snapshot.time.at,
        changes_at=snapshot.time.changes_at,
        closed=snapshot.time.closed,
        assumed=is_what_if,
        summary=_summary(readiness_line, language),
        change=_change(snapshot, result.scores),
        **_counts_by_status_and_assurance(result.breakdowns),
        categories=_category_scores(snapshot, result),
        requirements=[
            _requirement_score(snapshot, requirement_code, breakdown, result.counts_by_requirement[requirement_code])
            for requirement_code, breakdown in sorted(result.breakdowns.items())
        ],
        left_out=_left_out(snapshot, result.breakdowns),
        ancestors=[RegionName.model_validate(region_row) for region_row in snapshot.ancestors],
        children=[_child_line(snapshot, child_code, language, has_categories) for child_code in snapshot.children]
        if depth
        else [],
    )


def _child_line(snapshot: ReadinessSnapshot, child_code: str, language: str, has_categories: bool) -> ChildLine:
    """Return a child's line. It is computed once while the child's expectations are cached."""

    def compute() -> ChildLine:
        result = RegionResult(snapshot.breakdowns_of(child_code), snapshot.scored_categories)
        line = region_line(snapshot, child_code, result, language)
        return ChildLine(**dict(line), categories=_scores_by_category(result) if has_categories else None)

    if child_code not in snapshot.expectations_by_region:
        return compute()
    cache_key = "line", snapshot.time.at, snapshot.time.closed, language, has_categories
    return snapshot.expectations_by_region[child_code].recent.get(cache_key, compute)


def _scores_by_category(result: RegionResult) -> dict[str, float | None]:
    return {
        category.code: score.scores_of([means]).score
        for category, means in zip(result.categories, result.means, strict=True)
    }


def region_line(snapshot: ReadinessSnapshot, region_code: str, result: RegionResult, language: str) -> RegionLine:
    pinned_region, late_children_share = snapshot.roots[region_code], snapshot.late_children_share(region_code)
    today = local_day(snapshot.time.at, pinned_region.timezone)
    band_decision = decide_band(result.breakdowns, snapshot.thresholds, late_children_share)
    return RegionLine(
        region=RegionName.model_validate(snapshot.regions[region_code]),
        level=pinned_region.level,
        polling_on=pinned_region.polling_on,
        days_to_polling=None if snapshot.time.closed else (pinned_region.polling_on - today).days,
        h=None if snapshot.time.closed else format_h_offset(pinned_region.polling_on, today),
        band=band_decision.band,
        reason=_reason(band_decision, language),
        late_children=score.truncate_fraction(late_children_share),
        **result.scores._asdict(),
        **result.unit_counts,
        **_shares(result.breakdowns.values()),
    )


def listed_regions(snapshot: ReadinessSnapshot, level: str | None) -> list[str]:
    """Return the region and its children, or the regions of one level. Of the nation, the regencies are at hand too."""
    if level is None:
        return [snapshot.region.code, *snapshot.children]
    return [region_code for region_code, pinned_region in snapshot.roots.items() if pinned_region.level == level]


def table_row(snapshot: ReadinessSnapshot, region_code: str, language: str) -> TableRow:
    result = RegionResult(snapshot.breakdowns_of(region_code), snapshot.scored_categories)
    line = region_line(snapshot, region_code, result, language)
    return TableRow(
        **line.model_dump(include={*TableRow.model_fields} - {"region"}),
        election=snapshot.election.slug,
        region=region_code,
        region_kind=line.region.kind,
        region_name=line.region.name,
        **_scores_by_category(result),
    )


def with_geometry(row: TableRow, boundary_json: str | None) -> TableRow:
    """Return the row with the outline of its region as a further field, `geometry`; null where there is none."""
    return TableRow(**row.model_dump(), geometry=outlines.geometry(row.region, boundary_json))


def _reason(decision: BandDecision, language: str) -> Reason:
    sentence = sentences.reason_text(decision.reason, language)
    return Reason(code=decision.reason, says=sentence, requirements=sorted(decision.requirements))


def _sum_unit_counts(counts: Collection[Sequence[int]]) -> dict[str, int]:
    """Return the counts of `UnitCountFields`, added up over some requirements."""
    count_totals = map(sum, zip([0] * len(UNIT_COUNTS), *counts, strict=True))
    return dict(zip(UNIT_COUNTS, count_totals, strict=True))


def _requirement_counts(breakdown: RequirementBreakdown) -> tuple[int, ...]:
    """Return the counts of one requirement, in the order of `UnitCountFields`."""
    open_counts, due_counts = breakdown.open, breakdown.due
    return (
        open_counts.units,
        open_counts.known,
        open_counts.done,
        due_counts.undone,
        breakdown.critical_due.undone,
        due_counts.unknown,
        open_counts.expired,
        open_counts.blocked,
        open_counts.disputed,
    )


def _shares(breakdowns: Collection[RequirementBreakdown]) -> dict[str, float | None]:
    known_units = sum(breakdown.open.known for breakdown in breakdowns)
    fresh_due_units = sum(breakdown.due.known - breakdown.due.expired for breakdown in breakdowns)
    return {
        "coverage": _share(known_units, sum(breakdown.open.units for breakdown in breakdowns)),
        "timeliness": _share(fresh_due_units, sum(breakdown.due.units for breakdown in breakdowns)),
        "verified_share": _share(sum(breakdown.open.verified for breakdown in breakdowns), known_units),
    }


def _share(count: int, total: int) -> float | None:
    return score.truncate((count, total)) if total else None


def _counts_by_status_and_assurance(breakdowns: Breakdowns) -> dict[str, Any]:
    open_counts = [breakdown.open for breakdown in breakdowns.values()]
    units_by_status = {
        Status.UNKNOWN: sum(it.unknown for it in open_counts),
        Status.NOT_STARTED: sum(it.not_started for it in open_counts),
        Status.IN_PROGRESS: sum(it.in_progress for it in open_counts),
        Status.BLOCKED: sum(it.blocked for it in open_counts),
        Status.DONE: sum(it.reported_done for it in open_counts),
        Status.NOT_APPLICABLE: sum(it.not_applicable + it.claimed_not_applicable for it in open_counts),
    }
    units_by_assurance = {
        Assurance.NONE: units_by_status[Status.UNKNOWN],
        Assurance.REPORTED: sum(it.known - it.verified - it.disputed for it in open_counts),
        Assurance.VERIFIED: sum(it.verified for it in open_counts),
        Assurance.DISPUTED: sum(it.disputed for it in open_counts),
    }
    return {"by_status": units_by_status, "by_assurance": units_by_assurance}


def _category_scores(snapshot: ReadinessSnapshot, result: RegionResult) -> list[CategoryScore]:
    category_scores = []
    for category, scored_category, means in zip(snapshot.categories, result.categories, result.means, strict=True):
        codes = [it.code for it in scored_category.requirements if it.code in result.breakdowns]
        if codes:
            counts = _sum_unit_counts([result.counts_by_requirement[code] for code in codes])
            category_scores.append(
                CategoryScore(
                    code=category.code,
                    title=Bilingual(id=category.title_id, en=category.title_en),
                    weight=category.weight,
                    coverage=_share(counts["known"], counts["units"]),
                    **score.scores_of([means])._asdict(),
                    **counts,
                )
            )
    return category_scores


def _requirement_score(
    snapshot: ReadinessSnapshot, requirement_code: str, breakdown: RequirementBreakdown, counts: Sequence[int]
) -> RequirementScore:
    requirement_row, open_counts = snapshot.requirements[requirement_code], breakdown.open
    scored_requirement = snapshot.scored_requirements[requirement_code]
    has_value = requirement_row.measure in (Measure.COUNT, Measure.COUNT_DOWN)
    has_target = requirement_row.measure.has_target
    target = open_counts.target if open_counts.with_target > 0 else open_counts.reported_target
    return RequirementScore(
        code=requirement_code,
        title=snapshot.template.titles[requirement_code],
        category=requirement_row.category,
        unit=snapshot.template.units[requirement_code],
        fraction=score.truncate(score.fraction_done(scored_requirement, open_counts)),
        adds_up_by=AddsUpBy.TOTALS if score.uses_totals(scored_requirement, open_counts) else AddsUpBy.UNITS,
        value=open_counts.value if has_value and open_counts.known else None,
        target=target or None if has_target else None,
        without_target=open_counts.units - (open_counts.with_target or open_counts.known) if has_target else 0,
        **dict(zip(UNIT_COUNTS, counts, strict=True)),
    )


def _left_out(snapshot: ReadinessSnapshot, breakdowns: Breakdowns) -> list[LeftOut]:
    """Return the requirements that no sum includes, and why."""
    expected_requirements = {it.requirement for it in snapshot.reported.total.combined if it.units}
    return [
        LeftOut(
            code=requirement_code, why="not_open" if requirement_code in expected_requirements else "nothing_expected"
        )
        for requirement_code in sorted(snapshot.requirements)
        if requirement_code not in breakdowns
    ]


def _change(snapshot: ReadinessSnapshot, current_scores: Scores) -> Change:
    earlier_scores = snapshot.earlier_scores()
    if earlier_scores is None:
        return Change(since=snapshot.time.since, score=None, due_score=None)
    return Change(
        since=snapshot.time.since,
        score=_difference(earlier_scores.score, current_scores.score),
        due_score=_difference(earlier_scores.due_score, current_scores.due_score),
    )


def _difference(earlier_score: float | None, current_score: float | None) -> float | None:
    return None if earlier_score is None or current_score is None else round(current_score - earlier_score, 4)


def _summary(line: RegionLine, language: str) -> str:
    steps = score.SCORE_STEPS
    percent = None if line.score is None else round(line.score * steps) * 100 // steps
    region_name = f"{line.region.kind} {line.region.name}" if line.region.kind != line.region.name else line.region.name
    summary_facts = sentences.SummaryFacts(
        name=region_name,
        h=line.h,
        band=line.band,
        reason=line.reason.code,
        percent=percent,
        units=line.units,
        known=line.known,
        done=line.done,
        overdue=line.overdue,
        silent=line.silent,
    )
    return sentences.summary_text(summary_facts, language)


def trend_body(trend: RegionTrend) -> Trend:
    return Trend(
        election=trend.election.slug,
        region=RegionName.model_validate(trend.region),
        revision=trend.revision,
        evaluated_at=trend.time.at,
        changes_at=trend.time.changes_at,
        closed=trend.time.closed,
        days=[_trend_day(trend, point) for point in trend.points],
    )


def _trend_day(trend: RegionTrend, point: TrendPoint) -> TrendDay:
    result = RegionResult(point.breakdowns, trend.categories)
    return TrendDay(
        on=point.day,
        h=format_h_offset(point.polling_on, point.day),
        evaluated_at=point.at,
        **result.scores._asdict(),
        **result.unit_counts,
        **_shares(point.breakdowns.values()),
    )


def series_body(series: RegionSeries, *, has_categories: bool) -> ReadinessSeries:
    return ReadinessSeries(
        election=series.election.slug,
        region=series.region.code,
        revision=series.revision,
        evaluated_at=series.time.at,
        changes_at=series.time.changes_at,
        closed=series.time.closed,
        first=series.days[0],
        last=series.days[-1],
        days=[*series.days],
        series=[_region_series(series, region, has_categories=has_categories) for region in series.regions],
    )


def _region_series(series: RegionSeries, region: Region, *, has_categories: bool) -> RegionSeriesOut:
    points = series.points[region.code]
    not_begun = [None] * (len(series.days) - len(points))
    category_codes = [category.code for category in series.categories]
    return RegionSeriesOut(
        region=region.code,
        name=region.name,
        band=[*(point.band for point in points), *not_begun],
        score=[*(point.score for point in points), *not_begun],
        due_score=[*(point.due_score for point in points), *not_begun],
        coverage=[*(_share(point.known, point.units) for point in points), *not_begun],
        reported=[*(point.known for point in points), *not_begun],
        items=[*(point.units for point in points), *not_begun],
        silent=[*(point.silent for point in points), *not_begun],
        categories={
            code: [*(point.category_scores[position] for point in points), *not_begun]
            for position, code in enumerate(category_codes)
        }
        if has_categories
        else None,
    )
