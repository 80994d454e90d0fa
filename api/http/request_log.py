"""The id of each request, and its line of JSON in the log.

A line holds the token's id, the route, the status and the duration. It never holds a header, a query or a body, because
those may contain secrets.
"""

import json
import logging
import re
import traceback
from datetime import UTC, datetime
from pathlib import Path

from starlette.types import Scope
from uuid_utils.compat import uuid7

log = logging.getLogger("siaga.requests")
PACKAGE_FOLDER = f"{Path(__file__).parents[1]}/"
CALLER_REQUEST_ID = re.compile(r"[A-Za-z0-9._-]{1,64}", re.ASCII)


def write(scope: Scope, status: int, seconds: float, route: str | None) -> None:
    """Write the line of a request. `route` is the template of its route; None: the one that FastAPI found."""
    if log.isEnabledFor(logging.INFO):
        log.info(log_line(scope, status, seconds, route or route_template(scope)))


def failure(error: Exception) -> str:
    """What the line says of an error that nobody handled."""
    return f"{type(error).__name__} at {_error_location(error)}"


def log_line(scope: Scope, status: int, seconds: float, route: str | None) -> str:
    """The line for a request, as JSON without the fields that are None."""
    request_state = scope["state"]
    fields = {
        "at": datetime.now(UTC).isoformat(timespec="milliseconds"),
        "request_id": request_state["request_id"],
        "method": scope["method"],
        "route": route,
        "status": status,
        "ms": round(seconds * 1000, 1),
        "token": request_state.get("token_id"),
        "failure": request_state.get("failure"),
    }
    return json.dumps({name: value for name, value in fields.items() if value is not None})


def route_template(scope: Scope) -> str | None:
    """The route's template with the prefix of its router, not the path, which names regions."""
    route = scope.get("route")
    template = getattr(route, "path_format", None) or getattr(route, "path", None)
    if template is None or not scope["path"].startswith("/v1/") or template.startswith("/v1/"):
        return template
    return f"/v1{template}"


def request_id(header: bytes) -> str:
    """The caller's own id if it is harmless, so that two systems can compare their logs; else a new one."""
    caller_request_id = header.decode("latin-1")
    return caller_request_id if CALLER_REQUEST_ID.fullmatch(caller_request_id) else str(uuid7())


def _error_location(error: Exception) -> str:
    """File and line of the error: the innermost in Siaga and the innermost of all. No message: it may repeat input."""
    frames = traceback.extract_tb(error.__traceback__)
    package_frames = [frame for frame in frames if PACKAGE_FOLDER in frame.filename] or frames
    locations = [
        f"{it.filename.rpartition(PACKAGE_FOLDER)[2]}:{it.lineno}" for it in (*package_frames[-1:], *frames[-1:])
    ]
    return ", ".join(dict.fromkeys(locations))


class JsonLineFormatter(logging.Formatter):
    """Lines about requests are JSON already; records of libraries are turned into JSON."""

    def format(self, record: logging.LogRecord) -> str:
        if record.name == log.name:
            return record.getMessage()
        fields = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        return json.dumps(fields)


LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"lines": {"()": JsonLineFormatter}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "lines"}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {log.name: {"level": "INFO"}},
}
"""Logging configuration for uvicorn, which applies it in every worker: a line of JSON per record, to stderr."""
