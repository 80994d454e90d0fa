"""What is refused, and with which sentence. Pure: no session, no clock, no HTTP."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from api.checklists.models import Measure, Requirement
from api.core.caller import Caller, Role
from api.core.errors import ApiError, Conflict, Stale, Unfit
from api.core.status import Status
from api.core.text import Text
from api.elections.models import Election
from api.reference.agencies.models import Agency

AHEAD = timedelta(minutes=5)
"""How far a clock in an office may be ahead of ours."""
OLDEST = timedelta(days=3 * 365)
"""Before polling day; agreements and grants are that old."""

WHO = {
    "election_management": Text(id="KPU", en="the election commission (KPU)"),
    "supervisor": Text(id="Bawaslu", en="the supervisor (Bawaslu)"),
    "police": Text(id="kepolisian", en="the police"),
    "prosecution": Text(id="kejaksaan", en="the prosecution"),
    "military": Text(id="TNI", en="the military (TNI)"),
    "regional_government": Text(id="pemerintah daerah", en="the regional government"),
    "forum": Text(id="forum koordinasi", en="the coordination forum"),
    "desk": Text(id="Desk Pilkada", en="the election desk (Desk Pilkada)"),
    "candidate_team": Text(id="tim paslon", en="the candidates' teams"),
}


class NotYours(ApiError):
    status, code = 403, "not_your_requirement"
    says = Text(
        id="Syarat {requirement} dilaporkan oleh {who}; token ini milik {mine}. Mintalah kepada {whom}, "
        "atau koordinator mengisinya atas nama lembaga itu (on_behalf_of).",
        en="{requirement} is reported by {who}; this token belongs to {mine}. Ask {whom}, "
        "or a coordinator, who may report for them with on_behalf_of.",
    )


class OnlyCoordinators(ApiError):
    status, code = 403, "only_coordinators"
    says = Text(
        id="Hanya koordinator yang boleh melapor atas nama lembaga lain.",
        en="Only a coordinator may report on behalf of another agency.",
    )


class AnsweredElsewhere(Conflict):
    code = "answered_elsewhere"
    says = Text(
        id="Syarat {requirement} diisi di tingkat {levels}, bukan di wilayah ini.",
        en="{requirement} is answered at this level: {levels}. Report it there.",
    )


class DoesNotApply(Conflict):
    code = "does_not_apply"
    says = Text(
        id="Syarat {requirement} tidak berlaku di wilayah ini. Tanyakan koordinator bila ini keliru.",
        en="{requirement} does not apply in this region. Ask a coordinator if that is wrong.",
    )


class WrongMeasure(Unfit):
    code = "wrong_measure"
    says = Text(
        id="Syarat {requirement} memerlukan '{needs}', dan tidak menerima isian ukuran lain.",
        en="{requirement} takes '{needs}', and none of what belongs to other measures.",
    )


class NoteRequired(Unfit):
    code = "note_required"
    says = Text(
        id="Beri alasan di 'note': terkendala, tidak berlaku, mundur dari selesai, di atas 110 persen, sanggahan, "
        "kekeliruan.",
        en="Say why in 'note': blocked, not applicable, a step back from done, above 110 percent, a dispute, "
        "a mistake.",
    )


class ObservedAhead(Unfit):
    code = "observed_ahead"
    says = Text(
        id="observed_at lebih dari lima menit di depan jam server. Periksa jam atau zona waktunya.",
        en="observed_at is more than five minutes ahead of the server's clock. Check the clock or the time zone.",
    )


class ObservedLongAgo(Unfit):
    code = "observed_long_ago"
    says = Text(
        id="observed_at lebih dari tiga tahun sebelum hari pemungutan suara.",
        en="observed_at is more than three years before polling day.",
    )


class ElectionClosed(Conflict):
    code = "election_closed"
    says = Text(
        id="{election} ditutup {closed}. Hanya admin, dengan catatan, yang boleh mencatat keadaan sebelum itu.",
        en="{election} was closed on {closed}. Only an admin, with a note, may record how things stood before.",
    )


class ClientIdReused(Unfit):
    code = "client_id_reused"
    says = Text(
        id="client_id ini sudah dipakai untuk laporan lain. Buat id baru untuk laporan baru.",
        en="This client_id already belongs to another report. Make a new id for a new report.",
    )


class NothingReported(Conflict):
    code = "nothing_reported"
    says = Text(
        id="Belum ada laporan untuk butir ini, jadi belum ada yang dapat dinilai.",
        en="Nobody has reported this item yet, so there is nothing to judge.",
    )


class AlreadyVerified(Conflict):
    code = "retraction_needs_coordinator"
    says = Text(
        id="Laporan itu bukan milik lembaga Anda atau sudah terverifikasi. Mintalah koordinator mencabutnya.",
        en="That update is not your agency's, or is verified already. Ask a coordinator to retract it.",
    )


class TooRecent(Unfit):
    code = "too_recent"
    says = Text(
        id="known_at harus lebih dari satu menit yang lalu; yang lebih baru masih mungkin sedang dicatat.",
        en="known_at must be more than a minute ago; what is newer may still be on its way.",
    )


def may_report(requirement: Requirement, agency: Agency | None, owner: Agency | None) -> None:
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


def fits_measure(
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


def warnings(requirement: Requirement, value: int | None, target: int | None) -> list[str]:
    """What is recorded all the same, and should be looked at."""
    found = []
    if value is not None and target is not None and value > target:
        found.append("above_target")
    if requirement.measure is Measure.COUNT and target is None:
        found.append("target_missing")
    return found


def observed(election: Election, caller: Caller, observed_at: datetime, now: datetime, note: str | None) -> None:
    """A due date that has passed never locks; only the close does."""
    if observed_at > now + AHEAD:
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


def known(known_at: datetime, now: datetime) -> None:
    """Within the longest write allowed, what is recorded may still be on its way."""
    if known_at > now - timedelta(seconds=60):
        raise TooRecent(pointer="query/known_at")


def revision_of(if_match: str | None) -> int | None:
    """The revision that an ETag speaks of; None: `*`, or none given. What is no tag of ours fits nothing."""
    if if_match is None or if_match.strip() == "*":
        return None
    number = if_match.strip().strip('"').partition(".")[0]
    return int(number) if number.isascii() and number.isdigit() and len(number) < 10 else -1


def unchanged(revision: int, if_match: int | None) -> None:
    """None: `*`, whatever there is."""
    if if_match is not None and if_match != revision:
        raise Stale(etag=f'"{revision}"')


WARNINGS = {
    "retracted": Text(
        id="Laporan ini sudah pernah tercatat, lalu ditarik. Untuk melapor lagi, buat client_id baru.",
        en="This update was recorded before and taken back since. To report anew, make a new client_id.",
    ),
    "above_target": Text(
        id="Nilainya di atas target. Periksa angkanya; di atas 110 persen harus ada catatan.",
        en="The value is above the target. Check the number; above 110 percent it takes a note.",
    ),
    "target_missing": Text(
        id="Targetnya belum diketahui, jadi kemajuannya belum dapat dihitung.",
        en="The target is not known yet, so progress cannot be worked out.",
    ),
    "evidence_missing": Text(
        id="Syarat ini memerlukan bukti; tanpa bukti laporan ini belum dapat diverifikasi.",
        en="This requirement asks for evidence; without it the update cannot be verified.",
    ),
}
SHARED = (NoteRequired, WrongMeasure, ObservedAhead, ObservedLongAgo, ElectionClosed)
"""What a report and a verification may both be refused for."""
POST = (
    *SHARED,
    NotYours,
    OnlyCoordinators,
    AnsweredElsewhere,
    DoesNotApply,
    ClientIdReused,
    AlreadyVerified,
    Stale,
)
"""What a report may be refused for."""
