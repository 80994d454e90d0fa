"""What may be reported, by whom, and when it needs a reason. Pure: no session, no clock, no HTTP."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from api.checklists.models import Measure, Requirement
from api.core.caller import Caller, Role
from api.core.errors import Stale
from api.core.status import Status
from api.core.text import LocalizedText
from api.core.time import ALLOWED_CLOCK_SKEW
from api.elections.models import Election
from api.reference.agencies.models import Agency
from api.reporting.updates.errors import ElectionClosed, NotYours, ObservedAhead, ObservedLongAgo, WrongMeasure

OLDEST = timedelta(days=3 * 365)
"""Before polling day; agreements and grants are that old."""

WHO = {
    "election_management": LocalizedText(id="KPU", en="the election commission (KPU)"),
    "supervisor": LocalizedText(id="Bawaslu", en="the supervisor (Bawaslu)"),
    "police": LocalizedText(id="kepolisian", en="the police"),
    "prosecution": LocalizedText(id="kejaksaan", en="the prosecution"),
    "military": LocalizedText(id="TNI", en="the military (TNI)"),
    "regional_government": LocalizedText(id="pemerintah daerah", en="the regional government"),
    "forum": LocalizedText(id="forum koordinasi", en="the coordination forum"),
    "desk": LocalizedText(id="Desk Pilkada", en="the election desk (Desk Pilkada)"),
    "candidate_team": LocalizedText(id="tim paslon", en="the candidates' teams"),
}


def check_may_report(requirement: Requirement, agency: Agency | None, owner: Agency | None) -> None:
    """Whoever reports must have a function that the requirement takes reports from."""
    if agency is not None and any(_is_of(agency, who) for who in requirement.reported_by):
        return
    first = WHO.get(requirement.reported_by[0].partition(":")[0])
    raise NotYours(
        requirement=requirement.code,
        who=first.en if first else requirement.reported_by[0],
        mine=agency.name if agency else "admin",
        whom=owner.name if owner else requirement.reported_by[0],
    )


def _is_of(agency: Agency, who: str) -> bool:
    function, _, office = who.partition(":")
    return not agency.is_group and agency.function == function and office in ("", agency.office)


def check_measure(
    requirement: Requirement, status: Status | None, value: int | None, of: int | None, stage: str | None
) -> None:
    """Exactly what the measure asks for; any item may instead be blocked or not applicable."""
    needs = {Measure.CONFIRM: "status", Measure.LADDER: "stage"}.get(requirement.measure, "value")
    given = {name for name, it in (("value", value), ("of", of), ("stage", stage)) if it is not None}
    halted = status in (Status.BLOCKED, Status.NOT_APPLICABLE)
    wanted = {needs} - {"status"} | ({"of"} if requirement.target_reported else set())
    right = given == wanted or (halted and not given)
    if status is None:
        right = right and needs != "status"
    elif not halted:
        right = right and status is not Status.UNKNOWN and _may_be_typed(requirement)
    known_stage = stage is None or stage in {it["slug"] for it in requirement.stages}
    if not (right and known_stage and of != 0):
        raise WrongMeasure(
            requirement=requirement.code, needs=" + ".join(sorted(wanted) or ["status"]), pointer=f"body/{needs}"
        )


def _may_be_typed(requirement: Requirement) -> bool:
    """A status is typed for a confirmation; a count may carry one, for where its target is not known."""
    return requirement.measure in (Measure.CONFIRM, Measure.COUNT)


def needs_note(status: Status, before: Status, value: int | None, target: int | None) -> bool:
    if status in (Status.BLOCKED, Status.NOT_APPLICABLE):
        return True
    if before is Status.DONE and status is not Status.DONE:
        return True
    return value is not None and bool(target) and value * 100 > (target or 0) * 110


def check_observation(
    election: Election, caller: Caller, observed_at: datetime, now: datetime, note: str | None
) -> None:
    """A due date that has passed never locks; only the close does."""
    if observed_at > now + ALLOWED_CLOCK_SKEW:
        raise ObservedAhead(pointer="body/observed_at")
    polling = datetime.combine(election.polling_on, datetime.min.time(), now.tzinfo)
    if observed_at < polling - OLDEST:
        raise ObservedLongAgo(pointer="body/observed_at")
    closed = election.closed_at
    if closed is None or closed > now:
        return
    if observed_at > closed or caller.role is not Role.ADMIN or not note:
        local = closed.astimezone(ZoneInfo("Asia/Makassar"))
        raise ElectionClosed(election=election.title_en, closed=f"{local:%d %b %Y %H:%M} WITA")


def usual_verifier(requirement: Requirement) -> str:
    """Whom to ask for a verification."""
    first = next((WHO.get(who.partition(":")[0]) for who in requirement.verified_by), None)
    return first.en if first else "another agency"


def may_retract(caller: Caller, reporter: str | None, is_verified: bool) -> bool:
    """One's own agency until verified; coordinators in their scope."""
    if caller.role.includes(Role.COORDINATOR):
        return True
    return caller.agency is not None and reporter == caller.agency and not is_verified


def check_revision(revision: int, if_match: int | None) -> None:
    """None: `*`, whatever there is."""
    if if_match is not None and if_match != revision:
        raise Stale(etag=f'"{revision}"')
