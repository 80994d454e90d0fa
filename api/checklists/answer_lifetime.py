"""What answers about checklists depend on, and until when they hold."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from fastapi import Request
from sqlmodel import Session

from api.checklists import repository
from api.core.caller import Caller
from api.core.time import TICK, local_instant
from api.db.reference_cache import cached
from api.elections import repository as elections
from api.elections.answer_lifetime import holds_until_close
from api.elections.models import Election
from api.http.kept_answers import CONTENT, REFERENCE, VersionKey, keep_answer
from api.ledger.entries import ledger_of

ALL_REPORTS: VersionKey = ("reports",)
"""The version of all reports of all elections."""
LEDGERS: VersionKey = ("ledgers",)
"""The number of ledgers."""
MINUTE = timedelta(minutes=1)


def reports_in(election: str, region: str) -> VersionKey:
    """Return the version of all reports in the region's ledger; for a province or the nation, in all of it."""
    return "reports", election, ledger_of(region)


def reports_visible_to(caller: Caller, election: str, within: str | None) -> list[VersionKey]:
    """Return the versions of the reports in this region, or without one in all regions of the caller."""
    return [reports_in(election, region) for region in ([within] if within is not None else caller.regions)]


def keep_until_reports(
    request: Request, session: Session, election: Election, now: datetime, *reports: VersionKey
) -> None:
    """Declare that an answer about checklists may be kept until these reports or other data change.

    It may say since when the ledger of its region exists.
    Time alone changes it where a local day ends, a requirement opens or falls due, or the election closes.
    """
    clock_steps = [it for it in _clock_steps(session, election.slug) if it > now]
    holds_until = min([holds_until_close(election, now), *clock_steps])
    keep_answer(request, REFERENCE, CONTENT, LEDGERS, *reports, holds_until=holds_until)


def keep_until_next_minute(request: Request, now: datetime) -> None:
    """Declare that an answer may be kept whose duties fall due at any minute, and which depends on all reports."""
    minute = now.replace(second=0, microsecond=0)
    if minute == now:
        minute -= MINUTE
    keep_answer(request, REFERENCE, CONTENT, ALL_REPORTS, holds_from=minute + TICK, holds_until=minute + MINUTE + TICK)


@cached
def _clock_steps(session: Session, election_slug: str) -> Iterable[datetime]:
    """Return when requirements open, and one tick after they fall due, in any region."""
    election = elections.election(session, election_slug)
    if election.template is None:
        return ()
    steps = set()
    for polling_on, zone in elections.polling_days(session, election_slug):
        for requirement in repository.load_template(session, election).requirements:
            steps.add(local_instant(polling_on, requirement.opens, requirement.opens_time, zone))
            for due in (requirement.due, *(rule["due"] for rule in requirement.due_if)):
                steps.add(local_instant(polling_on, due, requirement.due_time, zone) + TICK)
    return frozenset(steps)
