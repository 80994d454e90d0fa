from typing import Annotated
from uuid import UUID

from fastapi import Path, Query, Request, Response
from sqlmodel import Session

from api.coordination.errors import NothingToChange
from api.core.errors import (
    CodeMalformed,
    CodeWithoutDots,
    CursorInvalid,
    MomentMalformed,
    NotFound,
    OffsetPlusEncoded,
    OutcomeUnknown,
)
from api.core.schemas import ResponseBody
from api.delivery import repository, responses, service
from api.delivery.dependencies import AllowedNetworks, Vault
from api.delivery.errors import (
    NothingToSkip,
    NotSentAgain,
    TooManyWebhooks,
    TooMuchWaits,
    WebhookAddressInside,
    WebhookEnded,
    WebhookUrlRefused,
)
from api.delivery.repository import WebhookAccess
from api.delivery.schemas import (
    DeliveryOut,
    DeliveryQuery,
    IssuedWebhook,
    NewWebhook,
    Redelivered,
    Redelivery,
    SecretRotation,
    WebhookChange,
    WebhookOut,
)
from api.http import idempotency, preconditions
from api.http.clock import Now
from api.http.idempotency import RouteAnswer
from api.http.no_query import NoQuery
from api.http.paging import Page, PageQuery, build_page, requested_window
from api.http.preconditions import IfMatch, check_if_match, require_if_match
from api.http.problems import problems
from api.http.roles import Coordinator
from api.http.routes import Router
from api.http.sessions import ReadSession, ReportSession
from api.http.writes import CoordinatorActor, CoordinatorSender, idempotent
from api.ledger.dependencies import PlacedEntries

router = Router(prefix="/webhooks", tags=["webhooks"])

WebhookId = Annotated[UUID, Path(description="The id of a webhook.")]
URL_REFUSALS = (WebhookUrlRefused, WebhookAddressInside)
SENDING_REFUSALS = (NotFound, WebhookEnded, TooMuchWaits)
SHOWN_ONCE = "This `Idempotency-Key` was used before; the secret is not shown."


@router.get("", responses=problems(CursorInvalid))
def list_webhooks(
    caller: Coordinator,
    session: ReadSession,
    request: Request,
    response: Response,
    now: Now,
    query: Annotated[PageQuery, Query()],
) -> Page[WebhookOut]:
    """The webhooks of your agency in your regions; an admin sees all whose regions the admin covers.

    Example: `GET /v1/webhooks`.
    """
    window = requested_window(request, query, UUID)
    accesses = repository.webhooks(session, caller, window)
    page = build_page(request, response, window, accesses, lambda access: (str(access.webhook.id),))
    return Page(items=[responses.webhook_out(session, access, now) for access in page.items], next=page.next)


@router.post(
    "",
    status_code=201,
    response_model=IssuedWebhook,
    responses={
        200: {"model": IssuedWebhook, "description": SHOWN_ONCE},
        **problems(
            *(NotFound, CodeMalformed, CodeWithoutDots, MomentMalformed, OffsetPlusEncoded, TooManyWebhooks),
            *URL_REFUSALS,
            *idempotency.REFUSALS,
        ),
    },
)
@idempotent
def make_webhook(
    body: NewWebhook,
    session: ReportSession,
    sender: CoordinatorSender,
    vault: Vault,
    networks: AllowedNetworks,
    _placed: PlacedEntries,
    _: NoQuery,
) -> RouteAnswer:
    """Let changes be sent to an address of yours as they happen, each once and in the order of the log.

    Each change of `GET /v1/changes` is the `data` of a CloudEvent. The headers `webhook-id`, `webhook-timestamp` and
    `webhook-signature` are those of Standard Webhooks, and the secret in this answer checks them; it is not shown
    again. Answer with 2xx within 15 seconds. What fails is tried again for three days; then the webhook pauses.

    Example: `POST /v1/webhooks` with `{"url": "https://hooks.example.go.id/siaga", "regions": ["64.08"], "types":
    ["update", "verification"]}`.
    """
    access, secret = service.make_webhook(session, sender.actor, body, networks, vault)
    return _with_secret(session, access, sender, 201, secret)


def _with_secret(
    session: Session, access: WebhookAccess, sender: CoordinatorSender, status: int, secret: str
) -> RouteAnswer:
    fields = responses.webhook_fields(session, access, sender.actor.clock())
    issued, repeated = (
        IssuedWebhook(**fields, secret=secret, code=None),
        IssuedWebhook(**fields, secret=None, code="secret_shown_once"),
    )
    return RouteAnswer(status, issued, {}, RouteAnswer(200, repeated))


@router.get("/{id}", responses=problems(NotFound))
def get_webhook(
    id: WebhookId, caller: Coordinator, session: ReadSession, response: Response, now: Now, _: NoQuery
) -> WebhookOut:
    """One webhook: its state, how far it has come, and whether it fails. Its ETag is for `If-Match`.

    Example: `GET /v1/webhooks/01a20000-0000-7000-8000-000000000000`.
    """
    return _with_etag(response, responses.webhook_out(session, repository.webhook(session, caller, id), now))


def _with_etag(response: Response, body: WebhookOut) -> WebhookOut:
    response.headers["ETag"] = responses.etag_of(body)
    return body


