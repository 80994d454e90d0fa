"""A region's readiness as it is answered."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from api.checklists.models import AddsUpBy, Category, Measure
from api.checklists.status_at import Standing
from api.core.schemas import Bilingual, RegionName
from api.core.status import Assurance, Status
from api.core.time import h_offset, local_day
from api.readiness import score, sentences
from api.readiness.schemas import (
    CategoryScore,
    Change,
    LeftOut,
    Readiness,
    Reason,
    RegionLine,
    RequirementScore,
    TableRow,
    Tallied,
    Trend,
    TrendDay,
)
from api.readiness.score import Verdict, Weighed
from api.readiness.snapshot import Board, Course, CourseDay

Standings = Mapping[str, Standing]


def readiness(board: Board, language: str, *, depth: int, assumed: bool) -> Readiness:
    found = board.standings(board.region.code)
    own = line(board, board.region.code, found, language)
    return Readiness(
        **own.model_dump(),
        election=board.election.slug,
        revision=board.revision,
        evaluated_at=board.when.at,
        changes_at=board.when.changes_at,
        closed=board.when.closed,
        assumed=assumed,
        summary=_summary(own, language),
        change=_change(board, found),
        **_counts(found),
        categories=[
            _category(it, weighed, inside)
            for it, weighed in zip(board.categories, board.scale, strict=True)
            if (inside := _in(weighed, found))
        ],
        requirements=[_requirement(board, code, it) for code, it in sorted(found.items())],
        left_out=_left_out(board, found),
        children=lines(board, language) if depth else [],
    )


def lines(board: Board, language: str) -> list[RegionLine]:
    return [_line_of(board, code, language) for code in board.children]


def _line_of(board: Board, code: str, language: str) -> RegionLine:
    """A child's: the same while nothing changes there."""

    def make() -> RegionLine:
        return line(board, code, board.standings(code), language)

    key = "line", board.when.at, board.when.closed, language
    return board.blocks[code].known(key, make) if code in board.blocks else make()


def line(board: Board, code: str, found: Standings, language: str) -> RegionLine:
    pinned, late = board.roots[code], board.late_children(code)
    today = local_day(board.when.at, pinned.timezone)
    judged = score.verdict(found, board.limits, late)
    return RegionLine(
        region=RegionName.model_validate(board.names[code]),
        level=pinned.level,
        polling_on=pinned.polling_on,
        days_to_polling=None if board.when.closed else (pinned.polling_on - today).days,
        h=None if board.when.closed else h_offset(pinned.polling_on, today),
        band=judged.band,
        reason=_reason(judged, language),
        late_children=score.printed(late),
        **_scores(board.scale, found),
        **_tallied(found.values()),
        **_shares([*found.values()]),
    )


def listed(board: Board, level: str | None) -> list[str]:
    """The region and its children; of a whole country also the regencies."""
    if level is None:
        return [board.region.code, *board.children]
    return [it for it in board.roots if board.roots[it].level == level]


def row(board: Board, code: str, language: str) -> TableRow:
    found = board.standings(code)
    it = line(board, code, found, language)
    inside = {one.code: _scores([one], _in(one, found))["score"] for one in board.scale}
    return TableRow(
        **it.model_dump(include={*TableRow.model_fields} - {"region"}),
        election=board.election.slug,
        region=code,
        region_kind=it.region.kind,
        region_name=it.region.name,
        **inside,
    )


def _reason(judged: Verdict, language: str) -> Reason:
    says = sentences.reason(judged.reason, language)
    return Reason(code=judged.reason, says=says, requirements=sorted(judged.requirements))


def _scores(scale: Sequence[Weighed], found: Standings) -> dict[str, float | None]:
    """Where nothing is reported there is no score: unknown is not the same as not ready."""
    if not any(it.open.known for it in found.values()):
        return {"score": None, "score_of_known": None, "due_score": None}
    return {
        "score": score.cut(score.score(scale, found, lambda it: it.open, score.fraction)),
        "score_of_known": score.cut(score.score(scale, found, lambda it: it.open, score.fraction_of_known)),
        "due_score": score.cut(score.score(scale, found, lambda it: it.due, score.fraction)),
    }


def _tallied(found: Iterable[Standing]) -> dict[str, int]:
    sums = map(sum, zip([0] * len(TALLIED), *map(_tally, found), strict=True))
    return dict(zip(TALLIED, sums, strict=True))


TALLIED = tuple(Tallied.model_fields)


def _tally(it: Standing) -> tuple[int, ...]:
    """In that order."""
    here, due = it.open, it.due
    sums = here.units, here.known, here.done, due.undone, it.late.undone, due.unknown
    return *sums, here.expired, here.blocked, here.disputed


