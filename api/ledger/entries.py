"""How entries are written and chained, and how an exported ledger or a proof is checked. Pure: whoever wants to check
Siaga reads this file and proofs.py.

A *ledger* is a chain: every entry holds the digest of the one before. The *log* is one tree over the entries of all
ledgers, in the order in which they were committed; its signed root is the checkpoint.
"""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, NamedTuple
from uuid import UUID

from api.ledger.merkle import (
    Checkpoint,
    VerificationFailed,
    leaf_hash,
    open_checkpoint,
    verify_consistency,
    verify_inclusion,
)

VERSION = 2
EARLIER_VERSIONS = (1,)
EARLIER_FORMAT = (
    "it was written by an earlier version of Siaga, in a format that this version does not read: check it with the "
    "version that wrote it, and begin here with a new checkpoint (GET /v1/history/checkpoint)"
)
FIELDS = {
    **{"v": int, "log": str, "ledger": str, "seq": int, "prev": str, "at": str, "by": dict},
    **{"request": str, "action": str, "object": str, "facts": dict},
}
"""What an entry says, in this order."""


def origin(log: UUID | str, epoch: int) -> str:
    """The name of the log on its checkpoints. A restored backup goes on under the next epoch."""
    return f"siaga/{log}/{epoch}"


def ledger_of(region: str) -> str:
    """The ledger that a region's deeds stand in: its regency's; provinces and the nation keep their own level's."""
    return ".".join(region.split(".")[:2])


def first_digest(instance: UUID, ledger: str) -> str:
    """What stands before entry 0: no ledger of another installation fits."""
    return _sha256(f"{instance}\n{ledger}")


def canonical(entry: dict[str, Any]) -> str:
    """JSON in one way only: names in the order given, no spaces, text as it is."""
    return _CANONICAL.encode(entry)


_CANONICAL = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False)


def digest(text: str) -> str:
    return _sha256(text)


class Kept(NamedTuple):
    """A text that was kept apart."""

    id: UUID
    salt: bytes
    text: str


def salted(salt: bytes, text: str) -> str:
    return hashlib.sha256(salt + text.encode()).hexdigest()


