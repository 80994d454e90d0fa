"""What a caller may do to an item, and where not, the reason that the request itself would give."""

from collections.abc import Callable

from sqlmodel import Session

from api.checklists.history import domain as history_domain
from api.checklists.history import repository as history
from api.checklists.history.domain import ItemContext, State
from api.checklists.items import domain as item_rules
from api.core.caller import Caller, Role
from api.core.errors import ApiError, RoleMissing
from api.reference.agencies import repository as agencies
from api.reference.agencies.models import Agency
from api.reference.regions import repository as regions
from api.reporting.evidence import repository as evidence
from api.reporting.evidence.domain import lacks_evidence
from api.reporting.schemas import Can, May
from api.reporting.updates import domain as report_rules
from api.reporting.updates import errors as updates_errors
from api.reporting.verifications import domain
from api.reporting.verifications.errors import EvidenceMissing, NotIndependent


def can(session: Session, caller: Caller, place: ItemContext, language: str) -> Can:
    agency = agencies.of_token(session, caller.agency)
    state = history_domain.derive_state(place.requirement, *history.load_history(session, place))
    brought = [] if state is None else evidence.of(session, state.update.id)
    noted = regions.flags_around(session, place.pinned.region)
    owner = agencies.owner_there(session, place.pinned.region, place.requirement.reported_by[0])

    def report() -> None:
        _needs(caller, Role.REPORTER)
        item_rules.check_answered(place, noted)
        report_rules.check_may_report(place.requirement, agency, owner)

    def on_behalf() -> None:
        _needs(caller, Role.COORDINATOR)
        item_rules.check_answered(place, noted)

    def verify() -> None:
        _judge(session, caller, agency, place, state)
        if state is not None and lacks_evidence(place.requirement, state.status, brought):
            raise EvidenceMissing

    def retract() -> None:
        _needs(caller, Role.REPORTER)
        verified = state is not None and state.assurance == "verified"
        if state is None or not report_rules.may_retract(caller, state.update.agency, verified):
            raise updates_errors.AlreadyVerified

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


def _judge(session: Session, caller: Caller, agency: Agency | None, place: ItemContext, state: State | None) -> None:
    """Only another agency, of another function, judges; and only what was reported."""
    _needs(caller, Role.VERIFIER)
    if state is None:
        raise updates_errors.NothingReported
    told = state.update
    if not domain.is_independent(agency, *agencies.parties(session, (told.agency, told.on_behalf_of), agency)):
        raise NotIndependent(whom=report_rules.usual_verifier(place.requirement))


def _settle(caller: Caller, state: State | None) -> None:
    _needs(caller, Role.VERIFIER)
    domain.check_may_settle(caller, state.disputes if state else ())
