"""Check history: of a live database, of an exported ledger, of a proof. Reads only.

A database is checked from the entries' own text: every column that repeats it, every chain, the log with its
root at the size of every checkpoint, and every checkpoint's signature. Cached hashes are not believed.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlmodel import Session

from api.core.region_codes import ROOT
from api.integrity.verify import repository
from api.integrity.verify.findings import VerificationReport
from api.ledger import entries
from api.ledger import repository as history_queries
from api.ledger.entries import Chain, Export, Held, Standing, instant
from api.ledger.merkle import EMPTY, TILE, Checkpoint, Tree, VerificationFailed, leaf_hash, open_checkpoint, root_hash
from api.ledger.models import Ledger, PublishedCheckpoint


def check_file(lines: Iterable[str], held: Held | None) -> VerificationReport:
    """An exported ledger, or a proof: whichever it is."""
    report, export = VerificationReport(), Export(held)
    number = 0
    for number, line in enumerate((line.rstrip("\n") for line in lines), 1):
        is_proof_alone = number == 1 and line.startswith('{"proof"')
        problems = _proof_alone(line, held, report) if is_proof_alone else export.follow(line)
        for what in problems:
            report.found(f"line {number}", what)
        if is_proof_alone:
            return report
    if export.proof is None:
        report.found(f"line {number + 1}", "the proof at the end is missing: the file was cut, or is no export")
    else:
        _tell(report, export.proof, f"{number - 1} entries of ledger {export.chain.ledger if export.chain else '?'}")
    return report


def _proof_alone(line: str, held: Held | None, report: VerificationReport) -> Iterator[str]:
    try:
        proof = entries.read_proof(json.loads(line))
    except (VerificationFailed, ValueError, RecursionError):
        yield "this is not a proof as Siaga writes them"
        return
    problems = list(entries.check_proof(proof, held))
    yield from problems
    if not problems:
        entry = entries.read_entry(proof.text)
        _tell(
            report, proof, f"entry {entry['ledger']}-{entry['seq']}: {entry['action']} {entry['object']}, {entry['at']}"
        )


def _tell(report: VerificationReport, proof: entries.Proof, what: str) -> None:
    report.looked_at.append(what)
    report.looked_at.append(f"the checkpoint of size {proof.note.split(chr(10))[1]}, signed by the key {proof.key}")


def check_database(session: Session, held: Held | None) -> VerificationReport:
    report = VerificationReport()
    followed = sum(_check_ledger(session, report, ledger) for ledger in repository.ledgers(session))
    if followed != repository.count(session):
        report.found("the ledgers", "there are entries that belong to no ledger")
    log = _Log(session, report, held)
    log.check()
    report.looked_at.append(f"{followed} entries, {log.tree.size} of them in the log, under {log.signed} checkpoints")
    return report


def _check_ledger(session: Session, report: VerificationReport, ledger: Ledger) -> int:
    """How many entries stand in it."""
    code = ledger.code
    chain, followed = Chain(str(history_queries.instance(session)), code), 0
    for row in repository.entries(session, code):
        for what in (*chain.follow(row.text), *_columns(row)):
            report.found(f"{code}-{row.seq}", what)
        followed += 1
    noted = instant(ledger.recorded_at) if ledger.recorded_at else ""
    if (chain.seq, chain.digest, chain.at) != (ledger.seq, ledger.digest, noted):
        report.found(f"ledger {code}", f"its end is not the one noted, which is entry {ledger.seq} of {noted}")
    return followed


def _columns(row: Any) -> Iterator[str]:
    if row.digest != entries.digest(row.text):
        yield "its text is not the one that was written: the digest differs"
    try:
        entry = entries.read_entry(row.text)
    except VerificationFailed:
        return
    said = (entry["seq"], datetime.fromisoformat(entry["at"]), entry["action"], entry["object"])
    if said != (row.seq, row.recorded_at, row.action, row.object):
        yield "its columns do not repeat its text"


@dataclass
class _Log:
    """Goes through the log once, with the checkpoints beside it."""

    session: Session
    report: VerificationReport
    held: Held | None
    tree: Tree = field(default_factory=Tree)
    signed: int = 0
    standings: list[Standing] = field(default_factory=list)
    begun: list[int] = field(default_factory=list)
    """Where in the log each of these stands."""
    under: int = 0
    """Which of these the last checkpoint was signed under."""
    last: int = 0
    """The size of that checkpoint."""
    placed: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    def check(self) -> None:
        self.standings = self._standings()
        checkpoints = repository.checkpoints(self.session)
        waiting = next(checkpoints, None)
        self._check_held()
        for row in repository.log(self.session):
            self._line(row)
            while waiting is not None and waiting.size <= self.tree.size:
                self._checkpoint(waiting)
                waiting = next(checkpoints, None)
        if waiting is not None:
            self.report.found(
                f"checkpoint {waiting.size}", "it covers more entries than the log holds: history was cut"
            )
        self._check_ends()
        self._check_tiles()

    def _check_tiles(self) -> None:
        """The hashes that proofs are made from; everything else is checked without them."""
        full, tiles = self.tree.size, repository.tiles(self.session)
        for number, level in enumerate(tiles, 1):
            full //= TILE
            for tile, hash in enumerate(level):
                below = history_queries.hashes(self.session, [(number - 1, tile * TILE, (tile + 1) * TILE)])
                if root_hash([it for _, it in sorted(below.items())]) != hash:
                    self.report.found(f"tile {number}/{tile}", "it is not the root of what lies below it")
            if len(level) != full:
                self.report.found(f"tiles {number}", f"there should be {full}, and there are {len(level)}")

    def _standings(self) -> list[Standing]:
        try:
            return history_queries.epochs(self.session)
        except (VerificationFailed, KeyError):
            self.report.found("the ledgers", "what they say about the checkpoint's keys cannot be read")
            return []

    def _line(self, row: Any) -> None:
        where = f"log {row.position} ({row.ledger}-{row.seq})"
        if row.position != self.tree.size:
            self.report.found(where, f"position {self.tree.size} is missing or stands twice")
        if row.seq != self.placed[row.ledger]:
            self.report.found(where, f"entry {self.placed[row.ledger]} of this ledger should stand here")
        self.placed[row.ledger] = row.seq + 1
        self.tree.append(leaf_hash(row.text or ""))
        if row.text is None:
            self.report.found(where, "the entry is gone")
        elif bytes(row.leaf) != leaf_hash(row.text):
            self.report.found(where, "the entry is not the one that was placed here")
        else:
            self._repeats(where, row)
        if self.held is not None and self.tree.size == self.held.checkpoint.size:
            self._compare_held(self.held.checkpoint)

    def _repeats(self, where: str, row: Any) -> None:
        try:
            entry = entries.read_entry(row.text)
        except VerificationFailed:
            return  # said already, of the ledger
        if (entry["ledger"], entry["object"]) == (ROOT, history_queries.CHECKPOINT):
            self.begun.append(row.position)
        region = entries.region_of(
            entry, {entry["object"]: row.region} if entry["action"] == "update.retracted" else {}
        )
        if (region, entry["by"]["agency"]) != (row.region, row.agency):
            self.report.found(where, "its columns do not repeat the entry")

    def _checkpoint(self, row: PublishedCheckpoint) -> None:
        where, self.signed = f"checkpoint {row.size}", self.signed + 1
        try:
            checkpoint = open_checkpoint(row.note, row.key)
        except VerificationFailed as why:
            self.report.found(where, str(why))
            return
        if (checkpoint.size, checkpoint.root) != (row.size, bytes(row.root)):
            self.report.found(where, "its columns do not repeat the signed note")
        if (checkpoint.size, checkpoint.root) != (self.tree.size, self.tree.root()):
            self.report.found(where, "the log it signed is not the one that stands here: history was changed")
        self._check_key(where, checkpoint, row.key)

    def _check_key(self, where: str, checkpoint: Checkpoint, key: str) -> None:
        """Signed under what stood in the nation's ledger then; never again under what was replaced."""
        log = history_queries.instance(self.session)
        for number, standing in enumerate(self.standings[self.under :], self.under):
            if (entries.origin(log, standing.epoch), standing.key) == (
                checkpoint.origin,
                key,
            ) and standing.size <= checkpoint.size:
                self._check_hand_over(where, number)
                self.under, self.last = number, checkpoint.size
                return
        self.report.found(
            where, f"it is signed by the key {key} for {checkpoint.origin}, which the ledgers do not name"
        )

    def _check_hand_over(self, where: str, number: int) -> None:
        """A new key counts if the old one signed its entry, or if whoever checks holds a checkpoint by it or a later one."""
        before, now = self.standings[self.under], self.standings[number]
        told_at = self.begun[number] if number < len(self.begun) else self.tree.size
        trusted = self.held is not None and self.held.key in {it.key for it in self.standings[number:]}
        if before.key != now.key and self.last <= told_at and not trusted:
            self.report.found(where, f"the key {before.key} was replaced by {now.key} without signing the hand-over")

    def _check_held(self) -> None:
        if self.held is None:
            return
        log = history_queries.instance(self.session)
        known = {(entries.origin(log, it.epoch), it.key) for it in self.standings}
        if (self.held.checkpoint.origin, self.held.key) not in known:
            self.report.found(
                "your checkpoint", f"the ledgers do not name its key {self.held.key} for {self.held.checkpoint.origin}"
            )
        if self.held.checkpoint.size == 0 and self.held.checkpoint.root != EMPTY:
            self.report.found("your checkpoint", "it is not of an empty log")

    def _compare_held(self, checkpoint: Checkpoint) -> None:
        if self.tree.root() != checkpoint.root:
            self.report.found("your checkpoint", "what it covers was changed, removed or moved since it was made")

    def _check_ends(self) -> None:
        if self.held is not None and self.held.checkpoint.size > self.tree.size:
            self.report.found(
                "your checkpoint", f"it covers {self.held.checkpoint.size} entries, and there are {self.tree.size}"
            )
        if dict(self.placed) != repository.heads(self.session):
            self.report.found("the log", "how far the ledgers are in it is not what was noted")
