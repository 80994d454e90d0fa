"""Whether an item is answered at a place. Pure: no session, no clock, no HTTP."""

from collections.abc import Sequence

from api.checklists import domain
from api.checklists.errors import AnsweredElsewhere, DoesNotApply
from api.checklists.history.domain import ItemContext
from api.reference.regions.models import RegionFlag


def check_answered(place: ItemContext, noted: Sequence[RegionFlag]) -> None:
    """Raises unless it is answered at this level and applies here. `noted` are the flags here, above and below."""
    requirement = place.requirement
    if place.pinned.level not in place.levels:
        raise AnsweredElsewhere(requirement=requirement.code, levels=", ".join(sorted(place.levels)))
    if not domain.applies(requirement, domain.unit(place.pinned, noted)):
        raise DoesNotApply(requirement=requirement.code)
