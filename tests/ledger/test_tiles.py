"""Tiles: their addresses as C2SP tlog-tiles writes them, and roots from tiles alone at sizes around full tiles."""

import hashlib
from itertools import pairwise

import pytest

from api.ledger import merkle
from api.ledger.tiles import LEVEL_BY_TEXT, TileRange, covered_tile, entry_bundle, read_tile_address
from tests.ledger import tile_client

SIZES = (*range(1, 4), *range(253, 260), *range(510, 515), *range(65_534, 65_539), 65_791, 65_792, 65_793, 70_000)
LEAVES = [hashlib.sha256(b"\x00%d" % number).digest() for number in range(SIZES[-1])]


def levels() -> list[list[bytes]]:
    """The hashes of each level, as the sequencer stores them."""
    hashes_by_level = [LEAVES]
    while len(hashes_by_level[-1]) >= merkle.TILE:
        below = hashes_by_level[-1]
        starts = range(0, len(below) - merkle.TILE + 1, merkle.TILE)
        hashes_by_level.append([merkle.root_of_leaves(below[start : start + merkle.TILE]) for start in starts])
    return hashes_by_level


def test_roots_from_the_right_edge_of_tiles_are_those_of_the_log() -> None:
    """The edge is read through the rule that decides which tiles a server gives out."""
    hashes_by_level = levels()

    def subtree(start: int, end: int) -> bytes:
        level, first, last = merkle.stored_range(start, end)
        return merkle.root_of_leaves(hashes_by_level[level][first:last])

    for size in SIZES:

        def fetch(address: str, size: int = size) -> bytes:
            _, level_text, number = address.split("/", 2)
            tile_range = covered_tile(number, size, level := LEVEL_BY_TEXT[level_text])
            assert tile_range is not None, address
            return b"".join(hashes_by_level[level][slice(*tile_range)])

        assert tile_client.root_from_right_edge(fetch, size) == merkle.root_of_range(0, size, subtree), size
    assert tile_client.tree_head(LEAVES) == merkle.root_of_range(0, len(LEAVES), subtree)


def widths(size: int, level: int) -> list[int]:
    """How wide the tiles of a level are that a log of this size has."""
    addresses = tile_client.tile_addresses(str(level), size >> 8 * level)
    ranges = [covered_tile(address.split("/", 2)[2], size, level) for address in addresses]
    return [it.end - it.start for it in ranges if it is not None]


def test_the_tiles_of_the_examples_in_the_specification() -> None:
    assert widths(70_000, 0) == [256] * 273 + [112]
    assert widths(70_000, 1) == [256, 17]
    assert widths(70_000, 2) == [1]
    assert widths(256, 0) == [256]
    assert widths(256, 1) == [1]
    assert read_tile_address("x001/x234/067") == TileRange(1_234_067 * 256, 1_234_068 * 256)


def test_a_log_has_no_tile_beyond_its_end() -> None:
    for size, level, address in (
        *((0, 0, "000.p/1"), (255, 0, "000"), (255, 0, "000.p/255"), (256, 0, "001.p/1"), (255, 1, "000.p/1")),
        *((65_535, 1, "000"), (65_535, 2, "000.p/1"), (65_536, 2, "000.p/1"), (2**31, 63, "000.p/1")),
        (2**31, 0, "x999/x999/x999/x999/x999/999.p/255"),
    ):
        is_covered = covered_tile(address, size, level) is not None
        assert is_covered == ((size, level, address) in ((255, 0, "000.p/255"), (65_536, 2, "000.p/1")))


@pytest.mark.parametrize("number", [0, 1, 9, 67, 999, 1_000, 1_234, 999_999, 1_000_000, 1_234_067, 10**9])
@pytest.mark.parametrize("suffix", ["", ".p/1", ".p/255"])
def test_an_address_is_read_as_the_specification_writes_it(number: int, suffix: str) -> None:
    width = int(suffix.removeprefix(".p/") or 256)

    tile_range = read_tile_address(tile_client.number_path(number) + suffix)

    assert tile_range == TileRange(number * 256, number * 256 + width)


@pytest.mark.parametrize(
    "address",
    [
        *("", "0", "00", "0000", "1234", "x000/001", "x000/x001/002", "000/001", "x001/x002", "x1/002", "X001/002"),
        *(
            "001/",
            "/001",
            "x001//002",
            "-01",
            "+01",
            "\u0660\u0660\u0661",
            "001\n",
            " 001",
            "001.p",
            "001.p/",
            "001.p/0",
            "001.p/01",
        ),
        *("001.p/256", "001.p/999", "001.p/-1", "001.p/1/", "001.p/1.p/1", "x001.p/1/002", "001.P/1", "1e0"),
        "/".join(["x001"] * 12 + ["001"]),
    ],
)
def test_any_other_address_is_none(address: str) -> None:
    assert read_tile_address(address) is None


def test_a_tile_has_one_address() -> None:
    ranges = [read_tile_address(tile_client.number_path(number)) for number in range(1100)]

    assert all(one is not None and other is not None and one.end == other.start for one, other in pairwise(ranges))


def test_a_bundle_holds_each_entry_behind_its_length() -> None:
    entries = [b"", b"a", b"siaga" * 100, bytes(65_535)]
    bundle = entry_bundle(entries)

    assert bundle.startswith(b"\x00\x00\x00\x01a\x01\xf4siaga")
    assert tile_client.fetch_entries(lambda _: bundle, len(entries)) == entries
