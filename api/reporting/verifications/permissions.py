"""What a caller may do to an item; where not, the refusal that the request itself would get."""

from collections.abc import Callable
from dataclasses import dataclass

from sqlmodel import Session

from api.checklists.history import repository as history_repository
from api.checklists.history.domain import State
from api.checklists.items import domain as items_domain
from api.checklists.items.domain import ItemContext
from api.core.caller import Caller, Role
from api.core.errors import ApiError, RoleMissing
from api.core.status import Assurance
from api.reference.agencies import repository as agencies
from api.reference.agencies.models import Agency
from api.reference.regions import repository as regions
from api.reference.regions.models import RegionFlag
from api.reporting.evidence import repository as evidence
from api.reporting.evidence.domain import lacks_evidence
from api.reporting.evidence.models import UpdateEvidence
from api.reporting.updates import domain as updates_domain
from api.reporting.updates import errors as updates_errors
from api.reporting.verifications import domain
from api.reporting.verifications.errors import EvidenceMissing, NotIndependent
from api.reporting.verifications.schemas import Permission, Permissions


def load_permissions(session: Session, caller: Caller, context: ItemContext, language: str) -> Permissions:
    """Return what the caller may do to this item now."""
    state = history_repository.load_stored_item(session, context).state
    region_code = context.pinned.region
    checks = _ItemChecks(
        session,
        caller,
        context,
        state,
        agency=agencies.agency_of_token(session, caller.agency),
        responsible=agencies.responsible_agency(session, region_code, context.requirement.reported_by[0]),
        flags=regions.flags_around(session, region_code),
        evidence=[] if state is None else evidence.evidence_of_update(session, state.update.id),
    )
    return Permissions(
        report=_permission(checks.check_report, language),
        report_on_behalf=_permission(checks.check_report_on_behalf, language),
        verify=_permission(checks.check_verify, language),
        dispute=_permission(checks.check_independent, language),
        settle=_permission(checks.check_settle, language),
        retract=_permission(checks.check_retract, language),
    )


def _permission(check: Callable[[], None], language: str) -> Permission:
    try:
        check()
    except ApiError as refusal:
        return Permission(allowed=False, code=refusal.code, says=refusal.detail(language))
    return Permission(allowed=True, code=None, says=None)


@dataclass(frozen=True)
class _ItemChecks:
    """The checks of each action on one item. Each raises the refusal, if there is one."""

    session: Session
    caller: Caller
    context: ItemContext
    state: State | None
    agency: Agency | None
    """The caller's own."""
    responsible: Agency | None
    flags: list[RegionFlag]
    evidence: list[UpdateEvidence]
    """The evidence of the current update."""

    def check_report(self) -> None:
        self._check_role(Role.REPORTER)
        items_domain.check_answered(self.context, self.flags)
        updates_domain.check_may_report(self.context.requirement, self.agency, self.responsible)

    def check_report_on_behalf(self) -> None:
        self._check_role(Role.COORDINATOR)
        items_domain.check_answered(self.context, self.flags)

    def check_verify(self) -> None:
        self.check_independent()
        if self.state and lacks_evidence(self.context.requirement, self.state.status, self.evidence):
            raise EvidenceMissing

    def check_independent(self) -> None:
        """Only another agency of another function may confirm or dispute, and only what was reported."""
        self._check_role(Role.VERIFIER)
        if self.state is None:
            raise updates_errors.NothingReported
        update = self.state.update
        reporter_agencies, related_slugs = agencies.reporters_and_kin(
            self.session, (update.agency, update.on_behalf_of), self.agency
        )
        if not domain.is_independent(self.agency, reporter_agencies, related_slugs):
            raise NotIndependent(whom=updates_domain.usual_verifier(self.context.requirement))

    def check_settle(self) -> None:
        self._check_role(Role.VERIFIER)
        domain.check_may_settle(self.caller, self.state.disputes if self.state else ())

    def check_retract(self) -> None:
        self._check_role(Role.REPORTER)
        is_verified = self.state is not None and self.state.assurance is Assurance.VERIFIED
        if self.state is None or not updates_domain.may_retract(self.caller, self.state.update.agency, is_verified):
            raise updates_errors.RetractionNeedsCoordinator

    def _check_role(self, role: Role) -> None:
        if not self.caller.role.includes(role):
            raise RoleMissing(role=role, has=self.caller.role)
