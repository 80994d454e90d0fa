"""What a token looks like. Pure but for the system's random source, which `new_secret` asks.

256 random bits need no slow hash; the last six characters are a check sum, so that a
mistyped or cut token is refused without a look at the database.
"""

import hashlib
import secrets

PREFIX = "siaga_"


def new_secret() -> str:
    body = PREFIX + secrets.token_urlsafe(32)
    return body + _check(body)


def is_well_formed(secret: str) -> bool:
    return secret.isascii() and secret.startswith(PREFIX) and _check(secret[:-6]) == secret[-6:]


def digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


def _check(body: str) -> str:
    return hashlib.sha256(body.encode()).hexdigest()[:6]
