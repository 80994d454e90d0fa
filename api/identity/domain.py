"""What a secret looks like. Pure but for the system's random source, which `new_secret` asks.

256 random bits need no slow hash; the last six characters are a check sum, so that a
mistyped or cut secret is refused without a look at the database. It covers the prefix:
a secret of one kind never passes for one of another.
"""

import hashlib
import secrets

PREFIX = "siaga_"
"""Of tokens."""
FEED = "siagacal_"
"""Of calendar feeds, which stand in addresses."""


def new_secret(prefix: str = PREFIX) -> str:
    body = prefix + secrets.token_urlsafe(32)
    return body + _check(body)


def is_well_formed(secret: str, prefix: str = PREFIX) -> bool:
    return secret.isascii() and secret.startswith(prefix) and _check(secret[:-6]) == secret[-6:]


def digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


def _check(body: str) -> str:
    return hashlib.sha256(body.encode()).hexdigest()[:6]
