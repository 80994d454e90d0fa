"""The log's mathematics against the published vectors of RFC 6962 and against an implementation by others."""

import base64
import hashlib

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pymerkle import InmemoryTree

from api.ledger import checkpoint, merkle
from api.ledger.checkpoint import Checkpoint
from api.ledger.errors import VerificationFailed

SIZES = 200
KEY, OTHER = (Ed25519PrivateKey.from_private_bytes(bytes([n]) * 32) for n in (1, 2))
VECTOR = [
    b"",
    b"\x00",
    b"\x10",
    b"\x20\x21",
    b"\x30\x31",
    b"\x40\x41\x42\x43",
    bytes(range(80, 88)),
    bytes(range(96, 112)),
]
"""The entries that Certificate Transparency's own tests use, and the roots of the trees of the first none to eight."""
ROOTS = [
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
def others() -> InmemoryTree:
    tree = InmemoryTree(algorithm="sha256")
    for text in TEXTS:
        tree.append_entry(text)
    return tree


def checkpoint_of(others: InmemoryTree, size: int) -> Checkpoint:
    return Checkpoint("siaga/test/0", size, others.get_root(size) if size else merkle.EMPTY)


def test_roots_are_those_of_the_published_vectors() -> None:
    hashes = leaves(VECTOR)

    assert [merkle.root_of_leaves(hashes[:size]).hex() for size in range(9)] == ROOTS


def test_roots_and_proofs_of_inclusion_are_those_that_others_work_out(others: InmemoryTree) -> None:
    for size in range(1, SIZES + 1):
        root = others.get_root(size)
        assert merkle.root_of_range(0, size, subtree) == merkle.root_of_leaves(LEAVES[:size]) == root
        for position in {0, size // 3, size // 2, size - 1}:
            proof = merkle.inclusion_proof(position, 0, size, subtree)
            assert proof == others.prove_inclusion(position + 1, size).path[1:]
            assert merkle.verify_inclusion(LEAVES[position], position, size, proof, root)


def test_a_proof_of_inclusion_holds_for_nothing_else(others: InmemoryTree) -> None:
    for size in range(2, SIZES + 1, 7):
        position, root = size * 2 // 3, others.get_root(size)
        proof = merkle.inclusion_proof(position, 0, size, subtree)
        wrong = [
            (LEAVES[position - 1], position, size, proof),
            (LEAVES[position], position - 1, size, proof),
            (LEAVES[position], size, size, proof),
            (LEAVES[position], -1, size, proof),
            (LEAVES[position], position, size, proof[:-1]),
            (LEAVES[position], position, size, [*proof, root]),
            *((LEAVES[position], position, size, [*proof[:n], root, *proof[n + 1 :]]) for n in range(len(proof))),
        ]
        assert not any(merkle.verify_inclusion(*it, root) for it in wrong)


def test_every_size_is_proved_to_begin_with_every_smaller_one(others: InmemoryTree) -> None:
    for new in range(SIZES + 1):
        for old in {0, 1, new // 3, new // 2, new - 1, new, 1 << max(new.bit_length() - 1, 0)}:
            if 0 <= old <= new:
                proof = merkle.consistency_proof(old, 0, new, subtree)
                assert merkle.verify_consistency(checkpoint_of(others, old), checkpoint_of(others, new), proof), (
                    old,
                    new,
                )


def test_no_other_log_is_proved_to_begin_with_an_old_one(others: InmemoryTree) -> None:
    for new in range(3, SIZES + 1, 5):
        for old in {1, new // 2, new - 1}:
            proof = merkle.consistency_proof(old, 0, new, subtree)
            before, after = checkpoint_of(others, old), checkpoint_of(others, new)
            forged = before._replace(root=hashlib.sha256(before.root).digest())
            assert not merkle.verify_consistency(forged, after, proof)
            assert not merkle.verify_consistency(before, after._replace(root=forged.root), proof)
            assert not merkle.verify_consistency(before, after, proof[:-1])
            assert not merkle.verify_consistency(before, after, [*proof, forged.root])
            assert not merkle.verify_consistency(after, before, proof)
            assert not merkle.verify_consistency(before, after._replace(size=old), proof)


def test_a_checkpoint_is_a_signed_note_that_its_key_opens() -> None:
    signed = Checkpoint("siaga/test/0", 7, hashlib.sha256(b"x").digest())

    note = checkpoint.sign_checkpoint(signed, KEY)

    assert checkpoint.open_checkpoint(note, checkpoint.public_half(KEY)) == signed
    text, signature = note.split("\n\n")
    assert text.split("\n") == ["siaga/test/0", "7", base64.b64encode(signed.root).decode()]
    name, id, key = checkpoint.verifier_key(signed.origin, checkpoint.public_half(KEY)).split("+", 2)
    assert signature.startswith(f"— {name} ")
    assert base64.b64decode(signature.split()[2])[:4].hex() == id
    assert hashlib.sha256(f"{name}\n".encode() + base64.b64decode(key)).digest()[:4].hex() == id


def test_a_witness_may_sign_beside_us() -> None:
    note = checkpoint.sign_checkpoint(Checkpoint("siaga/test/0", 7, merkle.EMPTY), KEY)
    theirs = f"— witness.example {base64.b64encode(bytes(68)).decode()}\n"

    assert checkpoint.open_checkpoint(note.replace("\n\n", f"\n\n{theirs}"), checkpoint.public_half(KEY)).size == 7


def test_anything_else_is_no_checkpoint_of_ours() -> None:
    note = checkpoint.sign_checkpoint(Checkpoint("siaga/test/0", 7, hashlib.sha256(b"x").digest()), KEY)
    others = checkpoint.sign_checkpoint(Checkpoint("siaga/test/0", 7, hashlib.sha256(b"x").digest()), OTHER)
    wrong = [note[:n] + chr(ord(note[n]) ^ 1) + note[n + 1 :] for n in range(len(note))]
    wrong += [note[:n] for n in range(len(note))]
    for it in [*wrong, others, "", "\n\n", note.replace("\n7\n", "\n07\n"), note.replace("\n7\n", f"\n{'9' * 5000}\n")]:
        with pytest.raises(VerificationFailed):
            checkpoint.open_checkpoint(it, checkpoint.public_half(KEY))
