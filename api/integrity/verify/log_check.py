"""Check the log of a database with its checkpoints. Reads only."""

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from sqlmodel import Session

from api.core.region_codes import ROOT
from api.integrity.verify import repository
from api.integrity.verify.report import VerificationReport
from api.ledger import entries
from api.ledger import repository as ledger_repository
from api.ledger.checkpoint import Checkpoint, open_checkpoint, read_note
from api.ledger.cosignature import cosigned_at, read_witness_key
from api.ledger.entries import KeyEpoch
from api.ledger.errors import VerificationFailed
from api.ledger.exports import HeldCheckpoint
from api.ledger.merkle import EMPTY, TILE, MerkleTree, leaf_hash, root_of_leaves
from api.ledger.models import PublishedCheckpoint
from api.ledger.signed_note import read_signature_line


@dataclass
class LogCheck:
    """Reads the log once from its first position on, and checks each checkpoint where the log reaches its size."""

    session: Session
    report: VerificationReport
    held: HeldCheckpoint | None
    tree: MerkleTree = field(default_factory=MerkleTree)
    checkpoint_count: int = 0
    key_epochs: list[KeyEpoch] = field(default_factory=list)
    key_positions: list[int] = field(default_factory=list)
    """The positions in the log of the entries about these keys."""
    key_index: int = 0
    """The index of the key and epoch that signed the last checkpoint."""
    last_size: int = 0
    """The size of the last checkpoint."""
    placed_counts: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    """How many entries of each ledger the log has held so far."""
    retracted_updates: set[str] = field(default_factory=set)
    region_by_retracted_update: dict[str, str] = field(default_factory=dict)
    """The entry of a retraction does not name the region: it is that of the update."""

    def check(self) -> None:
        self.key_epochs = self._key_epochs()
        self.retracted_updates = repository.retracted_updates(self.session)
        checkpoints = repository.checkpoints(self.session)
        next_checkpoint = next(checkpoints, None)
        self._check_held_key()
        for log_row in repository.log(self.session):
            self._check_row(log_row)
            while next_checkpoint is not None and next_checkpoint.size <= self.tree.size:
                self._check_checkpoint(next_checkpoint)
                next_checkpoint = next(checkpoints, None)
        if next_checkpoint is not None:
            self.report.add_finding(
                f"checkpoint {next_checkpoint.size}", "it covers more entries than the log holds: history was cut"
            )
        self._check_ends()
        self._check_tiles()
        self._check_cosignatures()

    def _key_epochs(self) -> list[KeyEpoch]:
        try:
            return ledger_repository.key_epochs(self.session)
        except (VerificationFailed, KeyError):
            self.report.add_finding("the ledgers", "what they say about the checkpoint's keys cannot be read")
            return []

    def _check_row(self, log_row: Any) -> None:
        """Check one row of the log and add its entry to the tree."""
        location = f"log {log_row.position} ({log_row.ledger}-{log_row.seq})"
        if log_row.position != self.tree.size:
            self.report.add_finding(location, f"position {self.tree.size} is missing or stands twice")
        if log_row.seq != self.placed_counts[log_row.ledger]:
            self.report.add_finding(
                location, f"entry {self.placed_counts[log_row.ledger]} of this ledger should stand here"
            )
        self.placed_counts[log_row.ledger] = log_row.seq + 1
        leaf = leaf_hash(entries.leaf_data(log_row.text or ""))
        self.tree.append(leaf)
        if log_row.text is None:
            self.report.add_finding(location, "the entry is gone")
        elif bytes(log_row.leaf) != leaf:
            self.report.add_finding(location, "the entry is not the one that was placed here")
        else:
            self._check_columns(location, log_row)
        if self.held is not None and self.tree.size == self.held.checkpoint.size:
            self._compare_with_held(self.held.checkpoint)

    def _check_columns(self, location: str, log_row: Any) -> None:
        """Check that region and agency repeat the entry. The check of the ledger reports unreadable entries."""
        try:
            entry = entries.read_entry(log_row.text)
        except VerificationFailed:
            return
        if (entry["ledger"], entry["object"]) == (ROOT, ledger_repository.CHECKPOINT):
            self.key_positions.append(log_row.position)
        region = entries.region_of_entry(entry, self.region_by_retracted_update)
        if entry["action"] == ledger_repository.POSTED and entry["object"] in self.retracted_updates:
            self.region_by_retracted_update[entry["object"]] = region
        if (region, entry["by"]["agency"]) != (log_row.region, log_row.agency):
            self.report.add_finding(location, "its columns do not repeat the entry")

    def _check_checkpoint(self, checkpoint_row: PublishedCheckpoint) -> None:
        location, self.checkpoint_count = f"checkpoint {checkpoint_row.size}", self.checkpoint_count + 1
        try:
            checkpoint = open_checkpoint(checkpoint_row.note, checkpoint_row.key)
        except VerificationFailed as error:
            self.report.add_finding(location, str(error))
            return
        if (checkpoint.size, checkpoint.root) != (checkpoint_row.size, bytes(checkpoint_row.root)):
            self.report.add_finding(location, "its columns do not repeat the signed note")
        if (checkpoint.size, checkpoint.root) != (self.tree.size, self.tree.root()):
            self.report.add_finding(location, "the log it signed is not the one that stands here: history was changed")
        self._check_key(location, checkpoint, checkpoint_row.key)

    def _check_key(self, location: str, checkpoint: Checkpoint, key: str) -> None:
        """Check that a recorded key signed the checkpoint, and none that had been replaced before."""
        instance = ledger_repository.instance_id(self.session)
        for index, key_epoch in enumerate(self.key_epochs[self.key_index :], self.key_index):
            signer = entries.origin(instance, key_epoch.epoch), key_epoch.key
            if signer == (checkpoint.origin, key) and key_epoch.size <= checkpoint.size:
                self._check_hand_over(location, index)
                self.key_index, self.last_size = index, checkpoint.size
                return
        self.report.add_finding(
            location, f"it is signed by the key {key} for {checkpoint.origin}, which the ledgers do not name"
        )

    def _check_hand_over(self, location: str, index: int) -> None:
        """Check the change from the previous key to the key with this index.

        A new key counts if the old one signed a checkpoint that covers the entry about it, or if the held checkpoint
        was signed by the new key or a later one.
        """
        previous_key_epoch, current_key_epoch = self.key_epochs[self.key_index], self.key_epochs[index]
        recorded_position = self.key_positions[index] if index < len(self.key_positions) else self.tree.size
        later_keys = {key_epoch.key for key_epoch in self.key_epochs[index:]}
        is_trusted = self.held is not None and self.held.key in later_keys
        if previous_key_epoch.key != current_key_epoch.key and self.last_size <= recorded_position and not is_trusted:
            self.report.add_finding(
                location,
                f"the key {previous_key_epoch.key} was replaced by {current_key_epoch.key} "
                "without signing the hand-over",
            )

    def _check_held_key(self) -> None:
        """Check that the ledgers name the key of the held checkpoint."""
        if self.held is None:
            return
        checkpoint, key = self.held
        instance = ledger_repository.instance_id(self.session)
        signers = {(entries.origin(instance, key_epoch.epoch), key_epoch.key) for key_epoch in self.key_epochs}
        if (checkpoint.origin, key) not in signers:
            self.report.add_finding("your checkpoint", f"the ledgers do not name its key {key} for {checkpoint.origin}")
        if checkpoint.size == 0 and checkpoint.root != EMPTY:
            self.report.add_finding("your checkpoint", "it is not of an empty log")

    def _compare_with_held(self, checkpoint: Checkpoint) -> None:
        if self.tree.root() != checkpoint.root:
            self.report.add_finding("your checkpoint", "what it covers was changed, removed or moved since it was made")

    def _check_ends(self) -> None:
        """Check the size of the log against the held checkpoint and the noted numbers of placed entries."""
        if self.held is not None and self.held.checkpoint.size > self.tree.size:
            self.report.add_finding(
                "your checkpoint", f"it covers {self.held.checkpoint.size} entries, and there are {self.tree.size}"
            )
        if dict(self.placed_counts) != repository.placed_counts(self.session):
            self.report.add_finding("the log", "how far the ledgers are in it is not what was noted")

    def _check_tiles(self) -> None:
        """Check the stored hashes that proofs are made from. No other check uses them."""
        expected_count = self.tree.size
        for level, tiles in enumerate(repository.tiles(self.session), 1):
            expected_count //= TILE
            for number, tile in enumerate(tiles):
                hashes = ledger_repository.tree_hashes(self.session, [(level - 1, number * TILE, (number + 1) * TILE)])
                if root_of_leaves([hash for _, hash in sorted(hashes.items())]) != tile:
                    self.report.add_finding(f"tile {level}/{number}", "it is not the root of what lies below it")
            if len(tiles) != expected_count:
                self.report.add_finding(
                    f"tiles {level}", f"there should be {expected_count}, and there are {len(tiles)}"
                )

    def _check_cosignatures(self) -> None:
        """Check that each cosignature is one of its witness. If one was removed, that is not noticed."""
        for cosignature, note in repository.cosignatures(self.session):
            try:
                witness = read_witness_key(cosignature.witness)
                cosigned_at(read_signature_line(cosignature.line), read_note(note)[0], witness)
            except VerificationFailed as error:
                location = f"checkpoint {cosignature.checkpoint}, cosignature of {cosignature.witness}"
                self.report.add_finding(location, str(error))
