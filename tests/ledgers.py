import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import col, select

from api.ledger import checkpoint, sequencer, signing
from api.ledger import repository as ledger_repository
from api.ledger.checkpoint import Checkpoint
from api.ledger.exports import HeldCheckpoint
from api.ledger.models import PublishedCheckpoint
from tests.conftest import CHECKPOINT_KEY, Server, Siaga, checkpoint_key
from tests.offices import Offices

__all__ = ["CHECKPOINT_KEY"]


def place_and_sign(siaga: Siaga) -> Checkpoint:
    """Place the committed entries in the log and sign a checkpoint over them."""
    sequencer.place_committed_entries(siaga.database)
    with siaga.database.write() as session:
        newest = ledger_repository.last_checkpoint(session)
        if newest is None or ledger_repository.log_size(session) > newest.size:
            signing.sign_log(session, checkpoint_key(), datetime.now(UTC))
    with siaga.database.read() as session:
        published = ledger_repository.last_checkpoint(session)
        assert published is not None
        return checkpoint.open_checkpoint(published.note, published.key)


def busy_day(siaga: Siaga, actions: int = 12, seed: int = 1) -> None:
    """Reports, disputes, confirmations, retractions and check-ins in Kutai Timur and a report in Samarinda."""
    offices, dice = Offices(siaga), random.Random(seed)
    start = datetime.now(UTC) - timedelta(hours=2)
    update_ids: list[str] = []
    for number in range(actions):
        observed_at = (start + timedelta(minutes=number)).isoformat()
        if number % 5 == 3:
            offices.post_verification(
                "ADH-03", dice.choice(["disputed", "confirmed"]), update_ids[-1], note="seen", value=number
            )
        elif number % 5 == 4:
            offices.coordinator.post("/v1/retractions", json={"update_id": update_ids.pop(), "note": "taken back"})
        elif number % 7 == 6:
            offices.kpu.post("/v1/readiness-checklists/64.08/check-ins", json={"requirements": ["ADH-03"]})
        else:
            update_ids.append(
                offices.reported("ADH-03", value=dice.randrange(4907), observed_at=observed_at, note=f"no. {number}")
            )


@pytest.fixture(scope="session")
def busy_url(server: Server, open_url: str) -> str:
    """A box in which offices have reported, with checkpoints. Tests copy it and never write to it."""
    siaga = Siaga(server.new(open_url))
    busy_day(siaga, 9)
    place_and_sign(siaga)
    busy_day(siaga, 5, seed=2)
    place_and_sign(siaga)
    siaga.database.close()
    return siaga.url


def earlier_checkpoint(siaga: Siaga) -> HeldCheckpoint:
    """The last checkpoint but one."""
    with siaga.database.read() as session:
        _, row, *_ = session.exec(select(PublishedCheckpoint).order_by(col(PublishedCheckpoint.size).desc())).all()
        return HeldCheckpoint(checkpoint.open_checkpoint(row.note, row.key), row.key)


@pytest.fixture
def busy_box(server: Server, busy_url: str) -> Iterator[Siaga]:
    with server.copy(busy_url) as siaga:
        yield siaga
