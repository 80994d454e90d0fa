"""Signatures by Standard Webhooks 1.0, and the secrets that make them, encrypted where they are stored.

Unlike a token, a secret has to be known to sign, so a digest is not enough. It is stored encrypted with a key that
follows from the key of the checkpoints, which every server of an installation has and no backup of its database.
"""

import base64
import hashlib
import hmac
import secrets
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

SECRET_PREFIX = "whsec_"
SECRET_BYTES = 32
NONCE_BYTES = 12
PURPOSE = b"siaga/webhook-secrets/1"


class SecretLost(Exception):
    """A secret was encrypted with another key than this server has."""


def new_secret() -> bytes:
    return secrets.token_bytes(SECRET_BYTES)


def written_secret(secret: bytes) -> str:
    """Write a secret as receivers configure it."""
    return SECRET_PREFIX + base64.b64encode(secret).decode()


def signature(secret: bytes, event_id: str, timestamp: int, body: bytes) -> str:
    """Sign an event as it is sent at this time, in seconds since 1970."""
    signed_content = f"{event_id}.{timestamp}.".encode() + body
    return "v1," + base64.b64encode(hmac.new(secret, signed_content, hashlib.sha256).digest()).decode()


class SecretVault:
    """Encrypts the secrets of webhooks, each for its webhook alone."""

    def __init__(self, checkpoint_key: Ed25519PrivateKey) -> None:
        derivation = HKDF(algorithm=SHA256(), length=32, salt=None, info=PURPOSE)
        self._cipher = AESGCM(derivation.derive(checkpoint_key.private_bytes_raw()))

    def encrypt(self, webhook: UUID, secret: bytes) -> bytes:
        nonce = secrets.token_bytes(NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, secret, webhook.bytes)

    def decrypt(self, webhook: UUID, encrypted: bytes) -> bytes:
        """Raises SecretLost."""
        try:
            return self._cipher.decrypt(encrypted[:NONCE_BYTES], encrypted[NONCE_BYTES:], webhook.bytes)
        except InvalidTag:
            raise SecretLost from None
