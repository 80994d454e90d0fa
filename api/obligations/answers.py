"""What one agency still owes under the checklist, place by place."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from datetime import datetime

from sqlmodel import Session

from api.agencies.rules import Owners
from api.attention import queries as attention
from api.commitments.rules import Stand
from api.commitments.schemas import CommitmentOut
from api.obligations.schemas import Kind, Obligation
from api.readiness.queries import Board
from api.schema import Bilingual, RegionName
from api.stands import Cell, Standing

OWED = (Stand.OPEN, Stand.LATE, Stand.BROKEN)


def items(session: Session, board: Board, mine: Collection[str]) -> list[Obligation]:
    """Requirements that one of these agencies owes, wherever none of its kind sits nearer."""
    owners = Owners(attention.agencies(session, board.cells))
    return [it for root, cells in board.cells.items() for it in _of_place(board, root, cells, owners, mine)]


def _of_place(
    board: Board, root: str, cells: Sequence[Cell], owners: Owners, mine: Collection[str]
) -> Iterator[Obligation]:
    by_code: dict[str, list[Cell]] = defaultdict(list)
    for cell in cells:
        by_code[cell.requirement].append(cell)
    for code, here in by_code.items():
        owner = owners.of(root, board.requirements[code].owed_by)
        if owner is not None and owner.slug in mine:
            yield from _line(board, root, here, owner.slug)


def _line(board: Board, root: str, cells: Sequence[Cell], owner: str) -> Iterator[Obligation]:
    it, at = board.requirements[cells[0].requirement], board.when.at
    stand = board.places[root].get(it.code, Standing())
    ahead = sum(cell.units for cell in cells if cell.timing.opens_at > at)
    units = stand.open.answering - stand.open.done + ahead
    if units <= 0:
        return
    due = min(cell.timing.due_at for cell in cells)
    overdue = stand.due.answering - stand.due.done > 0
    yield Obligation(
        kind=Kind.ITEM,
        due_at=due,
        days_late=(at - due).days,
        status="overdue" if overdue else "not_open" if units == ahead else "open",
        agency=owner,
        title=Bilingual(id=it.title_id, en=it.title_en),
        regions=[RegionName.model_validate(board.names[root])],
        requirement=it.code,
        commitment=None,
        owed_to=None,
        critical=any(cell.timing.critical for cell in cells),
        units=units,
        unknown=stand.open.unknown + ahead,
        link=f"/v1/checklist-items?election={board.election.slug}&within={root}&requirement={it.code}",
    )


def promises(found: Sequence[CommitmentOut], mine: Collection[str], now: datetime) -> list[Obligation]:
    """The commitments that are still owed, one for each agency that owes them."""
    return [
        Obligation(
            kind=Kind.COMMITMENT,
            due_at=duty.due_at,
            days_late=(now - duty.due_at).days,
            status=duty.status,
            agency=duty.agency,
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
        for it in found
        for duty in it.duties
        if duty.agency in mine and duty.status in OWED
    ]
