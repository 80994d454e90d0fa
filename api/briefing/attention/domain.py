"""What needs attention, and which of it first. Pure: no session, no clock, no HTTP."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple
from urllib.parse import urlencode

from api.checklists.models import Measure, Requirement
from api.checklists.status_at import Expectation, Standing
from api.core.time import NEVER

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


def counted_before(
    requirements: Mapping[str, Requirement], depends_on: Mapping[str, Sequence[str]]
) -> dict[str, list[str]]:
    """Of a count, those it waits for that count the same things: what reached stations was packed for them before."""
    found = {}
    for code, it in requirements.items():
        if it.measure is Measure.COUNT and it.target:
            needed = _needed(code, depends_on) & {*requirements}
            alike = (need for need in sorted(needed) if requirements[need].measure is Measure.COUNT)
            found[code] = [need for need in alike if requirements[need].target == it.target]
    return {code: before for code, before in found.items() if before}


def _needed(code: str, depends_on: Mapping[str, Sequence[str]]) -> set[str]:
    """Directly, or through others."""
    found: set[str] = set()
    ahead = [*depends_on.get(code, ())]
    while ahead:
        if (it := ahead.pop()) not in found:
            found.add(it)
            ahead += depends_on.get(it, ())
    return found


def beyond(region: str, place: Place, before: Mapping[str, Sequence[str]]) -> Iterator[Found]:
    """More is reported than there was of what has to come before, wholly reported."""
    for code in before.keys() & place.keys():
        earlier = {it: place[it].open for it in before[code] if it in place}
        less = [it for it, here in earlier.items() if here.known == here.units and here.value < place[code].open.value]
        if less:
            yield Found("more_than_before", region, code, place[code].open.known, tuple(less))


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


def due(cells: Iterable[Expectation]) -> dict[str, Due]:
    """By requirement, of the units there."""
    found: dict[str, Due] = {}
    for cell in cells:
        at, critical = found.get(cell.requirement, (NEVER, False))
        found[cell.requirement] = min(at, cell.timing.due_at), critical or cell.timing.critical
    return found


def owes(requirement: Requirement, owed_by: str | None) -> bool:
    """A function stands for its offices too."""
    return owed_by in (None, requirement.owed_by, requirement.owed_by.partition(":")[0])


def link(election: str, region: str, requirement: Requirement, as_of: str | None) -> str:
    """To the items; of the past, to what they added up to."""
    if as_of is None:
        return f"/v1/checklist-items?election={election}&within={region}&requirement={requirement.code}"
    then = urlencode({"election": election, "as_of": as_of, "category": requirement.category})
    return f"/v1/readiness/{region}?{then}"
