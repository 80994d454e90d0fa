"""JSON bodies within bounds: a small body can hold hundreds of thousands of keys, and each unknown one is an error.

What takes long to parse is parsed in a thread, so that nobody else waits for it.
"""

import json
from functools import partial
from typing import Any

from anyio import to_thread
from fastapi import Request
from fastapi._compat import ModelField
from fastapi.exceptions import RequestValidationError

from api.core.errors import BodyTooComplex, MalformedBody

MAX_DEPTH, MAX_KEYS = 32, 64
"""How many levels a body may have, and how many keys an object. No object of the API has as many fields."""
BYTES_A_VALUE = 8
"""A body of the most bytes that a route takes may hold one value for so many of them."""
PARSED_AT_ONCE = 16 * 1024
"""Bytes. Larger bodies are parsed and checked in a thread."""
MAX_ERRORS = 100
"""How many errors of one body are reported."""


class ParsedRequest(Request):
    """A request whose JSON body is parsed already."""

    parsed_body: Any = None

    async def json(self) -> Any:
        return self.parsed_body


async def with_parsed_body(request: Request, field: ModelField, body_limit: int) -> Request:
    """Return the request with its body parsed, if it is JSON. Raises MalformedBody, BodyTooComplex or its errors.

    `field` describes the body, `body_limit` is how many bytes the route takes.
    """
    if "json" not in request.headers.get("content-type", "").lower():
        return request
    body = await request.body()
    if not body:
        return request
    parsed_request = ParsedRequest(request.scope, request.receive)
    parsed_request._body = body
    most_values = body_limit // BYTES_A_VALUE
    if field.field_info.annotation is bytes:
        parsed_request.parsed_body = body
    elif len(body) <= PARSED_AT_ONCE:
        parsed_request.parsed_body = parse(body, most_values)
    else:
        parsed_request.parsed_body = await to_thread.run_sync(partial(_parse_and_check, field, body, most_values))
    return parsed_request


def parse(body: bytes, most_values: int) -> Any:
    """Return the value that the body holds. Raises MalformedBody or BodyTooComplex."""
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        raise MalformedBody from None
    if not is_within_bounds(value, most_values):
        raise BodyTooComplex(depth=MAX_DEPTH, keys=MAX_KEYS, values=most_values)
    return value


def is_within_bounds(value: Any, most_values: int) -> bool:
    """Whether a value of JSON has at most so many levels, keys in an object, and values in all."""
    level, depth, value_count = [value], 0, 1
    while level:
        depth += 1
        next_level: list[Any] = []
        for nested_value in level:
            if isinstance(nested_value, dict):
                if len(nested_value) > MAX_KEYS:
                    return False
                next_level += nested_value.values()
            elif isinstance(nested_value, list):
                next_level += nested_value
        value_count += len(next_level)
        if depth > MAX_DEPTH or value_count > most_values:
            return False
        level = next_level
    return True


def _parse_and_check(field: ModelField, body: bytes, most_values: int) -> Any:
    """Raise the errors of a large body here: FastAPI would make them in the event loop. It checks a good one again."""
    value = parse(body, most_values)
    _, errors = field.validate(value, {}, loc=("body",))
    if errors:
        raise RequestValidationError(errors[:MAX_ERRORS], body=None)
    return value
