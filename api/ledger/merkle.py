"""A log to which one can only append, and checkpoints on it: RFC 6962 trees and C2SP checkpoints, as anyone can check them.

Pure, and knows nothing of Siaga: no database, no clock, no network. A *checkpoint* is the signed root of a log
(tlog-checkpoint in a signed-note, Ed25519): whoever holds one can prove later that what it covers was neither
changed nor removed.
"""

import base64
import binascii
import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

EMPTY = hashlib.sha256().digest()
"""The root of a log without entries."""
TILE_HEIGHT = 8
TILE = 1 << TILE_HEIGHT
"""Leaves are stored, and the root over every 256 of them, and over every 256 of those, and so on."""
ED25519 = b"\x01"
"""How signed notes name this kind of signature."""


class VerificationFailed(Exception):
    """Not what it says it is; the message says why."""


# The log: RFC 6962, section 2.1


def leaf_hash(text: str) -> bytes:
    return hashlib.sha256(b"\x00" + text.encode()).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\x01" + left + right).digest()


@dataclass
class Tree:
    """Grows leaf by leaf and keeps only the roots of its complete subtrees."""

    size: int = 0
    peaks: list[bytes] = field(default_factory=list)

    def append(self, hash: bytes) -> None:
        self.size += 1
        self.peaks.append(hash)
        for _ in range((self.size & -self.size).bit_length() - 1):
            right = self.peaks.pop()
            self.peaks[-1] = node_hash(self.peaks[-1], right)

    def root(self) -> bytes:
        if not self.peaks:
            return EMPTY
        found = self.peaks[-1]
        for peak in reversed(self.peaks[:-1]):
            found = node_hash(peak, found)
        return found


def root_hash(leaves: Sequence[bytes]) -> bytes:
    tree = Tree()
    for it in leaves:
        tree.append(it)
    return tree.root()


Subtree = Callable[[int, int], bytes]
"""Gives the root over the leaves from one position to before another, where these form a complete subtree."""


def root(start: int, end: int, subtree: Subtree) -> bytes:
    size = end - start
    if size == 0:
        return EMPTY
    if size & (size - 1) == 0:
        return subtree(start, end)
    split = _split(start, end)
    return node_hash(root(start, split, subtree), root(split, end, subtree))


def inclusion_proof(position: int, start: int, end: int, subtree: Subtree) -> list[bytes]:
    """The proof that the log from `start` to before `end` holds what stands at `position`."""
    if end - start == 1:
        return []
    split = _split(start, end)
    if position < split:
        return [*inclusion_proof(position, start, split, subtree), root(split, end, subtree)]
    return [*inclusion_proof(position, split, end, subtree), root(start, split, subtree)]


def consistency_proof(old: int, start: int, end: int, subtree: Subtree, *, is_whole: bool = True) -> list[bytes]:
    """The proof that the log of size `end` begins with the log of size `old`."""
    if old in (start, end):
        return [] if is_whole else [root(start, end, subtree)]
    split = _split(start, end)
    if old <= split:
        return [*consistency_proof(old, start, split, subtree, is_whole=is_whole), root(split, end, subtree)]
    return [*consistency_proof(old, split, end, subtree, is_whole=False), root(start, split, subtree)]


def span(start: int, end: int) -> tuple[int, int, int]:
    """Which stored hashes a complete subtree is made of: their level, the first, and before which they end."""
    level = ((end - start).bit_length() - 1) // TILE_HEIGHT
    width = TILE**level
    return level, start // width, end // width


def _split(start: int, end: int) -> int:
    """At the largest power of two that is smaller than the size."""
    return start + (1 << (end - start - 1).bit_length() - 1)


def verify_inclusion(hash: bytes, position: int, size: int, proof: Sequence[bytes], root: bytes) -> bool:
    """RFC 9162, section 2.1.3.2."""
    if not 0 <= position < size:
        return False
    here, last = position, size - 1
    for other in proof:
        if last == 0:
            return False
        if here & 1 or here == last:
            hash = node_hash(other, hash)
            while here and not here & 1:
                here, last = here >> 1, last >> 1
        else:
            hash = node_hash(hash, other)
        here, last = here >> 1, last >> 1
    return last == 0 and hash == root