@router.patch(
    "/{id}",
    responses=problems(
        *(NotFound, WebhookEnded, NothingToChange, NothingToSkip, OutcomeUnknown),
        *URL_REFUSALS,
        *preconditions.REFUSALS,
    ),
)
def change_webhook(
    id: WebhookId,
    body: WebhookChange,
    session: ReportSession,
    actor: CoordinatorActor,
    networks: AllowedNetworks,
    response: Response,
    _: NoQuery,
    if_match: IfMatch = None,
) -> WebhookOut:
    """Pause a webhook, let it go on, or change its address, types or description.

    While it pauses nothing is lost: it goes on at its place in the log. An event that its receiver never takes can be
    left out with `skip_next`.

    Example: `PATCH /v1/webhooks/01a20000-0000-7000-8000-000000000000` with `{"state": "paused"}`.
    """
    version = require_if_match(if_match)
    access = service.change_webhook(
        session,
        actor,
        id,
        body,
        networks,
        lambda access, now: check_if_match(version, responses.etag_of(responses.webhook_out(session, access, now))),
    )
    session.flush()
    return _with_etag(response, responses.webhook_out(session, access, actor.clock()))


@router.delete("/{id}", responses=problems(NotFound, OutcomeUnknown))
def delete_webhook(id: WebhookId, session: ReportSession, actor: CoordinatorActor, _: NoQuery) -> WebhookOut:
    """Delete a webhook. Nothing is sent any more. Deleting it again changes nothing.

    Example: `DELETE /v1/webhooks/01a20000-0000-7000-8000-000000000000`.
    """
    return responses.webhook_out(session, service.delete_webhook(session, actor, id), actor.clock())


@router.post(
    "/{id}/secret-rotations",
    status_code=201,
    response_model=IssuedWebhook,
    responses={
        200: {"model": IssuedWebhook, "description": SHOWN_ONCE},
        **problems(NotFound, WebhookEnded, *idempotency.REFUSALS),
    },
)
@idempotent
def rotate_webhook_secret(
    id: WebhookId, body: SecretRotation, session: ReportSession, sender: CoordinatorSender, vault: Vault, _: NoQuery
) -> RouteAnswer:
    """Give a webhook a new secret, which is in this answer only. For some hours each event has two signatures.

    So a receiver may be given the new one at any time within these hours, and misses nothing.

    Example: `POST /v1/webhooks/01a20000-0000-7000-8000-000000000000/secret-rotations` with `{"overlap_hours": 24}`.
    """
    access, secret = service.rotate_secret(session, sender.actor, id, body.overlap_hours, vault)
    return _with_secret(session, access, sender, 201, secret)


def _created(body: ResponseBody) -> RouteAnswer:
    return RouteAnswer(201, body)


@router.post(
    "/{id}/test-events",
    status_code=201,
    response_model=DeliveryOut,
    responses=problems(*SENDING_REFUSALS, *idempotency.REFUSALS),
)
@idempotent
def send_test_event(
    id: WebhookId, session: ReportSession, sender: CoordinatorSender, now: Now, _: NoQuery
) -> RouteAnswer:
    """Send a test event, once, also while the webhook pauses. What was answered is soon among its deliveries.

    Example: `POST /v1/webhooks/01a20000-0000-7000-8000-000000000000/test-events`.
    """
    return _created(DeliveryOut.model_validate(service.request_test(session, sender.caller, id, now)))


@router.get("/{id}/deliveries", responses=problems(NotFound, CursorInvalid))
def list_webhook_deliveries(
    id: WebhookId,
    caller: Coordinator,
    session: ReadSession,
    request: Request,
    response: Response,
    query: Annotated[DeliveryQuery, Query()],
) -> Page[DeliveryOut]:
    """What a webhook has sent, attempt by attempt, the newest first, and what was answered.

    Attempts are kept for the days that `SIAGA_DELIVERY_LOG_DAYS` says.

    Example: `GET /v1/webhooks/01a20000-0000-7000-8000-000000000000/deliveries?outcome=failed`.
    """
    access = repository.webhook(session, caller, id)
    window = requested_window(request, query, UUID)
    delivery_rows = repository.deliveries(session, access.webhook.id, query.outcome, window)
    page = build_page(request, response, window, delivery_rows, lambda delivery_row: (str(delivery_row.id),))
    return Page(items=[DeliveryOut.model_validate(it) for it in page.items], next=page.next)


@router.post(
    "/{id}/deliveries/{delivery}/redelivery",
    status_code=201,
    response_model=DeliveryOut,
    responses=problems(*SENDING_REFUSALS, NotSentAgain, *idempotency.REFUSALS),
)
@idempotent
def redeliver_event(
    id: WebhookId,
    delivery: Annotated[UUID, Path(description="The id of one of its deliveries.")],
    session: ReportSession,
    sender: CoordinatorSender,
    now: Now,
    _: NoQuery,
) -> RouteAnswer:
    """Send the event of a delivery once more, with the same id, also while the webhook pauses.

    Example: `POST /v1/webhooks/01a20000-0000-7000-8000-000000000000/deliveries/01a20000-0000-7000-8000-000000000001/redelivery`.
    """  # noqa: E501
    return _created(DeliveryOut.model_validate(service.request_again(session, sender.caller, id, delivery, now)))


@router.post(
    "/{id}/redeliveries",
    status_code=201,
    response_model=Redelivered,
    responses=problems(*SENDING_REFUSALS, NothingToChange, MomentMalformed, OffsetPlusEncoded, *idempotency.REFUSALS),
)
@idempotent
def redeliver_events(
    id: WebhookId, body: Redelivery, session: ReportSession, sender: CoordinatorSender, now: Now, _: NoQuery
) -> RouteAnswer:
    """Send again everything since a moment, in order, or once more each event that has failed. Ids stay the same.

    Example: `POST /v1/webhooks/01a20000-0000-7000-8000-000000000000/redeliveries` with `{"since": "2026-11-28"}`.
    """
    access = service.redeliver(session, sender.caller, id, body, now)
    cursor = responses.webhook_out(session, access, now).cursor
    return _created(Redelivered(cursor=cursor, waiting=repository.waiting_count(session, access.webhook.id)))
