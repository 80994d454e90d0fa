"""The id of each request, and its line of JSON in the log.

A line holds the token's id, the route, the status and the duration. It never holds a header, a query or a body, because
those may contain secrets.
"""

import asyncio
import json
import logging
import re
import sys
import time
import traceback
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from starlette.types import Scope
from uuid_utils import uuid7

from api.core.caller import Caller

PACKAGE_FOLDER = f"{Path(__file__).parents[1]}/"
CALLER_REQUEST_ID = re.compile(r"[A-Za-z0-9._-]{1,64}", re.ASCII)


def failure(error: Exception) -> str:
    """What the line says of an error that nobody handled."""
    return f"{type(error).__name__} at {_error_location(error)}"


def log_line(state: Mapping[str, Any], method: str, route: str | None, status: int, seconds: float) -> str:
    """The line for a request, as JSON without the fields that are unknown. `state` is `request.state` as a mapping.

    It is put together by hand, since JSON's encoder would take longer than all the rest of a short request. No value
    needs escaping but the method and the route.
    """
    caller: Caller | None = state.get("caller")
    return "".join(
        (
            f'{{"at": "{_now()}", "request_id": "{state["request_id"]}", "method": {_as_json(method)}, ',
            "" if route is None else f'"route": {_as_json(route)}, ',
            f'"status": {status}, "ms": {seconds * 1000:.1f}',
            "" if caller is None else f', "token": "{caller.token_id}"',
            f', "failure": {json.dumps(state["failure"])}' if "failure" in state else "",
            f', "events": {state["events"]}, "ended": "{state["ended"]}"' if "ended" in state else "",
            "}",
        )
    )


@lru_cache(maxsize=512)
def _as_json(text: str) -> str:
    return json.dumps(text)


def _now() -> str:
    seconds, milliseconds = divmod(time.time_ns() // 1_000_000, 1000)
    return f"{_second(seconds)}.{milliseconds:03d}+00:00"


@lru_cache(maxsize=2)
def _second(seconds: int) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(seconds))


class LogWriter:
    """Writes the lines of an event loop to stderr, those of requests that end together with one call to the system.

    The standard library's logging would take several times as long as a short request.
    """

    def __init__(self) -> None:
        self._lines: list[str] = []

    def write(self, line: str) -> None:
        """Write the line once the requests that were ready at the same time have gone on."""
        if not self._lines:
            asyncio.get_running_loop().call_soon(self._flush)
        self._lines.append(line)

    def _flush(self) -> None:
        lines, self._lines = self._lines, []
        sys.stderr.write("\n".join([*lines, ""]))
        sys.stderr.flush()


def route_template(scope: Scope) -> str | None:
    """The route's template, not the path, which names regions."""
    route = scope.get("route")
    return getattr(route, "path_format", None) or getattr(route, "path", None)


def request_id(header: bytes | None) -> str:
    """The caller's own id if it is harmless, so that two systems can compare their logs; else a new one."""
    if header is not None and CALLER_REQUEST_ID.fullmatch(caller_request_id := header.decode("latin-1")):
        return caller_request_id
    return str(uuid7())


def _error_location(error: Exception) -> str:
    """File and line of the error: the innermost in Siaga and the innermost of all. No message: it may repeat input."""
    frames = traceback.extract_tb(error.__traceback__)
    package_frames = [frame for frame in frames if PACKAGE_FOLDER in frame.filename] or frames
    locations = [
        f"{it.filename.rpartition(PACKAGE_FOLDER)[2]}:{it.lineno}" for it in (*package_frames[-1:], *frames[-1:])
    ]
    return ", ".join(dict.fromkeys(locations))


class JsonLineFormatter(logging.Formatter):
    """Turns records of libraries and of Siaga's own threads into JSON."""

    def format(self, record: logging.LogRecord) -> str:
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
    "loggers": {"siaga": {"level": "INFO"}},
}
"""Logging configuration for uvicorn, which applies it in every worker: a line of JSON per record, to stderr."""
