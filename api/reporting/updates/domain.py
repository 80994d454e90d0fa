"""What may be reported, by whom, and when a note is required. Pure: no session, no clock, no HTTP."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from api.checklists.history.domain import State
from api.checklists.models import Measure, Requirement
from api.core.caller import Caller, Role
from api.core.catalogue import sentence, sentences
from api.core.errors import StaleVersion
from api.core.region_codes import NATION_ZONE
from api.core.status import Status
from api.core.text import LocalizedText
from api.core.time import ALLOWED_CLOCK_SKEW
from api.elections.models import Election
from api.reference.agencies.models import Agency
from api.reporting.updates.errors import (
    NotYourRequirement,
    ObservedAhead,
    ObservedLongAgo,
    ReportingClosed,
    WrongMeasure,
)

MAX_AGE_BEFORE_POLLING = timedelta(days=3 * 365)
"""Earlier observations are refused. Grants and agreements are signed up to this long before polling day."""

MAIN_FIELDS = {
    Measure.CONFIRM: "status",
    Measure.COUNT: "value",
    Measure.COUNT_DOWN: "value",
    Measure.LADDER: "stage",
}
"""The field of a report that answers a requirement, by its measure."""

FUNCTION_NAMES = sentences("reporting.functions")
"""How messages name the function of an agency."""
ANOTHER_AGENCY = sentence("reporting.another_agency")


def check_may_report(requirement: Requirement, agency: Agency | None, responsible: Agency | None) -> None:
    """Raise `NotYourRequirement` unless the agency has a function that may report the requirement.

    The message names the responsible agency, so that the caller knows whom to ask.
    """
    if agency is not None and may_report(requirement, agency):
        return
    first_function_name = FUNCTION_NAMES.get(requirement.reported_by[0].partition(":")[0])
    raise NotYourRequirement(
        requirement=requirement.code,
        who=first_function_name or requirement.reported_by[0],
        mine=agency.name if agency else "admin",
        whom=responsible.name if responsible else requirement.reported_by[0],
    )


def may_report(requirement: Requirement, agency: Agency) -> bool:
    return any(_has_function(agency, function_and_office) for function_and_office in requirement.reported_by)


def _has_function(agency: Agency, function_and_office: str) -> bool:
    """Whether an agency has a function, or is the office of it that is named after a colon."""
    function, _, office = function_and_office.partition(":")
    return not agency.is_group and agency.function == function and office in ("", agency.office)


def check_measure(
    requirement: Requirement, status: Status | None, value: int | None, of: int | None, stage: str | None
) -> None:
    """Raise `WrongMeasure` unless exactly the fields that the measure takes are given.

    Any item may be reported as blocked or not applicable without them.
    """
    main_field = MAIN_FIELDS[requirement.measure]
    given_fields = {
        field_name
        for field_name, field_value in (("value", value), ("of", of), ("stage", stage))
        if field_value is not None
    }
    is_halted = status in (Status.BLOCKED, Status.NOT_APPLICABLE)
    required_fields = {main_field} - {"status"} | ({"of"} if requirement.target_reported else set())
    has_right_fields = given_fields == required_fields or (is_halted and not given_fields)
    if status is None:
        has_right_fields = has_right_fields and main_field != "status"
    elif not is_halted:
        has_right_fields = has_right_fields and status is not Status.UNKNOWN and _takes_status(requirement)
    is_stage_known = stage is None or stage in {it["slug"] for it in requirement.stages}
    if not (has_right_fields and is_stage_known and of != 0):
        needed_fields = " + ".join(sorted(required_fields) or ["status"])
        raise WrongMeasure(requirement=requirement.code, needs=needed_fields, pointer=f"body/{main_field}")


def _takes_status(requirement: Requirement) -> bool:
    """Whether a status may be reported. A count takes one for the time while its target is not known."""
    return requirement.measure in (Measure.CONFIRM, Measure.COUNT)


def needs_note(status: Status, status_before: Status, value: int | None, target: int | None) -> bool:
    """Whether an update needs a note: it is blocked, not applicable, no longer done, or above 110 percent."""
    if status in (Status.BLOCKED, Status.NOT_APPLICABLE):
        return True
    if status_before is Status.DONE and status is not Status.DONE:
        return True
    return value is not None and bool(target) and value * 100 > (target or 0) * 110


def previous_status(requirement: Requirement, state: State | None, observed_at: datetime) -> Status:
    """Return the status that an observation of this time replaces, to see whether it is a step back.

    It is unknown for a late report, which replaces nothing, and for a countdown, which may rise again.
    """
    if state is None or observed_at < state.update.observed_at:
        return Status.UNKNOWN
    if requirement.measure is Measure.COUNT_DOWN:
        return Status.UNKNOWN
    return state.status


def check_observation(
    election: Election, caller: Caller, observed_at: datetime, now: datetime, note: str | None
) -> None:
    """Raise a refusal if this time of observation cannot be recorded now.

    It must not lie in the future, nor more than three years before polling day. After the election is closed, only an
    admin may record, with a note, what was observed before the close. A past due date does not matter.
    """
    if observed_at > now + ALLOWED_CLOCK_SKEW:
        raise ObservedAhead(pointer="body/observed_at")
    polling_day = datetime.combine(election.polling_on, datetime.min.time(), now.tzinfo)
    if observed_at < polling_day - MAX_AGE_BEFORE_POLLING:
        raise ObservedLongAgo(pointer="body/observed_at")
    closed_at = election.closed_at
    if closed_at is None or closed_at > now:
        return
    if observed_at > closed_at or caller.role is not Role.ADMIN or not note:
        local_close = closed_at.astimezone(ZoneInfo(NATION_ZONE))
        election_title = LocalizedText(election.title_id, election.title_en)
        raise ReportingClosed(election=election_title, closed=f"{local_close:%d %b %Y %H:%M %Z}")


def usual_verifier(requirement: Requirement) -> LocalizedText:
    """Return the name of the function that usually verifies the requirement."""
    function_names = (
        FUNCTION_NAMES.get(function_and_office.partition(":")[0]) for function_and_office in requirement.verified_by
    )
    return next(function_names, None) or ANOTHER_AGENCY


def may_retract(caller: Caller, reporter_slug: str | None, is_verified: bool) -> bool:
    """Whether the caller may retract an update: a coordinator, or its own agency until it is verified."""
    if caller.role.includes(Role.COORDINATOR):
        return True
    return caller.agency is not None and reporter_slug == caller.agency and not is_verified


def check_revision(revision: int, if_match: int | None) -> None:
    """Raise `StaleVersion` unless `If-Match` names the current revision. None means `*`, or no header."""
    if if_match is not None and if_match != revision:
        raise StaleVersion(etag=f'"{revision}"')
