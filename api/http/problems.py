"""Errors on the wire: RFC 9457 problems, one shape for all of them, in Indonesian or English."""

from collections.abc import Iterator, Mapping
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.dependencies.models import Dependant
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, Field
from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response
from starlette.routing import compile_path
from starlette.types import Scope

from api.core.errors import (
    ApiError,
    Busy,
    ContentTooLarge,
    HeadTooLarge,
    InvalidRequest,
    MalformedBody,
    MethodNotAllowed,
    NoSuchPath,
    OutcomeUnknown,
    ParameterRepeated,
    RoleMissing,
    StorageFull,
    TokenExpired,
    TokenMissing,
    TokenUnknown,
)
from api.db.engine import CommitLost, is_full, is_passing
from api.http.language import language_of
from api.http.validation_messages import message, unknown_parameter

MEDIA_TYPE = "application/problem+json"


EVERYWHERE: tuple[type[ApiError], ...] = (
    TokenMissing,
    TokenUnknown,
    TokenExpired,
    RoleMissing,
    InvalidRequest,
    ParameterRepeated,
    ContentTooLarge,
    HeadTooLarge,
    Busy,
    StorageFull,
    ApiError,
)


class FieldError(BaseModel):
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
    """The `responses=` of routes that may raise these errors, beside those that every route may."""
    by_status: dict[int | str, dict[str, Any]] = {}
    for error in (*EVERYWHERE, *errors):
        known = by_status.setdefault(error.status, {"description": "", "content": {MEDIA_TYPE: {}}})
        known["description"] = ", ".join(filter(None, (known["description"], f"`{error.code}`")))
        known["content"][MEDIA_TYPE]["schema"] = {"$ref": "#/components/schemas/Problem"}
    return by_status


def answer(error: ApiError, scope: Scope, errors: list[FieldError] | None = None) -> Response:
    """The response that tells the caller about this error."""
    language = language_of(Headers(scope=scope))
    errors = errors or []
    if error.pointer is not None:
        errors = [FieldError(pointer=error.pointer, code=error.code, message=error.detail(language))]
    problem = Problem(
        type=f"/problems#{error.code}",
        title=HTTPStatus(error.status).phrase,
        status=error.status,
        detail=error.detail(language),
        code=error.code,
        request_id=scope.get("state", {}).get("request_id", ""),
        errors=errors,
    )
    headers = {**error.headers, **error.sent, "Content-Language": language, "Cache-Control": "no-store"}
    return JSONResponse(problem.model_dump(), error.status, headers, MEDIA_TYPE)


def install(app: FastAPI) -> None:
    app.add_exception_handler(ApiError, _api_error)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http_error)
    app.add_exception_handler(OperationalError, _busy)
    app.add_exception_handler(PoolTimeout, _busy)
    app.add_exception_handler(CommitLost, _lost)


async def _api_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, ApiError)
    return answer(error, request.scope)


async def _invalid(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    language = language_of(request.headers)
    errors = [
        FieldError(
            pointer="/".join(_part(part) for part in found["loc"][:4]),
            code=found["type"],
            message=_says(found, request, language),
        )
        for found in error.errors()[:100]
    ]
    if any(found.code == "json_invalid" for found in errors):
        return answer(MalformedBody(), request.scope)
    return answer(InvalidRequest(), request.scope, errors)


def _says(found: Mapping[str, Any], request: Request, language: str) -> str:
    if found["type"] == "extra_forbidden" and found["loc"][0] == "query":
        return unknown_parameter(_parameters(request.scope["route"].dependant), language)
    return message(found, language)


def _parameters(asks: Dependant) -> Iterator[str]:
    """Those that may stand behind the `?` of an address."""
    for field in asks.query_params:
        model = field.field_info.annotation
        if isinstance(model, type) and issubclass(model, BaseModel):
            yield from (it.alias or name for name, it in model.model_fields.items())
        else:
            yield field.alias
    for it in asks.dependencies:
        yield from _parameters(it)


def _part(part: object) -> str:
    """A caller may have made up the name: short, and nothing that cannot be printed."""
    return "".join(char if char.isprintable() else "?" for char in str(part)[:64])


async def _http_error(request: Request, error: Exception) -> Response:
    """What the framework itself refuses."""
    assert isinstance(error, HTTPException)
    kinds: dict[int, type[ApiError]] = {400: MalformedBody, 404: NoSuchPath, 405: MethodNotAllowed}
    response = answer(kinds.get(error.status_code, ApiError)(), request.scope)
    response.headers.update(error.headers or {})
    if error.status_code == 405 and (methods := _methods(request)):
        response.headers["Allow"] = ", ".join(methods)
    return response


def _methods(request: Request) -> list[str]:
    """What this address takes. The framework names the methods of one route, where others may share its path."""
    paths: dict[str, dict[str, Any]] = request.app.openapi()["paths"]
    here = [method.upper() for path in paths if compile_path(path)[0].match(request.url.path) for method in paths[path]]
    return sorted({*here, *(["HEAD"] if "GET" in here else [])})


async def _lost(request: Request, error: Exception) -> Response:
    request.scope["state"]["failure"] = type(error).__name__
    return answer(OutcomeUnknown(), request.scope)


async def _busy(request: Request, error: Exception) -> Response:
    response = unserved(error, request.scope)
    if response is None:
        raise error
    return response


def unserved(error: Exception, scope: Scope) -> Response | None:
    """Where the database cannot just now; None: that is not what is wrong."""
    if not (is_full(error) or is_passing(error)):
        return None
    scope["state"]["failure"] = type(error).__name__
    return answer(StorageFull() if is_full(error) else Busy(), scope)
