"""What answers about checklists depend on, and until when they hold."""

from collections.abc import Iterable
from datetime import datetime

from sqlmodel import Session

from api.checklists import repository
from api.checklists.status_at import TICK
from api.core.time import NEVER, local_instant, next_day_end
from api.db.reference_cache import cached
from api.elections import repository as elections
from api.elections.models import Election
from api.http.kept_answers import VersionKey
from api.ledger.entries import ledger_of


def reports_in(election: str, region: str) -> VersionKey:
    """Return the version of all reports in the region's ledger; for a province or the nation, in all of it."""
    return "reports", election, ledger_of(region)


def holds_until(session: Session, election: Election | None, now: datetime) -> datetime:
    """Return the next instant at which time alone may change an answer about this election.

    A local day ends somewhere in the country, a requirement opens or falls due somewhere, or the election closes.
    """
    end_of_day = next_day_end(now) + TICK
    if election is None:
        return end_of_day
    closes_at = election.closed_at or NEVER
    return min([end_of_day, *(it for it in (closes_at, *_clock_steps(session, election.slug)) if it > now)])


@cached
def _clock_steps(session: Session, election_slug: str) -> Iterable[datetime]:
    """Return when requirements open, and one tick after they fall due, in any region."""
    election = elections.election(session, election_slug)
    if election.template is None:
        return ()
    requirements = repository.load_template(session, election).requirements
    steps = set()
    for polling_on, zone in elections.polling_days(session, election_slug):
        for requirement in requirements:
            steps.add(local_instant(polling_on, requirement.opens, requirement.opens_time, zone))
            for due in (requirement.due, *(rule["due"] for rule in requirement.due_if)):
                steps.add(local_instant(polling_on, due, requirement.due_time, zone) + TICK)
    return frozenset(steps)
