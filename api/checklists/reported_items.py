"""What was reported of a region's items and of those below it, now or as of an earlier instant."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from sqlmodel import Session

from api.checklists import repository
from api.checklists.domain import AnyItem, ChecklistTemplate
from api.checklists.history import repository as history_repository
from api.checklists.items import domain as items_domain
from api.core.as_of import CURRENT, AsOf
from api.elections.models import ElectionRegion

StatusCounts = Mapping[str, Mapping[str, int]]
"""How many items have which status, by requirement and status."""


@dataclass(frozen=True)
class ReportedItems:
    """The items of a region that were reported, and how many below it have which status."""

    items: Mapping[str, AnyItem]
    """By requirement."""
    below: StatusCounts | None
    """None: roll-ups are not wanted."""


def load_reported_items(
    session: Session, pinned: ElectionRegion, template: ChecklistTemplate, as_of: AsOf, *, roll_ups: bool
) -> ReportedItems:
    """The stored items for the present; for the past, items derived from their histories."""
    election_slug, region_code = pinned.election, pinned.region
    if as_of == CURRENT:
        item_by_requirement = repository.items_of_region(session, election_slug, region_code)
        status_counts_below = repository.count_statuses_below(session, election_slug, region_code) if roll_ups else None
        return ReportedItems(item_by_requirement, status_counts_below)
    state_by_key = history_repository.load_states(
        session, election_slug, region_code, template.requirements, as_of, with_below=roll_ups
    )
    past_item_by_requirement = {
        it.code: items_domain.item_from_state(it, pinned, state_by_key[region_code, it.code])
        for it in template.requirements
        if (region_code, it.code) in state_by_key
    }
    past_status_counts_below: dict[str, Counter[str]] = defaultdict(Counter)
    for (item_region_code, requirement_code), state in state_by_key.items():
        past_status_counts_below[requirement_code][state.status] += item_region_code != region_code
    return ReportedItems(past_item_by_requirement, past_status_counts_below if roll_ups else None)
