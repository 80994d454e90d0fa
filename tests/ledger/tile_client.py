"""A client of C2SP tlog-tiles that shares nothing with Siaga: it knows the specifications, an address and a key.

It reads a checkpoint, tiles and entry bundles, checks signatures and cosignatures, and computes every root itself.
"""

import base64
import hashlib
import struct
from collections.abc import Callable
from typing import NamedTuple

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

Fetch = Callable[[str], bytes]
"""Returns what is at an address such as `tile/0/000`."""
WIDTH = 256


class SignedHead(NamedTuple):
    origin: str
    size: int
    root: bytes
    signature_by_key: dict[tuple[str, bytes], bytes]
    """By the name and the id of the key."""

    @property
    def text(self) -> bytes:
        return f"{self.origin}\n{self.size}\n{base64.b64encode(self.root).decode()}\n".encode()


def parse_note(note: bytes) -> SignedHead:
    text, _, signatures = note.decode().rpartition("\n\n")
    origin, size, root = text.split("\n")
    signature_by_key = {}
    for line in signatures.splitlines():
        dash, name, encoded = line.split(" ")
        assert dash == "—"
        signature = base64.b64decode(encoded, validate=True)
        signature_by_key[name, signature[:4]] = signature[4:]
    return SignedHead(origin, int(size), base64.b64decode(root, validate=True), signature_by_key)


class Vkey(NamedTuple):
    name: str
    id: bytes
    kind: int
    key: Ed25519PublicKey


def parse_vkey(text: str) -> Vkey:
    name, id, encoded = text.split("+", 2)
    kind_and_key = base64.b64decode(encoded, validate=True)
    assert hashlib.sha256(name.encode() + b"\n" + kind_and_key).digest()[:4].hex() == id
    return Vkey(name, bytes.fromhex(id), kind_and_key[0], Ed25519PublicKey.from_public_bytes(kind_and_key[1:]))


def check_signed(head: SignedHead, vkey: str) -> int:
    """Return when a witness cosigned the head, or 0 for the signature of a log. Raises if the key did not sign it."""
    key = parse_vkey(vkey)
    signature = head.signature_by_key[key.name, key.id]
    if key.kind == 1:
        key.key.verify(signature, head.text)
        return 0
    assert key.kind == 4
    (seconds,) = struct.unpack(">Q", signature[:8])
    key.key.verify(signature[8:], b"cosignature/v1\ntime %d\n" % seconds + head.text)
    return int(seconds)


def node(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\x01" + left + right).digest()


def tree_head(hashes: list[bytes]) -> bytes:
    """The Merkle Tree Hash of RFC 6962, section 2.1, over hashes of leaves."""
    if not hashes:
        return hashlib.sha256(b"").digest()
    if len(hashes) == 1:
        return hashes[0]
    split = 1
    while split * 2 < len(hashes):
        split *= 2
    return node(tree_head(hashes[:split]), tree_head(hashes[split:]))


def consistent_heads(old_size: int, size: int, proof: list[bytes], *, old_root: bytes | None) -> tuple[bytes, bytes]:
    """Return the roots of the old and the new tree that a proof of RFC 6962, section 2.1.2, leads to."""
    if old_size == size:
        own_root = old_root if old_root is not None else proof.pop(0)
        assert not proof
        return own_root, own_root
    split = 1
    while split * 2 < size:
        split *= 2
    sibling = proof.pop()
    if old_size <= split:
        old, new = consistent_heads(old_size, split, proof, old_root=old_root)
        return old, node(new, sibling)
    old, new = consistent_heads(old_size - split, size - split, proof, old_root=None)
    return node(sibling, old), node(sibling, new)


def number_path(number: int) -> str:
    text = f"{number:03}"
    text = text.zfill(-(-len(text) // 3) * 3)
    groups = [text[n : n + 3] for n in range(0, len(text), 3)]
    return "/".join([*(f"x{group}" for group in groups[:-1]), groups[-1]])


def tile_addresses(kind: str, count: int) -> list[str]:
    """The addresses of all tiles of a level (or of `entries`) with so many hashes."""
    addresses = [f"tile/{kind}/{number_path(number)}" for number in range(count // WIDTH)]
    if count % WIDTH:
        addresses.append(f"tile/{kind}/{number_path(count // WIDTH)}.p/{count % WIDTH}")
    return addresses


def fetch_hashes(fetch: Fetch, level: int, count: int) -> list[bytes]:
    """All hashes of a level. `count`: how many there are."""
    hashes = b"".join(fetch(address) for address in tile_addresses(str(level), count))
    assert len(hashes) == 32 * count
    return [hashes[n : n + 32] for n in range(0, len(hashes), 32)]


def fetch_entries(fetch: Fetch, size: int) -> list[bytes]:
    entries = []
    for address in tile_addresses("entries", size):
        bundle, place = fetch(address), 0
        while place < len(bundle):
            (length,) = struct.unpack(">H", bundle[place : place + 2])
            entries.append(bundle[place + 2 : place + 2 + length])
            assert len(entries[-1]) == length
            place += 2 + length
    assert len(entries) == size
    return entries


def root_from_right_edge(fetch: Fetch, size: int) -> bytes:
    """The root from the last tile of each level alone: some kilobytes, however large the log is."""
    level, right_root = 0, list[bytes]()
    while size >> 8 * level:
        count = size >> 8 * level
        if width := count % WIDTH:
            tile = fetch(f"tile/{level}/{number_path(count // WIDTH)}.p/{width}")
            assert len(tile) == 32 * width
            right_root = [tree_head([*(tile[n : n + 32] for n in range(0, len(tile), 32)), *right_root])]
        level += 1
    return tree_head(right_root)


def mirror(fetch: Fetch, vkey: str) -> tuple[SignedHead, list[bytes]]:
    """Read the whole log and check it: the signature, each entry against its leaf, each level against the one below."""
    head = parse_note(fetch("checkpoint"))
    check_signed(head, vkey)
    entries = fetch_entries(fetch, head.size)
    hashes = [hashlib.sha256(b"\x00" + entry).digest() for entry in entries]
    assert tree_head(hashes) == head.root
    level = 0
    while hashes:
        assert fetch_hashes(fetch, level, len(hashes)) == hashes
        full_count = len(hashes) // WIDTH
        hashes = [tree_head(hashes[n * WIDTH : (n + 1) * WIDTH]) for n in range(full_count)]
        level += 1
    assert root_from_right_edge(fetch, head.size) == head.root
    return head, entries
