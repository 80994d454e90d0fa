"""Every SELECT about what offices reported."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, and_, bindparam, exists, func
from sqlmodel import Session, col, select

from api.checklists import domain as checklist_rules
from api.checklists.history import domain
from api.checklists.history.domain import CURRENT, AsOf, ItemContext, RecordedUpdate, State, UpdateFacts
from api.checklists.history.models import CheckIn, ChecklistUpdate, RetractedUpdate, TargetChange, Verification
from api.checklists.models import ChecklistItem, Measure, Requirement
from api.core.time import NEVER
from api.db.prepared import Prepared
from api.db.region_tree import below
from api.elections.models import Election, ElectionRegion


class ReportedItem(NamedTuple):
    """An item that somebody reported, in its place."""

    place: ItemContext
    item: ChecklistItem


class ItemHistory(NamedTuple):
    """All that was ever said about one item."""

    told: list[RecordedUpdate]
    said: list[Verification]
    renewals: list[tuple[datetime, datetime]]
    moved: list[TargetChange]


OBSERVED: tuple[type[ChecklistUpdate | Verification | CheckIn], ...] = (ChecklistUpdate, Verification, CheckIn)
ItemHistories = defaultdict[tuple[str, str], ItemHistory]
"""By region and requirement."""


def item(session: Session, place: ItemContext, view: AsOf = CURRENT) -> ChecklistItem | None:
    """The item as it is kept; seen from elsewhere, as all that was said about it adds up to."""
    if view == CURRENT:
        return session.get(ChecklistItem, place.key)
    election, region, requirement = place.key
    state = states(session, election, region, [place.requirement], view).get((region, requirement))
    if state is None:
        return None
    return item_of(place.requirement, place.pinned, state)


def item_of(requirement: Requirement, pinned: ElectionRegion, state: State, revision: int = 0) -> ChecklistItem:
    """The item that this state makes. Only a write gives it the revision that is stored."""
    return ChecklistItem(
        election=pinned.election,
        region=pinned.region,
        requirement=requirement.code,
        status=state.status,
        assurance=state.assurance,
        value=state.value,
        stage=state.stage,
        target=state.target,
        target_moved_at=state.moved_at,
        observed_at=state.update.observed_at,
        good_until=checklist_rules.good_until(requirement, pinned, state.renewed_at),
        update_id=state.update.id,
        revision=revision,
    )


_UPDATE = Prepared(lambda _: select(ChecklistUpdate).where(ChecklistUpdate.id == bindparam("wanted")))


def update(session: Session, id: UUID) -> ChecklistUpdate | None:
    found = _UPDATE.all(session, wanted=id)
    return ChecklistUpdate(**found[0]) if found else None


def is_retracted(session: Session, id: UUID) -> bool:
    return session.get(RetractedUpdate, id) is not None


_ITEM: dict[str, Any] = {name: bindparam(name) for name in ("election", "region", "requirement")}


def _of_item(table: Any) -> ColumnElement[bool]:
    return and_(*(getattr(table, name) == it for name, it in _ITEM.items()))


_REPORT: tuple[Any, ...] = (
    *(getattr(ChecklistUpdate, name) for name in UpdateFacts._fields),
    RetractedUpdate.recorded_at,
)


def _any(table: Any) -> ColumnElement[bool]:
    """Whether the item has any: asked along, for most have none."""
    return exists().where(_of_item(table)).label(f"any_{table.__tablename__}")


_ALONG: tuple[Any, ...] = (_any(Verification), _any(TargetChange))
_TOLD = Prepared(
    lambda _: (
        select(*_REPORT, *_ALONG)
        .outerjoin(RetractedUpdate, col(RetractedUpdate.update_id) == ChecklistUpdate.id)
        .where(_of_item(ChecklistUpdate))
        .order_by(col(ChecklistUpdate.seq))
    )
)
_SAID = Prepared(lambda _: select(Verification).where(_of_item(Verification)).order_by(col(Verification.seq)))
_MOVED = Prepared(lambda _: select(TargetChange).where(_of_item(TargetChange)).order_by(col(TargetChange.seq)))
_SEEN = Prepared(
    lambda _: select(CheckIn.requirements, CheckIn.observed_at, CheckIn.recorded_at).where(
        CheckIn.election == _ITEM["election"], CheckIn.region == _ITEM["region"]
    )
)


def updates(session: Session, ids: Iterable[UUID]) -> dict[UUID, ChecklistUpdate]:
    query = select(ChecklistUpdate).where(col(ChecklistUpdate.id).in_(set(ids)))
    return {it.id: it for it in session.exec(query)}


_KEPT_COLUMNS: tuple[Any, ...] = (ChecklistItem.revision, ChecklistItem.good_until)
_KEPT = Prepared(lambda _: select(*_KEPT_COLUMNS).where(_of_item(ChecklistItem)))


class StoredItem(NamedTuple):
    revision: int
    good_until: datetime


NONE_YET = StoredItem(0, NEVER)


def stored_item(session: Session, place: ItemContext) -> StoredItem:
    """What a write needs of the item as it is stored; revision 0: there is none yet."""
    found = _KEPT.all(session, **dict(zip(_ITEM, place.key, strict=True)))
    return StoredItem(**found[0]) if found else NONE_YET


def load_history(session: Session, place: ItemContext) -> ItemHistory:
    """All that was ever said about one item: what a write needs, in as few statements as there can be."""
    key = dict(zip(_ITEM, place.key, strict=True))
    rows = _TOLD.rows(session, **key)
    told = [RecordedUpdate(UpdateFacts(*row), retracted_at) for *row, retracted_at, _, _ in rows]
    seen = [] if place.requirement.good_for_days is None else _SEEN.all(session, **key)
    named = [(it["observed_at"], it["recorded_at"]) for it in seen if place.requirement.code in it["requirements"]]
    if not told:
        return ItemHistory([], [], named, [])
    *_, is_judged, is_moved = rows[0]
    said = [Verification(**row) for row in _SAID.all(session, **key)] if is_judged else []
    moved = [TargetChange(**row) for row in _MOVED.all(session, **key)] if is_moved else []
    return ItemHistory(told, said, named, moved)


def load_histories(
    session: Session, election: str, code: str, requirements: Collection[str], *, beneath: bool = False
) -> ItemHistories:
    """All that was ever said about these items of a region, and `beneath` also of the regions below it."""

    def of(table: Any) -> ColumnElement[bool]:
        here = below(table.region, code) if beneath else table.region == code
        return and_(table.election == election, here)

    return _histories(session, of, requirements)


def load_histories_of_regions(
    session: Session, election: str, codes: Collection[str], requirements: Collection[str]
) -> ItemHistories:
    """The same of many regions, a few hundred at a time."""
    return _histories(session, lambda it: and_(it.election == election, it.region.in_(codes)), requirements)


def _histories(
    session: Session, of: Callable[[Any], ColumnElement[bool]], requirements: Collection[str]
) -> ItemHistories:
    told = (
        select(ChecklistUpdate.region, ChecklistUpdate.requirement, *_REPORT)
        .outerjoin(RetractedUpdate, col(RetractedUpdate.update_id) == ChecklistUpdate.id)
        .where(of(ChecklistUpdate), col(ChecklistUpdate.requirement).in_(requirements))
        .order_by(col(ChecklistUpdate.seq))
    )
    said = select(Verification).where(of(Verification), col(Verification.requirement).in_(requirements))
    found: ItemHistories = defaultdict(lambda: ItemHistory([], [], [], []))
    for region, requirement, *row, retracted_at in session.exec(told):
        found[region, requirement].told.append(RecordedUpdate(UpdateFacts(*row), retracted_at))
    for it in session.exec(said.order_by(col(Verification.seq))):
        found[it.region, it.requirement].said.append(it)
    for seen in session.exec(select(CheckIn).where(of(CheckIn))):
        for requirement in {*seen.requirements} & {*requirements}:
            found[seen.region, requirement].renewals.append((seen.observed_at, seen.recorded_at))
    moved = select(TargetChange).where(of(TargetChange), col(TargetChange.requirement).in_(requirements))
    for move in session.exec(moved.order_by(col(TargetChange.seq))):
        found[move.region, move.requirement].moved.append(move)
    return found


def stored_items(
    session: Session, election: str, codes: Collection[str], requirements: Collection[str]
) -> dict[tuple[str, str], StoredItem]:
    """What a write needs of many items as they are stored."""
    columns: tuple[Any, ...] = (ChecklistItem.region, ChecklistItem.requirement, *_KEPT_COLUMNS)
    query = select(*columns).where(
        ChecklistItem.election == election,
        col(ChecklistItem.region).in_(codes),
        col(ChecklistItem.requirement).in_(requirements),
    )
    return {(region, code): StoredItem(*kept) for region, code, *kept in session.exec(query)}


def states(
    session: Session,
    election: str,
    code: str,
    requirements: Sequence[Requirement],
    view: AsOf,
    *,
    beneath: bool = False,
) -> dict[tuple[str, str], State]:
    """How items stood, by region and requirement, seen from there; those of which nothing was known are left out."""
    known = {it.code: it for it in requirements}
    folded = {
        (region, requirement): domain.derive_state(known[requirement], *history, view)
        for (region, requirement), history in load_histories(session, election, code, known, beneath=beneath).items()
    }
    return {key: state for key, state in folded.items() if state is not None}


def target(
    session: Session, place: ItemContext, figures: dict[str, int], view: AsOf = CURRENT
) -> checklist_rules.Target:
    """What a count in this place is measured against: these figures, and other items as they are seen from there."""
    needs = checklist_rules.measured_against(place.requirement)
    return target_of(place, figures, values(session, place, needs, view) if needs else {})


def target_of(place: ItemContext, figures: dict[str, int], values: dict[str, int]) -> checklist_rules.Target:
    """The same, where the values of the other items are known."""
    ballots = place.pinned.governor + place.pinned.regent_mayor
    return checklist_rules.target(place.requirement, figures, values, ballots)


def values(session: Session, place: ItemContext, codes: Collection[str], view: AsOf = CURRENT) -> dict[str, int]:
    """The values of other items here."""
    election, region, _ = place.key
    if view == CURRENT:
        query = select(ChecklistItem.requirement, ChecklistItem.value).where(
            ChecklistItem.election == election,
            ChecklistItem.region == region,
            col(ChecklistItem.requirement).in_(codes),
        )
        return {code: value for code, value in session.exec(query) if value is not None}
    wanted = select(Requirement).where(
        Requirement.template == place.election.template,
        Requirement.version == place.election.template_version,
        col(Requirement.code).in_(codes),
    )
    seen = states(session, election, region, session.exec(wanted).all(), view)
    return {code: state.value for (_, code), state in seen.items() if state.value is not None}


def counted(session: Session, election: Election, regions: Sequence[str]) -> list[ReportedItem]:
    """Reported counts in these regions whose target Siaga works out."""
    own = (col(ChecklistItem.region).in_(regions), Requirement.measure == Measure.COUNT)
    return _reported(session, election, *own, col(Requirement.target_reported).is_(False))


def with_items(session: Session, election: str) -> list[str]:
    """The regions in which anything was ever reported."""
    query = select(ChecklistItem.region).where(ChecklistItem.election == election).distinct()
    return list(session.exec(query.order_by(ChecklistItem.region)))


def newest(session: Session, election: str) -> datetime | None:
    """When something in this election last was observed or measured anew, whatever became of it."""
    observed = [select(func.max(it.observed_at)).where(it.election == election) for it in OBSERVED]
    moved = select(func.max(TargetChange.recorded_at)).where(TargetChange.election == election)
    return max((at for it in (*observed, moved) if (at := session.exec(it).one()) is not None), default=None)


def aging(session: Session, election: Election, region: str) -> list[ReportedItem]:
    """Items in this region and below whose reports need to be renewed."""
    return _reported(
        session, election, below(ChecklistItem.region, region), col(Requirement.good_for_days).is_not(None)
    )


def _reported(session: Session, election: Election, *wanted: Any) -> list[ReportedItem]:
    query = (
        select(ElectionRegion, Requirement, ChecklistItem)
        .join(ChecklistItem, col(ChecklistItem.requirement) == Requirement.code)
        .where(
            Requirement.template == election.template,
            Requirement.version == election.template_version,
            ChecklistItem.election == election.slug,
            col(ChecklistItem.update_id).is_not(None),
            ElectionRegion.election == election.slug,
            ElectionRegion.region == ChecklistItem.region,
            *wanted,
        )
        .order_by(ChecklistItem.region, ChecklistItem.requirement)
    )
    rows = session.exec(query)
    return [ReportedItem(ItemContext(election, pinned, it, (pinned.level,)), item) for pinned, it, item in rows]
