"""Turn a readiness snapshot or trend into response bodies."""

from collections.abc import Collection, Mapping
from typing import Any

from api.checklists.models import AddsUpBy, Category, Measure
from api.checklists.status_at import RequirementBreakdown
from api.core.schemas import Bilingual, RegionName
from api.core.status import Assurance, Status
from api.core.time import format_h_offset, local_day
from api.readiness import score, sentences
from api.readiness.bands import BandDecision, decide_band
from api.readiness.schemas import (
    CategoryScore,
    Change,
    LeftOut,
    Readiness,
    Reason,
    RegionLine,
    RequirementScore,
    TableRow,
    Trend,
    TrendDay,
    UnitCountFields,
)
from api.readiness.score import ScoredCategory
from api.readiness.snapshot import ReadinessSnapshot
from api.readiness.trend import RegionTrend, TrendPoint

Breakdowns = Mapping[str, RequirementBreakdown]
"""The units of each requirement by status, by the code of the requirement."""
UNIT_COUNTS = tuple(UnitCountFields.model_fields)


def readiness_body(snapshot: ReadinessSnapshot, language: str, *, depth: int, is_what_if: bool) -> Readiness:
    """Return the readiness of a region, with a line for each child unless `depth` is 0."""
    breakdowns = snapshot.breakdowns
    own_line = region_line(snapshot, snapshot.region.code, breakdowns, language)
    return Readiness(
        **own_line.model_dump(),
        election=snapshot.election.slug,
        revision=snapshot.revision,
        evaluated_at=snapshot.time.at,
        changes_at=snapshot.time.changes_at,
        closed=snapshot.time.closed,
        assumed=is_what_if,
        summary=_summary(own_line, language),
        change=_change(snapshot, breakdowns),
        **_counts_by_status_and_assurance(breakdowns),
        categories=[
            _category_score(category, scored_category, category_breakdowns)
            for category, scored_category in zip(snapshot.categories, snapshot.scored_categories, strict=True)
            if (category_breakdowns := _breakdowns_in(scored_category, breakdowns))
        ],
        requirements=[_requirement_score(snapshot, code, breakdown) for code, breakdown in sorted(breakdowns.items())],
        left_out=_left_out(snapshot, breakdowns),
        children=child_lines(snapshot, language) if depth else [],
    )


def child_lines(snapshot: ReadinessSnapshot, language: str) -> list[RegionLine]:
    return [_child_line(snapshot, code, language) for code in snapshot.children]


def _child_line(snapshot: ReadinessSnapshot, code: str, language: str) -> RegionLine:
    """Return a child's line. It is computed once while the child's expectations are cached."""

    def compute() -> RegionLine:
        return region_line(snapshot, code, snapshot.breakdowns_of(code), language)

    if code not in snapshot.expectations_by_region:
        return compute()
    key = "line", snapshot.time.at, snapshot.time.closed, language
    return snapshot.expectations_by_region[code].recent.get(key, compute)


def region_line(snapshot: ReadinessSnapshot, code: str, breakdowns: Breakdowns, language: str) -> RegionLine:
    pinned, late_children_share = snapshot.roots[code], snapshot.late_children_share(code)
    today = local_day(snapshot.time.at, pinned.timezone)
    decision = decide_band(breakdowns, snapshot.thresholds, late_children_share)
    return RegionLine(
        region=RegionName.model_validate(snapshot.regions[code]),
        level=pinned.level,
        polling_on=pinned.polling_on,
        days_to_polling=None if snapshot.time.closed else (pinned.polling_on - today).days,
        h=None if snapshot.time.closed else format_h_offset(pinned.polling_on, today),
        band=decision.band,
        reason=_reason(decision, language),
        late_children=score.truncate_fraction(late_children_share),
        **score.scores(snapshot.scored_categories, breakdowns)._asdict(),
        **_unit_counts(breakdowns.values()),
        **_shares(breakdowns.values()),
    )


def listed_regions(snapshot: ReadinessSnapshot, level: str | None) -> list[str]:
    """Return the region and its children, or the regions of one level. Of the nation, the regencies are at hand too."""
    if level is None:
        return [snapshot.region.code, *snapshot.children]
    return [code for code, pinned in snapshot.roots.items() if pinned.level == level]


def table_row(snapshot: ReadinessSnapshot, code: str, language: str) -> TableRow:
    breakdowns = snapshot.breakdowns_of(code)
    line = region_line(snapshot, code, breakdowns, language)
    category_scores = {
        category.code: score.scores([category], _breakdowns_in(category, breakdowns)).score
        for category in snapshot.scored_categories
    }
    return TableRow(
        **line.model_dump(include={*TableRow.model_fields} - {"region"}),
        election=snapshot.election.slug,
        region=code,
        region_kind=line.region.kind,
        region_name=line.region.name,
        **category_scores,
    )


def _reason(decision: BandDecision, language: str) -> Reason:
    sentence = sentences.reason_text(decision.reason, language)
    return Reason(code=decision.reason, says=sentence, requirements=sorted(decision.requirements))


def _unit_counts(breakdowns: Collection[RequirementBreakdown]) -> dict[str, int]:
    """Return the counts of `UnitCountFields`, added up over these requirements."""
    totals = map(sum, zip([0] * len(UNIT_COUNTS), *map(_requirement_counts, breakdowns), strict=True))
    return dict(zip(UNIT_COUNTS, totals, strict=True))


