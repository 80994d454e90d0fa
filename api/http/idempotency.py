"""A POST that may be sent twice: with an `Idempotency-Key` the second gets the first one's answer.

Only 2xx answers are kept, in the transaction of the deed; a refusal leaves the key free. Keys belong to
a token. A secret is never kept. The IETF draft on this header (-07) expired; this is how Siaga does it.
"""

import hashlib
import zlib
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Annotated, NamedTuple

from fastapi import Header, Request, Response
from pydantic import BaseModel
from sqlalchemy import delete, text
from sqlalchemy.exc import OperationalError
from sqlmodel import Session, col

from api.core.caller import Caller
from api.core.errors import KeyInUse, KeyReused, MalformedBody, OutcomeUnknown
from api.db.conflict import insert_missing
from api.db.engine import commit, is_full
from api.http.models import IdempotentResponse

KEPT = timedelta(hours=72)
REFUSALS = (MalformedBody, KeyReused, KeyInUse, OutcomeUnknown)
"""What any POST can be refused for: each may be sent twice."""

IdempotencyKey = Annotated[
    str | None,
    Header(
        alias="Idempotency-Key",
        min_length=1,
        max_length=255,
        pattern=r"^[\x20-\x7e]+$",
        description="Any text of yours for this one deed. Sent again within 72 hours it gets the same answer.",
    ),
]


class Answer(NamedTuple):
    status: int
    body: BaseModel | bytes
    """Bytes as they are, with their `Content-Type` among the headers."""
    headers: dict[str, str] = {}
    keep: "Answer | None" = None
    """What a second request gets, where that differs: a secret is shown once."""


def once(
    session: Session, request: Request, caller: Caller, key: str | None, now: datetime, do: Callable[[], Answer]
) -> Response:
    """Do it, or answer as it was answered before; committed, with the answer at hand."""
    answered = response(do()) if key is None else _once(session, request, caller, key, now, do)
    commit(session)
    return answered


def _once(
    session: Session, request: Request, caller: Caller, key: str, now: datetime, do: Callable[[], Answer]
) -> Response:
    wanted = _request(request)
    session.connection().execute(delete(IdempotentResponse).where(col(IdempotentResponse.created_at) < now - KEPT))
    row = {"token": caller.token_id, "key": key, "request": wanted, "status": 0, "headers": {}, "body": b""}
    if not _claim(session, {**row, "created_at": now}):
        return _replay(session, caller, key, wanted)
    answer = do()
    kept = answer.keep or answer
    stored = session.get_one(IdempotentResponse, (caller.token_id, key))
    stored.status, stored.headers = kept.status, kept.headers
    stored.body = zlib.compress(_written(kept.body))
    session.add(stored)
    return response(answer)


def _request(request: Request) -> str:
    said = f"{request.method} {request.url.path}?{request.url.query} {request.state.body_digest}"
    return hashlib.sha256(said.encode()).hexdigest()


def _claim(session: Session, row: dict[str, object]) -> bool:
    """Whether the key is ours. A twin under way is waited for, a second at most."""
    on_postgres = session.get_bind().dialect.name == "postgresql"
    try:
        if on_postgres:
            session.connection().execute(text("SELECT set_config('lock_timeout', '1s', true)"))
        claimed = insert_missing(session, IdempotentResponse, [row]) == 1
    except OperationalError as error:
        if error.connection_invalidated or is_full(error):
            raise
        raise KeyInUse from error
    if on_postgres:
        session.connection().execute(text("SELECT set_config('lock_timeout', '5s', true)"))
    return claimed


def _replay(session: Session, caller: Caller, key: str, wanted: str) -> Response:
    stored = session.get_one(IdempotentResponse, (caller.token_id, key))
    if stored.request != wanted:
        raise KeyReused
    headers = {**stored.headers, "Idempotency-Replayed": "true"}
    return Response(zlib.decompress(stored.body), stored.status, headers, "application/json")


def response(answer: Answer) -> Response:
    return Response(_written(answer.body), answer.status, dict(answer.headers), "application/json")


def _written(body: BaseModel | bytes) -> bytes:
    return body if isinstance(body, bytes) else body.model_dump_json().encode()
