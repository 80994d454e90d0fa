"""The outermost layer: a request id, one line of JSON in the log for each request, and the last resort.

The line says who, what, how it ended and how long it took; never a header, a query or a body,
for those may hold secrets.
"""

import json
import logging
import re
import time
import traceback
from datetime import UTC, datetime
from pathlib import Path

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from uuid_utils.compat import uuid7

from api.core.errors import ApiError
from api.http.problems import answer

log = logging.getLogger("siaga.requests")
OURS = f"{Path(__file__).parents[1]}/"
GIVEN_ID = re.compile(r"[A-Za-z0-9._-]{1,64}", re.ASCII)


class Journal:
    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request_id = _request_id(scope)
        state = scope.setdefault("state", {})
        state["request_id"] = request_id
        started, status = time.perf_counter(), 0

        async def noting(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                MutableHeaders(scope=message)["X-Request-ID"] = request_id
            await send(message)

        try:
            await self.app(scope, receive, noting)
        except Exception as error:
            state["failure"] = f"{type(error).__name__} at {_place(error)}"
            if status:
                raise
            await answer(ApiError(), scope)(scope, receive, noting)
        finally:
            log.info(line(scope, status, time.perf_counter() - started))


def line(scope: Scope, status: int, seconds: float) -> str:
    state = scope["state"]
    said = {
        "at": datetime.now(UTC).isoformat(timespec="milliseconds"),
        "request_id": state["request_id"],
        "method": scope["method"],
        "route": _route(scope),
        "status": status,
        "ms": round(seconds * 1000, 1),
        "token": state.get("token_id"),
        "failure": state.get("failure"),
    }
    return json.dumps({name: value for name, value in said.items() if value is not None})


def _route(scope: Scope) -> str | None:
    """The route's template, with the prefix that its router was included by; never the path, which names regions."""
    route = scope.get("route")
    template = getattr(route, "path_format", None) or getattr(route, "path", None)
    if template is None or not scope["path"].startswith("/v1/") or template.startswith("/v1/"):
        return template
    return f"/v1{template}"


def _request_id(scope: Scope) -> str:
    """The caller's own id where it is harmless, so that two systems can compare logs."""
    given = Headers(scope=scope).get("x-request-id", "")
    return given if GIVEN_ID.fullmatch(given) else str(uuid7())


def _place(error: Exception) -> str:
    """Where it happened. Not the message: it may repeat what a caller sent."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if OURS in frame.filename] or frames
    places = [f"{it.filename.rpartition(OURS)[2]}:{it.lineno}" for it in (*ours[-1:], *frames[-1:])]
    return ", ".join(dict.fromkeys(places))


class Lines(logging.Formatter):
    """Our own lines are JSON already; what libraries say is made JSON too."""

    def format(self, record: logging.LogRecord) -> str:
        if record.name == log.name:
            return record.getMessage()
        said = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        return json.dumps(said)


LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"lines": {"()": Lines}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "lines"}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {log.name: {"level": "INFO"}},
}
"""For uvicorn, which sets it up in every worker: everything to stderr, a line of JSON each."""
