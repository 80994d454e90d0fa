"""Signature lines and keys of signed notes (C2SP signed-note), as checkpoints and cosignatures use them. Pure."""

import base64
import binascii
import hashlib
import re
from typing import NamedTuple

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from api.ledger.errors import VerificationFailed

ED25519 = b"\x01"
"""The byte that marks an Ed25519 signature over the text of a note."""
COSIGNATURE = b"\x04"
"""The byte that marks an Ed25519 cosignature of a witness, which also holds a time."""
KEY_ID_BYTES, PUBLIC_KEY_BYTES, SIGNATURE_BYTES = 4, 32, 64
DASH = "— "
"""How each signature line begins."""
VERIFIER_KEY = re.compile(r"([^+\s]+)\+([0-9a-f]{8})\+(\S+)")


class SignatureLine(NamedTuple):
    """One signature of a note: who signed with which key, and what follows, which depends on the kind of key."""

    name: str
    key_id: bytes
    signature: bytes

    @property
    def text(self) -> str:
        """The line, without the end of the line."""
        return f"{DASH}{self.name} {encode(self.key_id + self.signature)}"


class VerifierKey(NamedTuple):
    """The public half of a key, with the name of its holder and the kind of signatures that it makes."""

    name: str
    kind: bytes
    """`ED25519` or `COSIGNATURE`."""
    public_key: bytes

    @property
    def key_id(self) -> bytes:
        return hashlib.sha256(f"{self.name}\n".encode() + self.kind + self.public_key).digest()[:KEY_ID_BYTES]

    @property
    def text(self) -> str:
        """The key in the form that programs for signed notes take."""
        return f"{self.name}+{self.key_id.hex()}+{encode(self.kind + self.public_key)}"

    def wrote(self, line: SignatureLine) -> bool:
        """Whether the line says that it is of this key. It may say so wrongly."""
        return (line.name, line.key_id) == (self.name, self.key_id)

    def has_signed(self, message: str, signature: bytes) -> bool:
        try:
            Ed25519PublicKey.from_public_bytes(self.public_key).verify(signature, message.encode())
        except InvalidSignature:
            return False
        return True


def read_verifier_key(text: str, kind: bytes) -> VerifierKey:
    """Read a key of this kind. Raises VerificationFailed if it is another one, or its id is not that of the key."""
    key_match = VERIFIER_KEY.fullmatch(text)
    if key_match is None:
        raise VerificationFailed("this is not a verifier key")
    kind_and_key = decode(key_match[3])
    key = VerifierKey(key_match[1], kind_and_key[:1], kind_and_key[1:])
    if key.kind != kind or len(key.public_key) != PUBLIC_KEY_BYTES or key.key_id.hex() != key_match[2]:
        raise VerificationFailed("this is not a verifier key of the kind that is needed, or its id does not fit")
    return key


def read_signature_line(line: str) -> SignatureLine:
    """Read one line. Raises VerificationFailed if it is not one."""
    name, _, encoded_signature = line.removeprefix(DASH).partition(" ")
    key_id_and_signature = decode(encoded_signature)
    if not line.startswith(DASH) or not name or len(key_id_and_signature) <= KEY_ID_BYTES:
        raise VerificationFailed("this is not a signature of a note")
    return SignatureLine(name, key_id_and_signature[:KEY_ID_BYTES], key_id_and_signature[KEY_ID_BYTES:])


def encode(raw_bytes: bytes) -> str:
    return base64.b64encode(raw_bytes).decode()


def decode(base64_text: str) -> bytes:
    """Decode base64 that is written in the one canonical way. Raises VerificationFailed."""
    try:
        decoded = base64.b64decode(base64_text, validate=True)
    except (binascii.Error, ValueError):
        raise VerificationFailed("this is not base64 as signed notes have it") from None
    if encode(decoded) != base64_text:
        raise VerificationFailed("this is not base64 as signed notes have it")
    return decoded
