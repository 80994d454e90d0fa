"""One item: a requirement that a region must answer in an election. Pure: no session, no clock, no HTTP."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from api.checklists import domain
from api.checklists.errors import AnsweredElsewhere, DoesNotApply
from api.checklists.history.domain import RegionRequirement, State
from api.checklists.models import Requirement
from api.core.catalogue import LANGUAGES, sentences
from api.core.text import LocalizedText
from api.core.time import NEVER
from api.elections.models import Election, ElectionRegion
from api.reference.regions.models import RegionFlag

LEVEL_NAMES = sentences("checklists.levels")
"""How people call the levels of regions; other schemes of codes may have levels that are not here."""
ItemKey = tuple[str, str, str]
"""Election, region and requirement: together they identify an item."""


@dataclass(frozen=True)
class ItemContext:
    """What an item belongs to: its election, its region as the election pinned it, and its requirement."""

    election: Election
    pinned: ElectionRegion
    requirement: Requirement
    levels: tuple[str, ...]
    """The levels of regions that answer the requirement."""

    @cached_property
    def key(self) -> ItemKey:
        return self.election.slug, self.pinned.region, self.requirement.code

    @property
    def region_requirement(self) -> RegionRequirement:
        """The key among the items of the same election."""
        return self.pinned.region, self.requirement.code


def check_answered(context: ItemContext, flags: Sequence[RegionFlag]) -> None:
    """Check that the region must answer the requirement.

    Raises `AnsweredElsewhere` if other levels answer it, and `DoesNotApply` if the region lacks its ballot or flag.
    `flags` are those of the region and of the regions above and below it.
    """
    requirement = context.requirement
    if context.pinned.level not in context.levels:
        raise AnsweredElsewhere(requirement=requirement.code, levels=_level_names(context.levels))
    flags_that_matter = flags if requirement.applies_if else ()
    if not domain.applies(requirement, domain.flagged_region(context.pinned, flags_that_matter)):
        raise DoesNotApply(requirement=requirement.code)


def _level_names(levels: Collection[str]) -> LocalizedText:
    """Return how people call these levels. A level that has no name here is called by its slug."""
    return LocalizedText(
        *(
            ", ".join(LEVEL_NAMES[it].in_language(language) if it in LEVEL_NAMES else it for it in sorted(levels))
            for language in LANGUAGES
        )
    )


def target_of_item(
    context: ItemContext, figures: Mapping[str, int], value_by_requirement: Mapping[str, int]
) -> domain.Target:
    """The target of an item, from the figures of its region and the values of the region's other items."""
    ballots = domain.ballot_count(context.pinned)
    return domain.derive_target(context.requirement, figures, value_by_requirement, ballots)


def item_from_state(
    requirement: Requirement,
    pinned: ElectionRegion,
    state: State,
    last_activity_at: datetime = NEVER,
    revision: int = 0,
) -> domain.ItemValues:
    """The columns of an item in this state. Readers need neither the last activity nor the revision."""
    return domain.ItemValues(
        election=pinned.election,
        region=pinned.region,
        requirement=requirement.code,
        status=state.status,
        assurance=state.assurance,
        value=state.value,
        stage=state.stage,
        target=state.target,
        target_moved_at=state.target_moved_at,
        observed_at=state.update.observed_at,
        renewed_at=state.renewed_at,
        good_until=domain.good_until(requirement, pinned, state.renewed_at),
        last_activity_at=last_activity_at,
        update_id=state.update.id,
        revision=revision,
    )
