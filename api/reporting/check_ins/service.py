"""Record that nothing changed in a region. The caller of this function writes the batch."""

from dataclasses import dataclass

from api.checklists import repository as checklists
from api.checklists.history.models import CheckIn
from api.checklists.items import repository as items
from api.core.errors import NotFound
from api.elections.models import Election, ElectionRegion
from api.reporting.batch import ReportBatch
from api.reporting.check_ins.schemas import NewCheckIn
from api.reporting.updates import domain as updates_domain


@dataclass
class CheckInOutcome:
    """The check-in, and the codes of the requirements whose reports are good for longer now."""

    check_in: CheckIn
    renewed: list[str]


def check_in(batch: ReportBatch, election: Election, pinned: ElectionRegion, body: NewCheckIn) -> CheckInOutcome:
    """Record a check-in of a region. Reports are renewed of the requirements that it names, if they have any."""
    session, recorded_at = batch.session, batch.ledgers.at
    observed_at = body.observed_at or recorded_at
    updates_domain.check_observation(election, batch.actor.caller, observed_at, recorded_at, body.note)
    answered_codes = {it.code for it in checklists.load_template(session, election).answered_at(pinned.level)}
    if unknown_codes := [
        requirement_code for requirement_code in body.requirements if requirement_code not in answered_codes
    ]:
        raise NotFound(pointer=f"body/requirements/{body.requirements.index(unknown_codes[0])}")
    requirement_codes = sorted({*body.requirements})
    checked_items = [
        batch.item(items.context(session, election, pinned.region, requirement_code))
        for requirement_code in requirement_codes
    ]
    check_in_row, renewed_codes = batch.check_in(pinned, checked_items, observed_at, body.note)
    return CheckInOutcome(check_in_row, renewed_codes)
