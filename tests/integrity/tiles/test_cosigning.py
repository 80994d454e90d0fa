"""Witnesses cosign the checkpoints, and nothing that a configured witness did not sign is stored or shown."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx2
import pytest
from sqlalchemy import update

from api.core.settings import UnsafeSetting
from api.integrity.verify import service as verify_service
from api.ledger import cosigning
from api.ledger.cosigning import Cosigning, NotCosigned, cosign_newest, read_witnesses
from api.ledger.log_keeper import keep_log_in_background
from api.ledger.models import Cosignature
from tests.conftest import Siaga, checkpoint_key
from tests.integrity.tiles.test_tiles import fetch_from, vkey
from tests.integrity.tiles.witness_server import Answer, Witness
from tests.integrity.verify.test_tampering import disable_triggers
from tests.integrity.verify.test_verify import verify_database
from tests.ledger import tile_client
from tests.ledgers import busy_day, earlier_checkpoint, place_and_sign

Served = tuple[Witness, cosigning.Witness]
CLIENTS: list[httpx2.Client] = []


@pytest.fixture
def served(busy_box: Siaga) -> Iterator[Served]:
    """A witness that serves, and how the settings name it."""
    witness = Witness("witness.example/w1", vkey(busy_box))
    with witness.serving() as address:
        [named] = read_witnesses(f"{witness.vkey} {address}/")
        yield witness, named


@pytest.fixture(scope="module", autouse=True)
def http_client() -> Iterator[None]:
    """One client for all tests: it takes a quarter of a second to read all certificate authorities."""
    with httpx2.Client() as client:
        CLIENTS.append(client)
        yield
    CLIENTS.clear()


def ask(siaga: Siaga, named: cosigning.Witness) -> bool:
    return cosign_newest(siaga.database, named, CLIENTS[0])


def cosigned_sizes(siaga: Siaga, witness: Witness) -> list[int]:
    """The sizes of the checkpoints whose notes carry a valid cosignature, as an outsider finds them."""
    notes = [row["note"] for row in siaga.nation.get("/v1/history/checkpoints").json()["items"]]
    heads = [tile_client.parse_note(note.encode()) for note in notes]
    cosigned = [head for head in heads if any(name == witness.name for name, _ in head.signature_by_key)]
    assert all(abs(time.time() - tile_client.check_signed(head, witness.vkey)) < 3600 for head in cosigned)
    return [head.size for head in cosigned]


def test_a_witness_follows_a_log_that_grows_and_its_cosignatures_are_shown(busy_box: Siaga, served: Served) -> None:
    witness, named = served
    sizes = []
    for seed in range(3):
        busy_day(busy_box, 2, seed)
        sizes.append(place_and_sign(busy_box).size)
        assert ask(busy_box, named)
        assert not ask(busy_box, named), "it has cosigned this one already"
        head, _ = tile_client.mirror(fetch_from(busy_box), vkey(busy_box))
        assert tile_client.check_signed(head, witness.vkey)

    assert witness.statuses == [200, 200, 200], "each proof began from what the witness had seen"
    assert cosigned_sizes(busy_box, witness) == sizes[::-1]
    entry = busy_box.nation.get("/v1/history?limit=1").json()["items"][0]["id"]
    proof = busy_box.nation.get(f"/v1/history/entries/{entry}/proof").json()
    assert witness.name in proof["checkpoint"]["note"]
    assert verify_database(busy_box).findings == []


def test_a_witness_that_has_seen_another_checkpoint_gets_the_proof_from_there(busy_box: Siaga, served: Served) -> None:
    """As after a restart with another database of cosignatures."""
    witness, named = served
    witness.newest = tile_client.parse_note(fetch_from(busy_box)("checkpoint"))
    busy_day(busy_box, 2)
    size = place_and_sign(busy_box).size

    assert ask(busy_box, named)

    assert witness.statuses == [409, 200]
    assert cosigned_sizes(busy_box, witness) == [size]


def test_what_is_not_the_cosignature_of_the_witness_is_not_stored(busy_box: Siaga, served: Served) -> None:
    witness, named = served
    head = tile_client.parse_note(fetch_from(busy_box)("checkpoint"))
    impostor = Witness(witness.name, witness.log_vkey)
    right = witness.cosign(head)
    wrong_answers: list[Answer] = [
        (200, "text/plain", b""),
        (200, "text/plain", b"\xff\xfe"),
        (200, "text/plain", impostor.cosign(head)),
        (200, "text/plain", witness.cosign(head._replace(size=head.size - 1))),
        (200, "text/plain", right[:-4] + b"AA=\n"),
        (200, "text/plain", right + b"x" * 70_000),
        (302, "text/plain", right),
        (500, "text/plain", right),
        (409, "text/x.tlog.size", b"%d\n" % (head.size + 1)),
        (409, "text/x.tlog.size", b"many\n"),
        (409, "text/plain", b"9" * 60_000),
    ]
    for answer in wrong_answers:
        witness.answers_instead = [answer]
        with pytest.raises(NotCosigned):
            ask(busy_box, named)
    witness.answers_instead = [(409, "text/x.tlog.size", b"1\n")] * 2
    with pytest.raises(NotCosigned):
        ask(busy_box, named)

    assert cosigned_sizes(busy_box, witness) == []
    witness.answers_instead = [(200, "text/plain", "— other.example AAAAAAAAAAA=\n".encode() + right)]
    assert ask(busy_box, named)
    assert cosigned_sizes(busy_box, witness) == [head.size]
    assert b"other.example" not in fetch_from(busy_box)("checkpoint")


def test_threads_ask_at_the_start_and_after_each_checkpoint_and_ask_again(
    busy_box: Siaga, served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The clock jumps, so that a checkpoint is due as soon as something is reported. The first answer is a fault."""
    witness, named = served
    monkeypatch.setattr(cosigning, "RETRY_SECONDS", 0.1)
    away = named._replace(url="http://127.0.0.1:9")
    asking = Cosigning(busy_box.database, [named, away])
    witness.answers_instead = [(500, "text/plain", b"")]
    now = datetime.now(UTC)

    def jumping_clock() -> datetime:
        nonlocal now
        now += timedelta(minutes=2)
        return now

    first_size = place_and_sign(busy_box).size
    keeping = keep_log_in_background(busy_box.database, checkpoint_key(), jumping_clock, after_signing=asking.ask_soon)
    with keeping, asking.in_background():
        wait_for(lambda: first_size in cosigned_sizes(busy_box, witness))
        busy_day(busy_box, 1, seed=4)
        wait_for(lambda: max(cosigned_sizes(busy_box, witness)) > first_size)

    assert witness.statuses[:2] == [500, 200]
    counts = {(it.labels["outcome"], it.value > 0) for it in asking.readings()}
    assert counts == {("cosigned", True), ("failed", True)}


