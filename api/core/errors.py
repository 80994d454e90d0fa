"""The base class of all refusals, and those that every part of the API shares.

Each has an HTTP status and a stable code. The message is in the catalogue, under its code. It never repeats what the
caller sent: only values that the server itself holds may fill its braces.
"""

from collections.abc import Mapping
from typing import ClassVar

from api.core.catalogue import sentence, sentences
from api.core.text import LocalizedText

ROLE_NAMES = sentences("roles")


class ApiError(Exception):
    """A request that is refused. `values` fill the braces of the message; `pointer` names the field at fault."""

    status: ClassVar[int] = 500
    code: ClassVar[str] = "internal_error"
    message: ClassVar[LocalizedText] = sentence("refusals.internal_error")
    headers: ClassVar[dict[str, str]] = {}
    extra_header_names: ClassVar[tuple[str, ...]] = ()
    """The names of the headers that `extra_headers` brings, for the OpenAPI document."""

    def __init_subclass__(cls, **options: object) -> None:
        super().__init_subclass__(**options)
        cls.message = sentence(f"refusals.{cls.code}")

    def __init__(
        self, *, pointer: str | None = None, extra_headers: Mapping[str, str] | None = None, **values: object
    ) -> None:
        """`extra_headers`: for this one response, besides the headers of the class."""
        super().__init__(self.code)
        self.pointer = pointer
        self.extra_headers = extra_headers or {}
        self.values = values

    def detail(self, language: str) -> str:
        """The message in the language, with its values."""
        return self.message.in_language(language, **self.values)


class TokenMissing(ApiError):
    status, code = 401, "token_missing"
    headers: ClassVar = {"WWW-Authenticate": "Bearer"}


class TokenUnknown(ApiError):
    status, code = 401, "token_unknown"
    headers: ClassVar = {"WWW-Authenticate": 'Bearer error="invalid_token"'}


class TokenExpired(ApiError):
    status, code = 401, "token_expired"
    headers: ClassVar = {"WWW-Authenticate": 'Bearer error="invalid_token"'}


class TwoCredentials(ApiError):
    status, code = 400, "two_credentials"


class HostMissing(ApiError):
    status, code = 400, "host_missing"


class CrossSiteRequest(ApiError):
    status, code = 403, "cross_site_request"


class RoleMissing(ApiError):
    status, code = 403, "role_missing"

    def __init__(self, *, role: str, has: str) -> None:
        """`role` is the one that is needed, `has` that of the caller."""
        super().__init__(role=ROLE_NAMES[role], has=ROLE_NAMES[has])


class NotFound(ApiError):
    status, code = 404, "not_found"


class NoSuchPath(ApiError):
    status, code = 404, "no_such_path"


class MethodNotAllowed(ApiError):
    status, code = 405, "method_not_allowed"


class NotAcceptable(ApiError):
    status, code = 406, "not_acceptable"


class ContentTooLarge(ApiError):
    status, code = 413, "content_too_large"


class HeadersTooLarge(ApiError):
    status, code = 431, "head_too_large"


class InvalidRequest(ApiError):
    status, code = 422, "invalid_request"


class MalformedBody(ApiError):
    status, code = 400, "malformed_body"


class BodyTooComplex(ApiError):
    status, code = 422, "body_too_complex"


class ParameterRepeated(ApiError):
    status, code = 422, "parameter_repeated"


class CursorInvalid(ApiError):
    status, code = 422, "cursor_invalid"


class PositionInvalid(ApiError):
    status, code = 422, "position_invalid"


class CodeWithoutDots(ApiError):
    status, code = 422, "code_without_dots"


class CodeMalformed(ApiError):
    status, code = 422, "code_malformed"


class MomentMalformed(ApiError):
    status, code = 422, "moment_malformed"


class OffsetPlusEncoded(ApiError):
    status, code = 422, "offset_plus_encoded"


class Busy(ApiError):
    status, code = 503, "busy"
    headers: ClassVar = {"Retry-After": "2"}


class TooManyAtOnce(ApiError):
    status, code = 429, "too_many_at_once"
    headers: ClassVar = {"Retry-After": "1"}


class TooManyStreams(ApiError):
    status, code = 503, "too_many_streams"
    headers: ClassVar = {"Retry-After": "30"}


class StorageReadOnly(ApiError):
    status, code = 503, "storage_read_only"
    headers: ClassVar = {"Retry-After": "60"}


class ReplicaReadsOnly(ApiError):
    status, code = 503, "replica_reads_only"
    headers: ClassVar = {"Retry-After": "2"}
    extra_header_names = ("Siaga-Primary",)


class ReplicaBehind(ApiError):
    status, code = 503, "replica_behind"
    headers: ClassVar = {"Retry-After": "2"}


class PositionNotReached(ApiError):
    status, code = 503, "position_not_reached"
    headers: ClassVar = {"Retry-After": "1"}


class StorageFull(ApiError):
    status, code = 507, "storage_full"
    headers: ClassVar = {"Retry-After": "60"}


class Conflict(ApiError):
    """The parent of refusals that depend on the present state."""

    status, code = 409, "conflict"


class Unprocessable(ApiError):
    """The parent of refusals that do not depend on the state: the content itself cannot be accepted."""

    status, code = 422, "unfit"


class KeyReused(Unprocessable):
    code = "idempotency_key_reused"


class KeyInUse(Conflict):
    code = "idempotency_key_in_use"
    headers: ClassVar = {"Retry-After": "1"}


class OutcomeUnknown(ApiError):
    status, code = 503, "outcome_unknown"
    headers: ClassVar = {"Retry-After": "2"}


class StaleVersion(ApiError):
    status, code = 412, "stale"


class IfMatchMissing(ApiError):
    status, code = 428, "if_match_required"
