"""What issuing a token, signing in and using the key of a device are refused for."""

from typing import ClassVar

from api.core.errors import ApiError, Conflict, Unprocessable


class WiderThanIssuer(ApiError):
    status, code = 403, "wider_than_issuer"


class TokenRefused(Unprocessable):
    code = "token_refused"


class LinkUnknown(ApiError):
    status, code = 401, "link_unknown"
    headers: ClassVar = {"WWW-Authenticate": 'Bearer error="invalid_token"'}


class LinkExpired(ApiError):
    status, code = 401, "link_expired"
    headers: ClassVar = {"WWW-Authenticate": 'Bearer error="invalid_token"'}


class LinkUsed(ApiError):
    status, code = 401, "link_used"
    headers: ClassVar = {"WWW-Authenticate": 'Bearer error="invalid_token"'}


class SignInWithOne(Unprocessable):
    code = "sign_in_with_one"


class SessionRequired(ApiError):
    status, code = 403, "session_required"


class AgencyMissing(ApiError):
    status, code = 403, "agency_missing"


class TooManyDevices(Conflict):
    code = "too_many_devices"


class TokenNotIssued(Exception):
    """No token can be issued; the message says why and what to do."""
