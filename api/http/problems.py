"""Error responses: RFC 9457 problems, all of one shape, in Indonesian or English."""

from collections.abc import Iterator, Mapping, Sequence
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.dependencies.models import Dependant
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, Field
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response
from starlette.types import Scope

from api.core.errors import (
    ApiError,
    BodyTooComplex,
    Busy,
    ContentTooLarge,
    CrossSiteRequest,
    HeadersTooLarge,
    HostMissing,
    InvalidRequest,
    MalformedBody,
    MethodNotAllowed,
    NoSuchPath,
    OutcomeUnknown,
    ParameterRepeated,
    PositionInvalid,
    PositionNotReached,
    ReplicaBehind,
    ReplicaReadsOnly,
    RoleMissing,
    StorageFull,
    StorageReadOnly,
    TokenExpired,
    TokenMissing,
    TokenUnknown,
    TooManyAtOnce,
    TwoCredentials,
)
from api.db.failures import is_disk_full, is_read_only, is_temporary
from api.db.unit_of_work import CommitLost
from api.http.language import language_of
from api.http.openapi.headers import header_references
from api.http.openapi.schemas import reference_to
from api.http.routes import allowed_methods
from api.http.validation_messages import unknown_parameter_message, validation_message

MEDIA_TYPE = "application/problem+json"

ERRORS_OF_EVERY_ROUTE: tuple[type[ApiError], ...] = (
    TokenMissing,
    TokenUnknown,
    TokenExpired,
    TwoCredentials,
    HostMissing,
    CrossSiteRequest,
    RoleMissing,
    InvalidRequest,
    ParameterRepeated,
    BodyTooComplex,
    ContentTooLarge,
    HeadersTooLarge,
    TooManyAtOnce,
    Busy,
    StorageReadOnly,
    ReplicaReadsOnly,
    ReplicaBehind,
    PositionNotReached,
    PositionInvalid,
    StorageFull,
    ApiError,
)


class FieldError(BaseModel):
    """One invalid value of a request."""

    pointer: str = Field(description="Where: `query/level`, `path/code`, or a JSON pointer into the body.")
    code: str
    message: str


class Problem(BaseModel):
    """What went wrong (RFC 9457). `code` never changes its meaning; `detail` is for people."""

    type: str
    title: str
    status: int
    detail: str
    code: str
    request_id: str
    errors: list[FieldError] = []


def problems(*errors: type[ApiError]) -> dict[int | str, dict[str, Any]]:
    """For `responses=` of a route: describe these errors and those that every route may raise."""
    return only_problems(*ERRORS_OF_EVERY_ROUTE, *errors)


def only_problems(*errors: type[ApiError]) -> dict[int | str, dict[str, Any]]:
    """For `responses=` of a route that may raise these errors and no others."""
    response_by_status: dict[int | str, dict[str, Any]] = {}
    for error in errors:
        new_response = {"description": "", "content": {MEDIA_TYPE: {"schema": reference_to(Problem.__name__)}}}
        response = response_by_status.setdefault(error.status, new_response)
        response["description"] = ", ".join(filter(None, (response["description"], f"`{error.code}`")))
        if header_names := (*error.headers, *error.extra_header_names):
            response["headers"] = response.get("headers", {}) | header_references(header_names)
    return response_by_status


def problem_response(error: ApiError, scope: Scope, field_errors: list[FieldError] | None = None) -> Response:
    """The response for an error, in the language that the caller prefers."""
    language = language_of(Headers(scope=scope))
    field_errors = field_errors or []
    if error.pointer is not None:
        field_errors = [FieldError(pointer=error.pointer, code=error.code, message=error.detail(language))]
    problem = Problem(
        type=f"/problems#{error.code}",
        title=HTTPStatus(error.status).phrase,
        status=error.status,
        detail=error.detail(language),
        code=error.code,
        request_id=scope.get("state", {}).get("request_id", ""),
        errors=field_errors,
    )
    headers = {**error.headers, **error.extra_headers, "Content-Language": language, "Cache-Control": "no-store"}
    return JSONResponse(problem.model_dump(), error.status, headers, MEDIA_TYPE)


def install_error_handlers(app: FastAPI) -> None:
    app.add_exception_handler(ApiError, _api_error)
    app.add_exception_handler(RequestValidationError, _validation_error)
    app.add_exception_handler(HTTPException, _framework_error)
    app.add_exception_handler(DBAPIError, _database_error)
    app.add_exception_handler(PoolTimeout, _database_error)
    app.add_exception_handler(CommitLost, _commit_lost)


async def _api_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, ApiError)
    return problem_response(error, request.scope)


async def _validation_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    language = language_of(request.headers)
    field_errors = [
        FieldError(
            pointer=field_path(details["loc"]),
            code=details["type"],
            message=_field_message(details, request, language),
        )
        for details in error.errors()[:100]
    ]
    if any(field_error.code == "json_invalid" for field_error in field_errors):
        return problem_response(MalformedBody(), request.scope)
    return problem_response(InvalidRequest(), request.scope, field_errors)


def _field_message(details: Mapping[str, Any], request: Request, language: str) -> str:
    if details["type"] == "extra_forbidden" and details["loc"][0] == "query":
        return unknown_parameter_message(_query_parameters(request.scope["route"].dependant), language)
    return validation_message(details, language)


def _query_parameters(dependant: Dependant) -> Iterator[str]:
    """The query parameters that a route and its dependencies take."""
    for parameter in dependant.query_params:
        model = parameter.field_info.annotation
        if isinstance(model, type) and issubclass(model, BaseModel):
            yield from (field.alias or name for name, field in model.model_fields.items())
        else:
            yield parameter.alias
    for dependency in dependant.dependencies:
        yield from _query_parameters(dependency)


def field_path(location: Sequence[object]) -> str:
    """The place of a field in a request, such as `body/value`, for the pointer of a field error.

    Names are shortened and lose unprintable characters, because the caller may have invented them.
    """
    return "/".join("".join(char if char.isprintable() else "?" for char in str(name)[:64]) for name in location[:4])


async def _framework_error(request: Request, error: Exception) -> Response:
    """Requests that FastAPI or Starlette refuse themselves."""
    assert isinstance(error, HTTPException)
    errors_by_status: dict[int, type[ApiError]] = {400: MalformedBody, 404: NoSuchPath, 405: MethodNotAllowed}
    response = problem_response(errors_by_status.get(error.status_code, ApiError)(), request.scope)
    response.headers.update(error.headers or {})
    if error.status_code == 405 and (methods := allowed_methods(request.app.router.routes, request.scope)):
        response.headers["Allow"] = ", ".join(methods)
    return response


async def _commit_lost(request: Request, error: Exception) -> Response:
    request.scope["state"]["failure"] = type(error).__name__
    return problem_response(OutcomeUnknown(), request.scope)


async def _database_error(request: Request, error: Exception) -> Response:
    response = database_problem(error, request.scope)
    if response is None:
        raise error
    return response


def database_problem(error: Exception, scope: Scope) -> Response | None:
    """The response to a full disk (507), or a database that is read only, busy or unreachable (503); else None."""
    if is_disk_full(error):
        refusal: ApiError = StorageFull()
    elif is_read_only(error):
        refusal = StorageReadOnly()
    elif is_temporary(error):
        refusal = Busy()
    else:
        return None
    scope["state"]["failure"] = type(error).__name__
    return problem_response(refusal, scope)
