"""The schemas of the OpenAPI document: each class has one of its own, under its own name."""

from collections.abc import Iterator
from typing import Any, Literal

from pydantic import BaseModel

Document = dict[str, Any]
Schema = dict[str, Any]
REFERENCE = "#/components/schemas/"
SCHEMA_KEYS = {"items", "additionalProperties", "not", "contains", "propertyNames"}
"""The keys of a schema that hold another schema."""
SCHEMA_LIST_KEYS = {"anyOf", "allOf", "oneOf", "prefixItems"}
SCHEMA_MAP_KEYS = {"properties", "patternProperties", "$defs"}
NO_JSON_SCHEMA = ("ge", "gt", "le", "lt")
"""Bounds of days: JSON Schema has no words for them, so pydantic writes its own."""


def reference_to(name: str) -> Schema:
    return {"$ref": REFERENCE + name}


def schema_of(model: type[BaseModel], mode: Literal["validation", "serialization"] = "serialization") -> Schema:
    """Return the schema of a class that FastAPI finds in no route, for `responses` or `openapi_extra` of one.

    `move_to_components` gives it its place in the document.
    """
    return model.model_json_schema(ref_template=f"{REFERENCE}{{model}}", mode=mode)


def operations_of(document: Document) -> Iterator[dict[str, Any]]:
    for operation_by_method in document["paths"].values():
        yield from operation_by_method.values()


def media_types_of(document: Document) -> Iterator[dict[str, Any]]:
    """Yield the description of every body of a request or response, once for each of its media types."""
    for operation in operations_of(document):
        for message in (operation.get("requestBody", {}), *operation["responses"].values()):
            yield from message.get("content", {}).values()


def move_to_components(document: Document) -> None:
    """Give the classes that routes describe with `schema_of` a place of their own, and refer to them."""
    for media_type in media_types_of(document):
        if "schema" in media_type:
            media_type["schema"] = _moved(media_type["schema"], document["components"]["schemas"])


def _moved(schema: Schema, components: dict[str, Schema]) -> Schema:
    if "title" in schema and "properties" in schema:
        name = schema["title"]
        components |= {it: inner for it, inner in schema.pop("$defs", {}).items() if it not in components}
        components.setdefault(name, schema)
        return reference_to(name)
    if "items" in schema:
        return {**schema, "items": _moved(schema["items"], components)}
    if "anyOf" in schema:
        return {**schema, "anyOf": [_moved(it, components) for it in schema["anyOf"]]}
    return schema


def name_by_classes(document: Document) -> None:
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


def schemas_of(document: Document) -> Iterator[Schema]:
    """Yield every schema of the document, and those within them."""
    for schema in document["components"]["schemas"].values():
        yield from with_inner_schemas(schema)
    for operation in operations_of(document):
        for parameter in operation.get("parameters", []):
            yield from with_inner_schemas(parameter["schema"])
    for media_type in media_types_of(document):
        yield from with_inner_schemas(media_type.get("schema", {}))


def with_inner_schemas(schema: Any) -> Iterator[Schema]:
    if not isinstance(schema, dict):
        return  # `additionalProperties` may be a boolean
    yield schema
    for key, value in schema.items():
        if key in SCHEMA_KEYS:
            yield from with_inner_schemas(value)
        elif key in SCHEMA_LIST_KEYS or key in SCHEMA_MAP_KEYS:
            for inner_schema in value.values() if key in SCHEMA_MAP_KEYS else value:
                yield from with_inner_schemas(inner_schema)


def keep_what_generators_read(schema: Schema) -> None:
    """Remove titles, and bounds that no JSON Schema has.

    pydantic makes a title of each field's name. Generators name classes after titles, so that fields of several
    schemas would fall on one class.
    """
    for key in ("title", *NO_JSON_SCHEMA):
        schema.pop(key, None)
