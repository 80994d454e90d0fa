"""Each link of the OpenAPI document leads to an operation that takes what the answer names."""

from collections.abc import Iterator
from typing import Any

from api.http.openapi.links import KINDS
from tests.http.operations import DOCUMENT, OPERATIONS, Operation, variants

OPERATION_BY_ID = {operation.id: operation for operation in OPERATIONS}
WITHOUT_A_WAY_IN = {
    *("check_health", "check_ready", "list_problem_codes", "get_me", "get_checkpoint", "list_keys"),
    *("add_agency", "add_election", "record_event", "record_source", "store_evidence", "report_many"),
    *("issue_calendar_feed", "issue_sign_in_link", "issue_token", "make_webhook"),
    *("sign_out", "sign_out_everywhere", "get_calendar", "get_signed_checkpoint", "get_tile", "get_entry_bundle"),
}
"""Operations that take nothing of an answer. The address of a calendar is whole in the answer that makes it; numbers of
tiles are computed from the size of the log."""


def links() -> Iterator[tuple[Operation, dict[str, Any], dict[str, Any]]]:
    """Every link, with its operation and the answer that it follows."""
    for operation in OPERATIONS:
        for response in operation.spec["responses"].values():
            for link in response.get("links", {}).values():
                yield operation, response, link


def test_every_link_gives_what_its_operation_takes() -> None:
    for source, _, link in links():
        target = OPERATION_BY_ID[link["operationId"]]
        taken = {f"{it['in']}.{it['name']}" for it in target.parameters}
        in_path = {f"path.{it['name']}" for it in target.parameters if it["in"] == "path"}
        fields = set(variants(body_schema(target))[0]["properties"]) if "requestBody" in link else set()

        assert in_path <= {*link["parameters"]} <= taken, f"{source.id} to {target.id}"
        assert {*link.get("requestBody", {})} <= fields, f"{source.id} to {target.id}"


def test_every_link_finds_its_values_where_it_looks() -> None:
    for source, response, link in links():
        for expression in [*link["parameters"].values(), *link.get("requestBody", {}).values()]:
            assert is_there(source, response, expression), f"{source.id} to {link['operationId']}: {expression}"


def test_every_answer_of_a_kind_is_one_of_the_document() -> None:
    answers = {answer for kind in KINDS for answer in kind.answers}

    assert answers <= {*DOCUMENT["components"]["schemas"], *OPERATION_BY_ID}


def test_links_lead_to_every_operation_that_takes_what_answers_name() -> None:
    reached = {link["operationId"] for _, _, link in links()}

    assert {*OPERATION_BY_ID} - reached == WITHOUT_A_WAY_IN


def body_schema(operation: Operation) -> dict[str, Any]:
    schema: dict[str, Any] = operation.spec["requestBody"]["content"]["application/json"]["schema"]
    return schema


def is_there(source: Operation, response: dict[str, Any], expression: str) -> bool:
    """Whether the request has this parameter, or the answer this header or, at this place of its body, a value."""
    origin, _, place = expression.partition("#/")
    if place:
        return has_place(response["content"]["application/json"]["schema"], place.split("/"))
    part, name = origin.rsplit(".", 1)
    if part == "$response.header":
        return name in response["headers"]
    return any(f"$request.{it['in']}" == part and it["name"] == name for it in source.parameters)


def has_place(schema: dict[str, Any], places: list[str]) -> bool:
    if not places:
        return all(it["type"] not in ("object", "array") for it in variants(schema))
    place, *rest = places
    inner = [
        it["items"] if place == "0" else it["properties"][place]
        for it in variants(schema)
        if (it.get("type") == "array" if place == "0" else place in it.get("properties", {}))
    ]
    return any(has_place(it, rest) for it in inner)
