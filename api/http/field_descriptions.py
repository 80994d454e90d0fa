"""Adds to the OpenAPI document what a field or parameter means, where its schema does not say so itself.

Most fields mean the same in every schema, so `field_descriptions.toml` describes them by name.
"""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Descriptions = dict[str, Any]
CATALOGUE = Path(__file__).with_suffix(".toml")


def load_catalogue() -> Descriptions:
    """The descriptions: `fields`, `schemas`, `parameters` and `path_parameters`."""
    return tomllib.loads(CATALOGUE.read_text(encoding="utf-8"))


def add_field_descriptions(document: dict[str, Any]) -> None:
    """Describe every property and parameter of the document that has no description of its own."""
    catalogue = load_catalogue()
    for schema_name, field_name, field in undescribed_fields(document):
        if description := describe_field(catalogue, schema_name, field_name):
            field["description"] = description
    for parameter in undescribed_parameters(document):
        if description := describe_parameter(catalogue, parameter):
            parameter["description"] = description


def describe_field(catalogue: Descriptions, schema_name: str, field_name: str) -> str | None:
    """The description of a field: that of the schema, else that of all fields of this name."""
    own_descriptions: dict[str, str] = catalogue["schemas"].get(schema_name, {})
    return own_descriptions.get(field_name) or catalogue["fields"].get(field_name)


def describe_parameter(catalogue: Descriptions, parameter: dict[str, Any]) -> str | None:
    """The description of a parameter of the query or of the path."""
    path_descriptions: dict[str, str] = catalogue["path_parameters"] if parameter["in"] == "path" else {}
    return path_descriptions.get(parameter["name"]) or catalogue["parameters"].get(parameter["name"])


def undescribed_fields(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield the schema's name, the field's name and the field, for every property without a description."""
    for schema_name, schema in document["components"]["schemas"].items():
        for field_name, field in schema.get("properties", {}).items():
            if not field.get("description"):
                yield schema_name, field_name, field


def undescribed_parameters(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield every parameter without a description."""
    for operations in document["paths"].values():
        for operation in operations.values():
            yield from (it for it in operation.get("parameters", []) if not it.get("description"))