def _requirement_counts(breakdown: RequirementBreakdown) -> tuple[int, ...]:
    """Return the counts of one requirement, in the order of `UnitCountFields`."""
    opened, due = breakdown.open, breakdown.due
    return (
        opened.units,
        opened.known,
        opened.done,
        due.undone,
        breakdown.critical_due.undone,
        due.unknown,
        opened.expired,
        opened.blocked,
        opened.disputed,
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
    opened = [breakdown.open for breakdown in breakdowns.values()]
    by_status = {
        Status.UNKNOWN: sum(it.unknown for it in opened),
        Status.NOT_STARTED: sum(it.not_started for it in opened),
        Status.IN_PROGRESS: sum(it.in_progress for it in opened),
        Status.BLOCKED: sum(it.blocked for it in opened),
        Status.DONE: sum(it.reported_done for it in opened),
        Status.NOT_APPLICABLE: sum(it.not_applicable + it.claimed_idle for it in opened),
    }
    by_assurance = {
        Assurance.NONE: by_status[Status.UNKNOWN],
        Assurance.REPORTED: sum(it.known - it.verified - it.disputed for it in opened),
        Assurance.VERIFIED: sum(it.verified for it in opened),
        Assurance.DISPUTED: sum(it.disputed for it in opened),
    }
    return {"by_status": by_status, "by_assurance": by_assurance}


def _breakdowns_in(category: ScoredCategory, breakdowns: Breakdowns) -> dict[str, RequirementBreakdown]:
    return {it.code: breakdowns[it.code] for it in category.requirements if it.code in breakdowns}


def _category_score(category: Category, scored_category: ScoredCategory, breakdowns: Breakdowns) -> CategoryScore:
    known_units = sum(breakdown.open.known for breakdown in breakdowns.values())
    return CategoryScore(
        code=category.code,
        title=Bilingual(id=category.title_id, en=category.title_en),
        weight=category.weight,
        coverage=_share(known_units, sum(breakdown.open.units for breakdown in breakdowns.values())),
        **score.scores([scored_category], breakdowns)._asdict(),
        **_unit_counts(breakdowns.values()),
    )


def _requirement_score(snapshot: ReadinessSnapshot, code: str, breakdown: RequirementBreakdown) -> RequirementScore:
    requirement, opened = snapshot.requirements[code], breakdown.open
    scored = score.scored_requirement(requirement)
    has_value = requirement.measure in (Measure.COUNT, Measure.COUNT_DOWN)
    has_target = requirement.measure is Measure.COUNT
    target = opened.target if opened.with_target > 0 else opened.reported_target
    return RequirementScore(
        code=requirement.code,
        title=Bilingual(id=requirement.title_id, en=requirement.title_en),
        category=requirement.category,
        unit=Bilingual(id=requirement.unit_id, en=requirement.unit_en)
        if requirement.unit_id and requirement.unit_en
        else None,
        fraction=score.truncate(score.fraction_done(scored, opened)),
        adds_up_by=AddsUpBy.TOTALS if score.uses_totals(scored, opened) else AddsUpBy.UNITS,
        value=opened.value if has_value and opened.known else None,
        target=target or None if has_target else None,
        without_target=opened.units - (opened.with_target or opened.known) if has_target else 0,
        **_unit_counts([breakdown]),
    )


def _left_out(snapshot: ReadinessSnapshot, breakdowns: Breakdowns) -> list[LeftOut]:
    """Return the requirements that no sum includes, and why."""
    expected = {
        expectation.requirement
        for expectations in snapshot.expectations_by_region.values()
        for expectation in expectations.combined
        if expectation.units
    }
    return [
        LeftOut(code=code, why="not_open" if code in expected else "nothing_expected")
        for code in sorted(snapshot.requirements)
        if code not in breakdowns
    ]


def _change(snapshot: ReadinessSnapshot, breakdowns: Breakdowns) -> Change:
    earlier_breakdowns = snapshot.earlier_breakdowns()
    if earlier_breakdowns is None:
        return Change(since=snapshot.time.since, score=None, due_score=None)
    before = score.scores(snapshot.scored_categories, earlier_breakdowns)
    after = score.scores(snapshot.scored_categories, breakdowns)
    return Change(
        since=snapshot.time.since,
        score=_difference(before.score, after.score),
        due_score=_difference(before.due_score, after.due_score),
    )


def _difference(before: float | None, after: float | None) -> float | None:
    return None if before is None or after is None else round(after - before, 4)


def _summary(line: RegionLine, language: str) -> str:
    steps = score.SCORE_STEPS
    percent = None if line.score is None else round(line.score * steps) * 100 // steps
    name = f"{line.region.kind} {line.region.name}" if line.region.kind != line.region.name else line.region.name
    facts = sentences.SummaryFacts(
        name=name,
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
    return sentences.summary_text(facts, language)


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
    return TrendDay(
        on=point.day,
        h=format_h_offset(point.polling_on, point.day),
        evaluated_at=point.at,
        **score.scores(trend.categories, point.breakdowns)._asdict(),
        **_unit_counts(point.breakdowns.values()),
        **_shares(point.breakdowns.values()),
    )
