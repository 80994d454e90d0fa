"""What the OpenAPI document says beyond FastAPI's description of the routes."""

import re
from collections.abc import Iterator
from typing import Any

from fastapi import FastAPI

from api.http import exports, field_descriptions
from api.http.problems import Problem

Document = dict[str, Any]
REFERENCE = "#/components/schemas/"
SCHEMA_KEYS = {"items", "additionalProperties", "not", "contains", "propertyNames"}
"""The keys of a schema that hold another schema."""
SCHEMA_LIST_KEYS = {"anyOf", "allOf", "oneOf", "prefixItems"}
SCHEMA_MAP_KEYS = {"properties", "patternProperties", "$defs"}


def make_document(app: FastAPI) -> Document:
    """The description of the API, with its paths by name. It takes seconds; the caller keeps it."""
    document = FastAPI.openapi(app)
    problem_schema = Problem.model_json_schema(ref_template=f"{REFERENCE}{{model}}")
    document["components"]["schemas"] |= {**problem_schema.pop("$defs"), "Problem": problem_schema}
    _name_schemas_by_their_classes(document)
    exports.describe_file_formats(document)
    field_descriptions.add_field_descriptions(document)
    for operation in operations_of(document):
        _summarize(operation)
    for schema in schemas_of(document):
        _keep_what_json_schema_knows(schema)
    document["paths"] = dict(sorted(document["paths"].items()))
    document["components"]["schemas"] = dict(sorted(document["components"]["schemas"].items()))
    return document


def operations_of(document: Document) -> Iterator[dict[str, Any]]:
    for operation_by_method in document["paths"].values():
        yield from operation_by_method.values()


def schemas_of(document: Document) -> Iterator[dict[str, Any]]:
    """Yield every schema of the document, and those within them."""
    for schema in document["components"]["schemas"].values():
        yield from _with_inner_schemas(schema)
    for operation in operations_of(document):
        for parameter in operation.get("parameters", []):
            yield from _with_inner_schemas(parameter["schema"])
        for message in (operation.get("requestBody", {}), *operation["responses"].values()):
            for media_type in message.get("content", {}).values():
                yield from _with_inner_schemas(media_type.get("schema", {}))


def _with_inner_schemas(schema: Any) -> Iterator[dict[str, Any]]:
    if not isinstance(schema, dict):
        return  # `additionalProperties` may be a boolean
    yield schema
    for key, value in schema.items():
        if key in SCHEMA_KEYS:
            yield from _with_inner_schemas(value)
        elif key in SCHEMA_LIST_KEYS or key in SCHEMA_MAP_KEYS:
            for inner_schema in value.values() if key in SCHEMA_MAP_KEYS else value:
                yield from _with_inner_schemas(inner_schema)


def _name_schemas_by_their_classes(document: Document) -> None:
    """Rename generic schemas: what pydantic calls `Page_AgencyOut_` becomes `AgencyPage`, as the class is called."""
    schemas = document["components"]["schemas"]
    name_by_key = {key: schema["title"] for key, schema in schemas.items() if schema.get("title", key) != key}
    document["components"]["schemas"] = {name_by_key.get(key, key): schema for key, schema in schemas.items()}
    _rename_references(document, {REFERENCE + key: REFERENCE + name for key, name in name_by_key.items()})


def _rename_references(node: Any, new_by_old: dict[str, str]) -> None:
    if isinstance(node, dict):
        if node.get("$ref") in new_by_old:
            node["$ref"] = new_by_old[node["$ref"]]
        for child in node.values():
            _rename_references(child, new_by_old)
    elif isinstance(node, list):
        for child in node:
            _rename_references(child, new_by_old)


def _summarize(operation: dict[str, Any]) -> None:
    """Take the first sentence of the description as the summary."""
    if description := operation.get("description"):
        operation["summary"] = re.split(r"(?<=\.)\s", description)[0].replace("\n", " ")


def _keep_what_json_schema_knows(schema: dict[str, Any]) -> None:
    """Remove bounds of days, which JSON Schema has no words for, and titles.

    pydantic makes a title of each field's name. Generators name classes after titles, so that fields of several
    schemas would fall on one class.
    """
    for key in ("title", "ge", "gt", "le", "lt"):
        schema.pop(key, None)
