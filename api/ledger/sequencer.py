"""Give committed entries their place in the log.

Writers of different ledgers never wait for each other; the sequencer comes after them. Committed entries get the
next positions, so a transaction that stays open delays only its own entries. Entries of one ledger keep their order.
Entries that are placed together are ordered by (recorded_at, ledger, seq).
"""

import json
from collections import Counter
from collections.abc import Sequence
from typing import Any

from sqlmodel import Session

from api.db import locks
from api.db.engine import Database
from api.ledger import entries as ledger_entries
from api.ledger import merkle, repository
from api.ledger.merkle import TILE

BATCH_ENTRIES, BATCH_LEDGERS = 2000, 200
"""How many entries one transaction places at most, and of how many ledgers."""


def place_committed_entries(database: Database) -> None:
    """Place every entry that is committed by now. Takes no write transaction if there is none."""
    with database.read() as session:
        has_more = bool(repository.unplaced_ledgers(session))
    while has_more:
        with database.write() as session:
            locks.acquire_lock(session, locks.LOG_LOCK)
            has_more = place_batch(session)


def place_all(session: Session) -> None:
    """Place every unplaced entry in this transaction. The caller holds the lock of the log."""
    while place_batch(session):
        pass


def place_batch(session: Session) -> bool:
    """Place a batch of entries and return whether more may wait. The caller holds the lock of the log."""
    ledgers = repository.unplaced_ledgers(session)
    if not ledgers:
        return False
    entries = repository.entries_to_place(session, ledgers[:BATCH_LEDGERS], BATCH_ENTRIES)
    size = repository.log_size(session)
    repository.insert_log_rows(session, _log_rows(session, entries, size))
    repository.add_placed_counts(session, Counter(ledger for ledger, _, _ in entries))
    _store_tiles(session, 0, size, size + len(entries))
    return len(entries) == BATCH_ENTRIES or len(ledgers) > BATCH_LEDGERS


def _log_rows(session: Session, texts: Sequence[tuple[str, int, str]], size: int) -> list[dict[str, Any]]:
    """Return the rows of the log for these entries, from position `size` on."""
    entries = [json.loads(text) for _, _, text in texts]
    updates_without_region = {
        entry["object"] for entry in entries if entry["action"].startswith("update.") and "region" not in entry["facts"]
    }
    regions = {entry["object"]: entry["facts"]["region"] for entry in entries if entry["action"] == repository.POSTED}
    if earlier_updates := updates_without_region - regions.keys():
        regions |= repository.regions_of_posted_updates(session, earlier_updates)
    return [
        {
            "position": position,
            "ledger": ledger,
            "seq": seq,
            "region": ledger_entries.region_of_entry(entry, regions),
            "agency": entry["by"]["agency"],
            "leaf": merkle.leaf_hash(text),
        }
        for position, ((ledger, seq, text), entry) in enumerate(zip(texts, entries, strict=True), size)
    ]


def _store_tiles(session: Session, level: int, old_count: int, new_count: int) -> None:
    """Store the roots over the tiles of this level that are now complete, and then those of the levels above.

    The counts are of the hashes of this level, before and after the new entries.
    """
    first, end = old_count // TILE, new_count // TILE
    if first == end:
        return
    hashes = repository.tree_hashes(session, [(level, first * TILE, end * TILE)])
    rows = [
        {
            "level": level + 1,
            "number": tile,
            "hash": merkle.root_of_leaves([hashes[level, n] for n in range(tile * TILE, (tile + 1) * TILE)]),
        }
        for tile in range(first, end)
    ]
    repository.insert_tiles(session, rows)
    _store_tiles(session, level + 1, first, end)
