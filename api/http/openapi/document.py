"""What the OpenAPI document says beyond FastAPI's description of the routes."""

import re
from typing import Any

from fastapi import FastAPI

from api.core.caller import Role
from api.http import exports, field_descriptions, session_cookie
from api.http.openapi.about import DEFAULT_SECURITY
from api.http.openapi.headers import describe_headers
from api.http.openapi.links import describe_links
from api.http.openapi.schemas import (
    Document,
    keep_what_generators_read,
    move_to_components,
    name_by_classes,
    operations_of,
    schema_of,
    schemas_of,
)
from api.http.problems import Problem

COOKIE_SCHEME = "SessionCookie"
COOKIE: dict[str, Any] = {
    "type": "apiKey",
    "in": "cookie",
    "name": session_cookie.COOKIE,
    "description": "The session of a browser, which `POST /v1/sessions` begins. Writes also need the header "
    f"`Siaga-Client: page` and the `Origin` of this server. On a machine of one's own, without HTTPS, it is called "
    f"`{session_cookie.LOCAL_COOKIE}`.",
}


def make_document(app: FastAPI) -> Document:
    """The description of the API, with its paths by name. It takes seconds; the caller keeps it."""
    document = FastAPI.openapi(app)
    document["security"] = DEFAULT_SECURITY
    document["components"]["securitySchemes"][COOKIE_SCHEME] = COOKIE
    exports.describe_file_formats(document)
    problem_schema = schema_of(Problem)
    document["components"]["schemas"] |= {**problem_schema.pop("$defs"), "Problem": problem_schema}
    move_to_components(document)
    name_by_classes(document)
    field_descriptions.add_field_descriptions(document)
    for operation in operations_of(document):
        _summarize(operation)
        _offer_cookie(operation)
    describe_headers(document)
    describe_links(document)
    for schema in schemas_of(document):
        keep_what_generators_read(schema)
    for component_kind in ("schemas", "headers"):
        document["components"][component_kind] = dict(sorted(document["components"][component_kind].items()))
    document["paths"] = dict(sorted(document["paths"].items()))
    return document


def _summarize(operation: dict[str, Any]) -> None:
    """Take the first sentence of the description as the summary."""
    if description := operation.get("description"):
        operation["summary"] = re.split(r"(?<=\.)\s", description)[0].replace("\n", " ")


def _offer_cookie(operation: dict[str, Any]) -> None:
    """Say that the cookie of a session does as well as a token."""
    for requirement in list(operation.get("security", [])):
        [roles] = requirement.values()
        operation["security"].append({COOKIE_SCHEME: [Role(role) for role in roles]})
