"""The format of entries, proofs and checkpoints against fixed test vectors. A format that is read must never change."""

import base64
import json
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlmodel import Session

from api.core.caller import Actor, Caller, Role
from api.core.time import NEVER
from api.integrity.verify import service as verify_service
from api.ledger import entries, exports, merkle
from api.ledger.checkpoint import Checkpoint, open_checkpoint, public_half, sign_checkpoint, verifier_key
from api.ledger.entries import KeyEpoch
from api.ledger.exports import HeldCheckpoint
from api.ledger.repository import LedgerHead
from api.ledger.writer import LedgerWriter
from tests.ledger.vectors import compute

VECTORS: dict[str, Any] = json.loads(
    (Path(__file__).parent / "vectors" / "entries_v3.json").read_text(encoding="utf-8")
)
ENTRIES = [json.loads(vector["text"]) for vector in VECTORS["entries"]]
LEAVES = [bytes.fromhex(vector["leaf"]) for vector in VECTORS["entries"]]
KEY = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(VECTORS["key"]["seed"]))


def subtree_root(start: int, end: int) -> bytes:
    return merkle.root_of_leaves(LEAVES[start:end])


def checkpoint_of(vector: dict[str, Any]) -> Checkpoint:
    return Checkpoint(vector["origin"], vector["size"], bytes.fromhex(vector["root"]))


def append(head: LedgerHead, entry: dict[str, Any]) -> LedgerWriter:
    """Append the same action to a ledger, as the caller of the entry."""
    author, recorded_at = entry["by"], datetime.fromisoformat(entry["at"])
    caller = Caller(UUID(author["token"]), "", Role.ADMIN, author["agency"], (), NEVER)
    actor, salt = Actor(caller, entry["request"], lambda: recorded_at), bytes.fromhex(entry["salt"])
    writer = LedgerWriter(Session(), actor, {head.code: head}, recorded_at, random_bytes=lambda _: salt)
    shuffled_facts = dict(reversed(entry["facts"].items()))
    writer.append(head.code, entry["action"], entry["object"], shuffled_facts, on_behalf_of=author["for"])
    return writer


def test_the_vectors_are_computed_without_the_code_under_test() -> None:
    assert compute.vectors() == VECTORS


def test_every_ledger_begins_with_its_own_digest() -> None:
    digests = {ledger: entries.first_digest(UUID(VECTORS["log"]), ledger) for ledger in VECTORS["first_digests"]}

    assert digests == VECTORS["first_digests"]


def test_an_erasable_text_is_named_by_its_salted_digest() -> None:
    vector = VECTORS["erasable_text"]

    assert entries.salted_digest(bytes.fromhex(vector["salt"]), vector["text"]) == vector["digest"]
    assert vector["digest"] in VECTORS["entries"][1]["text"]


@pytest.mark.parametrize("vector", VECTORS["entries"])
def test_entries_are_read_and_hashed(vector: dict[str, Any]) -> None:
    entry = entries.read_entry(vector["text"])

    assert (entry["ledger"], entry["seq"]) == (vector["ledger"], vector["seq"])
    assert entries.canonical_json(entry) == vector["text"]
    assert entries.timestamp(datetime.fromisoformat(entry["at"])) == entry["at"]
    assert entries.digest(vector["text"]) == vector["digest"]
    assert merkle.leaf_hash(entries.leaf_data(vector["text"])).hex() == vector["leaf"]


def test_the_log_holds_a_commitment_to_an_entry_and_not_its_text() -> None:
    vector = VECTORS["entries"][0]

    assert entries.leaf_data(vector["text"]) == f"siaga/entry/3/{vector['digest']}".encode()


def test_nobody_can_guess_an_entry_from_its_digest() -> None:
    entry, recorded_at = ENTRIES[0], datetime.fromisoformat(ENTRIES[0]["at"])
    caller = Caller(UUID(entry["by"]["token"]), "", Role.ADMIN, None, (), NEVER)
    texts = []
    for _ in range(2):
        head = LedgerHead("ID", -1, entry["prev"], None, UUID(VECTORS["log"]))
        writer = LedgerWriter(Session(), Actor(caller, "operator", lambda: recorded_at), {"ID": head}, recorded_at)
        writer.append("ID", entry["action"], entry["object"], entry["facts"])
        texts.append(writer.entries[0]["text"])

    salts = {entries.read_entry(text)["salt"] for text in texts}
    assert len(salts) == 2
    assert all(len(bytes.fromhex(salt)) == 16 for salt in salts)


