"""A POST that may be sent twice: with the same `Idempotency-Key` the second gets the first one's response.

Only successful responses are stored, in the request's own transaction; a refusal leaves the key free. A key belongs
to a token. A secret is never stored. The IETF draft of this header (-07) has expired, so this is Siaga's own rule.
"""

import hashlib
import zlib
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Annotated, NamedTuple

from fastapi import Header, Request, Response
from pydantic import BaseModel
from sqlmodel import Session

from api.core.caller import Caller
from api.core.errors import KeyInUse, KeyReused, MalformedBody, OutcomeUnknown
from api.db.unit_of_work import commit
from api.http import repository
from api.http.models import IdempotentResponse

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


def run_idempotently(
    session: Session,
    request: Request,
    caller: Caller,
    key: str | None,
    now: datetime,
    operation: Callable[[], RouteAnswer],
) -> Response:
    """Run the operation and commit, or repeat the response that this key got before."""
    response = (
        to_response(operation()) if key is None else _run_under_key(session, request, caller, key, now, operation)
    )
    commit(session)
    return response


def to_response(answer: RouteAnswer) -> Response:
    return Response(_body_bytes(answer.body), answer.status, dict(answer.headers), "application/json")


def _run_under_key(
    session: Session, request: Request, caller: Caller, key: str, now: datetime, operation: Callable[[], RouteAnswer]
) -> Response:
    request_digest = _request_digest(request)
    repository.delete_responses_before(session, now - KEPT_FOR)
    key_row = {"token": caller.token_id, "key": key, "request": request_digest, "status": 0, "headers": {}, "body": b""}
    if not repository.claim_key(session, {**key_row, "created_at": now}):
        return _replay(repository.stored_response(session, caller.token_id, key), request_digest)
    answer = operation()
    replay_answer = answer.on_replay or answer
    stored_response = repository.stored_response(session, caller.token_id, key)
    stored_response.status, stored_response.headers = replay_answer.status, replay_answer.headers
    stored_response.body = zlib.compress(_body_bytes(replay_answer.body))
    session.add(stored_response)
    return to_response(answer)


def _request_digest(request: Request) -> str:
    digested_text = f"{request.method} {request.url.path}?{request.url.query} {request.state.body_digest}"
    return hashlib.sha256(digested_text.encode()).hexdigest()


def _replay(stored_response: IdempotentResponse, request_digest: str) -> Response:
    """The stored response. Raises KeyReused if it belongs to a different request."""
    if stored_response.request != request_digest:
        raise KeyReused
    headers = {**stored_response.headers, "Idempotency-Replayed": "true"}
    return Response(zlib.decompress(stored_response.body), stored_response.status, headers, "application/json")


def _body_bytes(body: BaseModel | bytes) -> bytes:
    return body if isinstance(body, bytes) else body.model_dump_json().encode()