def wait_for(condition: Any) -> None:
    deadline = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_verification_finds_a_changed_cosignature(busy_box: Siaga, served: Served) -> None:
    witness, named = served
    ask(busy_box, named)
    disable_triggers(busy_box)
    impostor = Witness(witness.name, witness.log_vkey)
    line = impostor.cosign(tile_client.parse_note(fetch_from(busy_box)("checkpoint"))).decode().rstrip("\n")
    changes = {"line": line, "witness": impostor.vkey, "checkpoint": earlier_checkpoint(busy_box).checkpoint.size}
    with busy_box.database.write() as session:
        for column, value in changes.items():
            savepoint = session.begin_nested()
            session.connection().execute(update(Cosignature).values({column: value}))
            [finding] = verify_service.check_database(session, None).findings
            assert "cosignature of" in finding.where
            savepoint.rollback()
        assert verify_service.check_database(session, None).findings == []


@pytest.mark.parametrize(
    "setting",
    [
        *("x", "https://witness.example", "witness.example+00000000+BAAA https://witness.example"),
        "KEY",
        *("KEY ftp://witness.example", "KEY https://", "KEY https://w.example/?a=1", "KEY https://w.example KEY"),
        "KEY https://w.example,x",
    ],
)
def test_a_start_with_a_witness_that_cannot_be_read_is_refused(setting: str) -> None:
    key = Witness("witness.example/w1", "").vkey

    with pytest.raises(UnsafeSetting, match="SIAGA_WITNESSES"):
        read_witnesses(setting.replace("KEY", key))
    assert [it.url for it in read_witnesses(f"{key} https://a.example/b/ , {key}  http://[::1]:8080,")] == [
        "https://a.example/b",
        "http://[::1]:8080",
    ]
