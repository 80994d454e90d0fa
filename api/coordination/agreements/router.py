from datetime import datetime
from typing import Annotated

from fastapi import Path, Query, Request, Response
from sqlmodel import Session

from api.coordination.agreements import repository, responses, service
from api.coordination.agreements.schemas import (
    AgreementChange,
    AgreementOut,
    AgreementQuery,
    NewAgreement,
    NotPosted,
    PostedItem,
    RecordedAgreement,
)
from api.coordination.agreements.service import WrittenAgreement
from api.coordination.errors import CHANGE_REFUSALS, MISTAKE_REFUSALS, RECORD_REFUSALS
from api.coordination.evaluation_days import load_evaluation_days, parse_evaluation_days
from api.coordination.region_scope import check_region_filter
from api.coordination.schemas import AsOfQuery
from api.coordination.warnings import warning_bodies
from api.core.errors import CodeMalformed, CodeWithoutDots, CursorInvalid, MomentMalformed, NotFound, OffsetPlusEncoded
from api.core.schemas import Slug
from api.elections.answer_lifetime import holds_until_close
from api.http import idempotency, preconditions
from api.http.clock import Now
from api.http.etags import object_etag
from api.http.idempotency import RouteAnswer, to_response
from api.http.kept_answers import CONTENT, REFERENCE, keep_answer
from api.http.language import language_of
from api.http.no_query import NoQuery
from api.http.openapi.headers import with_headers
from api.http.paging import Page, build_page, requested_window
from api.http.preconditions import IfMatch, require_revision
from api.http.problems import problems
from api.http.roles import Reader
from api.http.routes import Router
from api.http.sessions import ReadSession, WriteSession
from api.http.writes import CoordinatorActor, CoordinatorSender, idempotent

router = Router(prefix="/agreements", tags=["coordination"])

CREATED = with_headers(201, "Location", "ETag")

AgreementId = Annotated[Slug, Path(examples=["AG3"])]


@router.get(
    "",
    responses=problems(NotFound, CodeMalformed, CodeWithoutDots, CursorInvalid, MomentMalformed, OffsetPlusEncoded),
)
def list_agreements(
    caller: Reader,
    session: ReadSession,
    now: Now,
    request: Request,
    response: Response,
    query: Annotated[AgreementQuery, Query()],
) -> Page[AgreementOut]:
    """What agencies agreed with each other: announced, signed or in force, and in which event.

    Example: `GET /v1/agreements?party=polda-kaltim&other_party=kpu-kaltim`.
    """
    keep_answer(request, REFERENCE, CONTENT, holds_until=holds_until_close(None, now))
    check_region_filter(session, caller, query)
    days = parse_evaluation_days(session, query.as_of, query.election, now)
    page_window = requested_window(request, query, str)
    rows = repository.agreements(session, caller, query, days.as_of_day, page_window)
    row_page = build_page(request, response, page_window, rows, lambda row: (row.id,))
    return Page(items=responses.agreements(session, row_page.items, days), next=row_page.next)


@router.get("/{id}", responses=problems(NotFound, MomentMalformed, OffsetPlusEncoded))
def get_agreement(
    id: AgreementId,
    caller: Reader,
    session: ReadSession,
    now: Now,
    request: Request,
    response: Response,
    query: Annotated[AsOfQuery, Query()],
) -> AgreementOut:
    """One agreement as it was known on a day: its parties, what they agreed, and where it was signed.

    Its ETag is what `If-Match` takes.

    Example: `GET /v1/agreements/AG3?as_of=2024-09-26`.
    """
    keep_answer(request, REFERENCE, CONTENT, holds_until=holds_until_close(None, now))
    agreement_row = repository.agreement(session, caller, id)
    days = parse_evaluation_days(session, query.as_of, agreement_row.election, now)
    agreement_body = responses.agreement(session, agreement_row, days)
    response.headers["ETag"] = object_etag(agreement_row.revision, agreement_body)
    return agreement_body


@router.post(
    "",
    status_code=201,
    response_model=RecordedAgreement,
    responses=CREATED | problems(*RECORD_REFUSALS, *idempotency.REFUSALS),
)
@idempotent
def record_agreement(body: NewAgreement, session: WriteSession, sender: CoordinatorSender, _: NoQuery) -> RouteAnswer:
    """Record what agencies agree: planned, scheduled, or signed already.

    From its signing on, the items that it `fulfils` are reported in the same transaction, by your own agency or on
    behalf of the agency that owes them. The answer lists the items that were reported, and those that were not and why.

    Example: `POST /v1/agreements` with `{"kind": "memorandum", "title": {"id": "Pengamanan logistik"},
    "regions": ["64.08"], "parties": [{"agency": "kpu-kutim"}, {"agency": "bawaslu-kutim"}], "source": "S0"}`.
    """
    written = service.record_agreement(session, sender.actor, body)
    return _answer(201, session, written, sender.language, sender.actor.clock())


@router.patch(
    "/{id}",
    response_model=RecordedAgreement,
    responses=with_headers(200, "Location") | problems(*CHANGE_REFUSALS, *MISTAKE_REFUSALS, *preconditions.REFUSALS),
)
def change_agreement(
    id: AgreementId,
    change: AgreementChange,
    session: WriteSession,
    actor: CoordinatorActor,
    _: NoQuery,
    request: Request,
    if_match: IfMatch = None,
) -> Response:
    """Record what became of an agreement: scheduled, signed, in force, ended, broken off. Earlier states stay.

    `signed`, `in_force` and `ended` are reported to the items that it `fulfils`, in the same transaction. A state that
    was recorded by mistake is taken back with `mistaken` and a note; the items reported with it are taken back with
    `POST /v1/retractions`.

    Example: `PATCH /v1/agreements/AG3` with `{"state": {"state": "in_force"}, "source": "S0"}`.
    """
    written = service.change_agreement(session, actor, id, change, require_revision(if_match))
    return to_response(_answer(200, session, written, language_of(request.headers), actor.clock()))


def _answer(status: int, session: Session, written: WrittenAgreement, language: str, now: datetime) -> RouteAnswer:
    agreement_body = responses.agreement(session, written.agreement, load_evaluation_days(session, now))
    item_reports = written.reports
    answer_body = RecordedAgreement(
        agreement=agreement_body,
        entries=written.entries,
        warnings=warning_bodies(written.warnings, language),
        posted=[
            PostedItem(
                **posted.item._asdict(),
                update_id=str(posted.update),
                on_behalf_of=posted.on_behalf_of,
                entry=posted.entry,
            )
            for posted in item_reports.posted
        ],
        not_posted=[
            NotPosted(**link._asdict(), code=refusal.code, message=refusal.detail(language))
            for link, refusal in item_reports.refused
        ],
        batch=item_reports.batch if item_reports.posted else None,
    )
    headers = {
        "Location": f"/v1/agreements/{agreement_body.id}",
        "ETag": object_etag(written.agreement.revision, agreement_body),
    }
    return RouteAnswer(status, answer_body, headers)
