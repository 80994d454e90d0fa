"""Refusals of an update."""

from api.checklists.errors import AnsweredElsewhere, DoesNotApply
from api.core.errors import ApiError, Conflict, StaleVersion, Unprocessable
from api.core.text import LocalizedText


class NotYourRequirement(ApiError):
    status, code = 403, "not_your_requirement"
    message = LocalizedText(
        id="Syarat {requirement} dilaporkan oleh {who}; token ini milik {mine}. Mintalah kepada {whom}, "
        "atau koordinator mengisinya atas nama lembaga itu (on_behalf_of).",
        en="{requirement} is reported by {who}; this token belongs to {mine}. Ask {whom}, "
        "or a coordinator, who may report for them with on_behalf_of.",
    )


class OnlyCoordinators(ApiError):
    status, code = 403, "only_coordinators"
    message = LocalizedText(
        id="Hanya koordinator yang boleh melapor atas nama lembaga lain.",
        en="Only a coordinator may report on behalf of another agency.",
    )


class WrongMeasure(Unprocessable):
    code = "wrong_measure"
    message = LocalizedText(
        id="Syarat {requirement} memerlukan '{needs}', dan tidak menerima isian ukuran lain.",
        en="{requirement} takes '{needs}', and none of what belongs to other measures.",
    )


class NoteRequired(Unprocessable):
    code = "note_required"
    message = LocalizedText(
        id="Beri alasan di 'note': terkendala, tidak berlaku, mundur dari selesai, di atas 110 persen, sanggahan, "
        "kekeliruan.",
        en="Say why in 'note': blocked, not applicable, a step back from done, above 110 percent, a dispute, "
        "a mistake.",
    )


class ObservedAhead(Unprocessable):
    code = "observed_ahead"
    message = LocalizedText(
        id="observed_at lebih dari lima menit di depan jam server. Periksa jam atau zona waktunya.",
        en="observed_at is more than five minutes ahead of the server's clock. Check the clock or the time zone.",
    )


class ObservedLongAgo(Unprocessable):
    code = "observed_long_ago"
    message = LocalizedText(
        id="observed_at lebih dari tiga tahun sebelum hari pemungutan suara.",
        en="observed_at is more than three years before polling day.",
    )


class ReportingClosed(Conflict):
    code = "election_closed"
    message = LocalizedText(
        id="{election} ditutup {closed}. Hanya admin, dengan catatan, yang boleh mencatat keadaan sebelum itu.",
        en="{election} was closed on {closed}. Only an admin, with a note, may record how things stood before.",
    )


class ClientIdReused(Unprocessable):
    code = "client_id_reused"
    message = LocalizedText(
        id="client_id ini sudah dipakai untuk laporan lain. Buat id baru untuk laporan baru.",
        en="This client_id already belongs to another report. Make a new id for a new report.",
    )


class NothingReported(Conflict):
    code = "nothing_reported"
    message = LocalizedText(
        id="Belum ada laporan untuk butir ini, jadi belum ada yang dapat dinilai.",
        en="Nobody has reported this item yet, so there is nothing to judge.",
    )


class RetractionNeedsCoordinator(Conflict):
    code = "retraction_needs_coordinator"
    message = LocalizedText(
        id="Laporan itu bukan milik lembaga Anda atau sudah terverifikasi. Mintalah koordinator mencabutnya.",
        en="That update is not your agency's, or is verified already. Ask a coordinator to retract it.",
    )


OBSERVATION_REFUSALS = (NoteRequired, WrongMeasure, ObservedAhead, ObservedLongAgo, ReportingClosed)
"""Refusals that updates, verifications and check-ins share."""
UPDATE_REFUSALS = (
    *OBSERVATION_REFUSALS,
    NotYourRequirement,
    OnlyCoordinators,
    AnsweredElsewhere,
    DoesNotApply,
    ClientIdReused,
    RetractionNeedsCoordinator,
    StaleVersion,
)
"""Refusals of an update."""
