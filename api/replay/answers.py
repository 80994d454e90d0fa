"""Sums as of another instant: the present ones, with the items that have changed since told anew."""

from collections.abc import Mapping
from datetime import datetime

from api.checklists.models import Requirement
from api.elections.models import ElectionRegion
from api.replay.queries import Key, Past
from api.stands import NOTHING, Sums
from api.status import Assurance, Status
from api.updates import rules
from api.updates.rules import NOW, State, View

Stock = Mapping[Key, Mapping[datetime, Sums]]
"""What was reported, by region and requirement, and until when it is good."""
Renewals = Mapping[Key, list[tuple[datetime, datetime]]]


def sums(requirement: Requirement, state: State) -> Sums:
    """What one item adds to them."""
    balance = rules.balance(requirement, state)
    idle = state.status is Status.NOT_APPLICABLE
    disputed_done = state.status is Status.DONE and state.assurance is Assurance.DISPUTED
    beyond = balance.value if idle and balance.not_applicable else max(balance.value - balance.target, 0)
    return Sums(
        *balance,
        disputed_done=int(disputed_done),
        claimed_idle=int(idle and not balance.not_applicable),
        excess=beyond,
        idle_target=balance.target if balance.not_applicable else 0,
    )


def present(requirement: Requirement, past: Past, renewals: list[tuple[datetime, datetime]]) -> Sums:
    state = rules.fold(requirement, past.told, past.said, renewals, past.moved)
    return NOTHING if state is None else sums(requirement, state)


def retold(
    stock: Stock,
    past: Mapping[Key, Past],
    renewals: Renewals,
    requirements: Mapping[str, Requirement],
    roots: Mapping[str, ElectionRegion],
    view: View,
) -> Stock:
    """`stock` as it was seen from there: what these items add now is taken out, what they added then put in."""
    found: dict[Key, dict[datetime, Sums]] = {key: dict(kept) for key, kept in stock.items()}
    for (region, code), it in past.items():
        if (requirement := requirements.get(code)) is None:
            continue
        root = root_of(region, roots)
        history = it.told, it.said, renewals.get((region, code), []), it.moved
        now, then = rules.fold(requirement, *history, NOW), rules.fold(requirement, *history, view)
        here = found.setdefault((root, code), {})
        if now is not None:
            _put(here, it.good_until, NOTHING.minus(sums(requirement, now)))
        if then is not None:
            _put(here, rules.good_until(requirement, roots[root], then.renewed_at), sums(requirement, then))
    return found


def root_of(region: str, roots: Mapping[str, ElectionRegion]) -> str:
    """The region itself or the nearest above that the answer is cut into."""
    while region not in roots:
        region = region.rpartition(".")[0]
    return region


def _put(here: dict[datetime, Sums], until: datetime, change: Sums) -> None:
    here[until] = here.get(until, NOTHING).plus(change)
