"""Every operation has an example: that of a GET answers, and the body of any other is one that its route accepts."""

import json
import re
from dataclasses import dataclass

import pytest
from fastapi.routing import APIRoute

from tests.conftest import Siaga
from tests.http.operations import CREATED_BY_CALLERS, FILES, GUARDED, Operation, operation_id

EXAMPLE = re.compile(r"Example: `(?P<method>[A-Z]+) (?P<url>[^`]+)`(?: with `(?P<body>[^`]+)`)?\.$")


@dataclass(frozen=True)
class RouteExample:
    method: str
    url: str
    body: str | None


def example_of(operation: Operation) -> RouteExample:
    match = EXAMPLE.search(" ".join(operation.spec["description"].split()))
    assert match, "The docstring of the route ends without an example."
    return RouteExample(match["method"], match["url"], match["body"])


@pytest.mark.parametrize("operation", GUARDED, ids=operation_id)
def test_an_operation_has_an_example_of_itself(operation: Operation) -> None:
    example = example_of(operation)

    pattern = re.sub(r"\{\w+\}", "[^/?]+", operation.path)
    assert example.method == operation.method.upper()
    assert re.fullmatch(pattern, example.url.partition("?")[0])


@pytest.mark.parametrize(
    "operation",
    [it for it in GUARDED if it.method == "get" and it.path not in CREATED_BY_CALLERS | FILES],
    ids=operation_id,
)
def test_the_example_of_a_get_answers(operation: Operation, box: Siaga) -> None:
    answer = box.nation.get(example_of(operation).url)

    assert answer.status_code == 200, answer.text


def routes_by_operation(box: Siaga) -> dict[tuple[str, str], APIRoute]:
    routes = [it for it in box.app.router.routes if isinstance(it, APIRoute)]
    return {(it.path_format, method.lower()): it for it in routes for method in it.methods or ()}


@pytest.mark.parametrize("operation", [it for it in GUARDED if "requestBody" in it.spec], ids=operation_id)
def test_the_body_of_an_example_fits_its_route(operation: Operation, box: Siaga) -> None:
    body = example_of(operation).body
    body_field = routes_by_operation(box)[operation.path, operation.method].body_field

    if body_field is not None and body is not None and "…" not in body:
        _, errors = body_field.validate(json.loads(body), {}, loc=("body",))
        assert errors in (None, [])
