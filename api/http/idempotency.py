"""A POST that may be sent twice: with the same `Idempotency-Key` the second gets the first one's response.

Only successful responses are stored, in the request's own transaction; a refusal leaves the key free. A key belongs
to a token. A secret is never stored. The IETF draft of this header (-07) has expired, so this is Siaga's own rule.
"""

import hashlib
import zlib
from collections.abc import Callable, Collection, Iterable
from datetime import datetime, timedelta
from typing import Annotated, Any, NamedTuple
from uuid import UUID

from fastapi import Header, Request, Response
from pydantic import BaseModel
from sqlmodel import Session

from api.core.caller import Caller
from api.core.errors import KeyInUse, KeyReused, MalformedBody, OutcomeUnknown
from api.db.unit_of_work import commit
from api.http import repository
from api.http.models import IdempotentResponse
from api.http.repository import TokenAndKey

KEPT_FOR = timedelta(hours=72)
REFUSALS = (MalformedBody, KeyReused, KeyInUse, OutcomeUnknown)
"""The refusals that any POST with an `Idempotency-Key` may give."""

IdempotencyKey = Annotated[
    str | None,
    Header(
        alias="Idempotency-Key",
        min_length=1,
        max_length=255,
        pattern=r"^[\x20-\x7e]+$",
        description="Any text of yours for this one request. Sent again within 72 hours it gets the same answer.",
    ),
]


class RouteAnswer(NamedTuple):
    """What a route answers, before it is stored and sent."""

    status: int
    body: BaseModel | bytes
    """Bytes are sent as they are; `headers` then hold their `Content-Type`."""
    headers: dict[str, str] = {}
    on_replay: "RouteAnswer | None" = None
    """What a second request gets, if it differs: a secret is shown only once."""


class KeyedRequest(NamedTuple):
    """A request with an idempotency key."""

    token: UUID
    key: str
    digest: str
    """Of method, address and body: a different request with the same key is refused."""

    @property
    def token_and_key(self) -> TokenAndKey:
        return self.token, self.key


def run_idempotently(
    session: Session, keyed_request: KeyedRequest | None, now: datetime, operation: Callable[[], RouteAnswer]
) -> Response:
    """Run the operation and commit, or repeat the response that this key got before."""
    response = (
        to_response(operation()) if keyed_request is None else _run_under_key(session, keyed_request, now, operation)
    )
    commit(session)
    return response


def keyed_request_of(request: Request, caller: Caller, key: str | None) -> KeyedRequest | None:
    """Return what its idempotency key makes of a request; None: it has no key."""
    if key is None:
        return None
    digested_text = f"{request.method} {request.url.path}?{request.url.query} {request.state.body_digest}"
    return KeyedRequest(caller.token_id, key, hashlib.sha256(digested_text.encode()).hexdigest())


def to_response(answer: RouteAnswer) -> Response:
    return Response(_body_bytes(answer.body), answer.status, dict(answer.headers), "application/json")


def _run_under_key(
    session: Session, keyed_request: KeyedRequest, now: datetime, operation: Callable[[], RouteAnswer]
) -> Response:
    repository.lock_key(session, keyed_request.token_and_key)
    stored_response = find_responses(session, [keyed_request], now).get(keyed_request.token_and_key)
    if stored_response is not None:
        return replay(stored_response, keyed_request)
    answer = operation()
    store_answers(session, [(keyed_request, answer)], now)
    return to_response(answer)


def find_responses(
    session: Session, keyed_requests: Collection[KeyedRequest], now: datetime
) -> dict[TokenAndKey, IdempotentResponse]:
    """Return the responses that these keys got before; they must be locked. Expired responses are deleted."""
    if not keyed_requests:
        return {}
    repository.delete_responses_before(session, now - KEPT_FOR)
    return repository.stored_responses(session, [it.token_and_key for it in keyed_requests], now - KEPT_FOR)


def replay(stored_response: IdempotentResponse, keyed_request: KeyedRequest) -> Response:
    """Return the stored response. Raises KeyReused if it belongs to a different request."""
    if stored_response.request != keyed_request.digest:
        raise KeyReused
    headers = {**stored_response.headers, "Idempotency-Replayed": "true"}
    return Response(zlib.decompress(stored_response.body), stored_response.status, headers, "application/json")


def store_answers(session: Session, answers: Iterable[tuple[KeyedRequest | None, RouteAnswer]], now: datetime) -> None:
    """Store what a second request with each of these keys gets. Answers without a key are not stored."""
    response_rows = [
        _response_row(keyed_request, answer.on_replay or answer, now)
        for keyed_request, answer in answers
        if keyed_request
    ]
    repository.store_responses(session, response_rows)


def _response_row(keyed_request: KeyedRequest, answer: RouteAnswer, now: datetime) -> dict[str, Any]:
    return {
        "token": keyed_request.token,
        "key": keyed_request.key,
        "request": keyed_request.digest,
        "status": answer.status,
        "headers": answer.headers,
        "body": zlib.compress(_body_bytes(answer.body)),
        "created_at": now,
    }


def _body_bytes(body: BaseModel | bytes) -> bytes:
    return body if isinstance(body, bytes) else body.model_dump_json().encode()
