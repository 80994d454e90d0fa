"""What leaves the server, and how it is checked without it: exported ledgers, proofs and checkpoints. Pure."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from api.ledger.checkpoint import Checkpoint, open_checkpoint
from api.ledger.entries import (
    EARLIER_FORMAT,
    EARLIER_VERSIONS,
    FIELDS_BY_VERSION,
    VERSION,
    EntryChain,
    leaf_data,
    read_entry,
)
from api.ledger.errors import VerificationFailed
from api.ledger.merkle import leaf_hash, verify_consistency, verify_inclusion


class HeldCheckpoint(NamedTuple):
    """A checkpoint that somebody outside the server keeps, and the public half of the key that they trust."""

    checkpoint: Checkpoint
    key: str


class EntryProof(NamedTuple):
    """Proves that one entry is in the log that a checkpoint covers, and that this log begins with a smaller one."""

    text: str
    """The entry's text."""
    position: int
    """The entry's position in the log."""
    inclusion: list[bytes]
    note: str
    """The checkpoint as a signed note."""
    key: str
    """The public half of the key that signed it."""
    since: int
    """The size of the smaller log; 0 if no smaller log is proved."""
    consistency: list[bytes]
    version: int = VERSION

    def as_json(self) -> dict[str, Any]:
        return {
            "proof": self.version,
            "entry": self.text,
            "position": self.position,
            "inclusion": [node.hex() for node in self.inclusion],
            "checkpoint": {"note": self.note, "key": self.key},
            "since": {"size": self.since, "consistency": [node.hex() for node in self.consistency]},
        }


def read_held_checkpoint(file_text: str) -> HeldCheckpoint:
    """Read a file with an answer of `GET /v1/history/checkpoint`, or with what `siaga witness` keeps."""
    try:
        document = json.loads(file_text)
        if "sealed_at" in document:
            raise VerificationFailed(EARLIER_FORMAT)
        return HeldCheckpoint(open_checkpoint(document["note"], document["key"]), document["key"])
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise VerificationFailed("this is not a checkpoint as GET /v1/history/checkpoint answers it") from None


def read_proof(document: dict[str, Any]) -> EntryProof:
    """Read a proof. Raises VerificationFailed if it is not written exactly as Siaga writes proofs."""
    try:
        if document["proof"] in EARLIER_VERSIONS:
            raise VerificationFailed(EARLIER_FORMAT)
        checkpoint_fields, since_fields = document["checkpoint"], document["since"]
        proof = EntryProof(
            text=document["entry"],
            position=document["position"],
            inclusion=[bytes.fromhex(node) for node in document["inclusion"]],
            note=checkpoint_fields["note"],
            key=checkpoint_fields["key"],
            since=since_fields["size"],
            consistency=[bytes.fromhex(node) for node in since_fields["consistency"]],
            version=document["proof"],
        )
        is_canonical = proof.version in FIELDS_BY_VERSION and proof.as_json() == document
    except (ValueError, TypeError, KeyError, AttributeError):
        raise VerificationFailed("this is not a proof as Siaga writes them") from None
    has_numbers = {type(proof.version), type(proof.position), type(proof.since)} == {int}
    if not is_canonical or not has_numbers or not isinstance(proof.text, str):
        raise VerificationFailed("this is not a proof as Siaga writes them")
    return proof


def check_proof(proof: EntryProof, held: HeldCheckpoint | None) -> Iterator[str]:
    """Yield what is wrong with a proof, also against a checkpoint that the reader holds."""
    try:
        checkpoint, entry = open_checkpoint(proof.note, proof.key), read_entry(proof.text)
    except (VerificationFailed, AttributeError, TypeError) as error:
        yield str(error)
        return
    if not checkpoint.origin.startswith(f"siaga/{entry['log']}/"):
        yield "the entry belongs to another log than the checkpoint"
    leaf = leaf_hash(leaf_data(proof.text))
    if not verify_inclusion(leaf, proof.position, checkpoint.size, proof.inclusion, checkpoint.root):
        yield "the entry is not in the log that the checkpoint covers: it was changed, or never stood there"
    if held is not None:
        yield from _check_against_held(proof, checkpoint, held)


def _check_against_held(proof: EntryProof, checkpoint: Checkpoint, held: HeldCheckpoint) -> Iterator[str]:
    if proof.key != held.key:
        yield f"it is signed with the key {proof.key}, and yours with {held.key}: `siaga witness` checks the hand-over"
    if checkpoint.origin.rpartition("/")[0] != held.checkpoint.origin.rpartition("/")[0]:
        yield "your checkpoint is of another log"
    elif checkpoint.size < held.checkpoint.size:
        yield "its checkpoint is older than yours: history was cut, or this is an older file; fetch it again"
    elif proof.since != held.checkpoint.size:
        held_size = held.checkpoint.size
        yield f"it does not show that it begins with what you hold: fetch it again with ?checkpoint={held_size}"
    elif not verify_consistency(held.checkpoint, checkpoint, proof.consistency):
        yield "what your checkpoint covers was changed or removed since: this is not the history that you saw signed"


@dataclass
class LedgerExport:
    """Checks an exported ledger line by line: one line an entry, exactly as it is hashed, and a proof at the end."""

    held: HeldCheckpoint | None
    chain: EntryChain | None = None
    last_entry: str = ""
    proof: EntryProof | None = None

    def follow(self, line: str) -> Iterator[str]:
        """Yield what is wrong with the next line."""
        if self.proof is not None:
            yield "nothing may follow the proof at the end"
        try:
            document = json.loads(line)
            if isinstance(document, dict) and "proof" in document:
                self.proof = read_proof(document)
                yield from self._check_end(self.proof)
                return
            entry = read_entry(line)
        except (VerificationFailed, ValueError, RecursionError) as error:
            yield str(error) if isinstance(error, VerificationFailed) else "this is not an entry as Siaga writes them"
            return
        self.chain = self.chain or EntryChain(entry["log"], entry["ledger"])
        self.last_entry = line
        yield from self.chain.follow(line)

    def _check_end(self, proof: EntryProof) -> Iterator[str]:
        if proof.text != self.last_entry:
            yield "the proof is of another entry than the last one here: entries at the end were removed or added"
        yield from check_proof(proof, self.held)
