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
from api.reporting.updates.errors import ClientIdReused


@dataclass
class CheckInOutcome:
    """The check-in, and the codes of the requirements whose reports are good for longer now."""

    check_in: CheckIn
    renewed: list[str]
    created: bool
    """False: it was recorded before, and nothing was done."""


def check_in(batch: ReportBatch, election: Election, pinned: ElectionRegion, body: NewCheckIn) -> CheckInOutcome:
    """Record a check-in of a region, or return the same one that the agency has sent before, with whatever token.

    Reports are renewed of the requirements that it names, if they have any.
    """
    session, recorded_at = batch.session, batch.ledgers.at
    if (recorded_check_in := _recorded_before(batch, pinned, body)) is not None:
        return CheckInOutcome(recorded_check_in, [], False)
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
    check_in_row, renewed_codes = batch.check_in(pinned, checked_items, observed_at, body.note, body.client_id)
    return CheckInOutcome(check_in_row, renewed_codes, True)


def _recorded_before(batch: ReportBatch, pinned: ElectionRegion, body: NewCheckIn) -> CheckIn | None:
    """Return the check-in with the same `client_id`, or the same one observed at the same instant.

    Raises `ClientIdReused` if the one with this id is another one.
    """
    if body.client_id is not None and (recorded_check_in := batch.recorded_check_in(body.client_id)):
        if not _is_same(batch, recorded_check_in, pinned, body):
            raise ClientIdReused(pointer="body/client_id")
        return recorded_check_in
    if body.observed_at is None:
        return None
    check_ins = batch.check_ins_observed_at(pinned, body.observed_at)
    return next((it for it in check_ins if _is_same(batch, it, pinned, body)), None)


def _is_same(batch: ReportBatch, check_in: CheckIn, pinned: ElectionRegion, body: NewCheckIn) -> bool:
    """Whether the caller's agency has recorded what the body says."""
    return (
        (check_in.election, check_in.region) == (pinned.election, pinned.region)
        and check_in.agency == batch.actor.caller.agency
        and check_in.requirements == sorted({*body.requirements})
        and body.observed_at in (None, check_in.observed_at)
        and batch.is_note(check_in.note, body.note)
    )
