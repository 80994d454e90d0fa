"""What a verification is refused for. Pure: no session, no clock, no HTTP."""

from collections.abc import Sequence

from api.checklists.history.models import Verification
from api.core.caller import Caller, Role
from api.core.errors import Conflict
from api.core.text import Text
from api.reference.agencies.models import Agency


class NotIndependent(Conflict):
    code = "not_independent"
    says = Text(
        id="Yang memverifikasi harus lembaga lain dengan fungsi lain dari pelapor. Mintalah misalnya {whom}.",
        en="Whoever verifies must be another agency, of another function than the reporter. Ask for example {whom}.",
    )


class NotCurrent(Conflict):
    code = "update_not_current"
    says = Text(
        id="Laporan itu bukan lagi yang berlaku. Baca butirnya lagi, lalu nilai laporan yang sekarang.",
        en="That update no longer counts. Read the item again and judge the one that does.",
    )


class NothingDisputed(Conflict):
    code = "nothing_disputed"
    says = Text(
        id="Tidak ada sanggahan terbuka yang boleh Anda selesaikan di sini.",
        en="There is no open dispute here that you may settle.",
    )


class EvidenceMissing(Conflict):
    code = "evidence_missing"
    says = Text(
        id="Syarat ini memerlukan bukti, dan laporan ini belum membawanya; jadi belum dapat diverifikasi.",
        en="This requirement asks for evidence, and the update brings none yet; so it cannot be verified.",
    )


def independent(verifier: Agency | None, reporters: list[Agency], groups: set[str]) -> bool:
    """Not the reporter, not on whose behalf it was, not in a group with either, and of another function."""
    if verifier is None or verifier.is_group:
        return False
    return all(
        verifier.slug != it.slug and verifier.function != it.function and it.slug not in groups for it in reporters
    )


def may_settle(caller: Caller, disputes: Sequence[Verification]) -> None:
    """The disputer, or a coordinator."""
    own = any(it.agency == caller.agency for it in disputes)
    if not disputes or not (own or caller.role.includes(Role.COORDINATOR)):
        raise NothingDisputed


REFUSALS = (NotIndependent, NotCurrent, NothingDisputed, EvidenceMissing)
