"""Which items have changed since an instant. Reads only."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session

from api.briefing.changes.schemas import ChangedItem, ItemState
from api.checklists.domain import ChecklistTemplate
from api.checklists.history import repository as history_repository
from api.checklists.history.domain import RegionRequirement, State, derive_state
from api.core.as_of import AsOf
from api.core.schemas import RegionName
from api.core.status import Assurance, Status
from api.db.listing import Window
from api.elections.models import Election
from api.reference.regions import repository as regions

UNREPORTED = ItemState(status=Status.UNKNOWN, assurance=Assurance.NONE, value=None, target=None, stage=None)


SMALLEST_BATCH = 100
"""At least so many items are looked at together."""


def changed_items(
    session: Session,
    election: Election,
    template: ChecklistTemplate,
    region: str,
    since: datetime,
    window: Window,
) -> list[ChangedItem]:
    """One page of the changes, and one more, in the order of region and requirement.

    Items that were only confirmed as they are, or that changed and changed back, are passed over, however many they
    are. So only the last page is not full, and no page is empty that follows another one.
    """
    changes: list[ChangedItem] = []
    keys_window = Window(max(window.limit, SMALLEST_BATCH), window.key)
    while len(changes) <= window.limit:
        keys = history_repository.changed_item_keys(session, election.slug, region, AsOf(since, since), keys_window)
        changes += _changes_of(session, election, template, region, keys, since)
        if len(keys) <= keys_window.limit:
            break
        keys_window = Window(keys_window.limit, keys[-1])
    return changes[: window.limit + 1]


def _changes_of(
    session: Session,
    election: Election,
    template: ChecklistTemplate,
    region: str,
    keys: Sequence[RegionRequirement],
    since: datetime,
) -> list[ChangedItem]:
    """The items among these whose state was known to be another one at `since`, in the order of the keys.

    Both states are derived from the history: what is known now, and what had been observed and recorded by then. So a
    report about an earlier day that was recorded later is a change.
    """
    if not keys:
        return []
    histories = history_repository.load_histories(
        session, history_repository.items_with_keys(election.slug, region, keys)
    )
    requirement_by_code = {it.code: it for it in template.requirements}
    region_by_code = {it.code: it for it in regions.regions_by_codes(session, sorted({code for code, _ in keys}))}
    changes = []
    for region_code, requirement_code in keys:
        requirement, history = requirement_by_code[requirement_code], histories[region_code, requirement_code]
        earlier_state, state = (
            derive_state(requirement, history, AsOf(since, since)),
            derive_state(requirement, history),
        )
        before, after = _item_state(earlier_state), _item_state(state)
        if before != after:
            changes.append(
                ChangedItem(
                    region=RegionName.model_validate(region_by_code[region_code]),
                    requirement=requirement_code,
                    title=template.titles[requirement_code],
                    owed_by=requirement.owed_by,
                    before=before,
                    after=after,
                    observed_at=state and state.update.observed_at,
                    link=f"/v1/readiness-checklists/{region_code}/items/{requirement_code}?election={election.slug}",
                )
            )
    return changes


def _item_state(state: State | None) -> ItemState:
    if state is None:
        return UNREPORTED
    return ItemState(
        status=state.status, assurance=state.assurance, value=state.value, target=state.target, stage=state.stage
    )
