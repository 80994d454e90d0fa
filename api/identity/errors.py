"""What issuing a token is refused for."""

from api.core.errors import ApiError, Unprocessable


class WiderThanIssuer(ApiError):
    status, code = 403, "wider_than_issuer"


class TokenRefused(Unprocessable):
    code = "token_refused"


class TokenNotIssued(Exception):
    """No token can be issued; the message says why and what to do."""
