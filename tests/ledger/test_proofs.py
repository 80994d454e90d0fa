"""Roots and proofs of the log match the published RFC 6962 vectors and an independent implementation."""

import base64
import hashlib

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pymerkle import InmemoryTree

from api.ledger import checkpoint, merkle
from api.ledger.checkpoint import Checkpoint
from api.ledger.errors import VerificationFailed

SIZES = 200
KEY, OTHER_KEY = (Ed25519PrivateKey.from_private_bytes(bytes([n]) * 32) for n in (1, 2))
PUBLISHED_ENTRIES = [
    b"",
    b"\x00",
    b"\x10",
    b"\x20\x21",
    b"\x30\x31",
    b"\x40\x41\x42\x43",
    bytes(range(80, 88)),
    bytes(range(96, 112)),
]
"""Entries from the tests of Certificate Transparency. The roots are those of the trees of the first 0 to 8 entries."""
PUBLISHED_ROOTS = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]


def leaves(texts: list[bytes]) -> list[bytes]:
    return [hashlib.sha256(b"\x00" + it).digest() for it in texts]


TEXTS = [b"entry %d" % number for number in range(SIZES)]
LEAVES = leaves(TEXTS)


def subtree(start: int, end: int) -> bytes:
    assert (end - start).bit_count() == 1
    assert start % (end - start) == 0
    return merkle.root_of_leaves(LEAVES[start:end])


@pytest.fixture(scope="module")
def reference_tree() -> InmemoryTree:
    tree = InmemoryTree(algorithm="sha256")
    for text in TEXTS:
        tree.append_entry(text)
    return tree


def checkpoint_of(reference_tree: InmemoryTree, size: int) -> Checkpoint:
    return Checkpoint("siaga/test/0", size, reference_tree.get_root(size) if size else merkle.EMPTY)


def test_roots_match_the_published_vectors() -> None:
    hashes = leaves(PUBLISHED_ENTRIES)

    assert [merkle.root_of_leaves(hashes[:size]).hex() for size in range(9)] == PUBLISHED_ROOTS


def test_roots_and_inclusion_proofs_match_an_independent_implementation(reference_tree: InmemoryTree) -> None:
    for size in range(1, SIZES + 1):
        root = reference_tree.get_root(size)
        assert merkle.root_of_range(0, size, subtree) == merkle.root_of_leaves(LEAVES[:size]) == root
        for position in {0, size // 3, size // 2, size - 1}:
            proof = merkle.inclusion_proof(position, 0, size, subtree)
            assert proof == reference_tree.prove_inclusion(position + 1, size).path[1:]
            assert merkle.verify_inclusion(LEAVES[position], position, size, proof, root)


def test_an_inclusion_proof_holds_only_for_its_leaf_position_and_size(reference_tree: InmemoryTree) -> None:
    for size in range(2, SIZES + 1, 7):
        position, root = size * 2 // 3, reference_tree.get_root(size)
        proof = merkle.inclusion_proof(position, 0, size, subtree)
        wrong_proofs = [
            (LEAVES[position - 1], position, size, proof),
            (LEAVES[position], position - 1, size, proof),
            (LEAVES[position], size, size, proof),
            (LEAVES[position], -1, size, proof),
            (LEAVES[position], position, size, proof[:-1]),
            (LEAVES[position], position, size, [*proof, root]),
            *((LEAVES[position], position, size, [*proof[:n], root, *proof[n + 1 :]]) for n in range(len(proof))),
        ]
        assert not any(merkle.verify_inclusion(*it, root) for it in wrong_proofs)


def test_every_tree_has_a_consistency_proof_with_every_smaller_one(reference_tree: InmemoryTree) -> None:
    for newer in range(SIZES + 1):
        for older in {0, 1, newer // 3, newer // 2, newer - 1, newer, 1 << max(newer.bit_length() - 1, 0)}:
            if 0 <= older <= newer:
                proof = merkle.consistency_proof(older, 0, newer, subtree)
                assert merkle.verify_consistency(
                    checkpoint_of(reference_tree, older), checkpoint_of(reference_tree, newer), proof
                ), (
                    older,
                    newer,
                )


def test_a_consistency_proof_holds_for_no_other_log(reference_tree: InmemoryTree) -> None:
    for newer in range(3, SIZES + 1, 5):
        for older in {1, newer // 2, newer - 1}:
            proof = merkle.consistency_proof(older, 0, newer, subtree)
            earlier, later = checkpoint_of(reference_tree, older), checkpoint_of(reference_tree, newer)
            forged = earlier._replace(root=hashlib.sha256(earlier.root).digest())
            assert not merkle.verify_consistency(forged, later, proof)
            assert not merkle.verify_consistency(earlier, later._replace(root=forged.root), proof)
            assert not merkle.verify_consistency(earlier, later, proof[:-1])
            assert not merkle.verify_consistency(earlier, later, [*proof, forged.root])
            assert not merkle.verify_consistency(later, earlier, proof)
            assert not merkle.verify_consistency(earlier, later._replace(size=older), proof)


def test_a_checkpoint_is_a_signed_note_that_its_public_key_opens() -> None:
    signed = Checkpoint("siaga/test/0", 7, hashlib.sha256(b"x").digest())

    note = checkpoint.sign_checkpoint(signed, KEY)

    assert checkpoint.open_checkpoint(note, checkpoint.public_half(KEY)) == signed
    text, signature = note.split("\n\n")
    assert text.split("\n") == ["siaga/test/0", "7", base64.b64encode(signed.root).decode()]
    name, id, key = checkpoint.verifier_key(signed.origin, checkpoint.public_half(KEY)).split("+", 2)
    assert signature.startswith(f"— {name} ")
    assert base64.b64decode(signature.split()[2])[:4].hex() == id
    assert hashlib.sha256(f"{name}\n".encode() + base64.b64decode(key)).digest()[:4].hex() == id


def test_a_checkpoint_may_carry_the_signature_of_a_witness() -> None:
    note = checkpoint.sign_checkpoint(Checkpoint("siaga/test/0", 7, merkle.EMPTY), KEY)
    theirs = f"— witness.example {base64.b64encode(bytes(68)).decode()}\n"

    assert checkpoint.open_checkpoint(note.replace("\n\n", f"\n\n{theirs}"), checkpoint.public_half(KEY)).size == 7


def test_a_damaged_or_foreign_note_is_refused() -> None:
    note = checkpoint.sign_checkpoint(Checkpoint("siaga/test/0", 7, hashlib.sha256(b"x").digest()), KEY)
    note_of_other_key = checkpoint.sign_checkpoint(
        Checkpoint("siaga/test/0", 7, hashlib.sha256(b"x").digest()), OTHER_KEY
    )
    wrong_notes = [note[:n] + chr(ord(note[n]) ^ 1) + note[n + 1 :] for n in range(len(note))]
    wrong_notes += [note[:n] for n in range(len(note))]
    for wrong_note in [
        *wrong_notes,
        note_of_other_key,
        "",
        "\n\n",
        note.replace("\n7\n", "\n07\n"),
        note.replace("\n7\n", f"\n{'9' * 5000}\n"),
    ]:
        with pytest.raises(VerificationFailed):
            checkpoint.open_checkpoint(wrong_note, checkpoint.public_half(KEY))
