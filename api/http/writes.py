"""What routes that write have in common: who writes, with at least a given role, and the idempotency key of a POST.

They take no query parameters. A POST is a function that returns a `RouteAnswer`. Under `idempotent` it runs once for
each idempotency key; it takes its session as `session` and the rest as `post`.
"""

from collections.abc import Callable
from functools import partial, wraps
from typing import Annotated, NamedTuple, ParamSpec, cast

from fastapi import Depends, Query, Request, Response, Security
from sqlmodel import Session

from api.core.caller import Actor, Caller, Role
from api.core.schemas import NoParameters
from api.http.actor import actor_of
from api.http.clock import Clock
from api.http.idempotency import IdempotencyKey, RouteAnswer, run_idempotently
from api.http.roles import authorize

P = ParamSpec("P")


class Post(NamedTuple):
    """A POST request, who sent it, and its idempotency key, if it has one."""

    actor: Actor
    request: Request
    key: str | None

    @property
    def caller(self) -> Caller:
        return self.actor.caller


async def _actor(
    request: Request,
    caller: Annotated[Caller, Depends(authorize)],
    clock: Clock,
    _: Annotated[NoParameters, Query()],
) -> Actor:
    return actor_of(caller, request, clock)


async def _post(request: Request, actor: Annotated[Actor, Depends(_actor)], key: IdempotencyKey = None) -> Post:
    return Post(actor, request, key)


ReaderActor = Annotated[Actor, Security(_actor, scopes=[Role.READER])]
CoordinatorActor = Annotated[Actor, Security(_actor, scopes=[Role.COORDINATOR])]
AdminActor = Annotated[Actor, Security(_actor, scopes=[Role.ADMIN])]
ReaderPost = Annotated[Post, Security(_post, scopes=[Role.READER])]
ReporterPost = Annotated[Post, Security(_post, scopes=[Role.REPORTER])]
CoordinatorPost = Annotated[Post, Security(_post, scopes=[Role.COORDINATOR])]
AdminPost = Annotated[Post, Security(_post, scopes=[Role.ADMIN])]


def idempotent(operation: Callable[P, RouteAnswer]) -> Callable[P, Response]:
    """Make a route of a function: it runs and commits, or the response that its key got before is repeated."""

    @wraps(operation)
    def run(*_: P.args, **arguments: P.kwargs) -> Response:
        session, post = cast("Session", arguments["session"]), cast("Post", arguments["post"])
        return run_idempotently(
            session, post.request, post.caller, post.key, post.actor.clock(), partial(operation, **arguments)
        )

    return run
