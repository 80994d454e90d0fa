"""What a caller may do to an item, and where not, the reason that the request itself would give."""

from collections.abc import Callable

from sqlmodel import Session

from api.agencies import queries as agencies
from api.agencies.models import Agency
from api.auth.caller import Caller, Role
from api.errors import ApiError, RoleMissing
from api.evidence import queries as evidence
from api.evidence.checks import lacks
from api.flags import queries as flagged
from api.places import queries as places
from api.updates import checks, queries, rules
from api.updates.rules import Place, State
from api.updates.schemas import Can, May
from api.verifications.checks import EvidenceMissing, NotIndependent, independent, may_settle


def can(session: Session, caller: Caller, place: Place, language: str) -> Can:
    agency = agencies.of_token(session, caller.agency)
    state = rules.fold(place.requirement, *queries.history(session, place))
    brought = [] if state is None else evidence.of(session, state.update.id)
    noted = flagged.flags(session, place.pinned.region)
    owner = agencies.owner_there(session, place.pinned.region, place.requirement.reported_by[0])

    def report() -> None:
        _needs(caller, Role.REPORTER)
        places.check_place(place, noted)
        checks.may_report(place.requirement, agency, owner)

    def on_behalf() -> None:
        _needs(caller, Role.COORDINATOR)
        places.check_place(place, noted)

    def verify() -> None:
        _judge(session, caller, agency, place, state)
        if state is not None and lacks(place.requirement, state.status, brought):
            raise EvidenceMissing

    def retract() -> None:
        _needs(caller, Role.REPORTER)
        verified = state is not None and state.assurance == "verified"
        if state is None or not checks.may_retract(caller, state.update.agency, verified):
            raise checks.AlreadyVerified

    return Can(
        report=_may(report, language),
        report_on_behalf=_may(on_behalf, language),
        verify=_may(verify, language),
        dispute=_may(lambda: _judge(session, caller, agency, place, state), language),
        settle=_may(lambda: _settle(caller, state), language),
        retract=_may(retract, language),
    )


def _may(attempt: Callable[[], None], language: str) -> May:
    try:
        attempt()
    except ApiError as refusal:
        return May(allowed=False, code=refusal.code, says=refusal.detail(language))
    return May(allowed=True, code=None, says=None)


def _needs(caller: Caller, role: Role) -> None:
    if not caller.role.includes(role):
        raise RoleMissing(role=role, has=caller.role)


def _judge(session: Session, caller: Caller, agency: Agency | None, place: Place, state: State | None) -> None:
    """Only another agency, of another function, judges; and only what was reported."""
    _needs(caller, Role.VERIFIER)
    if state is None:
        raise checks.NothingReported
    told = state.update
    if not independent(agency, *agencies.parties(session, (told.agency, told.on_behalf_of), agency)):
        raise NotIndependent(whom=checks.usual_verifier(place.requirement))


def _settle(caller: Caller, state: State | None) -> None:
    _needs(caller, Role.VERIFIER)
    may_settle(caller, state.disputes if state else ())
