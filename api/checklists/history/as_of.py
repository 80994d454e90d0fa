"""Questions about the past: what a caller asks for, and what was in force then.

`as_of` in a query means what had been observed by an instant, `known_at` what had been recorded by an instant.
"""

from dataclasses import replace
from datetime import datetime

from sqlmodel import Session

from api.checklists import domain as checklists_domain
from api.checklists.domain import EvaluationTime
from api.checklists.errors import TooRecent
from api.checklists.items.domain import ItemContext
from api.checklists.schemas import EvaluatedAsOf
from api.core import time
from api.core.as_of import CURRENT, AsOf
from api.core.catalogue import sentence
from api.core.errors import MomentMalformed, OffsetPlusEncoded
from api.core.schemas import BitemporalQuery, Notice
from api.core.time import NEVER
from api.elections import repository as elections
from api.elections.models import Election, ElectionRegion
from api.ledger import repository as ledger_repository
from api.reference.regions import repository as regions
from api.reference.regions.models import RegionFlag

PAST_REFUSALS = (MomentMalformed, OffsetPlusEncoded, TooRecent)
"""The errors that `parse_as_of` raises."""
NOTHING_YET = sentence("history.nothing_yet")
NOTHING_BEFORE = sentence("history.nothing_before")


def parse_as_of(pinned: ElectionRegion, query: BitemporalQuery, now: datetime) -> AsOf:
    """The cutoff that a query asks for.

    Days are those of the region's time zone, H-offsets count from its polling day. A query with `known_at` alone asks
    for what had been observed by then, too.
    """
    polling_on, zone = pinned.polling_on, pinned.timezone
    observed_by = None if query.as_of is None else time.parse_moment(query.as_of, polling_on, zone)
    if query.known_at is None:
        return CURRENT if observed_by is None else AsOf(observed_by)
    recorded_by = time.parse_moment(query.known_at, polling_on, zone, pointer="query/known_at")
    checklists_domain.check_known_at(recorded_by, now)
    return AsOf(observed_by or recorded_by, recorded_by)


def context_as_of(session: Session, context: ItemContext, as_of: AsOf) -> ItemContext:
    """The context of an item with the polling day that was in force then."""
    return replace(context, pinned=elections.region_as_of(session, context.pinned, as_of))


def evaluated_as_of(
    session: Session, region: str, as_of: AsOf, evaluation: EvaluationTime, language: str
) -> EvaluatedAsOf:
    """The instant that an answer is for, with a notice if it lies before the ledger of the region begins."""
    recorded_since = ledger_repository.recorded_since(session, region)
    notices = []
    if as_of != CURRENT and (recorded_since is None or as_of.in_force_at < recorded_since):
        if recorded_since is None:
            message = NOTHING_YET.in_language(language)
        else:
            message = NOTHING_BEFORE.in_language(language, since=f"{recorded_since:%Y-%m-%dT%H:%M:%SZ}")
        notices = [Notice(code="nothing_recorded_before", message=message)]
    return EvaluatedAsOf(
        evaluated_at=None if as_of == CURRENT and not evaluation.closed else evaluation.at,
        known_at=None if as_of.recorded_by == NEVER else as_of.recorded_by,
        recorded_since=recorded_since,
        notices=notices,
    )


def flags_as_of(
    session: Session, election: Election, region_code: str | None, as_of: AsOf = CURRENT
) -> list[RegionFlag]:
    """The flags in force then, in this region and those above and below it; None: everywhere.

    For a closed election they are at the latest those of its close.
    """
    return regions.flags_as_of(session, region_code, as_of.at_latest(election.closed_at))


def figures_cutoff(session: Session, election: Election, as_of: AsOf) -> datetime:
    """The instant of the last change of a figure recorded by then; `NEVER` if no figure changed since.

    Pass it as the cutoff to queries for figures: the same figures always have the same cutoff.
    """
    return regions.last_figure_change_by(session, election.slug, as_of.in_force_at)
