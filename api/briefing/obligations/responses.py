"""What is still owed under the checklist, place by place: by one agency, or by all of a region."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import datetime
from functools import cache, partial
from typing import NamedTuple

from sqlmodel import Session

from api.briefing.attention import domain as attention_rules
from api.briefing.attention import repository as attention
from api.briefing.obligations.schemas import Kind, Obligation
from api.checklists.models import Requirement
from api.checklists.status_at import Expectation, Standing
from api.coordination.commitments.domain import Stand
from api.coordination.commitments.schemas import CommitmentOut, DutyOut
from api.core.schemas import Bilingual, RegionName
from api.readiness.snapshot import Board
from api.reference.agencies.domain import Owners
from api.reference.agencies.models import Agency

OWED = (Stand.OPEN, Stand.LATE, Stand.BROKEN)


class Owed(NamedTuple):
    """Found; only what is on the page is told in full."""

    due_at: datetime
    kind: Kind
    about: str
    requirement: str
    agency: str
    places: Collection[str]
    told: Callable[[], Obligation]

    @property
    def key(self) -> tuple[str, str, str, str]:
        return self.due_at.isoformat(), self.kind, self.about, f"{self.requirement}/{self.agency}"


def items(session: Session, board: Board, mine: Collection[str] | None, as_of: str | None) -> list[Owed]:
    """Requirements owed in a region and below; with `mine` by these agencies, where none of the kind sits nearer."""
    owner_of = cache(Owners(attention.agencies(session, board.cells)).of)
    return [it for root, cells in board.cells.items() for it in _of_place(board, root, cells, owner_of, mine, as_of)]


def _of_place(
    board: Board,
    root: str,
    cells: Sequence[Expectation],
    owner_of: Callable[[str, str], Agency | None],
    mine: Collection[str] | None,
    as_of: str | None,
) -> Iterator[Owed]:
    by_code: dict[str, list[Expectation]] = defaultdict(list)
    for cell in cells:
        by_code[cell.requirement].append(cell)
    for code, here in by_code.items():
        owner = owner_of(root, board.requirements[code].owed_by)
        if mine is None or (owner is not None and owner.slug in mine):
            yield from _line(board, root, here, owner, as_of)


def _line(
    board: Board, root: str, cells: Sequence[Expectation], owner: Agency | None, as_of: str | None
) -> Iterator[Owed]:
    it, at = board.requirements[cells[0].requirement], board.when.at
    stand = board.places[root].get(it.code, Standing())
    ahead = sum(cell.units for cell in cells if cell.timing.opens_at > at)
    units = stand.open.answering - stand.open.done + ahead
    if units > 0:
        due, slug = min(cell.timing.due_at for cell in cells), owner.slug if owner else ""
        told = partial(_item, board, root, it, owner, stand, (due, units, ahead), as_of)
        yield Owed(due, Kind.ITEM, root, it.code, slug, [root], told)


def _item(
    board: Board,
    root: str,
    it: Requirement,
    owner: Agency | None,
    stand: Standing,
    found: tuple[datetime, int, int],
    as_of: str | None,
) -> Obligation:
    due, units, ahead = found
    overdue = stand.due.answering - stand.due.done > 0
    return Obligation(
        kind=Kind.ITEM,
        due_at=due,
        days_late=(board.when.at - due).days,
        status="overdue" if overdue else "not_open" if units == ahead else "open",
        owed_by=it.owed_by,
        agency=owner and owner.slug,
        agency_name=owner and owner.name,
        title=Bilingual(id=it.title_id, en=it.title_en),
        regions=[RegionName.model_validate(board.names[root])],
        requirement=it.code,
        commitment=None,
        owed_to=None,
        critical=any(cell.timing.critical for cell in board.cells[root] if cell.requirement == it.code),
        units=units,
        unknown=stand.open.unknown + ahead,
        link=attention_rules.link(board.election.slug, root, it, as_of),
    )


def promises(found: Sequence[CommitmentOut], now: datetime) -> list[Owed]:
    """The commitments that are still owed, one for each agency that owes them."""
    return [
        Owed(duty.due_at, Kind.COMMITMENT, it.id, "", duty.agency, duty.regions, partial(_promise, it, duty, now))
        for it in found
        for duty in it.duties
        if duty.status in OWED
    ]


def _promise(it: CommitmentOut, duty: DutyOut, now: datetime) -> Obligation:
    return Obligation(
        kind=Kind.COMMITMENT,
        due_at=duty.due_at,
        days_late=(now - duty.due_at).days,
        status=duty.status,
        owed_by=it.owed_by,
        agency=duty.agency,
        agency_name=duty.agency_name,
        title=it.title,
        regions=[region for region in it.regions if region.code in duty.regions],
        requirement=None,
        commitment=it.id,
        owed_to=it.owed_to,
        critical=False,
        units=0,
        unknown=0,
        link=f"/v1/commitments/{it.id}",
    )
