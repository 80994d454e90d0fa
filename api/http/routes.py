"""Routes whose function, transaction and JSON run in one thread: a change of thread costs more than a small query.

A route says before its body is read which role it asks for and how large a body it takes.

Routers of the API are `Router`. A plain `def` route function gets its session as the parameter `session`. The route
opens the transaction, commits what the function has not committed itself, writes the body and closes the session,
all in the function's thread and before the response is sent. So a 2xx means committed.
"""

from collections.abc import Callable, Coroutine, Iterable
from functools import partial, wraps
from inspect import iscoroutinefunction
from typing import Any

from anyio import CapacityLimiter, to_thread
from anyio.lowlevel import RunVar
from fastapi import APIRouter, Request, Response
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute
from pydantic import BaseModel
from sqlmodel import Session
from starlette.routing import BaseRoute, Match
from starlette.types import Scope

from api.db.engine import POOL_SIZE
from api.db.replication import read_despite_conflicts
from api.db.translations import indonesian_by_english
from api.db.unit_of_work import commit
from api.http.json_bodies import with_parsed_body
from api.http.language import ANSWER_LANGUAGE

RouteFunction = Callable[..., Any]
JSON = "application/json"
API_ROOT = "/v1"
MAX_BODY_BYTES = 64 * 1024
"""The largest body of a route that does not say `max_body_size`: one object."""

_limiters: RunVar[dict[str, CapacityLimiter]] = RunVar("route_limiters")


class DatabaseRoute(APIRoute):
    """A route that runs its function in one thread, unless it is a coroutine function.

    `body_limit` and `required_roles` are checked by `front.py` before the body is read. FastAPI's own limit
    would refuse a body only after that, in plain text.
    """

    def __init__(self, path: str, endpoint: RouteFunction, **options: Any) -> None:
        self._literal_start = path.partition("{")[0]
        self.body_limit: int = options.pop("max_body_size", None) or MAX_BODY_BYTES
        if not iscoroutinefunction(endpoint):
            endpoint = _run_in_one_thread(endpoint, options.get("status_code") or 200)
        super().__init__(path, endpoint, **options)
        self.required_roles = frozenset(_required_roles(self.dependant))

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """Return FastAPI's handler. It gets a JSON body that is parsed already."""
        handle, body_field, body_limit = super().get_route_handler(), self.body_field, self.body_limit
        if body_field is None:
            return handle

        async def handle_parsed(request: Request) -> Response:
            return await handle(await with_parsed_body(request, body_field, body_limit))

        return handle_parsed

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Whether the route takes this request. Most routes are ruled out by how their address begins."""
        if not scope.get("root_path") and not scope["path"].startswith(self._literal_start):
            return Match.NONE, {}
        return super().matches(scope)


class Router(APIRouter):
    """A router of `DatabaseRoute`s below /v1, or at another `root`. The name of a route's function is its id.

    The application takes the routes themselves: FastAPI's `include_router` looks through all routers, and all their
    routes, for each request, which takes longer than most answers.
    """

    def __init__(self, *, prefix: str = "", root: str = API_ROOT, **options: Any) -> None:
        super().__init__(
            prefix=root + prefix, route_class=DatabaseRoute, generate_unique_id_function=_operation_id, **options
        )


def find_route(routes: Iterable[BaseRoute], scope: Scope) -> DatabaseRoute | None:
    """Return the route that takes this request, if it is one of the API's."""
    for route in routes:
        if isinstance(route, DatabaseRoute) and route.matches(scope)[0] is Match.FULL:
            return route
    return None


def allowed_methods(routes: Iterable[BaseRoute], scope: Scope) -> list[str]:
    """Return the methods that this address takes. Starlette names those of one route, but several may share a path."""
    methods = set[str]()
    for route in routes:
        if isinstance(route, DatabaseRoute) and route.matches(scope)[0] is not Match.NONE:
            methods |= route.methods or set()
    return sorted(methods | ({"HEAD"} if "GET" in methods else set()))


def _operation_id(route: APIRoute) -> str:
    return route.name


def _required_roles(dependant: Dependant) -> set[str]:
    """Return the roles that a route and its dependencies ask for."""
    return {*(dependant.own_oauth_scopes or [])}.union(*(_required_roles(it) for it in dependant.dependencies))


def _run_in_one_thread(endpoint: RouteFunction, success_status: int) -> RouteFunction:
    """Return a coroutine function with the parameters of `endpoint`, which FastAPI reads from its signature."""

    @wraps(endpoint)
    async def run(**arguments: Any) -> Any:
        call = partial(_call, endpoint, success_status, arguments)
        return await to_thread.run_sync(call, limiter=_limiter(arguments.get("session")))

    return run


def _call(endpoint: RouteFunction, success_status: int, arguments: dict[str, Any]) -> Any:
    session: Session | None = arguments.get("session")
    if session is None:
        return _with_json(endpoint(**arguments), success_status, arguments.get("response"), None)
    try:
        call = partial(endpoint, **arguments)
        answer = call() if session.info.get("commits") else read_despite_conflicts(call, session.rollback)
        context = translation_context(session) if isinstance(answer, BaseModel | list) else None
        if session.info.get("commits") and session.in_transaction():
            commit(session)
        return _with_json(answer, success_status, arguments.get("response"), context)
    finally:
        session.close()


def translation_context(session: Session) -> dict[str, Any] | None:
    """What the texts of files need to be written in the language of the answer; None: they stay as they are."""
    return {"translations": indonesian_by_english(session)} if ANSWER_LANGUAGE.get() == "id" else None


def _with_json(
    answer: Any, success_status: int, response_settings: Response | None, context: dict[str, Any] | None
) -> Any:
    """Turn bodies into a JSON response, with the headers and status that the function has set on its `response`.

    Anything else is returned as it is: responses, and values that FastAPI has to validate.
    """
    if isinstance(answer, BaseModel):
        content = answer.model_dump_json(by_alias=True, context=context).encode()
    elif isinstance(answer, list) and all(isinstance(body, BaseModel) for body in answer):
        bodies = [body.model_dump_json(by_alias=True, context=context).encode() for body in answer]
        content = b"[" + b",".join(bodies) + b"]"
    else:
        return answer
    response = Response(content, success_status, media_type=JSON)
    if response_settings is not None:
        response.status_code = response_settings.status_code or success_status
        response.raw_headers += response_settings.raw_headers
    return response


def _limiter(session: Session | None) -> CapacityLimiter | None:
    """Limit the threads to the connections that there are, so that no thread only waits for one.

    Readers and writers have a limit each, in each event loop. None: the route uses no session.
    """
    if session is None:
        return None
    limiters = _limiters.get({})
    if not limiters:
        limiters.update(reading=CapacityLimiter(POOL_SIZE), writing=CapacityLimiter(POOL_SIZE))
        _limiters.set(limiters)
    return limiters["writing" if session.info.get("commits") else "reading"]
