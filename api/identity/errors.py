"""What issuing a token is refused for."""

from api.core.errors import ApiError, Unprocessable
from api.core.text import LocalizedText


class WiderThanIssuer(ApiError):
    status, code = 403, "wider_than_issuer"
    message = LocalizedText(
        id="Token baru tidak boleh lebih luas dari token Anda sendiri: {what}.",
        en="A new token may not be wider than your own: {what}.",
    )


class TokenRefused(Unprocessable):
    code = "token_refused"
    message = LocalizedText(id="Token ini tidak dapat dibuat: {why}", en="This token cannot be made: {why}")


class TokenNotIssued(Exception):
    """No token can be issued; the message says why and what to do."""