def _shares(found: list[Standing]) -> dict[str, float | None]:
    known = sum(it.open.known for it in found)
    fresh = sum(it.due.known - it.due.expired for it in found)
    return {
        "coverage": _share(known, sum(it.open.units for it in found)),
        "timeliness": _share(fresh, sum(it.due.units for it in found)),
        "verified_share": _share(sum(it.open.verified for it in found), known),
    }


def _share(part: int, whole: int) -> float | None:
    return score.cut((part, whole)) if whole else None


def _counts(found: Standings) -> dict[str, Any]:
    open_ones = [it.open for it in found.values()]
    by_status = {
        Status.UNKNOWN: sum(it.unknown for it in open_ones),
        Status.NOT_STARTED: sum(it.not_started for it in open_ones),
        Status.IN_PROGRESS: sum(it.in_progress for it in open_ones),
        Status.BLOCKED: sum(it.blocked for it in open_ones),
        Status.DONE: sum(it.said_done for it in open_ones),
        Status.NOT_APPLICABLE: sum(it.not_applicable + it.claimed_idle for it in open_ones),
    }
    by_assurance = {
        Assurance.NONE: by_status[Status.UNKNOWN],
        Assurance.REPORTED: sum(it.known - it.verified - it.disputed for it in open_ones),
        Assurance.VERIFIED: sum(it.verified for it in open_ones),
        Assurance.DISPUTED: sum(it.disputed for it in open_ones),
    }
    return {"by_status": by_status, "by_assurance": by_assurance}


def _in(category: Weighed, found: Standings) -> dict[str, Standing]:
    return {it.code: found[it.code] for it in category.requirements if it.code in found}


def _category(it: Category, weighed: Weighed, inside: Standings) -> CategoryScore:
    known, units = (sum(getattr(one.open, name) for one in inside.values()) for name in ("known", "units"))
    return CategoryScore(
        code=it.code,
        title=Bilingual(id=it.title_id, en=it.title_en),
        weight=it.weight,
        coverage=_share(known, units),
        **_scores([weighed], inside),
        **_tallied(inside.values()),
    )


def _requirement(board: Board, code: str, found: Standing) -> RequirementScore:
    it, weighed, here = board.requirements[code], board.counted[code], found.open
    counted = it.measure in (Measure.COUNT, Measure.COUNT_DOWN)
    from_figures = here.with_target > 0
    target = here.target if from_figures else here.reported_target
    return RequirementScore(
        code=it.code,
        title=Bilingual(id=it.title_id, en=it.title_en),
        category=it.category,
        unit=Bilingual(id=it.unit_id, en=it.unit_en) if it.unit_id and it.unit_en else None,
        fraction=score.cut(score.fraction(weighed, here)),
        adds_up_by=AddsUpBy.TOTALS if score.by_totals(weighed, here) else AddsUpBy.UNITS,
        value=here.value if counted and here.known else None,
        target=target or None if it.measure is Measure.COUNT else None,
        without_target=0 if it.measure is not Measure.COUNT else here.units - (here.with_target or here.known),
        **_tallied([found]),
    )


def _left_out(board: Board, found: Standings) -> list[LeftOut]:
    later = {cell.requirement for block in board.blocks.values() for cell in block.joined if cell.units}
    return [
        LeftOut(code=code, why="not_open" if code in later else "nothing_expected")
        for code in sorted(board.requirements)
        if code not in found
    ]


def _change(board: Board, found: Standings) -> Change:
    before = board.standings_before()
    if before is None:
        return Change(since=board.when.since, score=None, due_score=None)
    then, now = _scores(board.scale, before), _scores(board.scale, found)
    moved = {name: _moved(then[name], now[name]) for name in ("score", "due_score")}
    return Change(since=board.when.since, **moved)


def _moved(then: float | None, now: float | None) -> float | None:
    return None if then is None or now is None else round(now - then, 4)


def _summary(own: RegionLine, language: str) -> str:
    percent = None if own.score is None else round(own.score * score.PLACES) * 100 // score.PLACES
    told = own.model_dump(include={"h", "band", "units", "known", "done", "overdue", "silent"})
    name = f"{own.region.kind} {own.region.name}" if own.region.kind != own.region.name else own.region.name
    return sentences.summary(sentences.Said(name=name, reason=own.reason.code, percent=percent, **told), language)


def trend(course: Course) -> Trend:
    return Trend(
        election=course.election.slug,
        region=RegionName.model_validate(course.region),
        revision=course.revision,
        evaluated_at=course.when.at,
        changes_at=course.when.changes_at,
        closed=course.when.closed,
        days=[_day(course, it) for it in course.days],
    )


def _day(course: Course, it: CourseDay) -> TrendDay:
    return TrendDay(
        on=it.on,
        h=h_offset(it.polling_on, it.on),
        evaluated_at=it.at,
        **_scores(course.scale, it.found),
        **_tallied(it.found.values()),
        **_shares([*it.found.values()]),
    )
