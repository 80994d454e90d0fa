"""Checkpoints: the signed root of a log, as a C2SP tlog-checkpoint in a signed note (Ed25519).

The holder of a checkpoint can prove later that the entries it covers were neither changed nor removed.
Pure: it knows nothing of Siaga, of a database, a clock or a network.
"""

import base64
import binascii
import hashlib
from typing import NamedTuple

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from api.ledger.errors import VerificationFailed

ED25519 = b"\x01"
"""The byte that marks an Ed25519 signature in signed notes."""


class Checkpoint(NamedTuple):
    """The origin of a log, the number of its entries, and the root over them."""

    origin: str
    size: int
    root: bytes

    @property
    def text(self) -> str:
        """The text that is signed."""
        return f"{self.origin}\n{self.size}\n{_base64(self.root)}\n"


def public_half(key: Ed25519PrivateKey) -> str:
    """Return the public half of the key, in base64."""
    return _base64(key.public_key().public_bytes_raw())


def verifier_key(origin: str, public_key: str) -> str:
    """Return the public half of the key in the form that other programs for signed notes take."""
    return f"{origin}+{_key_id(origin, public_key).hex()}+{_base64(ED25519 + _decode(public_key, 32))}"


def sign_checkpoint(checkpoint: Checkpoint, key: Ed25519PrivateKey) -> str:
    """Return the checkpoint as a signed note."""
    keyed_signature = _key_id(checkpoint.origin, public_half(key)) + key.sign(checkpoint.text.encode())
    return f"{checkpoint.text}\n— {checkpoint.origin} {_base64(keyed_signature)}\n"


def open_checkpoint(note: str, public_key: str) -> Checkpoint:
    """Return the checkpoint in a signed note. Raises VerificationFailed if this key did not sign it."""
    checkpoint, signature_lines = _read_note(note)
    for signature_line in signature_lines:
        signer_name, _, encoded_signature = signature_line.removeprefix("— ").partition(" ")
        signature = _decode(encoded_signature, 68) if signer_name == checkpoint.origin else b""
        is_of_key = signature[:4] == _key_id(checkpoint.origin, public_key)
        if is_of_key and _is_signed(checkpoint.text, signature[4:], public_key):
            return checkpoint
    raise VerificationFailed("this key did not sign the checkpoint")


def _read_note(note: str) -> tuple[Checkpoint, list[str]]:
    """Split a signed note into its checkpoint and its signature lines."""
    checkpoint_text, _, signatures = note.partition("\n\n")
    text_lines = checkpoint_text.split("\n")
    if len(text_lines) != 3 or not text_lines[1].isascii() or not text_lines[1].isdigit() or len(text_lines[1]) > 18:
        raise VerificationFailed("this is not a checkpoint")
    checkpoint = Checkpoint(text_lines[0], int(text_lines[1]), _decode(text_lines[2], 32))
    if checkpoint.text != f"{checkpoint_text}\n" or not signatures.endswith("\n"):
        raise VerificationFailed("this is not a checkpoint")
    return checkpoint, signatures[:-1].split("\n")


def _is_signed(signed_text: str, signature: bytes, public_key: str) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(_decode(public_key, 32)).verify(signature, signed_text.encode())
    except InvalidSignature:
        return False
    return True


def _key_id(origin: str, public_key: str) -> bytes:
    return hashlib.sha256(f"{origin}\n".encode() + ED25519 + _decode(public_key, 32)).digest()[:4]


def _base64(raw_bytes: bytes) -> str:
    return base64.b64encode(raw_bytes).decode()


def _decode(base64_text: str, length: int) -> bytes:
    """Decode base64 of exactly this many bytes, written in the one canonical way."""
    try:
        decoded = base64.b64decode(base64_text, validate=True)
    except (binascii.Error, ValueError):
        decoded = b""
    if len(decoded) != length or _base64(decoded) != base64_text:
        raise VerificationFailed("this is not a checkpoint, or not a key")
    return decoded
