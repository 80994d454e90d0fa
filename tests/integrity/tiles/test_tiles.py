"""The log as C2SP tlog-tiles: a client that knows only the specifications mirrors it, and nobody learns an entry."""

import gzip
import hashlib
import re
from itertools import count

import pytest
from pymerkle import InmemoryTree

from tests.conftest import Siaga
from tests.http import raw
from tests.ledger import tile_client
from tests.ledger.tile_client import Fetch, SignedHead
from tests.ledgers import place_and_sign
from tests.reporting.bulk.test_bulk import post as post_bulk
from tests.reporting.bulk.test_bulk import with_observation_times

COMMITMENT = re.compile(rb"siaga/entry/3/[0-9a-f]{64}")
FOR_EVER = "public, max-age=31536000, immutable"
values = count(1)


def fetch_from(siaga: Siaga) -> Fetch:
    client = siaga.anonymous

    def fetch(address: str) -> bytes:
        answer = client.get(f"/{address}", headers={"Accept-Encoding": "identity"})
        assert answer.status_code == 200, (address, answer.text)
        return answer.content

    return fetch


def vkey(siaga: Siaga) -> str:
    return str(siaga.nation.get("/v1/history/checkpoint").json()["verifier"])


def grow_to(siaga: Siaga, size: int) -> None:
    """Report until the log has so many entries, and sign a checkpoint over them."""
    missing = size - place_and_sign(siaga).size
    rows = [{"region": "64.08", "requirement": "ADH-04", "value": next(values)} for _ in range(missing)]
    assert post_bulk(siaga, with_observation_times(rows)).status_code == 200
    assert place_and_sign(siaga).size == size


def test_a_client_mirrors_a_log_that_grows_over_its_first_full_tile(open_box: Siaga) -> None:
    """At each size: the signature, every entry, every tile, the root from the right edge, and all heads of before."""
    fetch, key, old_heads = fetch_from(open_box), vkey(open_box), list[SignedHead]()
    reference_tree = InmemoryTree(algorithm="sha256")
    for size in (200, 255, 256, 257):
        grow_to(open_box, size)
        head, entries = tile_client.mirror(fetch, key)
        for entry in entries[reference_tree.get_size() :]:
            reference_tree.append_entry(entry)
        leaves = [hashlib.sha256(b"\x00" + entry).digest() for entry in entries]
        assert head.root == reference_tree.get_root(size)
        for old_head in old_heads:
            assert tile_client.tree_head(leaves[: old_head.size]) == old_head.root
            proof = open_box.nation.get(f"/v1/history/consistency?from={old_head.size}&to={size}").json()["hashes"]
            heads = tile_client.consistent_heads(
                old_head.size, size, [bytes.fromhex(it) for it in proof], old_root=old_head.root
            )
            assert heads == (old_head.root, head.root)
            assert tile_client.root_from_right_edge(fetch, old_head.size) == old_head.root, "partial tiles stay"
        assert all(COMMITMENT.fullmatch(entry) for entry in entries)
        old_heads.append(head)


def test_the_entry_of_a_bundle_is_the_commitment_that_a_proof_shows(busy_box: Siaga) -> None:
    _, entries = tile_client.mirror(fetch_from(busy_box), vkey(busy_box))

    for row in busy_box.nation.get("/v1/history?limit=500").json()["items"]:
        proof = busy_box.nation.get(f"/v1/history/entries/{row['id']}/proof").json()
        digest = hashlib.sha256(proof["entry"].encode()).hexdigest()
        assert entries[row["position"]] == b"siaga/entry/3/" + digest.encode()
        assert digest == row["digest"]


def test_the_checkpoint_is_never_cached_and_tiles_are_for_ever(busy_box: Siaga) -> None:
    checkpoint = raw.ask(busy_box.app, "/checkpoint")
    size = tile_client.parse_note(checkpoint.body).size
    tile, bundle = (raw.ask(busy_box.app, f"/tile/{kind}/000.p/{size}") for kind in ("0", "entries"))
    packed = raw.ask(busy_box.app, f"/tile/entries/000.p/{size}", accept_encoding="gzip")
    held = raw.ask(busy_box.app, f"/tile/0/000.p/{size}", if_none_match=tile.headers["etag"])

    assert (checkpoint.status, tile.status, bundle.status, packed.status, held.status) == (200, 200, 200, 200, 304)
    assert checkpoint.headers["content-type"] == "text/plain; charset=utf-8"
    assert checkpoint.headers["cache-control"] == "no-store"
    assert "etag" not in checkpoint.headers
    for answer in (tile, bundle, packed):
        assert answer.headers["content-type"] == "application/octet-stream"
        assert answer.headers["cache-control"] == FOR_EVER
        assert answer.headers["etag"].startswith('"')
    assert (packed.headers["content-encoding"], packed.headers["vary"]) == ("gzip", "Accept-Encoding")
    assert bundle.headers["vary"] == "Accept-Encoding"
    assert gzip.decompress(packed.body) == bundle.body
    assert len(packed.body) < len(bundle.body)
    assert packed.headers["etag"] != bundle.headers["etag"]


def test_what_no_checkpoint_covers_is_not_given_out(busy_box: Siaga) -> None:
    size = place_and_sign(busy_box).size
    rows = [{"region": "64.08", "requirement": "ADH-04", "value": next(values)}]
    assert post_bulk(busy_box, with_observation_times(rows)).status_code == 200
    assert busy_box.nation.get("/v1/history?limit=500").json()["items"][-1]["position"] == size, "it is in the log"

    for address in (f"tile/0/000.p/{size + 1}", f"tile/entries/000.p/{size + 1}", "tile/0/000", "tile/1/000.p/1"):
        assert busy_box.anonymous.get(f"/{address}").json()["code"] == "no_such_tile"
    place_and_sign(busy_box)
    assert busy_box.anonymous.get(f"/tile/0/000.p/{size + 1}").status_code == 200


@pytest.mark.parametrize(
    "address", ["tile/00/000.p/1", "tile/64/000.p/1", "tile/-1/000.p/1", "tile/0/0", "tile/data/000"]
)
def test_another_address_than_the_specification_writes_leads_nowhere(box: Siaga, address: str) -> None:
    answer = box.anonymous.get(f"/{address}")

    assert (answer.status_code, answer.json()["code"]) == (404, "no_such_tile")
    assert answer.headers["cache-control"] == "no-store"


def test_a_log_without_a_checkpoint_has_no_tiles(fresh: Siaga) -> None:
    for address in ("checkpoint", "tile/0/000.p/1", "tile/entries/000"):
        answer = fresh.anonymous.get(f"/{address}")
        assert (answer.status_code, answer.json()["code"]) == (409, "no_checkpoint_yet")
        assert answer.headers["retry-after"] == "60"
