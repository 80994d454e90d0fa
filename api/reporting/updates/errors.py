"""What a report is refused for, and with which sentence."""

from api.checklists.errors import AnsweredElsewhere, DoesNotApply
from api.core.errors import ApiError, Conflict, Stale, Unfit
from api.core.text import LocalizedText


class NotYours(ApiError):
    status, code = 403, "not_your_requirement"
    says = LocalizedText(
        id="Syarat {requirement} dilaporkan oleh {who}; token ini milik {mine}. Mintalah kepada {whom}, "
        "atau koordinator mengisinya atas nama lembaga itu (on_behalf_of).",
        en="{requirement} is reported by {who}; this token belongs to {mine}. Ask {whom}, "
        "or a coordinator, who may report for them with on_behalf_of.",
    )


class OnlyCoordinators(ApiError):
    status, code = 403, "only_coordinators"
    says = LocalizedText(
        id="Hanya koordinator yang boleh melapor atas nama lembaga lain.",
        en="Only a coordinator may report on behalf of another agency.",
    )


class WrongMeasure(Unfit):
    code = "wrong_measure"
    says = LocalizedText(
        id="Syarat {requirement} memerlukan '{needs}', dan tidak menerima isian ukuran lain.",
        en="{requirement} takes '{needs}', and none of what belongs to other measures.",
    )


class NoteRequired(Unfit):
    code = "note_required"
    says = LocalizedText(
        id="Beri alasan di 'note': terkendala, tidak berlaku, mundur dari selesai, di atas 110 persen, sanggahan, "
        "kekeliruan.",
        en="Say why in 'note': blocked, not applicable, a step back from done, above 110 percent, a dispute, "
        "a mistake.",
    )


class ObservedAhead(Unfit):
    code = "observed_ahead"
    says = LocalizedText(
        id="observed_at lebih dari lima menit di depan jam server. Periksa jam atau zona waktunya.",
        en="observed_at is more than five minutes ahead of the server's clock. Check the clock or the time zone.",
    )


class ObservedLongAgo(Unfit):
    code = "observed_long_ago"
    says = LocalizedText(
        id="observed_at lebih dari tiga tahun sebelum hari pemungutan suara.",
        en="observed_at is more than three years before polling day.",
    )


class ElectionClosed(Conflict):
    code = "election_closed"
    says = LocalizedText(
        id="{election} ditutup {closed}. Hanya admin, dengan catatan, yang boleh mencatat keadaan sebelum itu.",
        en="{election} was closed on {closed}. Only an admin, with a note, may record how things stood before.",
    )


class ClientIdReused(Unfit):
    code = "client_id_reused"
    says = LocalizedText(
        id="client_id ini sudah dipakai untuk laporan lain. Buat id baru untuk laporan baru.",
        en="This client_id already belongs to another report. Make a new id for a new report.",
    )


class NothingReported(Conflict):
    code = "nothing_reported"
    says = LocalizedText(
        id="Belum ada laporan untuk butir ini, jadi belum ada yang dapat dinilai.",
        en="Nobody has reported this item yet, so there is nothing to judge.",
    )


class AlreadyVerified(Conflict):
    code = "retraction_needs_coordinator"
    says = LocalizedText(
        id="Laporan itu bukan milik lembaga Anda atau sudah terverifikasi. Mintalah koordinator mencabutnya.",
        en="That update is not your agency's, or is verified already. Ask a coordinator to retract it.",
    )


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
