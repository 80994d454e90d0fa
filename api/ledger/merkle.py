"""The Merkle tree over the log, with its proofs, as RFC 6962 and RFC 9162 define them.

Pure: it knows nothing of Siaga, of a database, a clock or a network.
"""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

EMPTY = hashlib.sha256().digest()
"""The root of a log without entries."""
TILE_HEIGHT = 8
TILE = 1 << TILE_HEIGHT
"""The database stores the leaves, the root over every 256 leaves, the root over every 256 of those roots, and so on."""

SubtreeRoot = Callable[[int, int], bytes]
"""Gives the root over the leaves from `start` to before `end`, where these form a complete subtree."""


class TreeHead(Protocol):
    """The size of a log and the root over all its leaves."""

    @property
    def size(self) -> int: ...

    @property
    def root(self) -> bytes: ...


# The tree: RFC 6962, section 2.1


def leaf_hash(leaf_data: bytes) -> bytes:
    return hashlib.sha256(b"\x00" + leaf_data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\x01" + left + right).digest()


@dataclass
class MerkleTree:
    """Grows leaf by leaf and keeps only the roots of its complete subtrees."""

    size: int = 0
    peaks: list[bytes] = field(default_factory=list)

    def append(self, leaf: bytes) -> None:
        self.size += 1
        self.peaks.append(leaf)
        for _ in range((self.size & -self.size).bit_length() - 1):
            right = self.peaks.pop()
            self.peaks[-1] = node_hash(self.peaks[-1], right)

    def root(self) -> bytes:
        if not self.peaks:
            return EMPTY
        root = self.peaks[-1]
        for peak in reversed(self.peaks[:-1]):
            root = node_hash(peak, root)
        return root


def root_of_leaves(leaves: Sequence[bytes]) -> bytes:
    tree = MerkleTree()
    for leaf in leaves:
        tree.append(leaf)
    return tree.root()


def root_of_range(start: int, end: int, subtree_root: SubtreeRoot) -> bytes:
    """Return the root over the leaves from `start` to before `end`."""
    size = end - start
    if size == 0:
        return EMPTY
    if size & (size - 1) == 0:
        return subtree_root(start, end)
    split = _split(start, end)
    return node_hash(root_of_range(start, split, subtree_root), root_of_range(split, end, subtree_root))


def stored_range(start: int, end: int) -> tuple[int, int, int]:
    """Return which stored hashes make up a complete subtree: their level, the first, and the one after the last."""
    level = ((end - start).bit_length() - 1) // TILE_HEIGHT
    width = TILE**level
    return level, start // width, end // width


def _split(start: int, end: int) -> int:
    """Return where the tree splits: after the largest power of two that is smaller than its size."""
    return start + (1 << (end - start - 1).bit_length() - 1)


# Making proofs


def inclusion_proof(position: int, start: int, end: int, subtree_root: SubtreeRoot) -> list[bytes]:
    """Return the proof that the leaf at `position` is among the leaves from `start` to before `end`."""
    if end - start == 1:
        return []
    split = _split(start, end)
    if position < split:
        return [*inclusion_proof(position, start, split, subtree_root), root_of_range(split, end, subtree_root)]
    return [*inclusion_proof(position, split, end, subtree_root), root_of_range(start, split, subtree_root)]


def consistency_proof(
    old_size: int, start: int, end: int, subtree_root: SubtreeRoot, *, is_root_known: bool = True
) -> list[bytes]:
    """Return the proof that the log of size `end` begins with the log of size `old_size`."""
    if old_size in (start, end):
        return [] if is_root_known else [root_of_range(start, end, subtree_root)]
    split = _split(start, end)
    if old_size <= split:
        left_proof = consistency_proof(old_size, start, split, subtree_root, is_root_known=is_root_known)
        return [*left_proof, root_of_range(split, end, subtree_root)]
    right_proof = consistency_proof(old_size, split, end, subtree_root, is_root_known=False)
    return [*right_proof, root_of_range(start, split, subtree_root)]


# Checking proofs


def verify_inclusion(leaf: bytes, position: int, size: int, proof: Sequence[bytes], root: bytes) -> bool:
    """Whether the proof shows that the log of this size and root holds the leaf (RFC 9162, section 2.1.3.2)."""
    if not 0 <= position < size:
        return False
    node, index, last_index = leaf, position, size - 1
    for sibling in proof:
        if last_index == 0:
            return False
        if index & 1 or index == last_index:
            node = node_hash(sibling, node)
            while index and not index & 1:
                index, last_index = index >> 1, last_index >> 1
        else:
            node = node_hash(node, sibling)
        index, last_index = index >> 1, last_index >> 1
    return last_index == 0 and node == root


def verify_consistency(old_head: TreeHead, new_head: TreeHead, proof: Sequence[bytes]) -> bool:
    """Whether the proof shows that the new log begins with the whole old one (RFC 9162, section 2.1.4.2)."""
    if old_head.size == new_head.size or old_head.size == 0:
        return not proof and old_head.root == (new_head.root if old_head.size else EMPTY)
    proof_hashes = [old_head.root, *proof] if old_head.size & (old_head.size - 1) == 0 else [*proof]
    if old_head.size > new_head.size or not proof_hashes:
        return False
    index, last_index = old_head.size - 1, new_head.size - 1
    while index & 1:
        index, last_index = index >> 1, last_index >> 1
    old_root = new_root = proof_hashes[0]
    for sibling in proof_hashes[1:]:
        if last_index == 0:
            return False
        if index & 1 or index == last_index:
            old_root, new_root = node_hash(sibling, old_root), node_hash(sibling, new_root)
            while index and not index & 1:
                index, last_index = index >> 1, last_index >> 1
        else:
            new_root = node_hash(new_root, sibling)
        index, last_index = index >> 1, last_index >> 1
    return last_index == 0 and (old_root, new_root) == (old_head.root, new_head.root)
