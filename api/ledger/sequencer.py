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
    """Place every entry that is committed by now. Takes no write transaction if there is none.

    On a replica nothing is placed but by its primary.
    """
    if database.is_replica:
        return
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
    unplaced_ledgers = repository.unplaced_ledgers(session)
    if not unplaced_ledgers:
        return False
    entry_rows = repository.entries_to_place(session, unplaced_ledgers[:BATCH_LEDGERS], BATCH_ENTRIES)
    old_size = repository.log_size(session)
    repository.insert_log_rows(session, _log_rows(session, entry_rows, old_size))
    repository.add_placed_counts(session, Counter(ledger for ledger, _, _ in entry_rows))
    _store_tiles(session, 0, old_size, old_size + len(entry_rows))
    return len(entry_rows) == BATCH_ENTRIES or len(unplaced_ledgers) > BATCH_LEDGERS


def _log_rows(
    session: Session, entry_rows: Sequence[tuple[str, int, str]], first_position: int
) -> list[dict[str, Any]]:
    """Return the rows of the log for these entries, from position `first_position` on."""
    entries = [json.loads(entry_text) for _, _, entry_text in entry_rows]
    update_ids_without_region = {
        entry["object"] for entry in entries if entry["action"].startswith("update.") and "region" not in entry["facts"]
    }
    region_by_update = {
        entry["object"]: entry["facts"]["region"] for entry in entries if entry["action"] == repository.POSTED
    }
    if earlier_update_ids := update_ids_without_region - region_by_update.keys():
        region_by_update |= repository.regions_of_posted_updates(session, earlier_update_ids)
    return [
        {
            "position": position,
            "ledger": ledger_code,
            "seq": seq,
            "region": ledger_entries.region_of_entry(entry, region_by_update),
            "agency": entry["by"]["agency"],
            "leaf": merkle.leaf_hash(ledger_entries.leaf_data(entry_text)),
        }
        for position, ((ledger_code, seq, entry_text), entry) in enumerate(
            zip(entry_rows, entries, strict=True), first_position
        )
    ]


def _store_tiles(session: Session, level: int, old_count: int, new_count: int) -> None:
    """Store the roots over the tiles of this level that are now complete, and then those of the levels above.

    The counts are of the hashes of this level, before and after the new entries.
    """
    first_tile, end_tile = old_count // TILE, new_count // TILE
    if first_tile == end_tile:
        return
    hash_by_level_and_number = repository.tree_hashes(session, [(level, first_tile * TILE, end_tile * TILE)])
    tile_rows = [
        {
            "level": level + 1,
            "number": tile_number,
            "hash": merkle.root_of_leaves(
                [
                    hash_by_level_and_number[level, hash_number]
                    for hash_number in range(tile_number * TILE, (tile_number + 1) * TILE)
                ]
            ),
        }
        for tile_number in range(first_tile, end_tile)
    ]
    repository.insert_tiles(session, tile_rows)
    _store_tiles(session, level + 1, first_tile, end_tile)
