"""What routes that write have in common: who sends the request, with at least a given role, and its idempotency key."""

from collections.abc import Callable
from functools import partial, wraps
from typing import Annotated, NamedTuple, ParamSpec, cast

from fastapi import Depends, Request, Response, Security
from sqlmodel import Session

from api.core.caller import Actor, Caller, Role
from api.http.idempotency import IdempotencyKey, KeyedRequest, RouteAnswer, keyed_request_of, run_idempotently
from api.http.language import language_of
from api.http.roles import authorize

P = ParamSpec("P")


class Sender(NamedTuple):
    """Who sent a request, in which language it is answered, and its idempotency key if it has one."""

    actor: Actor
    language: str
    keyed_request: KeyedRequest | None

    @property
    def caller(self) -> Caller:
        return self.actor.caller

    @property
    def without_key(self) -> "Sender":
        return self._replace(keyed_request=None)


async def _actor(request: Request, caller: Annotated[Caller, Depends(authorize)]) -> Actor:
    return Actor(caller, request.state.request_id, request.app.state.clock)


async def _sender(
    request: Request, caller: Annotated[Caller, Depends(authorize)], key: IdempotencyKey = None
) -> Sender:
    """Return the sender. It asks no other dependency for the actor: each costs time."""
    return Sender(await _actor(request, caller), language_of(request.headers), keyed_request_of(request, caller, key))


ReaderActor = Annotated[Actor, Security(_actor, scopes=[Role.READER])]
CoordinatorActor = Annotated[Actor, Security(_actor, scopes=[Role.COORDINATOR])]
AdminActor = Annotated[Actor, Security(_actor, scopes=[Role.ADMIN])]
ReaderSender = Annotated[Sender, Security(_sender, scopes=[Role.READER])]
ReporterSender = Annotated[Sender, Security(_sender, scopes=[Role.REPORTER])]
VerifierSender = Annotated[Sender, Security(_sender, scopes=[Role.VERIFIER])]
CoordinatorSender = Annotated[Sender, Security(_sender, scopes=[Role.COORDINATOR])]
AdminSender = Annotated[Sender, Security(_sender, scopes=[Role.ADMIN])]


def idempotent(operation: Callable[P, RouteAnswer]) -> Callable[P, Response]:
    """Make a route of a function that has a `session` and a `sender`.

    It runs and commits, or the response that its idempotency key got before is repeated.
    """

    @wraps(operation)
    def run(*_: P.args, **arguments: P.kwargs) -> Response:
        session, sender = cast("Session", arguments["session"]), cast("Sender", arguments["sender"])
        return run_idempotently(session, sender.keyed_request, sender.actor.clock(), partial(operation, **arguments))

    return run
