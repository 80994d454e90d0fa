"""What needs attention, and which of it first. Pure: no session, no clock, no HTTP."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from api.checklists.models import Requirement
from api.stands import Cell, Standing
from api.status import FAR

Place = Mapping[str, Standing]
"""How the requirements stand in one region."""

Due = tuple[datetime, bool]
"""When something first falls due, and whether it is critical."""
COUNTS: dict[str, Callable[[Standing], int]] = {
    "overdue_critical": lambda it: it.late.undone,
    "silent": lambda it: it.due.unknown,
    "disputed": lambda it: it.open.disputed,
    "blocked": lambda it: it.open.blocked,
    "expired": lambda it: it.open.expired,
    "overdue": lambda it: it.due.undone - it.late.undone,
}


class Found(NamedTuple):
    why: str
    region: str
    requirement: str
    units: int
    about: tuple[str, ...] = ()


def here(region: str, place: Place) -> Iterator[Found]:
    for code, standing in place.items():
        for why, count in COUNTS.items():
            if units := count(standing):
                yield Found(why, region, code, units)


def waiting(region: str, place: Place, depends_on: Mapping[str, Sequence[str]]) -> Iterator[Found]:
    """Not done yet, and something that it waits for is itself late or silent here."""
    for code, standing in place.items():
        late = [it for it in depends_on.get(code, ()) if it in place and place[it].due.undone + place[it].due.unknown]
        if late and not standing.open.is_done:
            units = standing.open.answering - standing.open.done
            yield Found("waits_for_late", region, code, units, tuple(late))


def done_above(region: str, own: Place, below: Mapping[str, Place]) -> Iterator[Found]:
    """The region reports its own as done while some of those below, who answer the same, have not."""
    for code, standing in own.items():
        undone = tuple(child for child, place in below.items() if code in place and not place[code].open.is_done)
        if standing.open.done and undone:
            yield Found("done_above_not_below", region, code, len(undone), undone[:10])


def stated(region: str, whole: Place, said: Mapping[str, Sequence[str]]) -> Iterator[Found]:
    """Said in public to be done, and some have not been reported."""
    for code, mentions in said.items():
        if code in whole and (units := whole[code].open.unknown):
            yield Found("stated_not_reported", region, code, units, tuple(mentions))


def due(cells: Iterable[Cell]) -> dict[str, Due]:
    """By requirement, of the units there."""
    found: dict[str, Due] = {}
    for cell in cells:
        at, critical = found.get(cell.requirement, (FAR, False))
        found[cell.requirement] = min(at, cell.timing.due_at), critical or cell.timing.critical
    return found


def owes(requirement: Requirement, owed_by: str | None) -> bool:
    """A function stands for its offices too."""
    return owed_by in (None, requirement.owed_by, requirement.owed_by.partition(":")[0])