def test_the_writer_writes_the_same_entries() -> None:
    log = UUID(VECTORS["log"])
    heads = {ledger: LedgerHead(ledger, -1, digest, None, log) for ledger, digest in VECTORS["first_digests"].items()}

    rows = [row for entry in ENTRIES for row in append(heads[entry["ledger"]], entry).entries]

    expected = [{name: vector[name] for name in ("ledger", "seq", "text", "digest")} for vector in VECTORS["entries"]]
    assert [{name: row[name] for name in ("ledger", "seq", "text", "digest")} for row in rows] == expected


def test_every_ledger_is_a_chain() -> None:
    for ledger in VECTORS["first_digests"]:
        chain = entries.EntryChain(VECTORS["log"], ledger)
        texts = [vector["text"] for vector in VECTORS["entries"] if vector["ledger"] == ledger]

        assert [problem for text in texts for problem in chain.follow(text)] == []
        assert chain.seq == len(texts) - 1


def test_roots_of_the_log() -> None:
    roots = [merkle.root_of_leaves(LEAVES[:size]).hex() for size in range(len(LEAVES) + 1)]

    assert roots == VECTORS["roots"]


def test_checkpoints_are_signed_and_opened() -> None:
    public_key = VECTORS["key"]["public"]
    assert public_half(KEY) == public_key
    for vector in VECTORS["checkpoints"]:
        checkpoint = checkpoint_of(vector)

        assert checkpoint.origin == entries.origin(VECTORS["log"], 0)
        assert checkpoint.root.hex() == VECTORS["roots"][checkpoint.size]
        assert sign_checkpoint(checkpoint, KEY) == vector["note"]
        assert open_checkpoint(vector["note"], public_key) == checkpoint
        assert verifier_key(checkpoint.origin, public_key) == VECTORS["key"]["verifier"]


@pytest.mark.parametrize("vector", VECTORS["inclusion_proofs"])
def test_proofs_of_inclusion(vector: dict[str, Any]) -> None:
    size, position, root = vector["size"], vector["position"], bytes.fromhex(VECTORS["roots"][vector["size"]])
    proof = merkle.inclusion_proof(position, 0, size, subtree_root)

    assert [node.hex() for node in proof] == vector["hashes"]
    assert merkle.verify_inclusion(LEAVES[position], position, size, proof, root)


@pytest.mark.parametrize("vector", VECTORS["consistency_proofs"])
def test_proofs_of_consistency(vector: dict[str, Any]) -> None:
    older, newer = (
        Checkpoint("", vector[name], bytes.fromhex(VECTORS["roots"][vector[name]])) for name in ("from", "to")
    )
    proof = merkle.consistency_proof(older.size, 0, newer.size, subtree_root)

    assert [node.hex() for node in proof] == vector["hashes"]
    assert merkle.verify_consistency(older, newer, proof)


def test_a_proof_file_is_in_order_with_an_earlier_checkpoint() -> None:
    older, _ = VECTORS["checkpoints"]
    held = exports.read_held_checkpoint(json.dumps({"note": older["note"], "key": VECTORS["key"]["public"]}))
    line = json.dumps(VECTORS["proof_file"], separators=(",", ":"), ensure_ascii=False)

    assert exports.read_proof(VECTORS["proof_file"]).as_json() == VECTORS["proof_file"]
    assert held == HeldCheckpoint(checkpoint_of(older), VECTORS["key"]["public"])
    assert verify_service.check_file([line], held).findings == []


def test_the_key_of_the_first_entry_signs_the_checkpoints() -> None:
    key_epoch = entries.read_key_epoch(VECTORS["entries"][0]["text"])

    assert key_epoch == KeyEpoch(0, VECTORS["key"]["public"], 0)
    assert base64.b64decode(key_epoch.key) == KEY.public_key().public_bytes_raw()
