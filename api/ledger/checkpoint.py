"""Checkpoints: the signed root of a log, as a C2SP tlog-checkpoint in a signed note (Ed25519).

The holder of a checkpoint can prove later that the entries it covers were neither changed nor removed. Witnesses may
have added their signatures to it (`cosignature.py`).
Pure: it knows nothing of Siaga, of a database, a clock or a network.
"""

from contextlib import suppress
from typing import NamedTuple

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from api.ledger.errors import VerificationFailed
from api.ledger.signed_note import (
    ED25519,
    PUBLIC_KEY_BYTES,
    SignatureLine,
    VerifierKey,
    decode,
    encode,
    read_signature_line,
)

ROOT_BYTES = 32


class Checkpoint(NamedTuple):
    """The origin of a log, the number of its entries, and the root over them."""

    origin: str
    size: int
    root: bytes

    @property
    def text(self) -> str:
        """The text that is signed."""
        return f"{self.origin}\n{self.size}\n{encode(self.root)}\n"


def public_half(key: Ed25519PrivateKey) -> str:
    """Return the public half of the key, in base64."""
    return encode(key.public_key().public_bytes_raw())


def verifier_key(origin: str, public_key: str) -> str:
    """Return the public half of the key in the form that other programs for signed notes take."""
    return _verifier(origin, public_key).text


def sign_checkpoint(checkpoint: Checkpoint, key: Ed25519PrivateKey) -> str:
    """Return the checkpoint as a signed note."""
    verifier = _verifier(checkpoint.origin, public_half(key))
    signature_line = SignatureLine(checkpoint.origin, verifier.key_id, key.sign(checkpoint.text.encode()))
    return f"{checkpoint.text}\n{signature_line.text}\n"


def open_checkpoint(note: str, public_key: str) -> Checkpoint:
    """Return the checkpoint in a signed note. Raises VerificationFailed if this key did not sign it.

    Signatures of other keys are left aside.
    """
    checkpoint, signature_lines = read_note(note)
    verifier = _verifier(checkpoint.origin, public_key)
    for signature_line in signature_lines:
        if verifier.wrote(signature_line) and verifier.has_signed(checkpoint.text, signature_line.signature):
            return checkpoint
    raise VerificationFailed("this key did not sign the checkpoint")


def read_note(note: str) -> tuple[Checkpoint, list[SignatureLine]]:
    """Split a signed note into its checkpoint and its signatures, without checking these."""
    checkpoint_text, _, signatures = note.partition("\n\n")
    text_lines = checkpoint_text.split("\n")
    if len(text_lines) != 3 or not text_lines[1].isascii() or not text_lines[1].isdigit() or len(text_lines[1]) > 18:
        raise VerificationFailed("this is not a checkpoint")
    checkpoint = Checkpoint(text_lines[0], int(text_lines[1]), decode(text_lines[2]))
    if len(checkpoint.root) != ROOT_BYTES or checkpoint.text != f"{checkpoint_text}\n" or not signatures.endswith("\n"):
        raise VerificationFailed("this is not a checkpoint")
    return checkpoint, read_signature_lines(signatures)


def read_signature_lines(text: str) -> list[SignatureLine]:
    """Read the lines that are signatures of notes, and leave the others aside."""
    signature_lines = []
    for line in text.removesuffix("\n").split("\n"):
        with suppress(VerificationFailed):
            signature_lines.append(read_signature_line(line))
    return signature_lines


def _verifier(origin: str, public_key: str) -> VerifierKey:
    key_bytes = decode(public_key)
    if len(key_bytes) != PUBLIC_KEY_BYTES:
        raise VerificationFailed("this is not a key")
    return VerifierKey(origin, ED25519, key_bytes)
