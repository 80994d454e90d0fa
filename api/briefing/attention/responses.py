"""What needs attention in a region, line by line, the gravest first."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import partial
from itertools import chain
from typing import Any, NamedTuple

from sqlmodel import Session

from api.briefing.attention import domain, repository
from api.briefing.attention.domain import Found
from api.briefing.attention.schemas import AttentionLine, AttentionQuery, OwnerOut, Why
from api.checklists.status_at import Block
from api.coordination import domain as coordination_rules
from api.coordination import repository as coordination
from api.coordination.models import CoordinationEvent, EventPlan, EventState
from api.coordination.public_record import repository as public_record
from api.coordination.schemas import EventQuery
from api.core.caller import Caller
from api.core.schemas import Bilingual, RegionName
from api.core.status import StatedStatus
from api.core.time import NEVER, local_day
from api.db.keyset import Window
from api.readiness.snapshot import Board
from api.reference.agencies.domain import Owners
from api.reference.agencies.models import Agency

Told = tuple[Any, date | None]
MOST_EVENTS = 500
NOBODY = "none"
Dues = Mapping[tuple[str, str], domain.Due]
ORDER = {why.value: number for number, why in enumerate(Why)}


class Line(NamedTuple):
    """Something found, with its place in the order."""

    rank: int
    due: str
    found: Found

    @property
    def key(self) -> tuple[int, str, str, str]:
        return self.rank, self.due, self.found.region, self.found.requirement


def lines(session: Session, board: Board, events: Iterable[str], asked: AttentionQuery) -> list[Line]:
    """All of them, in order. A place is a regency, or a child of the region asked for."""
    dues = _dues(board)
    found = [it for it in _found(session, board) if domain.owes(board.requirements[it.requirement], asked.owed_by)]
    if asked.agency is not None:
        owners = Owners(repository.agencies(session, board.places))
        found = [it for it in found if _falls_to(owner_of(board, it, owners), asked.agency)]
    elif asked.owed_by is None:
        found += [Found(Why.NOT_CONFIRMED, board.region.code, id, 1) for id in events]
    made = [Line(ORDER[it.why], _due(dues, it)[0].isoformat(), it) for it in found if asked.why in (None, it.why)]
    return sorted(made, key=lambda it: it.key)


def owner_of(board: Board, it: Found, owners: Owners) -> Agency | None:
    return owners.of(it.region, board.requirements[it.requirement].owed_by)


def _falls_to(owner: Agency | None, agency: str) -> bool:
    return agency == (NOBODY if owner is None else owner.slug)


def _dues(board: Board) -> Dues:
    whole = domain.due(chain(*(it.joined for it in board.blocks.values())))
    found = {(board.region.code, code): due for code, due in whole.items()}
    for block in board.blocks.values():
        found |= block.known("dues", partial(_dues_in, block))
    return found


def _dues_in(block: Block) -> Dues:
    return {(root, code): due for root, cells in block.cells.items() for code, due in domain.due(cells).items()}


def _due(dues: Dues, it: Found) -> domain.Due:
    return dues.get((it.region, it.requirement), (NEVER, False))


def bodies(
    session: Session, board: Board, page: Sequence[Line], events: Mapping[str, CoordinationEvent], as_of: str | None
) -> list[AttentionLine]:
    regions = {it.found.region for it in page}
    owners, dues = Owners(repository.agencies(session, regions)), _dues(board)
    return [
        _event(board, events[it.found.requirement])
        if it.found.why == Why.NOT_CONFIRMED
        else _line(board, it.found, _due(dues, it.found), owners, as_of)
        for it in page
    ]


def _found(session: Session, board: Board) -> Iterable[Found]:
    own = board.region.code
    places, before = board.places, domain.counted_before(board.requirements, board.depends_on)
    for block in board.blocks.values():
        yield from block.known(("found", board.when.at), partial(_found_in, board, block, before))
    yield from domain.done_above(own, places[own], {root: it for root, it in places.items() if root != own})
    day = local_day(board.when.at, board.pinned.timezone)
    record = public_record.stated_by_requirement(session, board.election.slug, own, day)
    said = {
        code: [mention.id for mention in it.mentions]
        for code, it in record.items()
        if it.status is StatedStatus.DONE and code in board.requirements
    }
    yield from domain.stated(own, board.standings(own), said)


def _found_in(board: Board, block: Block, before: Mapping[str, Sequence[str]]) -> list[Found]:
    found: list[Found] = []
    for root in block.cells:
        found += domain.here(root, board.places[root])
        found += domain.waiting(root, board.places[root], board.depends_on)
        found += domain.beyond(root, board.places[root], before)
    return found


def _line(
    board: Board,
    found: Found,
    due: domain.Due,
    owners: Owners,
    as_of: str | None,
) -> AttentionLine:
    it, (due_at, critical) = board.requirements[found.requirement], due
    owner = owners.of(found.region, it.owed_by)
    return AttentionLine(
        why=Why(found.why),
        region=RegionName.model_validate(board.names[found.region]),
        requirement=it.code,
        title=Bilingual(id=it.title_id, en=it.title_en),
        critical=critical,
        units=found.units,
        owner=OwnerOut(owed_by=it.owed_by, agency=owner.slug if owner else None, name=owner.name if owner else None),
        due_at=due_at,
        days_late=(board.when.at - due_at).days,
        about=list(found.about),
        link=domain.link(board.election.slug, found.region, it, as_of),
    )


def _event(board: Board, it: CoordinationEvent) -> AttentionLine:
    """Announced for a day that has passed, and nobody has said that it happened."""
    return AttentionLine(
        why=Why.NOT_CONFIRMED,
        region=RegionName.model_validate(board.region),
        requirement=None,
        title=Bilingual(id=it.title_id, en=it.title_en),
        critical=False,
        units=1,
        owner=None,
        due_at=None,
        days_late=None,
        about=[it.id],
        link=f"/v1/coordination-events/{it.id}",
    )


def unconfirmed(session: Session, caller: Caller, board: Board, day: date) -> dict[str, CoordinationEvent]:
    """Events of this region or below that were announced for a day that has passed, and not confirmed since."""
    wanted = EventQuery(election=board.election.slug, within=board.region.code)
    rows = coordination.events(session, caller, wanted, day, Window(MOST_EVENTS, None))
    ids = [it.id for it in rows]
    plans, states = (coordination.dated(session, table, ids) for table in (EventPlan, EventState))
    return {it.id: it for it in rows if it.becomes is None and _awaited(plans.get(it.id, []), states[it.id], day)}


def _awaited(plans: Sequence[Told], states: Sequence[Told], day: date) -> bool:
    planned, known = coordination_rules.known_by(plans, day), coordination_rules.known_by(states, day)
    return coordination_rules.is_unconfirmed(known[-1], planned[-1] if planned else None, day)