def instant(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def read_entry(text: str) -> dict[str, Any]:
    """The entry, if it is written as entries are; else Broken."""
    try:
        entry: dict[str, Any] = json.loads(text)
        if entry["v"] in EARLIER_VERSIONS:
            raise VerificationFailed(EARLIER_FORMAT)
        whole = canonical(entry) == text and entry["v"] == VERSION and "agency" in entry["by"]
        typed = {name: type(value) for name, value in entry.items()} == FIELDS
        UUID(entry["log"])
        datetime.fromisoformat(entry["at"])
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise VerificationFailed("this is not an entry as Siaga writes them") from None
    if not whole or not typed:
        raise VerificationFailed("this is not an entry as Siaga writes them")
    return entry


@dataclass
class Chain:
    """Follows one ledger from its first entry on."""

    log: str
    ledger: str
    seq: int = -1
    digest: str = ""
    at: str = ""

    def __post_init__(self) -> None:
        self.digest = first_digest(UUID(self.log), self.ledger)

    def follow(self, text: str) -> Iterator[str]:
        """What is wrong with the next entry. Goes on from it, so that one break is told once."""
        try:
            entry = read_entry(text)
        except VerificationFailed as why:
            yield str(why)
            self.seq, self.digest = self.seq + 1, digest(text)
            return
        if (entry["log"], entry["ledger"]) != (self.log, self.ledger):
            yield f"it belongs to ledger {entry['ledger']} of {entry['log']}"
        if entry["seq"] != self.seq + 1:
            yield f"entry {self.seq + 1} should stand here: entries were removed, added or moved"
        if entry["prev"] != self.digest:
            yield "the entry before it is not the one it was written after: that one was changed or replaced"
        if entry["at"] < self.at:
            yield "it is dated before the entry that it follows"
        self.seq, self.digest, self.at = entry["seq"], digest(text), entry["at"]


class Standing(NamedTuple):
    """Under which epoch and with which key the log is signed."""

    epoch: int
    key: str
    size: int
    """Of the log when this began."""


def standing(text: str) -> Standing:
    """What an entry about the checkpoint says."""
    facts = read_entry(text)["facts"]
    return Standing(facts["epoch"], facts["key"], facts["size"])


def region_of(entry: dict[str, Any], regions: dict[str, str]) -> str:
    """Whose deed an entry is about: the region it names, else that of the update it is about, else its ledger's."""
    found: str = entry["facts"].get("region") or regions.get(entry["object"]) or entry["ledger"]
    return found


# What leaves the server: an exported ledger, a proof, a checkpoint


class Held(NamedTuple):
    """A checkpoint that somebody kept, and the public half of the key that they trust."""

    checkpoint: Checkpoint
    key: str


class Proof(NamedTuple):
    """That one entry is in the log which a checkpoint covers; `since`: and that this log begins with a smaller one."""

    text: str
    position: int
    inclusion: list[bytes]
    note: str
    key: str
    since: int
    consistency: list[bytes]

    def as_json(self) -> dict[str, Any]:
        return {
            "proof": VERSION,
            "entry": self.text,
            "position": self.position,
            "inclusion": [it.hex() for it in self.inclusion],
            "checkpoint": {"note": self.note, "key": self.key},
            "since": {"size": self.since, "consistency": [it.hex() for it in self.consistency]},
        }


def read_held(text: str) -> Held:
    """From what `GET /v1/history/checkpoint` answers, or what `siaga witness` keeps."""
    try:
        raw = json.loads(text)
        if "sealed_at" in raw:
            raise VerificationFailed(EARLIER_FORMAT)
        return Held(open_checkpoint(raw["note"], raw["key"]), raw["key"])
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise VerificationFailed("this is not a checkpoint as GET /v1/history/checkpoint answers it") from None


def read_proof(raw: dict[str, Any]) -> Proof:
    try:
        if raw["proof"] in EARLIER_VERSIONS:
            raise VerificationFailed(EARLIER_FORMAT)
        checkpoint, since = raw["checkpoint"], raw["since"]
        inclusion, consistency = (
            [bytes.fromhex(it) for it in part] for part in (raw["inclusion"], since["consistency"])
        )
        found = Proof(
            raw["entry"], raw["position"], inclusion, checkpoint["note"], checkpoint["key"], since["size"], consistency
        )
        whole = found.as_json() == raw
    except (ValueError, TypeError, KeyError, AttributeError):
        raise VerificationFailed("this is not a proof as Siaga writes them") from None
    if not whole or {type(found.position), type(found.since)} != {int} or not isinstance(found.text, str):
        raise VerificationFailed("this is not a proof as Siaga writes them")
    return found


def check_proof(proof: Proof, held: Held | None) -> Iterator[str]:
    """What is wrong with it."""
    try:
        checkpoint, entry = open_checkpoint(proof.note, proof.key), read_entry(proof.text)
    except (VerificationFailed, AttributeError, TypeError) as why:
        yield str(why)
        return
    if not checkpoint.origin.startswith(f"siaga/{entry['log']}/"):
        yield "the entry belongs to another log than the checkpoint"
    if not verify_inclusion(leaf_hash(proof.text), proof.position, checkpoint.size, proof.inclusion, checkpoint.root):
        yield "the entry is not in the log that the checkpoint covers: it was changed, or never stood there"
    if held is not None:
        yield from _check_held(proof, checkpoint, held)


def _check_held(proof: Proof, checkpoint: Checkpoint, held: Held) -> Iterator[str]:
    if proof.key != held.key:
        yield f"it is signed with the key {proof.key}, and yours with {held.key}: `siaga witness` checks the hand-over"
    if checkpoint.origin.rpartition("/")[0] != held.checkpoint.origin.rpartition("/")[0]:
        yield "your checkpoint is of another log"
    elif checkpoint.size < held.checkpoint.size:
        yield "its checkpoint is older than yours: history was cut, or this is an older file; fetch it again"
    elif proof.since != held.checkpoint.size:
        yield f"it does not show that it begins with what you hold: fetch it again with ?checkpoint={held.checkpoint.size}"
    elif not verify_consistency(held.checkpoint, checkpoint, proof.consistency):
        yield "what your checkpoint covers was changed or removed since: this is not the history that you saw signed"


@dataclass
class Export:
    """Follows an exported ledger: a line for each entry, byte for byte as it is hashed, and its proof at the end."""

    held: Held | None
    chain: Chain | None = None
    last: str = ""
    proof: Proof | None = None

    def follow(self, line: str) -> Iterator[str]:
        """What is wrong with this line."""
        if self.proof is not None:
            yield "nothing may follow the proof at the end"
        try:
            raw = json.loads(line)
            if isinstance(raw, dict) and "proof" in raw:
                self.proof = read_proof(raw)
                yield from self._end(self.proof)
                return
            entry = read_entry(line)
        except (VerificationFailed, ValueError, RecursionError) as why:
            yield str(why) if isinstance(why, VerificationFailed) else "this is not an entry as Siaga writes them"
            return
        self.chain = self.chain or Chain(entry["log"], entry["ledger"])
        self.last = line
        yield from self.chain.follow(line)

    def _end(self, proof: Proof) -> Iterator[str]:
        if proof.text != self.last:
            yield "the proof is of another entry than the last one here: entries at the end were removed or added"
        yield from check_proof(proof, self.held)
