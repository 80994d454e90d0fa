"""Who may verify an update. Pure: no session, no clock, no HTTP."""

from collections.abc import Sequence

from api.checklists.history.models import Verification
from api.core.caller import Caller, Role
from api.reference.agencies.models import Agency
from api.reporting.verifications.errors import NothingDisputed


def is_independent(verifier: Agency | None, reporters: Sequence[Agency], related_slugs: set[str]) -> bool:
    """Whether an agency may confirm or dispute: it differs in name and function from every reporter.

    `reporters` are the agency that reported and the one on whose behalf it did. `related_slugs` are the slugs of the
    groups that the verifier belongs to. A group itself is never independent.
    """
    if verifier is None or verifier.is_group:
        return False
    return all(
        verifier.slug != reporter.slug and verifier.function != reporter.function and reporter.slug not in related_slugs
        for reporter in reporters
    )


def is_up_the_same_line(verifier: Agency | None, reporters: Sequence[Agency]) -> bool:
    """Whether another agency of the verifier's function reported, as when KPU Kaltim confirms for KPU Kutim."""
    return verifier is not None and any(
        reporter.function == verifier.function and reporter.slug != verifier.slug for reporter in reporters
    )


def check_may_settle(caller: Caller, disputes: Sequence[Verification]) -> None:
    """Raise `NothingDisputed` unless there is an open dispute and the caller made one or is a coordinator."""
    is_own = any(dispute.agency == caller.agency for dispute in disputes)
    if not disputes or not (is_own or caller.role.includes(Role.COORDINATOR)):
        raise NothingDisputed
