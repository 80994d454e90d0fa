"""A region's checklist as it is answered: its own items, and roll-ups of what is answered below."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlmodel import Session

from api.checklists import domain, repository
from api.checklists.domain import Evaluated
from api.checklists.history import repository as updates
from api.checklists.history.domain import CURRENT, AsOf
from api.checklists.models import ChecklistItem, Measure, Requirement
from api.checklists.repository import Group, Template
from api.checklists.schemas import (
    CategoryLines,
    Checklist,
    Counts,
    Line,
    RequirementOut,
    RollUp,
    SeenFrom,
    StageOut,
    Stated,
    TargetOut,
)
from api.core.schemas import Bilingual, RegionName
from api.core.status import Assurance, StatedStatus, Status
from api.core.time import h_offset, local_day
from api.elections.models import ElectionRegion
from api.reference.regions.models import Region, RegionFlag

Statuses = Mapping[str, Mapping[str, int]]


@dataclass(frozen=True)
class Standing:
    """How the items of a region and those below it stand, at one moment."""

    items: Mapping[str, ChecklistItem]
    below: Statuses | None
    """How many below have which status, by requirement; None: nobody asked."""


class Known(NamedTuple):
    """Of the region and those around it, as it was recorded by the moment looked at."""

    flags: list[RegionFlag]
    figures_by: datetime
    """The last change of a figure that counts."""
    stated: Mapping[str, Stated]
    """What the public record says, by requirement."""


def standing(session: Session, pinned: ElectionRegion, template: Template, view: AsOf, *, roll_ups: bool) -> Standing:
    """As it is kept; seen from elsewhere, as all that was ever said adds up to."""
    slug, code = pinned.election, pinned.region
    if view == CURRENT:
        kept = repository.items(session, slug, code)
        return Standing(kept, repository.statuses_below(session, slug, code) if roll_ups else None)
    states = updates.states(session, slug, code, template.requirements, view, beneath=roll_ups)
    stood = {
        it.code: updates.item_of(it, pinned, states[code, it.code])
        for it in template.requirements
        if (code, it.code) in states
    }
    beneath: dict[str, Counter[str]] = defaultdict(Counter)
    for (region, requirement), state in states.items():
        beneath[requirement][state.status] += region != code
    return Standing(stood, beneath if roll_ups else None)


@dataclass(frozen=True)
class Below:
    """What lies below a region, by groups of regions that vote alike."""

    groups: Mapping[Group, int]
    flagged: Mapping[str, Mapping[Group, int]]
    figures: Mapping[tuple[Group, str], tuple[int, int]]
    statuses: Statuses
    zeros: Mapping[str, Sequence[str]]
    """By requirement, the regions below whose target is nought."""
    group_of: Mapping[str, Group]


def checklist(
    session: Session,
    region: Region,
    pinned: ElectionRegion,
    template: Template,
    stood: Standing,
    when: Evaluated,
    seen: SeenFrom,
    known: Known,
) -> Checklist:
    code, slug, day = pinned.region, pinned.election, local_day(when.at, pinned.timezone)
    figures = repository.figures(session, slug, code, known.figures_by)
    lines = _lines(template, domain.unit(pinned, known.flags), figures, stood.items, when, known.stated)
    below = None if stood.below is None else _below(session, pinned, template, known, stood.below)
    roll_ups = None if below is None else _roll_ups(below, template, known.stated)
    return Checklist(
        election=slug,
        region=RegionName.model_validate(region),
        level=pinned.level,
        timezone=pinned.timezone,
        polling_on=pinned.polling_on,
        h=None if when.closed else h_offset(pinned.polling_on, day),
        **dict(seen),
        closed=when.closed,
        counts=_counts(lines, roll_ups, known.stated),
        categories=_by_category(template, lines, roll_ups or []),
    )


def _lines(
    template: Template,
    unit: domain.Unit,
    figures: Mapping[str, int],
    items: Mapping[str, ChecklistItem],
    when: Evaluated,
    stated: Mapping[str, Stated],
) -> list[tuple[Requirement, Line]]:
    values = {code: item.value for code, item in items.items() if item.value is not None}
    found = []
    for it in template.answered_at(unit.pinned.level):
        if domain.applies(it, unit):
            item = items.get(it.code)
            target = domain.stored_target(item) or domain.target(it, figures, values, unit.ballots)
            waits = template.depends_on.get(it.code, [])
            found.append((it, line(it, unit, item, target, waits, when, stated.get(it.code))))
    return found


def line(
    it: Requirement,
    unit: domain.Unit,
    item: ChecklistItem | None,
    target: domain.Target,
    waits: list[str],
    when: Evaluated,
    stated: Stated | None,
) -> Line:
    times, status = domain.times(it, unit), domain.status_of(item)
    counted, moved_at = it.measure is Measure.COUNT, item.target_moved_at if item else None
    return Line(
        **brief(it),
        **_state(item, status),
        critical=domain.is_critical(it, unit),
        target=TargetOut(value=target.value, moved_at=moved_at, why=target.why) if counted else None,
        expected=target.value != 0,
        opens_at=times.opens_at,
        due_at=times.due_at,
        due_h=h_offset(unit.pinned.polling_on, local_day(times.due_at, unit.pinned.timezone)),
        renew_until=times.until_at,
        good_for_days=it.good_for_days,
        overdue=domain.is_overdue(status, times.due_at, when.at),
        silent=domain.is_silent(status, times.due_at, when.at) and target.value != 0,
        expired=item is not None and item.good_until < when.at,
        depends_on=waits,
        stated=stated and _dated(stated, local_day(times.due_at, unit.pinned.timezone)),
    )


def _dated(it: Stated, due_on: date) -> Stated:
    days = (it.on - due_on).days if it.on and it.status is StatedStatus.DONE else None
    return it.model_copy(update={"days_late": days})


def _state(item: ChecklistItem | None, status: Status) -> dict[str, Any]:
    if item is None:
        return {"status": status, "assurance": Assurance.NONE, "value": None, "stage": None, "observed_at": None}
    return item.model_dump(include={"status", "assurance", "value", "stage", "observed_at"})


def brief(it: Requirement) -> dict[str, Any]:
    unit = Bilingual(id=it.unit_id, en=it.unit_en) if it.unit_id and it.unit_en else None
    shared = it.model_dump(include={"code", "owed_by", "measure", "weight"})
    return {**shared, "title": Bilingual(id=it.title_id, en=it.title_en), "unit": unit}


def _below(session: Session, pinned: ElectionRegion, template: Template, known: Known, statuses: Statuses) -> Below:
    election, code, by = pinned.election, pinned.region, known.figures_by
    bound_to = sorted({it.applies_if for it in template.requirements if it.applies_if})
    flagged = {flag: [it.region for it in known.flags if it.flag == flag] for flag in bound_to}
    nought = repository.zero_figures(session, election, code, by)
    return Below(
        repository.groups_below(session, election, code),
        {flag: repository.groups_below(session, election, code, flagged[flag]) for flag in bound_to},
        repository.figures_below(session, election, code, by),
        statuses,
        domain.zeros(template.requirements, nought),
        {region: group for group, region, _ in nought},
    )


def _roll_ups(below: Below, template: Template, stated: Mapping[str, Stated]) -> list[tuple[Requirement, RollUp]]:
    found = []
    for it in template.requirements:
        groups = below.flagged[it.applies_if] if it.applies_if else below.groups
        none = Counter(below.group_of[region] for region in below.zeros.get(it.code, ()))
        answering = {
            group: count - none[group]
            for group, count in groups.items()
            if group.level in template.levels[it.code]
            and (it.ballot is None or getattr(group, it.ballot))
            and count > none[group]
        }
        if answering:
            found.append((it, _roll_up(it, answering, below, stated.get(it.code))))
    return found


def _roll_up(it: Requirement, answering: Mapping[Group, int], below: Below, stated: Stated | None) -> RollUp:
    units, statuses = sum(answering.values()), Counter(below.statuses.get(it.code, {}))
    reported = statuses.total()
    target, known = _target_below(it, answering, below)
    return RollUp(
        **brief(it),
        critical=it.critical,
        levels=sorted({group.level for group in answering}),
        units=units,
        reported=reported,
        by_status={**statuses, Status.UNKNOWN: statuses[Status.UNKNOWN] + units - reported},
        target=target,
        without_figure=0 if known is None else units - known,
        stated=stated,
    )


def _target_below(it: Requirement, answering: Mapping[Group, int], below: Below) -> tuple[int | None, int | None]:
    """The targets that are known, added up, and for how many units one is; None: targets are not made of figures."""
    if it.measure is not Measure.COUNT or it.target_reported or any("requirement" in t for t in it.target):
        return None, None
    total = known = 0
    for group, count in answering.items():
        sums = {kind: below.figures.get((group, kind), (0, 0)) for kind in domain.figures_needed(it)}
        none = sum(below.group_of[region] == group for region in below.zeros.get(it.code, ()))
        have = min([n - none for _, n in sums.values()], default=count)
        known += have
        for term in it.target:
            base = sums[term["figure"]][0] if "figure" in term else count
            total += int(term["factor"]) * base * (group.governor + group.regent_mayor if term.get("ballots") else 1)
    return (total if known else None), known


def _counts(
    lines: list[tuple[Requirement, Line]],
    roll_ups: list[tuple[Requirement, RollUp]] | None,
    stated: Mapping[str, Stated],
) -> Counts:
    own = [it for _, it in lines if it.expected]
    return Counts(
        items=len(own),
        by_status=dict(Counter(it.status for it in own)),
        silent=sum(it.silent for it in own),
        overdue=sum(it.overdue for it in own),
        below=None if roll_ups is None else sum(it.units for _, it in roll_ups),
        below_reported=None if roll_ups is None else sum(it.reported for _, it in roll_ups),
        stated=len({it.code for it, _ in (*lines, *(roll_ups or ()))} & {c for c, it in stated.items() if it.status}),
    )


def _by_category(
    template: Template, lines: list[tuple[Requirement, Line]], roll_ups: list[tuple[Requirement, RollUp]]
) -> list[CategoryLines]:
    own, rolled = defaultdict(list), defaultdict(list)
    for requirement, one in lines:
        own[requirement.category].append(one)
    for requirement, summed in roll_ups:
        rolled[requirement.category].append(summed)
    return [
        CategoryLines(
            code=it.code,
            title=Bilingual(id=it.title_id, en=it.title_en),
            weight=it.weight,
            items=own[it.code],
            roll_ups=rolled[it.code],
        )
        for it in template.categories
        if own[it.code] or rolled[it.code]
    ]


def requirement(it: Requirement, template: Template) -> RequirementOut:
    basis = Bilingual(id=it.basis_id, en=it.basis_en) if it.basis_id and it.basis_en else None
    stages = [StageOut(slug=s["slug"], title=Bilingual(id=s["title_id"], en=s["title_en"])) for s in it.stages]
    left = {"template", "version", "title_id", "title_en", "unit_id", "unit_en", "basis_id", "basis_en", "stages"}
    return RequirementOut(
        **{**it.model_dump(exclude=left), **brief(it)},
        levels=sorted(template.levels[it.code]),
        stages=stages,
        depends_on=template.depends_on.get(it.code, []),
        basis=basis,
    )


def expected_items(template: Template, unit: domain.Unit, zeros: Mapping[str, Sequence[str]]) -> int:
    here = template.answered_at(unit.pinned.level)
    return sum(domain.applies(it, unit) and unit.pinned.region not in zeros.get(it.code, ()) for it in here)
