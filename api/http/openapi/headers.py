"""The headers of requests and responses in the OpenAPI document."""

from collections.abc import Iterable
from typing import Any

TEXT, WHOLE_NUMBER = {"type": "string"}, {"type": "integer", "minimum": 0}
HEADERS: dict[str, dict[str, Any]] = {
    "Cache-Control": {"description": "`no-store`: no cache keeps the answer, and it has no `ETag`.", "schema": TEXT},
    "Content-Disposition": {"description": "The name of the file.", "schema": TEXT},
    "ETag": {
        "description": "The version of the answer. Send it as `If-None-Match`: while nothing has changed, the answer "
        "is 304 without a body. Of a single object, send it as `If-Match` with a change.",
        "schema": TEXT,
    },
    "Idempotency-Replayed": {
        "description": "`true`: the answer that this `Idempotency-Key` got before.",
        "schema": {"type": "string", "enum": ["true"]},
    },
    "Link": {"description": 'The address of the next page, with `rel="next"`; none on the last.', "schema": TEXT},
    "Location": {"description": "The address of what was recorded.", "schema": TEXT},
    "RateLimit": {
        "description": "How many rows are left, and in how many seconds the next hour begins "
        "(draft-ietf-httpapi-ratelimit-headers-10).",
        "schema": TEXT,
    },
    "RateLimit-Policy": {"description": "How many rows your token may send in an hour.", "schema": TEXT},
    "Retry-After": {"description": "Ask again after so many seconds.", "schema": WHOLE_NUMBER},
    "Set-Cookie": {"description": "The cookie of the session, or one that ends it.", "schema": TEXT},
    "Siaga-Position": {
        "description": "Where your write stands among all writes. Send it with a read that must show the write, and a "
        "replica waits until it has it. It has no other meaning.",
        "schema": TEXT,
    },
    "Siaga-Primary": {"description": "The address of the server that takes writes, if it is known.", "schema": TEXT},
    "Siaga-Simulated": {
        "description": "`true`: an exercise, whose reports are invented. Else it is left out.",
        "schema": {"type": "string", "enum": ["true"]},
    },
    "Siaga-Token-Expires": {
        "description": "When your token ends, in its last 14 days.",
        "schema": {"type": "string", "format": "date-time"},
    },
    "WWW-Authenticate": {"description": "That a token is asked for, or what is wrong with it.", "schema": TEXT},
    "X-Request-ID": {
        "description": "The id of the request in the log: yours, or one of the server.",
        "schema": TEXT,
    },
}
OF_EVERY_ANSWER = ("X-Request-ID", "Siaga-Simulated")
NOT_MODIFIED = {"description": "Nothing has changed since the answer with the `ETag` that you sent."}
IF_NONE_MATCH: dict[str, Any] = {
    "name": "If-None-Match",
    "in": "header",
    "required": False,
    "description": "The `ETag` of an answer that you have.",
    "schema": {"type": "string", "pattern": r"^[^\r\n]*$"},
}
SIAGA_POSITION: dict[str, Any] = {
    "name": "Siaga-Position",
    "in": "header",
    "required": False,
    "description": "The `Siaga-Position` of your last write: the answer shows it, also where a replica answers.",
    "schema": {"type": "string", "pattern": r"^[0-9]{1,9}-[0-9a-f]{1,16}$"},
}


def header_references(names: Iterable[str]) -> dict[str, Any]:
    """Return the `headers` of a response, for `responses` of a route."""
    return {name: {"$ref": f"#/components/headers/{name}"} for name in names}


def with_headers(status: int, *names: str) -> dict[int | str, dict[str, Any]]:
    """For `responses=` of a route: the response of this status has these headers, besides those of every answer."""
    return {status: {"headers": header_references(names)}}


NO_STORE = with_headers(200, "Cache-Control")
"""For `responses=` of a GET whose answer no cache may hold."""


def describe_headers(document: dict[str, Any]) -> None:
    """Declare the headers of all answers, and 304 of every GET with an `ETag`. Problems have theirs already."""
    document["components"]["headers"] = HEADERS
    for operation_by_method in document["paths"].values():
        for method, operation in operation_by_method.items():
            _describe_operation(method, operation)


def _describe_operation(method: str, operation: dict[str, Any]) -> None:
    parameter_names = {parameter["name"] for parameter in operation.get("parameters", [])}
    responses = operation["responses"]
    shared_names = [*OF_EVERY_ANSWER, *(["Siaga-Token-Expires"] if "security" in operation else [])]
    if "Idempotency-Key" in parameter_names:
        shared_names.append("Idempotency-Replayed")
    if method != "get":
        shared_names.append("Siaga-Position")
    elif "security" in operation:
        operation.setdefault("parameters", []).append(SIAGA_POSITION)
    for status in [status for status in responses if status.startswith("2")]:
        names = list(shared_names)
        if status == "200" and method == "get" and "Cache-Control" not in responses[status].get("headers", {}):
            names.append("ETag")
            operation.setdefault("parameters", []).append(IF_NONE_MATCH)
            responses["304"] = {**NOT_MODIFIED, "headers": header_references([*shared_names, "ETag"])}
        if "If-Match" in parameter_names:
            names.append("ETag")
        if "after" in parameter_names:
            names.append("Link")
        responses[status]["headers"] = header_references(names) | responses[status].get("headers", {})
    operation["responses"] = dict(sorted(responses.items()))
