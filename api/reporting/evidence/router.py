"""Routes of evidence files."""

from typing import Annotated
from uuid import UUID

from fastapi import Body, Query, Response

from api.core.errors import CodeMalformed, CodeWithoutDots, NotFound
from api.http import idempotency
from api.http.idempotency import RouteAnswer
from api.http.no_query import NoQuery
from api.http.openapi.headers import header_references
from api.http.openapi.media_types import BINARY
from api.http.problems import problems
from api.http.roles import Reader
from api.http.routes import Router
from api.http.sessions import ReadSession, ReportSession
from api.http.writes import AdminSender, ReporterSender, idempotent
from api.reference.regions import repository as regions
from api.reporting.evidence import repository, service
from api.reporting.evidence.errors import EvidenceErased, EvidenceTooLarge, EvidenceType
from api.reporting.evidence.models import EvidenceFile, MediaType
from api.reporting.evidence.schemas import Erasure, EvidenceFileOut, EvidenceQuery

router = Router(prefix="/evidence", tags=["reports"])

MAX_BODY_BYTES = 6 * 1024 * 1024
"""More than a file may have, so that a file that is a little too large gets a refusal that says so."""
BYTES = {"schema": {**BINARY, "minLength": 1, "maxLength": 5 * 1024 * 1024}}
SENT_AS = ("application/octet-stream", *(kind.value for kind in MediaType))
HEADERS = {"Content-Security-Policy": "sandbox; default-src 'none'"}
"""Files come from strangers: browsers must run nothing in them."""
FILE_ENDINGS = {MediaType.JPEG: "jpg", MediaType.PNG: "png", MediaType.PDF: "pdf"}


@router.post(
    "",
    max_body_size=MAX_BODY_BYTES,
    status_code=201,
    response_model=EvidenceFileOut,
    responses=problems(NotFound, CodeMalformed, CodeWithoutDots, EvidenceTooLarge, EvidenceType, *idempotency.REFUSALS),
    openapi_extra={"requestBody": {"required": True, "content": dict.fromkeys(SENT_AS, BYTES)}},
)
@idempotent
def store_evidence(
    data: Annotated[bytes, Body(media_type="application/octet-stream", min_length=1)],
    session: ReportSession,
    sender: ReporterSender,
    query: Annotated[EvidenceQuery, Query()],
) -> RouteAnswer:
    """Send a photo, a scan or a PDF (at most 5 MB) as the body of the request; then name its id in an update.

    With curl: `--data-binary @foto.jpg -H "Content-Type: image/jpeg"`. Its type is found in its first bytes.

    Example: `POST /v1/evidence?region=64.08`.
    """
    region_row = regions.region(session, sender.caller, query.region, pointer="query/region")
    return RouteAnswer(201, _file_out(service.store(session, sender.actor, region_row.code, data)))


@router.get(
    "/{id}",
    response_class=Response,
    responses={
        200: {
            "description": "The file.",
            "content": {kind.value: BYTES for kind in MediaType},
            "headers": header_references(["Content-Disposition"]),
        },
        **problems(NotFound, EvidenceErased),
    },
)
def get_evidence(id: UUID, caller: Reader, session: ReadSession, _: NoQuery) -> Response:
    """The file as it was sent, if its region is in your scope. An erased one answers 410.

    Example: `GET /v1/evidence/01a20000-0000-7000-8000-000000000000`.
    """
    file_row = repository.find_file(session, caller, id)
    if file_row.erased_at is not None:
        raise EvidenceErased
    headers = {
        **HEADERS,
        "Content-Disposition": f'attachment; filename="{file_row.id}.{FILE_ENDINGS[file_row.media_type]}"',
    }
    return Response(
        repository.read_bytes(session, file_row.sha256), headers=headers, media_type=file_row.media_type.value
    )


@router.post(
    "/{id}/erasure",
    status_code=201,
    response_model=EvidenceFileOut,
    responses=problems(NotFound, EvidenceErased, *idempotency.REFUSALS),
)
@idempotent
def erase_evidence(id: UUID, body: Erasure, session: ReportSession, sender: AdminSender, _: NoQuery) -> RouteAnswer:
    """Erase a file for good, for example one that shows what nobody should see. The history still names it.

    Example: `POST /v1/evidence/01a20000-0000-7000-8000-000000000000/erasure` with `{"note": "Memuat data
    pribadi"}`.
    """
    file_row = repository.find_file(session, sender.caller, id)
    return RouteAnswer(201, _file_out(service.erase(session, sender.actor, file_row, body.note)))


def _file_out(file: EvidenceFile) -> EvidenceFileOut:
    return EvidenceFileOut(
        **file.model_dump(exclude={"ledger", "seq", "token", "agency"}), entry=f"{file.ledger}-{file.seq}"
    )
