"""What was reported of a region's items and of those below it, now or as of an earlier instant."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from sqlmodel import Session

from api.checklists import repository
from api.checklists.domain import ChecklistTemplate
from api.checklists.history import repository as history_repository
from api.checklists.history.domain import CURRENT, AsOf
from api.checklists.items import domain as items_domain
from api.checklists.models import ChecklistItem
from api.elections.models import ElectionRegion

StatusCounts = Mapping[str, Mapping[str, int]]
"""How many items have which status, by requirement and status."""


@dataclass(frozen=True)
class ReportedItems:
    """The items of a region that were reported, and how many below it have which status."""

    items: Mapping[str, ChecklistItem]
    """By requirement."""
    below: StatusCounts | None
    """None: roll-ups are not wanted."""


def load_reported_items(
    session: Session, pinned: ElectionRegion, template: ChecklistTemplate, as_of: AsOf, *, roll_ups: bool
) -> ReportedItems:
    """The stored items for the present; for the past, items derived from their histories."""
    election, code = pinned.election, pinned.region
    if as_of == CURRENT:
        items = repository.items_of_region(session, election, code)
        below = repository.count_statuses_below(session, election, code) if roll_ups else None
        return ReportedItems(items, below)
    states = history_repository.load_states(session, election, code, template.requirements, as_of, with_below=roll_ups)
    past_items = {
        it.code: items_domain.item_from_state(it, pinned, states[code, it.code])
        for it in template.requirements
        if (code, it.code) in states
    }
    past_below: dict[str, Counter[str]] = defaultdict(Counter)
    for (region, requirement), state in states.items():
        past_below[requirement][state.status] += region != code
    return ReportedItems(past_items, past_below if roll_ups else None)
