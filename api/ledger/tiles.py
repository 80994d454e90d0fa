"""The log in tiles (C2SP tlog-tiles): how they are addressed, and what a bundle of entries holds. Pure.

A tile holds up to 256 hashes of one level of the tree, and a bundle as many entries. The entry of a bundle is what the
leaf of the log is the hash of: the commitment that `entries.leaf_data` makes, and nothing else of an entry of Siaga.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from api.ledger.merkle import TILE, TILE_HEIGHT

LEVEL_BY_TEXT = {f"{level}": level for level in range(64)}
"""The levels of tiles, by how addresses write them."""
LENGTH_BYTES = 2
"""Each entry of a bundle stands behind its length."""
TILE_ADDRESS = re.compile(r"((?:(?!x000)x[0-9]{3}/(?:x[0-9]{3}/){0,4})?[0-9]{3})(?:\.p/([1-9][0-9]{0,2}))?")
"""The number of a tile in groups of three digits, all but the last behind an `x`; for a partial tile its width."""


class TileRange(NamedTuple):
    """Which hashes of a level a tile holds, or which entries a bundle: from the first to before the second."""

    start: int
    end: int


def read_tile_address(address: str) -> TileRange | None:
    """Read `NUMBER` or `NUMBER.p/WIDTH`, as in `x001/x234/067.p/8`. None: it is not written so."""
    address_match = TILE_ADDRESS.fullmatch(address)
    width = TILE if address_match is None or address_match[2] is None else int(address_match[2])
    if address_match is None or (address_match[2] is not None and width >= TILE):
        return None
    start = int(address_match[1].replace("x", "").replace("/", "")) * TILE
    return TileRange(start, start + width)


def covered_tile(address: str, size: int, level: int) -> TileRange | None:
    """Return the tile with this address at a level of the tree, if a log of this size has all of its hashes.

    Level 0 has the leaves, and each level above it a hash for every full tile of the level below.
    """
    tile_range = read_tile_address(address)
    hash_count = size >> TILE_HEIGHT * level
    return tile_range if tile_range is not None and tile_range.end <= hash_count else None


def entry_bundle(entries: Iterable[bytes]) -> bytes:
    """Write entries one behind the other, each behind its length."""
    return b"".join(len(entry).to_bytes(LENGTH_BYTES) + entry for entry in entries)
