"""Which changes of an OpenAPI document break clients: one change at a time."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest

from tests.documents.breaking_changes import breaking_changes, names_in_changelog

Document = dict[str, Any]
REFERENCE = {"$ref": "#/components/schemas/Item"}
CONTENT = {"application/json": {"schema": REFERENCE}}
OLD: Document = {
    "paths": {
        "/items": {
            "post": {
                "operationId": "add_item",
                "parameters": [
                    {"name": "dry_run", "in": "query", "schema": {"type": "boolean"}},
                    {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 500}},
                ],
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/NewItem"}}}},
                "responses": {"201": {"content": CONTENT}, "422": {"description": "`unfit`"}},
            },
            "get": {
                "operationId": "list_items",
                "responses": {
                    "200": {"content": {"application/json": {"schema": {"type": "array", "items": REFERENCE}}}}
                },
            },
        }
    },
    "components": {
        "schemas": {
            "NewItem": {
                "type": "object",
                "additionalProperties": False,
                "properties": {
                    "name": {"type": "string", "maxLength": 100},
                    "status": {"$ref": "#/components/schemas/Status"},
                    "value": {"anyOf": [{"type": "number"}, {"type": "null"}]},
                },
                "required": ["name"],
            },
            "Item": {
                "type": "object",
                "properties": {
                    "name": {"type": "string"},
                    "status": {"$ref": "#/components/schemas/Status"},
                    "parts": {"type": "array", "items": REFERENCE},
                },
                "required": ["name", "status"],
            },
            "Status": {"type": "string", "enum": ["done", "open"]},
        }
    },
}


def post(document: Document) -> Any:
    return document["paths"]["/items"]["post"]


def fields(document: Document, schema: str) -> Any:
    return document["components"]["schemas"][schema]["properties"]


def required(document: Document, schema: str) -> Any:
    return document["components"]["schemas"][schema]["required"]


def words(document: Document) -> Any:
    return document["components"]["schemas"]["Status"]["enum"]


BREAKING: dict[str, tuple[Callable[[Document], object], str]] = {
    "an operation is removed": (lambda it: it["paths"]["/items"].pop("get"), "GET /items"),
    "an id is changed": (lambda it: post(it).update(operationId="post_item"), "post_item"),
    "a parameter is removed": (lambda it: post(it)["parameters"].pop(0), "add_item dry_run"),
    "a parameter becomes required": (lambda it: post(it)["parameters"][0].update(required=True), "add_item dry_run"),
    "a new parameter is required": (
        lambda it: post(it)["parameters"].append(
            {"name": "region", "in": "query", "required": True, "schema": {"type": "string"}}
        ),
        "add_item region",
    ),
    "a bound is tightened": (lambda it: post(it)["parameters"][1]["schema"].update(maximum=50), "add_item limit"),
    "a body becomes required": (lambda it: post(it)["requestBody"].update(required=True), "add_item"),
    "a media type is no longer taken": (lambda it: post(it)["requestBody"]["content"].clear(), "add_item"),
    "a status is removed": (lambda it: post(it)["responses"].pop("201"), "add_item"),
    "a field of a request is removed": (lambda it: fields(it, "NewItem").pop("value"), "NewItem.value"),
    "a field of a request becomes required": (lambda it: required(it, "NewItem").append("value"), "NewItem.value"),
    "a field of a request takes fewer types": (
        lambda it: fields(it, "NewItem").update(value={"type": "integer"}),
        "NewItem.value",
    ),
    "a field of a request gets a pattern": (
        lambda it: fields(it, "NewItem")["name"].update(pattern="x"),
        "NewItem.name",
    ),
    "a word is no longer taken": (lambda it: words(it).remove("open"), "Status"),
    "a word is added to an answer": (lambda it: words(it).append("late"), "Status"),
    "a field of an answer is removed": (lambda it: fields(it, "Item").pop("parts"), "Item.parts"),
    "a field of an answer may be left out": (lambda it: required(it, "Item").remove("status"), "Item.status"),
    "a field of an answer gets another type": (
        lambda it: fields(it, "Item").update(name={"anyOf": [{"type": "string"}, {"type": "null"}]}),
        "Item.name",
    ),
}

HARMLESS: dict[str, Callable[[Document], object]] = {
    "nothing": lambda it: it,
    "a new operation": lambda it: it["paths"].update({"/others": {"get": {"operationId": "list_others"}}}),
    "a new parameter": lambda it: post(it)["parameters"].append(
        {"name": "region", "in": "query", "schema": {"type": "string"}}
    ),
    "a looser bound": lambda it: post(it)["parameters"][1]["schema"].update(maximum=1000),
    "a further media type": lambda it: post(it)["requestBody"]["content"].update({"text/csv": {}}),
    "a new field of a request": lambda it: fields(it, "NewItem").update(note={"type": "string"}),
    "an optional name": lambda it: required(it, "NewItem").remove("name"),
    "a further type of a request": lambda it: fields(it, "NewItem").update(name={}),
    "a new field of an answer": lambda it: fields(it, "Item").update(note={"type": "string"}),
    "a field that is always there": lambda it: required(it, "Item").append("parts"),
    "a narrower answer": lambda it: fields(it, "Item").update(status={"type": "string", "enum": ["done"]}),
    "another name of a schema": lambda it: (
        fields(it, "Item").update(parts={"type": "array", "items": {"$ref": "#/components/schemas/Part"}})
        or it["components"]["schemas"].update(Part=it["components"]["schemas"]["Item"])
    ),
    "another description": lambda it: post(it).update(description="Adds an item."),
}


@pytest.mark.parametrize(("change", "subject"), BREAKING.values(), ids=BREAKING)
def test_a_change_breaks_clients(change: Callable[[Document], object], subject: str) -> None:
    new = deepcopy(OLD)
    change(new)

    assert {it.subject for it in breaking_changes(OLD, new)} == {subject}


@pytest.mark.parametrize("change", HARMLESS.values(), ids=HARMLESS)
def test_a_change_leaves_clients_as_they_are(change: Callable[[Document], object]) -> None:
    new = deepcopy(OLD)
    change(new)

    assert breaking_changes(OLD, new) == []


def test_the_changelog_names_a_change_under_its_heading_alone() -> None:
    changelog = """# Changelog
## [Unreleased]
### Added
- `other`
### Breaking
- `Item.name` may be null, `list_items` has another id.
### Fixed
- `fixed`
## [0.2.0]
### Breaking
- `older`
"""

    assert names_in_changelog(changelog) == {"Item.name", "list_items"}
