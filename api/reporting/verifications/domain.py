"""Who may judge a report. Pure: no session, no clock, no HTTP."""

from collections.abc import Sequence

from api.checklists.history.models import Verification
from api.core.caller import Caller, Role
from api.reference.agencies.models import Agency
from api.reporting.verifications.errors import NothingDisputed


def is_independent(verifier: Agency | None, reporters: list[Agency], groups: set[str]) -> bool:
    """Not the reporter, not on whose behalf it was, not in a group with either, and of another function."""
    if verifier is None or verifier.is_group:
        return False
    return all(
        verifier.slug != it.slug and verifier.function != it.function and it.slug not in groups for it in reporters
    )


def check_may_settle(caller: Caller, disputes: Sequence[Verification]) -> None:
    """The disputer, or a coordinator."""
    own = any(it.agency == caller.agency for it in disputes)
    if not disputes or not (own or caller.role.includes(Role.COORDINATOR)):
        raise NothingDisputed