def verify_consistency(old: "Checkpoint", new: "Checkpoint", proof: Sequence[bytes]) -> bool:
    """RFC 9162, section 2.1.4.2: the new log begins with the whole old one."""
    if old.size == new.size or old.size == 0:
        return not proof and old.root == (new.root if old.size else EMPTY)
    path = [old.root, *proof] if old.size & (old.size - 1) == 0 else [*proof]
    if old.size > new.size or not path:
        return False
    here, last = old.size - 1, new.size - 1
    while here & 1:
        here, last = here >> 1, last >> 1
    before = after = path[0]
    for other in path[1:]:
        if last == 0:
            return False
        if here & 1 or here == last:
            before, after = node_hash(other, before), node_hash(other, after)
            while here and not here & 1:
                here, last = here >> 1, last >> 1
        else:
            after = node_hash(after, other)
        here, last = here >> 1, last >> 1
    return last == 0 and (before, after) == (old.root, new.root)


# Checkpoints: C2SP tlog-checkpoint in a signed-note


class Checkpoint(NamedTuple):
    """What a checkpoint says: which log, how many entries, and their root."""

    origin: str
    size: int
    root: bytes

    @property
    def text(self) -> str:
        return f"{self.origin}\n{self.size}\n{_base64(self.root)}\n"


def public_half(key: Ed25519PrivateKey) -> str:
    return _base64(key.public_key().public_bytes_raw())


def verifier_key(origin: str, public: str) -> str:
    """The public half as other programs for signed notes take it."""
    return f"{origin}+{_key_id(origin, public).hex()}+{_base64(ED25519 + _bytes(public, 32))}"


def sign_checkpoint(checkpoint: Checkpoint, key: Ed25519PrivateKey) -> str:
    signature = _key_id(checkpoint.origin, public_half(key)) + key.sign(checkpoint.text.encode())
    return f"{checkpoint.text}\n— {checkpoint.origin} {_base64(signature)}\n"


def open_checkpoint(note: str, public: str) -> Checkpoint:
    """What a signed checkpoint says, if this key signed it; else Broken."""
    checkpoint, signatures = _read_note(note)
    for line in signatures:
        name, _, encoded = line.removeprefix("— ").partition(" ")
        signature = _bytes(encoded, 68) if name == checkpoint.origin else b""
        if signature[:4] == _key_id(checkpoint.origin, public) and _signed(checkpoint.text, signature[4:], public):
            return checkpoint
    raise VerificationFailed("this key did not sign the checkpoint")


def _read_note(note: str) -> tuple[Checkpoint, list[str]]:
    text, _, signatures = note.partition("\n\n")
    lines = text.split("\n")
    if len(lines) != 3 or not lines[1].isascii() or not lines[1].isdigit() or len(lines[1]) > 18:
        raise VerificationFailed("this is not a checkpoint")
    checkpoint = Checkpoint(lines[0], int(lines[1]), _bytes(lines[2], 32))
    if checkpoint.text != f"{text}\n" or not signatures.endswith("\n"):
        raise VerificationFailed("this is not a checkpoint")
    return checkpoint, signatures[:-1].split("\n")


def _signed(text: str, signature: bytes, public: str) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(_bytes(public, 32)).verify(signature, text.encode())
    except InvalidSignature:
        return False
    return True


def _key_id(name: str, public: str) -> bytes:
    return hashlib.sha256(f"{name}\n".encode() + ED25519 + _bytes(public, 32)).digest()[:4]


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _bytes(text: str, length: int) -> bytes:
    try:
        found = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        found = b""
    if len(found) != length or _base64(found) != text:
        raise VerificationFailed("this is not a checkpoint, or not a key")
    return found
