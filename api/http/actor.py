"""The actor of a request, whom ledger entries name."""

from fastapi import Request

from api.core.caller import Actor, Caller
from api.core.clock import Clock


def actor_of(caller: Caller, request: Request, clock: Clock) -> Actor:
    return Actor(caller, request.state.request_id, clock)
