"""The form of secrets, and what entries hold of tokens. Pure, except that `new_secret` uses a random source.

A secret has 256 random bits, so a fast hash is safe. Its last six characters are a checksum over prefix and body: a
mistyped or cut secret, or one of another kind, is refused without a look-up in the database.
"""

import hashlib
import hmac
import secrets
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from api.identity.errors import LinkExpired, LinkUnknown, LinkUsed
from api.identity.models import Token
from api.ledger.entries import timestamp

TOKEN_PREFIX = "siaga_"
"""The prefix of tokens."""
SESSION_PREFIX = "siagases_"
"""The prefix of the secrets in cookies."""
LINK_PREFIX = "siagalink_"
"""The prefix of the secrets of sign-in links."""
FEED_PREFIX = "siagacal_"
"""The prefix of the secrets in the addresses of calendar feeds."""

TOKENS_RECORDED = "tokens.recorded"
"""The action of the entry that says which tokens there are at the first start of a version that checks them all."""
REPEATABLE = timedelta(minutes=10)
"""So long the browser that used a sign-in link may ask again: the first answer may have got lost on its way."""


def new_secret(prefix: str = TOKEN_PREFIX) -> str:
    body = prefix + secrets.token_urlsafe(32)
    return body + _checksum(body)


def is_well_formed(secret: str, prefix: str = TOKEN_PREFIX) -> bool:
    return secret.isascii() and secret.startswith(prefix) and _checksum(secret[:-6]) == secret[-6:]


def secret_digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


def secret_fingerprint(digest: str) -> str:
    """Return what a ledger entry says of a secret, so that another stored digest in its place is noticed."""
    return hashlib.sha256(digest.encode()).hexdigest()


def text_fingerprint(digest: str, text: str) -> str:
    """Return what a ledger entry says of a text that it must not repeat, such as a label that names a person.

    `digest`: the stored digest of a secret. Without it nobody can try out texts.
    """
    return hmac.new(digest.encode(), text.encode(), "sha256").hexdigest()


LATER_TOKEN_FACTS = frozenset({"secret", "label", "created_at", "rows_per_hour"})
"""Facts that entries written before version 0.3.0 lack."""


def token_facts(token: Token, region_codes: Iterable[str]) -> dict[str, Any]:
    """Return what the ledger entry about a token or a sign-in link holds."""
    facts = {
        "role": token.role,
        "agency": token.agency,
        "regions": sorted({*region_codes}),
        "secret": secret_fingerprint(token.digest),
        "label": text_fingerprint(token.digest, token.label),
        "created_at": timestamp(token.created_at),
        "rows_per_hour": token.rows_per_hour,
    }
    if token.usable_until is not None:
        facts["usable_until"] = timestamp(token.usable_until)
    return {**facts, "expires_at": timestamp(token.expires_at)}


def token_action(token: Token, verb: str) -> str:
    """Return the action of the ledger entry about a token or a sign-in link. `verb` is issued, used or revoked."""
    return f"{'sign_in_link' if token.is_sign_in_link else 'token'}.{verb}"


def is_repeated_use(link: Token, attempt: UUID | None, now: datetime) -> bool:
    """Return whether the same attempt has used this sign-in link already; False: nobody has used it yet.

    Raises LinkUnknown, LinkUsed or LinkExpired if nobody may sign in with it at this time.
    """
    if link.revoked_at is not None or link.usable_until is None:
        raise LinkUnknown
    if link.used_at is not None:
        if attempt is None or attempt != link.used_attempt or now >= link.used_at + REPEATABLE:
            raise LinkUsed
        return True
    if link.usable_until <= now:
        raise LinkExpired
    return False


def _checksum(body: str) -> str:
    return hashlib.sha256(body.encode()).hexdigest()[:6]
