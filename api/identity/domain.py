"""The form of secrets, and what entries hold of tokens. Pure, except that `new_secret` uses a random source.

A secret has 256 random bits, so a fast hash is safe. Its last six characters are a checksum over prefix and body: a
mistyped or cut secret, or one of another kind, is refused without a look-up in the database.
"""

import hashlib
import secrets
from collections.abc import Iterable
from typing import Any

from api.identity.models import Token
from api.ledger.entries import timestamp

TOKEN_PREFIX = "siaga_"
"""The prefix of tokens."""
FEED_PREFIX = "siagacal_"
"""The prefix of the secrets in the addresses of calendar feeds."""


def new_secret(prefix: str = TOKEN_PREFIX) -> str:
    body = prefix + secrets.token_urlsafe(32)
    return body + _checksum(body)


def is_well_formed(secret: str, prefix: str = TOKEN_PREFIX) -> bool:
    return secret.isascii() and secret.startswith(prefix) and _checksum(secret[:-6]) == secret[-6:]


def secret_digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


def token_facts(token: Token, region_codes: Iterable[str]) -> dict[str, Any]:
    """Return what the ledger entry about a token holds."""
    facts = {"role": token.role, "agency": token.agency, "regions": sorted({*region_codes})}
    return {**facts, "expires_at": timestamp(token.expires_at)}


def _checksum(body: str) -> str:
    return hashlib.sha256(body.encode()).hexdigest()[:6]
